/** Where the content script starts. */

import adapters from "evenkeel:adapters";
import { isAlive } from "./link.js";
import { Session } from "./session.js";

// The script's own world, not the page's: here a second run of the same script finds the first.
const world = /** @type {{ evenkeelSession?: Session }} */ (/** @type {unknown} */ (globalThis));

/** Run twice if the extension was installed or updated while the page was loading. */
function start() {
  if (world.evenkeelSession?.isAlive()) return;
  world.evenkeelSession?.stop();
  world.evenkeelSession = new Session(adapters, isAlive);
  world.evenkeelSession.start();
}

// A page that is only being drawn ahead has nobody in front of it yet.
if (/** @type {Document & { prerendering?: boolean }} */ (document).prerendering) {
  document.addEventListener("prerenderingchange", start, { once: true });
} else {
  start();
}
