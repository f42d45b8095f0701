//! Where the parts of a draft stand, and how a text is put into it.

use super::{
    At, Part, Suggestion,
    part::{OpenSlot, capitalise},
};
use crate::order::sort_by;
use crate::review::{Move, MoveSpan};
use crate::text::{Span, Text, Utf16Map};
use std::ops::Range;

/// A draft in three parts. Offsets are bytes.
pub(super) struct Layout<'a> {
    draft: &'a str,
    map: &'a Utf16Map,
    /// End of the greeting, where there is one.
    greeting: Option<usize>,
    /// What stands between greeting and close, without white space around it; may be empty.
    body: Range<usize>,
    /// Start of the close, where there is one.
    close: Option<usize>,
}

/// A place and the white space that a text needs there.
pub(super) struct Place {
    pub at: At,
    byte: usize,
    before: &'static str,
    after: &'static str,
    /// What follows becomes the start of a sentence.
    raises: bool,
}

const PARAGRAPH: &str = "\n\n";

impl<'a> Layout<'a> {
    pub fn new(text: &'a Text<'a>, moves: &[MoveSpan]) -> Self {
        let draft = text.source();
        let map = text.utf16();
        let bytes = |span: Span| map.byte(draft, span.start)..map.byte(draft, span.end);
        let greeting = moves
            .iter()
            .find(|found| found.kind == Move::Greet)
            .map(|found| bytes(found.span))
            .filter(|greeting| draft[..greeting.start].trim().lines().count() <= 1)
            .map(|greeting| greeting.end);
        let from = greeting.unwrap_or(0);
        // The close is the first closing sentence that only closing sentences follow.
        let close = moves
            .iter()
            .rev()
            .take_while(|found| found.kind == Move::Close)
            .last()
            .map(|found| bytes(found.span).start)
            .filter(|&start| start >= from)
            .or_else(|| sign_off(&draft[from..]).map(|start| from + start));
        let close = delimiter(&draft[from..]).map(|start| from + start).into_iter().chain(close).min();
        let rest = &draft[from..close.unwrap_or(draft.len())];
        let start = from + (rest.len() - rest.trim_start().len());
        let body = start..start.max(from + rest.trim_end().len());
        Layout { draft, map, greeting, body, close }
    }

    pub fn is_blank(&self) -> bool {
        self.draft.trim().is_empty()
    }

    pub fn has_body(&self) -> bool {
        !self.body.is_empty()
    }

    pub fn has_greeting(&self) -> bool {
        self.greeting.is_some()
    }

    /// Before everything else that is said.
    pub fn first(&self) -> Place {
        match self.greeting {
            None if self.draft[..self.body.start].trim().is_empty() && self.has_body() => {
                Place { at: At::Start, byte: self.body.start, before: "", after: " ", raises: true }
            }
            None => Place { at: At::Start, byte: 0, before: "", after: self.gap(), raises: false },
            // "Hi Anna, your parcel …": a sentence cannot go in between.
            Some(end) if self.has_body() && !self.draft[end..self.body.start].contains('\n') => self.last(),
            Some(_) if self.has_body() => {
                Place { at: At::AfterGreeting, byte: self.body.start, before: "", after: " ", raises: true }
            }
            Some(end) => self.behind(At::AfterGreeting, end),
        }
    }

