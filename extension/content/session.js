/**
 * What happens in one page, from its first editor or ticket to its end: joins focus, editors, marks, keys and the frame.
 *
 * @typedef {import("../protocol").Adapter} Adapter
 * @typedef {import("../protocol").ToFrame} ToFrame
 * @typedef {import("../protocol").ToPage} ToPage
 * @typedef {import("../protocol").ToTab} ToTab
 */

import { Focus } from "./focus.js";
import { isCardKey, isShortcut, swallow } from "./keys.js";
import { Link } from "./link.js";
import { paint, wipe } from "./marks.js";
import { Overlay } from "./overlay.js";
import { Ticket } from "./ticket.js";
import { write } from "./write.js";

/** @typedef {import("./editor.js").Editor} Editor */

/** A pause in typing after which the draft is worth reading, in milliseconds. */
const TYPING_PAUSE = 150;

export class Session {
  /** @type {Overlay | null} */
  overlay = null;
  keys = { card: "Alt+ArrowDown", panel: "Alt+Shift+ArrowDown" };
  /** The open card wants its keys. */
  capture = false;
  /** Keys whose release must not reach the page either. @type {Set<string>} */
  held = new Set();
  /** Asked for before the frame was there. @type {Extract<ToFrame, { type: "open" }> | null} */
  asked = null;
  /** A write is on its way: its own changes are not the user's. */
  writing = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  typing;
  /** Ends every listener of this session. */
  end = new AbortController();

  /** @param {Adapter[]} adapters @param {() => boolean} isAlive */
  constructor(adapters, isAlive) {
    this.isAlive = isAlive;
    this.link = new Link((message) => this.receive(message));
    this.ticket = new Ticket(adapters, () => this.threadChanged());
    this.focus = new Focus({
      adapter: () => this.ticket.current(),
      layer: () => this.overlay?.layer ?? null,
      ours: (element) => element === this.overlay?.root,
      entered: (editor) => this.entered(editor),
      left: (editor) => this.left(editor),
      changed: (editor, text) => this.changed(editor, text),
      moved: () => this.moved(),
      key: (event, editor) => this.key(event, editor),
      clicked: (event, editor, place) => this.clicked(event, editor, place),
      check: () => this.check(),
    }, this.end.signal);
  }

  start() {
    const { signal } = this.end;
    this.ticket.look(signal);
    this.focus.start();
    window.addEventListener("resize", () => this.resized(), { signal, passive: true });
    window.addEventListener("pointerdown", () => this.dismiss("click"), { signal, capture: true, passive: true });
    window.addEventListener("scroll", () => this.scrolled(), { signal, capture: true, passive: true });
    chrome.runtime.onMessage.addListener(this.fromExtension);
  }

  /** Leave the page as it was. */
  stop() {
    this.end.abort();
    clearTimeout(this.typing);
    try {
      chrome.runtime.onMessage.removeListener(this.fromExtension);
    } catch {
      // The extension is gone, and its events with it.
    }
    this.focus.stop();
    this.ticket.stop();
    wipe();
    this.link.close();
    this.overlay?.remove();
    this.overlay = null;
  }

  /** @returns {boolean} whether to go on: false when the extension was updated or removed under the page */
  check() {
    if (this.isAlive()) return true;
    this.stop();
    return false;
  }

  /** Start the frame, if it has not been started. */
  open() {
    if (this.overlay || !this.check()) return;
    this.link.announce();
    this.overlay = new Overlay(chrome.runtime.getURL("frame.html"), {
      load: (frame) => this.connected(frame),
      wanted: () => this.check(),
      // The page fights us: it is not ours.
      rejected: () => this.stop(),
    });
  }

  /** A frame is there: tell it everything that it would have heard before. @param {Window} frame */
  connected(frame) {
    if (!this.check()) return;
    this.capture = false;
    this.overlay?.show([]);
    this.link.connect(frame);
    this.link.send({
      type: "hello",
      adapter: this.ticket.adapter?.id ?? "generic",
      pageLanguage: document.documentElement.lang,
      mac: /mac/i.test(navigator.platform),
    });
    this.resized();
    this.link.send({ type: "thread", thread: this.ticket.thread });
    if (this.focus.current) this.link.send({ type: "draft", draft: this.focus.current.draft() });
    if (this.asked) this.ask(this.asked);
  }

  /** Open the card or the panel, as soon as there is a frame. @param {Extract<ToFrame, { type: "open" }>} message */
  ask(message) {
    this.asked = this.link.port ? null : message;
    this.link.send(message);
  }

  threadChanged() {
    if (!this.check()) return;
    if (this.ticket.thread) this.open();
    this.link.send({ type: "thread", thread: this.ticket.thread });
  }

  /** @param {Editor} editor */
  entered(editor) {
    this.open();
    this.link.send({ type: "draft", draft: editor.draft() });
    this.paint();
  }

  /** @param {Editor} editor */
  left(editor) {
    clearTimeout(this.typing);
    this.capture = false;
    this.held.clear();
    if (!editor.alive) this.dismiss("gone");
    this.link.send({ type: "blur", editor: editor.id });
    this.paint();
  }

