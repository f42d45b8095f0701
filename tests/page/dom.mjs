/** Documents for the tests of what the content script does with a page. jsdom has no layout; `text.js` needs none. */

import { JSDOM } from "jsdom";
import { readFileSync } from "node:fs";

/** @param {string} html @returns {HTMLElement} a `div` with this content */
export function tree(html) {
  const { document } = new JSDOM(`<!doctype html><div id="root">${html}</div>`).window;
  return /** @type {HTMLElement} */ (document.getElementById("root"));
}

/** @param {string} name @returns {Document} */
export function page(name) {
  return new JSDOM(readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8")).window.document;
}
