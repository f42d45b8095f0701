//! The memory of what was suggested, as a file.

use crate::{Failure, Outcome, stdio};
use evenkeel::memory::HashMemory;
use std::path::Path;

/// Reads a memory; where there is no file yet, an empty one with a salt of its own.
pub fn read(path: &Path) -> Outcome<HashMemory> {
    if path.exists() {
        return HashMemory::from_json(&stdio::file_text(path)?)
            .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())));
    }
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| Failure::Usage(format!("no randomness for a memory: {error}")))?;
    Ok(HashMemory::new(salt))
}
