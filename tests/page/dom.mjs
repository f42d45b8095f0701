/** Documents for the tests of what the content script does with a page. jsdom has no layout; `text.js` needs none. */

import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";

const { document } = new JSDOM("<!doctype html>").window;

/** @param {string} html @returns {HTMLElement} a `div` with this content, alone in its document */
export function tree(html) {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

/** @param {string} name @returns {Document} */
export function page(name) {
  return new JSDOM(readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8")).window.document;
}
