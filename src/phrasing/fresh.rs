//! What may not be said again.

use super::Part;
use crate::memory::{Item, Memory, SHINGLE, Who, shingles};
use crate::text::{Text, TokenKind, run_number, word_number};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// What this side has already said in the thread, and what the memory knows.
pub struct Freshness<'a> {
    memory: Option<&'a dyn Memory>,
    who: Who<'a>,
    /// What was sent.
    sent: Arc<HashSet<u64>>,
    /// What stands in the draft, with its bytes there.
    draft: Vec<(u64, Range<usize>)>,
    /// For each of them the bit of its last digits: most of what is asked for is told from it not to stand there.
    bits: Vec<u64>,
}

impl<'a> Freshness<'a> {
    /// `sent` are this side's replies in the thread.
    pub fn new<'t>(memory: &'a dyn Memory, who: Who<'a>, sent: impl IntoIterator<Item = &'t str>) -> Self {
        Self::with_sent(memory, who, Self::sent(sent))
    }

    /// The same from [`Freshness::sent`].
    pub(super) fn with_sent(memory: &'a dyn Memory, who: Who<'a>, sent: Arc<HashSet<u64>>) -> Self {
        Freshness {
            memory: Some(memory).filter(|memory| memory.knows(who)),
            who,
            sent,
            draft: Vec::new(),
            bits: Vec::new(),
        }
    }

    /// What some texts say, for comparing.
    pub(super) fn sent<'t>(texts: impl IntoIterator<Item = &'t str>) -> Arc<HashSet<u64>> {
        Arc::new(texts.into_iter().flat_map(|text| numbers(&Text::new(text))).collect())
    }

    /// What stands in the draft is not said again either.
    #[must_use]
    pub fn beside(mut self, draft: &Text) -> Self {
        self.draft = said(draft);
        self.bits = vec![0; BITS / 64];
        for &(number, _) in &self.draft {
            let (word, bit) = place(number);
            self.bits[word] |= bit;
        }
        self
    }

    /// Whether neither the sentence nor its skeleton was used for this customer, nor the sentence by this agent lately,
    /// and no five words of it stand in a row in what this side has written; but for what stood in these bytes of the
    /// draft, in whose place it comes. `said` are the text's [`numbers`].
    pub(super) fn is_fresh(&self, part: &Part, said: &[u64], but_for: &Range<usize>) -> bool {
        said.iter().all(|number| !self.sent.contains(number) && !self.stands(*number, but_for))
            && self.is_new_to_memory(&part.skeleton, &part.text)
    }

    /// Whether it is among the agent's last twenty.
    pub fn agent_used(&self, item: Item<'_>) -> bool {
        self.memory.is_some_and(|memory| memory.agent_used(self.who, item))
    }

    fn is_new_to_memory(&self, skeleton: &str, text: &str) -> bool {
        let Some(memory) = self.memory else { return true };
        let had = |item| memory.customer_had(self.who, item);
        !(had(Item::Skeleton(skeleton))
            || had(Item::Sentence(text))
            || self.agent_used(Item::Sentence(text))
            || shingles(text).iter().any(|run| had(Item::Words(run))))
    }

    /// Whether something stands in the draft outside these bytes.
    fn stands(&self, number: u64, but_for: &Range<usize>) -> bool {
        let (word, bit) = place(number);
        self.bits.get(word).is_some_and(|bits| bits & bit != 0)
            && self
                .draft
                .iter()
                .any(|(known, bytes)| *known == number && (bytes.end <= but_for.start || bytes.start >= but_for.end))
    }
}

const BITS: usize = 8192;

/// The word and the bit of a number.
fn place(number: u64) -> (usize, u64) {
    let bit = number as usize % BITS;
    (bit / 64, 1 << (bit % 64))
}

/// What a text says, for comparing.
pub(super) fn numbers(text: &Text) -> Vec<u64> {
    said(text).into_iter().map(|(number, _)| number).collect()
}

/// Every sentence, and every run of [`SHINGLE`] words inside a paragraph, as the number of its folded words, and its bytes.
fn said(text: &Text) -> Vec<(u64, Range<usize>)> {
    let mut said = Vec::with_capacity(text.tokens().len());
    let mut words: Vec<(u64, Range<usize>)> = Vec::new();
    let mut paragraph = 0;
    for sentence in text.sentences() {
        if sentence.paragraph != paragraph {
            paragraph = sentence.paragraph;
            words.clear();
        }
        let before = words.len();
        for token in &text.tokens()[sentence.tokens.clone()] {
            if !matches!(token.kind, TokenKind::Punct | TokenKind::Emoji) {
                words.push((word_number(text.folded(token)), token.range()));
                if let Some(run) = words.last_chunk::<SHINGLE>() {
                    said.push((joined(run), run[0].1.start..run[SHINGLE - 1].1.end));
                }
            }
        }
        let own = &words[before..];
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            // Kept apart from runs: five words in a row inside a longer sentence are no sentence.
            said.push((!joined(own), first.1.start..last.1.end));
        }
    }
    said
}

fn joined(words: &[(u64, Range<usize>)]) -> u64 {
    run_number(words.iter().map(|(word, _)| *word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::NoMemory;

    fn is_fresh(sent: &str, draft: &str, text: &str, but_for: Range<usize>) -> bool {
        let draft = Text::new(draft);
        let fresh = Freshness::new(&NoMemory, Who::default(), [sent]).beside(&draft);
        numbers(&Text::new(text)).iter().all(|number| !fresh.sent.contains(number) && !fresh.stands(*number, &but_for))
    }

    #[test]
    fn sentences_and_runs_of_five_words_are_not_said_again() {
        for (text, fresh) in [
            ("Your lamp is here.", true),
            ("THANK you!", false),
            ("I have checked it with the warehouse.", false),
            ("I have checked it.", true),
            ("with the", true),
        ] {
            assert_eq!(
                is_fresh("Thank you. Today I have checked it with the people.", "", text, 0..0),
                fresh,
                "{text}"
            );
            assert_eq!(
                is_fresh("", "Thank you. Today I have checked it with the people.", text, 0..0),
                fresh,
                "{text}"
            );
        }
        assert!(is_fresh("one two\n\nthree four five", "", "one two three four five", 0..0), "not across paragraphs");
        assert!(!is_fresh("one two. Three four five", "", "one two three four five", 0..0));
    }

    #[test]
    fn what_is_replaced_may_be_said_in_its_place() {
        let draft = "Hi. Thank you for waiting so long.";
        assert!(!is_fresh("", draft, "Thank you for waiting so long!", 0..3));
        assert!(is_fresh("", draft, "Thank you for waiting so long!", 4..34));
    }
}
