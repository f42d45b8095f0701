//! Examples and counter-examples, tried where they are written.

use crate::pack::pattern::Matcher;
use crate::pack::problem::Problem;
use crate::pack::{Pack, Sort};
use crate::reading::{FactKind, Unit};
use crate::text::Text;

/// What shall come of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Its rule fires.
    Hit,
    /// Its rule does not fire.
    Silence,
    /// A fact is found.
    Fact {
        /// Of this kind.
        kind: FactKind,
        /// With this value, as the contract writes it.
        value: Option<String>,
        /// With this unit.
        unit: Option<Unit>,
        /// In this currency.
        currency: Option<String>,
    },
}

/// One example or counter-example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// File it stands in.
    pub file: &'static str,
    /// Line it stands on.
    pub line: usize,
    /// Its rule, for reports.
    pub label: String,
    /// The rule's sort; none: it tells what a line of a mail is.
    pub sort: Option<Sort>,
    /// The rule's index in its set.
    pub rule: usize,
    /// The text to try.
    pub text: String,
    /// What shall come of it.
    pub expected: Expected,
}

/// `249` and `249.00` are the same amount.
fn same(kind: FactKind, left: &str, right: &str) -> bool {
    left == right || kind == FactKind::Amount && left.parse::<f64>().is_ok_and(|left| right.parse() == Ok(left))
}

impl Example {
    /// None if the example does what it says.
    pub fn failure(&self, pack: &Pack) -> Option<Problem> {
        let says =
            |what: String| Some(Problem::new(self.file, self.line, &self.label, format!("\"{}\" {what}", self.text)));
        match &self.expected {
            Expected::Hit if !self.fires(pack) => says("should fire this rule, and does not".into()),
            Expected::Silence if self.fires(pack) => says("should not fire this rule, and does".into()),
            Expected::Hit | Expected::Silence => None,
            Expected::Fact { kind, value, unit, currency } => {
                let found = crate::reading::facts(pack, &self.text);
                let of_kind: Vec<_> = found.iter().filter(|fact| fact.kind == *kind).collect();
                let fits = |fact: &&&crate::reading::Fact| {
                    value.as_ref().is_none_or(|value| same(*kind, value, &fact.value))
                        && unit.is_none_or(|unit| fact.unit == Some(unit))
                        && currency.as_ref().is_none_or(|currency| {
                            fact.currency.as_ref().is_some_and(|own| own.as_ref() == Some(currency))
                        })
                };
                if of_kind.iter().any(|fact| fits(&fact)) {
                    return None;
                }
                let have: Vec<String> = of_kind
                    .iter()
                    .map(|fact| format!("{} {:?} {:?} \"{}\"", fact.value, fact.unit, fact.currency, fact.text))
                    .collect();
                says(format!(
                    "should give {kind:?} {value:?} {unit:?} {currency:?}; found: {}",
                    if have.is_empty() { "none".into() } else { have.join("; ") }
                ))
            }
        }
    }

    fn fires(&self, pack: &Pack) -> bool {
        let text = Text::new(&self.text);
        let annotations = pack.annotate(&text);
        let sentences: Vec<_> = text.sentences().iter().map(|sentence| sentence.tokens.clone()).collect();
        let hits = if let Some(sort) = self.sort {
            pack.hits(sort, &annotations, &sentences)
        } else {
            let mut hits = Vec::new();
            let mut matcher = Matcher::new(&pack.lines.set, &annotations);
            sentences.iter().for_each(|sentence| matcher.find(sentence, &mut hits));
            hits
        };
        hits.iter().any(|hit| hit.rule == self.rule)
    }
}
