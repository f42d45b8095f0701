//! What the customer wants and how it reads, in neutral words, and the facts they gave.

use super::{Panel, pair, section};
use crate::extension::action::Action;
use crate::extension::desk::Desk;
use crate::extension::dom::{El, button, el};
use crate::extension::session::Session;
use crate::extension::settings::Settings;
use crate::json::javascript;
use crate::reading::{Conduct, Cue, CueKind, Fact, Reading, Target};
use serde::Serialize;

/// The sections, or the one message that says why there is nothing to read.
pub fn draw(desk: &Desk, session: &Session, settings: &Settings, panel: &Panel) -> Vec<El> {
    let case = desk.case();
    let Some(reading) = &case.reading else {
        let id = if session.open_messages().is_empty() { "error-no-messages" } else { "error-no-pack" };
        let mut sections = vec![el("p.trouble").text(&desk.label(id))];
        sections
            .extend(case.foreign.as_ref().filter(|reading| !reading.facts.is_empty()).map(|read| facts(desk, read)));
        return sections;
    };
    let mut sections = Vec::new();
    if reading.danger {
        sections.push(safety(desk, panel));
    }
    if case.shortened {
        sections.push(el("p.trouble").text(&desk.label("error-message-long")));
    }
    sections.push(wants(desk, reading));
    sections.push(facts(desk, reading));
    sections.extend(cues(desk, reading, settings.veil && !panel.unveiled, settings.veil));
    sections
}

fn safety(desk: &Desk, panel: &Panel) -> El {
    let text = panel.proposal().and_then(|ladder| ladder.side.safety.as_ref());
    el("section.safety")
        .attr("role", "alert")
        .add(el("p").text(&desk.label("panel-danger")))
        .add_some(text.map(|text| el("p.words").lang(desk.lang()).text(text)))
}

fn wants(desk: &Desk, reading: &Reading) -> El {
    let heat = reading.heat.level();
    let conduct = word(&reading.conduct);
    let list = el("dl")
        .add(pair(&desk.label("panel-about"), el("span").text(&desk.label(&format!("issue-{}", reading.issue)))))
        .add(pair(&desk.label("panel-heat"), heat_scale(desk, heat)))
        .add(pair(
            &desk.label("panel-conduct"),
            el("span")
                .add(el("strong").text(&desk.label(&format!("conduct-{conduct}"))))
                .text(" ")
                .add(el("span.quiet").text(&desk.label_of(&format!("conduct-{conduct}"), "what"))),
        ));
    section(desk, "panel-wants", "wants")
        .add(el("p.want").text(&desk.label(&format!("want-{}", reading.want))))
        .add(list)
        .add_some(reading.leverage.then(|| el("p.quiet").text(&desk.label("panel-leverage"))))
        .add_some(reading.softening.then(|| el("p.quiet").text(&desk.label("panel-softening"))))
}

/// The heat's word, with a scale beside it for the eye.
fn heat_scale(desk: &Desk, heat: u8) -> El {
    let steps = (1..=4).map(|step| el(if step <= heat { "i.on" } else { "i" }));
    el("span.heat")
        .add(el("strong").text(&desk.label(&format!("heat-{heat}"))))
        .add(el("span.scale").attr("aria-hidden", "true").attr("data-heat", &heat.to_string()).add_all(steps))
}

fn facts(desk: &Desk, reading: &Reading) -> El {
    let section = section(desk, "panel-facts", "facts");
    if reading.facts.is_empty() {
        return section.add(el("p.quiet").text(&desk.label("panel-no-facts")));
    }
    section.add(el("dl").add_all(reading.facts.iter().map(|fact| fact_row(desk, fact))))
}

fn fact_row(desk: &Desk, fact: &Fact) -> El {
    pair(&desk.label(&format!("fact-{}", word(&fact.kind))), el("q").lang(desk.lang()).text(&fact.text))
}

/// The words that led to the reading. What hurts to read lies under the veil; beside it stands what it is.
fn cues(desk: &Desk, reading: &Reading, veiled: bool, veil: bool) -> Option<El> {
    // A request is what they want, which stands above.
    let silent = [CueKind::Capitals, CueKind::Punctuation, CueKind::Request];
    let shown: Vec<&Cue> = reading.cues.iter().filter(|cue| !silent.contains(&cue.kind)).collect();
    if shown.is_empty() {
        return None;
    }
    let hurts = shown.iter().any(|cue| is_covered(cue));
    let rows = shown.iter().map(|cue| {
        let words = if veiled && is_covered(cue) {
            // Beside its kind, whom it hits is all that an answer needs.
            el("span.veil").text(&desk.label(&format!("target-{}", word(&cue.target))))
        } else {
            el("span").add(el("q").lang(desk.lang()).text(&cue.text)).add_some(aimed(desk, cue))
        };
        pair(&desk.label(&format!("cue-{}", word(&cue.kind))), words)
    });
    let label = if veiled { "panel-show-words" } else { "panel-hide-words" };
    let toggle = (hurts && veil).then(|| {
        button(&desk.label(label), &Action::Veil).attr("aria-expanded", if veiled { "false" } else { "true" })
    });
    Some(section(desk, "panel-cues", "cues").add(el("dl").add_all(rows)).add_some(toggle))
}

fn is_covered(cue: &Cue) -> bool {
    cue.conduct > Conduct::Civil
        || matches!(cue.kind, CueKind::Insult | CueKind::Profanity | CueKind::Hate | CueKind::Threat)
}

fn aimed(desk: &Desk, cue: &Cue) -> Option<El> {
    (is_covered(cue) && cue.target != Target::Nobody)
        .then(|| el("span.quiet").text(" ").text(&desk.label(&format!("target-{}", word(&cue.target)))))
}

/// The contract's word for a value.
fn word<T: Serialize>(value: &T) -> String {
    javascript::from(value).as_string().unwrap_or_default()
}
