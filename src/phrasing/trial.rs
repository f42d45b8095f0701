//! A suggestion is put into the draft in thought and reviewed before it is shown.

use super::{SuggestContext, Suggestion, layout::Layout};
use crate::review::{Finding, Severity};
use crate::text::{Span, fold};
use std::cell::OnceCell;

/// The draft as it is, with what a review finds in it.
pub(super) struct Trial<'a> {
    context: &'a SuggestContext<'a>,
    /// Made when first asked for: a review of the whole draft is the dearest thing here.
    known: OnceCell<Vec<Finding>>,
}

impl<'a> Trial<'a> {
    pub fn new(context: &'a SuggestContext<'a>) -> Self {
        Trial { context, known: OnceCell::new() }
    }

    fn known(&self) -> &[Finding] {
        let draft = self.context.draft.source();
        self.known.get_or_init(|| if draft.trim().is_empty() { Vec::new() } else { (self.context.review)(draft) })
    }

    /// Whether the suggestion raises nothing by its own words. For what takes the place of a sentence this is enough:
    /// what the reply as a whole lacks it lacked before.
    pub fn reads_well(&self, suggestion: &Suggestion) -> bool {
        let own = Span { start: 0, end: u32::MAX };
        (self.context.review)(&suggestion.text).iter().all(|finding| {
            let of_the_whole = finding.span.start == finding.span.end;
            finding.severity < Severity::Warn || of_the_whole || is_open_slot(suggestion, own, finding)
        })
    }

    /// How many new findings the suggestion would leave in the reply as a whole (something is still missing there);
    /// nothing if it raises one in its own words.
    pub fn left_open(&self, layout: &Layout<'_>, suggestion: &Suggestion) -> Option<usize> {
        let (whole, own) = layout.with(suggestion);
        let mut open = 0;
        for finding in (self.context.review)(&whole) {
            if finding.severity < Severity::Warn || is_open_slot(suggestion, own, &finding) {
                continue;
            }
            // The same words: what follows an insertion may start with a capital now.
            let same = |known: &Finding| known.rule == finding.rule && fold(&known.text) == fold(&finding.text);
            if self.known().iter().any(same) {
                continue;
            }
            if finding.span.start != finding.span.end && finding.span.overlaps(own) {
                return None;
            }
            open += 1;
        }
        Some(open)
    }
}

/// A slot that the agent fills in is a placeholder that is meant.
fn is_open_slot(suggestion: &Suggestion, own: Span, finding: &Finding) -> bool {
    finding.rule == "placeholder"
        && suggestion.open_slots.iter().any(|slot| {
            let span = Span { start: own.start + slot.span.start, end: own.start + slot.span.end };
            span.overlaps(finding.span)
        })
}
