//! One sentence or two of a reply, rendered: the smallest thing that suggestions and rungs are made of.

use super::rank::{facts, ranked};
use super::{Freshness, Slots, made::Made};
use crate::order::sort_by_key;
use crate::pack::{Alternative, Args, Fit, Group, Mechanism, Stock};
use crate::reading::FactKind;
use crate::review::Move;
use crate::text::Span;
use serde::Serialize;

/// A slot that the agent has to fill in, shown as `[time]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenSlot {
    /// `time`, `step`, `matter`, `reason`, `options`.
    pub name: String,
    /// As shown, with its brackets.
    pub text: String,
    /// Where, in UTF-16 code units of the text it stands in.
    #[serde(flatten)]
    pub span: Span,
}

/// A fact that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FactUse {
    /// What it is about.
    pub kind: FactKind,
    /// Where the customer states it, in UTF-16 code units of the message.
    #[serde(flatten)]
    pub span: Span,
}

/// A rendered alternative.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// What stands before the two dashes of its group: a move, or `rung-2-intent`.
    pub id: String,
    /// Its skeleton for the memory: `mirror--refund-missing.a`.
    pub skeleton: String,
    /// The text.
    pub text: String,
    /// What the agent has to fill in.
    pub open_slots: Vec<OpenSlot>,
    /// The facts in it.
    pub facts: Vec<FactUse>,
    /// The move it makes, where it makes one.
    #[serde(rename = "move", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Move>,
    /// Which part of empathy it does.
    #[serde(skip)]
    pub mechanism: Option<Mechanism>,
    /// The rule it serves, where it is not the move's own.
    #[serde(skip)]
    pub serves: Option<String>,
    /// How well it fits; only for comparing.
    #[serde(skip)]
    pub(super) score: f32,
}

/// Whether anything fitted, even if it had been said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Stocked {
    /// Nothing in the stock fits.
    #[default]
    Nothing,
    /// What fits has all been said.
    Used,
    /// There are fresh ones.
    Fresh,
}

/// One text for each of these parts (`rung-2-intent`), the best that fits and is fresh; a part for which there is none
/// is left out. The same arguments give the same texts.
pub fn compose_parts(
    stock: &Stock,
    ids: &[&str],
    fit: &Fit,
    slots: &Slots,
    seed: u64,
    fresh: &Freshness<'_>,
) -> Vec<Part> {
    let made = Made::default();
    ids.iter()
        .filter_map(|id| {
            candidates(stock, |group| group.part() == *id, fit, slots, seed, fresh, &made).0.into_iter().next()
        })
        .collect()
}

/// Everything from the wanted groups of a stock that fits, can be filled and is fresh, best first.
pub(super) fn candidates(
    stock: &Stock,
    wanted: impl Fn(&Group) -> bool,
    fit: &Fit,
    slots: &Slots,
    seed: u64,
    fresh: &Freshness<'_>,
    made: &Made,
) -> (Vec<Part>, Stocked) {
    let mut found = Vec::new();
    let mut stocked = Stocked::Nothing;
    for candidate in ranked(stock, wanted, fit, slots, seed, fresh) {
        let score = candidate.score;
        let phrase = made.phrase(candidate);
        let Some(part) = phrase.part(stock, slots) else { continue };
        if !fresh.is_fresh(part, phrase.said(part), &(0..0)) {
            stocked = stocked.max(Stocked::Used);
            continue;
        }
        stocked = Stocked::Fresh;
        found.push(Part { score, ..part.clone() });
    }
    (found, stocked)
}

/// The alternative with its slots filled; `args` are those of `slots`, made once for many.
pub(super) fn render(
    stock: &Stock,
    group: &Group,
    alternative: &Alternative,
    slots: &Slots,
    args: &Args<'_>,
) -> Option<Part> {
    let name = alternative.name.as_deref();
    let text = tidy(&stock.text(&group.id, name, Some(args))?);
    if text.is_empty() {
        return None;
    }
    Some(Part {
        id: group.part().to_owned(),
        skeleton: name.map_or_else(|| group.id.clone(), |name| format!("{}.{name}", group.id)),
        open_slots: open_slots(&text, &alternative.open, slots),
        facts: facts(alternative, slots),
        kind: group.kind,
        mechanism: group.mechanism,
        serves: group.serves.clone(),
        score: 0.0,
        text,
    })
}

