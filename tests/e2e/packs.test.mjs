/** What of the packs a tab loads: an agent who reads English and answers a Polish customer. */
import assert from "node:assert/strict";
import { serve, ticketPage } from "./pages.mjs";
import { BROWSER, inBrowser } from "./scenario.mjs";

const POLISH = "Dzień dobry, od sześciu tygodni czekam na zwrot 249,00 zł za zamówienie 4471-208 i nikt mi nie odpowiada. "
  + "To jest skandal, proszę w końcu oddać mi pieniądze!";
const POLISH_DRAFT = "Przepraszamy za wszelkie niedogodności.";
const ENGLISH_DRAFT = "We are sorry for any inconvenience this may have caused, and we will write to you about it again.";

const scenario = inBrowser({ server: () => serve({ polish: ticketPage({ messages: [POLISH], language: "pl" }) }) });

/** Follows the pack files that are fetched. Only Chromium tells what an extension fetches of itself. */
function follow(page) {
  const fetched = [];
  page.on("request", (request) => fetched.push(...(/[^/]+\/[^/]+\.ekpack$/.exec(request.url()) ?? [])));
  return { fetched, are: (files) => BROWSER !== "chromium" || fetched.join() === files.join() };
}

scenario("of the interface's pack only its own part is loaded, until a draft is in its language", async (ticket, state) => {
  ticket.desk = state.server.desk;
  const packs = follow(ticket.page);
  await ticket.open("polish");
  await ticket.type(POLISH_DRAFT);
  await ticket.untilMarked("niedogodności");
  await ticket.openPanel();
  await ticket.untilShown("#panel .facts", "4471-208");
  assert.match(await ticket.text("#panel .wants"), /Civil/i, "the panel speaks the agent's language");
  await ticket.press("Escape");
  await ticket.untilClosed();
  assert.ok(packs.are(["interface/en.ui.ekpack", "packs/pl.ekpack"]), packs.fetched.join());

  await ticket.chord("Control", "a");
  await ticket.type(ENGLISH_DRAFT);
  await ticket.untilMarked("inconvenience");
  assert.ok(packs.are(["interface/en.ui.ekpack", "packs/pl.ekpack", "packs/en.ekpack"]), packs.fetched.join());
});
