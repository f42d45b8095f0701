/**
 * Which editor the user is in. Listens to the focus; only while an editor has it are there listeners and an observer on
 * that editor and its document, and none when nobody writes.
 *
 * @typedef {import("../protocol").Adapter} Adapter
 *
 * @typedef {object} Watcher
 * @property {() => Adapter | null} adapter of the page, if it shows a ticket
 * @property {() => HTMLElement | null} layer for mirrors
 * @property {(element: Element) => boolean} ours
 * @property {(editor: Editor) => void} entered
 * @property {(editor: Editor) => void} left
 * @property {(editor: Editor, text: boolean) => void} changed text or, with false, only the caret
 * @property {() => void} moved
 * @property {(event: KeyboardEvent, editor: Editor) => void} key
 * @property {(event: MouseEvent, editor: Editor, place: { x: number, y: number }) => void} clicked
 * @property {() => boolean} check
 */

import { Editor } from "./editor.js";
import { FieldSurface } from "./field.js";
import { editorAround, focused } from "./find-editor.js";
import { toTop } from "./geometry.js";
import { RichSurface } from "./rich.js";

/** Editors that change their DOM after the event have done so by then, in milliseconds. */
const SETTLE = 16;

export class Focus {
  /** The editor that has the focus. @type {Editor | null} */
  current = null;
  /** The one that has or had it. @type {Editor | null} */
  last = null;
  /** @type {Editor[]} */
  editors = [];
  numbers = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  pending;
  /** Ends the listeners on the current editor. */
  stay = new AbortController();

  /** @param {Watcher} watcher @param {AbortSignal} signal */
  constructor(watcher, signal) {
    this.watcher = watcher;
    this.signal = signal;
  }

  start() {
    const { signal } = this;
    document.addEventListener("focusin", this.look, { signal, capture: true });
    document.addEventListener("focusout", this.lookSoon, { signal, capture: true });
    // The focus went into a frame, where this document sees no event.
    window.addEventListener("blur", this.lookSoon, { signal });
    window.addEventListener("pageshow", this.look, { signal });
    this.look();
  }

  stop() {
    clearTimeout(this.pending);
    this.leave();
    this.editors = [];
    this.last = null;
  }

  lookSoon = () => {
    setTimeout(this.look, 0);
  };

  /** Find out where the focus is now. */
  look = () => {
    if (this.signal.aborted) return;
    const { element, frames } = focused(document);
    // In our own frame: the user has not left the editor.
    if (element && this.watcher.ours(element)) return;
    for (const frame of frames) this.listen(frame);
    const found = element && editorAround(element, frames, this.watcher.adapter());
    if (found && this.current?.alive && this.current.element === found.element) return;
    this.leave();
    if (found && this.watcher.check()) this.enter(found);
  };

  /** Hear of the focus within a frame of the same origin. Adding the same listener again does nothing. @param {Element} frame */
  listen(frame) {
    const inner = /** @type {HTMLIFrameElement} */ (frame).contentWindow;
    const { signal } = this;
    inner?.document.addEventListener("focusin", this.lookSoon, { signal, capture: true });
    inner?.document.addEventListener("focusout", this.lookSoon, { signal, capture: true });
    inner?.addEventListener("blur", this.lookSoon, { signal });
  }

  /** @param {number} id */
  byId(id) {
    return this.editors.find((editor) => editor.id === id);
  }

  /** @param {import("./find-editor.js").Found} found */
  enter({ element, frames, internal }) {
    this.editors = this.editors.filter((editor) => editor.alive);
    let editor = this.editors.find((known) => known.element === element);
    if (!editor) {
      const surface = element.localName === "textarea" || element.localName === "input"
        ? new FieldSurface(/** @type {HTMLTextAreaElement} */ (element), frames, this.watcher.layer)
        : new RichSurface(element, frames);
      editor = new Editor((this.numbers += 1), surface, frames, internal);
      this.editors.push(editor);
    }
    editor.refresh();
    this.current = editor;
    this.last = editor;
    this.attend(editor);
    this.watcher.entered(editor);
  }

  leave() {
    const editor = this.current;
    if (!editor) return;
    this.stay.abort();
    this.current = null;
    editor.composing = false;
    this.watcher.left(editor);
  }

  /** @param {Editor} editor */
  attend(editor) {
    this.stay = new AbortController();
    const { signal } = this.stay;
    const { element, surface } = editor;
    const views = new Set([window, surface.view]);

    element.addEventListener("input", this.soon, { signal });
    surface.document.addEventListener("selectionchange", this.soon, { signal });
    element.addEventListener("compositionstart", () => { editor.composing = true; }, { signal });
    element.addEventListener("compositionend", () => { editor.composing = false; this.soon(); }, { signal });
    element.addEventListener("scroll", () => this.watcher.moved(), { signal, passive: true });
    /** @type {HTMLElement} */ (element).addEventListener("click", (event) => {
      const { x, y } = toTop({ x: event.clientX, y: event.clientY, width: 0, height: 0 }, editor.frames);
      this.watcher.clicked(event, editor, { x, y });
    }, { signal });
    for (const view of views) {
      // At the window and on the way down, so that an editor that handles Enter by itself does not see the card's.
      view.addEventListener("keydown", (event) => this.watcher.key(event, editor), { signal, capture: true });
      view.addEventListener("keyup", (event) => this.watcher.key(event, editor), { signal, capture: true });
    }
    if (surface.view !== window) {
      surface.view.addEventListener("scroll", () => this.watcher.moved(), { signal, capture: true, passive: true });
    }

    const resized = new ResizeObserver(() => this.watcher.moved());
    resized.observe(element);
    resized.observe(element.ownerDocument.documentElement);
    signal.addEventListener("abort", () => resized.disconnect());
    if (surface instanceof RichSurface) {
      const changes = new MutationObserver(this.soon);
      changes.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener("abort", () => changes.disconnect());
    }
  }

  soon = () => {
    if (this.pending !== undefined) return;
    this.pending = setTimeout(() => {
      this.pending = undefined;
      this.refresh();
    }, SETTLE);
  };

  /** Read the current editor anew. */
  refresh() {
    const editor = this.current;
    if (!editor || editor.composing) return;
    if (!editor.alive) {
      this.look();
      return;
    }
    const { start, end } = editor;
    const text = editor.refresh();
    if (text || editor.start !== start || editor.end !== end) this.watcher.changed(editor, text);
  }
}
