//! The written account of the ticket and the hand-over note: to copy, or for the internal note.

use super::ladder::said;
use super::{Panel, section};
use crate::extension::action::{Action, Copied};
use crate::extension::desk::Desk;
use crate::extension::dom::{El, button, el};
use crate::extension::session::Session;

/// The section; none where there is no ticket.
pub fn draw(desk: &Desk, session: &Session, panel: &Panel) -> Option<El> {
    let section = section(desk, "panel-record", "record");
    let record = match panel.record.as_ref()? {
        Ok(record) => record,
        Err(error) => return Some(section.add(el("p.trouble").text(&said(desk, error)))),
    };
    // A record never goes where a customer could read it.
    let internal = session.current().is_some_and(|draft| draft.internal && draft.writable);
    let state_line =
        panel.proposal().map(|ladder| ladder.state_line.as_str()).filter(|line| internal && !line.is_empty());
    Some(
        section
            .add(text(desk, "record-title", &record.record, Copied::Record, "record-copy", internal))
            .add(text(desk, "panel-handover", &record.handover, Copied::Handover, "handover-copy", internal))
            .add_some(state_line.map(|line| {
                el("div.note")
                    .add(el("pre").text(line))
                    .add(button(&desk.label("panel-insert"), &Action::InsertNote(Copied::StateLine)))
            })),
    )
}

fn text(desk: &Desk, title: &str, text: &str, what: Copied, copy: &str, internal: bool) -> El {
    let insert = internal.then(|| button(&desk.label("panel-insert"), &Action::InsertNote(what)).attr("class", "main"));
    el("details.note")
        .add(el("summary").text(&desk.label(title)))
        .add(el("pre").attr("tabindex", "0").lang(&desk.ui).text(text))
        .add(el("div.buttons").add_some(insert).add(button(&desk.label(copy), &Action::Copy(what))))
}
