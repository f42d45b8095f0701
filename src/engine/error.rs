//! What can go wrong at the engine's door, as one plain line each.

use crate::pack::PackError;
use std::fmt;

/// Why the engine did not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// An input object is not what the contract says; names the field.
    Input(String),
    /// A pack was refused; the one in use stays in use.
    Pack(PackError),
    /// No loaded pack is for this language.
    NoPack {
        /// The tag that was asked for; `None` where the text's language is not among the loaded ones.
        wanted: Option<String>,
        /// The tags that are there.
        loaded: Vec<String>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Input(what) => f.write_str(what),
            Error::Pack(why) => write!(f, "{why}"),
            Error::NoPack { wanted, loaded } => {
                match wanted {
                    Some(tag) => write!(f, "no pack for locale `{tag}`")?,
                    None => f.write_str("no pack for the language of this text")?,
                }
                if loaded.is_empty() {
                    f.write_str("; no pack is loaded")
                } else {
                    write!(f, "; loaded: {}", loaded.join(", "))
                }
            }
        }
    }
}

impl std::error::Error for Error {}
