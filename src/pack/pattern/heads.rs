//! What programs can begin with. It is found when a pack is opened: stored, it would be a tenth of the pack.

use super::program::{Inst, Program, SymbolSet};
use super::symbol::Symbol;
use crate::order::sort;

/// What a program can begin with.
#[derive(Debug, Default)]
pub(super) struct Beginning {
    /// Sorted, each once.
    pub(super) symbols: Vec<Symbol>,
    /// Something can match any token first, or nothing at all.
    pub(super) any: bool,
    /// …but only behind `^`.
    pub(super) anchored_only: bool,
}

impl Beginning {
    /// Follows every way to a program's first token.
    pub(super) fn of(insts: &[Inst], sets: &[SymbolSet]) -> Self {
        let mut beginning = Beginning { anchored_only: true, ..Beginning::default() };
        let mut seen = vec![false; 2 * insts.len()];
        let mut open = vec![(0, false)];
        while let Some((pc, anchored)) = open.pop() {
            let (Some(inst), Some(seen)) = (insts.get(pc), seen.get_mut(2 * pc + usize::from(anchored))) else {
                continue;
            };
            if std::mem::replace(seen, true) {
                continue;
            }
            match *inst {
                Inst::Symbol(symbol) => beginning.symbols.push(symbol),
                Inst::OneOf(set) => beginning.symbols.extend(sets[set as usize].iter()),
                Inst::Any | Inst::End | Inst::Match => {
                    beginning.any = true;
                    beginning.anchored_only &= anchored;
                }
                Inst::Start => open.push((pc + 1, true)),
                Inst::Not(_) | Inst::Open(_) | Inst::Close(_) => open.push((pc + 1, anchored)),
                Inst::Jump(steps) => open.push((pc + steps as usize, anchored)),
                Inst::Split(steps) | Inst::Skip(steps) => {
                    open.extend([(pc + 1, anchored), (pc + steps as usize, anchored)]);
                }
            }
        }
        sort(&mut beginning.symbols);
        beginning.symbols.dedup();
        beginning
    }
}

/// Which programs can begin with a symbol: those at `starts[symbol]..starts[symbol + 1]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Heads {
    starts: Vec<u32>,
    programs: Vec<u16>,
}

impl Heads {
    /// The table for some programs, and those that begin at the start of a sentence with whatever stands there.
    pub(super) fn new(programs: &[Program], sets: &[SymbolSet]) -> (Self, Vec<u16>) {
        let mut anchored = Vec::new();
        let mut pairs: Vec<(usize, u16)> = Vec::new();
        for (index, program) in programs.iter().enumerate() {
            let beginning = Beginning::of(&program.insts, sets);
            if beginning.any {
                anchored.push(index as u16);
            } else {
                pairs.extend(beginning.symbols.iter().map(|symbol| (symbol.0 as usize, index as u16)));
            }
        }
        // Sorted by counting: how many each symbol has, where its own begin, and then each into its place.
        let symbols = pairs.iter().map(|&(symbol, _)| symbol + 1).max().unwrap_or(0);
        let mut starts = vec![0_u32; symbols + 1];
        pairs.iter().for_each(|&(symbol, _)| starts[symbol] += 1);
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        let mut sorted = vec![0; pairs.len()];
        for &(symbol, program) in pairs.iter().rev() {
            starts[symbol] -= 1;
            sorted[starts[symbol] as usize] = program;
        }
        (Heads { starts, programs: sorted }, anchored)
    }

    pub(super) fn of(&self, symbol: Symbol) -> &[u16] {
        let at = symbol.0 as usize;
        let range = self.starts.get(at).zip(self.starts.get(at + 1));
        range.and_then(|(&from, &to)| self.programs.get(from as usize..to as usize)).unwrap_or_default()
    }
}
