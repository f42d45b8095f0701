//! Words and runs of words as numbers, for comparing them many times inside one process.

/// The number of a folded word (FNV-1a, 64 bits). Different words have different numbers unless somebody looks for two
/// that have not; what is compared by them is worth nobody's effort.
pub fn word_number(folded: &str) -> u64 {
    folded.bytes().fold(0xcbf2_9ce4_8422_2325, |number, byte| (number ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The number of some words in their order, from their own numbers.
pub fn run_number(words: impl ExactSizeIterator<Item = u64>) -> u64 {
    /// An odd number without a pattern in its bits (the golden ratio).
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let length = words.len() as u64;
    words.fold(length, |sum, word| sum.wrapping_mul(FACTOR).wrapping_add(word))
}
