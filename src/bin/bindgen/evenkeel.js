/* @ts-self-types="./evenkeel.d.ts" */
/**
 * Evenkeel's engine for JavaScript. The module is ready as soon as this file is imported:
 *
 *   import { Engine } from "./evenkeel.js";
 *   const engine = new Engine();
 *   engine.loadPack(bytes);
 *
 * `init` and `initSync` may still be called, as with any module made by wasm-bindgen; they change nothing.
 */
import init, { initSync } from "./glue.js";

export * from "./glue.js";
export { init as default };

const module = new URL("evenkeel_bg.wasm", import.meta.url);
if (module.protocol === "file:") {
  // Node's fetch does not read files.
  const { readFile } = await import("node:fs/promises");
  initSync({ module: await readFile(module) });
} else {
  await init({ module_or_path: module });
}
