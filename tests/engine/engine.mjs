/** The two doors to the same engine: the WebAssembly module in this process, and the command line. */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const built = join(root, "target/dist/engine");
const packs = join(built, "packs");

export const { Engine } = await import(join(built, "evenkeel.js"));

export const packBytes = (tag) => readFileSync(join(packs, `${tag}.ekpack`));

/** An engine with every pack that was built. */
export function engineWithPacks() {
  const engine = new Engine();
  for (const file of readdirSync(packs).sort()) engine.loadPack(readFileSync(join(packs, file)));
  return engine;
}

/** Asks the command line: one object for each input, without their ids. */
export function commandLine(command, inputs, extra = []) {
  const lines = inputs.map((input, id) => JSON.stringify({ id, ...input })).join("\n");
  const { status, stdout, stderr } = spawnSync(join(root, "target/release/evenkeel"), [command, "--jsonl", ...extra], {
    input: `${lines}\n`,
    encoding: "utf8",
    env: { ...process.env, EVENKEEL_PACKS: packs },
    maxBuffer: 1 << 28,
  });
  if (status === 2) throw new Error(stderr);
  return stdout.trim().split("\n").map((line) => {
    const { id, ...answer } = JSON.parse(line);
    return answer;
  });
}

/** As it would arrive over JSON: fields that are undefined are not there. */
export const asJson = (value) => JSON.parse(JSON.stringify(value));
