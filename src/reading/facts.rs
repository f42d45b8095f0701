//! Facts: what the customer stated that a phrase may repeat, with its span and its value in normal form.

use super::new_part::{Part, Parts};
use super::types::{Fact, FactKind, Unit};
use crate::decimal::plain;
use crate::order::{sort_by, sort_by_key};
use crate::pack::compiled::Numerals;
use crate::pack::pattern::{Hit, Symbol};
use crate::pack::value::{CalendarDate, number_of};
use crate::pack::{Annotated, Pack, Sort};
use crate::text::{Text, TokenKind};
use std::ops::Range;

/// The facts of a text that stands alone (an example of a pack).
pub fn facts(pack: &Pack, source: &str) -> Vec<Fact> {
    let text = Text::new(source);
    let annotations = pack.annotate(&text);
    let parts = super::new_part::split(pack, &text, &annotations);
    find(pack, &text, &annotations, &parts)
}

/// The facts of one sentence, a range of tokens.
pub fn facts_in(pack: &Pack, text: &Text, annotations: &Annotated, sentence: &Range<usize>) -> Vec<Fact> {
    Search { pack, text, annotations }.in_sentences(std::slice::from_ref(sentence))
}

/// The facts of a message, in order: those of the new part, the name under it, and, where it names none, the order of
/// the quoted mail.
pub fn find(pack: &Pack, text: &Text, annotations: &Annotated, parts: &Parts) -> Vec<Fact> {
    let search = Search { pack, text, annotations };
    let mut facts = search.in_sentences(&parts.sentences(text));
    if !facts.iter().any(|fact| fact.kind == FactKind::Order) {
        let quoted = search.in_sentences(&parts.sentences_of(text, |part| part != Part::New));
        facts.extend(quoted.into_iter().find(|fact| fact.kind == FactKind::Order));
    }
    if !facts.iter().any(|fact| fact.kind == FactKind::Name) {
        facts.extend(search.signed_name(parts));
    }
    sort_by_key(&mut facts, |fact| (fact.span, fact.kind));
    facts
}

pub(super) struct Search<'a> {
    pub pack: &'a Pack,
    pub text: &'a Text<'a>,
    pub annotations: &'a Annotated,
}

/// A fact before it is decided which of several readings of the same words counts.
pub(super) struct Candidate {
    pub fact: Fact,
    pub tokens: Range<usize>,
}

