//! The pattern language of packs: written over tokens, compiled at pack build, run over annotated text.
//!
//! `locales/README.md` has the language. [`syntax`] parses it, [`compile`] makes programs, [`run`] runs them.

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
mod heads;
mod places;
pub mod program;
pub mod run;
mod stored;
pub mod symbol;
#[cfg(not(target_arch = "wasm32"))]
pub mod syntax;

pub use places::Places;
pub use program::{Inst, Program, RuleSet};
pub use run::{Hit, Matcher};
#[cfg(not(target_arch = "wasm32"))]
pub use stored::SHORT_SYMBOLS;
pub use symbol::Symbol;

#[cfg(test)]
mod tests;
