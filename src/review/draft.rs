//! A draft, taken apart once for all rules.

use super::types::{Move, MoveSpan};
use crate::order::sort_by;
use crate::pack::pattern::{Hit, Symbol};
use crate::pack::{Annotated, Pack, Sort};
use crate::reading::own_sentences;
use crate::text::{Text, TokenKind};
use std::ops::Range;

/// A draft with what the pack sees in it. Quoted mail and signatures below the reply are left out.
pub struct Draft<'a> {
    /// Its text.
    pub text: Text<'a>,
    /// What the pack knows about its tokens.
    pub annotations: Annotated,
    /// The agent's own sentences.
    pub sentences: Vec<OwnSentence>,
    helpers: Vec<(&'a str, Range<usize>)>,
    /// The tokens of greetings, with the comma behind them.
    greetings: Vec<Range<usize>>,
}

/// A sentence of a draft and what it does.
pub struct OwnSentence {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it does, the most telling first; nothing where the pack does not know it.
    pub moves: Vec<Move>,
}

impl OwnSentence {
    /// Whether it makes one of these moves.
    pub fn does(&self, moves: &[Move]) -> bool {
        self.moves.iter().any(|own| moves.contains(own))
    }
}

impl<'a> Draft<'a> {
    /// Takes a draft apart.
    pub fn new(pack: &'a Pack, source: &'a str) -> Self {
        let text = Text::new(source);
        let annotations = pack.annotate(&text);
        let ranges = own_sentences(pack, &text, &annotations);
        let moves = pack.hits(Sort::Move, &annotations, &ranges);
        let sentences = ranges
            .iter()
            .map(|tokens| OwnSentence { tokens: tokens.clone(), moves: moves_in(pack, &moves, tokens) })
            .collect();
        let helpers = pack.hits(Sort::Helper, &annotations, &ranges);
        let helpers = helpers.into_iter().map(|hit| (pack.helpers.rules[hit.rule].as_str(), hit.tokens)).collect();
        let greetings = moves
            .iter()
            .filter(|hit| pack.moves.rules[hit.rule] == Move::Greet)
            .map(|hit| with_comma(&text, &hit.tokens))
            .collect();
        Draft { text, annotations, sentences, helpers, greetings }
    }

    /// Where a helper pattern of the pack fits.
    pub fn helper<'s>(&'s self, name: &'s str) -> impl Iterator<Item = Range<usize>> + 's {
        self.helpers.iter().filter(move |(own, _)| *own == name).map(|(_, tokens)| tokens.clone())
    }

    /// Whether a helper pattern fits somewhere.
    pub fn has_helper(&self, name: &str) -> bool {
        self.helper(name).next().is_some()
    }

    /// Whether a helper pattern fits inside a sentence.
    pub fn has_helper_in(&self, name: &str, sentence: &OwnSentence) -> bool {
        self.helper(name).any(|tokens| sentence.tokens.contains(&tokens.start))
    }

    /// The ranges of the agent's own sentences.
    pub fn ranges(&self) -> Vec<Range<usize>> {
        self.sentences.iter().map(|sentence| sentence.tokens.clone()).collect()
    }

    /// The number of words in the agent's own sentences.
    pub fn words(&self) -> usize {
        let tokens = self.text.tokens();
        self.sentences
            .iter()
            .flat_map(|sentence| sentence.tokens.clone())
            .filter(|&at| matches!(tokens[at].kind, TokenKind::Word | TokenKind::Number | TokenKind::Id))
            .count()
    }

    /// The sentence that holds a token.
    pub fn sentence_of(&self, token: usize) -> Option<&OwnSentence> {
        self.sentences.iter().find(|sentence| sentence.tokens.contains(&token))
    }

    /// The sentence that holds a token, without a greeting on the same line before it ("Hi Anna, we apologise …").
    pub fn sentence_behind_greeting(&self, token: usize) -> Option<Range<usize>> {
        let sentence = self.sentence_of(token)?.tokens.clone();
        let greeting =
            self.greetings.iter().filter(|greeting| sentence.contains(&greeting.start) && greeting.end <= token);
        let start = greeting.map(|greeting| greeting.end).max().unwrap_or(sentence.start);
        Some(start..sentence.end)
    }

    /// The bytes of some tokens.
    pub fn bytes(&self, tokens: &Range<usize>) -> Range<usize> {
        self.text.bytes_of(tokens.clone())
    }

    /// Whether a sentence says a time: a date, a weekday, or a number of hours or days.
    pub fn says_time(&self, sentence: &OwnSentence) -> bool {
        let times = [Symbol::DATE, Symbol::WEEKDAY, Symbol::UNIT];
        sentence.tokens.clone().any(|at| {
            times.iter().any(|&time| self.annotations.has(at, time)) || self.text.tokens()[at].kind == TokenKind::Date
        })
    }

    /// The contract's `moves`.
    pub fn move_spans(&self) -> Vec<MoveSpan> {
        let span = |sentence: &OwnSentence| self.text.span(self.bytes(&sentence.tokens));
        self.sentences
            .iter()
            .flat_map(|sentence| sentence.moves.iter().map(move |&kind| MoveSpan { kind, span: span(sentence) }))
            .collect()
    }
}

fn with_comma(text: &Text, greeting: &Range<usize>) -> Range<usize> {
    let comma = text
        .tokens()
        .get(greeting.end)
        .is_some_and(|next| next.kind == TokenKind::Punct && text.slice(next.range()) == ",");
    greeting.start..greeting.end + usize::from(comma)
}

fn moves_in(pack: &Pack, hits: &[Hit], sentence: &Range<usize>) -> Vec<Move> {
    let mut moves: Vec<(usize, Move)> = hits
        .iter()
        .filter(|hit| sentence.contains(&hit.tokens.start))
        .map(|hit| (hit.tokens.len(), pack.moves.rules[hit.rule]))
        .collect();
    sort_by(&mut moves, |left, right| right.0.cmp(&left.0).then(left.1.cmp(&right.1)));
    let mut seen = Vec::new();
    for (_, kind) in moves {
        if !seen.contains(&kind) {
            seen.push(kind);
        }
    }
    seen
}
