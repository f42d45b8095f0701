//! Why something is suggested: the customer's words and the rule it serves, in the agent's language.

use super::{Part, SuggestContext};
use crate::order::sort_by;
use crate::reading::{Cue, CueKind, Reading};
use crate::review::Move;

/// Most of the customer's words that are named.
const WORDS: usize = 3;

/// The reasons for a suggestion made of these parts.
pub(super) fn why(context: &SuggestContext<'_>, parts: &[&Part], greets: bool) -> Vec<String> {
    let ui = context.ui;
    let label = |id: &str| ui.label(id, None);
    let mut why = Vec::new();
    let words = their_words(context.reading, parts);
    if !words.is_empty() {
        why.push(format!("{}: {}", label("card-their-words"), words.join(" · ")));
    } else if !parts.is_empty() {
        why.push(format!("{}: {}", label("panel-about"), label(&format!("issue-{}", context.reading.issue))));
    }
    let mut rules: Vec<&str> = Vec::new();
    if greets && parts.is_empty() {
        rules.push("greeting");
    }
    for part in parts {
        let rule = part.serves.as_deref().or(part.kind.and_then(|kind| served(kind, !part.facts.is_empty())));
        rules.extend(rule.filter(|rule| !rules.contains(rule)));
    }
    let names: Vec<String> = rules.iter().map(|rule| label(&format!("rule-{rule}"))).collect();
    if !names.is_empty() {
        why.push(format!("{}: {}", label("card-serves"), names.join(" · ")));
    }
    if let Some(mechanism) = parts.iter().find_map(|part| part.mechanism) {
        why.push(label(&format!("mechanism-{}", mechanism.name())));
    }
    why
}

/// The facts that the parts name, as written; without any, the cues that made the reading. Insults and threats are not
/// repeated.
fn their_words<'a>(reading: &'a Reading, parts: &[&Part]) -> Vec<&'a str> {
    let used = |fact: &&crate::reading::Fact| {
        parts.iter().flat_map(|part| &part.facts).any(|used| used.kind == fact.kind && used.span == fact.span)
    };
    let mut words: Vec<&str> = reading.facts.iter().filter(used).map(|fact| fact.text.as_str()).collect();
    if words.is_empty() {
        let mut cues: Vec<&Cue> = reading.cues.iter().filter(|cue| can_be_named(cue.kind)).collect();
        sort_by(&mut cues, |a, b| b.heat.total_cmp(&a.heat).then(a.span.cmp(&b.span)));
        words = cues.iter().map(|cue| cue.text.as_str()).collect();
    }
    let mut once: Vec<&str> = Vec::new();
    for word in words {
        if !word.trim().is_empty() && !once.contains(&word) {
            once.push(word);
        }
    }
    once.truncate(WORDS);
    once
}

fn can_be_named(kind: CueKind) -> bool {
    !matches!(
        kind,
        CueKind::Insult
            | CueKind::Profanity
            | CueKind::Hate
            | CueKind::Threat
            | CueKind::Danger
            | CueKind::Capitals
            | CueKind::Punctuation
    )
}

/// The rule that a move serves by itself.
fn served(kind: Move, names_a_fact: bool) -> Option<&'static str> {
    Some(match kind {
        Move::Greet => "greeting",
        Move::Mirror | Move::Acknowledge | Move::Thank if names_a_fact => "vague",
        Move::Mirror | Move::Acknowledge | Move::Thank => "empathy",
        Move::Apologise => "hollow-apology",
        Move::Own => "agent-hedge",
        Move::Options => "options",
        Move::Act | Move::Handover => "next-step",
        Move::Promise => "open-ended-wait",
        Move::Explain | Move::Limit | Move::Note | Move::Close => return None,
    })
}
