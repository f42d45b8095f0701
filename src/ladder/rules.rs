//! What the policy makes of the ladder: thresholds, classes, gates.

use super::Rung;
use crate::policy::{Policy, Profile, RungPolicy};
use crate::reading::Conduct;

/// The policy, seen from the ladder.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    policy: &'a Policy,
}

impl<'a> Rules<'a> {
    pub fn of(policy: &'a Policy) -> Self {
        Rules { policy }
    }

    fn rung(self, rung: Rung) -> Option<&'a RungPolicy> {
        let rungs = &self.policy.ladder.rungs;
        match rung {
            Rung::Empathise => None,
            Rung::Limits => Some(&rungs.rung_2),
            Rung::Note => Some(&rungs.rung_3),
            Rung::HandOver => Some(&rungs.rung_4),
            Rung::End => Some(&rungs.rung_5),
        }
    }

    /// Whether the company uses a rung; 1 to 3 always.
    pub fn available(self, rung: Rung) -> bool {
        if rung < Rung::HandOver {
            return true;
        }
        let profile = rung != Rung::End || self.policy.ladder.profile == Profile::Customer;
        self.rung(rung).and_then(|set| set.available).unwrap_or(profile)
    }

    /// Messages that must offend, after the words of the rung below were sent, before a rung is proposed.
    pub fn threshold(self, rung: Rung) -> u32 {
        let profile = match (self.policy.ladder.profile, rung) {
            (Profile::Internal, Rung::Note | Rung::HandOver | Rung::End) => 2,
            _ => 1,
        };
        self.rung(rung).and_then(|set| set.insults).unwrap_or(profile).max(1)
    }

    /// Whether a class counts towards a rung. What is civil or only vulgar never does, whatever the policy says.
    pub fn counts(self, rung: Rung, class: Conduct) -> bool {
        class >= Conduct::Insulting
            && self.rung(rung).and_then(|set| set.classes.as_ref()).is_none_or(|classes| classes.contains(&class))
    }

    /// Whether this agent's role may use a rung.
    pub fn role_may(self, rung: Rung) -> bool {
        let roles = self.roles(rung);
        roles.is_empty() || roles.iter().any(|role| role.eq_ignore_ascii_case(self.policy.role.trim()))
    }

    /// Roles that may use a rung; none: everybody.
    pub fn roles(self, rung: Rung) -> &'a [String] {
        match self.rung(rung) {
            Some(set) if rung >= Rung::HandOver => &set.roles,
            _ => &[],
        }
    }

    /// Whether a class ends the exchange at once.
    pub fn immediate(self, class: Conduct) -> bool {
        class >= Conduct::Threatening && self.policy.ladder.immediate.contains(&class)
    }
}
