//! The ladder: the proposed rung and why, and every rung with its text.

use super::{Panel, section, sides};
use crate::engine::{Error, Ladder};
use crate::extension::action::{Action, Copied};
use crate::extension::desk::Desk;
use crate::extension::dom::{El, button, el};
use crate::extension::insertion::rung_words;
use crate::extension::session::Session;
use crate::extension::settings::Settings;
use crate::ladder::{MirrorQuestion, Rung, Tried};

/// The section; none where there is nothing to answer.
pub fn draw(desk: &Desk, session: &Session, settings: &Settings, panel: &Panel) -> Option<El> {
    let section = section(desk, "panel-ladder", "ladder");
    let ladder = match panel.ladder.as_ref()? {
        Ok(ladder) => ladder,
        Err(error) => return Some(section.add(el("p.trouble").text(&said(desk, error)))),
    };
    let proposed = panel.proposed();
    let can_insert = session.current().is_some_and(|draft| draft.writable);
    let pause = settings.pause && ladder.pause && proposed.is_some();
    let rungs = Rung::ALL.map(|rung| rung_row(desk, panel, rung, proposed, can_insert));
    Some(
        section
            .add_some(proposed.map(|rung| proposal(desk, ladder, rung)))
            .add_some((!ladder.mirror.is_empty() && proposed > Some(1)).then(|| mirror(desk, &ladder.mirror)))
            .add_some(pause.then(|| tried(desk, &ladder.tried)))
            .add(el("ol.rungs").add_all(rungs))
            .add_all(beside(desk, ladder, can_insert)),
    )
}

fn proposal(desk: &Desk, ladder: &Ladder, rung: u8) -> El {
    let why = ladder
        .why
        .iter()
        .enumerate()
        .map(|(index, reason)| el(if index == 0 { "p.reason" } else { "p.quiet" }).lang(&desk.ui).text(reason));
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

/// Questions to oneself before a limit is set, with the customer's words that ask them.
fn mirror(desk: &Desk, questions: &[MirrorQuestion]) -> El {
    let questions = questions.iter().map(|question| {
        let quotes = question.quotes.iter().map(|quote| el("li").add(el("q").lang(desk.lang()).text(quote)));
        el("li").text(&question.text).add_some((!question.quotes.is_empty()).then(|| el("ul.quotes").add_all(quotes)))
    });
    el("div.mirror").add(el("h3").text(&desk.label("mirror-heading"))).add(el("ul").add_all(questions))
}

/// What was tried: it is said where a pause is offered, and nothing about it is stored.
fn tried(desk: &Desk, tried: &[Tried]) -> El {
    let steps = tried.iter().map(|step| {
        let time = step.time.as_deref().unwrap_or_default();
        el("li").text(format!("{} · {} {time}", step.rung.number(), step.name).trim_end())
    });
    el("div.mirror")
        .add_some(desk.label_if("panel-pause").map(|text| el("p").text(&text)))
        .add(el("h3").text(&desk.label("handover-done")))
        .add(el("ul").add_all(steps))
}

fn rung_row(desk: &Desk, panel: &Panel, rung: Rung, proposed: Option<u8>, can_insert: bool) -> El {
    let number = rung.number();
    let open = panel.preview.as_ref().filter(|(shown, _)| *shown == number).map(|(_, text)| text);
    let id = format!("rung-{number}");
    let head = el("div.rung-head")
        .add(
            button(&format!("{number} · {}", desk.label(&id)), &Action::Preview(number))
                .attr("class", "link")
                .attr("aria-expanded", if open.is_some() { "true" } else { "false" }),
        )
        .add_some((proposed == Some(number)).then(|| el("span.badge").text(&desk.label("panel-proposed"))));
    let row = el("li")
        .attr_if(proposed == Some(number), "aria-current", "step")
        .add(head)
        .add(el("p.quiet").text(&desk.label_of(&id, "what")));
    match open {
        None => row,
        Some(Err(error)) => row.add(el("p.trouble").text(&said(desk, error))),
        Some(Ok(ladder)) => row.add(preview(desk, panel, ladder, rung, can_insert)),
    }
}

fn preview(desk: &Desk, panel: &Panel, ladder: &Ladder, rung: Rung, can_insert: bool) -> El {
    // Rung 5 is open only where it is proposed; the others are the agent's choice.
    let last = panel.proposal().and_then(|ladder| ladder.proposed.last().copied());
    let locked = rung == Rung::End && last != Some(Rung::End);
    let open = !locked && ladder.roles.is_empty();
    let insert = (can_insert && open)
        .then(|| button(&desk.label("panel-insert"), &Action::InsertRung(rung.number())).attr("class", "main"));
    let slots: Vec<&str> = ladder.reply.open_slots.iter().map(|slot| slot.text.as_str()).collect();
    el("div.preview")
        .add(el("p.words").lang(desk.ladder_lang()).text(rung_words(&ladder.reply, panel.greets)))
        .add_some((!slots.is_empty()).then(|| {
            el("p.quiet")
                .add(el("span.label").text(&desk.label("panel-open-slots")))
                .text(" ")
                .add(el("span").lang(desk.ladder_lang()).text(&slots.join(", ")))
        }))
        .add_some((!open).then(|| el("p.quiet").text(&desk.label("rung-why-locked"))))
        .add_some((!ladder.roles.is_empty()).then(|| el("p.quiet").text(&ladder.roles.join(", "))))
        .add(
            el("div.buttons")
                .add_some(insert)
                .add_some(open.then(|| button(&desk.label("panel-copy"), &Action::Copy(Copied::Rung(rung.number()))))),
        )
}

/// Texts beside the ladder: accepting an apology, going on in writing, the legal warning where the policy has it.
fn beside(desk: &Desk, ladder: &Ladder, can_insert: bool) -> Option<El> {
    let texts = sides(&ladder.side);
    let items = texts.iter().enumerate().map(|(index, text)| {
        let insert = can_insert.then(|| button(&desk.label("panel-insert"), &Action::InsertSide(index)));
        el("li").add(el("p.words").lang(desk.ladder_lang()).text(text)).add(
            el("div.buttons")
                .add_some(insert)
                .add(button(&desk.label("panel-copy"), &Action::Copy(Copied::Side(index)))),
        )
    });
    (!texts.is_empty()).then(|| el("ul.offers").add_all(items))
}

/// An error of the engine in the agent's words.
pub fn said(desk: &Desk, error: &Error) -> String {
    match error {
        Error::NoPack { .. } => desk.label("error-no-pack"),
        other => other.to_string(),
    }
}
