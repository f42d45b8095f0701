/** The main job in both real helpdesks: from an angry message to a sentence in the agent's draft. */
import assert from "node:assert/strict";
import { describe } from "node:test";
import { CANNED, FIRST_SENTENCE } from "../browser/ticket-page.mjs";
import { until } from "../browser/wait.mjs";
import { NAMES } from "../helpdesks/helpdesks.mjs";
import { UNDO, inBrowser } from "./scenario.mjs";

for (const helpdesk of NAMES) {
  describe(helpdesk, () => {
    const scenario = inBrowser({ helpdesk });

    scenario("the message is read, and the panel shows its facts", async (ticket) => {
      await ticket.open(1);
      await ticket.openPanel();
      await ticket.untilShown("#panel .facts", "4471-208");
      const facts = await ticket.text("#panel .facts");
      assert.match(facts, /£249\.00/);
      assert.match(facts, /six weeks/);
      assert.match(await ticket.text("#panel .wants"), /Civil/i);
      await ticket.press("Escape");
      await ticket.untilClosed();
      await ticket.type("Hello");
      await ticket.untilDraft((draft) => draft.startsWith("Hello"), "the caret is back in the editor");
    });

    scenario("Evenkeel adds one element and changes nothing else in the page", async (ticket) => {
      await ticket.open(1);
      await ticket.type(CANNED);
      await ticket.untilMarked("inconvenience");
      const traces = await ticket.page.evaluate(() => ({
        roots: document.querySelectorAll("evenkeel-root").length,
        open: [...document.querySelectorAll("evenkeel-root")].filter((root) => root.shadowRoot).length,
        elsewhere: document.querySelectorAll("[class*=evenkeel], [id*=evenkeel], [data-evenkeel]").length,
        globals: Object.keys(window).filter((name) => /evenkeel/i.test(name)).length,
      }));
      assert.deepEqual(traces, { roots: 1, open: 0, elsewhere: 0, globals: 0 });
      assert.ok(!(await ticket.rawDraft()).includes("evenkeel"));
    });

    scenario("a canned phrase is marked, replaced from the keyboard, and undone to the byte", async (ticket) => {
      await ticket.open(1);
      await ticket.type(CANNED);
      await ticket.untilMarked("inconvenience");
      await ticket.chord("Control", "Home");
      const [before, written] = [await ticket.rawDraft(), await ticket.draft()];
      const offers = await ticket.openCard();
      assert.ok(offers.length > 0, "there is something to put in its place");
      await ticket.press("Enter");
      const wanted = written.replace(FIRST_SENTENCE, offers[0]);
      await ticket.untilDraft((draft) => draft === wanted, `the sentence is replaced and nothing else: ${wanted}`);
      await ticket.untilClosed();
      await ticket.chord(...UNDO);
      await until(async () => (await ticket.rawDraft()) === before, async () => `undone to ${before}; it is ${await ticket.rawDraft()}`);
    });

    scenario("undo straight after typing takes back the insertion and no typed letter", async (ticket) => {
      await ticket.open(1);
      await ticket.type(FIRST_SENTENCE);
      await ticket.untilMarked("inconvenience");
      const before = await ticket.rawDraft();
      const [offer] = await ticket.openCard();
      await ticket.press("Enter");
      await ticket.untilDraft((draft) => draft.startsWith(offer), "the suggestion is in");
      await ticket.untilClosed();
      await ticket.chord(...UNDO);
      await until(async () => (await ticket.rawDraft()) === before, async () => `undone to ${before}; it is ${await ticket.rawDraft()}`);
    });

    scenario("arrows choose an opening, Enter puts it in, one undo takes it out", async (ticket) => {
      await ticket.open(1);
      const before = await ticket.rawDraft();
      const written = await ticket.draft();
      const offers = await ticket.openCard();
      assert.ok(offers.length >= 2, `at least two openings: ${JSON.stringify(offers)}`);
      await ticket.press("ArrowDown");
      await until(async () => (await ticket.text("#card [aria-selected=true]")) === offers[1], "the second one is chosen");
      await ticket.press("Enter");
      await ticket.untilDraft((draft) => draft !== written, "the opening is in");
      assert.ok((await ticket.draft()).includes(offers[1].split("\n")[0]), "it is the one that was chosen");
      await ticket.untilClosed();
      await ticket.chord(...UNDO);
      await until(async () => (await ticket.rawDraft()) === before, async () => `undone to ${before}; it is ${await ticket.rawDraft()}`);
    });

    scenario("Escape closes the card, and the caret is where it was", async (ticket) => {
      await ticket.open(1);
      await ticket.type(CANNED);
      await ticket.untilMarked("inconvenience");
      const written = await ticket.draft();
      await ticket.openCard();
      await ticket.press("Escape");
      await ticket.untilClosed();
      assert.equal(await ticket.draft(), written);
      await ticket.type("!");
      await ticket.untilDraft((draft) => draft === written.replace(CANNED, `${CANNED}!`), "typing goes on behind the phrase");
    });

    scenario("an insult: the ladder says what it proposes and why; a limit goes in, one undo takes it out", async (ticket) => {
      await ticket.open(3);
      await ticket.type("Dear Mr Doyle, ");
      const before = await ticket.rawDraft();
      await ticket.openPanel();
      await ticket.untilShown("#panel .proposal", "insult");
      assert.match(await ticket.text("#panel .ladder [aria-current=step]"), /^1 · /, "a first insult is met with empathy");
      await ticket.click("[data-do='preview 2']");
      await ticket.part(".preview .words");
      const paragraphs = await (await ticket.frame()).$$eval(".preview .words", (all) => all.map((part) => part.innerText));
      const [longest] = paragraphs.toSorted((a, b) => b.length - a.length);
      assert.ok(longest.length > 40, "the rung's text can be read before it goes in");
      await ticket.click("[data-do='insert-rung 2']");
      await ticket.untilDraft((draft) => draft.includes(longest), `the rung's text is in: ${longest}`);
      await ticket.untilClosed();
      await ticket.chord(...UNDO);
      await until(async () => (await ticket.rawDraft()) === before, async () => `undone to ${before}; it is ${await ticket.rawDraft()}`);
    });

    scenario("words that hurt are veiled until they are asked for", async (ticket) => {
      await ticket.open(3);
      await ticket.openPanel();
      await ticket.part("#panel .cues .veil");
      assert.doesNotMatch(await ticket.shown(), /idiots|morons/);
      await ticket.click("[data-do=veil]");
      await ticket.untilShown("#panel .cues", "idiots");
    });

    scenario("a Polish ticket is answered in Polish", async (ticket) => {
      await ticket.open(4);
      await ticket.type("Przepraszamy za niedogodności. ");
      await ticket.untilMarked("niedogodności");
      await ticket.chord("Control", "Home");
      const offers = await ticket.openCard();
      assert.ok(offers.length > 0);
      const frame = await ticket.frame();
      const languages = await frame.$$eval("#card [role=option]", (all) => all.map((option) => option.lang));
      assert.deepEqual(new Set(languages), new Set(["pl"]));
    });

    scenario("what was put in is what the server gets", async (ticket) => {
      await ticket.open(2);
      await ticket.type(CANNED);
      await ticket.untilMarked("inconvenience");
      await ticket.chord("Control", "Home");
      const [offer] = await ticket.openCard();
      await ticket.press("Enter");
      await ticket.untilDraft((draft) => draft.startsWith(offer), "the suggestion is in");
      await ticket.send();
      await ticket.page.goto(ticket.desk.ticket(2));
      const page = (await ticket.page.evaluate(() => document.body.innerText)).replaceAll("\u00a0", " ");
      assert.ok(page.includes(offer), `the ticket says "${offer}"`);
      assert.ok(!page.includes(FIRST_SENTENCE), "and not the canned phrase");
    });
  });
}
