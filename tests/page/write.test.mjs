import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isWritten, sameplace } from "../../extension/content/write.js";
import { markup } from "../../extension/content/ways.js";

describe("what counts as written", () => {
  it("one line: to the character", () => {
    assert.ok(isWritten("Dear Dana, hello.", "Dear ", "Dana", ", hello."));
    assert.ok(!isWritten("Dear DanaDana, hello.", "Dear ", "Dana", ", hello."));
    assert.ok(!isWritten("Dear Dana , hello.", "Dear ", "Dana", ", hello."));
  });

  it("several paragraphs: the number of empty lines between them is the editor's", () => {
    assert.ok(isWritten("A\nB\n-- \nme", "", "A\n\nB", "\n-- \nme"));
    assert.ok(isWritten("Hello\n\nA\n\nB\n\n.", "Hello ", "A\n\nB", "."));
  });

  it("nothing doubled, nothing lost around them", () => {
    assert.ok(!isWritten("Hello A\n\nB\n\nA\n\nB.", "Hello ", "A\n\nB", "."));
    assert.ok(!isWritten("ello A\n\nB.", "Hello ", "A\n\nB", "."));
    assert.ok(!isWritten("Hello A\n\n.", "Hello ", "A\n\nB", "."));
    assert.ok(!isWritten("Hello A B.", "Hello ", "A\n\nB", "."));
  });
});

describe("a slot in what was written", () => {
  it("is found again where the editor has other line breaks", () => {
    const text = "Dear Dana,\n\nyou have it by [day].\n\nAlex";
    const put = "Dear Dana,\nyou have it by [day].\nAlex";
    const start = sameplace(put, text, text.indexOf("[day]"));
    assert.equal(put.slice(start, sameplace(put, text, text.indexOf("[day]") + 5)), "[day]");
    assert.equal(sameplace(put, text, text.length), put.length);
  });
});

describe("the marked up form of a text", () => {
  it("has a paragraph for each and shows every character as itself", () => {
    assert.equal(markup("a & <b>\nc\n\nd"), "<p>a &amp; &lt;b&gt;<br>c</p><p>d</p>");
    assert.equal(markup("a"), "a");
  });
});
