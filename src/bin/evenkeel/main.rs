//! The command line: the engine for shells, scripts and other programs.
//!
//! `args` says what can be asked, `ask` asks it, `human` shows the answer to people; `packs` finds the locale packs
//! and `packing` makes them.

mod args;
mod ask;
mod human;
mod memory;
mod packing;
mod packs;
mod paper;
mod stdio;

use args::{Cli, Command};
use clap::Parser;
use std::process::ExitCode;

/// Why a command did not end well.
enum Failure {
    /// Bad usage or bad input: one line for standard error, exit code 2.
    Usage(String),
    /// The checked thing has errors, which are printed already: exit code 1.
    Errors,
    /// Whoever read our output has gone: the end, quietly.
    ReaderGone,
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Failure::ReaderGone,
            _ => Failure::Usage(error.to_string()),
        }
    }
}

impl From<evenkeel::engine::Error> for Failure {
    fn from(error: evenkeel::engine::Error) -> Self {
        Failure::Usage(error.to_string())
    }
}

/// What every command ends with.
type Outcome<T = ()> = Result<T, Failure>;

fn main() -> ExitCode {
    let outcome = match Cli::try_parse() {
        Ok(Cli { command: Command::Pack(command) }) => packing::run(&command),
        Ok(Cli { command }) => ask::run(command),
        Err(error) => args::refused(&error),
    };
    match outcome {
        Ok(()) | Err(Failure::ReaderGone) => ExitCode::SUCCESS,
        Err(Failure::Errors) => ExitCode::from(1),
        Err(Failure::Usage(line)) => {
            eprintln!("evenkeel: {}", line.replace(['\n', '\r'], " "));
            ExitCode::from(2)
        }
    }
}
