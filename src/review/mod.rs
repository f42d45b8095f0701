//! Reviewing a draft: which moves it makes, and what one change would make better.
//!
//! Rules over words are the pack's (`[[rule]]` in `patterns.toml`). Rules that compare the draft with the message, the
//! thread or the policy stand here, one file a question; what they know of the language they ask of the pack too.

mod draft;
mod form;
mod missing;
mod policy;
mod said;
mod thread;
mod types;
mod words;

pub use draft::Draft;
pub use said::{Earlier, Said};
pub use types::*;

use crate::address::Address;
use crate::order::sort_by;
use crate::pack::{Pack, Stock};
use crate::policy::Policy;
use crate::reading::{Heat, Reading};

/// The contract's rules for a draft.
pub const RULES: [&str; 25] = [
    "placeholder",
    "greeting",
    "wrong-name",
    "empathy",
    "vague",
    "repeated-apology",
    "hollow-apology",
    "next-step",
    "open-ended-wait",
    "blame",
    "judgement",
    "hostile",
    "cliche",
    "formality",
    "language",
    "promise",
    "asks-again",
    "humour",
    "exposure",
    "agent-hedge",
    "parroting",
    "diagnosis",
    "admission",
    "order",
    "options",
];

/// What a draft answers, as far as it is known.
#[derive(Clone, Copy)]
pub struct ReviewContext<'a> {
    /// The pack of the draft's language.
    pub pack: &'a Pack,
    /// Texts in the agent's language.
    pub ui: &'a Stock,
    /// What the company decided.
    pub policy: &'a Policy,
    /// The message that the draft answers.
    pub message: Option<Message<'a>>,
    /// The customer's name as the helpdesk shows it.
    pub customer: Option<&'a str>,
    /// How that customer is addressed.
    pub address: &'a Address,
    /// What this side's earlier replies in the thread did.
    pub earlier: Earlier,
}

/// A message with its reading.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    /// Its words.
    pub said: &'a Said,
    /// What the engine sees in it.
    pub reading: &'a Reading,
    /// The pack of its language; the draft's, if they write in the same.
    pub pack: &'a Pack,
}

impl ReviewContext<'_> {
    fn heat(&self) -> Heat {
        self.message.map(|message| message.reading.heat).unwrap_or_default()
    }
}

/// A draft's findings in its order; what concerns the whole draft stands first.
pub fn review(context: &ReviewContext, draft: &Draft) -> Vec<Finding> {
    let mut findings = Findings { context, draft, found: Vec::new() };
    form::check(&mut findings);
    words::check(&mut findings);
    thread::check(&mut findings);
    policy::check(&mut findings);
    missing::check(&mut findings);
    findings.finish()
}

/// What was found so far.
struct Findings<'a> {
    context: &'a ReviewContext<'a>,
    draft: &'a Draft<'a>,
    found: Vec<Finding>,
}

impl Findings<'_> {
    /// Something about these bytes of the draft. Reason and remedy come from `ui.ftl`.
    fn add(&mut self, rule: &str, severity: Severity, bytes: std::ops::Range<usize>) -> &mut Finding {
        let text = &self.draft.text;
        let label = |attribute| self.context.ui.label(&format!("rule-{rule}"), Some(attribute));
        let span = text.span(bytes.clone());
        self.found.push(Finding {
            rule: rule.to_owned(),
            severity,
            span,
            text: text.slice(bytes).to_owned(),
            reason: label("reason"),
            would_pass: label("pass"),
            suggestions: Vec::new(),
            replace: None,
            replaces: span,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// Something that the whole draft lacks.
    fn add_missing(&mut self, rule: &str, severity: Severity) {
        self.add(rule, severity, 0..0);
    }

    /// In order; of findings of one rule on the same words the widest, and in one sentence that would be replaced as a
    /// whole the first.
    fn finish(self) -> Vec<Finding> {
        let mut found = self.found;
        sort_by(&mut found, |left, right| {
            left.span
                .start
                .cmp(&right.span.start)
                .then(right.span.end.cmp(&left.span.end))
                .then(right.severity.cmp(&left.severity))
        });
        let mut kept: Vec<Finding> = Vec::with_capacity(found.len());
        for finding in found {
            let same_words = |other: &Finding| other.span == finding.span || other.span.overlaps(finding.span);
            let same_sentence = |other: &Finding| other.replace.is_some() && other.replaces == finding.replaces;
            let covered = |other: &Finding| other.rule == finding.rule && (same_words(other) || same_sentence(other));
            if !kept.iter().any(covered) {
                kept.push(finding);
            }
        }
        kept
    }
}
