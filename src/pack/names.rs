//! `names.toml`, compiled.

use super::problem::Problem;
use serde::{Deserialize, Serialize};

/// Titles, gender, vocative of a language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {}

impl Names {
    /// Whether a line could be a person's name.
    pub fn could_be_name(&self, _line: &str) -> bool {
        true
    }

    /// (to come)
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_toml(_text: &str) -> Result<Names, Vec<Problem>> {
        Ok(Names {})
    }
}
