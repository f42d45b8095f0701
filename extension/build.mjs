#!/usr/bin/env node
/**
 * Writes an unpacked extension.
 *
 *   node extension/build.mjs --browser chromium|firefox --engine DIR --pages DIR --out DIR
 *
 * DIR of the engine holds `evenkeel.js`, `evenkeel_bg.wasm`, `packs/<tag>.ekpack` and `interface/<tag>.ui.ekpack`; the
 * one of the pages the same first two with what the options page and the popup need.
 */

import * as esbuild from "esbuild";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readAdapters } from "./build/adapters.mjs";
import { writeManifest } from "./build/manifest.mjs";
import { managedSchema } from "./build/policy.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const BROWSERS = ["chromium", "firefox"];

try {
  await build(options());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function options() {
  const { values } = parseArgs({
    options: { browser: { type: "string" }, engine: { type: "string" }, pages: { type: "string" }, out: { type: "string" } },
  });
  const { browser, engine, pages, out } = values;
  if (!browser || !engine || !pages || !out || !BROWSERS.includes(browser)) {
    throw new Error("usage: node extension/build.mjs --browser chromium|firefox --engine DIR --pages DIR --out DIR");
  }
  return { browser, engine, pages, out };
}

/** @param {{ browser: string, engine: string, pages: string, out: string }} options */
async function build({ browser, engine, pages, out }) {
  const adapters = await readAdapters(path.join(here, "adapters"));
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });

  await esbuild.build({
    entryPoints: [path.join(here, "content/main.js")],
    outfile: path.join(out, "content.js"),
    bundle: true,
    format: "iife",
    target: "es2023",
    charset: "utf8",
    legalComments: "inline",
    // It loads with every page of a helpdesk. The names stay, so that stores and users can still read it.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
    plugins: [{
      name: "adapters",
      setup(build) {
        build.onResolve({ filter: /^evenkeel:adapters$/ }, ({ path }) => ({ path, namespace: "adapters" }));
        build.onLoad({ filter: /.*/, namespace: "adapters" }, () => ({ contents: JSON.stringify(adapters), loader: "json" }));
      },
    }],
  });

  await writeManifest({ here, browser, adapters, out });
  await cp(path.join(here, "background.js"), path.join(out, "background.js"));
  await cp(path.join(here, "pages"), out, { recursive: true });
  await cp(path.join(here, "icons"), path.join(out, "icons"), { recursive: true, filter: (from) => !from.endsWith(".svg") });
  await cp(path.join(here, "_locales"), path.join(out, "_locales"), { recursive: true });
  await cp(path.join(here, "adapters"), path.join(out, "adapters"), { recursive: true, filter: (from) => !from.endsWith(".md") });
  if (browser === "chromium") {
    const schema = JSON.parse(await readFile(path.join(here, "policy.schema.json"), "utf8"));
    await writeFile(path.join(out, "policy.schema.json"), JSON.stringify(managedSchema(schema), null, 2));
  }
  await copyModule(engine, out);
  await copyModule(pages, path.join(out, "pages"));
  await copyPacks(engine, out);
}

/** @param {string} from @param {string} out */
async function copyModule(from, out) {
  const made = async (/** @type {string} */ name) => {
    return readFile(path.join(from, name)).catch(() => {
      throw new Error(`${path.join(from, name)} is missing: build the module first (./build.sh build)`);
    });
  };
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, "evenkeel_bg.wasm"), await made("evenkeel_bg.wasm"));
  // Generated code, a third of it comments; the names stay.
  const smaller = await esbuild.transform((await made("evenkeel.js")).toString(), { minifyWhitespace: true, minifySyntax: true });
  await writeFile(path.join(out, "evenkeel.js"), smaller.code);
}

/** @param {string} engine @param {string} out */
async function copyPacks(engine, out) {
  const packs = await readdir(path.join(engine, "packs")).catch(() => []);
  const tags = packs.filter((name) => name.endsWith(".ekpack")).map((name) => path.parse(name).name).sort();
  if (tags.length === 0) throw new Error(`${path.join(engine, "packs")} holds no .ekpack: build the packs first (./build.sh build)`);
  for (const name of tags.flatMap((tag) => [`packs/${tag}.ekpack`, `interface/${tag}.ui.ekpack`])) {
    await mkdir(path.dirname(path.join(out, name)), { recursive: true });
    await cp(path.join(engine, name), path.join(out, name)).catch(() => {
      throw new Error(`${path.join(engine, name)} is missing: build the packs again (./build.sh build)`);
    });
  }
  // The frame has to know which packs there are, and may not list a folder.
  await writeFile(path.join(out, "packs/index.json"), JSON.stringify(tags));
}
