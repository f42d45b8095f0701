/**
 * `./build.sh bench [--json FILE]`: the figures that the project promises, measured. Exit 1 where one is missed.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureFirstMark } from "./first-mark.mjs";
import { measureSize } from "./size.mjs";
import { measureSpeed } from "./speed.mjs";

/** At most, in kilobytes of 1,024 bytes. */
const LARGEST = 450;
/** At least so many times as fast as harper.js. */
const SLOWEST = 50;

const { values } = parseArgs({ options: { json: { type: "string" } } });

const size = measureSize();
console.log("\nWhat a tab loads, gzip");
for (const [name, bytes] of Object.entries(size.parts)) line(name, kilobytes(bytes));
line("together", `${kilobytes(size.total)} (at most ${LARGEST} KB)`);

console.log("\n2,000 characters, median of one run");
const speed = await measureSpeed();
const ratio = speed.draft["harper.js"] / speed.draft.evenkeel;
line("a draft, Evenkeel", milliseconds(speed.draft.evenkeel));
line("a draft, harper.js", `${milliseconds(speed.draft["harper.js"])}, ${ratio.toFixed(0)} times as long (at least ${SLOWEST})`);
line("a message, Evenkeel", milliseconds(speed.message.evenkeel));
line("a message, obscenity", `${milliseconds(speed.message.obscenity)}, ${(speed.message.obscenity / speed.message.evenkeel).toFixed(1)} times as long`);

console.log("\nFrom the focus in an editor to the first mark, django-helpdesk");
const firstMark = await measureFirstMark();
for (const [browser, { cold, warm }] of Object.entries(firstMark)) {
  line(browser, `${milliseconds(cold)} after opening the page, ${milliseconds(warm)} later`);
}

if (values.json) writeFileSync(values.json, `${JSON.stringify({ size, speed, firstMark }, null, 2)}\n`);

const missed = [
  size.total > LARGEST * 1024 && `a tab loads ${kilobytes(size.total)}, more than ${LARGEST} KB`,
  ratio < SLOWEST && `only ${ratio.toFixed(0)} times as fast as harper.js`,
].filter(Boolean);
for (const what of missed) console.error(`missed: ${what}`);
process.exit(missed.length > 0 ? 1 : 0);

function line(name, value) {
  console.log(`  ${name.padEnd(26)} ${value}`);
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function milliseconds(value) {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;
}
