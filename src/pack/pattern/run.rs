//! Running patterns over annotated tokens.
//!
//! A program is tried only in sentences that hold the rarest symbol it needs, and there only at tokens that carry a
//! symbol it can begin with. Every program has a bounded length, and no state is visited twice, so the cost per token
//! is bounded whatever the text is.

use super::program::{Inst, Program, RuleSet};
use super::symbol::Symbol;
use crate::pack::lexicon::Annotations;
use std::ops::Range;

/// Where a rule was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Index of the rule in its set.
    pub rule: usize,
    /// The tokens.
    pub tokens: Range<usize>,
    /// Named parts: index of the name in [`RuleSet::parts`], tokens.
    pub parts: Vec<(u8, Range<usize>)>,
}

impl Hit {
    /// The tokens of the part with this name.
    pub fn part(&self, rules: &RuleSet, name: &str) -> Option<Range<usize>> {
        let (_, tokens) =
            self.parts.iter().find(|(index, _)| rules.parts.get(*index as usize).is_some_and(|part| part == name))?;
        Some(tokens.clone())
    }

    /// The same hit with its tokens counted from so many tokens earlier.
    pub fn moved(&self, by: usize) -> Hit {
        let moved = |tokens: &Range<usize>| tokens.start + by..tokens.end + by;
        let parts = self.parts.iter().map(|(name, tokens)| (*name, moved(tokens))).collect();
        Hit { rule: self.rule, tokens: moved(&self.tokens), parts }
    }

    /// Whether two hits share a token.
    pub fn overlaps(&self, other: &Range<usize>) -> bool {
        self.tokens.start < other.end && other.start < self.tokens.end
    }
}

/// Finds a rule set's hits, with buffers that are used again from sentence to sentence.
pub struct Matcher<'a> {
    rules: &'a RuleSet,
    annotations: &'a Annotations,
    visited: Vec<u64>,
    parts: Vec<(u8, u32, u32)>,
    /// Token + 1 at which a program was last tried.
    tried: Vec<u32>,
    /// One bit for each symbol that the sentence holds.
    present: Vec<u64>,
    /// Whether the sentence holds a symbol of each of the rule set's sets, as far as it was asked.
    met: Vec<Option<bool>>,
}

impl<'a> Matcher<'a> {
    /// A matcher for one text.
    pub fn new(rules: &'a RuleSet, annotations: &'a Annotations) -> Self {
        Matcher {
            rules,
            annotations,
            visited: Vec::new(),
            parts: Vec::new(),
            tried: vec![0; rules.programs.len()],
            present: Vec::new(),
            met: Vec::new(),
        }
    }

    /// Appends the hits inside one sentence (a range of tokens), in order of their start.
    pub fn find(&mut self, sentence: &Range<usize>, hits: &mut Vec<Hit>) {
        let rules = self.rules;
        let annotations = self.annotations;
        self.take_in(sentence);
        for at in sentence.clone() {
            if at == sentence.start {
                for &program in &rules.anchored {
                    self.attempt(program, at, sentence, hits);
                }
            }
            for &(symbol, _) in annotations.at(at) {
                for &program in rules.headed_by(symbol) {
                    self.attempt(program, at, sentence, hits);
                }
            }
        }
    }

    /// Notes which symbols a sentence holds.
    fn take_in(&mut self, sentence: &Range<usize>) {
        self.present.clear();
        self.met.clear();
        self.met.resize(self.rules.sets.len(), None);
        for at in sentence.clone() {
            for &(Symbol(id), _) in self.annotations.at(at) {
                let word = id as usize / 64;
                if word >= self.present.len() {
                    self.present.resize(word + 1, 0);
                }
                self.present[word] |= 1 << (id % 64);
            }
        }
    }

    /// Whether the sentence holds what a program cannot do without.
    fn has_needed(&mut self, program: &Program) -> bool {
        let Some(set) = program.needs else { return true };
        let (rules, present) = (self.rules, &self.present);
        let holds = |Symbol(id): Symbol| present.get(id as usize / 64).is_some_and(|word| word >> (id % 64) & 1 == 1);
        *self.met[set as usize].get_or_insert_with(|| rules.sets[set as usize].iter().any(holds))
    }

    fn attempt(&mut self, program: u16, at: usize, sentence: &Range<usize>, hits: &mut Vec<Hit>) {
        let rules = self.rules;
        let stamp = at as u32 + 1;
        if std::mem::replace(&mut self.tried[program as usize], stamp) == stamp {
            return;
        }
        let program = &rules.programs[program as usize];
        if !self.has_needed(program) {
            return;
        }
        let Some(end) = self.run(program, at, sentence) else { return };
        let parts = self
            .parts
            .iter()
            .filter(|part| part.2 > part.1)
            .map(|&(name, from, to)| (name, from as usize..to as usize))
            .collect();
        let hit = Hit { rule: program.rule as usize, tokens: at..end, parts };
        if !self.taken_back(&hit, sentence) {
            hits.push(hit);
        }
    }

