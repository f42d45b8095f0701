//! Where a thread stands on the ladder. A [`State`] is only made by the transitions in this file and by reading a
//! state line back, so there is none that the rules forbid.

use super::rules::Rules;
use super::{Reason, Rung};
use crate::policy::Policy;
use crate::reading::{Conduct, CueKind, Heat, Reading};
use serde::Serialize;
use std::fmt;

/// Where a thread stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct State {
    pub(super) rung: Rung,
    pub(super) reason: Reason,
    /// The words of `rung` were sent since it was proposed.
    pub(super) answered: bool,
    /// Messages that offended since then.
    pub(super) offences: u32,
    /// Somebody was insulted in this thread.
    pub(super) insulted: bool,
    /// The customer was told that the correspondence is kept and noted.
    pub(super) noted: bool,
    /// The words of rung 4 were sent.
    pub(super) handed_over: bool,
    /// The legal warning was sent.
    pub(super) warned: bool,
    /// Heat of the last message.
    pub(super) heat: Heat,
    /// The rung whose words were sent last.
    pub(super) sent: Option<Rung>,
    /// When: seconds since 1970, UTC.
    pub(super) sent_at: Option<i64>,
    /// Messages of the customer that are taken in.
    pub(super) messages: u32,
    /// Replies to the customer that are taken in.
    pub(super) replies: u32,
}

impl State {
    /// The rung that is proposed; 1 before anything was written.
    pub fn rung(&self) -> Rung {
        self.rung
    }

    /// Why.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// Whether the words of the proposed rung were sent.
    pub fn is_answered(&self) -> bool {
        self.answered
    }

    /// The rung whose words were sent last.
    pub fn last_sent(&self) -> Option<Rung> {
        self.sent
    }

    /// When, in seconds since 1970, where it is known.
    pub fn last_sent_at(&self) -> Option<i64> {
        self.sent_at
    }

    /// Whether the customer was told that the correspondence is kept and noted; it is said once.
    pub fn is_noted(&self) -> bool {
        self.noted
    }

    /// Whether the legal warning was sent; it is sent once.
    pub fn is_warned(&self) -> bool {
        self.warned
    }

    /// Messages of the customer that are taken in.
    pub fn messages(&self) -> u32 {
        self.messages
    }

    /// Replies to the customer that are taken in.
    pub fn replies(&self) -> u32 {
        self.replies
    }

    /// The words of a rung were sent. A rung below the proposed one, or an ordinary reply ([`Rung::Empathise`]), is
    /// always right and confirms nothing above it.
    ///
    /// # Errors
    /// [`Refused`] where the rung was not proposed yet, or is not this agent's to use; the state stays as it is.
    pub fn sent(&self, rung: Rung, at: Option<i64>, policy: &Policy) -> Result<State, Refused> {
        if rung > self.rung {
            return Err(Refused::NotProposed { proposed: self.rung, asked: rung });
        }
        let rules = Rules::of(policy);
        if !rules.role_may(rung) {
            return Err(Refused::Role { rung, roles: rules.roles(rung).to_vec() });
        }
        let mut next = self.clone();
        next.replies += 1;
        next.sent = Some(rung);
        next.sent_at = at;
        if rung == self.rung {
            next.answered = true;
            next.offences = 0;
        }
        next.noted |= rung == Rung::Note;
        next.handed_over |= rung == Rung::HandOver;
        Ok(next)
    }

    /// Whether the transitions can lead here: what is read back from a note is held against it.
    pub(super) fn is_possible(&self) -> bool {
        (self.rung == Rung::Empathise || self.insulted)
            && (!self.insulted || self.messages > 0)
            && (!self.answered || self.sent.is_some())
            && (self.sent.is_none() == (self.replies == 0))
            && (self.sent_at.is_none() || self.sent.is_some())
            && (self.offences == 0 || self.answered)
            && (self.sent < Some(Rung::HandOver) || self.insulted)
            && (self.sent != Some(Rung::Note) || self.noted)
            && (self.sent != Some(Rung::HandOver) || self.handed_over)
            && self.offences <= self.messages
    }

    /// As if this rung were proposed: for showing its words before anything is decided, never kept.
    #[must_use]
    pub(super) fn seen_from(&self, rung: Rung) -> State {
        if rung == self.rung { self.clone() } else { State { rung, answered: false, ..self.clone() } }
    }

    /// The legal warning was sent.
    #[must_use]
    pub fn warned(&self) -> State {
        State { warned: true, ..self.clone() }
    }

    /// The agent steps down by hand; from rung 1 there is no way down.
    #[must_use]
    pub fn step_down(&self, policy: &Policy) -> State {
        let below = below(self.rung, Rules::of(policy));
        if below == self.rung {
            return self.clone();
        }
        State { rung: below, reason: Reason::ByHand, answered: false, offences: 0, ..self.clone() }
    }
}

/// Why a rung cannot be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It was not proposed: no rung is skipped.
    NotProposed {
        /// What is proposed.
        proposed: Rung,
        /// What was to be confirmed.
        asked: Rung,
    },
    /// The policy keeps it for other roles.
    Role {
        /// What was to be confirmed.
        rung: Rung,
        /// Who may.
        roles: Vec<String>,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::NotProposed { proposed, asked } => {
                write!(f, "rung {} cannot be confirmed: rung {} is proposed", asked.number(), proposed.number())
            }
            Refused::Role { rung, roles } => {
                write!(f, "rung {} is kept for: {}", rung.number(), roles.join(", "))
            }
        }
    }
}

impl std::error::Error for Refused {}

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

/// The rung below that the company uses.
fn below(rung: Rung, rules: Rules<'_>) -> Rung {
    match rung.down() {
        Rung::HandOver if !rules.available(Rung::HandOver) => Rung::Note,
        below => below,
    }
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
