/** What goes wrong outside: each has a quiet, clear message, and no draft loses a character. */
import assert from "node:assert/strict";
import { extensionFolder } from "../browser/launch.mjs";
import { CANNED } from "../browser/ticket-page.mjs";
import { until } from "../browser/wait.mjs";
import { serve, ticketPage } from "./pages.mjs";
import { BROWSER, inBrowser } from "./scenario.mjs";

const ANGRY = "I have been waiting for my refund of £249.00 for order 4471-208 for six weeks now. This is ridiculous!";
const HUNGARIAN = "Tisztelt Ügyfélszolgálat! Hat hete várok a pénzem visszatérítésére, és még mindig nem kaptam semmilyen választ. "
  + "A megrendelés száma 4471-208, az összeg 249,00 EUR. Nagyon csalódott vagyok, és kérem, hogy azonnal intézkedjenek.";

/** Takes what is typed key by key, and puts everything longer back out, as some frameworks do with what they did not write. */
const REFUSES = `let value = ""; editor.addEventListener("input", () => {
  if (Math.abs(editor.value.length - value.length) > 1) editor.value = value; else value = editor.value;
});`;

const PAGES = {
  "no messages": ticketPage({}),
  refuses: ticketPage({ messages: [ANGRY], script: REFUSES }),
  "read only": ticketPage({ messages: [ANGRY], editor: "readonly", script: `editor.value = ${JSON.stringify(CANNED)};` }),
  "a megabyte": ticketPage({ messages: [`${ANGRY}\n`.repeat(Math.ceil(1e6 / ANGRY.length))] }),
  "no pack": ticketPage({ messages: [HUNGARIAN], language: "hu" }),
  ordinary: ticketPage({ messages: [ANGRY] }),
  "own keys": ticketPage({
    messages: [ANGRY],
    script: `window.heard = []; for (const type of ["keydown", "keyup"]) document.addEventListener(type, (event) => heard.push(type + " " + event.key));`,
  }),
};

const scenario = inBrowser({ server: () => serve(PAGES) });
const open = async (ticket, state, name) => {
  ticket.desk = state.server.desk;
  await ticket.open(name);
};

scenario("a ticket page without messages says so, and the draft is still read", async (ticket, state) => {
  await open(ticket, state, "no messages");
  await ticket.type(CANNED);
  await ticket.untilMarked("inconvenience");
  await ticket.openPanel();
  await ticket.untilShown("#panel", "No customer message was found");
});

scenario("an editor that refuses the text: nothing is lost, the text is offered for copying", async (ticket, state) => {
  await open(ticket, state, "refuses");
  await ticket.type(CANNED);
  await ticket.untilMarked("inconvenience");
  await ticket.chord("Control", "Home");
  await ticket.openCard();
  await ticket.press("Enter");
  await ticket.untilShown("#card", "did not take the text");
  assert.equal(await ticket.rawDraft(), CANNED);
  await ticket.part("#card [data-do^=copy-choice]");
  await ticket.press("Escape");
  await ticket.untilClosed();
  assert.equal(await ticket.rawDraft(), CANNED);
});

scenario("a read-only editor is read and never written to", async (ticket, state) => {
  await open(ticket, state, "read only");
  await ticket.untilMarked("inconvenience");
  await ticket.openCard();
  await ticket.press("Enter");
  await ticket.page.keyboard.press("Escape");
  await ticket.openPanel();
  await ticket.untilShown("#panel .facts", "4471-208");
  const frame = await ticket.frame();
  assert.equal(await frame.$$eval("#panel [data-do^=insert]", (buttons) => buttons.length), 0, "nothing can be put in");
  assert.equal(await ticket.rawDraft(), CANNED);
});

scenario("a message of a megabyte is read, and typing goes on", async (ticket, state) => {
  await open(ticket, state, "a megabyte");
  await ticket.type(CANNED);
  await ticket.untilMarked("inconvenience");
  assert.equal(await ticket.rawDraft(), CANNED);
  await ticket.openPanel();
  await ticket.untilShown("#panel .facts", "4471-208");
});

scenario("no pack for the ticket's language: said, and what needs no language stays", async (ticket, state) => {
  await open(ticket, state, "no pack");
  await ticket.type("Kedves Dana! ");
  await ticket.openPanel();
  await ticket.untilShown("#panel", "no pack for the language");
  await ticket.part("#panel .ladder");
  await ticket.part("#panel .record");
  assert.equal(await ticket.rawDraft(), "Kedves Dana! ");
});

scenario("the page hears every key, except those of the open card", async (ticket, state) => {
  await open(ticket, state, "own keys");
  await ticket.type(CANNED);
  await ticket.untilMarked("inconvenience");
  await ticket.chord("Control", "Home");
  const heardSince = () => ticket.page.evaluate(() => window.heard.splice(0));
  assert.ok((await heardSince()).includes("keydown W"), "typing is the page's");
  await ticket.openCard();
  await ticket.press("ArrowDown");
  await ticket.press("Escape");
  await ticket.untilClosed();
  const heard = await heardSince();
  assert.deepEqual(heard.filter((key) => /ArrowDown|Escape/.test(key)), [], "the card's keys are the card's");
  await ticket.press("Enter");
  await ticket.press("Escape");
  const after = await heardSince();
  assert.ok(after.includes("keydown Enter") && after.includes("keydown Escape"), "and the page's again when it is closed");
});

scenario("the extension is replaced under an open ticket: the draft stays, and the new one takes over", async (ticket, state) => {
  await open(ticket, state, "ordinary");
  await ticket.type(CANNED);
  await ticket.untilMarked("inconvenience");
  const { browser, id } = state.session;
  await browser.uninstallExtension(id);
  await ticket.type(" Yours, Alex");
  assert.equal(await ticket.rawDraft(), `${CANNED} Yours, Alex`);
  await ticket.chord("Alt", "ArrowDown");
  await ticket.type("!");
  assert.equal(await ticket.rawDraft(), `${CANNED} Yours, Alex!`, "keys do no harm");
  await browser.installExtension(extensionFolder(BROWSER));
  await ticket.page.bringToFront();
  await until(async () => {
    await ticket.page.evaluate(() => document.activeElement.blur());
    await ticket.focusEditor();
    return (await ticket.marks()).length > 0 && ticket.openCard();
  }, "the new one works in the page that was open");
  assert.equal(await ticket.page.evaluate(() => document.querySelectorAll("evenkeel-root").length), 1);
  assert.equal(await ticket.rawDraft(), `${CANNED} Yours, Alex!`);
});
