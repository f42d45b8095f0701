//! A Fluent file of the pack, compiled: its text and an index of its groups of alternatives.

use super::problem::Problem;
use serde::{Deserialize, Serialize};

/// Which of the pack's Fluent files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StockKind {
    /// `phrases.ftl`
    Phrases,
    /// `ladder.ftl`
    Ladder,
    /// `ui.ftl`
    Ui,
}

/// One Fluent file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Stock {}

impl Stock {
    /// (to come)
    pub fn parse(_file: &str, _text: &str, _kind: StockKind) -> Result<Stock, Vec<Problem>> {
        Ok(Stock {})
    }
}
