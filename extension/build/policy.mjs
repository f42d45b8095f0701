/** The policy's schema as Chromium takes it for managed storage: it knows only a part of JSON Schema and refuses the rest. */

const KNOWN = new Set(["type", "description", "items", "properties", "additionalProperties", "patternProperties", "enum",
  "minimum", "maximum", "pattern", "required"]);

/**
 * @param {any} schema
 * @returns {any} the same without what Chromium does not know; the module checks every value by itself anyway
 */
export function managedSchema(schema) {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  /** @type {Record<string, any>} */
  const kept = {};
  for (const [name, value] of Object.entries(schema)) {
    if (!KNOWN.has(name)) continue;
    // Limits are for integers only, choices for texts and integers only.
    if ((name === "minimum" || name === "maximum") && schema.type !== "integer") continue;
    if (name === "enum" && schema.type !== "string" && schema.type !== "integer") continue;
    const inner = name === "properties" || name === "patternProperties";
    kept[name] = inner
      ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, managedSchema(one)]))
      : managedSchema(value);
  }
  return kept;
}
