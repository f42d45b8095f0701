//! The contract's output objects, where a room's own answer does not say which pack it used.

use crate::phrasing::Suggestion;
use crate::review::{Finding, MoveSpan};
use serde::Serialize;

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
    /// Why there are none, or why phrasing stops, in the agent's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
