//! What a draft is compared with, made ready once: while a reply is typed, its thread stays as it is.

use super::{Draft, Move};
use crate::pack::Pack;
use crate::text::{Text, TokenKind, run_number, word_number};

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
}

impl Said {
    /// Words in a row that are too many to say again.
    pub const RUN: usize = PARROTED + 1;

    /// Takes a message's words; `pack` says which are so common that they tell nothing.
    pub fn new(pack: &Pack, message: &str) -> Self {
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
        }
    }

    /// Whether these words, [`Said::RUN`] of them as [`word_number`]s, stand in the message in this order.
    pub fn in_a_row(&self, words: &[u64]) -> bool {
        self.runs.binary_search(&run_number(words.iter().copied())).is_ok()
    }

    /// How many telling words of the message are among these folded words, in whatever form.
    pub fn shared<'w>(&self, pack: &Pack, words: impl Iterator<Item = &'w str>) -> usize {
        let own = sorted(words.filter_map(|word| stem(pack, word)).collect());
        own.iter().filter(|stem| self.stems.binary_search(stem).is_ok()).count()
    }
}

fn sorted(mut numbers: Vec<u64>) -> Vec<u64> {
    numbers.sort_unstable();
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
