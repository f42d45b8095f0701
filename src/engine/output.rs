//! The contract's output objects, as far as no room of its own has them.

use crate::reading::FactKind;
use crate::review::{Finding, Move, MoveSpan};
use crate::text::Span;
use serde::Serialize;
use std::collections::BTreeMap;

/// Output of `review`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Review {
    /// Tag of the pack that reviewed it.
    pub locale: String,
    /// What could be better, in the order of the draft.
    pub findings: Vec<Finding>,
    /// Which sentence makes which move, in order.
    pub moves: Vec<MoveSpan>,
}

/// Output of `suggest`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestions {
    /// Tag of the pack that they come from.
    pub locale: String,
    /// The best first.
    pub suggestions: Vec<Suggestion>,
}

/// Text that can be inserted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The text.
    pub text: String,
    /// What its sentences do.
    pub moves: Vec<Move>,
    /// Where it belongs in a reply.
    pub at: String,
    /// What it replaces, in UTF-16 code units of the draft; empty: it is inserted there.
    #[serde(flatten)]
    pub span: Span,
    /// What led to it.
    pub why: Vec<String>,
    /// The customer's words that it repeats.
    pub facts: Vec<UsedFact>,
}

/// A fact that a suggestion repeats, and where the customer wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct UsedFact {
    /// What it is about.
    pub kind: FactKind,
    /// Where, in UTF-16 code units of the message.
    #[serde(flatten)]
    pub span: Span,
}

/// Output of `ladder`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ladder {
    /// The rung proposed after each customer turn, 1 to 5.
    pub proposed: Vec<u8>,
    /// Why the last one is proposed.
    pub why: Vec<String>,
    /// The text for it.
    pub reply: RungReply,
    /// The line that the panel shows.
    pub state_line: String,
}

/// The text of a rung.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RungReply {
    /// Which, 1 to 5.
    pub rung: u8,
    /// The whole text.
    pub text: String,
    /// Its parts in order.
    pub parts: Vec<String>,
    /// What the agent still has to fill in.
    pub open_slots: Vec<String>,
}

/// Output of `record`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The account of the incident, Markdown.
    pub record: String,
    /// The brief for who takes over, Markdown.
    pub handover: String,
    /// The same as single values.
    pub fields: BTreeMap<String, serde_json::Value>,
}
