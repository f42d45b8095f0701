//! The memory of what was suggested, as a file.

use crate::{Failure, Outcome, stdio};
use evenkeel::memory::HashMemory;
use std::path::Path;

/// Reads a memory; where there is no file yet, an empty one with a salt of its own.
pub fn read(path: &Path) -> Outcome<HashMemory> {
    if path.exists() {
        let told = |error: String| Failure::Usage(format!("{}: {error}", path.display()));
        let value = serde_json::from_str(&stdio::file_text(path)?)
            .map_err(|error| told(format!("this is no memory of Evenkeel: {error}")))?;
        return HashMemory::from_value(&value).map_err(|error| told(error.to_string()));
    }
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| Failure::Usage(format!("no randomness for a memory: {error}")))?;
    Ok(HashMemory::new(salt))
}
