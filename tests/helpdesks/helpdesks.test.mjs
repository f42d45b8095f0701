/** The helpdesks themselves: what the other tests stand on. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { NAMES, AGENT, start } from "./helpdesks.mjs";

const home = (name) => resolve(import.meta.dirname, "../../target/helpdesks", name);
/** Folders of starts; none before the first one ever. */
const runs = (name) => (existsSync(home(name)) ? readdirSync(home(name)) : []).filter((folder) => folder.startsWith("run-"));
const answers = (url) => fetch(url).then((answer) => answer.ok, () => false);

/** Words of the newest mail of each ticket. */
const NEWEST = [
  "running out of patience",
  "one person who looks at this",
  "f***ing idiots",
  "Sprzęt oddałem do naprawy",
  "took it out on you",
  "smash your face in",
];

for (const name of NAMES) {
  test(`${name}: six tickets, and nothing stays behind`, async () => {
    const before = runs(name).length;
    const desk = await start(name);
    after(desk.stop);
    const session = await logIn(desk);
    for (const [index, words] of NEWEST.entries()) {
      const page = await (await fetch(desk.ticket(index + 1), { headers: { cookie: session } })).text();
      assert.ok(page.includes(words), `ticket ${index + 1} says "${words}"`);
    }
    desk.stop();
    assert.equal(await answers(desk.url), false, "the server has ended");
    assert.equal(runs(name).length, before, "its folder is gone");
  });

  test(`${name}: a start clears what a killed run left`, async () => {
    const killed = await startElsewhere(name);
    process.kill(killed.pid, "SIGKILL");
    await killed.ended;
    assert.equal(await answers(killed.url), true, "its server still runs");
    const desk = await start(name);
    assert.equal(await answers(killed.url), false, "and is ended by the next start");
    desk.stop();
  });
}

/** By the login form, as a browser does it; returns the cookies. */
async function logIn(desk) {
  const jar = new Map();
  const keep = (answer) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(";");
      jar.set(...pair.split(/=(.*)/s, 2));
    }
    return answer;
  };
  const cookies = () => [...jar].map(([key, value]) => `${key}=${value}`).join("; ");
  const form = await keep(await fetch(desk.url + desk.loginPath)).text();
  const [, token] = /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(form) ?? [];
  const action = desk.name === "request-tracker" ? "/NoAuth/Login.html" : desk.loginPath;
  const fields = { username: AGENT.user, password: AGENT.password, user: AGENT.user, pass: AGENT.password };
  if (token) fields.csrfmiddlewaretoken = token;
  const headers = { cookie: cookies(), referer: desk.url + desk.loginPath };
  keep(await fetch(desk.url + action, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" }));
  return cookies();
}

/** In another process, the way a terminal does. */
async function startElsewhere(name) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "helpdesks.mjs"), name], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  for await (const chunk of child.stdout) {
    said += chunk;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url) return { pid: child.pid, url, ended };
  }
  throw new Error(`it ended at once: ${said}`);
}
