import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseAdapter, readAdapters } from "../../extension/build/adapters.mjs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../extension/adapters", import.meta.url));
const good = JSON.parse(readFileSync(`${folder}/django-helpdesk.json`, "utf8"));
const problems = (/** @type {(adapter: any) => void} */ change) => {
  const adapter = structuredClone(good);
  change(adapter);
  return parseAdapter(JSON.stringify(adapter), "django-helpdesk").problems;
};

describe("adapters", () => {
  it("that are shipped are right", async () => assert.ok((await readAdapters(folder)).length >= 2));

  it("with a mistake are refused by field, with what to do", () => {
    assert.deepEqual(problems((adapter) => delete adapter.recognise), ["recognise: is missing"]);
    assert.match(problems((adapter) => { adapter.hosts = ["desk.example.com"]; })[0], /^hosts\[0\]: "desk.example.com" is not a match pattern; write one like/);
    assert.match(problems((adapter) => { adapter.ticket.path = "/tickets/(\\d+"; })[0], /^ticket\.path: .*backslash/);
    assert.match(problems((adapter) => { adapter.messages.ordre = "x"; })[0], /^messages\.ordre: is not known; known are list, item, order/);
    assert.match(problems((adapter) => { adapter.messages.order = "random"; })[0], /^messages\.order: must be one of/);
    assert.match(problems((adapter) => { adapter.messages.from.otherwise = "robot"; })[0], /^messages\.from\.otherwise: must be one of customer, agent, note/);
    assert.match(problems((adapter) => { adapter.editors = []; })[0], /^editors: needs at least 1/);
    assert.match(problems((adapter) => { adapter.editors[0].editor = "textarea[name=x"; })[0], /^editors\[0\]\.editor: .*bracket/);
    assert.match(problems((adapter) => { adapter.messages.author = []; })[0], /^messages\.author: needs at least 1/);
    assert.match(problems((adapter) => { adapter.id = "other"; })[0], /^id: is "other"; make it the file's name/);
  });

  it("that are not JSON are refused with the place", () => {
    assert.match(parseAdapter("{", "x").problems[0], /^not JSON: /);
  });
});
