/**
 * Putting text into an editor through the editor's own input path, checked by reading back.
 *
 * Every way is tried only while the text is still exactly what it was: never a second write on top of half a first one.
 * "Prevented" is no proof that an editor took an event; only its text is.
 *
 * @typedef {import("./editor.js").Editor} Editor
 * @typedef {import("./editor.js").Surface} Surface
 * @typedef {(surface: Surface, text: string, selected: StaticRangeInit | null) => void} Way
 */

import { exceptionFor } from "./exceptions.js";
import { insertFromPaste, insertLines, insertText, lineByLine, paste, typeInto } from "./ways.js";

/** When to look whether the editor has taken a text, in milliseconds after one another. */
const LOOKS = [0, 20, 30, 50, 80, 120];

/**
 * @param {Editor} editor just refreshed
 * @param {number} start
 * @param {number} end
 * @param {string} text in place of start..end
 * @param {{ start: number, end: number }} [select] inside `text`, selected afterwards; else the caret stands behind it
 * @returns {Promise<"ok" | "refused" | "gone">} "refused" also where a first try went half way: then nothing more is tried
 */
export async function write(editor, start, end, text, select) {
  const { surface, text: original } = editor;
  const before = original.slice(0, start);
  const after = original.slice(end);
  if (!surface.writable() || !fitsInto(surface, before.length + text.length + after.length)) return "refused";

  surface.focus();
  for (const way of waysFor(surface, text)) {
    if (!editor.alive) return "gone";
    const selected = surface.select(start, end);
    // Editors with a model of their own learn of the selection by an event that comes a moment later.
    await pause(20);
    if (surface.read().text !== original) return "refused";
    way(surface, text, selected);
    const result = await outcome(editor, original, before, text, after);
    if (result === "gone") return "gone";
    if (result === "written") {
      placeCaret(surface, before, text, after, select);
      return "ok";
    }
    if (result === "other") return undone(surface, original);
  }
  return "refused";
}

/** @param {Surface} surface @param {string} text @returns {Way[]} */
function waysFor(surface, text) {
  if (isField(surface)) return [typeInto];
  const exception = exceptionFor(surface.element, text);
  if (exception) return exception.ways;
  return text.includes("\n") ? [paste, insertFromPaste, insertLines, lineByLine] : [insertText];
}

/**
 * @param {Editor} editor
 * @param {string} original
 * @param {string} before
 * @param {string} text
 * @param {string} after
 * @returns {Promise<"written" | "unchanged" | "other" | "gone">}
 */
async function outcome(editor, original, before, text, after) {
  let written = false;
  let now = original;
  for (const wait of LOOKS) {
    if (wait) await pause(wait);
    if (!editor.alive) return "gone";
    now = editor.surface.read().text;
    const is = isWritten(now, before, text, after);
    // Twice in a row: an editor that draws its model again may take back what only the DOM had.
    if (is && written) return "written";
    written = is;
  }
  if (written) return "written";
  return now === original ? "unchanged" : "other";
}

/**
 * Whether `now` is before + text + after. Between several paragraphs editors differ in how many empty lines they make of
 * a blank line; what stood around the insertion has to be there to the character.
 * @param {string} now
 * @param {string} before
 * @param {string} text
 * @param {string} after
 */
export function isWritten(now, before, text, after) {
  if (now === before + text + after) return true;
  if (!text.includes("\n")) return false;
  // A paragraph that is put into a sentence ends it there: the space before it goes.
  const head = before.trimEnd();
  const tail = after.trimStart();
  if (now.length < head.length + tail.length || !now.startsWith(head) || !now.endsWith(tail)) return false;
  return loose(now.slice(head.length, now.length - tail.length)) === loose(text);
}

/** @param {string} text */
function loose(text) {
  return text.replace(/\s*\n\s*/g, "\n").trim();
}

/**
 * Something else than the wanted text came out. A field's own undo takes it back; an editor with a history of its own is
 * left as it is, since the browser's undo could do harm there.
 * @param {Surface} surface
 * @param {string} original
 * @returns {"refused"}
 */
function undone(surface, original) {
  if (isField(surface) && surface.read().text !== original) surface.document.execCommand("undo");
  return "refused";
}

/**
 * @param {Surface} surface
 * @param {string} before
 * @param {string} text
 * @param {string} after
 * @param {{ start: number, end: number } | undefined} select
 */
function placeCaret(surface, before, text, after, select) {
  const now = surface.read().text;
  const head = now.startsWith(before) ? before : before.trimEnd();
  const put = now.slice(head.length, now.length - after.trimStart().length);
  const at = (/** @type {number} */ offset) => head.length + sameplace(put, text, offset);
  if (select) surface.select(at(select.start), at(select.end));
  else surface.select(at(text.length), at(text.length));
}

/**
 * The offset in `put` of the same letter as `offset` in `text`: only the white space between them may differ.
 * @param {string} put
 * @param {string} text
 * @param {number} offset
 */
export function sameplace(put, text, offset) {
  if (put === text) return offset;
  let letters = text.slice(0, offset).replace(/\s/g, "").length;
  let place = 0;
  while (place < put.length && (letters > 0 || (/\s/.test(put[place]) && offset < text.length))) {
    if (!/\s/.test(put[place])) letters -= 1;
    place += 1;
  }
  return place;
}

/** @param {Surface} surface @param {number} length in UTF-16 code units */
function fitsInto(surface, length) {
  const { element } = surface;
  if (!("maxLength" in element)) return true;
  const { maxLength } = /** @type {HTMLTextAreaElement} */ (element);
  return maxLength < 0 || length <= maxLength;
}

/** @param {Surface} surface */
function isField(surface) {
  return surface.element.localName === "textarea" || surface.element.localName === "input";
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
