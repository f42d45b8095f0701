/** axe on everything that Evenkeel draws, in light and in dark. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CANNED } from "../browser/ticket-page.mjs";
import { until } from "../browser/wait.mjs";
import { BROWSER, inBrowser } from "./scenario.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SCHEMES = ["light", "dark"];

/** @param {import("puppeteer-core").Frame | import("puppeteer-core").Page} where */
async function violations(where) {
  await where.evaluate(axe);
  return where.evaluate(async (levels) => {
    const { violations } = await window.axe.run(document, { runOnly: levels });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`);
  }, LEVELS);
}

const scenario = inBrowser({ helpdesk: "django-helpdesk" });

for (const scheme of SCHEMES) {
  scenario(`the card and the panel, ${scheme}`, async (ticket) => {
    await ticket.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]).catch(() => {
      // Firefox's driver cannot; its light scheme is checked twice then.
    });
    await ticket.open(3);
    await ticket.type(CANNED);
    await ticket.untilMarked("inconvenience");
    await ticket.openCard();
    const frame = await ticket.frame();
    assert.deepEqual(await violations(frame), [], "the card");
    await ticket.press("Escape");
    await ticket.untilClosed();
    await ticket.openPanel();
    await ticket.click("[data-do='preview 2']");
    assert.deepEqual(await violations(frame), [], "the panel");
  });
}

scenario("everything in the panel is reached and worked by keyboard", async (ticket) => {
  await ticket.open(3);
  await ticket.openPanel();
  const frame = await ticket.frame();
  const all = await frame.$$eval("#panel button, #panel summary", (controls) => controls.filter((control) => control.checkVisibility()).length);
  const reached = new Set();
  const at = () => frame.evaluate(() => {
    const { activeElement: element } = document;
    return element?.matches("button, summary") ? [...document.querySelectorAll("button, summary")].indexOf(element) : -1;
  });
  for (let presses = 0; presses < all + 10 && reached.size < all; presses += 1) {
    await ticket.press("Tab");
    const place = await at();
    if (place >= 0) reached.add(place);
  }
  assert.equal(reached.size, all);
  await ticket.press("Escape");
  await ticket.untilClosed();
});

// Firefox's driver neither goes to an extension's page nor lets a frame go there; the pages are the same in both.
for (const name of BROWSER === "chromium" ? ["options.html", "popup.html"] : []) {
  scenario(`the page ${name}`, async (ticket) => {
    await ticket.open(1);
    // In Evenkeel's frame, which covers the window.
    await (await ticket.frame()).evaluate((name) => location.assign(name), name);
    const frame = await until(async () => {
      const frame = await ticket.frame();
      const shown = await frame.evaluate((name) => location.pathname === `/${name}` && document.body.innerText.trim(), name);
      return shown && frame;
    }, `${name} shows something`);
    assert.deepEqual(await violations(frame), []);
  });
}
