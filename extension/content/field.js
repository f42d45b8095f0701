/**
 * A textarea or input: its text, selection and places on the screen.
 *
 * @typedef {import("../protocol").Rect} Rect
 */

import { plain } from "./geometry.js";
import { Mirror } from "./mirror.js";

export class FieldSurface {
  /** @type {Mirror | null} */
  mirror = null;
  /** The mirror lies over the page, so it is there only while the field is being written in. */
  lasting = false;

  /**
   * @param {HTMLTextAreaElement | HTMLInputElement} element
   * @param {Element[]} frames
   * @param {() => HTMLElement | null} layer where a mirror may be drawn
   */
  constructor(element, frames, layer) {
    this.element = element;
    this.frames = frames;
    this.layer = layer;
    this.document = element.ownerDocument;
    this.view = /** @type {Window & typeof globalThis} */ (element.ownerDocument.defaultView);
  }

  read() {
    const { value, selectionStart, selectionEnd } = this.element;
    return { text: value, selection: { start: selectionStart ?? value.length, end: selectionEnd ?? value.length } };
  }

  writable() {
    return !this.element.readOnly && !this.element.disabled;
  }

  /** @param {number} start @param {number} end @returns {Range | null} in the mirror, so in the top document */
  range(start, end) {
    return this.mirrored()?.range(start, end) ?? null;
  }

  /** @param {number} start @param {number} end @returns {Rect[]} in the top viewport: the mirror is there */
  rects(start, end) {
    const range = this.range(start, end);
    return range ? [...range.getClientRects()].filter((rect) => rect.height > 0).map(plain) : [];
  }

  /**
   * Whether the page shows this part of the field: a mirror would else draw over a header or menu that covers it.
   * @param {number} start
   * @param {number} end
   */
  shows(start, end) {
    if (this.frames.length > 0) return true;
    const [rect] = this.rects(start, end);
    if (!rect) return false;
    const root = /** @type {Document | ShadowRoot} */ (this.element.getRootNode());
    const top = root.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    // Under our own card it is shown as well.
    return top === this.element || top === host(this.layer());
  }

  /** @param {number} start @param {number} end */
  select(start, end) {
    this.element.setSelectionRange(start, end);
    return null;
  }

  focus() {
    if (this.view !== window) this.view.focus();
    this.element.focus({ preventScroll: true });
  }

  mirrored() {
    const layer = this.layer();
    if (!layer) return null;
    if (this.mirror?.box.parentNode !== layer) this.mirror = new Mirror(this.element, this.frames, layer);
    else this.mirror.follow();
    return this.mirror;
  }

  /** The focus is elsewhere. */
  rest() {
    this.mirror?.remove();
    this.mirror = null;
  }
}

/** @param {Element | null} element @returns {Element | null} the element whose shadow root holds it */
function host(element) {
  const root = element?.getRootNode();
  return root && "host" in root ? /** @type {ShadowRoot} */ (root).host : null;
}
