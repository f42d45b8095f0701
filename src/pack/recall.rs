//! What was found in the sentences of the last texts. While somebody types, one sentence of a draft changes; the others
//! are not looked up and searched again.
//!
//! A sentence is remembered by a hash of how it is written and cut into tokens, and what is remembered of it depends on
//! nothing else, so an answer never depends on what was asked before. Nothing of its text is kept.

use super::compiled::{Compiled, LineRule, Sort};
use super::lexicon::Annotations;
use super::pattern::{Hit, Matcher, Places};
use super::value;
use crate::text::{Sentence, Text, run_number};
use siphasher::sip::SipHasher13;
use std::collections::HashMap;
use std::hash::Hasher;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Sentences of one generation. Two are kept, so that what is in use survives.
const GENERATION: usize = 512;

/// What a pack found in one sentence; its tokens count from the sentence's first.
#[derive(Debug)]
pub(super) struct Known {
    annotations: Annotations,
    places: OnceLock<Places>,
    hits: [OnceLock<Vec<Hit>>; Sort::COUNT],
}

/// The sentences of the last texts.
#[derive(Debug, Default)]
pub(super) struct Recall {
    sentences: Mutex<Generations<Arc<Known>>>,
    /// What lines of mail are.
    lines: Mutex<Generations<Option<LineRule>>>,
}

#[derive(Debug)]
struct Generations<T> {
    young: HashMap<u64, T>,
    old: HashMap<u64, T>,
}

/// A text's annotations, and which sentences they were put together from.
pub struct Annotated {
    annotations: Annotations,
    sentences: Vec<Piece>,
}

/// A sentence of a text.
struct Piece {
    tokens: Range<usize>,
    /// How it is written and cut.
    key: u64,
    known: Arc<Known>,
}

impl std::ops::Deref for Annotated {
    type Target = Annotations;

    fn deref(&self) -> &Annotations {
        &self.annotations
    }
}

impl Recall {
    /// What the pack knows about every token of a text. Linear in the text.
    pub fn annotate(&self, pack: &Compiled, text: &Text) -> Annotated {
        let mut annotations = Annotations::for_tokens(text.tokens().len());
        let mut sentences = Vec::with_capacity(text.sentences().len());
        let mut generations = self.sentences.lock().unwrap_or_else(PoisonError::into_inner);
        for sentence in text.sentences() {
            let key = key(text, sentence);
            let make = || Known {
                annotations: pack.lexicon.annotate(
                    text,
                    &sentence.tokens,
                    value::dates(text, &sentence.tokens, &pack.numerals),
                ),
                places: OnceLock::new(),
                hits: Default::default(),
            };
            let known = generations.get_or_insert(key, || Arc::new(make()));
            annotations.append(&known.annotations);
            sentences.push(Piece { tokens: sentence.tokens.clone(), key, known });
        }
        Annotated { annotations, sentences }
    }

    /// What a line of mail is, a range of tokens.
    pub fn line(&self, pack: &Compiled, text: &Annotated, line: &Range<usize>) -> Option<LineRule> {
        let find = || {
            let mut hits = Vec::new();
            Matcher::new(&pack.lines.set, &text.annotations).find(line, &mut hits);
            hits.iter().map(|hit| pack.lines.rules[hit.rule]).min_by_key(|rule| *rule as u8)
        };
        let mut generations = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        generations.get_or_insert(text.key_of(line), find)
    }
}

impl<T> Default for Generations<T> {
    fn default() -> Self {
        Generations { young: HashMap::new(), old: HashMap::new() }
    }
}

impl<T: Clone> Generations<T> {
    fn get_or_insert(&mut self, key: u64, make: impl FnOnce() -> T) -> T {
        if let Some(known) = self.young.get(&key) {
            return known.clone();
        }
        let known = self.old.remove(&key).unwrap_or_else(make);
        if self.young.len() >= GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, known.clone());
        known
    }
}

impl Annotated {
    /// All hits of a sort of rules in some sentences, given as ranges of tokens.
    pub(super) fn hits(&self, pack: &Compiled, sort: Sort, sentences: &[Range<usize>]) -> Vec<Hit> {
        let rules = pack.patterns(sort);
        let mut hits = Vec::new();
        for sentence in sentences {
            match self.known(sentence) {
                Some(known) => {
                    let found = known.hits[sort as usize].get_or_init(|| {
                        let all = 0..sentence.len();
                        let mut found = Vec::new();
                        Matcher::new(rules, &known.annotations).find_at(&known.places, &all, &mut found);
                        found
                    });
                    hits.extend(found.iter().map(|hit| hit.moved(sentence.start)));
                }
                // A part of a sentence, where a quote begins inside it.
                None => Matcher::new(rules, &self.annotations).find(sentence, &mut hits),
            }
        }
        hits
    }

    fn known(&self, sentence: &Range<usize>) -> Option<&Known> {
        let at = self.sentences.binary_search_by_key(&sentence.start, |piece| piece.tokens.start).ok()?;
        let piece = &self.sentences[at];
        (piece.tokens == *sentence).then_some(&piece.known)
    }

    /// How some tokens are written and cut, with the sentences that they stand in: what they carry depends on these.
    fn key_of(&self, tokens: &Range<usize>) -> u64 {
        let first = self.sentences.partition_point(|piece| piece.tokens.end <= tokens.start);
        let pieces: Vec<&Piece> =
            self.sentences[first..].iter().take_while(|piece| piece.tokens.start < tokens.end).collect();
        let from = pieces.first().map_or(0, |piece| tokens.start - piece.tokens.start) as u64;
        let place = from << 32 | tokens.len() as u64;
        run_number(pieces.iter().map(|piece| piece.key).chain([place]).collect::<Vec<_>>().into_iter())
    }
}

/// How a sentence is written and cut into tokens.
fn key(text: &Text, sentence: &Sentence) -> u64 {
    let mut hasher = SipHasher13::new();
    hasher.write(text.slice(sentence.bytes.clone()).as_bytes());
    let tokens = text.tokens()[sentence.tokens.clone()].iter();
    let cut = tokens.map(|token| u64::from(token.bytes.end - sentence.bytes.start as u32) << 8 | token.kind as u64);
    hasher.write_u64(run_number(cut));
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_use_is_kept_and_the_rest_forgotten() {
        let mut generations = Generations::default();
        for key in 0..10_000 {
            let first = generations.get_or_insert(u64::MAX, || Arc::new(key));
            generations.get_or_insert(key, || Arc::new(key));
            assert!(Arc::ptr_eq(&first, &generations.get_or_insert(u64::MAX, || Arc::new(key))));
        }
        assert!(generations.young.len() + generations.old.len() <= 2 * GENERATION);
    }
}
