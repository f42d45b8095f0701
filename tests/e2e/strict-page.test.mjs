/**
 * A helpdesk that lets a page do next to nothing: the real one behind `default-src 'none'; script-src 'self'`. In
 * Chromium a content script may not run WebAssembly there; Evenkeel's own frame may.
 */
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { CANNED, FIRST_SENTENCE } from "../browser/ticket-page.mjs";
import { until } from "../browser/wait.mjs";
import { UNDO, inBrowser } from "./scenario.mjs";

const POLICY = "default-src 'none'; script-src 'self'";

/** Passes everything on to the helpdesk and puts the policy on every answer. */
async function behindPolicy(desk) {
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const passed = request(desk.url + url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, { ...answer.headers, "content-security-policy": POLICY });
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const scenario = inBrowser({ helpdesk: "django-helpdesk", server: behindPolicy });

scenario("a page with the strictest policy: read, marked, replaced, undone", async (ticket, { server, desk }) => {
  ticket.desk = { ...desk, ticket: (number) => server.url + new URL(desk.ticket(number)).pathname, reply: (number) => server.url + new URL(desk.reply(number)).pathname };
  await ticket.open(1);
  const refused = await ticket.page.evaluate(async () => {
    const frame = document.createElement("script");
    frame.textContent = "window.policyLetsInlineScriptsRun = true";
    document.head.append(frame);
    return window.policyLetsInlineScriptsRun !== true;
  });
  assert.ok(refused, "the policy is in force");
  await ticket.type(CANNED);
  // Without its style sheet the field is two lines high, and only what can be seen is marked.
  await ticket.chord("Control", "Home");
  await ticket.untilMarked("inconvenience");
  const before = await ticket.rawDraft();
  const [offer] = await ticket.openCard();
  await ticket.press("Enter");
  await ticket.untilDraft((draft) => draft === before.replace(FIRST_SENTENCE, offer), "the phrase is replaced");
  await ticket.chord(...UNDO);
  await until(async () => (await ticket.rawDraft()) === before, "undone to the byte");
  await ticket.openPanel();
  await ticket.untilShown("#panel .facts", "4471-208");
});
