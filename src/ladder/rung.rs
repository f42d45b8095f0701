//! The five rungs.

use crate::json::{FromJson, Json};
use serde::{Deserialize, Serialize};

/// A rung of the ladder; in JSON its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum Rung {
    /// 1: say what happened to them, and what one will do.
    #[default]
    Empathise,
    /// 2: state intent and limits.
    Limits,
    /// 3: answer the matter, and note openly.
    Note,
    /// 4: hand over.
    HandOver,
    /// 5: end.
    End,
}

impl Rung {
    /// All, from the lowest.
    pub const ALL: [Rung; 5] = [Rung::Empathise, Rung::Limits, Rung::Note, Rung::HandOver, Rung::End];

    /// 1 to 5.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The rung with this number, 1 to 5.
    pub fn of(number: u8) -> Option<Rung> {
        Rung::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// The next one; the last is its own.
    #[must_use]
    pub fn up(self) -> Rung {
        Rung::of(self.number() + 1).unwrap_or(self)
    }

    /// The one below; the first is its own.
    #[must_use]
    pub fn down(self) -> Rung {
        Rung::of(self.number() - 1).unwrap_or(self)
    }
}

impl From<Rung> for u8 {
    fn from(rung: Rung) -> u8 {
        rung.number()
    }
}

impl TryFrom<u8> for Rung {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Rung::of(number).ok_or_else(|| format!("a rung is 1 to 5, not {number}"))
    }
}

impl FromJson for Rung {
    fn from_json(json: &Json<'_>) -> Self {
        json.made(Rung::try_from(u8::from_json(json))).unwrap_or_default()
    }
}
