/**
 * The text of a DOM tree and the map between its offsets and places in the tree, taken in one walk: two walks with
 * rules of their own drift apart, and marks then stand in the wrong place.
 *
 * Pure: reads the tree and what `style` says, touches nothing, knows no browser.
 *
 * Rules: every block starts a line, a block set off by a margin starts it after an empty one, `<br>` ends a line, a
 * `<br>` at the end of its block is only a filler, white space collapses as its style says, zero-width characters that
 * editors use as anchors are left out, U+00A0 becomes a space (editors write it for any space at an edge). Offsets are
 * UTF-16 code units.
 */

/**
 * @typedef {{ display: string, whiteSpace: string, setOff: boolean }} Style `setOff`: margins make an empty line around it
 * @typedef {{ node: Node, offset: number }} Point
 *
 * A stretch of text that stands in one node. In a text node, character `at + i` of the text is character `from + i` of
 * the node. With length 0 it is the place of an empty line: child number `from` of an element, or a place in a text
 * node.
 * @typedef {{ node: Node, from: number, at: number, length: number }} Segment
 *
 * `offsets` are those of the points asked for.
 * @typedef {{ root: Element, text: string, segments: Segment[], offsets: number[] }} FlatText
 */

const ELEMENT = 1;
const TEXT = 3;
const UNSEEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "TEXTAREA", "SELECT", "OPTION", "SVG",
  "IFRAME", "OBJECT", "AUDIO", "VIDEO", "CANVAS"]);

/**
 * @param {Element} root
 * @param {object} [options]
 * @param {(element: Element) => Style} [options.style] computed style; left out: the usual one of the element's name
 * @param {Point[]} [options.points] places to be found in the text
 * @param {(element: Element) => boolean} [options.skip] elements whose text is not wanted
 * @returns {FlatText}
 */
export function flatten(root, { style = usualStyle, points = [], skip } = {}) {
  const walk = new Walk(root, points);
  const own = style(root);
  walk.children(root, { style, skip }, own);
  return walk.finish();
}

class Walk {
  /** @type {string[]} */
  parts = [];
  length = 0;
  /** Nothing stands in the current line yet. */
  fresh = true;
  /** @type {Segment[]} */
  segments = [];
  /** @type {number[]} */
  offsets;
  /** Why the next content starts a new line, if it does. @type {"" | "block" | "br" | "gap"} */
  owed = "";
  /** The current line has content. */
  line = false;
  /** A collapsed space that counts only if text follows on the same line. @type {Point | null} */
  space = null;
  /** Points seen while a line break or space was pending: they stand before the content to come. @type {number[]} */
  waiting = [];

  /** @param {Element} root @param {Point[]} points */
  constructor(root, points) {
    this.root = root;
    this.points = points;
    this.offsets = points.map(() => -1);
    this.places = new Set(points.map((point) => point.node));
  }

  /**
   * @param {Element} element
   * @param {{ style: (element: Element) => Style, skip?: (element: Element) => boolean }} rules
   * @param {Style} style
   */
  children(element, rules, style) {
    let index = 0;
    for (let child = element.firstChild; child; child = child.nextSibling, index += 1) {
      this.pass(element, index);
      if (child.nodeType === TEXT) this.characters(/** @type {Text} */ (child), style.whiteSpace);
      else if (child.nodeType === ELEMENT) this.element(/** @type {Element} */ (child), index, rules);
    }
    this.pass(element, index);
  }

  /**
   * @param {Element} element
   * @param {number} index its place among its parent's children
   * @param {{ style: (element: Element) => Style, skip?: (element: Element) => boolean }} rules
   */
  element(element, index, rules) {
    const name = element.nodeName.toUpperCase();
    if (name === "BR") {
      this.lineBreak(/** @type {Node} */ (element.parentNode), index);
      return;
    }
    if (UNSEEN.has(name) || rules.skip?.(element)) return;
    const style = rules.style(element);
    if (style.display === "none") return;
    const block = isBlock(style.display);
    if (block) this.edge(false, style.setOff);
    this.children(element, rules, style);
    if (block) this.edge(true, style.setOff);
  }

  /** A block starts or ends here. @param {boolean} end @param {boolean} setOff */
  edge(end, setOff) {
    if (end || this.space) this.settle();
    this.space = null;
    if (this.line && setOff) this.owed = "gap";
    else if (this.line && !this.owed) this.owed = "block";
  }

  /** @param {Node} node @param {number} from the place of the line, if it turns out to be empty */
  lineBreak(node, from) {
    if (this.space) this.settle();
    this.space = null;
    this.flush();
    this.settle();
    if (this.fresh) this.place(node, from);
    this.line = true;
    this.owed = "br";
  }

  /** @param {Text} node @param {string} whiteSpace */
  characters(node, whiteSpace) {
    const data = node.data;
    const keepsSpaces = /^(pre|pre-wrap|break-spaces)$/.test(whiteSpace);
    const keepsLines = keepsSpaces || whiteSpace === "pre-line";
    const wanted = this.places.has(node);
    let run = 0;
    /** Emit the characters run..end as they are. @param {number} end */
    const emit = (end) => {
      if (end > run) this.run(node, run, data.slice(run, end), wanted);
      run = end;
    };
    for (let i = 0; i < data.length; i += 1) {
      const c = data[i];
      if (c === "\n" && keepsLines) {
        emit(i);
        if (wanted) this.pass(node, i);
        this.lineBreak(node, i);
        run = i + 1;
      } else if (c === "\uFEFF" || c === "\u200B") {
        emit(i);
        if (wanted) this.pass(node, i);
        // The editor put it there to hold the caret: the line exists, though it is empty.
        this.flush();
        if (!this.space) this.settle();
        this.line = true;
        this.place(node, i);
        run = i + 1;
      } else if (!keepsSpaces && isSpace(c)) {
        emit(i);
        if (wanted) this.pass(node, i);
        if (this.line && !this.owed && !this.fresh && !this.space) this.space = { node, offset: i };
        run = i + 1;
      } else if (c === "\r") {
        emit(i);
        run = i + 1;
      }
    }
    emit(data.length);
    if (wanted) this.pass(node, data.length);
  }

