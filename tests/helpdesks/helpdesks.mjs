/**
 * Starts and stops the real helpdesks. From a test: `const desk = await start("django-helpdesk")`, from a terminal:
 * `node helpdesks.mjs django-helpdesk [--port N]`, which serves until Ctrl+C.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const here = import.meta.dirname;
const homes = resolve(here, "../../target/helpdesks");

/** Who is logged in everywhere. */
export const AGENT = { user: "agent", password: "agentpass", name: "Alex Agent" };

/** Where things are in each helpdesk. `editor` and `send` are what a person would click, for the tests only. */
const HELPDESKS = {
  "django-helpdesk": {
    ticket: (number) => `/tickets/${number}/`,
    reply: (number) => `/tickets/${number}/`,
    loginPath: "/login/",
    login: { user: "#username", password: "#password", submit: "form button[type=submit], form input[type=submit]" },
    openEditor: "#respond-tab",
    editor: "textarea#commentBox",
    send: "#ticket-respond-form button[type=submit]",
  },
  "request-tracker": {
    ticket: (number) => `/Ticket/Display.html?id=${number}`,
    reply: (number) => `/Ticket/Update.html?id=${number}&Action=Respond`,
    loginPath: "/",
    login: { user: "input[name=user]", password: "input[name=pass]", submit: "form#login input[type=submit]" },
    editorFrame: "iframe.cke_wysiwyg_frame",
    editor: "body",
    editorData: "CKEDITOR.instances.UpdateContent.getData()",
    send: "input[name=SubmitTicket]",
  },
};

export const NAMES = Object.keys(HELPDESKS);

/**
 * Installs if need be, seeds once, and serves a fresh copy of the seeded database on a free port of 127.0.0.1.
 * @param {string} name one of NAMES
 * @param {{ port?: number, say?: (line: string) => void }} [options] `say` hears about the slow steps
 */
export async function start(name, { port, say = () => {} } = {}) {
  const facts = HELPDESKS[name];
  if (!facts) throw new Error(`no helpdesk "${name}": there are ${NAMES.join(" and ")}`);
  endLeftOvers(name);
  prepare(name, say);
  const at = port ?? (await freePort());
  const state = join(homes, name, `run-${at}`);
  rmSync(state, { recursive: true, force: true });
  cpSync(seededFolder(name), state, { recursive: true });
  const server = serve(name, state, at);
  const stop = () => {
    running.delete(stop);
    endGroup(server.pid);
    rmSync(state, { recursive: true, force: true, maxRetries: 5 });
  };
  running.add(stop);
  const url = `http://127.0.0.1:${at}`;
  await untilItAnswers(url + facts.loginPath, server, join(state, "server.log"));
  return {
    ...facts,
    name,
    url,
    ticket: (number) => url + facts.ticket(number),
    reply: (number) => url + facts.reply(number),
    stop,
    /** Logs a Puppeteer page in; afterwards every page of the helpdesk can be opened. */
    login: (page) => login(page, url + facts.loginPath, facts.login),
  };
}

async function login(page, url, fields) {
  await page.goto(url);
  await page.type(fields.user, AGENT.user);
  await page.type(fields.password, AGENT.password);
  await Promise.all([page.waitForNavigation(), page.click(fields.submit)]);
}

/** Packages and the seeded database; both are made once. */
export function prepare(name, say = () => {}) {
  run(join(here, name, "install.sh"), []);
  const seeded = seededFolder(name);
  if (existsSync(seeded)) return;
  say(`${name}: seeding the tickets (once)`);
  const unfinished = `${seeded}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  run(join(here, name, "seed.sh"), [unfinished]);
  for (const old of readdirSync(join(homes, name))) {
    if (/^seeded-[0-9a-f]{12}$/.test(old)) rmSync(join(homes, name, old), { recursive: true });
  }
  renameSync(unfinished, seeded);
}

/** Its name changes with everything that it is made from. */
function seededFolder(name) {
  const hash = createHash("sha256");
  for (const folder of [join(here, "tickets"), join(here, name)]) {
    for (const file of readdirSync(folder).filter((file) => !file.startsWith("__")).sort()) {
      hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
    }
  }
  return join(homes, name, `seeded-${hash.digest("hex").slice(0, 12)}`);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} failed (exit ${status}); its messages are above`);
}

/** In a process group of its own, so that its workers end with it. */
function serve(name, state, port) {
  const log = openSync(join(state, "server.log"), "a");
  const server = spawn(join(here, name, "serve.sh"), [state, String(port)], { detached: true, stdio: ["ignore", log, log] });
  writeFileSync(join(state, "processes.json"), JSON.stringify({ owner: process.pid, server: server.pid }));
  return server;
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

async function untilItAnswers(url, server, log) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the helpdesk ended at start:\n${readFileSync(log, "utf8").slice(-2000)}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
}

// --- Nothing stays behind: not after an error, not after Ctrl+C, and not even after a kill -9 (by the next start).

const running = new Set();
process.on("exit", () => [...running].forEach((stop) => stop()));
for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) process.on(signal, () => process.exit(code));

function endGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

function endLeftOvers(name) {
  const home = join(homes, name);
  for (const folder of existsSync(home) ? readdirSync(home) : []) {
    const record = join(home, folder, "processes.json");
    if (!folder.startsWith("run-") || !existsSync(record)) continue;
    const { owner, server } = JSON.parse(readFileSync(record, "utf8"));
    if (existsSync(`/proc/${owner}`)) continue;
    if (servesFrom(server, join(home, folder))) endGroup(server);
    rmSync(join(home, folder), { recursive: true, force: true });
  }
}

/** Numbers of processes come round again: is this still the one that was started for that folder? */
function servesFrom(pid, state) {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").includes(state);
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, option, port] = process.argv.slice(2);
  if (!HELPDESKS[name] || (option && option !== "--port")) {
    console.error(`usage: node helpdesks.mjs ${NAMES.join("|")} [--port N]`);
    process.exit(2);
  }
  const desk = await start(name, { port: port && Number(port), say: console.log });
  console.log(`${name}: ${desk.ticket(1)}  (${AGENT.user} / ${AGENT.password}; Ctrl+C ends it)`);
}