    /// Whether an `unless` pattern of the rule overlaps the hit.
    fn taken_back(&mut self, hit: &Hit, sentence: &Range<usize>) -> bool {
        let rules = self.rules;
        let annotations = self.annotations;
        let mut overlaps = |index: u16, at: usize| {
            let program = &rules.unless[index as usize];
            // What begins too far before the hit cannot reach it.
            program.rule as usize == hit.rule
                && at + program.longest as usize > hit.tokens.start
                && self.has_needed(program)
                && self.run(program, at, sentence).is_some_and(|end| hit.overlaps(&(at..end)))
        };
        rules.unless_anchored.iter().any(|&index| overlaps(index, sentence.start))
            || (sentence.start..hit.tokens.end).any(|at| {
                let symbols = annotations.at(at).iter();
                symbols.flat_map(|&(symbol, _)| rules.unless_headed_by(symbol)).any(|&index| overlaps(index, at))
            })
    }

    /// Whether nothing but punctuation is left.
    fn only_marks(&self, mut rest: Range<usize>) -> bool {
        rest.all(|at| self.annotations.has(at, Symbol::PUNCT))
    }

    /// Runs a program at a token; returns one behind the last token it took. Leaves its parts in `self.parts`.
    fn run(&mut self, program: &Program, at: usize, sentence: &Range<usize>) -> Option<usize> {
        let width = (sentence.end - at).min(program.longest as usize) + 1;
        self.visited.clear();
        self.visited.resize((program.insts.len() * width).div_ceil(64), 0);
        self.parts.clear();
        self.step(program, 0, at, at, sentence)
    }

    fn step(
        &mut self,
        program: &Program,
        mut pc: usize,
        origin: usize,
        mut at: usize,
        sentence: &Range<usize>,
    ) -> Option<usize> {
        let width = (sentence.end - origin).min(program.longest as usize) + 1;
        loop {
            let state = pc * width + (at - origin);
            let bit = 1 << (state % 64);
            if self.visited[state / 64] & bit != 0 {
                return None;
            }
            self.visited[state / 64] |= bit;
            match program.insts[pc] {
                Inst::Match => return Some(at),
                Inst::Jump(steps) => {
                    pc += steps as usize;
                    continue;
                }
                Inst::Split(steps) | Inst::Skip(steps) => {
                    let there = pc + steps as usize;
                    let greedy = matches!(program.insts[pc], Inst::Split(_));
                    let (first, second) = if greedy { (pc + 1, there) } else { (there, pc + 1) };
                    if let Some(end) = self.branch(program, first, origin, at, sentence) {
                        return Some(end);
                    }
                    pc = second;
                    continue;
                }
                Inst::Symbol(_) | Inst::OneOf(_) => {
                    let rules = self.rules;
                    let annotations = self.annotations;
                    let wanted = |symbol: Symbol| match program.insts[pc] {
                        Inst::Symbol(one) => one == symbol,
                        Inst::OneOf(set) => rules.sets[set as usize].contains(symbol),
                        _ => false,
                    };
                    if at >= sentence.end {
                        return None;
                    }
                    let fitting = annotations.at(at).iter().filter(|(symbol, _)| wanted(*symbol));
                    let mut lengths =
                        fitting.map(|&(_, length)| length as usize).filter(|length| at + length <= sentence.end);
                    // Nearly always one; a several-word entry beside its first word makes two.
                    let first = lengths.next()?;
                    for other in lengths.filter(|&other| other != first) {
                        if let Some(end) = self.branch(program, pc + 1, origin, at + other, sentence) {
                            return Some(end);
                        }
                    }
                    at += first;
                }
                Inst::Any => {
                    if at >= sentence.end {
                        return None;
                    }
                    at += 1;
                }
                Inst::Not(set) => {
                    let set = &self.rules.sets[set as usize];
                    if at < sentence.end && self.annotations.at(at).iter().any(|&(symbol, _)| set.contains(symbol)) {
                        return None;
                    }
                }
                Inst::Start if at != sentence.start => return None,
                Inst::End if !self.only_marks(at..sentence.end) => return None,
                Inst::Start | Inst::End => {}
                Inst::Open(name) => self.parts.push((name, at as u32, at as u32)),
                Inst::Close(name) => {
                    if let Some(part) = self.parts.iter_mut().rev().find(|part| part.0 == name) {
                        part.2 = at as u32;
                    }
                }
            }
            pc += 1;
        }
    }

    /// One of several ways on; what it named is forgotten if it leads nowhere.
    fn branch(
        &mut self,
        program: &Program,
        pc: usize,
        origin: usize,
        at: usize,
        sentence: &Range<usize>,
    ) -> Option<usize> {
        let depth = self.parts.len();
        let end = self.step(program, pc, origin, at, sentence);
        if end.is_none() {
            self.parts.truncate(depth);
        }
        end
    }
}
