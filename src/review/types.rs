//! What a review is made of; serialised, these are the contract's objects.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Could be better.
    Hint,
    /// Should be changed.
    Warn,
    /// Ask before sending.
    Stop,
}

/// What a sentence of a reply does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // the contract's words, in the order in which a good reply makes them
pub enum Move {
    Greet,
    Thank,
    Acknowledge,
    Mirror,
    Apologise,
    Own,
    Explain,
    Options,
    Act,
    Promise,
    Limit,
    Note,
    Handover,
    Close,
}

/// A move and the sentence that makes it, in UTF-16 code units of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveSpan {
    /// Which.
    #[serde(rename = "move")]
    pub kind: Move,
    /// Where.
    #[serde(flatten)]
    pub span: Span,
}

/// Text to be put in place of a finding's span.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// The text; empty: take the words out.
    pub text: String,
    /// What it replaces, in UTF-16 code units of the draft.
    #[serde(flatten)]
    pub span: Span,
}

/// One thing to improve in a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The contract's word for the rule.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// The words that fire it, in UTF-16 code units of the draft; empty where something is missing.
    #[serde(flatten)]
    pub span: Span,
    /// The words.
    pub text: String,
    /// Why, in the agent's language.
    pub reason: String,
    /// One change after which it would pass, in the agent's language.
    pub would_pass: String,
    /// What could stand there instead.
    pub suggestions: Vec<Replacement>,
    /// The move, or the message of `phrases.ftl`, that suggestions are composed from.
    #[serde(skip)]
    pub replace: Option<String>,
    /// What a suggestion replaces: the words, or their whole sentence.
    #[serde(skip)]
    pub replaces: Span,
}
