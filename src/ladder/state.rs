//! Where a thread stands on the ladder. A [`State`] is only made by the transitions here and in `propose.rs`, and by
//! reading a state line back, so there is none that the rules forbid.

use super::rules::Rules;
use super::{Reason, Rung};
use crate::policy::Policy;
use crate::reading::Heat;
use serde::Serialize;
use std::fmt;

/// Where a thread stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[allow(clippy::struct_excessive_bools)] // each is one thing that happened in the thread, in any combination
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
        // After a step down the words of rung 3 are about the matter only.
        next.noted |= rung == Rung::Note && !self.answered && !self.stepped_down();
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
            && (self.sent != Some(Rung::HandOver) || self.handed_over)
            && self.offences <= self.messages
    }

    /// As if this rung were proposed: for showing its words before anything is decided, never kept.
    #[must_use]
    pub(super) fn seen_from(&self, rung: Rung) -> State {
        if rung == self.rung { self.clone() } else { State { rung, answered: false, ..self.clone() } }
    }

    /// Whether the last thing that happened was a step down.
    pub(super) fn stepped_down(&self) -> bool {
        matches!(self.reason, Reason::Softening | Reason::Factual | Reason::ByHand)
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

/// The rung below that the company uses.
pub(super) fn below(rung: Rung, rules: Rules<'_>) -> Rung {
    match rung.down() {
        Rung::HandOver if !rules.available(Rung::HandOver) => Rung::Note,
        below => below,
    }
}
