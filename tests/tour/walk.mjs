/** The main job, step by step, with a picture of each. */
import { join } from "node:path";
import { CANNED, FIRST_SENTENCE } from "../browser/ticket-page.mjs";
import { until } from "../browser/wait.mjs";

const VIEW = { width: 1280, height: 860, deviceScaleFactor: 1.5 };

/**
 * @param {import("../browser/ticket-page.mjs").TicketPage} ticket
 * @param {string} folder for the pictures
 * @param {(line: string) => void} say
 */
export async function walk(ticket, folder, say) {
  await ticket.page.setViewport(VIEW);
  let number = 0;
  const picture = async (name, what) => {
    number += 1;
    await (await ticket.frame()).evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const file = `${number}-${name}.png`;
    await ticket.page.screenshot({ path: join(folder, file) });
    say(`${file}: ${what}`);
  };

  await ticket.open(1);
  await ticket.openPanel();
  await ticket.part("#panel .facts dd");
  await picture("panel", "the panel (Alt+Shift+Down): what the customer wants, and the facts they gave");
  await ticket.press("Escape");
  await ticket.untilClosed();

  await ticket.type(`Dear Ms Hartmann,\n\n${CANNED}`);
  await ticket.untilMarked("inconvenience");
  await picture("marks", "a draft with sentences that customers have read many times");

  await ticket.chord("Control", "Home");
  await ticket.openCard();
  await picture("card", "the card at the mark (Alt+Down): why, and what could stand there");

  const before = await ticket.rawDraft();
  await ticket.press("Enter");
  await ticket.untilDraft((draft) => !draft.includes(FIRST_SENTENCE), "the suggestion is in");
  await ticket.untilClosed();
  await picture("inserted", "Enter puts it in");

  await ticket.chord("Control", "z");
  await until(async () => (await ticket.rawDraft()) === before, "the draft is as it was");
  say("          Ctrl+Z: the draft is as it was, to the byte");

  await clear(ticket);
  await ticket.openCard();
  await picture("openings", "openings for an empty reply (Alt+Down), made of this customer's facts");
  await ticket.press("Enter");
  await ticket.untilDraft((draft) => draft !== "", "the opening is in");
  await ticket.untilClosed();
  await clear(ticket);

  await ticket.open(3);
  await ticket.openPanel();
  await ticket.click("#panel [data-do='preview 2']");
  await ticket.part("#panel .preview");
  await ticket.part("#panel .ladder").then((ladder) => ladder.evaluate((element) => element.scrollIntoView()));
  await picture("ladder", "an insulting message: the ladder proposes a limit, with its text (the insult stays veiled)");

  await ticket.open(4);
  await ticket.type("Dzień dobry,\n\nprzepraszamy za niedogodności.");
  await ticket.untilMarked("niedogodności");
  await ticket.chord("Control", "Home");
  await ticket.openCard();
  await picture("polish", "a Polish ticket: the same, in Polish");
  await clear(ticket);
}

/** As a person empties a field. */
async function clear(ticket) {
  await ticket.page.keyboard.press("Escape");
  await ticket.focusEditor();
  await ticket.chord("Control", "a");
  await ticket.press("Delete");
  await ticket.untilDraft((draft) => draft === "", "the field is empty");
}