  /** @param {Text} node @param {number} from @param {string} data @param {boolean} wanted */
  run(node, from, data, wanted) {
    this.flush();
    if (this.space) {
      this.append(this.space.node, this.space.offset, " ");
      this.space = null;
    }
    const at = this.length;
    this.settle();
    this.append(node, from, data.replace(/\u00A0/g, " "));
    this.line = true;
    if (!wanted) return;
    this.points.forEach((point, i) => {
      if (point.node === node && point.offset >= from && point.offset < from + data.length && this.offsets[i] < 0) {
        this.offsets[i] = at + point.offset - from;
      }
    });
  }

  /** @param {Node} node @param {number} from @param {string} data */
  append(node, from, data) {
    const last = this.segments.at(-1);
    const at = this.length;
    this.put(data);
    if (last && last.node === node && last.length > 0 && last.from + last.length === from && last.at + last.length === at) {
      last.length += data.length;
    } else {
      this.segments.push({ node, from, at, length: data.length });
    }
  }

  /** @param {string} text */
  put(text) {
    this.parts.push(text);
    this.length += text.length;
    this.fresh = text.endsWith("\n");
  }

  /** An empty place that a caret can stand in. @param {Node} node @param {number} from */
  place(node, from) {
    this.segments.push({ node, from, at: this.length, length: 0 });
  }

  /** Pay the owed line break: content follows. */
  flush() {
    if (this.owed) {
      this.put(this.owed === "gap" ? "\n\n" : "\n");
      this.owed = "";
      this.line = false;
    }
  }

  /** The walk is at this place: note it if it was asked for. @param {Node} node @param {number} offset */
  pass(node, offset) {
    if (!this.places.has(node)) return;
    this.points.forEach((point, i) => {
      if (point.node !== node || point.offset !== offset || this.offsets[i] >= 0) return;
      if (this.owed || this.space) this.waiting.push(i);
      else this.offsets[i] = this.length;
    });
  }

  /** What the waiting points waited for is here, or does not come. */
  settle() {
    for (const i of this.waiting) this.offsets[i] = this.length;
    this.waiting.length = 0;
  }

  /** @returns {FlatText} */
  finish() {
    this.settle();
    const end = this.length;
    const offsets = this.points.map((point, i) => {
      if (this.offsets[i] >= 0) return this.offsets[i];
      // Not met: in a part that has no text (an image, a hidden element), or outside of the root.
      return this.root.contains(point.node) ? nearest(this.segments, point, end) : -1;
    });
    return { root: this.root, text: this.parts.join(""), segments: this.segments, offsets };
  }
}

/** @param {Segment[]} segments @param {Point} point @param {number} end */
function nearest(segments, point, end) {
  const FOLLOWING = 4;
  for (const segment of segments) {
    if (segment.node === point.node && segment.from >= point.offset) return segment.at;
    if (point.node.compareDocumentPosition(segment.node) & FOLLOWING) return segment.at;
  }
  return end;
}

/**
 * The place in the tree of an offset in the text.
 * @param {FlatText} flat
 * @param {number} offset
 * @param {"before" | "after"} side of which character the place should stand, where two places have the same offset
 * @returns {Point}
 */
export function pointAt(flat, offset, side) {
  const { segments, root } = flat;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle].at + segments[middle].length < offset) low = middle + 1;
    else high = middle;
  }
  // The first segment that reaches the offset; with "after", the last one that starts no later.
  let found = segments[low];
  if (!found) return { node: root, offset: root.childNodes.length };
  if (side === "after") {
    for (let i = low + 1; i < segments.length && segments[i].at <= offset; i += 1) {
      if (segments[i].length > 0 || found.length === 0) found = segments[i];
    }
  }
  return { node: found.node, offset: found.from + Math.max(0, offset - found.at) };
}

/**
 * @param {FlatText} flat
 * @param {number} start
 * @param {number} end
 * @returns {{ start: Point, end: Point }}
 */
export function pointsOf(flat, start, end) {
  if (start === end) {
    const point = pointAt(flat, start, "before");
    return { start: point, end: point };
  }
  return { start: pointAt(flat, start, "after"), end: pointAt(flat, end, "before") };
}

/** @param {string} c */
function isSpace(c) {
  return c === " " || c === "\n" || c === "\t" || c === "\r" || c === "\f";
}

/** @param {string} display */
function isBlock(display) {
  return !/^(inline|contents|ruby|none)/.test(display);
}

const BLOCKS = new Set(["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET",
  "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "HTML", "LI", "MAIN", "NAV",
  "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TR", "UL"]);

/** @param {Element} element @returns {Style} */
export function usualStyle(element) {
  const name = element.nodeName.toUpperCase();
  return {
    display: BLOCKS.has(name) ? "block" : "inline",
    whiteSpace: name === "PRE" ? "pre" : "normal",
    setOff: name === "P" || name === "BLOCKQUOTE" || /^H[1-6]$/.test(name),
  };
}
