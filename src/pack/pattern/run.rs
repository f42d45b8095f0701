//! Running patterns over annotated tokens.
//!
//! A program is tried only at tokens that carry a symbol it can begin with, and behind which everything that it needs
//! stands in its order. Every program has a bounded length, and no state is visited twice, so the cost per token is
//! bounded whatever the text is.

use super::places::{Places, Sight};
use super::program::{Inst, Program, RuleSet};
use super::symbol::Symbol;
use crate::pack::lexicon::Annotations;
use std::ops::Range;
use std::sync::OnceLock;

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
    #[must_use]
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
}

impl<'a> Matcher<'a> {
    /// A matcher for one text.
    pub fn new(rules: &'a RuleSet, annotations: &'a Annotations) -> Self {
        Matcher { rules, annotations, visited: Vec::new(), parts: Vec::new(), tried: vec![0; rules.programs.len()] }
    }

    /// Appends the hits inside one sentence (a range of tokens), in order of their start.
    pub fn find(&mut self, sentence: &Range<usize>, hits: &mut Vec<Hit>) {
        self.find_at(&OnceLock::new(), sentence, hits);
    }

    /// The same with the sentence's places, which are made here if they have not been made before.
    pub fn find_at(&mut self, places: &OnceLock<Places>, sentence: &Range<usize>, hits: &mut Vec<Hit>) {
        let rules = self.rules;
        let annotations = self.annotations;
        let sight = Sight::new(rules, annotations, sentence, places);
        for at in sentence.clone() {
            if at == sentence.start {
                for &program in &rules.anchored {
                    self.attempt(program, at, &sight, sentence, hits);
                }
            }
            for &(symbol, _) in annotations.at(at) {
                for &program in rules.headed_by(symbol) {
                    self.attempt(program, at, &sight, sentence, hits);
                }
            }
        }
    }

    fn attempt(&mut self, program: u16, at: usize, sight: &Sight, sentence: &Range<usize>, hits: &mut Vec<Hit>) {
        let rules = self.rules;
        let stamp = at as u32 + 1;
        if std::mem::replace(&mut self.tried[program as usize], stamp) == stamp {
            return;
        }
        let program = &rules.programs[program as usize];
        if !sight.allows(program, at) {
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
        if !self.taken_back(&hit, sight, sentence) {
            hits.push(hit);
        }
    }

    /// Whether an `unless` pattern of the rule overlaps the hit.
    fn taken_back(&mut self, hit: &Hit, sight: &Sight, sentence: &Range<usize>) -> bool {
        let rules = self.rules;
        let annotations = self.annotations;
        let mut overlaps = |index: u16, at: usize| {
            let program = &rules.unless[index as usize];
            // What begins too far before the hit cannot reach it.
            program.rule as usize == hit.rule
                && at + program.longest as usize > hit.tokens.start
                && sight.allows(program, at)
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
                    if self.may_go_on(program.insts[first], at, sentence)
                        && let Some(end) = self.branch(program, first, origin, at, sentence)
                    {
                        return Some(end);
                    }
                    pc = second;
                    continue;
                }
                Inst::Symbol(_) | Inst::OneOf(_) => {
                    if at >= sentence.end {
                        return None;
                    }
                    let (rules, annotations, inst) = (self.rules, self.annotations, program.insts[pc]);
                    let mut lengths = annotations
                        .at(at)
                        .iter()
                        .filter(|(symbol, length)| at + *length as usize <= sentence.end && inst.takes(*symbol, rules))
                        .map(|&(_, length)| length as usize);
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

    /// Whether a step can be taken at a token; most ways of a choice end at their first word.
    fn may_go_on(&self, inst: Inst, at: usize, sentence: &Range<usize>) -> bool {
        !matches!(inst, Inst::Symbol(_) | Inst::OneOf(_))
            || at < sentence.end && self.annotations.at(at).iter().any(|&(symbol, _)| inst.takes(symbol, self.rules))
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
