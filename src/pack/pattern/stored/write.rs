//! From programs to the stream: finds the brackets that the jumps came from.

use super::{
    ANY, CHOICE, CLOSE, END, GAP, LAST, MATCH, NEXT, NOT, OPTIONAL, PART, PART_END, SET, SHORT_SYMBOLS, START, SYMBOL,
    Stored, THREE_BYTES, TWO_BYTES,
};
use crate::pack::pattern::program::{Inst, RuleSet, SymbolSet};
use crate::pack::pattern::symbol::Symbol;

impl From<RuleSet> for Stored {
    fn from(set: RuleSet) -> Self {
        let mut writer = Writer { code: Vec::new(), sets: &set.sets };
        let mut stored = Stored {
            code: Vec::new(),
            finding: set.programs.len() as u16,
            rules: Vec::new(),
            longest: Vec::new(),
            parts: set.parts.clone(),
        };
        let mut last = 0_u16;
        for program in set.programs.iter().chain(&set.unless) {
            let steps = program.insts.len() - 1;
            debug_assert_eq!(program.insts.get(steps), Some(&Inst::Match));
            writer.steps(&program.insts[..steps]);
            writer.code.push(MATCH);
            stored.rules.push(program.rule.wrapping_sub(last));
            stored.longest.push(program.longest);
            last = program.rule;
        }
        stored.code = writer.code;
        stored
    }
}

struct Writer<'a> {
    code: Vec<u8>,
    sets: &'a [SymbolSet],
}

impl Writer<'_> {
    fn steps(&mut self, mut insts: &[Inst]) {
        while let Some(&inst) = insts.first() {
            let mut taken = 1;
            match inst {
                Inst::Symbol(symbol) => self.symbol(symbol),
                Inst::OneOf(set) => self.set(SET, set),
                Inst::Not(set) => self.set(NOT, set),
                Inst::Any => self.code.push(ANY),
                Inst::Start => self.code.push(START),
                Inst::End => self.code.push(END),
                Inst::Open(part) => self.code.extend([PART, part]),
                Inst::Close(part) => self.code.extend([PART_END, part]),
                Inst::Skip(steps) => {
                    // The compiler makes gaps of pairs, each of which skips all that are left.
                    self.code.extend([GAP, (steps / 2) as u8]);
                    taken = steps as usize;
                }
                Inst::Split(steps) => {
                    taken = steps as usize;
                    if let Some(&Inst::Jump(on)) = insts.get(taken - 1) {
                        taken = taken - 1 + on as usize;
                        self.choice(&insts[..taken]);
                    } else {
                        self.code.push(OPTIONAL);
                        self.steps(&insts[1..taken]);
                        self.code.push(CLOSE);
                    }
                }
                // A jump ends a way of a choice, which takes it; a match ends the program, whose writer takes it.
                Inst::Jump(_) | Inst::Match => {}
            }
            insts = &insts[taken..];
        }
    }

    /// Ways with a split before and a jump to the end behind each but the last.
    fn choice(&mut self, mut insts: &[Inst]) {
        let mut mark = CHOICE;
        while let Some(steps) = first_way(insts) {
            self.code.push(std::mem::replace(&mut mark, NEXT));
            self.steps(&insts[1..steps - 1]);
            insts = &insts[steps..];
        }
        self.code.push(LAST);
        self.steps(insts);
        self.code.push(CLOSE);
    }

    fn set(&mut self, kind: u8, set: u16) {
        let mut symbols = self.sets[set as usize].iter();
        self.code.push(kind);
        if let Some(first) = symbols.next() {
            self.symbol(first);
            symbols.fold(first, |last, symbol| {
                self.number(symbol.0 - last.0);
                symbol
            });
        }
        self.code.push(0);
    }

    fn symbol(&mut self, Symbol(number): Symbol) {
        let [high, low] = number.wrapping_sub(SHORT_SYMBOLS).to_be_bytes();
        if number < SHORT_SYMBOLS {
            self.code.push(SYMBOL + number as u8);
        } else if high < THREE_BYTES - TWO_BYTES {
            self.code.extend([TWO_BYTES + high, low]);
        } else {
            self.code.push(THREE_BYTES);
            self.code.extend(number.to_be_bytes());
        }
    }

    fn number(&mut self, mut number: u16) {
        while number >= 128 {
            self.code.push(number as u8 | 128);
            number >>= 7;
        }
        self.code.push(number as u8);
    }
}

/// Steps of the first way of a choice; nothing where only the last is left.
fn first_way(insts: &[Inst]) -> Option<usize> {
    let Some(&Inst::Split(steps)) = insts.first() else { return None };
    let steps = steps as usize;
    match insts.get(steps - 1) {
        Some(&Inst::Jump(on)) if steps - 1 + on as usize == insts.len() => Some(steps),
        _ => None,
    }
}
