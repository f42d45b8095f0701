import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { flatten, pointAt, pointsOf, usualStyle } from "../../extension/content/text.js";
import { tree } from "./dom.mjs";

const text = (/** @type {string} */ html, options = {}) => flatten(tree(html), options).text;
const prewrap = { style: (/** @type {Element} */ element) => ({ ...usualStyle(element), whiteSpace: "pre-wrap", setOff: false }) };
const flat = { style: (/** @type {Element} */ element) => ({ ...usualStyle(element), setOff: false }) };

describe("the text of a tree", () => {
  const cases = [
    ["lines in blocks", "<div>a</div><div>b</div>", "a\nb"],
    ["paragraphs with margins", "<p>a</p><p>b</p>", "a\n\nb"],
    ["br inside a paragraph", "<p>a<br>b</p>", "a\nb"],
    ["br as filler at the end of a block", "<div>a<br></div><div>b</div>", "a\nb"],
    ["an empty line as Chromium writes it", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["two br at the end of a block", "<div>a<br><br></div><div>b</div>", "a\n\nb"],
    ["an empty editor", "<p><br></p>", ""],
    ["a last empty line", "<div>a</div><div><br></div>", "a\n"],
    ["a block without anything", "<div>a</div><div></div><div>b</div>", "a\nb"],
    ["text before and after a block", "a<div>b</div>c", "a\nb\nc"],
    ["nested blocks", "<div><div><div>a</div></div></div><div><div>b</div></div>", "a\nb"],
    ["lists and quotes", "<ul><li>a</li><li>b</li></ul><blockquote>c</blockquote>", "a\nb\n\nc"],
    ["white space that collapses", " <p>  a \n b  </p>\n <p> c</p> ", "a b\n\nc"],
    ["white space across elements", "<p>a <b> b</b> <i>c </i> d</p>", "a b c d"],
    ["no space where none is", "<p>a<b>b</b>c</p>", "abc"],
    ["hard spaces", "<p>a&nbsp; b&nbsp;</p>", "a  b "],
    ["what holds the caret", "<p>\uFEFFa\u200Bb</p><div>\uFEFF</div>", "ab\n\n"],
    ["what is not text", "<p>a<script>x</script><style>y</style><template>z</template></p>", "a"],
    ["a preformatted block", "<pre>a  b\n c\n</pre><div>d</div>", "a  b\n c\nd"],
    ["a surrogate pair", "<p>a😀b</p>", "a😀b"],
  ];
  for (const [name, html, expected] of cases) {
    it(name, () => assert.equal(text(html), expected));
  }

  it("keeps spaces and line ends where the style does", () => {
    assert.equal(text("<div>a  b\nc\n\nd</div>", prewrap), "a  b\nc\n\nd");
    assert.equal(text("<div>a\n</div><div>b</div>", prewrap), "a\nb");
  });

  it("leaves out what is hidden or skipped", () => {
    const style = (/** @type {Element} */ element) => ({ ...usualStyle(element), ...(element.id === "x" ? { display: "none" } : {}) });
    assert.equal(text("<div>a</div><div id=x>b</div>", { style }), "a");
    assert.equal(text("<div>a</div><div id=x>b</div>", { skip: (/** @type {Element} */ element) => element.id === "x" }), "a");
  });
});

describe("a caret", () => {
  const at = (/** @type {string} */ html, /** @type {(root: HTMLElement) => [Node, number]} */ where, options = {}) => {
    const root = tree(html);
    const [node, offset] = where(root);
    return flatten(root, { ...options, points: [{ node, offset }] }).offsets[0];
  };

  it("in an empty editor", () => assert.equal(at("<p><br></p>", (root) => [root.firstChild, 0]), 0));
  it("in an empty last line", () => assert.equal(at("<div>a</div><div><br></div>", (root) => [root.lastChild, 0]), 2));
  it("between two blocks stands before the second", () => assert.equal(at("<div>a</div><div>b</div>", (root) => [root, 1]), 2));
  it("behind a filler stays in its line", () => assert.equal(at("<div>a<br></div><div>b</div>", (root) => [root.firstChild, 2]), 1));
  it("behind collapsed space stands behind the word", () => assert.equal(at("<div>a </div>", (root) => [root.firstChild.firstChild, 2]), 1));
  it("outside of the editor is nowhere", () => assert.equal(at("a", (root) => [root.parentNode, 0]), -1));
});

// One text as different editors would hold it.
const word = fc.stringMatching(/^[a-zą😀]{1,6}$/u);
const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
const lines = fc.array(line, { minLength: 1, maxLength: 6 });
const split = (/** @type {string} */ text) => text.replace(/([a-z])([a-z])/g, "$1<b>$2</b>");
const dialects = [
  ["one div a line", flat, (/** @type {string[]} */ all) => all.map((one) => `<div>${split(one) || "<br>"}</div>`).join("")],
  ["one p a line, each with a filler", flat, (/** @type {string[]} */ all) => all.map((one) => `<p>${split(one)}<br></p>`).join("")],
  ["br between lines and a last filler", flat, (/** @type {string[]} */ all) => `${all.map(split).join("<br>")}<br>`],
  ["br in one paragraph", flat, (/** @type {string[]} */ all) => `<p>${all.map(split).join("<br>")}<br></p>`],
  ["line ends kept", prewrap, (/** @type {string[]} */ all) => `<div>${all.map(split).join("\n")}\n</div>`],
  ["anchors in empty lines", flat, (/** @type {string[]} */ all) => all.map((one) => `<div><span>${split(one) || "\uFEFF"}</span></div>`).join("")],
  ["nested and indented", flat, (/** @type {string[]} */ all) => all.map((one) => `\n  <section>\n <div> ${split(one) || "<br>"}\n</div></section>`).join("")],
];

describe("one text in every dialect of editors", () => {
  for (const [name, options, write] of dialects) {
    it(name, () => fc.assert(fc.property(lines, (all) => {
      assert.equal(text(write(all), options), all.join("\n"));
    })));
  }
});

const inline = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 4 },
    fc.constantFrom("a", "b c", " ", "  x", "\n", "&nbsp;", "\uFEFF", "<br>", "<img>", "<!-- c -->", "żółw", "😀"),
    fc.tuple(fc.constantFrom("b", "span", "div", "p", "li", "pre", "h1", "blockquote"), fc.array(tie("node"), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`)),
}));
const any = fc.array(inline.node, { maxLength: 6 }).map((parts) => parts.join(""));

describe("the map, in any tree", () => {
  it("has every character where the tree has it", () => fc.assert(fc.property(any, (html) => {
    const result = flatten(tree(html));
    for (const segment of result.segments) {
      for (let i = 0; i < segment.length; i += 1) {
        const c = /** @type {Text} */ (segment.node).data[segment.from + i];
        assert.equal(result.text[segment.at + i], /\s/.test(c) ? " " : c);
      }
    }
    const mapped = result.segments.reduce((sum, { length }) => sum + length, 0);
    const breaks = result.text.split("\n").length - 1;
    assert.equal(mapped + breaks, result.text.length, "only line breaks have no place of their own");
  })));

  it("is in order and does not overlap", () => fc.assert(fc.property(any, (html) => {
    const { segments } = flatten(tree(html));
    for (let i = 1; i < segments.length; i += 1) {
      assert.ok(segments[i - 1].at + segments[i - 1].length <= segments[i].at);
    }
  })));

  it("leads there and back", () => fc.assert(fc.property(any, (html) => {
    const root = tree(html);
    const first = flatten(root);
    for (let offset = 0; offset <= first.text.length; offset += 1) {
      const places = [pointAt(first, offset, "before"), pointAt(first, offset, "after")];
      const back = flatten(root, { points: places }).offsets;
      // Between two line breaks of a margin there is no place to stand.
      if (first.text[offset - 1] === "\n" && first.text[offset] === "\n" && !first.segments.some(({ at }) => at === offset)) continue;
      assert.deepEqual(back, [offset, offset], `offset ${offset} of ${JSON.stringify(first.text)}`);
    }
  })));

  it("gives a range that holds exactly the characters", () => fc.assert(fc.property(any, fc.nat(), fc.nat(), (html, a, b) => {
    const root = tree(html);
    const result = flatten(root);
    const start = Math.min(a, b) % (result.text.length + 1);
    const end = start + (Math.max(a, b) % (result.text.length - start + 1));
    const points = pointsOf(result, start, end);
    const range = root.ownerDocument.createRange();
    range.setStart(points.start.node, points.start.offset);
    range.setEnd(points.end.node, points.end.offset);
    const bare = (/** @type {string} */ s) => s.replace(/[\s\uFEFF\u200B]/g, "");
    assert.equal(bare(range.toString()), bare(result.text.slice(start, end)));
  })));
});

it("reads a megabyte in one walk", () => {
  const long = "Where is my parcel? ".repeat(50);
  const result = flatten(tree(`<div>${long}</div>`.repeat(1000)));
  assert.equal(result.text.split("\n").length, 1000);
  assert.equal(result.text.slice(0, 19), "Where is my parcel?");
});
