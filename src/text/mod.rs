//! Text as the engine sees it: tokens and sentences with a way back to the original.
//!
//! Knows no language: what a word means, and which lines are quoted mail, is the pack's knowledge.
//! Everything here works in byte offsets of the original; [`Utf16Map`] turns them into what a browser counts.

mod fold;
mod run;
mod sentence;
mod token;
mod utf16;

pub use fold::{fold, fold_into, lower_into};
pub use run::{run_number, word_number};
pub use sentence::{Line, Sentence};
pub use token::{Case, Token, TokenKind};
pub use utf16::{Span, Utf16Map};

use std::ops::Range;

/// A text with its tokens, lines and sentences.
pub struct Text<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    folded: String,
    lines: Vec<Line>,
    sentences: Vec<Sentence>,
    utf16: Utf16Map,
}

impl<'a> Text<'a> {
    /// Splits a text. Linear in its length; never fails.
    pub fn new(source: &'a str) -> Self {
        let mut folded = String::with_capacity(source.len());
        let tokens = token::tokenize(source, &mut folded);
        let lines = sentence::lines(source, &tokens);
        let sentences = sentence::sentences(source, &tokens, &lines);
        Text { source, tokens, folded, lines, sentences, utf16: Utf16Map::new(source) }
    }

    /// The text as it was given.
    pub fn source(&self) -> &'a str {
        self.source
    }

    /// All tokens in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// All sentences in order; together they hold every token.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// All lines in order, blank ones too.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// A token's folded form: lower case, no diacritics, no apostrophes or inner hyphens.
    pub fn folded(&self, token: &Token) -> &str {
        &self.folded[token.folded.start as usize..token.folded.end as usize]
    }

    /// What stands in the original at this byte range.
    pub fn slice(&self, bytes: Range<usize>) -> &'a str {
        &self.source[bytes]
    }

    /// The byte range from the first to the last of these tokens; empty for no tokens.
    pub fn bytes_of(&self, tokens: Range<usize>) -> Range<usize> {
        match (self.tokens.get(tokens.start), tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if !tokens.is_empty() => first.bytes.start as usize..last.bytes.end as usize,
            _ => 0..0,
        }
    }

    /// A byte range in UTF-16 code units.
    pub fn span(&self, bytes: Range<usize>) -> Span {
        self.utf16.span(self.source, bytes)
    }

    /// The map between bytes and UTF-16 code units.
    pub fn utf16(&self) -> &Utf16Map {
        &self.utf16
    }
}
