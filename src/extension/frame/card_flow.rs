//! From the shortcut to the sentence in the draft.

use super::{Frame, Open, Pending, Shown, Writing, say};
use crate::decimal;
use crate::extension::choice::{Card, Choice, Subject};
use crate::extension::desk::Desk;
use crate::extension::dom::by_id;
use crate::extension::protocol::{Draft, Rect, Size, ToPage};
use crate::extension::session::Session;
use crate::extension::{card, copy, place};
use crate::phrasing::Suggestion;
use crate::reading::Reading;
use crate::review::Finding;
use crate::text::Span;

/// Width of the card where there is room, in CSS pixels; the same as in `ui.css`.
const WIDTH: f64 = 400.0;

/// The finding that a card is about.
pub fn finding_of<'a>(session: &'a Session, card: &Card) -> Option<&'a Finding> {
    match card.subject {
        Subject::Finding(id) => session.finding(card.editor, id),
        Subject::Openings => None,
    }
}

/// Puts the card beside the words, or at the lower edge where they are not on the screen.
pub fn place(words: Option<Rect>, viewport: Size) {
    let Some(card) = by_id(card::ID) else { return };
    let style = card.style();
    // Measured at its natural height first.
    let _ = style.remove_property("height");
    let _ = style.set_property("width", &pixels(WIDTH.min(viewport.width - 8.0).max(0.0)));
    let natural = card.get_bounding_client_rect();
    let natural = Size { width: natural.width(), height: natural.height().ceil() };
    let words = words.unwrap_or(Rect {
        x: (viewport.width - natural.width) / 2.0,
        y: viewport.height,
        width: 0.0,
        height: 0.0,
    });
    let at = place::card(natural, words, viewport);
    for (name, value) in [("left", at.x), ("top", at.y), ("width", at.width), ("height", at.height)] {
        let _ = style.set_property(name, &pixels(value));
    }
}

fn pixels(length: f64) -> String {
    decimal::plain(length) + "px"
}

impl Frame {
    /// Opens the card for the mark that was clicked or is near the caret, else for openings.
    pub(super) fn open_card(&mut self, editor: u32, mark: Option<u32>) {
        let Some(draft) = self.session.draft(editor).cloned() else { return };
        let id = mark
            .filter(|id| self.session.finding(editor, *id).is_some())
            .or_else(|| self.session.mark_near(editor, draft.end));
        let card = match id.and_then(|id| self.session.finding(editor, id).map(|finding| (id, finding))) {
            Some((id, finding)) => {
                let choices = if draft.writable { replacements(finding, &draft, &self.desk) } else { Vec::new() };
                Card::new(Subject::Finding(id), &draft, finding.span, choices)
            }
            None => self.openings_card(&draft),
        };
        self.show_card(card, None);
    }

    fn openings_card(&self, draft: &Draft) -> Card {
        let danger = self.desk.case().reading.as_ref().is_some_and(|reading| reading.danger);
        let choices = if danger || draft.internal || !draft.writable {
            Vec::new()
        } else {
            self.desk.openings(Some(draft), 0).iter().map(opening).collect()
        };
        Card::new(Subject::Openings, draft, beside_caret(draft), choices)
    }

    /// Opens the card of one finding of the panel's list.
    pub(super) fn open_finding(&mut self, id: u32) {
        let Some(editor) = self.session.current().map(|draft| draft.editor) else { return };
        self.close();
        self.open_card(editor, Some(id));
    }

    /// Draws a card and asks the page where it belongs; it is shown when the answer comes.
    fn show_card(&mut self, card: Card, trouble: Option<String>) {
        self.hide();
        self.pending.retain(|_, pending| !matches!(pending, Pending::Locate));
        let (editor, Span { start, end }) = (card.editor, card.anchor);
        self.open = Open::Card(Shown { card, words: None, trouble });
        let request = self.request(Pending::Locate);
        self.send(&ToPage::Locate { request, editor, start, end });
    }

    /// The page has said where the words are.
    pub(super) fn located(&mut self, rect: Option<Rect>) {
        let Open::Card(shown) = &mut self.open else { return };
        shown.words = rect;
        let finding = finding_of(&self.session, &shown.card);
        let Some(stage) = by_id("stage") else { return };
        card::draw(&self.desk, &shown.card, finding, shown.trouble.as_deref()).replace_in(&stage);
        let spoken = match &shown.trouble {
            Some(trouble) => trouble.clone(),
            None => card::spoken(&self.desk, &shown.card, finding, true),
        };
        card::select(&shown.card);
        self.place();
        // Only now is it known whether the card scrolls inside.
        if let Open::Card(shown) = &self.open {
            card::select(&shown.card);
        }
        self.send(&ToPage::Capture { on: true });
        say(&spoken);
    }

