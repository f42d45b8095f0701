//! The rules for going up and down: what one more message makes of a state.

use super::rules::Rules;
use super::state::{State, below};
use super::{Reason, Rung};
use crate::policy::Policy;
use crate::reading::{Conduct, CueKind, Heat, Reading};

/// What the ladder makes of one more message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    next: State,
    locked: bool,
}

impl Proposal {
    /// The rung.
    pub fn rung(&self) -> Rung {
        self.next.rung
    }

    /// Why; `.otherwise` of its message is the counterfactual.
    pub fn why(&self) -> Reason {
        self.next.reason
    }

    /// Whether the policy keeps this rung for another role: it is right, but somebody else has to send it.
    pub fn needs_other_role(&self) -> bool {
        self.locked
    }

    /// The thread with this message taken in.
    pub fn into_state(self) -> State {
        self.next
    }
}

/// What the ladder makes of one more message of the customer. Pure: the same in, the same out.
pub fn propose(state: &State, reading: &Reading, policy: &Policy) -> Proposal {
    let rules = Rules::of(policy);
    let (rung, reason) = decide(state, reading, rules);
    let mut next = state.clone();
    next.messages += 1;
    next.heat = reading.heat;
    let offends = reading.conduct >= Conduct::Insulting;
    next.offences = if offends && state.answered { state.offences + 1 } else { state.offences };
    // The answer to a first insult is still to come, even where replies were sent before it.
    if rung != state.rung || (offends && !state.insulted) {
        next.answered = false;
        next.offences = 0;
    }
    next.insulted |= offends;
    next.rung = rung;
    next.reason = reason;
    Proposal { next, locked: !rules.role_may(rung) }
}

fn decide(state: &State, reading: &Reading, rules: Rules<'_>) -> (Rung, Reason) {
    let class = reading.conduct;
    if rules.immediate(class) {
        return if rules.available(Rung::End) && rules.role_may(Rung::End) {
            (Rung::End, Reason::Immediate)
        } else {
            (state.rung.max(highest_jump(rules)), Reason::Locked)
        };
    }
    if class >= Conduct::Threatening && state.rung < highest_jump(rules) {
        return (highest_jump(rules), if class == Conduct::Hateful { Reason::Hate } else { Reason::Threat });
    }
    if reading.danger && class < Conduct::Threatening {
        return (state.rung, Reason::Danger);
    }
    match class {
        Conduct::Insulting | Conduct::Threatening | Conduct::Hateful => climb(state, class, rules),
        Conduct::Vulgar => (state.rung, Reason::ProfanityOnly),
        Conduct::Civil => calm(state, reading, rules),
    }
}

/// Where a threat leads at once: to somebody else, or where nobody is there, to noting it.
fn highest_jump(rules: Rules<'_>) -> Rung {
    if rules.available(Rung::HandOver) { Rung::HandOver } else { Rung::Note }
}

/// An offence, by the rules for going up.
fn climb(state: &State, class: Conduct, rules: Rules<'_>) -> (Rung, Reason) {
    let grave = match class {
        Conduct::Threatening => Some(Reason::Threat),
        Conduct::Hateful => Some(Reason::Hate),
        _ => None,
    };
    let stay = |reason| (state.rung, grave.unwrap_or(reason));
    if !state.insulted {
        return stay(Reason::InsultFirst);
    }
    if !state.answered {
        return stay(Reason::NotSent);
    }
    let next = match state.rung.up() {
        Rung::HandOver if !rules.available(Rung::HandOver) => Rung::End,
        next => next,
    };
    if next == state.rung {
        return stay(Reason::InsultContinues);
    }
    if !rules.counts(next, class) || state.offences + 1 < rules.threshold(next) {
        return stay(Reason::BelowThreshold);
    }
    if next == Rung::End {
        let open = state.handed_over || !rules.available(Rung::HandOver);
        if !(open && rules.available(Rung::End) && rules.role_may(Rung::End)) {
            return (state.rung, Reason::Locked);
        }
    }
    let reason = match state.rung {
        Rung::Empathise => Reason::InsultAfterEmpathy,
        Rung::Limits => Reason::InsultAfterLimits,
        _ => Reason::InsultContinues,
    };
    (next, grave.unwrap_or(reason))
}

/// A message without an offence, by the rules for going down.
fn calm(state: &State, reading: &Reading, rules: Rules<'_>) -> (Rung, Reason) {
    let below = below(state.rung, rules);
    if below < state.rung {
        if reading.softening || is_softer(state, reading) {
            return (below, Reason::Softening);
        }
        if is_factual(reading) {
            return (below, Reason::Factual);
        }
    }
    let reason = if reading.leverage {
        Reason::LeverageOnly
    } else if reading.heat >= Heat::new(2) {
        Reason::AngerOnly
    } else if state.messages == 0 {
        Reason::FirstMessage
    } else {
        Reason::Civil
    };
    (state.rung, reason)
}

/// Two steps cooler than the message before, without a new lever: a softer tone, though nothing soft is said.
fn is_softer(state: &State, reading: &Reading) -> bool {
    !reading.leverage && reading.heat.level() + 2 <= state.heat.level()
}

/// Only about the matter: waits, costs and dates may be hard facts; anger is none.
fn is_factual(reading: &Reading) -> bool {
    let felt = |kind: CueKind| {
        matches!(
            kind,
            CueKind::Anger | CueKind::Irony | CueKind::Disappointment | CueKind::Capitals | CueKind::Punctuation
        )
    };
    !reading.leverage
        && (reading.heat <= Heat::new(1)
            || (reading.heat == Heat::new(2) && !reading.cues.iter().any(|cue| felt(cue.kind))))
}
