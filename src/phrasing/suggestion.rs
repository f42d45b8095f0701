//! What a suggestion is, and what it is made from.

use super::{FactUse, Formality, Made, OpenSlot, PolicyTexts};
use crate::address::Address;
use crate::memory::{Memory, Who};
use crate::pack::{Gender, Stock};
use crate::reading::Reading;
use crate::review::{Finding, Move, MoveSpan};
use crate::text::{Span, Text};
use serde::Serialize;

/// Everything that suggestions depend on; the same context gives the same suggestions.
pub struct SuggestContext<'a> {
    /// `phrases.ftl` of the thread's language.
    pub phrases: &'a Stock,
    /// `ladder.ftl` of the thread's language: the safety text is taken from it.
    pub ladder: &'a Stock,
    /// `ui.ftl` of the agent's language: reasons are given in it.
    pub ui: &'a Stock,
    /// What was read in the message.
    pub reading: &'a Reading,
    /// The agent's unsent reply so far; may be empty.
    pub draft: &'a Text<'a>,
    /// The moves that the draft makes already.
    pub moves: &'a [MoveSpan],
    /// What this side has sent in the thread, in order; none means that this is the first reply.
    pub own_replies: &'a [&'a str],
    /// How the customer is addressed.
    pub address: &'a Address,
    /// Who talks to whom, for the memory.
    pub who: Who<'a>,
    /// The agent's name, as they sign.
    pub agent: Option<&'a str>,
    /// The agent's own forms.
    pub agent_gender: Gender,
    /// The thread's form of address, where it is known.
    pub formality: Option<Formality>,
    /// How many are wanted.
    pub n: usize,
    /// Only this move.
    pub only: Option<Move>,
    /// Chooses among equals.
    pub seed: u64,
    /// What was said before.
    pub memory: &'a dyn Memory,
    /// Phrases that were made before from the same slots; an empty one will do.
    pub made: &'a Made,
    /// The company's texts.
    pub policy: &'a PolicyTexts,
    /// Reviews a draft: what would raise a finding of its own is not shown.
    pub review: &'a dyn Fn(&str) -> Vec<Finding>,
}

/// Where in the draft a suggestion goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    /// At its start.
    Start,
    /// Behind the greeting.
    AfterGreeting,
    /// Before the close.
    BeforeClose,
    /// At its end.
    End,
    /// In place of what stands there.
    Replace,
}

impl At {
    /// The word in the JSON.
    pub fn name(self) -> &'static str {
        match self {
            At::Start => "start",
            At::AfterGreeting => "after-greeting",
            At::BeforeClose => "before-close",
            At::End => "end",
            At::Replace => "replace",
        }
    }
}

/// Text that can be put into the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Exactly what to put in, with the spaces and line breaks that it needs there.
    pub text: String,
    /// What its sentences do, in order.
    pub moves: Vec<Move>,
    /// Where it goes.
    pub at: At,
    /// What it takes the place of, in UTF-16 code units of the draft; empty for an insertion.
    #[serde(flatten)]
    pub span: Span,
    /// Which words of the customer led to it and which rule it serves, in the agent's language.
    pub why: Vec<String>,
    /// The facts in it, where the customer states them.
    pub facts: Vec<FactUse>,
    /// What the agent has to fill in, in UTF-16 code units of the text.
    pub open_slots: Vec<OpenSlot>,
    /// What it was made from, for the memory: `mirror--refund-missing.a`.
    pub skeletons: Vec<String>,
}

/// What can be offered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Suggestions {
    /// The best first.
    pub suggestions: Vec<Suggestion>,
    /// Why there are none, or why phrasing stops, in the agent's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
