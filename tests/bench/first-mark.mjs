/** From the focus in an editor to the first mark that can be seen, in a real helpdesk: the frame and the module start in between. */
import { setTimeout as pause } from "node:timers/promises";
import { BROWSERS, launch } from "../browser/launch.mjs";
import { start } from "../helpdesks/helpdesks.mjs";
import { median } from "./speed.mjs";

const CANNED = "We apologize for any inconvenience. I understand your frustration.";
const ROUNDS = 7;

/** @returns {Promise<Record<string, { cold: number, warm: number }>>} milliseconds: the tab's first focus, and a later one */
export async function measureFirstMark() {
  const desk = await start("django-helpdesk");
  try {
    const results = {};
    for (const name of BROWSERS) results[name] = await inBrowser(name, desk);
    return results;
  } finally {
    desk.stop();
  }
}

async function inBrowser(name, desk) {
  const session = await launch(name);
  try {
    session.watch.allow(desk.url);
    const page = await session.newPage();
    await desk.login(page);
    const times = { cold: [], warm: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(desk.ticket(1));
      await page.click(desk.openEditor);
      await page.waitForSelector(desk.editor, { visible: true });
      times.cold.push(await page.evaluate(focusToMark, desk.editor, CANNED));
      await page.evaluate(() => document.activeElement.blur());
      await pause(300);
      times.warm.push(await page.evaluate(focusToMark, desk.editor, CANNED));
    }
    return { cold: median(times.cold), warm: median(times.warm) };
  } finally {
    await session.close();
  }
}

/** Runs in the page: the text is already there when the focus comes, as in a reply that was begun before. */
function focusToMark(selector, text) {
  const editor = document.querySelector(selector);
  editor.value = text;
  CSS.highlights.clear();
  const marked = () => [...CSS.highlights].some(([name, highlight]) => name.startsWith("evenkeel-") && highlight.size > 0);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const giveUp = setTimeout(() => reject(new Error("no mark after 30 seconds")), 30_000);
    const look = () => {
      if (!marked()) return requestAnimationFrame(look);
      clearTimeout(giveUp);
      resolve(performance.now() - start);
    };
    editor.focus();
    look();
  });
}
