/** What of the packs a tab loads: an agent who reads English and answers a Polish customer. */
import assert from "node:assert/strict";
import { until } from "../browser/wait.mjs";
import { serve, ticketPage } from "./pages.mjs";
import { inBrowser } from "./scenario.mjs";

const POLISH = "Dzień dobry, od sześciu tygodni czekam na zwrot 249,00 zł za zamówienie 4471-208 i nikt mi nie odpowiada. "
  + "To jest skandal, proszę w końcu oddać mi pieniądze!";
const POLISH_DRAFT = "Przepraszamy za wszelkie niedogodności.";
const ENGLISH_DRAFT = "We are sorry for any inconvenience this may have caused, and we will write to you about it again.";

const scenario = inBrowser({ server: () => serve({ polish: ticketPage({ messages: [POLISH], language: "pl" }) }) });

/** The pack files that the frame has fetched, in order. */
async function loaded(ticket) {
  const frame = await ticket.frame();
  const names = await frame.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
  return names.filter((name) => name.endsWith(".ekpack"));
}

scenario("of the interface's pack only its own part is loaded, until a draft is in its language", async (ticket, state) => {
  ticket.desk = state.server.desk;
  await ticket.open("polish");
  await ticket.type(POLISH_DRAFT);
  await ticket.untilMarked("niedogodności");
  await ticket.openPanel();
  await ticket.untilShown("#panel .facts", "4471-208");
  assert.match(await ticket.text("#panel .wants"), /Civil/i, "the panel speaks the agent's language");
  await ticket.press("Escape");
  await ticket.untilClosed();
  assert.deepEqual(await loaded(ticket), ["/interface/en.ui.ekpack", "/packs/pl.ekpack"]);

  await ticket.chord("Control", "a");
  await ticket.type(ENGLISH_DRAFT);
  await ticket.untilMarked("inconvenience");
  await until(async () => (await loaded(ticket)).at(-1) === "/packs/en.ekpack", "the English pack is loaded for an English draft");
});
