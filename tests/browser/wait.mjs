/** Waiting for conditions, never for time. */
import { setTimeout as pause } from "node:timers/promises";

/** Long, since it is only reached by a failure; a busy machine must not fail a test. */
const PATIENCE = 30_000;

/**
 * Asks until the answer is truthy, and returns it.
 * @template T
 * @param {() => T | Promise<T>} ask an error counts as "not yet": frames come and go while a page loads
 * @param {string | (() => string | Promise<string>)} what for the message of the failure
 */
export async function until(ask, what) {
  const end = Date.now() + PATIENCE;
  let last;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(50);
  } while (Date.now() < end);
  const text = typeof what === "function" ? await what() : what;
  throw new Error(`waited in vain: ${text}${last ? ` (${last.message})` : ""}`);
}
