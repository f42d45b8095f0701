/**
 * Which element is an editor whose draft is to be reviewed.
 *
 * @typedef {import("../protocol").Adapter} Adapter
 * @typedef {import("../protocol").Test} Test
 * @typedef {{ element: HTMLElement, frames: Element[], internal?: Test }} Found
 */

import { parentOf } from "./geometry.js";
import { find, matches } from "./read.js";

/** A narrower editor is for a tag or a title, not for a letter; an empty chat editor is one line high. In CSS pixels. */
const SMALLEST = { width: 200, height: 16 };
const DEPTH = 8;

/**
 * The element that has the focus, looked up through open shadow roots and frames of the same origin.
 * @param {Document} page
 * @returns {{ element: Element | null, frames: Element[] }}
 */
export function focused(page) {
  /** @type {Element[]} */
  const frames = [];
  let element = page.activeElement;
  for (let depth = 0; element && depth < DEPTH; depth += 1) {
    if (element.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
      continue;
    }
    const inner = innerDocument(element);
    if (!inner) break;
    frames.push(element);
    element = inner.activeElement;
  }
  return { element, frames };
}

/** @param {Element} element @returns {Document | null} of a frame of the same origin */
export function innerDocument(element) {
  if (element.localName !== "iframe" && element.localName !== "frame") return null;
  try {
    return /** @type {HTMLIFrameElement} */ (element).contentDocument;
  } catch {
    return null;
  }
}

/**
 * The editor around a focused element, if it is one to look after.
 * @param {Element} target
 * @param {Element[]} frames
 * @param {Adapter | null} adapter of the page, if it shows a ticket
 * @returns {Found | null}
 */
export function editorAround(target, frames, adapter) {
  const element = host(target);
  if (!element) return null;
  const named = adapter?.editors.filter(({ editor }) => find((frames[0] ?? element).ownerDocument, editor)) ?? [];
  const rule = named.find(({ editor, frameBody }) => frames.length > 0
    ? matches(frames[0], editor) && (!frameBody || matches(element, frameBody))
    : matches(element, editor) || element.closest(editor) !== null);
  if (rule) return { element, frames, internal: rule.internal };
  // Where the adapter's editors are in the page, other fields are not letters to a customer. Where none is, the helpdesk
  // has changed: any editor is better than none.
  if (named.length > 0 || element.localName === "input" || !sizeable(element)) return null;
  return { element, frames };
}

/** @param {Element} target @returns {HTMLElement | null} the textarea, input or editing host */
function host(target) {
  if (target.localName === "textarea") return /** @type {HTMLElement} */ (target);
  if (target.localName === "input") {
    return /** @type {HTMLInputElement} */ (target).type === "text" ? /** @type {HTMLElement} */ (target) : null;
  }
  const { ownerDocument } = target;
  if (ownerDocument.designMode === "on") return ownerDocument.body;
  if (!(/** @type {HTMLElement} */ (target)).isContentEditable) return null;
  let editable = /** @type {HTMLElement} */ (target);
  for (let up = parentOf(editable); up && /** @type {HTMLElement} */ (up).isContentEditable; up = parentOf(up)) {
    editable = /** @type {HTMLElement} */ (up);
  }
  // <html contenteditable>: the text is in the body.
  return editable === ownerDocument.documentElement ? ownerDocument.body : editable;
}

/** @param {HTMLElement} element */
function sizeable(element) {
  const role = element.getAttribute("role");
  if (role === "combobox" || role === "searchbox") return false;
  const { width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  // The body of a frame is as small as its text; what counts is the frame.
  const room = element === element.ownerDocument.body && view ? view.innerHeight : height;
  return width >= SMALLEST.width && room >= SMALLEST.height;
}
