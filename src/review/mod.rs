//! Reviewing a draft: which moves it makes, and what one change would make better.

mod types;

pub use types::*;
