//! Draws the panel: what the customer wants, in neutral words with their facts; openings; the draft; the ladder; the
//! record. One file for each section.

mod draft;
mod ladder;
mod openings;
mod reading;
mod record;

use super::action::Action;
use super::desk::Desk;
use super::dom::{El, button, el};
use super::session::Session;
use super::settings::Settings;
use crate::engine::{Error, Ladder, Record};
use crate::ladder::Side;
use crate::phrasing::Suggestion;

/// Id of the element with the panel.
pub const ID: &str = "panel";

/// What the panel shows beside the desk's own state.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // each is a choice of its own
pub struct Panel {
    /// Openings as they are offered now.
    pub openings: Vec<Suggestion>,
    /// Grows when others are asked for.
    pub seed: u64,
    /// The words under the veil are shown.
    pub unveiled: bool,
    /// The rung whose text is shown, and that text.
    pub preview: Option<(u8, Result<Ladder, Error>)>,
    /// The proposal.
    pub ladder: Option<Result<Ladder, Error>>,
    /// The written account.
    pub record: Option<Result<Record, Error>>,
    /// The agent wants no rung for this message.
    pub skipped: bool,
    /// The agent wants one rung less for this message.
    pub stepped_down: bool,
    /// The draft greets already, so a rung's words need not.
    pub greets: bool,
    /// Something to say, on top.
    pub notice: Option<String>,
}

impl Panel {
    /// Asks the engine for everything that the panel shows. `now` is ISO 8601 with its offset.
    pub fn fill(&mut self, desk: &Desk, session: &Session, now: &str) {
        let danger = desk.case().reading.as_ref().is_some_and(|reading| reading.danger);
        let draft = session.current().filter(|draft| !draft.internal);
        self.greets = session.greets();
        self.openings = if danger { Vec::new() } else { desk.openings(draft, self.seed) };
        self.ladder = (!session.open_messages().is_empty()).then(|| desk.ladder(None, now));
        self.record = session.thread().map(|_| desk.record(now));
        self.preview = self.preview.take().map(|(rung, _)| (rung, desk.ladder(Some(rung), now)));
    }

    /// What the ladder says about the thread.
    pub fn proposal(&self) -> Option<&Ladder> {
        self.ladder.as_ref()?.as_ref().ok()
    }

    /// The rung to propose now; none where the agent does not want one, or none can be.
    pub fn proposed(&self) -> Option<u8> {
        let rung = self.proposal()?.proposed.last()?.number();
        if self.skipped {
            return None;
        }
        Some(if self.stepped_down { rung.saturating_sub(1).max(1) } else { rung })
    }
}

/// The texts beside the ladder, in the order in which they are offered.
pub fn sides(side: &Side) -> Vec<String> {
    [&side.accept_apology, &side.in_writing, &side.legal_warning].into_iter().flatten().cloned().collect()
}

/// The panel.
pub fn draw(desk: &Desk, session: &Session, settings: &Settings, panel: &Panel) -> El {
    let ticket = session.thread().map(|thread| thread.ticket.clone()).filter(|ticket| !ticket.is_empty());
    let head = el("header.head")
        .add(el("h1").attr("id", "panel-title").attr("tabindex", "-1").text(&desk.label("panel-title")))
        .add_some(ticket.map(|ticket| el("span.ticket").text(&ticket)))
        .add(el("span.said").attr("id", "copied").attr("role", "status"))
        .add(button("✕", &Action::Close).attr("class", "close").attr("aria-label", &desk.label("panel-close")));
    let body = el("div.body")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-labelledby", "panel-title")
        .add_some(panel.notice.as_ref().map(|text| el("p.trouble").attr("role", "status").text(text)))
        .add_all(reading::draw(desk, session, settings, panel))
        .add_some(openings::draw(desk, session, panel))
        .add_some(draft::draw(desk, session))
        .add_some(ladder::draw(desk, session, settings, panel))
        .add_some(record::draw(desk, session, panel));
    el("aside.panel").attr("id", ID).attr("aria-label", &desk.label("panel-label")).add(head).add(body)
}

/// A section with its heading.
fn section(desk: &Desk, label: &str, class: &str) -> El {
    el("section")
        .attr("class", class)
        .attr("aria-labelledby", label)
        .add(el("h2").attr("id", label).text(&desk.label(label)))
}

/// A text for the customer, with its language.
fn words(desk: &Desk, text: &str) -> El {
    el("p.words").lang(desk.lang()).text(text)
}

/// A label and what belongs to it.
fn pair(label: &str, value: El) -> El {
    el("div.pair").add(el("dt").text(label)).add(el("dd").add(value))
}
