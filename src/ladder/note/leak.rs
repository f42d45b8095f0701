//! A state line, or a piece of one, in a text that a customer would get.

use super::{KEYS, OPENING};

/// Whether a text has a state line or a piece of one in it; such a text must not reach a customer.
pub fn contains_state_line(draft: &str) -> bool {
    // Every piece of one that is told has a key with its value, or the version behind the name.
    if !draft.bytes().any(|byte| byte == b'=' || byte == b':') {
        return false;
    }
    let draft = plain(draft).to_lowercase();
    let digit_after = |opening: &str| {
        draft
            .match_indices(opening)
            .any(|(at, _)| draft[at + opening.len()..].starts_with(|ch: char| ch.is_ascii_digit()))
    };
    // Two neighbouring keys with their values are in no sentence that people write.
    let pair = || {
        let words: Vec<&str> = draft.split(' ').collect();
        words.windows(2).any(|pair| {
            KEYS.windows(2).any(|keys| {
                let value = |word: &str, key: &str| {
                    word.strip_prefix(key)
                        .and_then(|rest| rest.strip_prefix('='))
                        .is_some_and(|value| !value.is_empty())
                };
                value(pair[0], keys[0]) && value(pair[1], keys[1])
            })
        })
    };
    draft.contains(OPENING) || digit_after("evenkeel:") || pair()
}

/// Words with one space between them, without the invisible characters that editors put in and the marks of quoted
/// lines that were wrapped.
pub(super) fn plain(text: &str) -> String {
    let visible: String =
        text.chars().filter(|ch| !matches!(ch, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')).collect();
    visible.split_whitespace().filter(|word| *word != ">").collect::<Vec<_>>().join(" ")
}
