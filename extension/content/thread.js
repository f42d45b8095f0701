/**
 * The ticket in the page, read by the adapter.
 *
 * @typedef {import("../protocol").Adapter} Adapter
 * @typedef {import("../protocol").Author} Author
 * @typedef {import("../protocol").Thread} Thread
 * @typedef {import("../protocol").ThreadMessage} ThreadMessage
 */

import { find, findAll, fits, matches, read } from "./read.js";
import { flatten, usualStyle } from "./text.js";

/**
 * The helpdesk that this page belongs to, or null: then only editors are looked after.
 * @param {Document} page
 * @param {Adapter[]} adapters
 * @returns {Adapter | null}
 */
export function recognise(page, adapters) {
  return adapters.find((adapter) => adapter.recognise.every((selector) => find(page, selector))) ?? null;
}

/**
 * The ticket that this page shows, or null. Messages without text (a change of status) are left out.
 * @param {Document} page
 * @param {{ host: string, pathname: string, search: string }} where
 * @param {Adapter} adapter
 * @param {(element: Element) => import("./text.js").Style} [style]
 * @returns {Thread | null}
 */
export function readThread(page, where, adapter, style = usualStyle) {
  const path = new RegExp(adapter.ticket.path, "u").exec(where.pathname + where.search);
  if (!path) return null;
  const shown = read(page, adapter.ticket.id);
  const id = path.groups?.id ?? shown.replace(/^#/, "");
  if (!id) return null;
  return {
    key: `${adapter.id} ${where.host} ${id}`,
    ticket: shown || id,
    subject: read(page, adapter.ticket.subject),
    customer: { name: read(page, adapter.customer?.name), email: read(page, adapter.customer?.email) },
    agent: { name: read(page, adapter.agent?.name), email: read(page, adapter.agent?.email) },
    messages: adapter.messages ? inOrder(readMessages(page, adapter.messages, style), adapter.messages.order) : [],
  };
}

/**
 * The elements whose changes mean that the thread may have changed.
 * @param {Document} page
 * @param {Adapter} adapter
 * @returns {Element[]}
 */
export function watched(page, adapter) {
  const { messages } = adapter;
  if (!messages) return [];
  if (messages.list) return findAll(page, messages.list);
  const parent = find(page, messages.item)?.parentElement;
  return parent ? [parent] : [];
}

/**
 * @param {Document} page
 * @param {NonNullable<Adapter["messages"]>} rules
 * @param {(element: Element) => import("./text.js").Style} style
 * @returns {ThreadMessage[]}
 */
function readMessages(page, rules, style) {
  const skip = (/** @type {Element} */ element) => rules.skip?.some((selector) => matches(element, selector)) ?? false;
  return findAll(page, rules.item).flatMap((item, place) => {
    const parts = findAll(item, rules.body).filter((part) => !skip(part));
    // A body inside a body (a quote in a stanza) is read with the outer one.
    const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
    const text = outer.map((part) => flatten(part, { style, skip }).text.trim()).filter(Boolean).join("\n\n");
    if (!text) return [];
    return [{
      id: read(item, rules.id) || String(place + 1),
      from: author(item, rules.from),
      author: read(item, rules.author),
      time: read(item, rules.time),
      text,
    }];
  });
}

/**
 * @param {Element} item
 * @param {NonNullable<Adapter["messages"]>["from"]} from
 * @returns {Author}
 */
function author(item, from) {
  if (fits(item, from.note)) return "note";
  if (fits(item, from.customer)) return "customer";
  if (fits(item, from.agent)) return "agent";
  return from.otherwise;
}

/**
 * @param {ThreadMessage[]} messages
 * @param {NonNullable<Adapter["messages"]>["order"]} order
 */
function inOrder(messages, order) {
  if (order === "oldest-first") return messages;
  if (order === "newest-first") return messages.reverse();
  const rank = (/** @type {ThreadMessage} */ message) =>
    order === "by-id" ? Number(message.id) : Date.parse(message.time);
  // One message that cannot be ranked would put the others in a random order: then the page's order is the better guess.
  if (messages.some((message) => Number.isNaN(rank(message)))) return messages;
  return messages.sort((a, b) => rank(a) - rank(b));
}
