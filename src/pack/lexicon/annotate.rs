//! From tokens to symbols.

use super::{Lexicon, Posting, distort};
use crate::pack::pattern::Symbol;
use crate::pack::value::CalendarDate;
use crate::text::{Case, Text, Token, TokenKind, lower_into};
use fst::raw::{Fst, Node, Output};
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

/// Longest several-word entry, in tokens.
const LONGEST_ENTRY: usize = 6;

impl Lexicon {
    /// Looks up every token of a sentence, a range of the text's tokens; `dates` are the sentence's, in order. Tokens
    /// count from the sentence's first in what is returned, and nothing outside the sentence is looked at. Linear.
    pub(in crate::pack) fn annotate(
        &self,
        text: &Text,
        sentence: &Range<usize>,
        dates: Vec<(Range<usize>, CalendarDate)>,
    ) -> Annotations {
        let look_up = LookUp::new(self);
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
            let mut known = look_up.words(text, index..sentence.end, |posting, length| push(symbols, posting, length));
            if matches!(token.kind, TokenKind::Word | TokenKind::Id) {
                known |= look_up.prefixes(text.folded(token), |posting| push(symbols, posting, 1));
                if look_up.exact.is_some() {
                    lower.clear();
                    lower_into(text.slice(token.range()), &mut lower);
                    known |= look_up.exact(&lower, |posting| push(symbols, posting, 1));
                }
            }
            // A single letter may be a word of its own and still begin "i d i o t".
            let single = token.kind == TokenKind::Word && token.bytes.len() <= 2;
            if (!known || single)
                && index >= spelled_until
                && let Some((posting, length)) = distort::recover(&look_up, text, sentence, index)
            {
                push(symbols, posting, length);
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

fn push(symbols: &mut Vec<(Symbol, u8)>, posting: &Posting, length: u8) {
    symbols.extend(posting.symbols.iter().map(|&symbol| (symbol, length)));
}

/// Drops what a token got twice, so that no pattern takes the same way twice.
fn dedup(symbols: &mut Vec<(Symbol, u8)>, first: usize) {
    if symbols.len() - first > 1 {
        symbols[first..].sort_unstable();
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

/// The pack's automata, opened.
pub(super) struct LookUp<'a> {
    postings: &'a [Posting],
    words: Option<Fst<&'a [u8]>>,
    exact: Option<Fst<&'a [u8]>>,
    prefixes: Option<Fst<&'a [u8]>>,
}

impl<'a> LookUp<'a> {
    fn new(lexicon: &'a Lexicon) -> Self {
        // An empty or damaged automaton knows no word; damage is refused when the pack is opened.
        let open = |bytes: &'a [u8]| Fst::new(bytes).ok().filter(|fst| !fst.is_empty());
        LookUp {
            postings: &lexicon.postings,
            words: open(&lexicon.words),
            exact: open(&lexicon.exact),
            prefixes: open(&lexicon.prefixes),
        }
    }

    fn posting(&self, output: Output) -> Option<&'a Posting> {
        self.postings.get(output.value() as usize)
    }

    /// Words and several-word entries that begin at the first of these tokens.
    fn words(&self, text: &Text, tokens: Range<usize>, mut found: impl FnMut(&'a Posting, u8)) -> bool {
        let Some(fst) = &self.words else { return false };
        let tokens = &text.tokens()[tokens];
        let mut state = (fst.root(), Output::zero());
        let mut known = false;
        for (length, token) in (1..=LONGEST_ENTRY).zip(tokens) {
            if length > 1 && !advance(fst, &mut state, b" ") {
                break;
            }
            if !advance(fst, &mut state, text.folded(token).as_bytes()) {
                break;
            }
            if state.0.is_final()
                && let Some(posting) = self.posting(state.1.cat(state.0.final_output()))
            {
                known = true;
                found(posting, length as u8);
            }
        }
        known
    }

    fn exact(&self, word: &str, mut found: impl FnMut(&'a Posting)) -> bool {
        let posting = self.exact.as_ref().and_then(|fst| fst.get(word)).and_then(|output| self.posting(output));
        posting.inspect(|posting| found(posting)).is_some()
    }

    /// All beginnings of a folded word that the pack knows.
    fn prefixes(&self, folded: &str, mut found: impl FnMut(&'a Posting)) -> bool {
        let Some(fst) = &self.prefixes else { return false };
        let mut state = (fst.root(), Output::zero());
        let mut known = false;
        for byte in folded.bytes() {
            if !advance(fst, &mut state, &[byte]) {
                break;
            }
            if state.0.is_final()
                && let Some(posting) = self.posting(state.1.cat(state.0.final_output()))
            {
                known = true;
                found(posting);
            }
        }
        known
    }

    /// A folded word that may be looked for behind a distorted spelling.
    pub(super) fn maskable(&self, folded: &str) -> Option<&'a Posting> {
        let output = self.words.as_ref()?.get(folded)?;
        self.posting(output).filter(|posting| posting.maskable)
    }

    /// The first maskable word that an automaton accepts.
    pub(super) fn search(&self, automaton: impl fst::Automaton) -> Option<&'a Posting> {
        use fst::{IntoStreamer, Streamer};
        let mut stream = self.words.as_ref()?.search(automaton).into_stream();
        while let Some((_, output)) = stream.next() {
            if let Some(posting) = self.posting(output).filter(|posting| posting.maskable) {
                return Some(posting);
            }
        }
        None
    }
}

/// Follows bytes from a state; false if there is no way.
fn advance<'f>(fst: &'f Fst<&[u8]>, state: &mut (Node<'f>, Output), bytes: &[u8]) -> bool {
    for &byte in bytes {
        let Some(index) = state.0.find_input(byte) else { return false };
        let transition = state.0.transition(index);
        *state = (fst.node(transition.addr), state.1.cat(transition.out));
    }
    true
}
