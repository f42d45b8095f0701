/** Reads and checks the adapters. A mistake is reported with its file, its field and what to do. */

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** @typedef {import("../protocol").Adapter} Adapter */
/** @typedef {(value: unknown, where: string, report: (where: string, problem: string) => void) => void} Check */

/**
 * @param {string} folder
 * @returns {Promise<Adapter[]>} by file name
 */
export async function readAdapters(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  /** @type {string[]} */
  const problems = [];
  const adapters = await Promise.all(names.map(async (name) => {
    const { adapter, problems: found } = parseAdapter(await readFile(path.join(folder, name), "utf8"), path.parse(name).name);
    problems.push(...found.map((problem) => `adapters/${name}: ${problem}`));
    return adapter;
  }));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return adapters;
}

/**
 * @param {string} json
 * @param {string} id the file's name without ending
 * @returns {{ adapter: Adapter, problems: string[] }}
 */
export function parseAdapter(json, id) {
  /** @type {string[]} */
  const problems = [];
  let adapter;
  try {
    adapter = JSON.parse(json);
  } catch (error) {
    return { adapter: /** @type {Adapter} */ ({}), problems: [`not JSON: ${/** @type {Error} */ (error).message}`] };
  }
  ADAPTER(adapter, "", (where, problem) => problems.push(`${where || "the file"}: ${problem}`));
  if (typeof adapter?.id === "string" && adapter.id !== id) problems.push(`id: is "${adapter.id}"; make it the file's name, "${id}"`);
  return { adapter, problems };
}

/** @type {Check} */
const text = (value, where, report) => {
  if (typeof value !== "string" || value === "") report(where, "must be a text that is not empty");
};

/** @type {Check} */
const flag = (value, where, report) => {
  if (typeof value !== "boolean") report(where, "must be true or false");
};

/** @type {Check} */
const selector = (value, where, report) => {
  text(value, where, report);
  if (typeof value !== "string") return;
  if (/<|\{/.test(value)) report(where, `"${value}" is not a CSS selector; write one like ".message[data-id]"`);
  const open = [...value.replace(/"[^"]*"|'[^']*'/g, "")].reduce((depth, c) => depth + Number("[(".includes(c)) - Number("])".includes(c)), 0);
  if (open !== 0) report(where, `"${value}" has a bracket too many or too few`);
};

/** @type {Check} */
const expression = (value, where, report) => {
  text(value, where, report);
  if (typeof value !== "string") return;
  try {
    new RegExp(value, "u");
  } catch (error) {
    report(where, `${/** @type {Error} */ (error).message}; mind that a backslash is written twice in JSON`);
  }
};

/** @type {Check} */
const pattern = (value, where, report) => {
  if (typeof value !== "string" || !/^(https|http|\*):\/\/(\*|(\*\.)?[^/*:]+)\/.*\*$/.test(value)) {
    report(where, `${JSON.stringify(value)} is not a match pattern; write one like "https://*.example.com/*"`);
  }
};

/** @param {string[]} choices @returns {Check} */
const oneOf = (...choices) => (value, where, report) => {
  if (typeof value !== "string" || !choices.includes(value)) report(where, `must be one of ${choices.join(", ")}`);
};

/** @param {Check} item @param {number} [least] @returns {Check} */
const list = (item, least = 0) => (value, where, report) => {
  if (!Array.isArray(value)) return report(where, "must be a list");
  if (value.length < least) report(where, `needs at least ${least}`);
  value.forEach((one, i) => item(one, `${where}[${i}]`, report));
};

/** @param {Record<string, Check>} fields a name that ends in "?" may be left out @returns {Check} */
const object = (fields) => (value, where, report) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return report(where, "must be an object");
  const names = new Set(Object.keys(fields).map((name) => name.replace("?", "")));
  for (const name of Object.keys(value)) {
    if (!names.has(name)) report(join(where, name), `is not known; known are ${[...names].join(", ")}`);
  }
  for (const [field, check] of Object.entries(fields)) {
    const name = field.replace("?", "");
    const inner = /** @type {Record<string, unknown>} */ (value)[name];
    if (inner !== undefined) check(inner, join(where, name), report);
    else if (name === field) report(join(where, name), "is missing");
  }
};

/** @param {string} where @param {string} name */
const join = (where, name) => (where ? `${where}.${name}` : name);

const READ = object({ "selector?": selector, "attribute?": text, "match?": expression });
/** @type {Check} */
const READS = (value, where, report) => (Array.isArray(value) ? list(READ, 1) : READ)(value, where, report);
const TEST = object({
  selector, "page?": flag, "attribute?": text, "match?": expression, "absent?": flag,
  "sameAs?": object({ selector, "attribute?": text }),
});
const PERSON = object({ "name?": READS, "email?": READS });
const AUTHOR = oneOf("customer", "agent", "note");

const ADAPTER = object({
  id: text,
  name: text,
  hosts: list(pattern),
  recognise: list(selector, 1),
  ticket: object({ path: expression, "id?": READS, "subject?": READS }),
  "customer?": PERSON,
  "agent?": PERSON,
  "messages?": object({
    "list?": selector,
    item: selector,
    order: oneOf("oldest-first", "newest-first", "by-id", "by-time"),
    "id?": READS,
    "author?": READS,
    "time?": READS,
    body: selector,
    "skip?": list(selector),
    from: object({ "note?": TEST, "customer?": TEST, "agent?": TEST, otherwise: AUTHOR }),
  }),
  editors: list(object({ editor: selector, "frameBody?": selector, "internal?": TEST }), 1),
  "send?": selector,
});
