//! The ladder: the proposed rung and why, and every rung with its text.

use super::{Panel, section, words};
use crate::engine::{Error, Ladder};
use crate::extension::action::{Action, Copied};
use crate::extension::desk::Desk;
use crate::extension::dom::{El, button, el};
use crate::extension::session::Session;
use crate::extension::settings::Settings;

/// From here on a look in the mirror comes first.
const LIMITS: u8 = 2;
/// From here on a pause is offered.
const PAUSE: u8 = 3;

/// The section; none where there is nothing to answer.
pub fn draw(desk: &Desk, session: &Session, settings: &Settings, panel: &Panel) -> Option<El> {
    let ladder = panel.ladder.as_ref()?;
    let section = section(desk, "panel-ladder", "ladder");
    let ladder = match ladder {
        Ok(ladder) => ladder,
        Err(error) => return Some(section.add(el("p.trouble").text(&said(desk, error)))),
    };
    let proposed = panel.proposed();
    let can_insert = session.current().is_some_and(|draft| draft.writable);
    let rungs = (1..=5).map(|rung| rung_row(desk, panel, rung, proposed, can_insert));
    Some(
        section
            .add_some(proposed.map(|rung| proposal(desk, ladder, rung)))
            .add_some(proposed.filter(|rung| *rung >= LIMITS).map(|_| mirror(desk)))
            .add_some((settings.pause && proposed.is_some_and(|rung| rung >= PAUSE)).then(|| pause(desk)).flatten())
            .add(el("ol.rungs").add_all(rungs)),
    )
}

fn proposal(desk: &Desk, ladder: &Ladder, rung: u8) -> El {
    let why = ladder.why.iter().map(|reason| el("p.reason").lang(&desk.ui).text(reason));
    let step_down = (rung > 1).then(|| button(&desk.label("panel-step-down"), &Action::StepDown));
    el("div.proposal")
        .add(
            el("p")
                .add(el("span.label").text(&desk.label("panel-proposed")))
                .text(" ")
                .add(el("strong").text(&format!("{rung} · {}", desk.label(&format!("rung-{rung}"))))),
        )
        .add_all(why)
        .add(el("div.buttons").add_some(step_down).add(button(&desk.label("panel-skip"), &Action::SkipRung)))
}

/// Three questions before a limit is set.
fn mirror(desk: &Desk) -> El {
    let questions = ["mirror-unanswered", "mirror-product", "mirror-reasons"];
    el("div.mirror")
        .add(el("h3").text(&desk.label("mirror-heading")))
        .add(el("ul").add_all(questions.map(|id| el("li").text(&desk.label(id)))))
}

/// Offered where the pack has the words for it.
fn pause(desk: &Desk) -> Option<El> {
    desk.label_if("panel-pause").map(|text| el("p.quiet").text(&text))
}

fn rung_row(desk: &Desk, panel: &Panel, rung: u8, proposed: Option<u8>, can_insert: bool) -> El {
    let open = panel.preview.as_ref().filter(|(shown, _)| *shown == rung).map(|(_, text)| text);
    let id = format!("rung-{rung}");
    let head = el("div.rung-head")
        .add(
            button(&format!("{rung} · {}", desk.label(&id)), &Action::Preview(rung))
                .attr("class", "link")
                .attr("aria-expanded", if open.is_some() { "true" } else { "false" }),
        )
        .add_some((proposed == Some(rung)).then(|| el("span.badge").text(&desk.label("panel-proposed"))));
    let row = el("li")
        .attr_if(proposed == Some(rung), "aria-current", "step")
        .add(head)
        .add(el("p.quiet").text(&desk.label_of(&id, "what")));
    match open {
        None => row,
        Some(Err(error)) => row.add(el("p.trouble").text(&said(desk, error))),
        Some(Ok(ladder)) => row.add(preview(desk, ladder, rung, can_insert)),
    }
}

fn preview(desk: &Desk, ladder: &Ladder, rung: u8, can_insert: bool) -> El {
    let text = &ladder.reply.text;
    let insert =
        can_insert.then(|| button(&desk.label("panel-insert"), &Action::InsertRung(rung)).attr("class", "main"));
    let slots = (!ladder.reply.open_slots.is_empty()).then(|| {
        el("p.quiet")
            .add(el("span.label").text(&desk.label("panel-open-slots")))
            .text(" ")
            .text(&ladder.reply.open_slots.iter().map(|slot| slot.text.as_str()).collect::<Vec<_>>().join(", "))
    });
    el("div.preview").add_all(text.split("\n\n").map(|paragraph| words(desk, paragraph))).add_some(slots).add(
        el("div.buttons").add_some(insert).add(button(&desk.label("panel-copy"), &Action::Copy(Copied::Rung(rung)))),
    )
}

/// An error of the engine in the agent's words.
pub fn said(desk: &Desk, error: &Error) -> String {
    match error {
        Error::NoPack { .. } => desk.label("error-no-pack"),
        other => other.to_string(),
    }
}
