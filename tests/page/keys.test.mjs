import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isCardKey, isShortcut } from "../../extension/content/keys.js";

const press = (/** @type {string} */ key, modifiers = {}) => /** @type {KeyboardEvent} */ ({
  key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, isComposing: false, ...modifiers,
});

describe("shortcuts", () => {
  it("need exactly their modifiers", () => {
    assert.ok(isShortcut(press("ArrowDown", { altKey: true }), "Alt+ArrowDown"));
    assert.ok(!isShortcut(press("ArrowDown", { altKey: true, shiftKey: true }), "Alt+ArrowDown"));
    assert.ok(isShortcut(press("ArrowDown", { altKey: true, shiftKey: true }), "Alt+Shift+ArrowDown"));
    assert.ok(!isShortcut(press("ArrowDown"), "Alt+ArrowDown"));
    assert.ok(isShortcut(press("k", { ctrlKey: true }), "Ctrl+K"));
  });
  it("do nothing while an input method is at work, or without a key", () => {
    assert.ok(!isShortcut(press("ArrowDown", { altKey: true, isComposing: true }), "Alt+ArrowDown"));
    assert.ok(!isShortcut(press("", {}), ""));
  });
});

describe("keys of the card", () => {
  it("are five", () => {
    for (const key of ["ArrowUp", "ArrowDown", "Enter", "Escape", "Tab"]) assert.ok(isCardKey(press(key)));
    for (const key of ["a", "ArrowLeft", "Home", "Backspace", " "]) assert.ok(!isCardKey(press(key)));
  });
  it("leave the page's own combinations alone", () => {
    for (const modifier of ["ctrlKey", "metaKey", "altKey"]) assert.ok(!isCardKey(press("Enter", { [modifier]: true })));
    assert.ok(!isCardKey(press("Enter", { shiftKey: true })));
    assert.ok(isCardKey(press("Tab", { shiftKey: true })));
    assert.ok(!isCardKey(press("Enter", { isComposing: true })));
  });
});
