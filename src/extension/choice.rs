//! What a card offers and how keys move through it. Knows no browser.

use super::protocol::Draft;
use super::session::first_open_slot;
use crate::text::Span;

/// One text that can be put in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// The text; empty: the words are taken out.
    pub text: String,
    /// What it replaces, in UTF-16 code units of the draft.
    pub span: Span,
    /// Which words of the customer led to it and what it serves, in the agent's language.
    pub why: Vec<String>,
    /// What it was made from, for the freshness memory.
    pub skeletons: Vec<String>,
}

impl Choice {
    /// The place to fill in after inserting.
    pub fn open_slot(&self) -> Option<Span> {
        first_open_slot(&self.text)
    }
}

/// What a card is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A finding of the draft, by its number.
    Finding(u32),
    /// What the reply could open with, or what it lacks.
    Openings,
}

/// An open card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What it is about.
    pub subject: Subject,
    /// The editor and revision that its offsets belong to.
    pub editor: u32,
    /// See `editor`.
    pub revision: u32,
    /// Where on the screen it belongs.
    pub anchor: Span,
    /// What can be put in.
    pub choices: Vec<Choice>,
    /// Index of the selected one.
    pub selected: usize,
}

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// Another choice is selected.
    Moved,
    /// Put the selected one in.
    Insert,
    /// Close the card.
    Close,
    /// Nothing.
    Nothing,
}

impl Card {
    /// A card for a draft; the first choice is selected.
    pub fn new(subject: Subject, draft: &Draft, anchor: Span, choices: Vec<Choice>) -> Self {
        Card { subject, editor: draft.editor, revision: draft.revision, anchor, choices, selected: 0 }
    }

    /// The selected choice.
    pub fn chosen(&self) -> Option<&Choice> {
        self.choices.get(self.selected)
    }

    /// Takes a key as the content script hands it over.
    pub fn press(&mut self, key: &str, shift: bool) -> Pressed {
        match (key, shift) {
            ("Escape", _) => Pressed::Close,
            ("Enter", _) if self.choices.is_empty() => Pressed::Close,
            ("Enter", _) => Pressed::Insert,
            ("ArrowDown", _) | ("Tab", false) => self.step(1),
            ("ArrowUp", _) | ("Tab", true) => self.step(self.choices.len().saturating_sub(1)),
            _ => Pressed::Nothing,
        }
    }

    fn step(&mut self, by: usize) -> Pressed {
        if self.choices.len() < 2 {
            return Pressed::Nothing;
        }
        self.selected = (self.selected + by) % self.choices.len();
        Pressed::Moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(texts: &[&str]) -> Card {
        let choices = texts.iter().map(|text| Choice { text: (*text).into(), ..Choice::default() }).collect();
        Card::new(Subject::Openings, &Draft { editor: 3, revision: 9, ..Draft::default() }, Span::default(), choices)
    }

    #[test]
    fn arrows_go_round() {
        let mut card = card(&["a", "b", "c"]);
        assert_eq!(card.press("ArrowUp", false), Pressed::Moved);
        assert_eq!(card.chosen().unwrap().text, "c");
        assert_eq!(card.press("Tab", false), Pressed::Moved);
        assert_eq!(card.chosen().unwrap().text, "a");
        assert_eq!(card.press("Enter", false), Pressed::Insert);
        assert_eq!(card.press("Escape", false), Pressed::Close);
        assert_eq!(card.press("x", false), Pressed::Nothing);
    }

    #[test]
    fn a_card_without_choices_only_closes() {
        let mut card = card(&[]);
        assert_eq!(card.press("ArrowDown", false), Pressed::Nothing);
        assert_eq!(card.press("Enter", false), Pressed::Close);
    }
}
