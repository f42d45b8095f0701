//! Reading a message: how hot, whom it hits, what happened, what is wanted.

mod types;

pub use types::*;
