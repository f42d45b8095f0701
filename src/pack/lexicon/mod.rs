//! The lexicon in use: dictionaries that are read from the pack's bytes, and the annotations they give to tokens.

mod annotate;
mod dictionary;
mod distort;
mod look_up;

pub use annotate::Annotations;
pub use dictionary::Dictionary;

use super::pattern::Symbol;
use serde::{Deserialize, Serialize};

/// Words and what they mean. The dictionaries are used as they lie in the pack; loading builds nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexicon {
    /// Folded words, and several-word entries with spaces.
    pub words: Dictionary,
    /// Words whose diacritics matter, lower case.
    pub exact: Dictionary,
    /// Beginnings of words, folded.
    pub prefixes: Dictionary,
    /// What words of the three mean; equal meanings are stored once.
    pub postings: Vec<Posting>,
    /// Endings behind digits that make an ordinal: `th`.
    pub ordinal_suffixes: Vec<String>,
}

/// What a word means, besides the symbol of its own that it may have.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Posting {
    /// What patterns can ask of it.
    pub symbols: Vec<Symbol>,
    /// It may be looked for behind distorted spellings.
    pub maskable: bool,
}

impl Lexicon {
    /// Whether a folded word is among the pack's own.
    pub fn knows(&self, folded: &str) -> bool {
        self.words.look(folded.as_bytes()).at.is_some()
    }
}
