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

  /** @param {number} start @param {number} end @returns {Rect[]} in the top viewport, since the mirror is there */
  rects(start, end) {
    const range = this.range(start, end);
    return range ? [...range.getClientRects()].filter((rect) => rect.height > 0).map(plain) : [];
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

  hideMirror() {
    this.mirror?.remove();
    this.mirror = null;
  }
}