    /// The greeting that a text at this place follows.
    pub fn greeting_before(&self, place: &Place) -> Option<&'a str> {
        let follows = place.at == At::AfterGreeting || !self.has_body();
        self.greeting.filter(|_| follows).map(|end| &self.draft[..end])
    }

    /// A greeting's place: the very start.
    pub fn start(&self) -> Place {
        Place { at: At::Start, byte: 0, before: "", after: self.gap(), raises: false }
    }

    /// What a text at the very start needs behind it; line breaks that are there already are used.
    fn gap(&self) -> &'static str {
        let space = &self.draft[..self.draft.len() - self.draft.trim_start().len()];
        match space.matches('\n').count() {
            _ if self.is_blank() => "",
            0 => PARAGRAPH,
            1 => "\n",
            _ => "",
        }
    }

    /// Behind everything else that is said, before the close.
    pub fn last(&self) -> Place {
        let at = if self.close.is_some() { At::BeforeClose } else { At::End };
        if !self.has_body() {
            return match (self.greeting, self.close) {
                (Some(end), _) => self.behind(at, end),
                (None, Some(start)) => Place { at, byte: start, before: "", after: PARAGRAPH, raises: false },
                (None, None) => Place { at: At::Start, byte: self.draft.len(), before: "", after: "", raises: false },
            };
        }
        let whole = self.draft[self.body.clone()].ends_with(['.', '!', '?', '…', ':', ')', '"', '”']);
        // What the agent is still writing is not gone on with.
        let before = if whole { " " } else { PARAGRAPH };
        if self.close.is_none() && self.draft[self.body.end..].contains('\n') {
            return self.behind(at, self.body.end);
        }
        Place { at, byte: self.body.end, before, after: "", raises: false }
    }

    /// In a paragraph of its own behind `end`; line breaks that are there already are used.
    fn behind(&self, at: At, end: usize) -> Place {
        let rest = &self.draft[end..];
        let space = rest.len() - rest.trim_start().len();
        if space == rest.len() {
            let before = match rest.matches('\n').count() {
                0 => PARAGRAPH,
                1 => "\n",
                _ => "",
            };
            return Place { at, byte: self.draft.len(), before, after: "", raises: false };
        }
        Place { at, byte: end + space, before: "", after: PARAGRAPH, raises: false }
    }

    /// The suggestion that puts these parts there.
    pub fn put(&self, place: &Place, greeting: Option<&str>, parts: &[&Part]) -> Suggestion {
        let unit = self.map.offset(self.draft, place.byte);
        let mut text = place.before.to_owned();
        if let Some(greeting) = greeting {
            text.push_str(greeting);
            if !parts.is_empty() {
                text.push_str(PARAGRAPH);
            }
        }
        let mut suggestion = join(text, parts);
        suggestion.text.push_str(place.after);
        suggestion.at = place.at;
        suggestion.span = Span { start: unit, end: unit };
        let next = &self.draft[place.byte..];
        if place.raises && capitalise(next) != next {
            let first = next.chars().next().map_or(0, char::len_utf8);
            suggestion.text.extend(next[..first].chars().flat_map(char::to_uppercase));
            suggestion.span.end = self.map.offset(self.draft, place.byte + first);
        }
        if greeting.is_some() {
            suggestion.moves.insert(0, Move::Greet);
        }
        suggestion
    }

    /// The draft with the suggestion in it, and where it stands there.
    pub fn with(&self, suggestion: &Suggestion) -> (String, Span) {
        let start = self.map.byte(self.draft, suggestion.span.start);
        let end = self.map.byte(self.draft, suggestion.span.end).max(start);
        let whole = format!("{}{}{}", &self.draft[..start], suggestion.text, &self.draft[end..]);
        let units = suggestion.text.encode_utf16().count() as u32;
        (whole, Span { start: suggestion.span.start, end: suggestion.span.start + units })
    }
}

/// Start of the signature that mail programs set off by a line of two dashes (RFC 3676).
fn delimiter(text: &str) -> Option<usize> {
    let mut at = 0;
    text.split_inclusive('\n').find_map(|line| {
        let start = at;
        at += line.len();
        (line.trim_end() == "--").then_some(start)
    })
}

/// Longest line of a sign-off, in characters, and most lines.
const SIGNED: (usize, usize) = (40, 4);

/// Start of a last paragraph that looks like "Kind regards,\nJo": a few short lines, none of which ends a sentence.
fn sign_off(text: &str) -> Option<usize> {
    let text = text.trim_end();
    let start = text.rfind(PARAGRAPH)? + PARAGRAPH.len();
    let lines: Vec<&str> = text[start..].lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let short = |line: &&str| line.chars().count() <= SIGNED.0 && !line.ends_with(['.', '!', '?', ':', '…']);
    ((1..=SIGNED.1).contains(&lines.len())
        && lines.iter().all(short)
        && (lines.len() > 1 || !lines[0].contains(' '))
        && !text[..start].trim().is_empty())
    .then_some(start)
}

