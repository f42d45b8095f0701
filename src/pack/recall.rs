//! What was found in the sentences of the last texts. While somebody types, one sentence of a draft changes; the others
//! are not looked up and searched again.
//!
//! A sentence is remembered by a hash of how it is written and cut into tokens, and what is remembered of it depends on
//! nothing else, so an answer never depends on what was asked before. Nothing of its text is kept.

use super::compiled::{Compiled, Sort};
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
    generations: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<u64, Arc<Known>>,
    old: HashMap<u64, Arc<Known>>,
}

/// A text's annotations, and which sentences they were put together from.
pub struct Annotated {
    annotations: Annotations,
    sentences: Vec<(Range<usize>, Arc<Known>)>,
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
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        for sentence in text.sentences() {
            let known = generations.get_or_insert(key(text, sentence), || Known {
                annotations: pack.lexicon.annotate(
                    text,
                    &sentence.tokens,
                    value::dates(text, &sentence.tokens, &pack.numerals),
                ),
                places: OnceLock::new(),
                hits: Default::default(),
            });
            annotations.append(&known.annotations);
            sentences.push((sentence.tokens.clone(), known));
        }
        Annotated { annotations, sentences }
    }
}

impl Generations {
    fn get_or_insert(&mut self, key: u64, make: impl FnOnce() -> Known) -> Arc<Known> {
        if let Some(known) = self.young.get(&key) {
            return known.clone();
        }
        let known = self.old.remove(&key).unwrap_or_else(|| Arc::new(make()));
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
        let at = self.sentences.binary_search_by_key(&sentence.start, |(own, _)| own.start).ok()?;
        let (own, known) = &self.sentences[at];
        (own == sentence).then_some(known)
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
        let known =
            || Known { annotations: Annotations::for_tokens(0), places: OnceLock::new(), hits: Default::default() };
        for key in 0..10_000 {
            let first = generations.get_or_insert(u64::MAX, known);
            generations.get_or_insert(key, known);
            assert!(Arc::ptr_eq(&first, &generations.get_or_insert(u64::MAX, known)));
        }
        assert!(generations.young.len() + generations.old.len() <= 2 * GENERATION);
    }
}
