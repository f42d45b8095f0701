//! Issue and want: which of the contract's frames fits best.

use crate::pack::{Annotated, Pack, Sort};
use std::ops::Range;

/// The contract's issue frames.
pub const ISSUES: [&str; 23] = [
    "late-delivery",
    "missing-delivery",
    "damaged-item",
    "wrong-item",
    "refund-missing",
    "double-charge",
    "unexpected-charge",
    "login-failed",
    "service-outage",
    "app-crash",
    "slow-service",
    "no-reply",
    "passed-around",
    "cancelled-without-notice",
    "cannot-cancel",
    "data-lost",
    "warranty-refused",
    "appointment-missed",
    "broken-promise",
    "equipment-waiting",
    "hardware-fault",
    "access-request",
    "other",
];

/// The contract's want frames.
pub const WANTS: [&str; 15] = [
    "refund",
    "replacement",
    "repair",
    "delivery",
    "explanation",
    "apology",
    "callback",
    "human",
    "supervisor",
    "cancel",
    "compensation",
    "fix",
    "status",
    "access",
    "none",
];

/// The frame of a sort ([`Sort::Issue`] or [`Sort::Want`]) with the most weight; of equals the one that comes first in the message. A rule counts once a sentence.
pub fn best<'p>(pack: &'p Pack, sort: Sort, annotations: &Annotated, sentences: &[Range<usize>]) -> Option<&'p str> {
    let rules = if sort == Sort::Issue { &pack.issues } else { &pack.wants };
    let mut scores: Vec<(&str, f32, usize)> = Vec::new();
    let mut counted = Vec::new();
    for sentence in sentences {
        counted.clear();
        for hit in pack.hits(sort, annotations, std::slice::from_ref(sentence)) {
            if counted.contains(&hit.rule) {
                continue;
            }
            counted.push(hit.rule);
            let rule = &rules.rules[hit.rule];
            match scores.iter_mut().find(|(frame, ..)| *frame == rule.frame) {
                Some((_, score, _)) => *score += rule.weight,
                None => scores.push((&rule.frame, rule.weight, hit.tokens.start)),
            }
        }
    }
    scores
        .into_iter()
        .max_by(|left, right| left.1.total_cmp(&right.1).then(right.2.cmp(&left.2)))
        .map(|(frame, ..)| frame)
}
