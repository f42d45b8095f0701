//! Sorted words in few bytes, read as they lie: a third of what an automaton with the same words and meanings takes
//! when it is packed.
//!
//! Words stand in blocks of [`BLOCK`]. A word is one byte that says how many bytes it shares with the word before it in
//! its block, then its other bytes. Looking one up halves the blocks by their first words and reads through one block;
//! nothing is made when the dictionary is opened, and whatever its bytes are, it finds a word or none.

use crate::pack::pattern::Symbol;
use crate::pack::sums::Sums;
use serde::{Deserialize, Serialize};

/// Words in a block.
const BLOCK: usize = 16;

/// Lowest byte of a word; what is below says how much is shared.
const FIRST_BYTE: u8 = 0x20;

/// Words and what is known of each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dictionary {
    text: Vec<u8>,
    /// Where in `text` each block begins.
    blocks: Sums,
    /// For each word the index of its meaning, doubled; odd where it has a symbol of its own besides.
    meanings: Vec<u16>,
    /// How many words before each block have a symbol of their own.
    own_before: Sums,
    /// The first word's own symbol; the others' follow.
    first_own: u16,
}

/// What a look shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Number of the word, where it is there.
    pub at: Option<usize>,
    /// Where it is not there: every word that it begins with has at most so many bytes.
    pub shared: usize,
    /// Entries go on with a space where it ends.
    pub goes_on: bool,
}

impl Dictionary {
    /// Whether there is no word in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The index of a word's meaning, and its own symbol.
    pub fn meaning(&self, at: usize) -> Option<(usize, Option<Symbol>)> {
        let meaning = *self.meanings.get(at)?;
        let own = (meaning & 1 == 1).then(|| {
            let block = at / BLOCK;
            let before = self.meanings[block * BLOCK..at].iter().filter(|&&meaning| meaning & 1 == 1).count();
            let before = self.own_before.get(block).unwrap_or_default() as usize + before;
            Symbol(self.first_own.wrapping_add(before as u16))
        });
        Some((usize::from(meaning / 2), own))
    }

    /// Looks a word up.
    pub fn look(&self, word: &[u8]) -> Look {
        let mut look = Look::default();
        let behind = self.blocks.partition_point(|start| self.is_at_most(start as usize, word));
        let Some(block) = behind.checked_sub(1) else {
            look.goes_on = self.goes_on(0, word);
            return look;
        };
        let mut at = self.blocks.get(block).unwrap_or_default() as usize;
        let end = self.blocks.get(behind).map_or(self.text.len(), |end| end as usize).min(self.text.len());
        let mut number = block * BLOCK;
        while let Some(&shared) = self.text[..end].get(at) {
            let shared = usize::from(shared);
            at += 1;
            // What shares more with the word before than this one does is before it as well.
            if shared <= look.shared {
                let ours = word[shared..].iter().take_while(|&&byte| byte >= FIRST_BYTE);
                let same = self.text[at..end].iter().zip(ours).take_while(|(a, b)| a == b).count();
                at += same;
                let theirs = self.text[..end].get(at).filter(|&&byte| byte >= FIRST_BYTE);
                match (theirs, word.get(shared + same)) {
                    (None, None) => {
                        look.at = Some(number);
                        look.goes_on = self.goes_on(at, word);
                        return look;
                    }
                    (Some(&next), None) => {
                        look.goes_on = next == b' ';
                        return look;
                    }
                    (Some(theirs), Some(ours)) if theirs > ours => return look,
                    _ => look.shared = shared + same,
                }
            }
            number += 1;
            while self.text[..end].get(at).is_some_and(|&byte| byte >= FIRST_BYTE) {
                at += 1;
            }
        }
        look.goes_on = self.goes_on(at, word);
        look
    }

    /// Shows every word that begins with `start`, in order, until `found` says something.
    pub fn find_from<T>(&self, start: &[u8], mut found: impl FnMut(usize, &[u8]) -> Option<T>) -> Option<T> {
        let behind = self.blocks.partition_point(|block| self.is_at_most(block as usize, start));
        let block = behind.saturating_sub(1);
        let (mut at, mut number) = (self.blocks.get(block)? as usize, block * BLOCK);
        let mut word = Vec::new();
        while let Some((shared, rest)) = self.entry(at) {
            word.truncate(shared);
            word.extend_from_slice(rest);
            if word.starts_with(start) {
                if let Some(found) = found(number, &word) {
                    return Some(found);
                }
            } else if word.as_slice() > start {
                return None;
            }
            number += 1;
            at += 1 + rest.len();
        }
        None
    }

    /// How much the word at a place shares with the one before, and its other bytes.
    fn entry(&self, at: usize) -> Option<(usize, &[u8])> {
        let (&shared, rest) = self.text.get(at..)?.split_first()?;
        let end = rest.iter().position(|&byte| byte < FIRST_BYTE).unwrap_or(rest.len());
        Some((shared.into(), &rest[..end]))
    }

