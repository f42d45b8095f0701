/**
 * Sees every request that would leave the machine, and lets none of them out.
 *
 * The browser is told to send everything that is not loopback to a proxy which writes it down and refuses it; that
 * holds for pages, frames, service workers and the browser itself. What pages ask of other loopback ports is seen in the
 * pages' own request events.
 */
import { createServer } from "node:http";

/** What does not go through the proxy. */
const LOOPBACK = /^\w+:\/\/(?:127\.|localhost[:/]|\[::1\])/;

export class NetworkWatch {
  /** What was asked for, in words for a failed test. @type {string[]} */
  seen = [];
  /** Origins on this machine that the test works with. @type {Set<string>} */
  allowed = new Set();

  static async start() {
    const watch = new NetworkWatch();
    watch.proxy = createServer((request, response) => {
      watch.seen.push(`${request.method} ${request.url}`);
      response.writeHead(502).end();
    });
    watch.proxy.on("connect", (request, socket) => {
      watch.seen.push(`CONNECT ${request.url}`);
      socket.end("HTTP/1.1 502 Refused\r\n\r\n");
    });
    await new Promise((ready) => watch.proxy.listen(0, "127.0.0.1", ready));
    watch.port = watch.proxy.address().port;
    return watch;
  }

  /** @param {string} url a server of the test */
  allow(url) {
    this.allowed.add(new URL(url).origin);
  }

  /**
   * Other machines are the proxy's: the page's events also tell of requests that a policy stopped before they left.
   * @param {import("puppeteer-core").Page} page
   */
  follow(page) {
    page.on("request", (request) => {
      const url = request.url();
      if (!LOOPBACK.test(url) || this.allowed.has(new URL(url).origin)) return;
      this.seen.push(`${request.method()} ${url} (from ${page.url()})`);
    });
  }

  /** Everything seen since the last call. */
  take() {
    return this.seen.splice(0);
  }

  stop() {
    this.proxy.close();
    this.proxy.closeAllConnections();
  }
}
