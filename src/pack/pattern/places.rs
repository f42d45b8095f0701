//! Where in a sentence which symbols stand: what tells, before a program is run, that it cannot fit.

use super::program::{Inst, Program, RuleSet};
use super::symbol::Symbol;
use crate::order::sort;
use crate::pack::lexicon::Annotations;
use std::ops::Range;
use std::sync::OnceLock;

/// The last bit stands for its token and all behind it.
const LAST: u32 = u64::BITS - 1;

/// For each symbol of a sentence one bit for each token that carries it.
#[derive(Debug, Default)]
pub struct Places {
    /// Sorted.
    places: Vec<(Symbol, u64)>,
    /// A bit for the last digits of each symbol: most symbols that are asked for stand nowhere, which it tells at once.
    seen: [u64; SEEN / 64],
}

const SEEN: usize = 1024;

fn seen(Symbol(number): Symbol) -> (usize, u64) {
    let bit = usize::from(number) % SEEN;
    (bit / 64, 1 << (bit % 64))
}

impl Places {
    /// The places in one sentence, a range of tokens.
    pub fn new(annotations: &Annotations, sentence: &Range<usize>) -> Self {
        let mut places: Vec<(Symbol, u64)> = Vec::new();
        for at in sentence.clone() {
            let bit = 1 << ((at - sentence.start) as u32).min(LAST);
            places.extend(annotations.at(at).iter().map(|&(symbol, _)| (symbol, bit)));
        }
        sort(&mut places);
        places.dedup_by(|next, first| {
            let same = next.0 == first.0;
            if same {
                first.1 |= next.1;
            }
            same
        });
        let mut bits = [0; SEEN / 64];
        for &(symbol, _) in &places {
            let (word, bit) = seen(symbol);
            bits[word] |= bit;
        }
        Places { places, seen: bits }
    }

    fn of(&self, symbol: Symbol) -> u64 {
        let (word, bit) = seen(symbol);
        if self.seen[word] & bit == 0 {
            return 0;
        }
        self.places.binary_search_by_key(&symbol, |(own, _)| *own).map_or(0, |at| self.places[at].1)
    }
}

/// One sentence as a rule set sees it. What is asked for is found out when it is first asked for: most rules begin with
/// words that a sentence has not.
pub(super) struct Sight<'a> {
    rules: &'a RuleSet,
    annotations: &'a Annotations,
    sentence: &'a Range<usize>,
    places: &'a OnceLock<Places>,
}

impl<'a> Sight<'a> {
    /// `places` are the sentence's, or are made for it.
    pub fn new(
        rules: &'a RuleSet,
        annotations: &'a Annotations,
        sentence: &'a Range<usize>,
        places: &'a OnceLock<Places>,
    ) -> Self {
        Sight { rules, annotations, sentence, places }
    }

    /// Whether what a program needs stands in the sentence in its order, from this token on.
    pub fn allows(&self, program: &Program, at: usize) -> bool {
        let places = self.places.get_or_init(|| Places::new(self.annotations, self.sentence));
        let mut from = ((at - self.sentence.start) as u32).min(LAST);
        for need in &program.needs {
            let wanted = match *need {
                Inst::Symbol(symbol) => places.of(symbol),
                Inst::OneOf(set) => self.rules.sets[set as usize].iter().fold(0, |all, symbol| all | places.of(symbol)),
                _ => continue,
            };
            let next = wanted >> from;
            if next == 0 {
                return false;
            }
            from = (from + next.trailing_zeros() + 1).min(LAST);
        }
        true
    }
}
