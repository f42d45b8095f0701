/**
 * Rectangles on the screen. "Top" means the viewport of the page that this content script runs in; editors may live in
 * frames of the same origin, each with a viewport of its own.
 *
 * @typedef {import("../protocol").Rect} Rect
 */

/** @param {Rect} a @param {Rect} b @returns {Rect | null} what both cover */
export function intersection(a, b) {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** @param {Rect} rect @param {number} x @param {number} y */
export function contains(rect, x, y) {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

/** @param {DOMRect | Rect} rect @returns {Rect} */
export function plain({ x, y, width, height }) {
  return { x, y, width, height };
}

/**
 * A rectangle of a frame's viewport, in the top viewport.
 * @param {Rect} rect
 * @param {Element[]} frames the frame elements from the outermost to the one that holds it
 * @returns {Rect}
 */
export function toTop(rect, frames) {
  let { x, y, width, height } = rect;
  for (const frame of [...frames].reverse()) {
    const box = frame.getBoundingClientRect();
    const { offsetWidth } = /** @type {HTMLElement} */ (frame);
    // A frame in a scaled element is drawn smaller or larger than it is laid out.
    const scale = offsetWidth > 0 ? box.width / offsetWidth : 1;
    x = box.x + (frame.clientLeft + x) * scale;
    y = box.y + (frame.clientTop + y) * scale;
    width *= scale;
    height *= scale;
  }
  return { x, y, width, height };
}

/**
 * The part of an element's content that no scrolling ancestor, frame or window edge cuts off, in the top viewport.
 * @param {Element} element
 * @param {Element[]} frames
 * @returns {Rect | null}
 */
export function visibleBox(element, frames) {
  const chain = [...frames, element];
  /** @type {Rect | null} */
  let visible = null;
  chain.forEach((target, depth) => {
    if (depth > 0 && !visible) return;
    const outer = chain.slice(0, depth);
    const view = /** @type {Window} */ (target.ownerDocument.defaultView);
    let box = intersection(contentBox(target), { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight });
    for (let up = parentOf(target); up && box; up = parentOf(up)) {
      if (up === target.ownerDocument.documentElement || up === target.ownerDocument.body) continue;
      if (view.getComputedStyle(up).overflow !== "visible") box = intersection(box, contentBox(up));
    }
    const top = box && toTop(box, outer);
    visible = visible && top ? intersection(visible, top) : top;
  });
  return visible;
}

/** @param {Element} element @returns {Rect} its box without border and scroll bars */
function contentBox(element) {
  const box = element.getBoundingClientRect();
  // The body of a frame is drawn in the whole window, however small its own box is.
  if (element === element.ownerDocument.body) {
    const view = /** @type {Window} */ (element.ownerDocument.defaultView);
    return { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
  }
  const { clientWidth, clientHeight } = element;
  if (clientWidth === 0 && clientHeight === 0) return plain(box);
  return { x: box.x + element.clientLeft, y: box.y + element.clientTop, width: clientWidth, height: clientHeight };
}

/** @param {Element} element @returns {Element | null} also out of an open shadow root */
export function parentOf(element) {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? /** @type {ShadowRoot} */ (root).host : null;
}
