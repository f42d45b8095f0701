//! How a whole text is put into a draft at the caret: set off by blank lines, and without a second greeting.

use super::protocol::Draft;
use crate::ladder::RungReply;
use crate::text::{Span, Utf16Map};

/// A text with the line breaks that it needs to stand as paragraphs of its own in place of a selection.
pub fn set_off(text: &str, draft: &Draft, span: Span) -> String {
    let map = Utf16Map::new(&draft.text);
    let (start, end) = (map.byte(&draft.text, span.start), map.byte(&draft.text, span.end));
    let before = draft.text.get(..start).unwrap_or_default().trim_end_matches([' ', '\t', '\u{a0}']);
    let after = draft.text.get(end..).unwrap_or_default();
    let breaks = |has: usize| "\n".repeat(2_usize.saturating_sub(has));
    let before = if before.trim().is_empty() {
        String::new()
    } else {
        breaks(before.len() - before.trim_end_matches('\n').len())
    };
    let after = if after.trim().is_empty() {
        String::new()
    } else {
        breaks(after.len() - after.trim_start_matches('\n').len())
    };
    format!("{before}{text}{after}")
}

/// The words of a rung for a draft; where the draft greets already, without the greeting.
pub fn rung_words(reply: &RungReply, greets: bool) -> &str {
    match reply.parts.as_slice() {
        [first, second, ..] if greets && first.part == "greeting" => {
            let from = Utf16Map::new(&reply.text).byte(&reply.text, second.span.start);
            reply.text.get(from..).unwrap_or(&reply.text)
        }
        _ => &reply.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ladder::{ReplyPart, Rung};

    fn at(text: &str, place: u32) -> String {
        let draft = Draft { text: text.into(), ..Draft::default() };
        set_off("X", &draft, Span { start: place, end: place })
    }

    #[test]
    fn stands_apart_from_what_is_there() {
        assert_eq!(at("", 0), "X");
        assert_eq!(at("  \n", 0), "X");
        assert_eq!(at("Dear Ann,", 9), "\n\nX");
        assert_eq!(at("Dear Ann,\n", 10), "\nX");
        assert_eq!(at("Dear Ann,\n\n", 11), "X");
        assert_eq!(at("Kind regards", 0), "X\n\n");
        assert_eq!(at("Zażółć 🙂.\n\nBye", 10), "\n\nX");
    }

    #[test]
    fn nobody_is_greeted_twice() {
        let part = |name: &str, text: &str, start: u32| ReplyPart {
            part: name.into(),
            text: text.into(),
            span: Span { start, end: start + text.len() as u32 },
        };
        let reply = RungReply {
            rung: Rung::Limits,
            text: "Hello Ann,\n\nI want to help.".into(),
            parts: vec![part("greeting", "Hello Ann,", 0), part("rung-2-intent", "I want to help.", 12)],
            open_slots: Vec::new(),
            skeletons: Vec::new(),
        };
        assert_eq!(rung_words(&reply, false), reply.text);
        assert_eq!(rung_words(&reply, true), "I want to help.");
    }
}
