/**
 * The engine beside two others that do part of the same, in one process and one run, a few calls of each in turn: only
 * ratios within one run mean something on a machine that also does other things.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { LocalLinter, createBinaryModuleFromUrl } from "harper.js";
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from "obscenity";
import { drafts, messages } from "./texts.mjs";

const root = resolve(import.meta.dirname, "../..");
const LENGTH = 2000;

export async function measureSpeed() {
  const engine = await ourEngine();
  const linter = await harper();
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const message = messages(LENGTH, 1)[0];
  return {
    draft: await inTurn(drafts(LENGTH, 160), {
      evenkeel: (draft) => engine.review(draft, { message, customer: "Dana Hartmann", agent: "Alex Agent", locale: "en" }),
      "harper.js": (draft) => linter.lint(draft),
    }),
    message: await inTurn(messages(LENGTH, 400), {
      evenkeel: (text) => engine.read(text, { locale: "en" }),
      obscenity: (text) => matcher.getAllMatches(text, true),
    }),
  };
}

async function ourEngine() {
  const { Engine } = await import(join(root, "target/dist/engine/evenkeel.js"));
  const engine = new Engine();
  engine.loadPack(readFileSync(join(root, "target/dist/engine/packs/en.ekpack")));
  return engine;
}

/** Its smaller build, which is also its faster one. */
async function harper() {
  const file = join(root, "tests/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm");
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(pathToFileURL(file).href, "slim") });
  await linter.setup();
  return linter;
}

/** Calls of one tool before it is the next one's turn: what one of them leaves in the processor's caches is soon gone. */
const BLOCK = 20;

/**
 * @param {string[]} texts the first quarter warms up
 * @param {Record<string, (text: string) => unknown>} tools
 * @returns median milliseconds for one call of each
 */
async function inTurn(texts, tools) {
  const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  for (let from = 0; from < texts.length; from += BLOCK) {
    for (const [name, call] of Object.entries(tools)) {
      for (const text of texts.slice(from, from + BLOCK)) {
        const start = performance.now();
        await call(text);
        if (from >= texts.length / 4) times[name].push(performance.now() - start);
      }
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
