//! What is wrong with a pack, said so that its owner can put it right.

use std::fmt;

/// One thing wrong in one place of a pack's source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name inside the pack's folder.
    pub file: String,
    /// Line, from 1; 0 where it concerns the whole file.
    pub line: usize,
    /// The field or rule, e.g. `cue insult-you, match[1]`.
    pub field: String,
    /// What is wrong and what to do, one sentence each.
    pub message: String,
}

impl Problem {
    /// A problem in a file.
    pub fn new(file: &str, line: usize, field: impl Into<String>, message: impl Into<String>) -> Self {
        Problem { file: file.into(), line, field: field.into(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        write!(f, ": {}", self.message)
    }
}
