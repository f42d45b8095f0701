/**
 * Small pages with the marks by which django-helpdesk is recognised, for what a real helpdesk does not do on demand.
 */
import { createServer } from "node:http";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function message(text) {
  return `<li class="list-group-item">
    <h6>E-Mail Received from dana.hartmann@customer.test <span class="badge"><i class="fas fa-arrow-left"></i></span></h6>
    <time datetime="2026-11-12T08:15:00">12 Nov</time><div class="mt-3"><p>${escaped(text).replaceAll("\n", "<br>")}</p></div></li>`;
}

/**
 * @param {object} page
 * @param {string[]} [page.messages]
 * @param {string} [page.editor] attributes of the text field
 * @param {string} [page.script] runs at the end of the page, with `editor`
 * @param {string} [page.language]
 */
export function ticketPage({ messages = [], editor = "", script = "", language = "en" }) {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Ticket</title>
    <style>textarea { width: 600px; height: 200px; font: 16px sans-serif }</style>
    <div class="card-body"><h2>Refund #1</h2></div>
    <ul id="followup-list">${messages.map(message).join("")}</ul>
    <input id="id_public" type="checkbox" checked aria-label="Public">
    <textarea id="commentBox" name="comment" aria-label="Reply" ${editor}></textarea>
    <script>const editor = document.querySelector("#commentBox"); ${script}</script></html>`;
}

/** Serves `/tickets/<name>/` for each page, as a helpdesk whose editor is always open. */
export async function serve(pages) {
  const names = Object.keys(pages);
  const server = createServer((incoming, outgoing) => {
    const number = Number(/^\/tickets\/(\d+)\/$/.exec(incoming.url)?.[1]);
    outgoing.writeHead(names[number - 1] ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    outgoing.end(names[number - 1] ? pages[names[number - 1]] : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${server.address().port}`;
  const address = (name) => `${url}/tickets/${names.indexOf(name) + 1}/`;
  return {
    url,
    /** Stands in for a helpdesk in a TicketPage. */
    desk: { ticket: address, reply: address, editor: "#commentBox" },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