/// Where the open slots of these variables stand in a text.
pub(super) fn open_slots(text: &str, names: &[String], slots: &Slots) -> Vec<OpenSlot> {
    let mut found: Vec<OpenSlot> = names
        .iter()
        .filter_map(|name| Some((name, slots.get(name)?.text()?)))
        .flat_map(|(name, shown)| {
            text.match_indices(shown).map(move |(at, _)| {
                let start = text[..at].encode_utf16().count() as u32;
                OpenSlot {
                    name: name.trim_start_matches("open_").to_owned(),
                    text: shown.to_owned(),
                    span: Span { start, end: start + shown.encode_utf16().count() as u32 },
                }
            })
        })
        .collect();
    sort_by_key(&mut found, |slot| slot.span);
    found
}

/// One space between words, paragraphs kept, a capital at the start, and no second full stop behind a value that ends
/// with one.
fn tidy(text: &str) -> String {
    let paragraphs: Vec<String> = text
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    let mut text = paragraphs.join("\n\n");
    if let Some(rest) = text.strip_suffix("..").filter(|rest| !rest.ends_with('.')) {
        text.truncate(rest.len() + 1);
    }
    capitalise(&text)
}

/// A capital at the start; "iPhone" and ids stay as they are written.
pub(super) fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    let word = text.split_whitespace().next().unwrap_or_default();
    match chars.next() {
        Some(first) if word.chars().filter(|ch| ch.is_alphanumeric()).all(char::is_lowercase) => {
            first.to_uppercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// A text as it goes on behind a greeting: where the pack has `after-greeting`, in small letters after a comma.
pub fn after_greeting(phrases: &Stock, greeting: &str, text: &str) -> String {
    let word = text.split_whitespace().next().unwrap_or_default();
    let word = word.trim_end_matches(|ch: char| !ch.is_alphanumeric());
    let keep = phrases.text("after-greeting", Some("keep"), None).unwrap_or_default();
    let mut chars = text.chars();
    match chars.next() {
        Some(first)
            if greeting.trim_end().ends_with(',')
                && phrases.has("after-greeting", None)
                && word.chars().skip(1).all(char::is_lowercase)
                && !keep.split_whitespace().any(|kept| kept == word) =>
        {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidies_what_slots_bring() {
        for (text, tidied) in [
            ("three weeks is a long\n  time.", "Three weeks is a long time."),
            ("iPhone 12 came broken.", "iPhone 12 came broken."),
            ("Since 12. 5. 2026..", "Since 12. 5. 2026."),
            ("One.\n\nTwo...", "One.\n\nTwo..."),
            ("łóżko", "Łóżko"),
        ] {
            assert_eq!(tidy(text), tidied);
        }
    }

    #[test]
    fn goes_on_behind_a_greeting_as_the_pack_says() {
        let pack = |text| Stock::parse("phrases.ftl", text, crate::pack::StockKind::Phrases).expect("is well formed");
        let polish = pack("after-greeting = lower\n    .keep = Pan Pani\n");
        for (greeting, text, expected) in [
            ("Dzień dobry,", "Od maja nic.", "od maja nic."),
            ("Dzień dobry!", "Od maja nic.", "Od maja nic."),
            ("Dzień dobry,", "Pani paczka jest.", "Pani paczka jest."),
            ("Dzień dobry,", "A-44 jest.", "A-44 jest."),
            ("Dzień dobry,", "W paczce.", "w paczce."),
            ("Dzień dobry,", "", ""),
        ] {
            assert_eq!(after_greeting(&polish, greeting, text), expected);
        }
        assert_eq!(after_greeting(&pack(""), "Hi,", "Your lamp."), "Your lamp.");
    }
}
