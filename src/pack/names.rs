//! `names.toml`, compiled.

use super::problem::Problem;
use serde::{Deserialize, Serialize};

/// Grammatical gender that a person is addressed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Masculine.
    M,
    /// Feminine.
    F,
    /// Not known: a wording that needs none.
    #[default]
    Unknown,
}

impl Gender {
    /// The contract's word.
    pub fn name(self) -> &'static str {
        match self {
            Gender::M => "m",
            Gender::F => "f",
            Gender::Unknown => "unknown",
        }
    }
}

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
