//! From byte offsets to UTF-16 code units and back, without walking the whole text each time.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A range in UTF-16 code units, end exclusive: what a browser counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    /// First code unit.
    pub start: u32,
    /// One behind the last code unit.
    pub end: u32,
}

impl Span {
    /// Whether two ranges share a code unit.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Bytes between two checkpoints.
const STEP: usize = 128;

/// Remembers the UTF-16 offset of every 128th byte; pure ASCII needs nothing.
pub struct Utf16Map {
    /// UTF-16 code units of the characters that begin before byte `i * STEP`; empty if the text is ASCII.
    checkpoints: Vec<u32>,
}

impl Utf16Map {
    /// Makes the map in one pass.
    pub fn new(source: &str) -> Self {
        let mut checkpoints = Vec::new();
        if !source.is_ascii() {
            let mut before = 0;
            checkpoints.extend(source.as_bytes().chunks(STEP).map(|bytes| {
                let checkpoint = before;
                before += units(bytes);
                checkpoint
            }));
        }
        Utf16Map { checkpoints }
    }

    /// The UTF-16 offset of a byte offset that stands on a character boundary.
    pub fn offset(&self, source: &str, byte: usize) -> u32 {
        let byte = byte.min(source.len());
        if self.checkpoints.is_empty() {
            return byte as u32;
        }
        let index = (byte / STEP).min(self.checkpoints.len() - 1);
        self.checkpoints[index] + units(&source.as_bytes()[index * STEP..byte])
    }

    /// A byte range in UTF-16 code units.
    pub fn span(&self, source: &str, bytes: Range<usize>) -> Span {
        Span { start: self.offset(source, bytes.start), end: self.offset(source, bytes.end) }
    }

    /// The byte offset of a UTF-16 offset, rounded down to a character.
    pub fn byte(&self, source: &str, unit: u32) -> usize {
        if self.checkpoints.is_empty() {
            return (unit as usize).min(source.len());
        }
        let index = self.checkpoints.partition_point(|&at| at <= unit).saturating_sub(1);
        let from = source.ceil_char_boundary(index * STEP);
        let mut units = self.checkpoints[index];
        for (byte, ch) in source[from..].char_indices() {
            if units + ch.len_utf16() as u32 > unit {
                return from + byte;
            }
            units += ch.len_utf16() as u32;
        }
        source.len()
    }
}

/// UTF-16 code units of the characters that begin in these bytes of UTF-8: two for those of four bytes, else one.
fn units(bytes: &[u8]) -> u32 {
    bytes.iter().map(|&byte| u32::from(byte & 0xc0 != 0x80) + u32::from(byte >= 0xf0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_like_a_browser(text in "\\PC{0,600}") {
            let map = Utf16Map::new(&text);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let expected = text[..byte].encode_utf16().count() as u32;
                prop_assert_eq!(map.offset(&text, byte), expected);
                prop_assert_eq!(map.byte(&text, expected), byte);
            }
        }
    }
}
