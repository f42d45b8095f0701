//! (wip)
mod reason;
mod rules;
mod rung;
mod state;

pub use reason::Reason;
pub use rung::Rung;
pub use state::{Proposal, Refused, State, propose};