/// Parts behind a text, a space between them, as a suggestion that has no place yet.
pub(super) fn join(mut text: String, parts: &[&Part]) -> Suggestion {
    let mut open_slots = Vec::new();
    let mut facts = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push(' ');
        }
        let shift = text.encode_utf16().count() as u32;
        open_slots.extend(part.open_slots.iter().cloned().map(|slot| OpenSlot {
            span: Span { start: slot.span.start + shift, end: slot.span.end + shift },
            ..slot
        }));
        facts.extend(&part.facts);
        text.push_str(&part.text);
    }
    sort_by(&mut facts, Ord::cmp);
    facts.dedup();
    Suggestion {
        text,
        moves: parts.iter().filter_map(|part| part.kind).collect(),
        at: At::Start,
        span: Span::default(),
        why: Vec::new(),
        facts,
        open_slots,
        skeletons: parts.iter().map(|part| part.skeleton.clone()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moves(draft: &str, spans: &[(Move, &str)]) -> Vec<MoveSpan> {
        spans
            .iter()
            .map(|&(kind, words)| {
                let at = draft.find(words).expect("is in the draft");
                MoveSpan { kind, span: Utf16Map::new(draft).span(draft, at..at + words.len()) }
            })
            .collect()
    }

    /// The draft with `X.` put there.
    fn put(draft: &str, spans: &[(Move, &str)], place: fn(&Layout<'_>) -> Place) -> (&'static str, String) {
        let text = Text::new(draft);
        let layout = Layout::new(&text, &moves(draft, spans));
        let place = place(&layout);
        let mut suggestion = layout.put(&place, None, &[]);
        suggestion.text.insert_str(place.before.len(), "X.");
        (place.at.name(), layout.with(&suggestion).0)
    }

    #[test]
    fn puts_a_sentence_where_it_belongs() {
        let greet = (Move::Greet, "Hi Zoë,");
        let close = (Move::Close, "Kind regards");
        for (draft, spans, first, last) in [
            ("", vec![], ("start", "X."), ("start", "X.")),
            ("Hi Zoë,", vec![greet], ("after-greeting", "Hi Zoë,\n\nX."), ("end", "Hi Zoë,\n\nX.")),
            ("Hi Zoë,\n\n", vec![greet], ("after-greeting", "Hi Zoë,\n\nX."), ("end", "Hi Zoë,\n\nX.")),
            (
                "Hi Zoë,\n\nIt is here.",
                vec![greet],
                ("after-greeting", "Hi Zoë,\n\nX. It is here."),
                ("end", "Hi Zoë,\n\nIt is here. X."),
            ),
            (
                "Hi Zoë,\n\nIt is here.\n\nKind regards\nJo",
                vec![greet, close],
                ("after-greeting", "Hi Zoë,\n\nX. It is here.\n\nKind regards\nJo"),
                ("before-close", "Hi Zoë,\n\nIt is here. X.\n\nKind regards\nJo"),
            ),
            (
                "Hi Zoë,\n\nKind regards\nJo",
                vec![greet, close],
                ("after-greeting", "Hi Zoë,\n\nX.\n\nKind regards\nJo"),
                ("before-close", "Hi Zoë,\n\nX.\n\nKind regards\nJo"),
            ),
            ("It is here.", vec![], ("start", "X. It is here."), ("end", "It is here. X.")),
            ("It is", vec![], ("start", "X. It is"), ("end", "It is\n\nX.")),
            ("it is", vec![], ("start", "X. It is"), ("end", "it is\n\nX.")),
            ("iPads are.", vec![], ("start", "X. iPads are."), ("end", "iPads are. X.")),
            ("It is here.\n\n", vec![], ("start", "X. It is here.\n\n"), ("end", "It is here.\n\nX.")),
            ("Hi Zoë, it is here.", vec![greet], ("end", "Hi Zoë, it is here. X."), ("end", "Hi Zoë, it is here. X.")),
            (
                "Kind regards\nJo",
                vec![close],
                ("start", "X.\n\nKind regards\nJo"),
                ("before-close", "X.\n\nKind regards\nJo"),
            ),
            (
                "\n\n-- \nKind regards\nJo",
                vec![close],
                ("start", "X.\n\n-- \nKind regards\nJo"),
                ("before-close", "\n\nX.\n\n-- \nKind regards\nJo"),
            ),
        ] {
            let (at, whole) = put(draft, &spans, |layout| layout.first());
            assert_eq!((at, whole.as_str()), first, "first in {draft:?}");
            let (at, whole) = put(draft, &spans, |layout| layout.last());
            assert_eq!((at, whole.as_str()), last, "last in {draft:?}");
        }
    }
}
