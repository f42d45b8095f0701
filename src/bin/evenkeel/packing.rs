//! The commands for people who make locale packs.

use crate::args::PackCommand;
use crate::{Failure, Outcome};

/// Runs one of them.
pub fn run(command: &PackCommand) -> Outcome {
    let _ = command;
    Err(Failure::Usage("packs cannot be made yet".into()))
}
