/**
 * Marks by the CSS Custom Highlight API: nothing in the page's DOM changes. The three severities differ in the shape of
 * their line, not only in colour.
 *
 * @typedef {import("./editor.js").Editor} Editor
 * @typedef {{ adoptedStyleSheets: CSSStyleSheet[] }} Scope a document or shadow root
 */

/** @type {{ severity: "stop" | "warn" | "hint", name: string }[]} */
const NAMES = [
  { severity: "hint", name: "evenkeel-hint" },
  { severity: "warn", name: "evenkeel-warn" },
  { severity: "stop", name: "evenkeel-stop" },
];

// Mid tones that keep a contrast of 3:1 on white and on near-black.
const CSS = `
::highlight(evenkeel-stop) { text-decoration: underline wavy 1.5px #d93a3a; text-decoration-skip-ink: none; }
::highlight(evenkeel-warn) { text-decoration: underline double 1.5px #b86e00; text-decoration-skip-ink: none; }
::highlight(evenkeel-hint) { text-decoration: underline dotted 2px #2f7fd1; text-decoration-skip-ink: none; }
@media (forced-colors: active) {
  ::highlight(evenkeel-stop), ::highlight(evenkeel-warn), ::highlight(evenkeel-hint) { text-decoration-color: CanvasText; }
}`;

/** @type {Map<Scope, CSSStyleSheet>} */
const sheets = new Map();
/** @type {Set<Window & typeof globalThis>} */
const painted = new Set();

/**
 * Draw the marks of these editors, and no others.
 * @param {Iterable<Editor>} editors
 * @param {ShadowRoot | null} mirrors where the mirrors of text fields are
 */
export function paint(editors, mirrors) {
  /** @type {Map<Window & typeof globalThis, Map<string, Range[]>>} */
  const ranges = new Map();
  for (const editor of editors) {
    for (const mark of editor.marks) {
      if (!editor.surface.shows(mark.start, mark.end)) continue;
      const range = editor.surface.range(mark.start, mark.end);
      const view = range?.startContainer.ownerDocument?.defaultView;
      if (!range || !view) continue;
      const scope = range.startContainer.getRootNode();
      dress(mirrors?.contains(range.startContainer) ? mirrors : /** @type {Document | ShadowRoot} */ (scope), view);
      const named = ranges.get(view) ?? new Map();
      ranges.set(view, named);
      const name = `evenkeel-${mark.severity}`;
      named.set(name, [...(named.get(name) ?? []), range]);
    }
  }
  for (const view of painted) if (!ranges.has(view)) clear(view);
  for (const [view, named] of ranges) {
    painted.add(view);
    NAMES.forEach(({ name }, priority) => {
      const highlight = new view.Highlight(...(named.get(name) ?? []));
      highlight.priority = priority;
      view.CSS.highlights.set(name, highlight);
    });
  }
}

/** Take every mark and style off every document. */
export function wipe() {
  for (const view of painted) clear(view);
  for (const [scope, sheet] of sheets) {
    const place = scope.adoptedStyleSheets.indexOf(sheet);
    if (place >= 0) scope.adoptedStyleSheets.splice(place, 1);
  }
  sheets.clear();
}

/** @param {Window & typeof globalThis} view */
function clear(view) {
  painted.delete(view);
  try {
    for (const { name } of NAMES) view.CSS.highlights.delete(name);
  } catch {
    // The frame is gone, and its marks with it.
  }
}

/** @param {Scope} scope @param {Window & typeof globalThis} view */
function dress(scope, view) {
  let sheet = sheets.get(scope);
  if (!sheet) {
    // A sheet can be adopted only by the document that it was made in.
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(CSS);
    sheets.set(scope, sheet);
  }
  // Pages that set their own list take ours out of it.
  if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet);
}
