//! The lexicon in use: automata that are read from the pack's bytes, and the annotations they give to tokens.

mod annotate;
mod distort;

pub use annotate::Annotations;

use super::pattern::Symbol;
use serde::{Deserialize, Serialize};

/// Words and what they mean. The automata are used as they lie in the pack; loading builds nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexicon {
    /// `fst::Map` bytes: folded words, and several-word entries with spaces → index into `postings`.
    pub words: Vec<u8>,
    /// `fst::Map` bytes: words whose diacritics matter, lower case → index into `postings`.
    pub exact: Vec<u8>,
    /// `fst::Map` bytes: beginnings of words, folded → index into `postings`.
    pub prefixes: Vec<u8>,
    /// What words mean; equal meanings are stored once.
    pub postings: Vec<Posting>,
    /// Endings behind digits that make an ordinal: `th`.
    pub ordinal_suffixes: Vec<String>,
}

/// What a word means.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Posting {
    /// What patterns can ask of it.
    pub symbols: Vec<Symbol>,
    /// It may be looked for behind distorted spellings.
    pub maskable: bool,
}

impl Lexicon {
    /// Whether folded words are among the pack's own, as a question that can be asked often.
    pub fn knows(&self) -> impl Fn(&str) -> bool + '_ {
        let words = fst::raw::Fst::new(self.words.as_slice()).ok();
        move |folded| words.as_ref().is_some_and(|words| words.contains_key(folded))
    }
}
