//! A message of `phrases.ftl` or `ladder.ftl`: one group of alternatives.

use super::When;
use crate::review::Move;
use serde::{Deserialize, Serialize};

/// Which part of empathy a phrase does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mechanism {
    /// Says what it must be like.
    Reaction,
    /// Says back what happened.
    Interpretation,
    /// Asks what matters now.
    Exploration,
}

impl Mechanism {
    /// All, in the order in which they are offered.
    pub const ALL: [Mechanism; 3] = [Mechanism::Interpretation, Mechanism::Reaction, Mechanism::Exploration];

    /// The word of `locales/README.md`.
    pub fn name(self) -> &'static str {
        match self {
            Mechanism::Reaction => "reaction",
            Mechanism::Interpretation => "interpretation",
            Mechanism::Exploration => "exploration",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mechanism| mechanism.name() == name)
    }
}

/// One group of alternatives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// `mirror--refund-missing`, `rung-2-intent`.
    pub id: String,
    /// The move it makes; none for a part that the engine asks for by name.
    #[serde(rename = "move")]
    pub kind: Option<Move>,
    /// When it fits.
    pub when: When,
    /// Which part of empathy it does.
    pub mechanism: Option<Mechanism>,
    /// The rule it serves, where it is not the move's own.
    pub serves: Option<String>,
    /// Its own value, where it has one, then its attributes.
    pub alternatives: Vec<Alternative>,
}

impl Group {
    /// What stands before the two dashes: the move or the name of the part.
    pub fn part(&self) -> &str {
        self.id.split_once("--").map_or(self.id.as_str(), |(part, _)| part)
    }

    /// The alternative of this name.
    pub fn alternative(&self, name: Option<&str>) -> Option<&Alternative> {
        self.alternatives.iter().find(|alternative| alternative.name.as_deref() == name)
    }
}

/// One wording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    /// The attribute; none for the message's own value.
    pub name: Option<String>,
    /// Variables that it cannot do without, also through the messages that it refers to; without `$` and without those
    /// that are only for selectors (gender, formality).
    pub needs: Vec<String>,
    /// Those of them that the agent fills in: `open_time` …
    pub open: Vec<String>,
}

impl Alternative {
    /// With what it needs.
    pub(super) fn new(name: Option<String>, needs: Vec<String>) -> Self {
        let open = needs.iter().filter(|name| name.starts_with("open_")).cloned().collect();
        Alternative { name, needs, open }
    }
}

/// Attributes that say something about a group and are no alternatives of it.
pub(super) const RESERVED: [&str; 3] = ["when", "mechanism", "serves"];

/// Variables that every text gets and that only select.
pub(super) const SELECTORS: [&str; 3] = ["customer_gender", "agent_gender", "formality"];
