/**
 * Starts the module in the frame, once the content script has handed over a port.
 *
 * Any page may put this frame into itself. So a port is taken only if the background confirms that its nonce was announced
 * by a content script of this extension in this tab, over `runtime`, where no page can speak.
 */

/** @type {(port: MessagePort) => void} */
let accept = () => {};
/** @type {Promise<MessagePort>} */
const accepted = new Promise((resolve) => { accept = resolve; });

/** A page that offers ports again and again must not fill the background's memory. */
let offers = 8;

addEventListener("message", async (event) => {
  const nonce = event.data?.evenkeel;
  const [port] = event.ports;
  if (event.source !== parent || typeof nonce !== "string" || !port || (offers -= 1) < 0) return;
  if (await chrome.runtime.sendMessage({ type: "verify", nonce })) accept(port);
});

// Loaded while the two halves of the handshake are on their way.
// @ts-ignore: written by wasm-bindgen at build time
const engine = await import("./evenkeel.js");
await engine.default({ module_or_path: new URL("evenkeel_bg.wasm", import.meta.url) });
engine.start_frame(await accepted);

export {};
