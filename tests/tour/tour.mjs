/**
 * `./build.sh run`: a real helpdesk with six tickets and Chromium with the extension in it, logged in on the first one.
 * With a display it is yours until Ctrl+C; without one it walks through the main job by itself and takes the pictures
 * that the README shows.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../browser/launch.mjs";
import { TicketPage } from "../browser/ticket-page.mjs";
import { AGENT, start } from "../helpdesks/helpdesks.mjs";
import { walk } from "./walk.mjs";

const folder = resolve(import.meta.dirname, "../../target/tour");
const profile = join(folder, "profile");

const options = read();
const onScreen = !options.headless && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!options.keep) rmSync(profile, { recursive: true, force: true });
mkdirSync(profile, { recursive: true });

say("starting django-helpdesk");
const desk = await start("django-helpdesk", { port: options.port, say });
say(onScreen ? "starting Chromium" : "no display: Chromium without a window walks through it by itself");
const session = await launch("chromium", { headless: !onScreen, profile });
const [page] = await session.browser.pages();
const ticket = new TicketPage(page, desk);
await desk.login(page);

if (onScreen) {
  await ticket.open(1);
  console.log(whatToTry(desk));
  await new Promise((closed) => session.browser.once("disconnected", closed));
} else {
  await walk(ticket, folder, say);
  await session.close();
  say(`the pictures are in ${folder}`);
}
desk.stop();
process.exit(0);

function read() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, headless: { type: "boolean" }, keep: { type: "boolean" } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
      throw new Error(`--port ${values.port}: not a port`);
    }
    return { ...values, port };
  } catch (error) {
    console.error(`build.sh: ${error.message}; see ./build.sh run --help`);
    process.exit(2);
  }
}

function say(line) {
  console.log(`    ${line}`);
}

function whatToTry(desk) {
  return `
The first ticket is open in Chromium, and the caret is in the reply. Try:

  Alt+Shift+Down   the panel: what the customer wants, their facts, openings, the ladder, the record (Escape closes)
  Alt+Down         in an empty reply: openings made of this customer's facts; arrows choose, Enter puts one in
  Ctrl+Z           takes it out again in one step

  Type:            We apologize for any inconvenience. I understand your frustration.
  Alt+Down         at the mark: what could stand there instead

  ${desk.ticket(2)}   sent from desk to desk
  ${desk.ticket(3)}   insults, half masked: see the ladder in the panel
  ${desk.ticket(4)}   Polish: a reply such as "Przepraszamy za niedogodności."
  ${desk.ticket(5)}   an apology after an outburst
  ${desk.ticket(6)}   a threat

Logged in as ${AGENT.user} / ${AGENT.password}. Nothing is sent to a customer, and this Chromium reaches no other machine.
Ctrl+C, or closing the window, ends everything.
`;
}
