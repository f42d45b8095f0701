//! (wip)
mod note;
mod reason;
mod rules;
mod rung;
mod state;
mod thread;

pub use note::*;
pub use reason::Reason;
pub use rung::Rung;
pub use state::{Proposal, Refused, State, propose};
pub use thread::*;
