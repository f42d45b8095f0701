/**
 * The one element that we add to the page: `<evenkeel-root>` with a closed shadow root, in the top layer. In it a frame
 * of the extension's origin that covers the viewport, and below it a layer for the mirrors of text fields.
 *
 * The frame is transparent and clipped to the rectangles that the interface asked for; what lies outside of the clip is
 * neither seen nor hit by the mouse, so the page below works as if nothing were there.
 *
 * @typedef {import("../protocol").Rect} Rect
 */

const NAME = "evenkeel-root";
/** A page that takes the element out this often does not want it. */
const PATIENCE = 3;
const COVERING = { position: "absolute", inset: "0", width: "100%", height: "100%", margin: "0", padding: "0", border: "0" };
/** The frame's canvas stays transparent only if frame and page agree on the colour scheme. */
const SCHEME = { "color-scheme": "light dark" };

export class Overlay {
  /** @type {Rect[]} */
  shown = [];
  removals = 0;

  /**
   * @param {string} url of the frame
   * @param {object} on
   * @param {(frame: Window) => void} on.load a new frame is there: after creation, and after the page took out the old one
   * @param {() => boolean} on.wanted whether to go on: false when a newer script has taken over the page
   * @param {() => void} on.rejected the page keeps removing the element
   */
  constructor(url, on) {
    this.on = on;
    // Left behind by a version of this extension that was updated or removed while the page was open.
    for (const old of document.querySelectorAll(NAME)) old.remove();

    this.root = document.createElement(NAME);
    this.shadow = this.root.attachShadow({ mode: "closed" });
    this.layer = document.createElement("div");
    this.frame = document.createElement("iframe");
    this.frame.title = "Evenkeel";
    this.frame.tabIndex = -1;
    this.frame.src = url;
    this.frame.addEventListener("load", () => {
      if (this.frame.contentWindow) on.load(this.frame.contentWindow);
    });
    this.dress();
    this.clip();
    this.shadow.append(this.layer, this.frame);

    this.guard = new MutationObserver(() => this.restore());
    this.attach();
  }

  /** Show these parts of the frame, in CSS pixels of the viewport; none hides it. @param {Rect[]} rects */
  show(rects) {
    const opening = this.shown.length === 0 && rects.length > 0;
    this.shown = rects;
    // The element shown last is on top: a dialog of the page may have come since.
    if (opening) this.raise();
    this.clip();
  }

  /** Give the keyboard to the frame. */
  focus() {
    this.frame.focus({ preventScroll: true });
  }

  remove() {
    this.guard.disconnect();
    this.root.remove();
  }

  attach() {
    document.documentElement.append(this.root);
    this.guard.observe(document.documentElement, { childList: true });
    this.guard.observe(this.root, { attributes: true });
    this.raise();
  }

  raise() {
    try {
      if (this.root.matches(":popover-open")) this.root.hidePopover();
      this.root.showPopover();
    } catch {
      // Not connected, or no popovers: the highest z-index has to do.
    }
    this.guard.takeRecords();
  }

  /** Undo what the page did to the element; after a few times leave. */
  restore() {
    this.guard.disconnect();
    if (!this.on.wanted()) return;
    const removed = !this.root.isConnected;
    if (removed && (this.removals += 1) > PATIENCE) {
      this.on.rejected();
      return;
    }
    this.dress();
    if (removed) {
      this.attach();
      return;
    }
    this.guard.observe(document.documentElement, { childList: true });
    this.guard.observe(this.root, { attributes: true });
  }

  dress() {
    for (const { name } of [...this.root.attributes]) {
      if (name !== "style" && name !== "popover") this.root.removeAttribute(name);
    }
    if (this.root.popover !== "manual") this.root.popover = "manual";
    // `all: initial` also undoes the element's own place, so every property that is needed is named.
    set(this.root, {
      all: "initial", ...COVERING, display: "block", position: "fixed", "max-width": "none", "max-height": "none",
      overflow: "visible", background: "transparent", "pointer-events": "none", "z-index": "2147483647", ...SCHEME,
    });
    set(this.layer, { all: "initial", ...COVERING, display: "block", overflow: "hidden", "pointer-events": "none" });
    set(this.frame, { all: "initial", ...COVERING, display: "block", background: "transparent", "pointer-events": "auto", ...SCHEME });
  }

  clip() {
    const path = this.shown.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join("");
    set(this.frame, {
      visibility: path ? "visible" : "hidden",
      "clip-path": path ? `path("${path}")` : "inset(100%)",
    });
  }
}

/** @param {HTMLElement} element @param {Record<string, string>} style */
function set(element, style) {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
}
