/**
 * Editors that need another way than the usual ones. An entry names the editor, how to recognise it by its element, and
 * the ways to try in their place. Each is here because a test with the real editor failed without it.
 *
 * @typedef {import("./write.js").Way} Way
 * @typedef {{ name: string, is: (element: Element) => boolean, lines: "one" | "several" | "any", ways: Way[] }} Exception
 */

import { FIREFOX } from "./browser.js";
import { insertText, lineByLine, paste, pasteLine, pasteMarkup } from "./ways.js";

/** @type {Exception[]} */
export const EXCEPTIONS = [
  {
    name: "Quill 1: a paste deletes the selection",
    is: (element) => element.matches(".ql-editor") && Boolean(element.parentElement?.querySelector(".ql-clipboard")),
    lines: "several",
    ways: [lineByLine],
  },
  {
    name: "Jodit: opens a dialog for what is pasted",
    is: (element) => element.matches(".jodit-wysiwyg"),
    lines: "several",
    ways: [lineByLine],
  },
  {
    name: "CKEditor 4 in Firefox: plain text goes through a hidden field, which loses the selection",
    is: (element) => FIREFOX && element.matches(".cke_editable"),
    lines: "several",
    ways: [pasteMarkup],
  },
  {
    name: "TinyMCE: its undo takes back only what it put in by itself, and a paste is that",
    is: (element) => element.matches(".mce-content-body"),
    lines: "one",
    ways: [paste, insertText],
  },
  {
    name: "CKEditor 4: its undo takes back what was typed before too, except for a paste",
    is: (element) => element.matches(".cke_editable"),
    lines: "one",
    ways: [pasteLine, insertText],
  },
  {
    name: "SunEditor: in Firefox a paste is lost, in Chromium line by line is right too",
    is: (element) => element.matches(".sun-editor-editable"),
    lines: "several",
    ways: [lineByLine],
  },
];

/** @param {Element} element @param {string} text @returns {Exception | undefined} */
export function exceptionFor(element, text) {
  const lines = text.includes("\n") ? "several" : "one";
  return EXCEPTIONS.find((exception) => (exception.lines === "any" || exception.lines === lines) && exception.is(element));
}
