//! How programs lie in a pack: as the pattern was built, with brackets in place of jumps, so that what is written alike
//! is stored alike and packs well.
//!
//! One stream of bytes holds all programs of a rule set, one behind the other:
//!
//! ```text
//! SYMBOL                          one token with it: one byte, or two for a symbol that few patterns ask for
//! SET first difference … 0        one token with one of several symbols; NOT …: none of them
//! CHOICE a NEXT b LAST c CLOSE    one of several ways
//! OPTIONAL a CLOSE                one way, or nothing
//! GAP n                           up to n tokens, as few as will do
//! PART n, PART_END n, ANY, START, END
//! MATCH                           the program ends
//! ```

use super::program::{Inst, Program, RuleSet, SymbolSet};
use super::symbol::Symbol;
use serde::{Deserialize, Serialize};

mod write;

const SET: u8 = 1;
const NOT: u8 = 2;
const CHOICE: u8 = 3;
const NEXT: u8 = 4;
const LAST: u8 = 5;
const CLOSE: u8 = 6;
const OPTIONAL: u8 = 7;
const GAP: u8 = 8;
const PART: u8 = 9;
const PART_END: u8 = 10;
const ANY: u8 = 11;
const START: u8 = 12;
const END: u8 = 13;
const MATCH: u8 = 14;
/// Symbols begin here: this byte is symbol 0.
const SYMBOL: u8 = 0x20;
/// Symbols from here on take two bytes, …
const TWO_BYTES: u8 = 0xC0;
/// …and those that do not fit there this byte and two more.
const THREE_BYTES: u8 = 0xFF;
/// How many symbols have one byte. The builder gives their numbers to those that patterns ask for most.
pub const SHORT_SYMBOLS: u16 = (TWO_BYTES - SYMBOL) as u16;

/// A rule set in a pack.
#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    /// The programs that find, then those that take back.
    code: Vec<u8>,
    /// How many of them find.
    finding: u16,
    /// For each the index of its rule, as the difference to the one before.
    rules: Vec<u16>,
    /// For each the most tokens that it can take.
    longest: Vec<u16>,
    parts: Vec<String>,
}

/// Why a rule set could not be read.
#[derive(Debug)]
pub(super) struct Damaged;

impl std::fmt::Display for Damaged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a pattern is damaged")
    }
}

impl TryFrom<Stored> for RuleSet {
    type Error = Damaged;

    fn try_from(stored: Stored) -> Result<Self, Damaged> {
        let mut reader = Reader { code: stored.code.iter(), sets: Vec::new() };
        let mut programs = Vec::with_capacity(stored.rules.len());
        let mut rule = 0_u16;
        for (difference, longest) in stored.rules.into_iter().zip(stored.longest) {
            rule = rule.wrapping_add(difference);
            programs.push(reader.program(rule, longest).ok_or(Damaged)?);
        }
        if programs.len() < stored.finding as usize {
            return Err(Damaged);
        }
        let unless = programs.split_off(stored.finding as usize);
        Ok(RuleSet::new(programs, unless, reader.sets, stored.parts))
    }
}

/// Reads the stream.
struct Reader<'a> {
    code: std::slice::Iter<'a, u8>,
    sets: Vec<SymbolSet>,
}

/// A bracket that is not closed yet.
#[derive(Default)]
struct Open {
    /// The split that leads to the next way, or past the last; none where the last way of a choice has begun.
    split: Option<usize>,
    /// The jumps to the end.
    jumps: Vec<usize>,
}

impl Reader<'_> {
    /// The next program; nothing where the stream is damaged.
    fn program(&mut self, rule: u16, longest: u16) -> Option<Program> {
        let mut insts = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        loop {
            let inst = match self.byte()? {
                MATCH => break,
                SET => Inst::OneOf(self.set()?),
                NOT => Inst::Not(self.set()?),
                CHOICE | OPTIONAL => {
                    open.push(Open { split: Some(insts.len()), jumps: Vec::new() });
                    Inst::Split(0)
                }
                mark @ (NEXT | LAST) => {
                    let bracket = open.last_mut()?;
                    bracket.jumps.push(insts.len());
                    insts.push(Inst::Jump(0));
                    land(&mut insts, bracket.split.take()?)?;
                    if mark == LAST {
                        continue;
                    }
                    bracket.split = Some(insts.len());
                    Inst::Split(0)
                }
                CLOSE => {
                    let bracket = open.pop()?;
                    bracket.jumps.into_iter().chain(bracket.split).try_for_each(|from| land(&mut insts, from))?;
                    continue;
                }
                GAP => {
                    for left in (1..=u16::from(self.byte()?)).rev() {
                        insts.extend([Inst::Skip(2 * left), Inst::Any]);
                    }
                    continue;
                }
                PART => Inst::Open(self.byte()?),
                PART_END => Inst::Close(self.byte()?),
                ANY => Inst::Any,
                START => Inst::Start,
                END => Inst::End,
                first => Inst::Symbol(self.symbol(first)?),
            };
            insts.push(inst);
        }
        insts.push(Inst::Match);
        open.is_empty().then(|| Program::new(insts, rule, longest))
    }

    /// The number of the set that follows.
    fn set(&mut self) -> Option<u16> {
        let first = self.byte()?;
        let mut symbol = self.symbol(first)?;
        let mut symbols = vec![symbol];
        loop {
            let difference = self.number()?;
            if difference == 0 {
                break;
            }
            symbol = Symbol(symbol.0.checked_add(difference)?);
            symbols.push(symbol);
        }
        self.sets.push(symbols.into_iter().collect());
        u16::try_from(self.sets.len() - 1).ok()
    }

    fn symbol(&mut self, first: u8) -> Option<Symbol> {
        Some(Symbol(match first {
            ..SYMBOL => return None,
            SYMBOL..TWO_BYTES => u16::from(first - SYMBOL),
            TWO_BYTES..THREE_BYTES => SHORT_SYMBOLS + u16::from(first - TWO_BYTES) * 256 + u16::from(self.byte()?),
            THREE_BYTES => u16::from(self.byte()?) * 256 + u16::from(self.byte()?),
        }))
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn number(&mut self) -> Option<u16> {
        let mut number = 0;
        for shift in [0, 7, 14] {
            let byte = self.byte()?;
            number |= u16::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn byte(&mut self) -> Option<u8> {
        self.code.next().copied()
    }
}

/// Lets a split or jump lead to what comes next.
fn land(insts: &mut [Inst], from: usize) -> Option<()> {
    let steps = u16::try_from(insts.len() - from).ok()?;
    match insts.get_mut(from)? {
        Inst::Split(to) | Inst::Jump(to) => *to = steps,
        _ => return None,
    }
    Some(())
}
