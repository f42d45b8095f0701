/**
 * The connection to the frame: one MessagePort for each frame that loads.
 *
 * The page could put our frame into a document of its own and hand it a port. So the frame takes only a port that comes
 * with a nonce that this content script has announced to the background over the extension's own channel, where no page can
 * speak, and from the same tab.
 *
 * @typedef {import("../protocol").ToFrame} ToFrame
 * @typedef {import("../protocol").ToPage} ToPage
 */

export class Link {
  /** @type {MessagePort | null} */
  port = null;
  /** Announced, not yet used. @type {string | null} */
  nonce = null;

  /** @param {(message: ToPage) => void} onMessage */
  constructor(onMessage) {
    this.onMessage = onMessage;
  }

  /** Announce the next port. Best before the frame loads: the background may have to start. */
  announce() {
    this.nonce = crypto.randomUUID();
    chrome.runtime.sendMessage({ type: "announce", nonce: this.nonce }).catch(() => {});
    return this.nonce;
  }

  /** Hand a new port to a frame that has just loaded. @param {Window} frame */
  connect(frame) {
    this.close();
    const { port1, port2 } = new MessageChannel();
    const nonce = this.nonce ?? this.announce();
    this.nonce = null;
    port1.onmessage = (event) => this.onMessage(event.data);
    this.port = port1;
    // Only a document of the extension's origin gets it, whatever the frame shows by now.
    frame.postMessage({ evenkeel: nonce }, new URL(chrome.runtime.getURL("/")).origin, [port2]);
  }

  /** @param {ToFrame} message dropped while there is no frame: the state is sent again when one comes */
  send(message) {
    this.port?.postMessage(message);
  }

  close() {
    this.port?.close();
    this.port = null;
  }
}

/** Whether the extension that this script belongs to is still the one that is installed and running. */
export function isAlive() {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}
