/** The engine in WebAssembly under Node: the same questions get the same answers as on the command line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tickets } from "../helpdesks/tickets.mjs";
import { Engine, asJson, commandLine, engineWithPacks, packBytes } from "./engine.mjs";

const engine = engineWithPacks();
const threads = [...tickets().values()];
const messages = threads.flat().filter(({ from }) => from === "customer");
const AGENT = "Alex Agent";

const DRAFTS = [
  "Dear [NAME],\n\nWe apologize for any inconvenience. I understand your frustration.\n\nAs per our policy you have to wait.",
  "Hi Dana,\n\nsix weeks for £249.00 is far too long, and I am sorry about it. I have booked the refund for order 4471-208 today. You will see it by Thursday.\n\nKind regards,\nAlex",
  "",
  "😀 Sorry for the inconvenience. 😀 We will get back to you as soon as possible. 𝒳",
];

/** Every question of the contract: what the command line gets, and how the same is said in JavaScript. */
const QUESTIONS = {
  read: {
    inputs: messages.map(({ text, author }) => ({ text, customer: author })),
    ask: ({ text, ...options }) => engine.read(text, options),
  },
  review: {
    inputs: messages.flatMap(({ text, author }) => DRAFTS.map((draft) => ({ draft, message: text, customer: author, agent: AGENT }))),
    ask: ({ draft, ...options }) => engine.review(draft, options),
  },
  suggest: {
    inputs: messages.flatMap(({ text, author }) => [1, 2].map((seed) => ({ message: text, customer: author, agent: AGENT, n: 3, seed }))),
    ask: (options) => engine.suggest(options),
  },
  address: {
    inputs: [
      { full: "Dana Hartmann", locale: "en" },
      { full: "Marian Kowalski", locale: "pl" },
      { full: "Katarzyna Zielińska", locale: "pl" },
      { full: "李雷", locale: "en" },
    ],
    ask: ({ full, locale }) => engine.address(full, locale),
  },
  ladder: {
    inputs: threads.map((thread) => ({ turns: thread.map(({ from, text }) => ({ from, text })), customer: thread[0].author, agent: AGENT })),
    ask: (options) => engine.ladder(options),
  },
  record: {
    inputs: threads.map((thread, index) => ({
      turns: thread.map(({ from, text }) => ({ from, text })), ticket: `#${index + 1}`, customer: thread[0].author, agent: AGENT,
    })),
    ask: (options) => engine.record(options),
  },
};

for (const [command, { inputs, ask }] of Object.entries(QUESTIONS)) {
  test(`${command}: JavaScript and the command line say the same`, () => {
    const expected = commandLine(command, inputs);
    inputs.forEach((input, index) => {
      assert.equal(expected[index].error, undefined, `the command line answers ${JSON.stringify(input).slice(0, 100)}`);
      assert.deepEqual(asJson(ask(input)), expected[index]);
    });
  });
}

test("spans count UTF-16 code units, behind emoji too", () => {
  for (const { text, author } of messages) {
    const shifted = `😀 ${text}`;
    const { cues, facts } = engine.read(shifted, { customer: author });
    for (const span of [...cues, ...facts]) assert.equal(shifted.slice(span.start, span.end), span.text);
  }
  const draft = DRAFTS[3];
  const { findings } = engine.review(draft, { locale: "en" });
  assert.ok(findings.length > 0, "the canned phrase behind the emoji is found");
  for (const finding of findings) assert.equal(draft.slice(finding.start, finding.end), finding.text);
});

test("the six tickets are told apart", () => {
  const readings = threads.map((thread) => engine.read(thread.at(-1).text, { customer: thread[0].author }));
  assert.deepEqual(readings.map(({ conduct }) => conduct), ["civil", "civil", "insulting", "civil", "civil", "threatening"]);
  assert.deepEqual(readings.map(({ locale }) => locale), ["en", "en", "en", "pl", "en", "en"]);
  assert.equal(readings[0].leverage, true, "a dispute and a review are leverage, not a threat");
  const facts = (reading, kind) => reading.facts.filter((fact) => fact.kind === kind);
  assert.equal(facts(readings[0], "order")[0].value, "4471-208");
  assert.deepEqual(facts(readings[0], "amount").map(({ value, currency }) => [value, currency])[0], ["249.00", "GBP"]);
  assert.ok(readings[4].heat <= 1, "who apologises has cooled down");
});

test("wrong input is an Error with a plain message, and the engine goes on", () => {
  const plain = (ask) => assert.throws(ask, (error) => error instanceof Error && error.message.length > 5 && !/panicked|unreachable/.test(error.message));
  plain(() => engine.loadPack(new Uint8Array(0)));
  plain(() => engine.loadPack(new Uint8Array(1000).fill(0x41)));
  plain(() => engine.loadPack(packBytes("en").subarray(0, 1000)));
  plain(() => engine.read(42, {}));
  plain(() => engine.read("Hello", { locale: "xx" }));
  plain(() => engine.review(undefined, {}));
  plain(() => engine.suggest({}));
  plain(() => engine.ladder({ turns: [{ from: "nobody", text: "x" }] }));
  plain(() => new Engine().read("Where is my parcel?", {}));
  assert.equal(engine.read(messages[0].text, {}).locale, "en");
});

test("one byte of a pack changed: refused, or at least no harm", () => {
  const bytes = packBytes("en");
  for (let place = 0; place < bytes.length; place += Math.ceil(bytes.length / 200)) {
    const damaged = Uint8Array.from(bytes);
    damaged[place] ^= 0x20;
    const fresh = new Engine();
    assert.throws(() => fresh.loadPack(damaged), Error, `byte ${place} is part of what is checked`);
  }
});

test("policy: what is unknown or wrong is named", () => {
  const problems = new Engine().setPolicy({ retention_days: "many", colour_of_the_sky: "blue" });
  assert.ok(Array.isArray(problems));
  assert.deepEqual(problems.map(({ path }) => path).sort(), ["colour_of_the_sky", "retention_days"]);
  for (const { problem, advice } of problems) assert.ok(problem && advice, "each says what is wrong and what to do");
});

test("a message of a megabyte is read", () => {
  const huge = `${messages[1].text}\n\n`.repeat(Math.ceil(1e6 / messages[1].text.length));
  const reading = engine.read(huge, {});
  assert.equal(reading.locale, "en");
  assert.ok(reading.facts.length > 0);
});

test("2,000 reviews do not grow the memory without end", () => {
  const draft = DRAFTS[0];
  const grow = (times) => {
    for (let i = 0; i < times; i += 1) engine.review(draft, { message: messages[1].text, locale: "en" });
    return process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  };
  const before = grow(300);
  const after = grow(2_000);
  assert.ok(after - before < 4 << 20, `grew by ${after - before} bytes`);
});
