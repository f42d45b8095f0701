//! `names.toml`, compiled.

use serde::{Deserialize, Serialize};

/// Titles, gender, vocative of a language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {}