    /// Whether a block's first word is the word or before it. What is behind its end is less than any byte of a word.
    fn is_at_most(&self, block: usize, word: &[u8]) -> bool {
        let first = self.text.get(block + 1..).unwrap_or_default();
        match first.iter().zip(word).find(|(theirs, ours)| theirs != ours) {
            Some((theirs, ours)) => theirs < ours,
            None => first.get(word.len()).is_none_or(|&byte| byte < FIRST_BYTE),
        }
    }

    /// Whether the word at a place, of which `word` or less than it stands before, is `word` with a space behind it.
    fn goes_on(&self, at: usize, word: &[u8]) -> bool {
        let Some((shared, rest)) = self.entry(at) else { return false };
        word.get(shared..).and_then(|left| rest.strip_prefix(left)).is_some_and(|behind| behind.first() == Some(&b' '))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Dictionary {
    /// Writes a dictionary: words in order, each with the index of its meaning and whether it has a symbol of its own.
    pub fn new<'w>(words: impl IntoIterator<Item = (&'w str, usize, bool)>, first_own: u16) -> Self {
        let mut dictionary = Dictionary { first_own, ..Dictionary::default() };
        let (mut blocks, mut own_before) = (Vec::new(), Vec::new());
        let mut before: &[u8] = &[];
        let mut own = 0;
        for (number, (word, meaning, has_own)) in words.into_iter().enumerate() {
            if number % BLOCK == 0 {
                blocks.push(dictionary.text.len() as u32);
                own_before.push(own);
                before = &[];
            }
            let word = word.as_bytes();
            let same = before.iter().zip(word).take_while(|(a, b)| a == b).count();
            let shared = same.min(usize::from(FIRST_BYTE) - 1);
            dictionary.text.push(shared as u8);
            dictionary.text.extend_from_slice(&word[shared..]);
            dictionary.meanings.push((meaning * 2) as u16 + u16::from(has_own));
            own += u32::from(has_own);
            before = word;
        }
        dictionary.blocks = blocks.into();
        dictionary.own_before = own_before.into();
        dictionary
    }

    /// Whether a word can stand in a dictionary.
    pub fn can_hold(word: &str) -> bool {
        !word.is_empty() && word.bytes().all(|byte| byte >= FIRST_BYTE)
    }

    /// All words.
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        self.find_from(b"", |_, word| -> Option<()> {
            words.push(String::from_utf8_lossy(word).into_owned());
            None
        });
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn dictionary(words: &BTreeSet<String>) -> Dictionary {
        let entries = words.iter().enumerate().map(|(number, word)| (word.as_str(), number % 7, number % 3 == 0));
        Dictionary::new(entries, 100)
    }

    proptest! {
        #[test]
        fn finds_what_is_there_and_nothing_else(
            words in prop::collection::btree_set("[a-c ]{1,6}|[a-ż]{1,4}|(abc){1,20}[a-c]", 0..80),
            asked in prop::collection::vec("[a-c ]{1,6}|[a-ż]{1,4}|(abc){1,20}[a-c]", 20),
        ) {
            let dictionary = dictionary(&words);
            prop_assert_eq!(dictionary.words(), words.iter().cloned().collect::<Vec<_>>());
            for asked in asked.iter().chain(&words) {
                let look = dictionary.look(asked.as_bytes());
                prop_assert_eq!(look.at, words.iter().position(|word| word == asked), "{}", asked);
                let longer = format!("{asked} ");
                prop_assert_eq!(look.goes_on, words.iter().any(|word| word.starts_with(&longer)), "{} …", asked);
                let beginnings = words.iter().filter(|word| *word != asked && asked.starts_with(word.as_str()));
                let longest = if look.at.is_some() { asked.len() } else { look.shared };
                prop_assert!(beginnings.map(String::len).all(|length| length <= longest), "{}", asked);
            }
            let own: Vec<u16> = (0..words.len()).filter_map(|at| dictionary.meaning(at)?.1).map(|own| own.0).collect();
            prop_assert_eq!(own, (0..words.len().div_ceil(3)).map(|own| 100 + own as u16).collect::<Vec<_>>());
        }

        #[test]
        fn damage_is_no_panic(text in prop::collection::vec(0_u8..0x40, 0..60), blocks in prop::collection::vec(0_u32..80, 0..5), word in "[ -?]{0,5}") {
            let dictionary = Dictionary { text, blocks: blocks.into(), ..Dictionary::default() };
            dictionary.look(word.as_bytes());
            dictionary.find_from(word.as_bytes(), |at, _| -> Option<()> { dictionary.meaning(at); None });
        }
    }
}
