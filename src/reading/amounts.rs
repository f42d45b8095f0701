//! Amounts of money, as people write them: `€49`, `1 299,00 zł`, `1299kr`, `R1 250`.

use super::facts::{Candidate, Search};
use super::types::FactKind;
use crate::decimal::with_places;
use crate::pack::compiled::Numerals;
use crate::pack::pattern::Symbol;
use crate::pack::value::{number, number_of};
use crate::text::{Token, TokenKind, fold};
use std::ops::Range;

impl Search<'_> {
    pub(super) fn currency(&self, at: usize) -> Option<String> {
        let token = self.text.tokens().get(at)?;
        Numerals::look_up(&self.pack.numerals.currencies, self.text.folded(token)).cloned()
    }

    pub(super) fn amount(&self, tokens: Range<usize>, value: f64, currency: Option<String>) -> Option<Candidate> {
        let mut candidate = self.candidate(FactKind::Amount, tokens, Some(with_places(value, 2)))?;
        candidate.fact.currency = Some(currency);
        Some(candidate)
    }

    /// A number beside a currency: `€49`, `1 299,00 zł`.
    pub(super) fn amount_at(&self, at: usize, sentence: &Range<usize>) -> Option<Candidate> {
        if !self.annotations.has(at, Symbol::CURRENCY) {
            return None;
        }
        let currency = self.currency(at);
        let is_number = |at: usize| self.text.tokens().get(at).is_some_and(|token| token.kind == TokenKind::Number);
        if at > sentence.start && is_number(at - 1) {
            let from = self.first_group(at - 1, sentence.start);
            let value = number_of(self.text, from..at, &self.pack.numerals)?;
            return self.amount(from..at + 1, value, currency);
        }
        if at + 1 < sentence.end && is_number(at + 1) {
            let to = self.last_group(at + 1, sentence.end);
            let value = number_of(self.text, at + 1..to, &self.pack.numerals)?;
            return self.amount(at..to, value, currency);
        }
        None
    }

    /// A number that its currency is glued to, which looks like an id: `1299kr`, `R1 250,00`.
    pub(super) fn glued_amount_at(&self, at: usize, sentence: &Range<usize>) -> Option<Candidate> {
        let token = &self.text.tokens()[at];
        if token.kind != TokenKind::Id {
            return None;
        }
        let written = self.text.slice(token.range());
        let (before, rest) = written.split_at(written.find(|ch: char| ch.is_ascii_digit())?);
        let (digits, behind) = rest.split_at(rest.find(char::is_alphabetic).unwrap_or(rest.len()));
        // "5512-R" is an id.
        if !digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) {
            return None;
        }
        let (currency, to) = match (before, behind) {
            (currency, "") => (currency, self.number_end(at + 1, sentence.end)),
            ("", currency) => (currency, at + 1),
            _ => return None,
        };
        let numerals = &self.pack.numerals;
        let currency = Numerals::look_up(&numerals.currencies, &fold(currency))?.clone();
        let rest = self.text.tokens()[at + 1..to].iter().map(|token| self.text.slice(token.range()));
        let value = number(&std::iter::once(digits).chain(rest).collect::<String>(), numerals)?;
        self.amount(at..to, value, Some(currency))
    }

    /// Where a number ends whose first digits stand before `at`: behind groups of three, and behind a fraction.
    fn number_end(&self, mut at: usize, end: usize) -> usize {
        let tokens = self.text.tokens();
        while at < end && self.is_group(at) {
            at += 1;
        }
        let is_fraction = |mark: &Token, digits: &Token| {
            let glued = !mark.spaced && !digits.spaced;
            glued
                && matches!(self.text.slice(mark.range()), "." | ",")
                && digits.kind == TokenKind::Number
                && digits.bytes.len() <= 2
        };
        let fraction = at + 1 < end && is_fraction(&tokens[at], &tokens[at + 1]);
        if fraction { at + 2 } else { at }
    }

    /// Where a number begins whose groups of three stand apart: `1 299,00`.
    fn first_group(&self, mut at: usize, start: usize) -> usize {
        while at > start && self.is_group(at) && self.is_leading(at - 1) {
            at -= 1;
        }
        at
    }

    fn last_group(&self, mut at: usize, end: usize) -> usize {
        while at + 1 < end && self.is_leading(at) && self.is_group(at + 1) {
            at += 1;
        }
        at + 1
    }

    fn is_group(&self, at: usize) -> bool {
        let token = &self.text.tokens()[at];
        let written = self.text.slice(token.range());
        let whole = written.split(['.', ',']).next().unwrap_or(written);
        token.kind == TokenKind::Number
            && whole.len() == 3
            && self.pack.numerals.group.iter().any(|group| group.trim().is_empty())
    }

    fn is_leading(&self, at: usize) -> bool {
        let token = &self.text.tokens()[at];
        token.kind == TokenKind::Number
            && token.bytes.len() <= 3
            && !self.text.slice(token.range()).contains(['.', ','])
    }
}
