//! Before a limit, a look in the mirror.

use super::Rung;
use super::thread::{Author, Turn, Walk};
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

/// The questions; none below rung 2.
pub(super) fn look(walk: &Walk, turns: &[Turn<'_>], ui: &Stock) -> Vec<MirrorQuestion> {
    if walk.state.rung() < Rung::Limits {
        return Vec::new();
    }
    let mut asked = Vec::new();
    let mut ask = |id: &'static str, quotes: Vec<String>| {
        asked.push(MirrorQuestion { id, text: ui.label(id, None), quotes });
    };
    let open = unanswered(walk, turns);
    if !open.is_empty() {
        ask("mirror-unanswered", open);
    }
    if let Some(step) = walk.steps.last() {
        let at_people = |target| matches!(target, Target::Agent | Target::Staff | Target::Company);
        let offences = step.reading.cues.iter().filter(|cue| cue.conduct > Conduct::Civil);
        let product: Vec<String> = offences
            .filter(|cue| !at_people(cue.target) || cue.kind == CueKind::Profanity)
            .map(|cue| cue.text.clone())
            .take(QUOTES)
            .collect();
        if !product.is_empty() || step.reading.conduct < Conduct::Insulting {
            ask("mirror-product", product);
        }
    }
    ask("mirror-reasons", Vec::new());
    asked
}

/// Questions of theirs that no reply came after, or that they had to ask again.
fn unanswered(walk: &Walk, turns: &[Turn<'_>]) -> Vec<String> {
    let last_reply = turns.iter().rposition(|turn| turn.from == Author::Agent);
    let repeats = walk.steps.last().is_some_and(|step| step.reading.cues_of(CueKind::Repeat).next().is_some());
    let mut found: Vec<String> = walk
        .steps
        .iter()
        .rev()
        .filter(|step| repeats || last_reply.is_none_or(|reply| step.turn > reply))
        .flat_map(|step| questions(turns[step.turn].text, step))
        .collect();
    found.dedup();
    found.truncate(QUOTES);
    found
}

/// The sentences of a message's new part that end with a question mark.
pub(crate) fn questions(message: &str, step: &super::thread::Step) -> Vec<String> {
    let text = Text::new(message);
    text.sentences()
        .iter()
        .map(|sentence| text.bytes_of(sentence.tokens.clone()))
        .filter(|bytes| {
            let span = text.span(bytes.clone());
            text.slice(bytes.clone()).trim_end().ends_with(['?', ';', '？', '؟'])
                && text.slice(bytes.clone()).contains(['?', '？', '؟'])
                && step.reading.new_text.iter().any(|new| new.overlaps(span))
        })
        .map(|bytes| text.slice(bytes).split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}
