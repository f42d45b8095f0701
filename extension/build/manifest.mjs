/** The manifest of one browser: `manifest.json`, what `manifest.<browser>.json` adds, and what follows from other files. */

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @param {{ here: string, browser: string, adapters: import("../protocol").Adapter[], out: string }} options
 */
export async function writeManifest({ here, browser, adapters, out }) {
  const json = async (/** @type {string} */ name) => JSON.parse(await readFile(path.join(here, name), "utf8"));
  const manifest = { ...await json("manifest.json"), ...await json(`manifest.${browser}.json`) };
  manifest.version = await version(path.join(here, "../Cargo.toml"));

  const matches = [...new Set(adapters.flatMap(({ hosts }) => hosts))].sort();
  manifest.content_scripts[0].matches = matches;
  // Needed to put the new script into pages that are open during an update; the same hosts, so nothing more is asked for.
  manifest.host_permissions = matches;
  // The frame must also load in self-hosted helpdesks that the user adds later.
  const [resource] = manifest.web_accessible_resources;
  resource.matches = manifest.optional_host_permissions;
  if (browser === "chromium") resource.use_dynamic_url = true;
  await writeFile(path.join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @param {string} cargo @returns {Promise<string>} */
async function version(cargo) {
  const found = /^\[package\][^[]*?^version\s*=\s*"([\d.]+)/ms.exec(await readFile(cargo, "utf8"));
  if (!found) throw new Error(`${cargo}: no version in [package]; write one like version = "0.1.0"`);
  return found[1];
}
