//! Compiled patterns, as they run. They are most of a pack's bytes, so `stored` writes them in a form of their own.

use super::heads::Heads;
use super::stored::Stored;
use super::symbol::Symbol;
use crate::order::sort;
use serde::{Deserialize, Serialize};

/// One step of a program. Jumps count steps forward from the step itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inst {
    /// A token, or several-word entry, with this symbol.
    Symbol(Symbol),
    /// A token, or several-word entry, with a symbol of this set ([`RuleSet::sets`]).
    OneOf(u16),
    /// Any one token.
    Any,
    /// What follows has no symbol of this set; takes nothing. The end of the sentence is fine.
    Not(u16),
    /// Start of the sentence.
    Start,
    /// End of the sentence, but for marks.
    End,
    /// Try the next step, then the one there.
    Split(u16),
    /// Try the one there, then the next step.
    Skip(u16),
    /// Go on there.
    Jump(u16),
    /// A named part begins.
    Open(u8),
    /// A named part ends.
    Close(u8),
    /// Found.
    Match,
}

impl Inst {
    /// Whether it takes a token with this symbol because of it.
    pub(super) fn takes(self, symbol: Symbol, rules: &RuleSet) -> bool {
        match self {
            Inst::Symbol(own) => own == symbol,
            Inst::OneOf(set) => rules.sets[set as usize].contains(symbol),
            _ => false,
        }
    }
}

/// Some symbols, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct SymbolSet(Vec<Symbol>);

impl SymbolSet {
    /// Whether a symbol is in it.
    pub fn contains(&self, symbol: Symbol) -> bool {
        self.0.binary_search(&symbol).is_ok()
    }

    /// Its symbols in order.
    pub fn iter(&self) -> impl Iterator<Item = Symbol> + '_ {
        self.0.iter().copied()
    }
}

impl FromIterator<Symbol> for SymbolSet {
    fn from_iter<I: IntoIterator<Item = Symbol>>(symbols: I) -> Self {
        let mut symbols: Vec<Symbol> = symbols.into_iter().collect();
        sort(&mut symbols);
        symbols.dedup();
        SymbolSet(symbols)
    }
}

/// One compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Its steps; the last is [`Inst::Match`].
    pub insts: Vec<Inst>,
    /// Index of its rule in the set.
    pub rule: u16,
    /// Most tokens that it can take.
    pub longest: u16,
    /// The steps that no way through it leaves out and that take a token, in order.
    pub(super) needs: Vec<Inst>,
}

impl Program {
    /// From steps that jump forward only.
    pub fn new(insts: Vec<Inst>, rule: u16, longest: u16) -> Self {
        // Up to here some way may have jumped.
        let mut jumped = 0;
        let mut needs = Vec::new();
        for (pc, inst) in insts.iter().enumerate() {
            match inst {
                Inst::Jump(steps) | Inst::Split(steps) | Inst::Skip(steps) => {
                    jumped = jumped.max(pc + *steps as usize);
                }
                Inst::Symbol(_) | Inst::OneOf(_) if pc >= jumped => needs.push(*inst),
                _ => {}
            }
        }
        Program { insts, rule, longest, needs }
    }
}

/// All patterns of one sort of rules, with a table that says which to try at a token.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct RuleSet {
    /// What a hit is looked for with.
    pub programs: Vec<Program>,
    /// What takes a hit of the rule back if it overlaps.
    pub unless: Vec<Program>,
    /// Sets of symbols, indexed by [`Inst::OneOf`] and [`Inst::Not`].
    pub sets: Vec<SymbolSet>,
    /// Names of parts, indexed by [`Inst::Open`]'s number.
    pub parts: Vec<String>,
    /// Programs that can begin with a symbol.
    pub(super) heads: Heads,
    /// Programs that begin at the start of a sentence with whatever stands there.
    pub(super) anchored: Vec<u16>,
    /// The same two for `unless`.
    pub(super) unless_heads: Heads,
    pub(super) unless_anchored: Vec<u16>,
}

impl RuleSet {
    /// From its programs and what they refer to; finds what each can begin with.
    pub(super) fn new(programs: Vec<Program>, unless: Vec<Program>, sets: Vec<SymbolSet>, parts: Vec<String>) -> Self {
        let (heads, anchored) = Heads::new(&programs, &sets);
        let (unless_heads, unless_anchored) = Heads::new(&unless, &sets);
        RuleSet { programs, unless, sets, parts, heads, anchored, unless_heads, unless_anchored }
    }

    pub(super) fn headed_by(&self, symbol: Symbol) -> &[u16] {
        self.heads.of(symbol)
    }

    pub(super) fn unless_headed_by(&self, symbol: Symbol) -> &[u16] {
        self.unless_heads.of(symbol)
    }
}
