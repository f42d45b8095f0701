//! Who takes over.

use crate::policy::{HandOver, Policy};
use crate::reading::{Conduct, Heat, Reading};

/// Who takes a customer over: the policy's first choice, or its first who is good with people where the tone is hard.
pub fn for_customer<'a>(policy: &'a Policy, reading: &Reading) -> Option<&'a HandOver> {
    let hard = reading.conduct >= Conduct::Insulting || reading.heat >= Heat::new(3);
    let mut targets = policy.hand_over.iter().filter(|target| !target.specialist);
    let first = targets.clone().next();
    if hard { targets.find(|target| target.good_with_people).or(first) } else { first }
}

/// Who can be asked for the facts.
pub fn specialist(policy: &Policy) -> Option<&HandOver> {
    policy.hand_over.iter().find(|target| target.specialist)
}
