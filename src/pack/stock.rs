//! A Fluent file of the pack, compiled: its text and an index of its groups of alternatives.

use serde::{Deserialize, Serialize};

/// One Fluent file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Stock {}
