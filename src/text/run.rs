//! Words and runs of words as numbers, for comparing them many times inside one process.

use siphasher::sip::SipHasher13;
use std::hash::Hasher;

/// The number of a folded word.
pub fn word_number(folded: &str) -> u64 {
    let mut hasher = SipHasher13::new();
    hasher.write(folded.as_bytes());
    hasher.finish()
}

/// The number of some words in their order, from their own numbers.
pub fn run_number(words: impl ExactSizeIterator<Item = u64>) -> u64 {
    /// An odd number without a pattern in its bits (the golden ratio).
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let length = words.len() as u64;
    words.fold(length, |sum, word| sum.wrapping_mul(FACTOR).wrapping_add(word))
}
