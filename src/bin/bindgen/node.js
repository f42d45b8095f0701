
// --- Added by evenkeel-bindgen. In a browser call `await init()` (the default export) once; in Node, where `fetch` reads
// --- no files, the module is ready as soon as it is imported, and `init()` changes nothing.
if (import.meta.url.startsWith("file:")) {
    const { readFile } = await import("node:fs/promises");
    initSync({ module: await readFile(new URL("evenkeel_bg.wasm", import.meta.url)) });
}
