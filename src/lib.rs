//! Evenkeel reads what a customer wrote and what the agent is about to answer, and offers words for it.
//!
//! The rooms stand in the order in which data flows through them; nothing flows back:
//!
//! ```text
//! text → pack → reading → review, phrasing → ladder → record
//!                            policy · memory
//! ```
//!
//! [`engine::Engine`] is the door for everybody outside: the command line, JavaScript and the extension.
//! `ARCHITECTURE.md` is the map, with the invariants and the recipes.
//!
//! Offsets inside the crate are bytes; what leaves it ([`text::Span`] in its JSON form) is in UTF-16 code units.

mod calendar;
mod decimal;
mod order;
mod sorted;

pub mod json;

pub mod text;

pub mod pack;

pub mod reading;

pub mod address;
pub mod phrasing;
pub mod review;

pub mod ladder;

pub mod record;

pub mod memory;
pub mod policy;

pub mod engine;

pub mod extension;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