impl Search<'_> {
    fn in_sentences(&self, sentences: &[Range<usize>]) -> Vec<Fact> {
        let kinds = &self.pack.facts.rules;
        let mut candidates = Vec::new();
        for sentence in sentences {
            let hits = self.pack.hits(Sort::Fact, self.annotations, std::slice::from_ref(sentence));
            candidates.extend(hits.iter().filter_map(|hit| self.of_hit(kinds[hit.rule], hit)));
            for at in sentence.clone() {
                candidates.extend(self.amount_at(at, sentence).or_else(|| self.glued_amount_at(at, sentence)));
                candidates.extend(self.date_at(at));
            }
        }
        without_overlaps(candidates)
    }

    fn of_hit(&self, kind: FactKind, hit: &Hit) -> Option<Candidate> {
        let set = &self.pack.facts.set;
        let part = |name| hit.part(set, name);
        let numerals = &self.pack.numerals;
        let number = || part("n").and_then(|tokens| number_of(self.text, tokens, numerals));
        match kind {
            FactKind::Order => {
                let tokens = part("id").unwrap_or(hit.tokens.clone());
                // Without a digit it is a word behind "order", not an id.
                let written = self.text.slice(self.text.bytes_of(tokens.clone()));
                written.bytes().any(|byte| byte.is_ascii_digit()).then(|| self.candidate(kind, tokens, None))?
            }
            FactKind::Name | FactKind::Product | FactKind::Promise => {
                let tokens = part("who").or(part("thing")).unwrap_or(hit.tokens.clone());
                self.candidate(kind, tokens, None)
            }
            FactKind::Contacts => {
                let count = number()?;
                self.candidate(kind, hit.tokens.clone(), Some(plain(count)))
            }
            FactKind::Wait => {
                let count = number().or_else(|| part("n").is_none().then_some(1.0))?;
                let unit = self.unit(part("u")?)?;
                let mut candidate = self.candidate(kind, hit.tokens.clone(), Some(plain(count)))?;
                candidate.fact.unit = Some(unit);
                candidate.fact.days = Some(unit.days(count));
                Some(candidate)
            }
            FactKind::Amount => {
                let currency = part("c").and_then(|tokens| self.currency(tokens.start));
                self.amount(hit.tokens.clone(), number()?, currency)
            }
            FactKind::Date => {
                let date = self.date_in(hit)?;
                self.candidate(kind, hit.tokens.clone(), Some(date.iso()))
            }
            FactKind::Deadline => {
                let date = self.date_in(hit).map(CalendarDate::iso);
                let unit = part("u").and_then(|tokens| self.unit(tokens));
                let value = date
                    .or_else(|| number().map(plain))
                    .or_else(|| unit.is_some().then(|| "1".into()))
                    .or_else(|| part("d").map(|day| self.text.slice(self.text.bytes_of(day)).to_owned()));
                let mut candidate = self.candidate(kind, hit.tokens.clone(), value)?;
                candidate.fact.unit = unit;
                Some(candidate)
            }
        }
    }

    /// A fact over some tokens; its value is what is written there unless another is given.
    pub fn candidate(&self, kind: FactKind, tokens: Range<usize>, value: Option<String>) -> Option<Candidate> {
        let mut bytes = self.text.bytes_of(tokens.clone());
        // "#4471" is the order 4471.
        if kind == FactKind::Order {
            bytes.start += self.text.slice(bytes.clone()).bytes().take_while(|&byte| byte == b'#').count();
        }
        if bytes.is_empty() {
            return None;
        }
        let written = self.text.slice(bytes.clone());
        let fact = Fact {
            kind,
            value: value.unwrap_or_else(|| written.to_owned()),
            unit: None,
            days: None,
            currency: None,
            span: self.text.span(bytes),
            text: written.to_owned(),
        };
        Some(Candidate { fact, tokens })
    }

    fn unit(&self, tokens: Range<usize>) -> Option<Unit> {
        let words = &self.text.tokens()[tokens];
        words.iter().find_map(|token| Numerals::look_up(&self.pack.numerals.units, self.text.folded(token))).copied()
    }

    fn date_at(&self, at: usize) -> Option<Candidate> {
        let (range, date) = self.annotations.date_at(at)?;
        self.candidate(FactKind::Date, range.clone(), Some(date.iso()))
    }

    /// The first date inside a hit.
    fn date_in(&self, hit: &Hit) -> Option<CalendarDate> {
        hit.tokens.clone().find_map(|at| self.annotations.date_at(at)).map(|(_, date)| *date)
    }

    /// The name under the mail: one to four capitalised words alone on a line.
    fn signed_name(&self, parts: &Parts) -> Option<Fact> {
        let lines = parts.lines_of(self.text, Part::Signature).chain(parts.lines_of(self.text, Part::New).last());
        for line in lines {
            let tokens = &self.text.tokens()[line.tokens.clone()];
            let named = !tokens.is_empty()
                && tokens.len() <= 4
                && tokens.iter().all(|token| {
                    token.kind == TokenKind::Word && self.text.slice(token.range()).starts_with(char::is_uppercase)
                })
                && line
                    .tokens
                    .clone()
                    .all(|at| !self.annotations.has(at, Symbol::CURRENCY) && !self.annotations.has(at, Symbol::MONTH));
            if named
                && self.pack.line(self.annotations, &line.tokens).is_none()
                && self.pack.names.could_be_name(self.text.slice(line.bytes.clone()).trim())
            {
                return self.candidate(FactKind::Name, line.tokens.clone(), None).map(|candidate| candidate.fact);
            }
        }
        None
    }
}

/// Of readings that share words the longest; an amount before an order, since "1299 zł" is no id.
fn without_overlaps(mut candidates: Vec<Candidate>) -> Vec<Fact> {
    let rank = |kind: FactKind| match kind {
        FactKind::Promise | FactKind::Product => 1,
        _ => 0,
    };
    sort_by(&mut candidates, |left, right| {
        let length = right.tokens.len().cmp(&left.tokens.len());
        rank(left.fact.kind)
            .cmp(&rank(right.fact.kind))
            .then(length)
            .then(left.fact.kind.cmp(&right.fact.kind).reverse())
            .then(left.tokens.start.cmp(&right.tokens.start))
    });
    let tokens = candidates.iter().map(|candidate| candidate.tokens.end).max().unwrap_or_default();
    let mut taken = vec![false; tokens];
    let mut facts = Vec::new();
    for candidate in candidates {
        // A promise or a product may contain other facts; everything else has its words to itself.
        let alone = rank(candidate.fact.kind) == 0;
        let words = &mut taken[candidate.tokens.clone()];
        if alone && words.contains(&true) {
            continue;
        }
        if alone {
            words.fill(true);
        }
        if !facts.iter().any(|fact: &Fact| fact.kind == candidate.fact.kind && fact.span.overlaps(candidate.fact.span))
        {
            facts.push(candidate.fact);
        }
    }
    facts
}
