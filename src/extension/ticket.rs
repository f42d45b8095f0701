//! What is remembered about one ticket: hashes and numbers, no text.

use super::salt::Salt;
use crate::json::{FromJson, Json};
use crate::text::Text;
use serde::Serialize;
use serde_json::{Map, Value};

/// The memory of one ticket.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct TicketMemory {
    /// Day of the last change, in days since 1970.
    pub day: u32,
    /// Hashes of findings that the agent leaves alone.
    pub ignored: Vec<String>,
    /// Hashes of the sentences of ladder texts that were put into a draft, with their rung. A reply that holds one of
    /// them was sent on that rung.
    pub sentences: Map<String, Value>,
    /// Hash of the message for which the agent wanted one rung less, or none.
    pub stepped_down: Option<String>,
    /// Hash of the message for which no rung is to be proposed.
    pub skipped: Option<String>,
}

impl FromJson for TicketMemory {
    fn from_json(json: &Json<'_>) -> Self {
        TicketMemory {
            day: json.optional("day"),
            ignored: json.optional("ignored"),
            sentences: json.optional("sentences"),
            stepped_down: json.optional("stepped_down"),
            skipped: json.optional("skipped"),
        }
    }
}

impl TicketMemory {
    /// The key that it is stored under.
    pub fn storage_key(salt: Salt, ticket: &str) -> String {
        format!("ticket:{}", salt.hash(&["ticket", ticket]))
    }

    /// Remembers that the agent leaves a finding alone.
    pub fn ignore(&mut self, hash: String) {
        if !self.ignored.contains(&hash) {
            self.ignored.push(hash);
        }
    }

    /// Remembers that a rung's text was put into a draft.
    pub fn remember_rung(&mut self, salt: Salt, text: &str, rung: u8) {
        for hash in sentence_hashes(salt, text) {
            self.sentences.insert(hash, rung.into());
        }
    }

    /// The rung on which a reply was sent, as far as this browser put its words in: the highest of its sentences'.
    pub fn rung_of(&self, salt: Salt, reply: &str) -> Option<u8> {
        if self.sentences.is_empty() {
            return None;
        }
        let rung_of = |hash| self.sentences.get(&hash)?.as_u64()?.try_into().ok();
        sentence_hashes(salt, reply).filter_map(rung_of).max()
    }

    /// Whether it is older than the retention.
    pub fn is_over(&self, today: u32, retention_days: u32) -> bool {
        today.saturating_sub(self.day) > retention_days
    }
}

/// Hashes of the sentences that say something: a greeting line or a lone word is in every reply.
fn sentence_hashes(salt: Salt, text: &str) -> impl Iterator<Item = String> {
    let parsed = Text::new(text);
    let hashes: Vec<String> = parsed
        .sentences()
        .iter()
        .filter_map(|sentence| {
            let words: Vec<&str> = parsed.slice(sentence.bytes.clone()).split_whitespace().collect();
            // A sentence with an open slot is changed before it is sent.
            let fixed = words.len() >= 4 && !words.iter().any(|word| word.contains('['));
            fixed.then(|| salt.hash(&["sentence", &words.join(" ")]))
        })
        .collect();
    hashes.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: [u8; 16] = [3; 16];

    #[test]
    fn a_sent_reply_is_recognised_by_its_sentences() {
        let salt = Salt::new(SALT);
        let mut memory = TicketMemory::default();
        let limit = "I want to solve this with you, and for that I need messages without insults.";
        memory.remember_rung(salt, &format!("Hello Anna,\n\n{limit} I will write by [time]."), 2);
        let wrapped = limit.replace("need messages", "need\nmessages");
        let sent = format!("Hello Anna,\n\nI looked. {wrapped} I will write by Friday.");
        let sent = sent.as_str();
        assert_eq!(memory.rung_of(salt, sent), Some(2));
        assert_eq!(memory.rung_of(salt, "Hello Anna,\n\nThank you for waiting so long."), None);
        assert_eq!(memory.rung_of(Salt::new([4; 16]), sent), None, "another profile's hashes say nothing");
    }

    #[test]
    fn nothing_of_the_text_is_kept() {
        let mut memory = TicketMemory::default();
        memory.remember_rung(Salt::new(SALT), "I want to solve this with you.", 2);
        assert!(!serde_json::to_string(&memory).unwrap().contains("solve"));
    }

    #[test]
    fn forgotten_after_the_retention() {
        let memory = TicketMemory { day: 100, ..TicketMemory::default() };
        assert!(!memory.is_over(190, 90));
        assert!(memory.is_over(191, 90));
    }
}
