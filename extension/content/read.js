/**
 * The small language of adapters: `Read` takes a piece of text from a page, `Test` asks whether something is so.
 * Pure functions over a DOM tree. A selector that the page's browser does not know finds nothing.
 *
 * @typedef {import("../protocol").Read} Read
 * @typedef {import("../protocol").Reads} Reads
 * @typedef {import("../protocol").Test} Test
 */

/**
 * @param {ParentNode} scope
 * @param {Reads | undefined} reads
 * @returns {string} empty if nothing is found
 */
export function read(scope, reads) {
  if (!reads) return "";
  for (const one of Array.isArray(reads) ? reads : [reads]) {
    const text = readOne(scope, one);
    if (text) return text;
  }
  return "";
}

/** @param {ParentNode} scope @param {Read} rule */
function readOne(scope, rule) {
  const element = rule.selector ? find(scope, rule.selector) : asElement(scope);
  if (!element) return "";
  const text = valueOf(element, rule.attribute);
  if (!rule.match) return text;
  const found = new RegExp(rule.match, "u").exec(text);
  return (found?.[1] ?? found?.[0] ?? "").trim();
}

/**
 * @param {Element} scope the message or editor that the test is about
 * @param {Test | undefined} test
 * @returns {boolean} false without a test
 */
export function fits(scope, test) {
  if (!test) return false;
  const within = test.page ? scope.ownerDocument : scope;
  const met = findAll(within, test.selector).some((element) => {
    if (test.sameAs) {
      const { selector, attribute } = test.sameAs;
      const value = valueOf(element, test.attribute);
      return value !== "" && findAll(scope.ownerDocument, selector).some((other) => valueOf(other, attribute) === value);
    }
    if (test.attribute !== undefined || test.match !== undefined) {
      const value = valueOf(element, test.attribute);
      return test.match === undefined ? value !== "" : new RegExp(test.match, "u").test(value);
    }
    return true;
  });
  return met !== (test.absent ?? false);
}

/** @param {ParentNode} scope @param {string} selector @returns {Element | null} */
export function find(scope, selector) {
  try {
    return scope.querySelector(selector);
  } catch {
    return null;
  }
}

/** @param {ParentNode} scope @param {string} selector @returns {Element[]} */
export function findAll(scope, selector) {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** @param {Element} element @param {string} selector */
export function matches(element, selector) {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** @param {Element} element @param {string | undefined} attribute */
function valueOf(element, attribute) {
  // What the user sees in a field is its property; the attribute is what the page came with.
  const live = attribute === "value" ? /** @type {HTMLInputElement} */ (element).value : undefined;
  const text = attribute === undefined ? element.textContent : live ?? element.getAttribute(attribute);
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** @param {ParentNode} scope */
function asElement(scope) {
  return scope.nodeType === 1 ? /** @type {Element} */ (scope) : null;
}
