//! Reviewing a draft: which moves it makes, and what one change would make better.

mod types;

pub use types::*;

/// The contract's rules for a draft.
pub const RULES: [&str; 25] = [
    "placeholder",
    "greeting",
    "wrong-name",
    "empathy",
    "vague",
    "repeated-apology",
    "hollow-apology",
    "next-step",
    "open-ended-wait",
    "blame",
    "judgement",
    "hostile",
    "cliche",
    "formality",
    "language",
    "promise",
    "asks-again",
    "humour",
    "exposure",
    "agent-hedge",
    "parroting",
    "diagnosis",
    "admission",
    "order",
    "options",
];
