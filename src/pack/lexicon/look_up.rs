//! What the dictionaries of a lexicon know of a text's words.

use super::{Dictionary, Lexicon, Posting};
use crate::pack::pattern::Symbol;
use crate::text::Text;
use std::ops::Range;

/// Longest several-word entry, in tokens.
const LONGEST_ENTRY: usize = 6;

/// What is known of a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    posting: &'a Posting,
    own: Option<Symbol>,
}

impl Known<'_> {
    /// What patterns can ask of it.
    pub(super) fn symbols(&self) -> impl Iterator<Item = Symbol> + '_ {
        self.posting.symbols.iter().copied().chain(self.own)
    }
}

/// Looks words up in a lexicon.
#[derive(Clone, Copy)]
pub(super) struct LookUp<'a>(pub(super) &'a Lexicon);

impl<'a> LookUp<'a> {
    /// Words and several-word entries that begin at the first of these tokens. `key` is a buffer.
    pub(super) fn words(
        self,
        text: &Text,
        tokens: Range<usize>,
        key: &mut Vec<u8>,
        mut found: impl FnMut(Known<'a>, u8),
    ) -> bool {
        let mut known = false;
        key.clear();
        for (length, token) in text.tokens()[tokens].iter().take(LONGEST_ENTRY).enumerate() {
            key.extend_from_slice(text.folded(token).as_bytes());
            let look = self.0.words.look(key);
            if let Some(word) = look.at.and_then(|at| self.known(&self.0.words, at)) {
                known = true;
                found(word, length as u8 + 1);
            }
            if !look.goes_on {
                break;
            }
            key.push(b' ');
        }
        known
    }

    /// A word whose diacritics matter, lower case.
    pub(super) fn exact(self, word: &str, found: impl FnOnce(Known<'a>)) -> bool {
        let at = self.0.exact.look(word.as_bytes()).at;
        at.and_then(|at| self.known(&self.0.exact, at)).map(found).is_some()
    }

    /// All beginnings of a folded word that the pack knows.
    pub(super) fn prefixes(self, folded: &str, mut found: impl FnMut(Known<'a>)) -> bool {
        let mut known = false;
        let mut length = folded.len();
        while length > 0 {
            let look = self.0.prefixes.look(&folded.as_bytes()[..length]);
            length = match look.at {
                Some(at) => {
                    if let Some(prefix) = self.known(&self.0.prefixes, at) {
                        known = true;
                        found(prefix);
                    }
                    length - 1
                }
                None => look.shared.min(length - 1),
            };
        }
        known
    }

    /// A folded word that may be looked for behind a distorted spelling.
    pub(super) fn maskable(self, folded: &str) -> Option<Known<'a>> {
        self.maskable_at(self.0.words.look(folded.as_bytes()).at?)
    }

    /// The first maskable word that begins with `start` and fits.
    pub(super) fn search(self, start: &[u8], fits: impl Fn(&[u8]) -> bool) -> Option<Known<'a>> {
        self.0.words.find_from(start, |at, word| self.maskable_at(at).filter(|_| fits(word)))
    }

    fn maskable_at(self, at: usize) -> Option<Known<'a>> {
        self.known(&self.0.words, at).filter(|known| known.posting.maskable)
    }

    fn known(self, dictionary: &Dictionary, at: usize) -> Option<Known<'a>> {
        let (meaning, own) = dictionary.meaning(at)?;
        Some(Known { posting: self.0.postings.get(meaning)?, own })
    }
}
