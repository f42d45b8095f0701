/** What a tab loads, as a browser would fetch it: each file gzipped by itself. */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const chromium = resolve(import.meta.dirname, "../../target/dist/chromium");

/** Of the packs the two largest: one for the ticket's language and one for the interface's. */
export function measureSize() {
  const files = readdirSync(chromium);
  const packs = readdirSync(join(chromium, "packs"))
    .filter((name) => name.endsWith(".ekpack"))
    .map((name) => [`packs/${name}`, gzipped(`packs/${name}`)])
    .sort((a, b) => b[1] - a[1]);
  const inFrame = ["evenkeel_bg.wasm", "evenkeel.js", "frame.html", "frame.js", "ui.css"].filter((name) => files.includes(name));
  const parts = [...["content.js", ...inFrame].map((name) => [name, gzipped(name)]), ...packs.slice(0, 2)];
  return { parts: Object.fromEntries(parts), total: parts.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

function gzipped(name) {
  return gzipSync(readFileSync(join(chromium, name)), { level: 9 }).length;
}
