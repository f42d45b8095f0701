//! What a draft is compared with, made ready once: while a reply is typed, its thread stays as it is.

use super::{Draft, Move};
use crate::order::sort;
use crate::pack::Pack;
use crate::reading::{Fact, FactKind, Reading};
use crate::text::{Text, TokenKind, fold, run_number, word_number};

/// More of the customer's words in a row than this is repeating them (rubric).
const PARROTED: usize = 8;

/// Two words with so many letters in common at the start are forms of one.
const STEM: usize = 5;

/// The words of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Every run of [`Said::RUN`] words; sorted.
    runs: Vec<u64>,
    /// The beginnings of the telling words; sorted.
    stems: Vec<u64>,
    /// Ways to say one of its facts again: as written or as a value, folded.
    facts: Vec<String>,
}

impl Said {
    /// Words in a row that are too many to say again.
    pub const RUN: usize = PARROTED + 1;

    /// Takes a message's words and what was read in it; `pack` says which words are so common that they tell nothing.
    pub fn new(pack: &Pack, message: &str, reading: &Reading) -> Self {
        let text = Text::new(message);
        let tokens = text.tokens();
        let words: Vec<u64> = tokens
            .iter()
            .filter(|token| token.kind != TokenKind::Punct)
            .map(|token| word_number(text.folded(token)))
            .collect();
        let stems = tokens.iter().filter(|token| token.kind == TokenKind::Word);
        Said {
            runs: sorted(words.windows(Self::RUN).map(|run| run_number(run.iter().copied())).collect()),
            stems: sorted(stems.filter_map(|token| stem(pack, text.folded(token))).collect()),
            facts: reading.facts.iter().filter(|fact| fact.kind != FactKind::Name).flat_map(ways).collect(),
        }
    }

    /// Whether these words, [`Said::RUN`] of them as [`word_number`]s, stand in the message in this order.
    pub fn in_a_row(&self, words: &[u64]) -> bool {
        self.runs.binary_search(&run_number(words.iter().copied())).is_ok()
    }

    /// Whether it has a fact that could be said again.
    pub fn has_facts(&self) -> bool {
        !self.facts.is_empty()
    }

    /// Whether a text says one of the facts again, in the customer's words or in digits.
    pub fn repeats_fact(&self, text: &str) -> bool {
        let folded = fold(text);
        self.facts.iter().any(|said| folded.contains(said))
    }

    /// How many telling words of the message are among these folded words, in whatever form.
    pub fn shared<'w>(&self, pack: &Pack, words: impl Iterator<Item = &'w str>) -> usize {
        let own = sorted(words.filter_map(|word| stem(pack, word)).collect());
        own.iter().filter(|stem| self.stems.binary_search(stem).is_ok()).count()
    }
}

fn ways(fact: &Fact) -> Vec<String> {
    // "49" for "49.00"; a single digit stands in too many places.
    let whole = fact.value.strip_suffix(".00").filter(|_| fact.kind == FactKind::Amount);
    let said = [fact.text.as_str(), fact.value.as_str()].into_iter().filter(|said| said.chars().nth(1).is_some());
    said.map(fold).chain(whole.map(str::to_owned)).filter(|said| !said.is_empty()).collect()
}

fn sorted(mut numbers: Vec<u64>) -> Vec<u64> {
    sort(&mut numbers);
    numbers.dedup();
    numbers
}

/// The beginning of a word that is long and rare enough to tell something.
fn stem(pack: &Pack, word: &str) -> Option<u64> {
    let (end, last) = word.char_indices().nth(STEM - 1)?;
    let common = &pack.language.common;
    common
        .binary_search_by(|common| common.as_str().cmp(word))
        .is_err()
        .then(|| word_number(&word[..end + last.len_utf8()]))
}

/// What this side's earlier replies in the thread did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Earlier {
    /// How many there are.
    pub replies: usize,
    /// How many of them apologise.
    pub apologies: usize,
    /// Whether one of them addresses the customer formally.
    pub formal: bool,
}

impl Earlier {
    /// Reads the replies in the language of a pack.
    pub fn new(pack: &Pack, replies: &[&str]) -> Self {
        let mut earlier = Earlier { replies: replies.len(), ..Earlier::default() };
        for reply in replies {
            let draft = Draft::new(pack, reply);
            earlier.apologies += usize::from(draft.sentences.iter().any(|sentence| sentence.does(&[Move::Apologise])));
            earlier.formal |= draft.has_helper("formal-address");
        }
        earlier
    }
}
