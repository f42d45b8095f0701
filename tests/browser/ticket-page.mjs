/**
 * A helpdesk's page as the agent sees it: its editor, the keys, and what Evenkeel adds to it. The tests, the tour and
 * the bench look at the page only through this.
 */
import { until } from "./wait.mjs";

/** What customers have read many times: marks are expected on it, and a suggestion takes the place of a sentence. */
export const FIRST_SENTENCE = "We apologize for any inconvenience.";
export const CANNED = `${FIRST_SENTENCE} I understand your frustration.`;

export class TicketPage {
  /**
   * @param {import("puppeteer-core").Page} page logged in
   * @param {Awaited<ReturnType<typeof import("../helpdesks/helpdesks.mjs").start>>} desk
   */
  constructor(page, desk) {
    this.page = page;
    this.desk = desk;
  }

  /** Reads the ticket, then opens the reply and puts the caret into the editor, as an agent does. */
  async open(number) {
    await this.page.goto(this.desk.ticket(number));
    if (this.desk.reply(number) !== this.desk.ticket(number)) await this.page.goto(this.desk.reply(number));
    if (this.desk.openEditor) await this.page.click(this.desk.openEditor);
    await this.focusEditor();
  }

  /** The frame that holds the editor: the page itself for a text field. */
  async editorFrame() {
    if (!this.desk.editorFrame) return this.page.mainFrame();
    const element = await this.page.waitForSelector(this.desk.editorFrame, { visible: true });
    return until(async () => {
      const frame = await element.contentFrame();
      return (await frame?.evaluate(() => document.body?.isContentEditable || document.designMode === "on")) && frame;
    }, "the editor's frame");
  }

  /** The caret goes to the start: a signature or a quotation may stand below. */
  async focusEditor() {
    const frame = await this.editorFrame();
    const editor = await frame.waitForSelector(this.desk.editor, { visible: true });
    await editor.click({ offset: { x: 12, y: 12 } });
    await this.chord("Control", "Home");
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Keys held together, the last one pressed: chord("Alt", "ArrowDown"). */
  async chord(...keys) {
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** The draft to the byte, as it would be sent: a field's value, what a rich editor hands to its form. */
  async rawDraft() {
    const frame = await this.editorFrame();
    if (this.desk.editorData) return this.page.evaluate(this.desk.editorData);
    return frame.$eval(this.desk.editor, (editor) => editor.value);
  }

  /** The draft as one reads it. */
  async draft() {
    const frame = await this.editorFrame();
    const text = await frame.$eval(this.desk.editor, (editor) => editor.value ?? editor.innerText);
    return text.replaceAll("\u00a0", " ");
  }

  /** What is marked now, in reading order. @returns {Promise<{ severity: string, text: string }[]>} */
  async marks() {
    const frames = new Set([this.page.mainFrame(), await this.editorFrame()]);
    const all = await Promise.all([...frames].map((frame) => frame.evaluate(() => [...CSS.highlights]
      .filter(([name]) => name.startsWith("evenkeel-"))
      .flatMap(([name, ranges]) => [...ranges].map((range) => ({
        severity: name.slice("evenkeel-".length),
        text: range.toString(),
      }))))));
    return all.flat();
  }

  untilMarked(words) {
    return until(
      async () => (await this.marks()).find(({ text }) => text.toLowerCase().includes(words.toLowerCase())),
      async () => `a mark on "${words}"; marked: ${JSON.stringify(await this.marks())}`,
    );
  }

  /** Evenkeel's own frame. Firefox does not tell its address, so each frame is asked. */
  frame() {
    return until(async () => {
      for (const frame of this.page.frames()) {
        const own = await frame.evaluate(() => /^(?:chrome|moz)-extension:$/.test(location.protocol)).catch(() => false);
        if (own) return frame;
      }
      return null;
    }, "Evenkeel's frame");
  }

  // --- What Evenkeel shows. `part` is a selector in its frame.

  /** Waits for a part of the frame and returns it. */
  async part(selector) {
    const frame = await this.frame();
    return until(() => frame.$(selector), async () => `"${selector}"; the frame shows: ${await this.shown()}`);
  }

  /** The text of a part as one reads it; empty where it is not shown. */
  async text(selector) {
    const frame = await this.frame();
    return frame.evaluate((selector) => document.querySelector(selector)?.innerText ?? "", selector);
  }

  shown() {
    return this.text("#stage");
  }

  untilShown(selector, words) {
    return until(
      async () => (await this.text(selector)).includes(words),
      async () => `"${words}" in "${selector}"; the frame shows: ${await this.shown()}`,
    );
  }

  untilClosed() {
    return until(async () => (await this.shown()) === "", async () => `nothing shown; there is: ${await this.shown()}`);
  }

  untilDraft(fits, what) {
    return until(async () => fits(await this.draft()), async () => `${what}; the draft is ${JSON.stringify(await this.draft())}`);
  }

  /** The suggestions for the mark at the caret, or openings. Returns their texts. */
  async openCard() {
    // On a slow first load the key could come before the extension does; a person would press it again.
    await this.frame();
    await this.chord("Alt", "ArrowDown");
    await this.part("#card");
    const frame = await this.frame();
    return frame.$$eval("#card [role=option]", (options) => options.map((option) => option.innerText));
  }

  async openPanel() {
    await this.frame();
    await this.chord("Alt", "Shift", "ArrowDown");
    await this.part("#panel");
  }

  /** A click on a part of the frame, as with a mouse. */
  async click(selector) {
    const part = await this.part(selector);
    await part.scrollIntoView();
    await part.click();
  }

  /** Sends the reply as the agent does and waits for the next page. */
  async send() {
    await Promise.all([this.page.waitForNavigation(), this.page.click(this.desk.send)]);
  }
}
