//! Phrases that were made before for one thread: with the same slots they read the same, whatever stands in the draft.

use super::rank::Candidate;
use super::{Freshness, Part, Slots, SuggestContext, part::render};
use crate::pack::Stock;
use crate::text::Text;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// What was made, with the slots that it was made from. It belongs to one thread, one policy and one state of the memory.
#[derive(Debug, Default)]
pub struct Made {
    slots: OnceLock<Slots>,
    sent: OnceLock<Arc<HashSet<u64>>>,
    phrases: Mutex<HashMap<String, Arc<Phrase>>>,
    /// What findings can be replaced by, by what their rule names; the best first.
    stands_for: Mutex<HashMap<String, Arc<[Arc<Phrase>]>>>,
}

/// An alternative of the pack, rendered when somebody asks.
#[derive(Debug)]
pub(super) struct Phrase {
    pub candidate: Candidate,
    part: OnceLock<Option<Part>>,
    said: OnceLock<Vec<u64>>,
    reads_well: OnceLock<bool>,
}

impl Phrase {
    fn new(candidate: Candidate) -> Self {
        Phrase { candidate, part: OnceLock::new(), said: OnceLock::new(), reads_well: OnceLock::new() }
    }

    /// Rendered; none where a value does not fit.
    pub fn part(&self, stock: &Stock, slots: &Slots) -> Option<&Part> {
        let make = || {
            let group = &stock.groups()[self.candidate.group];
            render(stock, group, &group.alternatives[self.candidate.alternative], slots, &slots.args())
        };
        self.part.get_or_init(make).as_ref()
    }

    /// What it says, for comparing.
    pub fn said(&self, part: &Part) -> &[u64] {
        self.said.get_or_init(|| super::fresh::numbers(&Text::new(&part.text)))
    }

    /// Whether it reads well where it stands alone.
    pub fn reads_well(&self, trial: impl FnOnce() -> bool) -> bool {
        *self.reads_well.get_or_init(trial)
    }
}

impl Made {
    pub(super) fn slots(&self, collect: impl FnOnce() -> Slots) -> &Slots {
        self.slots.get_or_init(collect)
    }

    /// What was said in the thread and is in the memory, without the draft.
    pub(super) fn fresh<'a>(&self, context: &SuggestContext<'a>) -> Freshness<'a> {
        let sent = self.sent.get_or_init(|| Freshness::sent(context.own_replies.iter().copied()));
        Freshness::with_sent(context.memory, context.who, sent.clone())
    }

    /// The phrase of a candidate.
    pub(super) fn phrase(&self, candidate: Candidate) -> Arc<Phrase> {
        let mut phrases = locked(&self.phrases);
        if let Some(phrase) = phrases.get(&candidate.skeleton) {
            return phrase.clone();
        }
        let skeleton = candidate.skeleton.clone();
        let phrase = Arc::new(Phrase::new(candidate));
        phrases.insert(skeleton, phrase.clone());
        phrase
    }

    /// What can stand for something, ranked once.
    pub(super) fn stands_for(&self, name: &str, rank: impl FnOnce() -> Vec<Candidate>) -> Arc<[Arc<Phrase>]> {
        if let Some(known) = locked(&self.stands_for).get(name) {
            return known.clone();
        }
        let phrases: Arc<[_]> = rank().into_iter().map(|candidate| self.phrase(candidate)).collect();
        locked(&self.stands_for).insert(name.to_owned(), phrases.clone());
        phrases
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
