/** What a tab loads, as a browser would fetch it: each file gzipped by itself. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const chromium = resolve(import.meta.dirname, "../../target/dist/chromium");

/** Of the packs the worst case: the largest for the ticket's language, and the largest interface part of another's. */
export function measureSize() {
  const files = readdirSync(chromium);
  const tagOf = (name) => basename(name).split(".")[0];
  const largest = (folder, other) =>
    readdirSync(join(chromium, folder))
      .filter((name) => name.endsWith(".ekpack") && tagOf(name) !== other)
      .map((name) => [`${folder}/${name}`, gzipped(`${folder}/${name}`)])
      .sort((a, b) => b[1] - a[1])[0];
  const ticket = largest("packs");
  const ui = largest("interface", tagOf(ticket[0]));
  const inFrame = ["evenkeel_bg.wasm", "evenkeel.js", "frame.html", "frame.js", "ui.css"].filter((name) => files.includes(name));
  const parts = [...["content.js", ...inFrame].map((name) => [name, gzipped(name)]), ticket, ui];
  return { parts: Object.fromEntries(parts), total: parts.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

function gzipped(name) {
  return gzipSync(readFileSync(join(chromium, name)), { level: 9 }).length;
}
