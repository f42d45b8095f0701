//! The record as Markdown that also reads well as plain text.

use super::collect::one_line;
use super::fields::{Fact, Fields, Promise, RungMove, Said};
use crate::pack::Stock;
use crate::reading::{Conduct, FactKind};
use std::fmt::Write;

/// The record.
pub(super) fn record(ui: &Stock, fields: &Fields) -> String {
    let mut page = Page::new(ui, "record-title");
    page.line("record-when", fields.when.as_deref().map(time).as_deref());
    page.line("record-channel", Some(&fields.channel));
    page.line("record-ticket", fields.ticket.as_deref());
    page.line("record-agent", fields.agent.as_deref());
    page.line("record-customer", fields.customer.as_deref());
    page.line("record-delete", fields.delete_on.as_deref());

    page.heading("record-facts");
    page.list(fields.facts.iter().map(|fact| fact_line(ui, fact)).collect());

    page.heading("record-quotes");
    if fields.quotes.is_empty() {
        page.list(Vec::new());
    }
    for message in fields.quotes.chunk_by(|one, next| one.message == next.message) {
        let at = message[0].time.as_ref().map_or_else(String::new, |at| format!(", {}", inert(&time(at))));
        page.paragraph(&format!("{} {}{at}:", ui.label("record-message", None), message[0].message));
        for quote in message {
            page.verbatim(&quote.text);
        }
    }

    page.heading("record-interpretation");
    page.line("record-complaint", fields.complaint.as_deref());
    page.line("record-class", Some(&conduct(ui, fields.class)));

    page.heading("record-offered");
    page.said("record-reply", fields.offered.as_deref());
    page.heading("record-decisions");
    page.said("record-reply", fields.decisions.as_deref());
    page.heading("record-promises");
    page.list(fields.promises.iter().map(|promise| promise_line(ui, promise)).collect());
    page.heading("record-rungs");
    page.list(fields.rungs.iter().map(|step| rung_line(ui, step)).collect());
    page.heading("record-next");
    page.list(vec![fields.next.as_deref().map_or_else(|| ui.label("record-unknown", None), inert)]);
    page.text
}

/// A page in the making.
pub(super) struct Page<'a> {
    ui: &'a Stock,
    pub text: String,
}

impl<'a> Page<'a> {
    pub fn new(ui: &'a Stock, title: &str) -> Self {
        Page { ui, text: format!("# {}\n\n", ui.label(title, None)) }
    }

    pub fn blank(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub fn heading(&mut self, id: &str) {
        self.blank();
        let _ = write!(self.text, "## {}\n\n", self.ui.label(id, None));
    }

    pub fn paragraph(&mut self, text: &str) {
        self.blank();
        let _ = write!(self.text, "{text}\n\n");
    }

    /// `- Label: value`; unknown says so.
    pub fn line(&mut self, id: &str, value: Option<&str>) {
        let value = value.map_or_else(|| self.ui.label("record-unknown", None), inert);
        let _ = writeln!(self.text, "- {}: {value}", self.ui.label(id, None));
    }

    /// A list; an empty one says so.
    pub fn list(&mut self, items: Vec<String>) {
        if items.is_empty() {
            let _ = writeln!(self.text, "- {}", self.ui.label("record-none", None));
        }
        for item in items {
            let _ = writeln!(self.text, "- {item}");
        }
    }

    /// Sentences with the number of the message or reply they stand in.
    pub fn said(&mut self, id: &str, said: Option<&[Said]>) {
        let Some(said) = said else {
            let _ = writeln!(self.text, "- {}", self.ui.label("record-unknown", None));
            return;
        };
        let label = self.ui.label(id, None);
        self.list(said.iter().map(|said| format!("{label} {}: {}", said.number, inert(&said.text))).collect());
    }

    /// Word for word: an indented block, in which Markdown changes nothing and plain text stays as it is.
    pub fn verbatim(&mut self, text: &str) {
        self.blank();
        for line in text.lines() {
            let _ = writeln!(self.text, "    {line}");
        }
        self.text.push('\n');
    }
}

/// From outside, on one line, with what Markdown would take for markup made harmless: emphasis, code, HTML, and the
/// target of a link or an image. A ticket's brackets stay as people know them.
pub(super) fn inert(text: &str) -> String {
    let mut inert = String::with_capacity(text.len());
    for ch in one_line(text).chars() {
        if matches!(ch, '`' | '*' | '<') || (ch == '(' && inert.ends_with(']')) {
            inert.push('\\');
        }
        inert.push(ch);
    }
    inert
}

/// ISO 8601 as people read it, `2026-11-21 09:00:00 +01:00`; anything else as it is.
pub(super) fn time(iso: &str) -> String {
    let Some((day, clock)) = iso.split_once('T').filter(|(day, _)| super::due::day(day).is_some()) else {
        return iso.to_owned();
    };
    let zone = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (clock, zone) = clock.split_at(zone);
    let zone = if zone == "Z" { "UTC" } else { zone };
    format!("{day} {clock} {zone}").trim_end().to_owned()
}

pub(super) fn fact_line(ui: &Stock, fact: &Fact) -> String {
    let label = ui.label(&format!("fact-{}", kind_name(fact.kind)), None);
    let message = ui.label("record-message", None);
    format!("{label}: {} ({message} {})", inert(&fact.text), fact.message)
}

pub(super) fn promise_line(ui: &Stock, promise: &Promise) -> String {
    let due = match (&promise.due, &promise.due_text) {
        (Some(due), _) => due.clone(),
        (None, Some(text)) => inert(text),
        (None, None) => ui.label("record-unknown", None),
    };
    format!("{due} – {} ({} {})", inert(&promise.text), ui.label("record-reply", None), promise.reply)
}

pub(super) fn rung_line(ui: &Stock, step: &RungMove) -> String {
    let rung = |number: u8| format!("{number} · {}", ui.label(&format!("rung-{number}"), None));
    match step {
        RungMove::Proposed { message, rung: at, reason } => {
            let why = ui.text(reason.id(), None, None).map_or_else(String::new, |why| format!(". {why}"));
            let proposed = ui.label("panel-proposed", None);
            format!("{} {message}: {proposed} {}{why}", ui.label("record-message", None), rung(at.number()))
        }
        RungMove::Sent { reply, rung: step, time: at_time, assumed } => {
            let at = at_time.as_ref().map_or_else(String::new, |at| format!(" ({})", inert(&time(at))));
            // Nobody said which words it was, and what is not known is not written down as known.
            let what = if *assumed { ui.label("record-unknown", None) } else { rung(step.number()) };
            format!("{} {reply}{at}: {what}", ui.label("record-reply", None))
        }
    }
}

/// The class with what it means.
pub(super) fn conduct(ui: &Stock, class: Conduct) -> String {
    let id = match class {
        Conduct::Civil => "conduct-civil",
        Conduct::Vulgar => "conduct-vulgar",
        Conduct::Insulting => "conduct-insulting",
        Conduct::Threatening => "conduct-threatening",
        Conduct::Hateful => "conduct-hateful",
    };
    format!("{}. {}", ui.label(id, None), ui.label(id, Some("what")))
}

fn kind_name(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Order => "order",
        FactKind::Amount => "amount",
        FactKind::Date => "date",
        FactKind::Wait => "wait",
        FactKind::Contacts => "contacts",
        FactKind::Name => "name",
        FactKind::Product => "product",
        FactKind::Deadline => "deadline",
        FactKind::Promise => "promise",
    }
}
