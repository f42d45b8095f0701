//! Symbols: what patterns are written over. A token carries some; a pattern asks for them.

use serde::{Deserialize, Serialize};

/// A property of a token: its kind, its class in the lexicon, or the word itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Symbol(pub u16);

impl Symbol {
    /// A word of letters.
    pub const WORD: Symbol = Symbol(0);
    /// A number in digits or words.
    pub const NUMBER: Symbol = Symbol(1);
    /// An id, or a plain number of four digits or more.
    pub const ID: Symbol = Symbol(2);
    /// A date or time in digits.
    pub const DATE: Symbol = Symbol(3);
    /// All capitals.
    pub const CAPS: Symbol = Symbol(4);
    /// First letter a capital.
    pub const CAPITALISED: Symbol = Symbol(5);
    /// Emoji or smiley.
    pub const EMOJI: Symbol = Symbol(6);
    /// Punctuation.
    pub const PUNCT: Symbol = Symbol(7);
    /// A run that stands for swearing.
    pub const GRAWLIX: Symbol = Symbol(8);
    /// An ordinal number in digits or words.
    pub const ORDINAL: Symbol = Symbol(9);
    /// A unit of time.
    pub const UNIT: Symbol = Symbol(10);
    /// A currency.
    pub const CURRENCY: Symbol = Symbol(11);
    /// A month's name.
    pub const MONTH: Symbol = Symbol(12);
    /// A weekday's name.
    pub const WEEKDAY: Symbol = Symbol(13);
    /// A masked word that the lexicon does not know.
    pub const MASKED: Symbol = Symbol(14);
    /// A mail or web address.
    pub const ADDRESS: Symbol = Symbol(15);
    /// The first symbol that a pack gives out itself.
    pub const FIRST_OF_PACK: u16 = 16;

    /// The kind symbol that patterns call by this name.
    pub fn builtin(name: &str) -> Option<Symbol> {
        Some(match name {
            "word" => Symbol::WORD,
            "number" => Symbol::NUMBER,
            "id" => Symbol::ID,
            "date" => Symbol::DATE,
            "caps" => Symbol::CAPS,
            "capitalised" => Symbol::CAPITALISED,
            "emoji" => Symbol::EMOJI,
            "punct" => Symbol::PUNCT,
            "grawlix" => Symbol::GRAWLIX,
            "ordinal" => Symbol::ORDINAL,
            "unit" => Symbol::UNIT,
            "currency" => Symbol::CURRENCY,
            "month" => Symbol::MONTH,
            "weekday" => Symbol::WEEKDAY,
            "masked" => Symbol::MASKED,
            "address" => Symbol::ADDRESS,
            _ => return None,
        })
    }
}
