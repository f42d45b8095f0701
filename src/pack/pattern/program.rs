//! Compiled patterns.
//!
//! They are most of a pack's bytes, so they are written to be small: jumps are relative, a choice of words is one
//! instruction that points to a set, equal sets are stored once, and sets are stored as differences.

use super::symbol::Symbol;
use serde::{Deserialize, Serialize};

/// One step of a program. Jumps count steps forward from the step itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// Some symbols, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "Vec<u16>", into = "Vec<u16>")]
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
        symbols.sort_unstable();
        symbols.dedup();
        SymbolSet(symbols)
    }
}

impl From<Vec<u16>> for SymbolSet {
    fn from(differences: Vec<u16>) -> Self {
        SymbolSet(sums(differences).map(Symbol).collect())
    }
}

impl From<SymbolSet> for Vec<u16> {
    fn from(set: SymbolSet) -> Self {
        let mut last = 0;
        set.0.into_iter().map(|Symbol(id)| id - std::mem::replace(&mut last, id)).collect()
    }
}

fn sums(differences: Vec<u16>) -> impl Iterator<Item = u16> {
    differences.into_iter().scan(0_u16, |sum, difference| {
        *sum = sum.wrapping_add(difference);
        Some(*sum)
    })
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
    /// A set ([`RuleSet::sets`]) of which every hit holds a symbol, the rarest that there is: where a sentence has none
    /// of them, the program need not be tried.
    pub needs: Option<u16>,
}

/// All patterns of one sort of rules, with a table that says which to try at a token.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    pub(super) fn headed_by(&self, symbol: Symbol) -> &[u16] {
        self.heads.of(symbol)
    }

    pub(super) fn unless_headed_by(&self, symbol: Symbol) -> &[u16] {
        self.unless_heads.of(symbol)
    }
}

/// Which programs can begin with a symbol: those at `starts[symbol]..starts[symbol + 1]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredHeads", into = "StoredHeads")]
pub(super) struct Heads {
    starts: Vec<u32>,
    programs: Vec<u16>,
}

/// Stored with the number of programs for each symbol, which is mostly nought or one.
#[derive(Serialize, Deserialize)]
struct StoredHeads {
    counts: Vec<u16>,
    programs: Vec<u16>,
}

impl Heads {
    fn of(&self, symbol: Symbol) -> &[u16] {
        let at = symbol.0 as usize;
        let range = self.starts.get(at).zip(self.starts.get(at + 1));
        range.and_then(|(&from, &to)| self.programs.get(from as usize..to as usize)).unwrap_or_default()
    }

    /// From the programs of each symbol in order.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(table: &[Vec<u16>]) -> Self {
        let counts = table.iter().map(|programs| programs.len() as u16).collect();
        StoredHeads { counts, programs: table.concat() }.into()
    }
}

impl From<StoredHeads> for Heads {
    fn from(stored: StoredHeads) -> Self {
        let mut start = 0_u32;
        let mut starts = Vec::with_capacity(stored.counts.len() + 1);
        starts.push(0);
        starts.extend(stored.counts.into_iter().map(|count| {
            start += u32::from(count);
            start
        }));
        Heads { starts, programs: stored.programs }
    }
}

impl From<Heads> for StoredHeads {
    fn from(heads: Heads) -> Self {
        let counts = heads.starts.windows(2).map(|pair| (pair[1] - pair[0]) as u16).collect();
        StoredHeads { counts, programs: heads.programs }
    }
}
