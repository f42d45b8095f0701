//! What could stand in place of a finding's words, composed from the move or the message that its rule names.

use super::choose::{Chooser, TRIED};
use super::rank::{Candidate, ranked};
use super::{Part, SuggestContext, layout};
use crate::review::{Finding, Move, Replacement};
use std::ops::Range;
use std::sync::Arc;

/// For each finding what could stand there, the best first.
pub fn replacements(context: &SuggestContext<'_>, findings: &[Finding]) -> Vec<Vec<Replacement>> {
    if context.reading.danger || findings.iter().all(|finding| finding.replace.is_none()) {
        return findings.iter().map(|_| Vec::new()).collect();
    }
    let mut chooser = Chooser::new(context);
    // The agent chose to say such a thing, so a calm message is no reason to offer nothing.
    chooser.fit.heat = chooser.fit.heat.max(1);
    let mut known: Vec<(&str, Vec<Candidate>)> = Vec::new();
    findings
        .iter()
        .map(|finding| {
            let Some(from) = finding.replace.as_deref() else { return Vec::new() };
            let at = known.iter().position(|(name, _)| *name == from).unwrap_or_else(|| {
                known.push((from, chooser.candidates(from)));
                known.len() - 1
            });
            chooser.for_finding(finding, &known[at].1)
        })
        .collect()
}

impl<'a> Chooser<'a> {
    fn candidates(&self, from: &str) -> Vec<Candidate<'a>> {
        let groups = self.context.phrases.groups().iter().filter(|group| {
            // A part that the engine asks for by name is no sentence of its own.
            group.kind.is_some() && (group.part() == from || group.id == from)
        });
        ranked(groups, &self.fit, &self.slots, self.context.seed, &self.fresh)
    }

    fn for_finding(&self, finding: &Finding, candidates: &[Candidate]) -> Vec<Replacement> {
        let context = self.context;
        let span = finding.replaces;
        // What is replaced may be said again in other words.
        let text = context.draft;
        let replaced: Range<usize> =
            text.utf16().byte(text.source(), span.start)..text.utf16().byte(text.source(), span.end);
        // One apology a reply: where another one stands, none is offered in place of these words.
        let apologised = context.moves.iter().any(|own| own.kind == Move::Apologise && !own.span.overlaps(span));
        let fits = |candidate: &&Candidate| !(apologised && candidate.group.kind == Some(Move::Apologise));
        let fresh = |part: &Arc<Part>| self.fresh.is_fresh(&part.skeleton, &part.text, &replaced);
        let reads_well = |part: &Part| self.trial.reads_well(&layout::join(String::new(), &[part]));
        candidates
            .iter()
            .filter(fits)
            .filter_map(|candidate| context.made.part(candidate, context.phrases, &self.slots))
            .filter(fresh)
            .take(TRIED)
            .filter(|part| context.made.reads_well(part, reads_well))
            .map(|part| Replacement { text: part.text.clone(), span })
            .take(context.n)
            .collect()
    }
}
