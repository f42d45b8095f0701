/**
 * The keys: two shortcuts while an editor has the focus, and those of the open card. Everything else goes to the page
 * untouched.
 */

const CARD_KEYS = new Set(["ArrowUp", "ArrowDown", "Enter", "Escape", "Tab"]);

/**
 * @param {KeyboardEvent} event
 * @param {string} shortcut like "Alt+Shift+ArrowDown"
 */
export function isShortcut(event, shortcut) {
  const parts = shortcut.split("+");
  const key = parts.pop() ?? "";
  if (!key || event.isComposing) return false;
  const wants = (/** @type {string} */ name) => parts.includes(name);
  return event.key.toLowerCase() === key.toLowerCase()
    && event.altKey === wants("Alt") && event.shiftKey === wants("Shift")
    && event.ctrlKey === wants("Ctrl") && event.metaKey === wants("Meta");
}

/** A key that an open card takes. With Ctrl, Alt or Meta it is the page's: Ctrl+Enter sends in many helpdesks. @param {KeyboardEvent} event */
export function isCardKey(event) {
  return CARD_KEYS.has(event.key) && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey
    && (!event.shiftKey || event.key === "Tab");
}

/** @param {KeyboardEvent} event */
export function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