    /// Puts a choice of the card in; without an index the selected one.
    pub(super) fn insert_choice(&mut self, index: Option<usize>) {
        let Open::Card(shown) = &self.open else { return };
        if shown.trouble.is_some() {
            let index = index.unwrap_or(shown.card.selected);
            self.copy_choice(index);
            return;
        }
        let Some(choice) = shown.card.choices.get(index.unwrap_or(shown.card.selected)).cloned() else { return };
        let draft = (shown.card.editor, shown.card.revision);
        // Until the answer comes, keys belong to nobody: a second Enter must not insert twice.
        let from = std::mem::replace(&mut self.open, Open::Nothing);
        self.write(draft, Writing { choice, rung: None, from });
    }

    /// Leaves the finding alone for this ticket.
    pub(super) fn ignore(&mut self) {
        let Open::Card(shown) = &self.open else { return };
        let (editor, Subject::Finding(id)) = (shown.card.editor, &shown.card.subject) else { return };
        if let Some(signature) = self.session.ignore(editor, *id) {
            self.remember_ignored(&signature);
        }
        self.close();
        self.send_marks(editor);
    }

    /// The editor did not take the text: it is offered for copying.
    pub(super) fn offer_copy(&mut self, writing: Writing, trouble: String) {
        match writing.from {
            Open::Card(Shown { card, .. }) => self.show_card(card, Some(trouble)),
            Open::Panel(mut panel) => {
                panel.notice = Some(trouble);
                self.show_panel(*panel);
            }
            Open::Nothing | Open::Notice => self.notice(&trouble),
        }
    }

    /// The draft had changed under the card: what it is about is looked up anew.
    pub(super) fn try_again(&mut self, writing: Writing) {
        match writing.from {
            Open::Card(shown) => self.open_card(shown.card.editor, None),
            Open::Panel(panel) => self.show_panel(*panel),
            Open::Nothing | Open::Notice => {}
        }
    }

    /// Copies a choice of the card and says whether that worked.
    pub(super) fn copy_choice(&mut self, index: usize) {
        let Open::Card(shown) = &self.open else { return };
        let Some(choice) = shown.card.choices.get(index) else { return };
        copy_and_say(choice.text.clone());
    }
}

/// Copies a text; the answer is shown where something is open.
pub fn copy_and_say(text: String) {
    wasm_bindgen_futures::spawn_local(async move {
        let id = if copy::copy(&text).await { "card-copied" } else { "card-copy-failed" };
        super::with(|frame| {
            let words = frame.desk.label(id);
            say(&words);
            if let Some(note) = by_id("copied") {
                note.set_text_content(Some(&words));
                frame.place();
            }
        });
    });
}

/// The selection, or the character beside the caret: a caret alone has no place on the screen.
fn beside_caret(draft: &Draft) -> Span {
    let length = draft.text.encode_utf16().count() as u32;
    match (draft.start, draft.end) {
        (start, end) if start < end => Span { start, end },
        (0, _) => Span { start: 0, end: length.min(1) },
        (caret, _) => Span { start: caret - 1, end: caret },
    }
}

/// What can stand in place of a finding's words.
fn replacements(finding: &Finding, draft: &Draft, desk: &Desk) -> Vec<Choice> {
    desk.replacements(draft, finding)
        .into_iter()
        .map(|replacement| {
            let words = desk.case().reading.as_ref().map(|reading| repeated(&replacement.text, reading));
            let why = words
                .filter(|words| !words.is_empty())
                .map(|words| format!("{}: {}", desk.label("card-their-words"), words.join(" · ")));
            Choice {
                text: replacement.text,
                span: replacement.span,
                why: why.into_iter().collect(),
                skeletons: Vec::new(),
            }
        })
        .collect()
}

/// The customer's words that a text repeats.
fn repeated<'a>(text: &str, reading: &'a Reading) -> Vec<&'a str> {
    let text = text.to_lowercase();
    let mut words: Vec<&str> = Vec::new();
    for fact in &reading.facts {
        if !words.contains(&fact.text.as_str()) && text.contains(&fact.text.to_lowercase()) {
            words.push(&fact.text);
        }
    }
    words
}

/// A suggestion as the card offers it.
pub fn opening(found: &Suggestion) -> Choice {
    Choice { text: found.text.clone(), span: found.span, why: found.why.clone(), skeletons: found.skeletons.clone() }
}
