/**
 * What the content script (in the helpdesk's page) and the frame (in the extension's origin, where the module runs)
 * say to each other over one MessagePort. The same types stand in `src/extension/protocol/`.
 *
 * Every offset is in UTF-16 code units into the text it belongs to, end exclusive.
 * Every rectangle is in CSS pixels of the top-level viewport.
 */

export interface Rect { x: number; y: number; width: number; height: number }

export type Author = "customer" | "agent" | "note";

export interface ThreadMessage {
  /** The helpdesk's own id of the message, or its place in the page. */
  id: string;
  from: Author;
  /** Display name as the helpdesk shows it. */
  author: string;
  /** ISO 8601 where the page gives it, else as written. */
  time: string;
  text: string;
}

export interface Thread {
  /** Stable name of the ticket: adapter, host and id. The frame hashes it before anything is stored. */
  key: string;
  /** The id as people see it ("[support-1]", "#17"). */
  ticket: string;
  subject: string;
  customer: { name: string; email: string };
  agent: { name: string; email: string };
  /**
   * In the order of time. Where the page shows none (Request Tracker's reply page), what was read of this ticket
   * earlier in this browser session; empty if nothing was.
   */
  messages: ThreadMessage[];
}

/** An editor's content at one moment. */
export interface Draft {
  /** Number of the editor, given by the content script for as long as the editor lives. */
  editor: number;
  /** Grows by one with every change of the text. */
  revision: number;
  text: string;
  /** Caret or selection; the caret is `end`. */
  start: number;
  end: number;
  /** The editor writes an internal note, not a reply. */
  internal: boolean;
  /** False where the editor is read-only or disabled. */
  writable: boolean;
}

export interface Mark {
  /** Index of the finding in the frame's last review of this revision. */
  id: number;
  start: number;
  end: number;
  severity: "stop" | "warn" | "hint";
}

/** Content script → frame. */
export type ToFrame =
  /** First message after the port is handed over. */
  | { type: "hello"; adapter: string; pageLanguage: string; mac: boolean }
  /** The ticket in the page, or a new state of it; `thread` is null where there is none. */
  | { type: "thread"; thread: Thread | null }
  /** An editor got the focus, or its text or caret changed (after a pause in typing). */
  | { type: "draft"; draft: Draft }
  | { type: "blur"; editor: number }
  /** One of the two shortcuts was pressed, or a mark clicked (`mark`), in this editor (null: in none). */
  | { type: "open"; what: "card" | "panel"; editor: number | null; draft: Draft | null; mark?: number }
  /** A key that the open card asked for: ArrowUp, ArrowDown, Enter, Escape, Tab. */
  | { type: "key"; key: string; shift: boolean }
  /**
   * The user clicked or scrolled elsewhere in the page, or the editor vanished. A card closes on each of them; a panel
   * need not close on "scroll".
   */
  | { type: "dismiss"; why: "click" | "scroll" | "gone" }
  /** Answer to `locate`. `rect` is null where the range is not on the screen. */
  | { type: "located"; request: number; rect: Rect | null; viewport: { width: number; height: number } }
  /** Answer to `write`. `draft` is the editor as read back. */
  | { type: "written"; request: number; result: "ok" | "refused" | "changed" | "gone"; draft: Draft | null }
  | { type: "viewport"; width: number; height: number };

/** Frame → content script. */
export type ToPage =
  /** The engine is loaded. `keys` are the user's shortcuts, e.g. "Alt+ArrowDown". */
  | { type: "ready"; keys: { card: string; panel: string } }
  /** Marks for one revision of one editor; they replace the ones before. */
  | { type: "marks"; editor: number; revision: number; marks: Mark[] }
  /** The parts of the frame (which covers the viewport) that are shown and take the mouse; empty: nothing. */
  | { type: "show"; rects: Rect[] }
  /** While true, the keys of the card go to the frame and not to the page. */
  | { type: "capture"; on: boolean }
  /** Where on the screen is this range of the editor? */
  | { type: "locate"; request: number; editor: number; start: number; end: number }
  /**
   * Put `text` in place of start..end of this revision. Done only if the editor still has exactly that revision
   * (else `changed`), through the editor's own input path, verified by reading back, undone in one step.
   * `select` is a range inside `text` to be selected afterwards (an open slot); left out: caret behind `text`.
   */
  | { type: "write"; request: number; editor: number; revision: number; start: number; end: number; text: string; select?: { start: number; end: number } }
  /** Give focus and caret back to this editor (null: to whatever had it). */
  | { type: "focus"; editor: number | null }
  /** Take the focus into the frame (the panel was opened by key). */
  | { type: "takeFocus" };

/** Popup or background → content script of a tab, by `tabs.sendMessage`. */
export type ToTab =
  /** Open the panel as if its shortcut had been pressed. */
  | { type: "open-panel" }
  /** Answered with a `TabState`. */
  | { type: "state" };

export interface TabState { adapter: string; ticket: boolean; editor: boolean }

/** Content script or frame → background, by `runtime.sendMessage`. */
export type ToBackground =
  /** Keep this thread, in memory only (`storage.session`). */
  | { type: "remember"; thread: Thread }
  /** Answered with the remembered `Thread`, or null. */
  | { type: "recall"; key: string }
  /** Content script: a port with this nonce will be handed to the frame. */
  | { type: "announce"; nonce: string }
  /** Frame: was this nonce announced by a content script of this tab? Answered with true or false. */
  | { type: "verify"; nonce: string };

/** A helpdesk as data: `extension/adapters/<id>.json`. */
export interface Adapter {
  /** File name without ending. */
  id: string;
  /** Name as people know it. */
  name: string;
  /** Chromium match patterns of hosted installations; empty for self-hosted ones, which are granted one by one. */
  hosts: string[];
  /** The page is this helpdesk's if all of these selectors are found. */
  recognise: string[];
  /** The page shows a ticket if the path and query match this regular expression; group `id` is the ticket's id. */
  ticket: { path: string; id?: Reads; subject?: Reads };
  customer?: { name?: Reads; email?: Reads };
  agent?: { name?: Reads; email?: Reads };
  messages?: {
    /** The element that messages are added to; watched for changes. Left out: the parent of the first message. */
    list?: string;
    /** One element a message, in the order of the page. */
    item: string;
    /** How the page orders them; `by-id` and `by-time` where the user can turn the order round. */
    order: "oldest-first" | "newest-first" | "by-id" | "by-time";
    id?: Reads;
    author?: Reads;
    time?: Reads;
    /** The body's parts; several are joined by a blank line. */
    body: string;
    /** Parts of the body that are not the author's words (folded quotes, headers). */
    skip?: string[];
    /** Which of the three a message is; the first that fits. */
    from: { note?: Test; customer?: Test; agent?: Test; otherwise: Author };
  };
  editors: {
    /** The editor element, or the frame that holds it. */
    editor: string;
    /** Inside that frame. */
    frameBody?: string;
    /** The editor writes an internal note if this fits the page. */
    internal?: Test;
  }[];
  send?: string;
}

/** The first of several that gives a text. */
export type Reads = Read | Read[];

/** A piece of text: of an element, or of its attribute, or what a regular expression's first group finds in it. */
export interface Read { selector?: string; attribute?: string; match?: string }

/** Fits if the selector is found (inside the message, or in the page with `page: true`), and its text or attribute matches. */
export interface Test { selector: string; page?: boolean; attribute?: string; match?: string; absent?: boolean; sameAs?: { selector: string; attribute?: string } }
