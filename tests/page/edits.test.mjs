import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { difference, shift } from "../../extension/content/edits.js";

const text = fc.stringMatching(/^[ab ]{0,30}$/);

describe("a change of the text", () => {
  it("is none between equal texts", () => assert.equal(difference("a b", "a b"), null));

  it("makes the second text of the first", () => fc.assert(fc.property(text, text, (before, after) => {
    const edit = difference(before, after);
    if (!edit) return assert.equal(before, after);
    const made = before.slice(0, edit.start) + after.slice(edit.start, edit.start + edit.inserted)
      + before.slice(edit.start + edit.removed);
    assert.equal(made, after);
  })));
});

describe("a mark", () => {
  const mark = { start: 10, end: 14 };
  it("before the change stays", () => assert.deepEqual(shift([mark], { start: 20, removed: 1, inserted: 5 }), [mark]));
  it("behind it moves", () => assert.deepEqual(shift([mark], { start: 2, removed: 1, inserted: 5 }), [{ start: 14, end: 18 }]));
  it("that is touched goes", () => {
    for (const start of [10, 12, 14]) assert.deepEqual(shift([mark], { start, removed: 0, inserted: 1 }), []);
    assert.deepEqual(shift([mark], { start: 5, removed: 5, inserted: 0 }), []);
    assert.deepEqual(shift([mark], { start: 0, removed: 40, inserted: 0 }), []);
  });

  it("that stays holds the same characters", () => fc.assert(fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
    const start = Math.min(a, b) % (before.length + 1);
    const span = { start, end: start + (Math.max(a, b) % (before.length - start + 1)) };
    const edit = difference(before, after);
    if (!edit) return;
    for (const kept of shift([span], edit)) {
      assert.equal(after.slice(kept.start, kept.end), before.slice(span.start, span.end));
    }
  })));
});
