//! Rules that compare the draft with what the company decided.

use super::types::Move;
use super::{Findings, Severity};
use crate::decimal;
use crate::reading::{FactKind, facts_in};

/// Moves in which an amount is promised rather than repeated.
const PROMISING: [Move; 3] = [Move::Act, Move::Options, Move::Promise];

/// Amounts above the limits for refunds and vouchers.
pub fn check(findings: &mut Findings) {
    let context = findings.context;
    let draft = findings.draft;
    let limits = [&context.policy.refund_limit, &context.policy.voucher_limit];
    // The highest limit in a currency: which of the two an amount would be is not said by its words.
    let limit_in = |currency: &str| {
        limits
            .iter()
            .filter_map(|limit| limit.as_ref())
            .filter(|limit| limit.currency == currency)
            .map(|limit| limit.amount)
            .reduce(f64::max)
    };
    for sentence in draft.sentences.iter().filter(|sentence| sentence.does(&PROMISING)) {
        for fact in facts_in(context.pack, &draft.text, &draft.annotations, &sentence.tokens) {
            let Some(Some(currency)) = &fact.currency else { continue };
            let over =
                decimal::parse(&fact.value).zip(limit_in(currency)).is_some_and(|(amount, limit)| amount > limit);
            if fact.kind == FactKind::Amount && over {
                let utf16 = draft.text.utf16();
                let bytes =
                    utf16.byte(draft.text.source(), fact.span.start)..utf16.byte(draft.text.source(), fact.span.end);
                findings.add("promise", Severity::Stop, bytes);
            }
        }
    }
}
