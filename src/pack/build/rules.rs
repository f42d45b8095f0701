//! Compiling the rules of `patterns.toml` and `facts.toml`.

use super::LINES;
use super::examples::{Example, Expected};
use crate::pack::Sort;
use crate::pack::compiled::{CueRule, DraftRule, FrameRule, LineRule, Rules};
use crate::pack::pattern::Symbol;
use crate::pack::pattern::compile::{RuleSetBuilder, Symbols};
use crate::pack::pattern::syntax;
use crate::pack::problem::Problem;
use crate::pack::source::{FactExample, FactsFile, FrameSource, PatternsFile, Scope, Source};
use crate::reading::FactKind;
use crate::review::Move;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Rules of one sort under construction.
pub struct Draft<T> {
    builder: RuleSetBuilder,
    rules: Vec<T>,
}

impl<T> Draft<T> {
    fn new() -> Self {
        Draft { builder: RuleSetBuilder::default(), rules: Vec::new() }
    }

    /// The finished rules; `number` gives the symbols of the pack their final numbers.
    pub fn finish(self, number: &dyn Fn(Symbol) -> Symbol) -> Rules<T> {
        Rules { set: self.builder.finish(number), rules: self.rules }
    }
}

/// What all sorts of rules have.
struct Common<'a> {
    label: String,
    matches: &'a [Spanned<String>],
    unless: &'a [Spanned<String>],
    counter: &'a [Spanned<String>],
    examples: Vec<(usize, String, Expected)>,
}

/// Compiles rules and collects their examples and problems.
pub struct RuleCompiler<'a> {
    pub symbols: &'a mut Symbols,
    pub classes: &'a BTreeSet<String>,
    pub macros: &'a BTreeMap<String, String>,
    pub problems: &'a mut Vec<Problem>,
    pub examples: &'a mut Vec<Example>,
}

