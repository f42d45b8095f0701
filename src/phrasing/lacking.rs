//! What a draft that is half written lacks, one move, and what answers a threat.

use super::{
    Part, Suggestion,
    choose::{Chooser, is_lead, mechanism, short_enough},
    layout::Layout,
    why::why,
};
use crate::pack::Mechanism;
use crate::review::Move;

impl Chooser<'_> {
    /// What a half-written draft lacks, in the order in which it is missed most.
    pub(super) fn missing(&mut self, layout: &Layout<'_>) -> Vec<Suggestion> {
        let makes = |kinds: &[Move]| self.context.moves.iter().any(|made| kinds.contains(&made.kind));
        let mut wanted: Vec<(Vec<Part>, bool)> = Vec::new();
        let (said_back, softened) = (makes(&[Move::Mirror, Move::Acknowledge]), makes(&[Move::Thank, Move::Apologise]));
        let (step, time) = (makes(&[Move::Own, Move::Act, Move::Handover]), makes(&[Move::Promise]));
        let options = makes(&[Move::Options]);
        if !said_back {
            let mut leads = self.of(|kind| matches!(kind, Move::Mirror | Move::Acknowledge));
            leads.retain(|part| mechanism(part) != Some(Mechanism::Exploration));
            wanted.push((leads, true));
        }
        if !time {
            let kinds: &[Move] = if step { &[Move::Promise] } else { &[Move::Act, Move::Promise, Move::Own] };
            wanted.push((self.of(|kind| kinds.contains(&kind)), false));
        }
        if !softened {
            wanted.push((self.of(|kind| matches!(kind, Move::Thank | Move::Apologise)), true));
        }
        if !options {
            wanted.push((self.questions(), false));
        }
        let mut found = Vec::new();
        if let Some(greeting) = self.greeting(layout) {
            let mut suggestion = layout.put(&layout.start(), Some(&greeting), &[]);
            suggestion.why = why(self.context, &[], true);
            if self.trial.left_open(layout, &suggestion).is_some() {
                found.push(suggestion);
            }
        }
        let mut dry = 0;
        for index in (0..wanted.len()).cycle() {
            if found.len() >= self.context.n || dry == wanted.len() {
                break;
            }
            let (parts, first) = &wanted[index];
            let place = if *first { layout.first() } else { layout.last() };
            let single: Vec<Vec<&Part>> =
                parts.iter().filter(|part| short_enough(&[part])).map(|part| vec![part]).collect();
            match self.best(layout, &place, None, &single) {
                Some(suggestion) => {
                    dry = 0;
                    found.push(suggestion);
                }
                None => dry += 1,
            }
        }
        found.truncate(self.context.n);
        found
    }

    /// What answers a threat: handing over, a limit, a note.
    pub(super) fn firm(&mut self, layout: &Layout<'_>) -> Vec<Suggestion> {
        let place = layout.last();
        let kinds = [Move::Handover, Move::Limit, Move::Note];
        let offered = kinds.map(|kind| self.of(|made| made == kind));
        let mut found = Vec::new();
        for parts in &offered {
            let single: Vec<Vec<&Part>> = parts.iter().map(|part| vec![part]).collect();
            found.extend(self.best(layout, &place, None, &single));
        }
        found.truncate(self.context.n);
        found
    }

    /// Suggestions that make this one move.
    pub(super) fn of_move(&mut self, layout: &Layout<'_>, kind: Move) -> Vec<Suggestion> {
        if kind == Move::Greet {
            let greeting = self.context.address.greeting.trim().to_owned();
            if greeting.is_empty() || layout.has_greeting() {
                return Vec::new();
            }
            let mut suggestion = layout.put(&layout.start(), Some(&greeting), &[]);
            suggestion.why = why(self.context, &[], true);
            return vec![suggestion];
        }
        let parts = self.of(|made| made == kind);
        let place = if is_lead(kind) { layout.first() } else { layout.last() };
        let single: Vec<Vec<&Part>> =
            parts.iter().filter(|part| short_enough(&[part])).map(|part| vec![part]).collect();
        let mut found = Vec::new();
        while let Some(suggestion) = self.best(layout, &place, None, &single).filter(|_| found.len() < self.context.n) {
            found.push(suggestion);
        }
        found
    }
}