  /** Text or caret of the current editor changed. @param {Editor} editor @param {boolean} text */
  changed(editor, text) {
    if (this.writing) return;
    if (text) this.paint();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      if (!editor.composing && this.check()) this.link.send({ type: "draft", draft: editor.draft() });
    }, TYPING_PAUSE);
  }

  /** The current editor's place on the screen changed, its text did not: only a mirror has to follow. */
  moved() {
    if (this.focus.current && !this.focus.current.surface.lasting) this.paint();
  }

  /** @param {KeyboardEvent} event @param {Editor} editor */
  key(event, editor) {
    if (event.type === "keyup") {
      if (this.held.delete(event.code)) swallow(event);
      return;
    }
    const what = isShortcut(event, this.keys.card) ? "card" : isShortcut(event, this.keys.panel) ? "panel" : null;
    if (what) {
      if (!this.check()) return;
      this.take(event);
      this.focus.refresh();
      this.ask({ type: "open", what, editor: editor.id, draft: editor.draft() });
    } else if (this.capture && isCardKey(event)) {
      this.take(event);
      this.link.send({ type: "key", key: event.key, shift: event.shiftKey });
    }
  }

  /** @param {KeyboardEvent} event */
  take(event) {
    this.held.add(event.code);
    swallow(event);
  }

  /** A click in an editor: on a mark it opens the card. @param {MouseEvent} event @param {Editor} editor @param {{ x: number, y: number }} place in the top viewport */
  clicked(event, editor, place) {
    if (event.button !== 0 || event.detail > 1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.focus.refresh();
    if (editor.start !== editor.end) return;
    const mark = editor.markAt(place.x, place.y);
    if (mark) this.ask({ type: "open", what: "card", editor: editor.id, draft: editor.draft(), mark: mark.id });
  }

  resized() {
    this.link.send({ type: "viewport", width: window.innerWidth, height: window.innerHeight });
    this.moved();
  }

  scrolled() {
    this.dismiss("scroll");
    this.moved();
  }

  /** @param {"click" | "scroll" | "gone"} why */
  dismiss(why) {
    if (this.overlay && this.overlay.shown.length > 0) this.link.send({ type: "dismiss", why });
  }

  paint() {
    const { current, editors } = this.focus;
    for (const editor of editors) if (editor !== current) editor.surface.rest();
    paint(editors.filter((editor) => editor === current || editor.surface.lasting), this.overlay?.shadow ?? null);
  }

  /** @param {ToPage} message */
  receive(message) {
    if (!this.check()) return;
    switch (message.type) {
      case "ready":
        this.keys = message.keys;
        break;
      case "marks": {
        const editor = this.focus.byId(message.editor);
        editor?.setMarks(message.marks, message.revision);
        this.paint();
        break;
      }
      case "show":
        this.overlay?.show(message.rects);
        break;
      case "capture":
        this.capture = message.on;
        break;
      case "locate":
        this.locate(message);
        break;
      case "write":
        void this.write(message);
        break;
      case "focus":
        this.giveBack(message.editor === null ? this.focus.last : this.focus.byId(message.editor));
        break;
      case "takeFocus":
        this.overlay?.focus();
        break;
    }
  }

  /** Focus and caret. @param {Editor | null | undefined} editor */
  giveBack(editor) {
    if (!editor?.alive) return;
    editor.surface.focus();
    editor.surface.select(editor.start, editor.end);
  }

  /** @param {Extract<ToPage, { type: "locate" }>} message */
  locate({ request, editor: id, start, end }) {
    const editor = this.focus.byId(id);
    if (editor === this.focus.current) this.focus.refresh();
    const rect = editor?.alive ? editor.visibleRects(start, end)[0] ?? null : null;
    this.link.send({ type: "located", request, rect, viewport: { width: window.innerWidth, height: window.innerHeight } });
  }

  /** @param {Extract<ToPage, { type: "write" }>} message */
  async write({ request, editor: id, revision, start, end, text, select }) {
    const answer = (/** @type {"ok" | "refused" | "changed" | "gone"} */ result) => {
      this.link.send({ type: "written", request, result, draft: editor?.alive ? editor.draft() : null });
    };
    const editor = this.focus.byId(id);
    if (!editor?.alive) return answer("gone");
    editor.refresh();
    if (this.writing || editor.composing || editor.revision !== revision || end > editor.text.length) return answer("changed");
    this.writing = true;
    clearTimeout(this.typing);
    let result = await write(editor, start, end, text, select);
    this.writing = false;
    if (editor.alive) editor.refresh();
    else result = "gone";
    this.paint();
    answer(result);
  }

  /** @param {ToTab} message @param {chrome.runtime.MessageSender} _sender @param {(answer: unknown) => void} answer */
  fromExtension = (message, _sender, answer) => {
    if (message.type === "state") {
      answer({ adapter: this.ticket.adapter?.id ?? "generic", ticket: this.ticket.thread !== null, editor: this.focus.last !== null });
    } else if (message.type === "open-panel") {
      this.open();
      const editor = this.focus.last;
      editor?.refresh();
      this.ask({ type: "open", what: "panel", editor: editor?.id ?? null, draft: editor?.draft() ?? null });
    }
  };
}