impl RuleCompiler<'_> {
    pub fn cues(&mut self, source: &Source<PatternsFile>) -> Draft<CueRule> {
        let mut draft = Draft::new();
        for cue in &source.data.cue {
            let id = cue.id.get_ref();
            let common = Common {
                label: format!("cue {id}"),
                matches: &cue.matches,
                unless: &cue.unless,
                counter: &cue.counter,
                examples: fires(source, &cue.examples),
            };
            let rule =
                CueRule { id: id.clone(), kind: cue.kind, target: cue.target, conduct: cue.conduct, heat: cue.heat };
            self.rule(source, &mut draft, Some(Sort::Cue), rule, common);
        }
        draft
    }

    pub fn draft(&mut self, source: &Source<PatternsFile>) -> Draft<DraftRule> {
        let mut draft = Draft::new();
        for rule in &source.data.rule {
            let id = rule.id.get_ref();
            let common = Common {
                label: format!("rule {} {id}", rule.rule),
                matches: &rule.matches,
                unless: &rule.unless,
                counter: &rule.counter,
                examples: fires(source, &rule.examples),
            };
            if !crate::review::RULES.contains(&rule.rule.as_str()) && !rule.rule.contains('-') {
                self.problems.push(source.problem(&rule.id, "rule", format!("`{}` is none of the contract's rules; a rule of your own has a `-` in its name and `rule-{}` in ui.ftl", rule.rule, rule.rule)));
            }
            let compiled = DraftRule {
                rule: rule.rule.clone(),
                id: id.clone(),
                severity: rule.severity,
                min_heat: rule.min_heat,
                sentence: rule.scope == Scope::Sentence,
                replace: rule.replace.clone(),
            };
            self.rule(source, &mut draft, Some(Sort::Draft), compiled, common);
        }
        draft
    }

    pub fn moves(&mut self, source: &Source<PatternsFile>) -> Draft<Move> {
        let mut draft = Draft::new();
        for rule in &source.data.moves {
            let common = Common {
                label: format!("move {:?}", rule.kind.get_ref()).to_lowercase(),
                matches: &rule.matches,
                unless: &rule.unless,
                counter: &rule.counter,
                examples: fires(source, &rule.examples),
            };
            self.rule(source, &mut draft, Some(Sort::Move), *rule.kind.get_ref(), common);
        }
        draft
    }

    pub fn helpers(&mut self, source: &Source<PatternsFile>) -> Draft<String> {
        let mut draft = Draft::new();
        for helper in &source.data.helper {
            let common = Common {
                label: format!("helper {}", helper.name.get_ref()),
                matches: &helper.matches,
                unless: &helper.unless,
                counter: &helper.counter,
                examples: fires(source, &helper.examples),
            };
            self.rule(source, &mut draft, Some(Sort::Helper), helper.name.get_ref().clone(), common);
        }
        draft
    }

    pub fn lines(&mut self, source: &Source<PatternsFile>) -> Draft<LineRule> {
        let mut draft = Draft::new();
        let quoted = &source.data.quoted;
        let fields = [
            &quoted.reply_line,
            &quoted.header,
            &quoted.original,
            &quoted.signature,
            &quoted.device,
            &quoted.disclaimer,
        ];
        for (kind, matches) in LINES.into_iter().zip(fields) {
            let common =
                Common { label: format!("quoted {kind:?}"), matches, unless: &[], counter: &[], examples: Vec::new() };
            self.rule(source, &mut draft, None, kind, common);
        }
        draft
    }

    pub fn facts(&mut self, source: &Source<FactsFile>) -> Draft<FactKind> {
        let mut draft = Draft::new();
        for fact in &source.data.fact {
            let kind = *fact.kind.get_ref();
            let examples = fact.examples.iter().map(|example| {
                let (text, value, unit, currency) = match example.get_ref() {
                    FactExample::Text(text) => (text.clone(), None, None, None),
                    FactExample::Value { text, value, unit, currency } => {
                        (text.clone(), value.clone(), *unit, currency.clone())
                    }
                };
                (source.line(example), text, Expected::Fact { kind, value, unit, currency })
            });
            let common = Common {
                label: format!("fact {kind:?}").to_lowercase(),
                matches: &fact.matches,
                unless: &fact.unless,
                counter: &fact.counter,
                examples: examples.collect(),
            };
            self.rule(source, &mut draft, Some(Sort::Fact), kind, common);
        }
        draft
    }

    pub fn frames(&mut self, source: &Source<FactsFile>, frames: &[FrameSource], sort: Sort) -> Draft<FrameRule> {
        let known: &[&str] = if sort == Sort::Issue { &crate::reading::ISSUES } else { &crate::reading::WANTS };
        let mut draft = Draft::new();
        for frame in frames {
            let name = frame.frame.get_ref();
            if !known.contains(&name.as_str()) {
                self.problems.push(source.problem(
                    &frame.frame,
                    "frame",
                    format!("`{name}` is none of the contract's frames: {}", known.join(" ")),
                ));
            }
            let common = Common {
                label: format!("{} {name}", if sort == Sort::Issue { "issue" } else { "want" }),
                matches: &frame.matches,
                unless: &frame.unless,
                counter: &frame.counter,
                examples: fires(source, &frame.examples),
            };
            self.rule(source, &mut draft, Some(sort), FrameRule { frame: name.clone(), weight: frame.weight }, common);
        }
        draft
    }

    fn rule<F, T>(
        &mut self,
        source: &Source<F>,
        draft: &mut Draft<T>,
        sort: Option<Sort>,
        rule: T,
        common: Common<'_>,
    ) {
        let index = draft.rules.len();
        draft.rules.push(rule);
        let label = common.label;
        for (unless, field, patterns) in [(false, "match", common.matches), (true, "unless", common.unless)] {
            for (at, pattern) in patterns.iter().enumerate() {
                let node = syntax::parse(pattern.get_ref(), self.macros);
                let added = node.and_then(|node| draft.builder.add(index, &node, unless, self.symbols, self.classes));
                if let Err(message) = added {
                    self.problems.push(source.problem(
                        pattern,
                        format!("{label}, {field}[{at}] `{}`", pattern.get_ref()),
                        message,
                    ));
                }
            }
        }
        let line = |(line, text, expected)| Example {
            file: source.file,
            line,
            label: label.clone(),
            sort,
            rule: index,
            text,
            expected,
        };
        self.examples.extend(common.examples.into_iter().map(line));
        let counter = common.counter.iter().map(|text| (source.line(text), text.get_ref().clone(), Expected::Silence));
        self.examples.extend(counter.map(line));
    }
}

fn fires<F>(source: &Source<F>, examples: &[Spanned<String>]) -> Vec<(usize, String, Expected)> {
    examples.iter().map(|text| (source.line(text), text.get_ref().clone(), Expected::Hit)).collect()
}
