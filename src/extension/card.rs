//! Draws the card at a mark: what is marked, why, and what could stand there.
//!
//! The card never has the keyboard focus; the content script hands its keys over. So the selection is told to screen
//! readers by the live region too.

use super::action::Action;
use super::choice::{Card, Subject};
use super::desk::Desk;
use super::dom::{El, button, by_id, el};
use crate::review::{Finding, Severity};

/// Id of the element with the card.
pub const ID: &str = "card";

/// The card. `finding` is what it is about, unless it is about openings; `trouble` a message above everything else, for
/// which every choice gets a copy button.
pub fn draw(desk: &Desk, card: &Card, finding: Option<&Finding>, trouble: Option<&str>) -> El {
    let label = match card.subject {
        Subject::Finding(_) => desk.label("card-label"),
        Subject::Openings => desk.label("card-openings-label"),
    };
    let drawn = el("section.card").attr("id", ID).attr("aria-labelledby", "card-title");
    let drawn = match finding {
        Some(finding) => drawn.add(finding_head(desk, finding)),
        None => drawn.add(el("header.head").add(el("h2").attr("id", "card-title").text(&label))),
    };
    let body = el("div.body")
        .add_some(trouble.map(|text| el("p.trouble").attr("role", "alert").text(text)))
        .add_some(finding.map(|finding| finding_body(desk, finding)))
        .add_some((!card.choices.is_empty()).then(|| choices(desk, card, finding, &label, trouble.is_some())))
        .add_some(empty(desk, card, finding).map(|text| el("p.quiet").text(&text)))
        .add(el("p.quiet").attr("id", "card-because").lang(&desk.ui));
    drawn.add(body).add(foot(desk, card))
}

/// Shows another choice as selected without drawing the card anew, and says it.
pub fn select(card: &Card) {
    for index in 0..card.choices.len() {
        if let Some(option) = by_id(&option_id(index)) {
            let chosen = index == card.selected;
            let _ = option.set_attribute("aria-selected", if chosen { "true" } else { "false" });
            if chosen {
                scroll_to(&option);
            }
        }
    }
    if let Some(list) = by_id("card-choices") {
        let _ = list.set_attribute("aria-activedescendant", &option_id(card.selected));
    }
    if let (Some(because), Some(choice)) = (by_id("card-because"), card.chosen()) {
        because.set_text_content(Some(&choice.why.join(" · ")));
    }
    if let Some(insert) = by_id("card-insert") {
        let _ = insert.set_attribute("data-do", &Action::Insert(card.selected).name());
    }
}

/// Keeps the option in sight inside the card's own scrolling part; the page never scrolls.
fn scroll_to(option: &web_sys::HtmlElement) {
    let Some(body) = option.closest(".body").ok().flatten() else { return };
    let (inside, around) = (option.get_bounding_client_rect(), body.get_bounding_client_rect());
    let by = if inside.top() < around.top() {
        inside.top() - around.top()
    } else if inside.bottom() > around.bottom() {
        inside.bottom() - around.bottom()
    } else {
        return;
    };
    body.set_scroll_top(body.scroll_top() + by.round() as i32);
}

fn finding_head(desk: &Desk, finding: &Finding) -> El {
    el("header.head")
        .add(severity(desk, finding.severity))
        .add(el("h2").attr("id", "card-title").text(&desk.label(&format!("rule-{}", finding.rule))))
}

fn finding_body(desk: &Desk, finding: &Finding) -> El {
    el("div")
        .add_some((!finding.text.is_empty()).then(|| el("p.words").add(el("q").lang(desk.lang()).text(&finding.text))))
        .add(el("p.reason").lang(&desk.ui).text(&finding.reason))
        .add(
            el("p.passes")
                .lang(&desk.ui)
                .add(el("span.label").text(&desk.label("card-passes")))
                .text(" ")
                .text(&finding.would_pass),
        )
}

/// The severity as a sign with its words: never by colour alone.
pub fn severity(desk: &Desk, severity: Severity) -> El {
    let (name, sign) = match severity {
        Severity::Stop => ("stop", "■"),
        Severity::Warn => ("warn", "▲"),
        Severity::Hint => ("hint", "●"),
    };
    el("span.severity")
        .attr("data-severity", name)
        .add(el("span.sign").attr("aria-hidden", "true").text(sign))
        .add(el("span").text(&desk.label(&format!("severity-{name}"))))
}

fn choices(desk: &Desk, card: &Card, finding: Option<&Finding>, label: &str, copies: bool) -> El {
    let options = card.choices.iter().enumerate().map(|(index, choice)| {
        let words = match finding {
            Some(finding) if choice.text.is_empty() => el("del").text(&finding.text),
            _ => el("span").text(choice.text.trim()),
        };
        el("div.choice")
            .attr("id", &option_id(index))
            .attr("role", "option")
            .attr("aria-selected", if index == card.selected { "true" } else { "false" })
            .attr("data-do", &if copies { Action::CopyChoice(index) } else { Action::Insert(index) }.name())
            .lang(desk.lang())
            .add(words)
    });
    el("div.choices")
        .attr("id", "card-choices")
        .attr("role", "listbox")
        .attr("tabindex", "-1")
        .attr("aria-label", label)
        .attr("aria-activedescendant", &option_id(card.selected))
        .add_all(options)
}

fn empty(desk: &Desk, card: &Card, finding: Option<&Finding>) -> Option<String> {
    if !card.choices.is_empty() {
        return card.choices.iter().any(|choice| choice.open_slot().is_some()).then(|| desk.label("card-open-slot"));
    }
    let id = match (finding, desk.case()) {
        (Some(_), _) => "card-no-suggestion",
        (None, case) if case.message.is_none() => "error-no-messages",
        (None, case) if case.locale.is_none() => "error-no-pack",
        (None, case) if case.reading.as_ref().is_some_and(|reading| reading.danger) => "panel-danger",
        (None, _) => "panel-no-suggestions",
    };
    Some(desk.label(id))
}

fn foot(desk: &Desk, card: &Card) -> El {
    let insert = (!card.choices.is_empty()).then(|| {
        button(&desk.label("card-insert"), &Action::Insert(card.selected))
            .attr("id", "card-insert")
            .attr("class", "main")
    });
    let ignore =
        matches!(card.subject, Subject::Finding(_)).then(|| button(&desk.label("card-ignore"), &Action::Ignore));
    el("footer.foot")
        .add_some(insert)
        .add_some(ignore)
        .add(el("span.said").attr("id", "copied").attr("role", "status"))
        .add(button("✕", &Action::Close).attr("class", "close").attr("aria-label", &desk.label("key-close")))
        .add(el("span.keys").attr("aria-hidden", "true").text(&desk.label("card-keys")))
}

fn option_id(index: usize) -> String {
    format!("choice-{index}")
}

/// What a screen reader is told when the card opens or another choice is selected.
pub fn spoken(desk: &Desk, card: &Card, finding: Option<&Finding>, opening: bool) -> String {
    let mut parts = Vec::new();
    if opening {
        match finding {
            Some(finding) => {
                parts.push(desk.label(&format!("rule-{}", finding.rule)));
                parts.push(finding.reason.clone());
            }
            None => parts.push(desk.label("card-openings-label")),
        }
    }
    if let Some(choice) = card.chosen() {
        let text = match finding {
            Some(finding) if choice.text.is_empty() => format!("− {}", finding.text),
            _ => choice.text.trim().to_owned(),
        };
        parts.push(format!("{}/{}: {text}", card.selected + 1, card.choices.len()));
    } else if opening {
        parts.extend(empty(desk, card, finding));
    }
    parts.join(" ")
}
