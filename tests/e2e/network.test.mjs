/** The proof that the proof works: a request that leaves the machine is seen. And the extension cannot make one. */
import assert from "node:assert/strict";
import { CANNED } from "../browser/ticket-page.mjs";
import { serve, ticketPage } from "./pages.mjs";
import { inBrowser } from "./scenario.mjs";

const scenario = inBrowser({ server: () => serve({ ordinary: ticketPage({ messages: ["Where is my parcel?"] }) }) });

scenario("a request to another machine, or to another port of this one, is seen", async (ticket, { server, session }) => {
  await ticket.page.goto(server.url);
  for (const url of ["http://elsewhere.test/a", "https://elsewhere.test/b", "http://127.0.0.1:4/c"]) {
    await ticket.page.evaluate((url) => fetch(url, { mode: "no-cors" }).catch(() => {}), url);
  }
  const seen = session.watch.take().join("\n");
  assert.match(seen, /GET http:\/\/elsewhere\.test\/a/);
  assert.match(seen, /CONNECT elsewhere\.test:443/);
  assert.match(seen, /GET http:\/\/127\.0\.0\.1:4\/c/);
});

scenario("Evenkeel's frame may ask nobody but the extension", async (ticket, { server }) => {
  ticket.desk = server.desk;
  await ticket.open("ordinary");
  await ticket.type(CANNED);
  await ticket.untilMarked("inconvenience");
  const frame = await ticket.frame();
  const results = await frame.evaluate(async (page) => {
    const tries = ["http://elsewhere.test/", "https://elsewhere.test/", page].map((url) =>
      fetch(url, { mode: "no-cors" }).then(() => "answered", () => "refused"));
    const image = new Promise((done) => {
      const picture = new Image();
      picture.onload = () => done("answered");
      picture.onerror = () => done("refused");
      picture.src = "http://elsewhere.test/pixel.png";
    });
    return Promise.all([...tries, image]);
  }, server.url);
  assert.deepEqual(new Set(results), new Set(["refused"]));
  // The scenario's own check follows: nothing of this has reached the proxy.
});
