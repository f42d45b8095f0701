/**
 * The ticket that the page shows, now and as it changes. Looks when the page is loaded, shown again or has navigated,
 * and watches the list of messages; never the whole page, never by the clock.
 *
 * @typedef {import("../protocol").Adapter} Adapter
 * @typedef {import("../protocol").Thread} Thread
 */

import { computedStyle } from "./style.js";
import { readThread, recognise, watched } from "./thread.js";

/** A list of messages is drawn in several steps; read it when it has been still for this long, in milliseconds. */
const SETTLE = 200;

export class Ticket {
  /** @type {Adapter | null} */
  adapter = null;
  /** @type {Thread | null} */
  thread = null;
  seen = "null";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  pending;

  /** @param {Adapter[]} adapters @param {() => void} changed */
  constructor(adapters, changed) {
    this.adapters = adapters;
    this.changed = changed;
    this.observer = new MutationObserver(() => this.lookSoon());
  }

  /** @param {AbortSignal} signal */
  look(signal) {
    const soon = () => this.lookSoon();
    window.addEventListener("pageshow", soon, { signal });
    window.addEventListener("popstate", soon, { signal });
    window.addEventListener("hashchange", soon, { signal });
    // An application that draws its pages by itself tells of a new address only here.
    const { navigation } = /** @type {Window & { navigation?: EventTarget }} */ (window);
    navigation?.addEventListener("navigatesuccess", soon, { signal });
    this.read();
  }

  /** The page's adapter if it shows a ticket. Looks again where none was found: it may have been drawn since. */
  current() {
    if (!this.thread) this.read();
    return this.thread ? this.adapter : null;
  }

  lookSoon() {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.read(), SETTLE);
  }

  stop() {
    clearTimeout(this.pending);
    this.observer.disconnect();
  }

  read() {
    this.adapter = recognise(document, this.adapters);
    const thread = this.adapter && readThread(document, location, this.adapter, computedStyle);
    this.observer.disconnect();
    if (this.adapter && thread) {
      for (const list of watched(document, this.adapter)) {
        this.observer.observe(list, { childList: true, subtree: true, characterData: true });
      }
    }
    void this.take(thread);
  }

  /** @param {Thread | null} thread */
  async take(thread) {
    const seen = JSON.stringify(thread);
    if (seen === this.seen) return;
    this.seen = seen;
    this.thread = thread;
    if (thread && thread.messages.length === 0) {
      const known = await recall(thread.key);
      // The page may have gone on to another ticket in the meantime.
      if (this.seen !== seen) return;
      this.thread = known ? merge(thread, known) : thread;
    } else if (thread) {
      remember(thread);
    }
    this.changed();
  }
}

/** What the page says counts; what it leaves out is taken from the earlier page. @param {Thread} now @param {Thread} known @returns {Thread} */
export function merge(now, known) {
  const person = (/** @type {Thread["customer"]} */ a, /** @type {Thread["customer"]} */ b) =>
    ({ name: a.name || b.name, email: a.email || b.email });
  return {
    ...now,
    subject: known.subject || now.subject,
    customer: person(now.customer, known.customer),
    agent: person(now.agent, known.agent),
    messages: known.messages,
  };
}

/** @param {Thread} thread */
function remember(thread) {
  try {
    chrome.runtime.sendMessage({ type: "remember", thread }).catch(() => {});
  } catch {
    // The extension was updated under the page.
  }
}

/** @param {string} key @returns {Promise<Thread | null>} */
async function recall(key) {
  try {
    return await chrome.runtime.sendMessage({ type: "recall", key }) ?? null;
  } catch {
    return null;
  }
}
