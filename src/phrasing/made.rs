//! Phrases that were made before for one thread: with the same slots they read the same, whatever stands in the draft.

use super::rank::Candidate;
use super::{Part, Slots, part::render};
use crate::pack::Stock;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// What was made, by skeleton. It belongs to one set of slots, one policy and one message.
#[derive(Debug, Default)]
pub struct Made {
    phrases: Mutex<HashMap<String, Arc<Phrase>>>,
}

#[derive(Debug)]
struct Phrase {
    /// None where it cannot be rendered.
    part: Option<Arc<Part>>,
    reads_well: OnceLock<bool>,
}

impl Made {
    /// The candidate rendered; none where a value does not fit.
    pub(super) fn part(&self, candidate: &Candidate<'_>, stock: &Stock, slots: &Slots) -> Option<Arc<Part>> {
        if let Some(phrase) = self.phrases().get(&candidate.skeleton) {
            return phrase.part.clone();
        }
        let part = render(stock, candidate.group, candidate.alternative, slots, &slots.args()).map(Arc::new);
        let phrase = Phrase { part: part.clone(), reads_well: OnceLock::new() };
        self.phrases().insert(candidate.skeleton.clone(), Arc::new(phrase));
        part
    }

    /// Whether a part that was made here reads well where it stands alone; tried once.
    pub(super) fn reads_well(&self, part: &Part, trial: impl FnOnce(&Part) -> bool) -> bool {
        let phrase = self.phrases().get(&part.skeleton).cloned();
        match phrase {
            Some(phrase) => *phrase.reads_well.get_or_init(|| trial(part)),
            None => trial(part),
        }
    }

    fn phrases(&self) -> MutexGuard<'_, HashMap<String, Arc<Phrase>>> {
        self.phrases.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
