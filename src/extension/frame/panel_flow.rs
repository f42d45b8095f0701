//! What the panel's buttons do.

use super::card_flow::{copy_and_say, opening};
use super::{Frame, Open, Writing, say};
use crate::extension::action::{Action, Copied};
use crate::extension::choice::Choice;
use crate::extension::clock::now;
use crate::extension::dom::{self, by_id};
use crate::extension::insertion::{rung_words, set_off};
use crate::extension::panel::{self, Panel, sides};
use crate::extension::protocol::ToPage;
use crate::ladder::RungReply;
use crate::text::Span;

impl Frame {
    /// Opens the panel, or gives it the keyboard where it is open.
    pub(super) fn open_panel(&mut self) {
        if let Open::Panel(_) = self.open {
            self.send(&ToPage::TakeFocus);
            dom::focus("#panel-title");
            return;
        }
        let mut panel = Panel { skipped: self.is_skipped(), stepped_down: self.is_stepped_down(), ..Panel::default() };
        panel.fill(&self.desk, &self.session, &now());
        self.show_panel(panel);
    }

    /// Shows a panel and gives it the keyboard.
    pub(super) fn show_panel(&mut self, panel: Panel) {
        self.hide();
        self.open = Open::Panel(Box::new(panel));
        self.draw_panel();
        self.send(&ToPage::TakeFocus);
        dom::focus("#panel-title");
    }

    /// Draws the panel anew; the keyboard stays where it was, and so does the scrolled part.
    pub(super) fn draw_panel(&mut self) {
        let Open::Panel(panel) = &self.open else { return };
        let Some(stage) = by_id("stage") else { return };
        let focused = dom::document().active_element().and_then(|element| element.get_attribute("data-do"));
        let scrolled = body().map_or(0, |body| body.scroll_top());
        panel::draw(&self.desk, &self.session, &self.settings, panel).replace_in(&stage);
        if let Some(body) = body() {
            body.set_scroll_top(scrolled);
        }
        if let Some(name) = focused {
            dom::focus(&format!("[data-do=\"{name}\"]"));
        }
        self.place();
    }

    /// The ticket or the draft changed under the open panel.
    pub(super) fn refresh_panel(&mut self) {
        if let Open::Panel(panel) = &mut self.open {
            panel.fill(&self.desk, &self.session, &now());
            self.draw_panel();
        }
    }

    /// A button of the panel was clicked.
    pub(super) fn act_in_panel(&mut self, action: &Action) {
        let Open::Panel(panel) = &mut self.open else { return };
        match *action {
            Action::Veil => panel.unveiled = !panel.unveiled,
            Action::MoreOpenings => {
                panel.seed += 1;
                let draft = self.session.current().filter(|draft| !draft.internal);
                panel.openings = self.desk.openings(draft, panel.seed);
            }
            Action::Preview(rung) => {
                let shown = panel.preview.take().map(|(rung, _)| rung);
                if shown != Some(rung) {
                    panel.preview = Some((rung, self.desk.ladder(Some(rung), &now())));
                }
            }
            Action::StepDown => {
                panel.stepped_down = true;
                self.remember_step_down();
            }
            Action::SkipRung => {
                panel.skipped = true;
                self.remember_skip();
            }
            Action::Finding(id) => return self.open_finding(id),
            Action::InsertOpening(index) => {
                let choice = panel.openings.get(index).map(opening);
                return self.insert_from_panel(choice, None, false);
            }
            Action::InsertRung(rung) => {
                let skeletons = panel.skeletons(rung);
                let text = panel.text(Copied::Rung(rung));
                return self.insert_at_caret(text, skeletons, Some(rung), false);
            }
            Action::InsertSide(index) => {
                let text = panel.text(Copied::Side(index));
                return self.insert_at_caret(text, Vec::new(), None, false);
            }
            Action::InsertNote(what) => {
                let text = panel.text(what);
                return self.insert_at_caret(text, Vec::new(), None, true);
            }
            Action::Copy(what) => {
                if let Some(text) = panel.text(what) {
                    copy_and_say(text);
                }
                return;
            }
            Action::Close | Action::Insert(_) | Action::Ignore | Action::CopyChoice(_) => return,
        }
        self.draw_panel();
    }

    fn insert_at_caret(&mut self, text: Option<String>, skeletons: Vec<String>, rung: Option<u8>, internal: bool) {
        let (Some(text), Some(draft)) = (text, self.session.current()) else { return };
        let span = Span { start: draft.start, end: draft.end };
        let text = set_off(&text, draft, span);
        self.insert_from_panel(Some(Choice { text, span, why: Vec::new(), skeletons }), rung, internal);
    }

    /// Gives the caret back and puts a text in. What is only for colleagues goes only into an internal note.
    fn insert_from_panel(&mut self, choice: Option<Choice>, rung: Option<u8>, internal: bool) {
        let (Some(choice), Some(draft)) = (choice, self.session.current()) else { return };
        if internal && !draft.internal {
            return;
        }
        let target = (draft.editor, draft.revision);
        let from = std::mem::replace(&mut self.open, Open::Nothing);
        self.hide();
        self.send(&ToPage::Focus { editor: Some(target.0) });
        self.write(target, Writing { choice, rung, from });
        say("");
    }
}

impl Panel {
    /// A text of the panel.
    fn text(&self, what: Copied) -> Option<String> {
        let record = || self.record.as_ref()?.as_ref().ok();
        match what {
            Copied::Record => record().map(|record| record.record.clone()),
            Copied::Handover => record().map(|record| record.handover.clone()),
            Copied::StateLine => self.proposal().map(|ladder| ladder.state_line.clone()),
            Copied::Side(index) => self.proposal().and_then(|ladder| sides(&ladder.side).get(index).cloned()),
            Copied::Opening(index) => self.openings.get(index).map(|opening| opening.text.clone()),
            Copied::Rung(rung) => self.words_of(rung).map(|reply| rung_words(reply, self.greets).to_owned()),
        }
    }

    fn skeletons(&self, rung: u8) -> Vec<String> {
        self.words_of(rung).map(|reply| reply.skeletons.clone()).unwrap_or_default()
    }

    /// The words of a rung, where they are shown.
    fn words_of(&self, rung: u8) -> Option<&RungReply> {
        let (shown, ladder) = self.preview.as_ref()?;
        ladder.as_ref().ok().filter(|_| *shown == rung).map(|ladder| &ladder.reply)
    }
}

fn body() -> Option<web_sys::Element> {
    dom::document().query_selector("#panel > .body").ok().flatten()
}
