/**
 * A contenteditable editor: its text, selection and places on the screen.
 *
 * @typedef {import("../protocol").Rect} Rect
 * @typedef {import("./text.js").FlatText} FlatText
 */

import { plain, toTop } from "./geometry.js";
import { computedStyle } from "./style.js";
import { flatten, pointsOf } from "./text.js";

export class RichSurface {
  /** @type {FlatText | null} */
  flat = null;
  /** Its marks stay when it loses the focus. */
  lasting = true;

  /** @param {HTMLElement} element the editing host @param {Element[]} frames */
  constructor(element, frames) {
    this.element = element;
    this.frames = frames;
    this.document = element.ownerDocument;
    this.view = /** @type {Window & typeof globalThis} */ (element.ownerDocument.defaultView);
  }

  /** @returns {{ text: string, selection: { start: number, end: number } | null }} */
  read() {
    const selection = this.selection();
    const points = selection ? [selection.start, selection.end] : [];
    this.flat = flatten(this.element, { style: computedStyle, points });
    const { text, offsets } = this.flat;
    if (!selection || offsets.some((offset) => offset < 0)) return { text, selection: null };
    return { text, selection: { start: offsets[0], end: offsets[1] } };
  }

  writable() {
    return this.element.isContentEditable && this.element.getAttribute("aria-readonly") !== "true"
      && this.element.getAttribute("aria-disabled") !== "true";
  }

  /** @param {number} start @param {number} end @returns {Range | null} in the text last read */
  range(start, end) {
    if (!this.flat || end > this.flat.text.length) return null;
    const points = pointsOf(this.flat, start, end);
    const range = this.document.createRange();
    try {
      range.setStart(points.start.node, points.start.offset);
      range.setEnd(points.end.node, points.end.offset);
    } catch {
      return null; // The editor has drawn itself anew since the text was read.
    }
    return range;
  }

  /** @param {number} start @param {number} end @returns {Rect[]} in the top viewport */
  rects(start, end) {
    const range = this.range(start, end);
    return range ? this.drawn(range).map((rect) => toTop(rect, this.frames)) : [];
  }

  /** @param {Range} range @returns {Rect[]} in the viewport of the editor's own document */
  drawn(range) {
    const rects = [...range.getClientRects()].filter((rect) => rect.height > 0);
    if (rects.length > 0) return rects.map(plain);
    const { startContainer: node, startOffset } = range;
    const near = node.childNodes[startOffset] ?? node.childNodes[startOffset - 1] ?? node;
    const element = near.nodeType === 1 ? /** @type {Element} */ (near) : near.parentElement;
    if (!element) return [];
    const { x, y, height } = element.getBoundingClientRect();
    // An empty line: as high as a line of its text, not as the element around it.
    const line = parseFloat(this.view.getComputedStyle(element).lineHeight) || 20;
    return [{ x, y, width: 1, height: Math.min(height || line, line) }];
  }

  /** @param {number} start @param {number} end @returns {StaticRangeInit | null} the selection as set */
  select(start, end) {
    const range = this.range(start, end);
    if (!range) return null;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    this.own()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return { startContainer, startOffset, endContainer, endOffset };
  }

  /** Every mark is drawn by the page itself, under whatever lies over it. */
  shows() {
    return true;
  }

  /** The focus is elsewhere. */
  rest() {}

  focus() {
    if (this.view !== window) {
      // Chromium does not move the focus out of our frame by the window alone.
      /** @type {HTMLElement | null} */ (this.view.frameElement)?.focus({ preventScroll: true });
      this.view.focus();
    }
    this.element.focus({ preventScroll: true });
  }

  /** @returns {Selection | null} */
  own() {
    const root = /** @type {Document | ShadowRoot & { getSelection?: () => Selection | null }} */ (this.element.getRootNode());
    // Chromium keeps the selection of an open shadow root there; Firefox reports it on the document.
    return root.getSelection?.() ?? this.document.getSelection();
  }

  selection() {
    const selection = this.own();
    if (!selection || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!this.element.contains(range.startContainer) || !this.element.contains(range.endContainer)) return null;
    return {
      start: { node: range.startContainer, offset: range.startOffset },
      end: { node: range.endContainer, offset: range.endOffset },
    };
  }
}
