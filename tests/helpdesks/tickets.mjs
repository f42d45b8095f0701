/** The seeded mails as data, for tests that need their text and no helpdesk. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "tickets");

/**
 * @typedef {{ from: "customer" | "agent", author: string, subject: string, text: string }} Mail
 * @returns {Map<number, Mail[]>} ticket number → its mails, oldest first
 */
export function tickets() {
  const all = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".eml")).sort()) {
    const number = parseInt(file);
    all.set(number, [...(all.get(number) ?? []), parse(readFileSync(join(folder, file), "utf8"))]);
  }
  return all;
}

/** As much of a mail as our own files use: unfolded headers, 8-bit text, the first part of an alternative. */
function parse(mail) {
  const [head, body] = split(mail);
  const [, author, address] = /^From: (.*) <(.*)>$/m.exec(head);
  const boundary = /boundary="(.*)"/.exec(head)?.[1];
  const text = boundary ? split(body.split(`--${boundary}\n`)[1])[1] : body;
  const from = address === "agent@example.test" ? "agent" : "customer";
  return { from, author, subject: /^Subject: (.*)$/m.exec(head)[1], text: text.trim() };
}

function split(part) {
  const end = part.indexOf("\n\n");
  return [part.slice(0, end), part.slice(end + 2)];
}
