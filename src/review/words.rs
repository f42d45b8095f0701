//! The pack's own rules: words that should not stand in a reply.

use super::{Findings, Severity};
use crate::pack::Sort;
use crate::reading::{Conduct, Target};

pub fn check(findings: &mut Findings) {
    let context = findings.context;
    let draft = findings.draft;
    let pack = context.pack;
    for hit in pack.hits(Sort::Draft, &draft.annotations, &draft.ranges()) {
        let rule = &pack.draft.rules[hit.rule];
        if context.heat().level() < rule.min_heat || rule.rule == "admission" && context.policy.promises.admission {
            continue;
        }
        let bytes = draft.bytes(&hit.tokens);
        let allowed = |word: &String| draft.text.slice(bytes.clone()).to_lowercase().contains(&word.to_lowercase());
        if rule.rule == "promise" && context.policy.promises.words.iter().any(allowed) {
            continue;
        }
        let sentence = draft.sentence_behind_greeting(hit.tokens.start).map(|tokens| draft.bytes(&tokens));
        let replaces = sentence.filter(|_| rule.sentence).unwrap_or_else(|| bytes.clone());
        let finding = findings.add(&rule.rule, rule.severity, bytes);
        finding.replaces = draft.text.span(replaces);
        finding.replace.clone_from(&rule.replace);
    }
    insults(findings);
}

/// What insults in a message insults in a reply.
fn insults(findings: &mut Findings) {
    let pack = findings.context.pack;
    let draft = findings.draft;
    for hit in pack.hits(Sort::Cue, &draft.annotations, &draft.ranges()) {
        let rule = &pack.cues.rules[hit.rule];
        if rule.conduct != Conduct::Civil && rule.target != Target::Writer {
            findings.add("hostile", Severity::Stop, draft.bytes(&hit.tokens));
        }
    }
}
