//! From tokens to symbols.

use super::look_up::{Known, LookUp};
use super::{Lexicon, distort};
use crate::order::sort;
use crate::pack::pattern::Symbol;
use crate::pack::value::CalendarDate;
use crate::text::{Case, Text, Token, TokenKind, lower_into};
use std::ops::Range;

/// The symbols that every token of a text carries, each with the number of tokens that it takes.
#[derive(Debug, Default)]
pub struct Annotations {
    symbols: Vec<(Symbol, u8)>,
    /// `symbols[starts[i]..starts[i + 1]]` are token i's.
    starts: Vec<u32>,
    /// In order.
    dates: Vec<(Range<usize>, CalendarDate)>,
}

impl Annotations {
    /// The symbols that begin at a token.
    pub fn at(&self, token: usize) -> &[(Symbol, u8)] {
        match (self.starts.get(token), self.starts.get(token + 1)) {
            (Some(&from), Some(&to)) => &self.symbols[from as usize..to as usize],
            _ => &[],
        }
    }

    /// None yet, with room for so many tokens.
    pub(in crate::pack) fn for_tokens(tokens: usize) -> Self {
        let mut starts = Vec::with_capacity(tokens + 1);
        starts.push(0);
        Annotations { symbols: Vec::with_capacity(tokens * 4), starts, dates: Vec::new() }
    }

    /// Puts the annotations of the tokens that follow behind.
    pub(in crate::pack) fn append(&mut self, next: &Annotations) {
        let tokens = self.starts.len() - 1;
        let symbols = self.symbols.len() as u32;
        self.symbols.extend_from_slice(&next.symbols);
        self.starts.extend(next.starts[1..].iter().map(|start| start + symbols));
        let moved = |(range, date): &(Range<usize>, CalendarDate)| (range.start + tokens..range.end + tokens, *date);
        self.dates.extend(next.dates.iter().map(moved));
    }

    /// The date that begins at a token, and its tokens.
    pub fn date_at(&self, token: usize) -> Option<&(Range<usize>, CalendarDate)> {
        self.dates.binary_search_by_key(&token, |(range, _)| range.start).ok().map(|at| &self.dates[at])
    }

    /// Whether a token carries a symbol.
    pub fn has(&self, token: usize, symbol: Symbol) -> bool {
        self.at(token).iter().any(|&(own, _)| own == symbol)
    }
}

impl Lexicon {
    /// Looks up every token of a sentence, a range of the text's tokens; `dates` are the sentence's, in order. Tokens
    /// count from the sentence's first in what is returned, and nothing outside the sentence is looked at. Linear.
    pub(in crate::pack) fn annotate(
        &self,
        text: &Text,
        sentence: &Range<usize>,
        dates: Vec<(Range<usize>, CalendarDate)>,
    ) -> Annotations {
        let look_up = LookUp(self);
        let mut key = Vec::new();
        let mut found = Annotations::for_tokens(sentence.len());
        let symbols = &mut found.symbols;
        let mut lower = String::new();
        let mut spelled_until = 0;
        let mut next_dates = dates.iter().peekable();
        for index in sentence.clone() {
            let token = &text.tokens()[index];
            let first = symbols.len();
            self.kinds(text, token, symbols);
            if let Some((range, _)) = next_dates.next_if(|(range, _)| range.start == index) {
                symbols.push((Symbol::DATE, range.len() as u8));
            }
            let mut known =
                look_up.words(text, index..sentence.end, &mut key, |known, length| push(symbols, known, length));
            if matches!(token.kind, TokenKind::Word | TokenKind::Id) {
                known |= look_up.prefixes(text.folded(token), |known| push(symbols, known, 1));
                if !self.exact.is_empty() {
                    lower.clear();
                    lower_into(text.slice(token.range()), &mut lower);
                    known |= look_up.exact(&lower, |known| push(symbols, known, 1));
                }
            }
            // A single letter may be a word of its own and still begin "i d i o t".
            let single = token.kind == TokenKind::Word && token.bytes.len() <= 2;
            if (!known || single)
                && index >= spelled_until
                && let Some((word, length)) = distort::recover(look_up, text, sentence, index)
            {
                push(symbols, word, length);
                spelled_until = index + length as usize;
            }
            dedup(symbols, first);
            found.starts.push(symbols.len() as u32);
        }
        let moved = |(range, date): (Range<usize>, _)| (range.start - sentence.start..range.end - sentence.start, date);
        found.dates = dates.into_iter().map(moved).collect();
        found
    }

    /// What a token is by its form alone.
    fn kinds(&self, text: &Text, token: &Token, out: &mut Vec<(Symbol, u8)>) {
        let mut add = |symbol| out.push((symbol, 1));
        match token.kind {
            TokenKind::Word => {
                add(Symbol::WORD);
                match token.case {
                    Case::Upper => add(Symbol::CAPS),
                    Case::Capitalised => add(Symbol::CAPITALISED),
                    _ => {}
                }
            }
            TokenKind::Masked => add(Symbol::MASKED),
            TokenKind::Number => {
                add(Symbol::NUMBER);
                let written = text.slice(token.range());
                if written.len() >= 4 && written.bytes().all(|byte| byte.is_ascii_digit()) {
                    add(Symbol::ID);
                }
            }
            // Dates are given; a time of day is a number of its own kind that no pattern asks for.
            TokenKind::Date => {}
            TokenKind::Id => {
                let folded = text.folded(token);
                let digits = folded.trim_start_matches(|ch: char| ch.is_ascii_digit());
                let ordinal =
                    digits.len() < folded.len() && self.ordinal_suffixes.iter().any(|suffix| suffix == digits);
                add(if ordinal { Symbol::ORDINAL } else { Symbol::ID });
            }
            TokenKind::Address => add(Symbol::ADDRESS),
            TokenKind::Grawlix => add(Symbol::GRAWLIX),
            TokenKind::Emoji => add(Symbol::EMOJI),
            TokenKind::Punct => add(Symbol::PUNCT),
        }
    }
}

fn push(symbols: &mut Vec<(Symbol, u8)>, known: Known, length: u8) {
    symbols.extend(known.symbols().map(|symbol| (symbol, length)));
}

/// Drops what a token got twice, so that no pattern takes the same way twice.
fn dedup(symbols: &mut Vec<(Symbol, u8)>, first: usize) {
    if symbols.len() - first > 1 {
        sort(&mut symbols[first..]);
        let mut kept = first + 1;
        for at in first + 1..symbols.len() {
            if symbols[at] != symbols[kept - 1] {
                symbols[kept] = symbols[at];
                kept += 1;
            }
        }
        symbols.truncate(kept);
    }
}
