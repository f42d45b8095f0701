/** Starts the module in the popup page. */

// @ts-ignore: written by wasm-bindgen at build time
import start, { start_popup } from "./pages/evenkeel.js";

await start({ module_or_path: new URL("pages/evenkeel_bg.wasm", import.meta.url) });
start_popup();
