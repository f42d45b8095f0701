/**
 * The background: puts the content script where the user has allowed it, and keeps what was read of a ticket from one
 * page to the next. It knows no language and no helpdesk.
 */

/** @typedef {import("./protocol").Thread} Thread */
/** @typedef {import("./protocol").ToBackground} ToBackground */

const SCRIPT = "content.js";
const REGISTERED = "granted";
/** So many tickets are remembered, the latest ones. */
const REMEMBERED = 30;

chrome.runtime.onInstalled.addListener(async () => {
  await register();
  await inject([...hosts(), ...await granted()]);
});

// The browser may drop registered scripts with an update of itself.
chrome.runtime.onStartup.addListener(() => void register());

chrome.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await register();
  await inject(origins);
});

chrome.permissions.onRemoved.addListener(() => void register());

chrome.runtime.onMessage.addListener((/** @type {ToBackground} */ message, sender, answer) => {
  switch (message.type) {
    case "remember":
      void remember(message.thread);
      return false;
    case "recall":
      void recall(message.key).then(answer);
      return true;
    case "announce":
      announced(message.nonce).resolve(sender.tab?.id);
      return false;
    case "verify":
      // Holds the answer until the nonce is announced: the two come from different processes.
      void announced(message.nonce).promise.then((tab) => {
        nonces.delete(message.nonce);
        answer(tab !== undefined && tab === sender.tab?.id);
      });
      return true;
    default:
      return false;
  }
});

/**
 * The tab whose content script announced a nonce, sooner or later. Each nonce serves once and is forgotten with the
 * background, which lives longer than a frame takes to load.
 * @type {Map<string, { promise: Promise<number | undefined>, resolve: (tab: number | undefined) => void }>}
 */
const nonces = new Map();

/** @param {string} nonce */
function announced(nonce) {
  let entry = nonces.get(nonce);
  if (!entry) {
    /** @type {(tab: number | undefined) => void} */
    let resolve = () => {};
    /** @type {Promise<number | undefined>} */
    const promise = new Promise((done) => { resolve = done; });
    entry = { promise, resolve };
    nonces.set(nonce, entry);
  }
  return entry;
}

/** The match patterns that the content script always runs on. */
function hosts() {
  return chrome.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
}

/** The match patterns that the user has added. */
async function granted() {
  const { origins = [] } = await chrome.permissions.getAll();
  const own = new Set(hosts());
  return origins.filter((origin) => !own.has(origin));
}

/** Let the browser run the content script on every page of the granted hosts, and on no other. */
async function register() {
  const matches = await granted();
  await chrome.scripting.unregisterContentScripts({ ids: [REGISTERED] }).catch(() => {
    // There was none.
  });
  if (matches.length > 0) {
    await chrome.scripting.registerContentScripts([{ id: REGISTERED, js: [SCRIPT], matches, runAt: "document_idle" }]);
  }
}

/** Run the content script in the tabs that are open already: an update leaves only dead ones there. @param {string[]} matches */
async function inject(matches) {
  if (matches.length === 0) return;
  for (const { id } of await chrome.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    await chrome.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }).catch(() => {
      // A tab that shows an error page or was discarded; it gets the script when it loads.
    });
  }
}

/** In memory only: `storage.session` is never written to disk. @param {Thread} thread */
async function remember(thread) {
  const { threads = [] } = /** @type {{ threads?: Thread[] }} */ (await chrome.storage.session.get("threads"));
  const others = threads.filter(({ key }) => key !== thread.key);
  await chrome.storage.session.set({ threads: [...others, thread].slice(-REMEMBERED) }).catch(async () => {
    // Too large together: the ticket at hand is the one that counts.
    await chrome.storage.session.set({ threads: [thread] }).catch(() => chrome.storage.session.remove("threads"));
  });
}

/** @param {string} key @returns {Promise<Thread | null>} */
async function recall(key) {
  const { threads = [] } = /** @type {{ threads?: Thread[] }} */ (await chrome.storage.session.get("threads"));
  return threads.find((thread) => thread.key === key) ?? null;
}
