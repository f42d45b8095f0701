import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAdapters } from "../../extension/build/adapters.mjs";
import { fits } from "../../extension/content/read.js";
import { readThread, recognise, watched } from "../../extension/content/thread.js";
import { merge } from "../../extension/content/ticket.js";
import { page, tree } from "./dom.mjs";
import { fileURLToPath } from "node:url";

const adapters = await readAdapters(fileURLToPath(new URL("../../extension/adapters", import.meta.url)));
const at = (/** @type {string} */ address) => new URL(address, "http://desk.example.test:8000");
const adapter = (/** @type {string} */ id) => {
  const found = adapters.find((one) => one.id === id);
  assert.ok(found);
  return found;
};

describe("django-helpdesk", () => {
  const document = page("django-helpdesk-ticket.html");
  const thread = readThread(document, at("/tickets/1/"), adapter("django-helpdesk"));

  it("is recognised", () => assert.equal(recognise(document, adapters)?.id, "django-helpdesk"));

  it("shows a ticket with its people", () => {
    assert.equal(thread?.key, "django-helpdesk desk.example.test:8000 1");
    assert.equal(thread?.ticket, "support-1");
    assert.equal(thread?.subject, "Third time I write - order 4471 still broken!!!");
    assert.deepEqual(thread?.customer, { name: "", email: "dana.hartmann@customer.test" });
    assert.equal(thread?.agent.name, "Alex");
  });

  it("has its messages in the order of time, with who wrote them, without those that say nothing", () => {
    assert.deepEqual(thread?.messages.map(({ from, author }) => [from, author]), [
      ["customer", "dana.hartmann@customer.test"], ["customer", "dana.hartmann@customer.test"], ["agent", "agent"], ["note", "agent"],
    ]);
    assert.match(thread?.messages[0].text ?? "", /^This is the THIRD time[^]*everywhere\.\n\nDana Hartmann$/);
    assert.equal(thread?.messages[2].text, "Dear Dana, I am looking into it.");
  });

  it("has no ticket on its other pages, and one under a path of its own", () => {
    assert.equal(readThread(document, at("/tickets/"), adapter("django-helpdesk")), null);
    assert.equal(readThread(document, at("/tickets/1/edit/"), adapter("django-helpdesk")), null);
    assert.equal(readThread(document, at("/support/tickets/12/?x=1"), adapter("django-helpdesk"))?.key.split(" ").pop(), "12");
  });

  it("knows an internal note", () => {
    const [{ internal }] = adapter("django-helpdesk").editors;
    const editor = document.querySelector("#commentBox");
    const box = /** @type {HTMLInputElement} */ (document.querySelector("#id_public"));
    assert.equal(fits(editor, internal), false);
    box.checked = false;
    assert.equal(fits(editor, internal), true);
  });

  it("watches its list of messages only", () => {
    assert.deepEqual(watched(document, adapter("django-helpdesk")).map(({ id }) => id), ["followup-list"]);
  });
});

describe("Request Tracker", () => {
  const document = page("request-tracker-display.html");
  const folded = (/** @type {Element} */ element) => ({
    display: element.matches(".message-stanza.closed") ? "none" : /^(DIV|P)$/.test(element.nodeName) ? "block" : "inline",
    whiteSpace: "normal", setOff: element.nodeName === "P",
  });
  const thread = readThread(document, at("/Ticket/Display.html?id=1"), adapter("request-tracker"), folded);

  it("is recognised", () => assert.equal(recognise(document, adapters)?.id, "request-tracker"));

  it("shows a ticket with its people", () => {
    assert.equal(thread?.key, "request-tracker desk.example.test:8000 1");
    assert.equal(thread?.ticket, "#1");
    assert.equal(thread?.subject, "Third time I write - order 4471 still broken!!!");
    assert.deepEqual(thread?.customer, { name: "Dana Hartmann", email: "dana.hartmann@customer.test" });
  });

  it("has its messages by number, with who wrote them, without folded quotes", () => {
    assert.deepEqual(thread?.messages.map(({ id, from, author }) => [id, from, author]), [
      ["35", "customer", "Dana Hartmann"], ["37", "customer", "Dana Hartmann"], ["39", "agent", "agent"], ["40", "note", "agent"],
    ]);
    assert.equal(thread?.messages[1].text, "Two hours and still NOTHING. Unbelievable. Is anybody there??");
    assert.match(thread?.messages[0].text ?? "", /phone\.\n\nI paid 249 EUR for this\./);
  });

  it("has the same ticket, without messages, on its reply page", () => {
    const reply = page("request-tracker-update.html");
    for (const address of ["/Ticket/Update.html?id=1&Action=Respond", "/Ticket/Update.html?Action=Respond;id=1", "/Ticket/Update.html"]) {
      const now = readThread(reply, at(address), adapter("request-tracker"));
      assert.equal(now?.key, thread?.key);
      assert.equal(now?.ticket, "#1");
      assert.deepEqual(now?.messages, []);
      assert.deepEqual(merge(now, thread).messages, thread?.messages);
      assert.equal(merge(now, thread).customer.name, "Dana Hartmann");
    }
  });

  it("knows an internal note", () => {
    const reply = page("request-tracker-update.html");
    const [{ internal }] = adapter("request-tracker").editors;
    const type = /** @type {HTMLSelectElement} */ (reply.querySelector("#UpdateType"));
    const frame = reply.querySelector("iframe");
    assert.equal(fits(frame, internal), false);
    type.value = "private";
    assert.equal(fits(frame, internal), true);
  });
});

describe("any other page", () => {
  it("belongs to no helpdesk", () => assert.equal(recognise(tree("<textarea></textarea>").ownerDocument, adapters), null));

  it("with the signs of a helpdesk but no messages has a thread without any", () => {
    const document = tree('<ul id="followup-list"></ul>').ownerDocument;
    assert.deepEqual(readThread(document, at("/tickets/3/"), adapter("django-helpdesk"))?.messages, []);
  });
});
