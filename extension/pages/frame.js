/**
 * Starts the module in the frame, once the content script has handed over a port.
 *
 * Any page may put this frame into itself. So a port is taken only from the message whose nonce this extension's own
 * content script has announced over `runtime`, where no page can speak.
 */

/** @type {Set<string>} */
const announced = new Set();
/** @type {Map<string, MessagePort>} */
const offered = new Map();
/** @type {(port: MessagePort) => void} */
let accept = () => {};
/** @type {Promise<MessagePort>} */
const accepted = new Promise((resolve) => { accept = resolve; });

chrome.runtime.onMessage.addListener((message, sender) => {
  if (sender.id === chrome.runtime.id && message?.type === "frame-nonce") {
    announced.add(message.nonce);
    agree(message.nonce);
  }
  return false;
});

addEventListener("message", (event) => {
  const nonce = event.data?.evenkeel;
  if (event.source !== parent || typeof nonce !== "string" || !event.ports[0]) return;
  offered.set(nonce, event.ports[0]);
  agree(nonce);
});

/** @param {string} nonce */
function agree(nonce) {
  const port = offered.get(nonce);
  if (port && announced.has(nonce)) accept(port);
}

// Loaded while the two halves of the handshake are on their way.
// @ts-ignore: written by wasm-bindgen at build time
const engine = await import("./evenkeel.js");
await engine.default({ module_or_path: new URL("evenkeel_bg.wasm", import.meta.url) });
engine.start_frame(await accepted);

export {};
