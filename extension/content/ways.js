/**
 * The ways to put text in place of an editor's selection. None checks what came of it; `write.js` does.
 *
 * @typedef {import("./editor.js").Surface} Surface
 */

import { FIREFOX } from "./browser.js";

/** Textarea and input. @param {Surface} surface @param {string} text */
export function typeInto(surface, text) {
  surface.document.execCommand(text ? "insertText" : "delete", false, text);
}

/** One line. @param {Surface} surface @param {string} text @param {StaticRangeInit | null} selected */
export function insertText(surface, text, selected) {
  const replaces = selected !== null
    && (selected.startContainer !== selected.endContainer || selected.startOffset !== selected.endOffset);
  if (!FIREFOX && announce(surface, replaces ? "insertReplacementText" : "insertText", text, selected)) return;
  surface.document.execCommand(text ? "insertText" : "delete", false, text);
}

/** Several paragraphs, as the user would paste them. @param {Surface} surface @param {string} text */
export function paste(surface, text) {
  dispatchPaste(surface, FIREFOX ? { data: text, dataType: "text/plain" } : { clipboardData: transfer(surface, text) });
}

/** The same, for editors that in Firefox trust only what is marked up. @param {Surface} surface @param {string} text */
export function pasteMarkup(surface, text) {
  dispatchPaste(surface, FIREFOX ? { data: markup(text), dataType: "text/html" } : { clipboardData: transfer(surface, text) });
}

/** One line as a paste. A paste loses white space at its ends, so text with such is typed. @param {Surface} surface @param {string} text @param {StaticRangeInit | null} selected */
export function pasteLine(surface, text, selected) {
  if (text.trim() === text) pasteMarkup(surface, text);
  else insertText(surface, text, selected);
}

/** @param {Surface} surface @param {object} content `data` and `dataType` are Firefox's own */
function dispatchPaste({ element, view }, content) {
  const init = { bubbles: true, cancelable: true, composed: true, ...content };
  element.dispatchEvent(new view.ClipboardEvent("paste", init));
}

/** @param {Surface} surface @param {string} text @param {StaticRangeInit | null} selected */
export function insertFromPaste(surface, text, selected) {
  if (!FIREFOX) announce(surface, "insertFromPaste", text, selected);
}

/** Several lines as one change, where a synthetic paste does nothing. @param {Surface} surface @param {string} text */
export function insertLines(surface, text) {
  // Chromium takes line by line back in one step, Firefox does not.
  if (FIREFOX) surface.document.execCommand("insertHTML", false, text.split("\n").map(escape).join("<br>"));
}

/** Several paragraphs, as the user would type them. @param {Surface} surface @param {string} text */
export function lineByLine(surface, text) {
  text.split("\n").forEach((line, i) => {
    if (i > 0) surface.document.execCommand("insertParagraph");
    if (line || i === 0) surface.document.execCommand(line ? "insertText" : "delete", false, line);
  });
}

/**
 * Tell the editor what is about to be put in, as the browser does before an input.
 * @param {Surface} surface
 * @param {string} inputType
 * @param {string} text
 * @param {StaticRangeInit | null} selected
 * @returns {boolean} whether the editor wants to do it by itself
 */
function announce(surface, inputType, text, selected) {
  const { element, view } = surface;
  return !element.dispatchEvent(new view.InputEvent("beforeinput", {
    bubbles: true, cancelable: true, composed: true, inputType, data: text, dataTransfer: transfer(surface, text),
    targetRanges: selected ? [new view.StaticRange(selected)] : [],
  }));
}

/** @param {Surface} surface @param {string} text */
function transfer(surface, text) {
  const data = new surface.view.DataTransfer();
  data.setData("text/plain", text);
  data.setData("text/html", markup(text));
  return data;
}

/** A blank line ends a paragraph, a single line break stays one. @param {string} text */
export function markup(text) {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.split("\n").map(escape).join("<br>"));
  return paragraphs.length > 1 ? paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("") : paragraphs[0];
}

/** @param {string} text */
function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
