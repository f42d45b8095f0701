//! The record as Markdown that also reads well as plain text.

use super::collect::one_line;
use super::fields::{Fact, Fields, Promise, RungMove, Said};
use crate::pack::Stock;
use crate::reading::{Conduct, FactKind};
use std::fmt::Write;

/// The record.
pub(super) fn record(ui: &Stock, fields: &Fields) -> String {
    let mut page = Page::new(ui, "record-title");
    page.line("record-when", fields.when.as_deref());
    page.line("record-channel", Some(&fields.channel));
    page.line("record-ticket", fields.ticket.as_deref());
    page.line("record-agent", fields.agent.as_deref());
    page.line("record-customer", fields.customer.as_deref());

    page.heading("record-facts");
    page.list(fields.facts.iter().map(|fact| fact_line(ui, fact)).collect());

    page.heading("record-quotes");
    if fields.quotes.is_empty() {
        page.list(Vec::new());
    }
    for quote in &fields.quotes {
        let time = quote.time.as_ref().map_or_else(String::new, |time| format!(", {}", inert(time)));
        page.paragraph(&format!("{} {}{time}:", ui.label("record-message", None), quote.message));
        page.verbatim(&quote.text);
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
    page.blank();
    page.line("record-delete", fields.delete_on.as_deref());
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

/// From outside, on one line, with what Markdown would take for markup made harmless.
pub(super) fn inert(text: &str) -> String {
    let mut inert = String::with_capacity(text.len());
    for ch in one_line(text).chars() {
        if matches!(ch, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>') {
            inert.push('\\');
        }
        inert.push(ch);
    }
    inert
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
        RungMove::Sent { reply, rung: at, time, assumed } => {
            let time = time.as_ref().map_or_else(String::new, |time| format!(" ({})", inert(time)));
            // Nobody said which words it was, and what is not known is not written down as known.
            let what = if *assumed { ui.label("record-unknown", None) } else { rung(at.number()) };
            format!("{} {reply}{time}: {what}", ui.label("record-reply", None))
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
