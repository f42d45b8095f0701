//! Before a limit, a look in the mirror.

use super::thread::{Turn, Walk};
use crate::pack::Stock;
use crate::reading::{Conduct, CueKind, Target};
use crate::text::Text;
use serde::Serialize;

/// A question for the agent, and what in the thread asks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MirrorQuestion {
    /// Message of `ui.ftl`: `mirror-unanswered`, `mirror-product`, `mirror-reasons`.
    pub id: &'static str,
    /// The question.
    pub text: String,
    /// The customer's words that it is about; may be none.
    pub quotes: Vec<String>,
}

/// As many quotes as fit beside a question.
const QUOTES: usize = 3;

/// The questions, each with the customer's words that it is about.
pub(super) fn look(walk: &Walk, turns: &[Turn<'_>], ui: &Stock) -> Vec<MirrorQuestion> {
    let ask = |id: &'static str, quotes: Vec<String>| MirrorQuestion { id, text: ui.label(id, None), quotes };
    let product: Vec<String> = walk
        .steps
        .iter()
        .rev()
        .flat_map(|step| &step.reading.cues)
        .filter(|cue| cue.conduct < Conduct::Insulting)
        .filter(|cue| cue.target == Target::Product || cue.kind == CueKind::Profanity)
        .map(|cue| cue.text.clone())
        .take(QUOTES)
        .collect();
    vec![
        ask("mirror-unanswered", asked_before(walk, turns)),
        ask("mirror-product", product),
        ask("mirror-reasons", Vec::new()),
    ]
}

/// What they asked before this message, the latest first.
fn asked_before(walk: &Walk, turns: &[Turn<'_>]) -> Vec<String> {
    let earlier = walk.steps.iter().rev().skip(1);
    let mut found: Vec<String> = earlier.flat_map(|step| questions(turns[step.turn].text, step)).collect();
    found.dedup();
    found.truncate(QUOTES);
    found
}

/// The sentences of a message's new part that end with a question mark and offend nobody: "are you stupid?" waits for
/// no answer.
pub(crate) fn questions(message: &str, step: &super::thread::Step) -> Vec<String> {
    let text = Text::new(message);
    text.sentences()
        .iter()
        .map(|sentence| text.bytes_of(sentence.tokens.clone()))
        .filter(|bytes| {
            let span = text.span(bytes.clone());
            is_question(text.slice(bytes.clone()))
                && step.reading.new_text.iter().any(|new| new.overlaps(span))
                && !step.reading.cues.iter().any(|cue| cue.conduct >= Conduct::Insulting && cue.span.overlaps(span))
        })
        .map(|bytes| text.slice(bytes).split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// Ends with a question mark, perhaps among others or before a closing quotation mark.
fn is_question(sentence: &str) -> bool {
    let end = sentence.trim_end_matches(|ch: char| !ch.is_alphanumeric());
    sentence[end.len()..].contains(['?', '？', '؟'])
}
