//! Which phrases come first: what fits and can be filled, ordered before any of it is rendered.

use super::{FactUse, Freshness, Slots, Source};
use crate::memory::Item;
use crate::order::sort_by;
use crate::pack::{Alternative, Fit, Group, Stock};
use siphasher::sip::SipHasher13;
use std::hash::Hasher;

/// An alternative that fits and can be filled, not rendered yet.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// Index of its group in the stock.
    pub group: usize,
    /// Index of the alternative in its group.
    pub alternative: usize,
    /// Its skeleton for the memory.
    pub skeleton: String,
    pub score: f32,
}

/// Everything from the wanted groups of a stock that fits and can be filled, best first.
pub(super) fn ranked(
    stock: &Stock,
    wanted: impl Fn(&Group) -> bool,
    fit: &Fit,
    slots: &Slots,
    seed: u64,
    fresh: &Freshness<'_>,
) -> Vec<Candidate> {
    let groups = stock.groups().iter().enumerate().filter(|(_, group)| wanted(group) && group.when.holds(fit));
    let mut found: Vec<Candidate> = groups
        .flat_map(|(at, group)| group.alternatives.iter().enumerate().map(move |alternative| (at, group, alternative)))
        .filter(|(_, _, (_, alternative))| slots.has_all(&alternative.needs))
        .map(|(at, group, (index, alternative))| {
            let skeleton =
                alternative.name.as_ref().map_or_else(|| group.id.clone(), |name| format!("{}.{name}", group.id));
            let used = if fresh.agent_used(Item::Skeleton(&skeleton)) { 3.0 } else { 0.0 };
            let score = score(group, facts(alternative, slots).len(), &skeleton, seed) - used;
            Candidate { group: at, alternative: index, skeleton, score }
        })
        .collect();
    sort_by(&mut found, |a, b| b.score.total_cmp(&a.score).then_with(|| a.skeleton.cmp(&b.skeleton)));
    found
}

/// Facts weigh most, then how narrowly the group fits; among equals the seed chooses.
fn score(group: &Group, facts: usize, skeleton: &str, seed: u64) -> f32 {
    let facts = match facts {
        0 => 0.0,
        1 => 3.0,
        2 => 4.5,
        _ => 5.0,
    };
    facts + group.when.weight() + chance(seed, skeleton)
}

/// The customer's facts that an alternative names.
pub(super) fn facts(alternative: &Alternative, slots: &Slots) -> Vec<FactUse> {
    let mut facts: Vec<FactUse> = alternative
        .needs
        .iter()
        .filter_map(|need| match slots.get(need)?.source() {
            Source::Message { kind, span } => Some(FactUse { kind, span }),
            _ => None,
        })
        .collect();
    sort_by(&mut facts, Ord::cmp);
    facts.dedup();
    facts
}

/// From 0 to 1, the same for the same seed and text everywhere.
fn chance(seed: u64, text: &str) -> f32 {
    let mut hasher = SipHasher13::new_with_keys(seed, 0);
    hasher.write(text.as_bytes());
    (hasher.finish() >> 40) as f32 / (1u64 << 24) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_even_and_repeatable() {
        let values: Vec<f32> = (0..1000).map(|seed| chance(seed, "mirror--x.a")).collect();
        let mean = values.iter().sum::<f32>() / 1000.0;
        assert!((0.45..0.55).contains(&mean) && values.iter().all(|value| (0.0..1.0).contains(value)));
        assert!((chance(3, "a") - chance(3, "a")).abs() < f32::EPSILON);
    }
}
