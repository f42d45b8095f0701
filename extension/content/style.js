/** What `text.js` has to know of an element's style, as the browser computes it. */

/** A vertical margin of this many times the font's size looks like an empty line. */
const EMPTY_LINE = 0.5;

/** @param {Element} element @returns {import("./text.js").Style} */
export function computedStyle(element) {
  const view = /** @type {Window} */ (element.ownerDocument.defaultView);
  const { display, whiteSpace, marginTop, marginBottom, fontSize } = view.getComputedStyle(element);
  const margin = Math.max(parseFloat(marginTop) || 0, parseFloat(marginBottom) || 0);
  return { display, whiteSpace, setOff: margin >= EMPTY_LINE * parseFloat(fontSize) };
}
