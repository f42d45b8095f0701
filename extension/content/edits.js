/**
 * One change of a text, and what it does to spans: those behind it move, those it touches are dropped.
 * Offsets are UTF-16 code units.
 *
 * @typedef {{ start: number, removed: number, inserted: number }} Edit
 */

/**
 * The smallest single edit that makes `after` of `before`, or null if they are the same.
 * @param {string} before
 * @param {string} after
 * @returns {Edit | null}
 */
export function difference(before, after) {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail };
}

/**
 * @template {{ start: number, end: number }} Span
 * @param {Span[]} spans
 * @param {Edit} edit
 * @returns {Span[]}
 */
export function shift(spans, edit) {
  const end = edit.start + edit.removed;
  const by = edit.inserted - edit.removed;
  const kept = [];
  for (const span of spans) {
    if (span.end < edit.start) kept.push(span);
    else if (span.start > end) kept.push({ ...span, start: span.start + by, end: span.end + by });
    // Touching is enough to drop a span: a letter typed at its edge makes another word of it.
  }
  return kept;
}
