//! What has been said before, so that nothing is said twice: hashes only, never a text or a name.
//!
//! The memory belongs to one installation. Its salt comes from outside and is random, so that a hash cannot be looked
//! up in a table of likely sentences that somebody else has made.

mod hashed;

pub use hashed::{HashMemory, MemoryError};

use crate::text::{Text, TokenKind};

/// Who talks to whom; either may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Who<'a> {
    /// The customer, by any stable name or id.
    pub customer: Option<&'a str>,
    /// The agent, by any stable name or id.
    pub agent: Option<&'a str>,
}

/// Something that may have been said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item<'a> {
    /// A sentence, however it is capitalised and punctuated.
    Sentence(&'a str),
    /// A skeleton: the pack's message and attribute, `mirror--refund-missing.a`.
    Skeleton(&'a str),
    /// Five words in a row, as [`shingles`] gives them.
    Words(&'a str),
}

/// What this customer has been told and what this agent has used lately.
pub trait Memory {
    /// Whether anything is remembered about either of them; if not, nothing else need be asked.
    fn knows(&self, who: Who<'_>) -> bool;

    /// Whether this customer has had it.
    fn customer_had(&self, who: Who<'_>, item: Item<'_>) -> bool;

    /// Whether it is among this agent's last twenty.
    fn agent_used(&self, who: Who<'_>, item: Item<'_>) -> bool;

    /// Remembers a text that was shown or put in, with the skeletons it was made from. `day` counts from any fixed day,
    /// for [`HashMemory::forget_before`].
    fn remember(&mut self, who: Who<'_>, text: &str, skeletons: &[String], day: u32);
}

/// A memory that remembers nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoMemory;

impl Memory for NoMemory {
    fn knows(&self, _: Who<'_>) -> bool {
        false
    }

    fn customer_had(&self, _: Who<'_>, _: Item<'_>) -> bool {
        false
    }

    fn agent_used(&self, _: Who<'_>, _: Item<'_>) -> bool {
        false
    }

    fn remember(&mut self, _: Who<'_>, _: &str, _: &[String], _: u32) {}
}

/// How many words in a row make a repetition.
pub const SHINGLE: usize = 5;

/// All runs of five words of a text, folded, across sentences but not across paragraphs.
pub fn shingles(text: &str) -> Vec<String> {
    text.split("\n\n")
        .flat_map(|paragraph| words(paragraph).windows(SHINGLE).map(|run| run.join(" ")).collect::<Vec<_>>())
        .collect()
}

/// The sentences of a text, folded to their words.
pub fn sentences(text: &str) -> Vec<String> {
    let text = Text::new(text);
    let folded = |tokens: std::ops::Range<usize>| {
        let words: Vec<&str> = text.tokens()[tokens]
            .iter()
            .filter(|token| !matches!(token.kind, TokenKind::Punct | TokenKind::Emoji))
            .map(|token| text.folded(token))
            .collect();
        words.join(" ")
    };
    text.sentences().iter().map(|sentence| folded(sentence.tokens.clone())).filter(|words| !words.is_empty()).collect()
}

fn words(text: &str) -> Vec<String> {
    let text = Text::new(text);
    text.tokens()
        .iter()
        .filter(|token| !matches!(token.kind, TokenKind::Punct | TokenKind::Emoji))
        .map(|token| text.folded(token).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_is_compared() {
        assert_eq!(sentences("Hi Anna,\n\nIt’s here. It WORKS!"), ["hi anna", "its here", "it works"]);
        assert_eq!(shingles("One two three four five, six."), ["one two three four five", "two three four five six"]);
        assert!(shingles("one two three\n\nfour five six").is_empty());
        assert!(shingles("").is_empty());
    }
}
