//! What may not be said again.

use crate::memory::{Item, Memory, Who, sentences, shingles};
use std::collections::HashSet;

/// What this side has already said in the thread, and what the memory knows.
pub struct Freshness<'a> {
    memory: &'a dyn Memory,
    who: Who<'a>,
    sentences: HashSet<String>,
    runs: HashSet<String>,
}

impl<'a> Freshness<'a> {
    /// `own` are this side's texts in the thread: sent replies, and what of the draft stays.
    pub fn new<'t>(memory: &'a dyn Memory, who: Who<'a>, own: impl IntoIterator<Item = &'t str>) -> Self {
        let mut fresh = Freshness { memory, who, sentences: HashSet::new(), runs: HashSet::new() };
        for text in own {
            fresh.sentences.extend(sentences(text));
            fresh.runs.extend(shingles(text));
        }
        fresh
    }

    /// Whether neither the sentence nor its skeleton was used for this customer, nor the sentence by this agent lately,
    /// and no five words of it stand in a row in what this side has written.
    pub fn is_fresh(&self, skeleton: &str, text: &str) -> bool {
        !(self.memory.customer_had(self.who, Item::Skeleton(skeleton))
            || self.memory.customer_had(self.who, Item::Sentence(text))
            || self.agent_used(Item::Sentence(text))
            || sentences(text).iter().any(|sentence| self.sentences.contains(sentence))
            || shingles(text)
                .iter()
                .any(|run| self.runs.contains(run) || self.memory.customer_had(self.who, Item::Words(run))))
    }

    /// Whether it is among the agent's last twenty.
    pub fn agent_used(&self, item: Item<'_>) -> bool {
        self.memory.agent_used(self.who, item)
    }
}
