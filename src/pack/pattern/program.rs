//! Compiled patterns.

use super::symbol::Symbol;
use serde::{Deserialize, Serialize};

/// One step of a program. Addresses are indices into the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inst {
    /// A token, or several-word entry, with this symbol.
    Symbol(Symbol),
    /// Any one token.
    Any,
    /// What follows has none of these symbols; takes nothing. The end of the sentence is fine.
    Not(Vec<Symbol>),
    /// Start of the sentence.
    Start,
    /// End of the sentence, but for marks.
    End,
    /// Try the first, then the second.
    Split(u16, u16),
    /// Go on there.
    Jump(u16),
    /// A named part begins.
    Open(u8),
    /// A named part ends.
    Close(u8),
    /// Found.
    Match,
}

/// One compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Its steps; the last is [`Inst::Match`].
    pub insts: Vec<Inst>,
    /// Index of its rule in the set.
    pub rule: u16,
    /// Most tokens that it can take.
    pub longest: u16,
}

/// All patterns of one sort of rules, with a table that says which to try at a token.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSet {
    /// What a hit is looked for with.
    pub programs: Vec<Program>,
    /// What takes a hit of the rule back if it overlaps.
    pub unless: Vec<Program>,
    /// Names of parts, indexed by [`Inst::Open`]'s number.
    pub parts: Vec<String>,
    /// Programs that can begin with a symbol: `head_programs[heads[s]..heads[s + 1]]`.
    pub(super) heads: Vec<u32>,
    pub(super) head_programs: Vec<u16>,
    /// Programs that begin at the start of a sentence with whatever stands there.
    pub(super) anchored: Vec<u16>,
}

impl RuleSet {
    pub(super) fn headed_by(&self, symbol: Symbol) -> &[u16] {
        let at = symbol.0 as usize;
        match (self.heads.get(at), self.heads.get(at + 1)) {
            (Some(&from), Some(&to)) => &self.head_programs[from as usize..to as usize],
            _ => &[],
        }
    }
}
