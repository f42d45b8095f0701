/**
 * The frame of every end-to-end test: one browser with the extension for a file, a fresh page for each scenario, a
 * screenshot of what fails, and the proof that nothing left the machine.
 */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../browser/launch.mjs";
import { TicketPage } from "../browser/ticket-page.mjs";
import { start } from "../helpdesks/helpdesks.mjs";

const shots = resolve(import.meta.dirname, "../../target/e2e");

/** Chosen by `./build.sh test e2e-chromium` and `e2e-firefox`. */
export const BROWSER = process.env.EVENKEEL_BROWSER ?? "chromium";

/** Where undo is Cmd+Z the tests do not run: the helpdesks need Debian's packages. */
export const UNDO = ["Control", "z"];

/**
 * @param {{ helpdesk?: string, server?: () => Promise<{ url: string, stop: () => void }> }} what to open: a real
 *   helpdesk, logged in, or a server of the test's own pages (after the helpdesk, which it may need: `server(desk)`)
 */
export function inBrowser({ helpdesk, server }) {
  const state = {};

  before(async () => {
    state.session = await launch(BROWSER);
    if (helpdesk) {
      state.desk = await start(helpdesk);
      state.session.watch.allow(state.desk.url);
      const page = await state.session.newPage();
      await state.desk.login(page);
      await page.close();
    }
    if (server) {
      state.server = await server(state.desk);
      state.session.watch.allow(state.server.url);
    }
  });

  after(async () => {
    await state.session?.close();
    state.server?.stop();
    state.desk?.stop();
  });

  /**
   * @param {string} name
   * @param {(ticket: TicketPage, state: typeof state) => Promise<void>} act
   */
  return function scenario(name, act) {
    test(`${BROWSER}${helpdesk ? `, ${helpdesk}` : ""}: ${name}`, async () => {
      const page = await state.session.newPage();
      const ticket = new TicketPage(page, state.desk);
      // A draft that was not sent asks before the page closes; the test has read it by then.
      page.on("dialog", (dialog) => dialog.accept().catch(() => {}));
      try {
        await act(ticket, state);
      } catch (error) {
        await screenshot(page, `${helpdesk ?? "page"}-${name}`);
        throw error;
      } finally {
        await page.close();
      }
      assert.deepEqual(state.session.watch.take(), [], "nothing was asked of another machine");
    });
  };
}

async function screenshot(page, name) {
  mkdirSync(shots, { recursive: true });
  const file = join(shots, `${BROWSER}-${name.replace(/[^a-z0-9]+/gi, "-")}.png`);
  await page.screenshot({ path: file }).then(
    () => console.error(`screenshot: ${file}`),
    (error) => console.error(`no screenshot: ${error.message}`),
  );
}
