/**
 * A copy of a textarea's or input's text, laid out the same in our own shadow root over the field: the field itself has
 * no ranges that could be marked or measured. Transparent, takes no mouse, follows the field's scrolling.
 */

import { toTop, visibleBox } from "./geometry.js";

const COPIED = ["direction", "font-family", "font-feature-settings", "font-kerning", "font-size", "font-size-adjust",
  "font-stretch", "font-style", "font-variant", "font-variation-settings", "font-weight", "hyphens", "letter-spacing",
  "line-break", "line-height", "overflow-wrap", "padding-bottom", "padding-left", "padding-right", "padding-top",
  "tab-size", "text-align", "text-align-last", "text-indent", "text-orientation", "text-rendering", "text-transform",
  "unicode-bidi", "white-space", "word-break", "word-spacing", "writing-mode"];

export class Mirror {
  /**
   * @param {HTMLTextAreaElement | HTMLInputElement} field
   * @param {Element[]} frames
   * @param {HTMLElement} layer in our shadow root
   */
  constructor(field, frames, layer) {
    this.field = field;
    this.frames = frames;
    const { ownerDocument } = layer;
    this.box = ownerDocument.createElement("div");
    this.inner = ownerDocument.createElement("div");
    this.text = ownerDocument.createTextNode("");
    this.box.setAttribute("aria-hidden", "true");
    this.inner.append(this.text);
    this.box.append(this.inner);
    layer.append(this.box);
    this.follow();
  }

  /** Lay the copy over the field again: its text, place, size or scrolling may have changed. */
  follow() {
    const { field, box, inner } = this;
    const view = /** @type {Window} */ (field.ownerDocument.defaultView);
    const style = view.getComputedStyle(field);
    const rect = field.getBoundingClientRect();
    const place = toTop({
      x: rect.x + field.clientLeft, y: rect.y + field.clientTop, width: field.clientWidth, height: field.clientHeight,
    }, this.frames);
    const seen = visibleBox(field, this.frames);
    set(box, {
      position: "absolute", left: `${place.x}px`, top: `${place.y}px`, width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`, overflow: "hidden", "pointer-events": "none",
      "clip-path": seen
        ? `inset(${seen.y - place.y}px ${place.x + place.width - seen.x - seen.width}px ${place.y + place.height - seen.y - seen.height}px ${seen.x - place.x}px)`
        : "inset(100%)",
    });
    set(inner, Object.fromEntries(COPIED.map((name) => [name, style.getPropertyValue(name)])));
    set(inner, {
      "box-sizing": "border-box", width: "100%", color: "transparent", "forced-color-adjust": "none",
      transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
    });
    if (field.localName === "input") {
      const room = field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      set(inner, { "white-space": "pre", "line-height": `${room}px` });
    }
    if (this.text.data !== field.value) this.text.data = field.value;
  }

  /** @param {number} start @param {number} end @returns {Range | null} */
  range(start, end) {
    if (end > this.text.length) return null;
    const range = this.text.ownerDocument.createRange();
    range.setStart(this.text, start);
    range.setEnd(this.text, end);
    return range;
  }

  remove() {
    this.box.remove();
  }
}

/** @param {HTMLElement} element @param {Record<string, string>} style */
function set(element, style) {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
}
