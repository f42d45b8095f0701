//! What could stand in place of a finding's words, composed from the move or the message that its rule names.

use super::choose::{Chooser, TRIED};
use super::rank::ranked;
use super::{SuggestContext, layout};
use crate::pack::Group;
use crate::review::{Finding, Move, Replacement};
use std::ops::Range;

/// For each finding what could stand there, the best first.
pub fn replacements(context: &SuggestContext<'_>, findings: &[Finding]) -> Vec<Vec<Replacement>> {
    if context.reading.danger || findings.iter().all(|finding| finding.replace.is_none()) {
        return findings.iter().map(|_| Vec::new()).collect();
    }
    let mut chooser = Chooser::new(context);
    // The agent chose to say such a thing, so a calm message is no reason to offer nothing.
    chooser.fit.heat = chooser.fit.heat.max(1);
    findings
        .iter()
        .map(|finding| match &finding.replace {
            Some(from) => chooser.for_finding(finding, from),
            None => Vec::new(),
        })
        .collect()
}

impl Chooser<'_> {
    fn for_finding(&self, finding: &Finding, from: &str) -> Vec<Replacement> {
        let context = self.context;
        let stock = context.phrases;
        let phrases = context.made.stands_for(from, || {
            // A part that the engine asks for by name is no sentence of its own.
            let wanted = |group: &Group| group.kind.is_some() && (group.part() == from || group.id == from);
            ranked(stock, wanted, &self.fit, self.slots, context.seed, &self.fresh)
        });
        let span = finding.replaces;
        // What is replaced may be said again in other words.
        let text = context.draft;
        let replaced: Range<usize> =
            text.utf16().byte(text.source(), span.start)..text.utf16().byte(text.source(), span.end);
        // One apology a reply: where another one stands, none is offered in place of these words.
        let apologised = context.moves.iter().any(|own| own.kind == Move::Apologise && !own.span.overlaps(span));
        phrases
            .iter()
            .filter_map(|phrase| Some((phrase, phrase.part(stock, self.slots)?)))
            .filter(|(_, part)| !(apologised && part.kind == Some(Move::Apologise)))
            .filter(|(phrase, part)| self.fresh.is_fresh(part, phrase.said(part), &replaced))
            .take(TRIED)
            .filter(|(phrase, part)| phrase.reads_well(|| self.trial.reads_well(&layout::join(String::new(), &[part]))))
            .map(|(_, part)| Replacement { text: part.text.clone(), span })
            .take(context.n)
            .collect()
    }
}
