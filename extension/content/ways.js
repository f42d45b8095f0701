/**
 * The ways to put text in place of an editor's selection. None checks what came of it; `write.js` does.
 *
 * @typedef {import("./editor.js").Surface} Surface
 */

/** Firefox fires `beforeinput` by itself and drops a synthetic event's `clipboardData`. */
const FIREFOX = globalThis.chrome?.runtime?.getURL?.("").startsWith("moz-extension:") ?? false;

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
  const { view } = surface;
  const event = FIREFOX
    ? new view.ClipboardEvent("paste", /** @type {ClipboardEventInit} */ ({
      bubbles: true, cancelable: true, composed: true, data: text, dataType: "text/plain",
    }))
    : new view.ClipboardEvent("paste", {
      bubbles: true, cancelable: true, composed: true, clipboardData: transfer(surface, text),
    });
  target(surface).dispatchEvent(event);
}

/** @param {Surface} surface @param {string} text @param {StaticRangeInit | null} selected */
export function insertFromPaste(surface, text, selected) {
  if (!FIREFOX) announce(surface, "insertFromPaste", text, selected);
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
  const { view } = surface;
  return !target(surface).dispatchEvent(new view.InputEvent("beforeinput", {
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

/** Where the browser would dispatch an input: the editing host. @param {Surface} surface */
function target(surface) {
  return surface.element;
}
