/**
 * One editor for as long as it lives: its revisions, its marks, its draft for the frame.
 *
 * @typedef {import("../protocol").Draft} Draft
 * @typedef {import("../protocol").Mark} Mark
 * @typedef {import("../protocol").Rect} Rect
 * @typedef {import("../protocol").Test} Test
 * @typedef {import("./edits.js").Edit} Edit
 * @typedef {import("./field.js").FieldSurface | import("./rich.js").RichSurface} Surface
 */

import { difference, shift } from "./edits.js";
import { contains, intersection, visibleBox } from "./geometry.js";
import { fits } from "./read.js";

/** Marks for an older revision than this many edits ago come too late to be moved along. */
const REMEMBERED_EDITS = 50;

export class Editor {
  revision = 0;
  text = "";
  start = 0;
  end = 0;
  /** @type {Mark[]} */
  marks = [];
  /** An input method has text in the making. */
  composing = false;
  /** The edit that led to each of the last revisions. @type {{ revision: number, edit: Edit }[]} */
  edits = [];

  /**
   * @param {number} id
   * @param {Surface} surface
   * @param {Element[]} frames the frame elements around it, outermost first
   * @param {Test | undefined} internal
   */
  constructor(id, surface, frames, internal) {
    this.id = id;
    this.surface = surface;
    this.frames = frames;
    this.internal = internal;
    this.refresh();
  }

  get element() {
    return this.surface.element;
  }

  /** Still in the page, and every frame around it. */
  get alive() {
    return this.element.isConnected && this.frames.every((frame) => frame.isConnected)
      && this.element.ownerDocument.defaultView !== null;
  }

  /** Read the text anew. @returns {boolean} whether it is another than before */
  refresh() {
    const state = this.surface.read();
    // Without a selection of its own, the editor keeps the last one.
    const { start, end } = state.selection ?? this;
    this.start = Math.min(start, end, state.text.length);
    this.end = Math.min(Math.max(start, end), state.text.length);
    const edit = difference(this.text, state.text);
    if (!edit) return false;
    this.text = state.text;
    this.revision += 1;
    this.edits.push({ revision: this.revision, edit });
    if (this.edits.length > REMEMBERED_EDITS) this.edits.shift();
    this.marks = shift(this.marks, edit);
    return true;
  }

  /** @returns {Draft} */
  draft() {
    const { id, revision, text, start, end } = this;
    const scope = this.frames[0] ?? this.element;
    return { editor: id, revision, text, start, end, internal: fits(scope, this.internal), writable: this.surface.writable() };
  }

  /** Take marks that were made for `revision`. @param {Mark[]} marks @param {number} revision */
  setMarks(marks, revision) {
    const since = this.edits.filter((edit) => edit.revision > revision);
    if (since.length !== this.revision - revision) {
      this.marks = [];
      return;
    }
    this.marks = since.reduce((kept, { edit }) => shift(kept, edit), marks);
  }

  /** @param {number} start @param {number} end @returns {Rect[]} what is on the screen of it, in the top viewport */
  visibleRects(start, end) {
    const visible = visibleBox(this.element, this.frames);
    if (!visible) return [];
    return this.surface.rects(start, end).flatMap((rect) => {
      // A caret has no width, but it has a place.
      const seen = intersection({ ...rect, width: Math.max(rect.width, 1) }, visible);
      return seen && seen.height >= Math.min(4, rect.height) ? [seen] : [];
    });
  }

  /** The mark at a point of the top viewport. @param {number} x @param {number} y @returns {Mark | undefined} */
  markAt(x, y) {
    return this.marks.find((mark) => this.visibleRects(mark.start, mark.end).some((rect) => contains(rect, x, y)));
  }
}
