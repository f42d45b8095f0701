//! From parsed patterns to programs and the table of what to try where.

use super::heads::Beginning;
use super::program::{Inst, Program, RuleSet, SymbolSet};
use super::symbol::Symbol;
use super::syntax::Node;
use std::collections::{BTreeMap, BTreeSet};

/// What a pack-made symbol stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A class of the lexicon.
    Class(String),
    /// A folded word.
    Word(String),
    /// A word as written but for case.
    Exact(String),
    /// All forms of the entry with this folded first form.
    Lemma(String),
    /// Words that start so, folded.
    Prefix(String),
}

/// The symbols of a pack under construction.
#[derive(Debug, Default)]
pub struct Symbols {
    /// With the number of times it was asked for.
    known: BTreeMap<Meaning, (Symbol, usize)>,
}

impl Symbols {
    /// The symbol for a meaning, given out when first asked for.
    pub fn of(&mut self, meaning: Meaning) -> Symbol {
        let next = Symbol(Symbol::FIRST_OF_PACK + self.known.len() as u16);
        let (symbol, uses) = self.known.entry(meaning).or_insert((next, 0));
        *uses += 1;
        *symbol
    }

    /// All that were given out.
    pub fn iter(&self) -> impl Iterator<Item = (&Meaning, Symbol)> {
        self.known.iter().map(|(meaning, &(symbol, _))| (meaning, symbol))
    }

    /// All that were given out, with the number of times that patterns ask for them.
    pub fn uses(&self) -> impl Iterator<Item = (Symbol, usize)> {
        self.known.values().copied()
    }

    /// The symbol of a class, if a pattern asked for it.
    pub fn class(&self, name: &str) -> Option<Symbol> {
        self.known.get(&Meaning::Class(name.into())).map(|&(symbol, _)| symbol)
    }
}

/// Collects the rules of one sort.
#[derive(Debug, Default)]
pub struct RuleSetBuilder {
    set: RuleSet,
    /// Where each set of symbols stands in `set.sets`.
    sets: BTreeMap<SymbolSet, u16>,
}

/// Longest several-word entry of a lexicon, in tokens.
pub const LONGEST_ENTRY: u16 = 6;

/// Longest program in steps; keeps what a pattern can cost per token bounded.
const LONGEST_PROGRAM: usize = 4000;

impl RuleSetBuilder {
    /// Adds a pattern to a rule: something that finds it, or (`unless`) takes it back. A pattern that is a choice becomes
    /// a program for each alternative, since each is tried only where its own words stand.
    pub fn add(
        &mut self,
        rule: usize,
        node: &Node,
        unless: bool,
        symbols: &mut Symbols,
        classes: &BTreeSet<String>,
    ) -> Result<(), String> {
        let Node::Choice(nodes) = node else { return self.add_program(rule, node, unless, symbols, classes) };
        let (tokens, longer): (Vec<&Node>, Vec<&Node>) = nodes.iter().partition(|node| node.is_token());
        for node in longer {
            self.add(rule, node, unless, symbols, classes)?;
        }
        if tokens.is_empty() {
            return Ok(());
        }
        let tokens = Node::Choice(tokens.into_iter().cloned().collect());
        self.add_program(rule, &tokens, unless, symbols, classes)
    }

    fn add_program(
        &mut self,
        rule: usize,
        node: &Node,
        unless: bool,
        symbols: &mut Symbols,
        classes: &BTreeSet<String>,
    ) -> Result<(), String> {
        let mut compiler = Compiler { insts: Vec::new(), set: &mut self.set, sets: &mut self.sets, symbols, classes };
        compiler.node(node)?;
        compiler.insts.push(Inst::Match);
        let insts = compiler.insts;
        if insts.len() > LONGEST_PROGRAM {
            return Err("too long when written out; split it or repeat less".into());
        }
        let beginning = Beginning::of(&insts, &self.set.sets);
        if beginning.any && !beginning.anchored_only {
            return Err("begins with something that matches anything, so it would be tried at every word; begin with a word or class, or with `^`".into());
        }
        let program = Program::new(insts, rule as u16, longest(node));
        if unless {
            self.set.unless.push(program);
        } else {
            self.set.programs.push(program);
        }
        Ok(())
    }

    /// The finished set; `number` gives symbols their final numbers. Every step that asks for a set of symbols has one of
    /// its own, in the order of the steps: so they need no numbers in the file.
    pub fn finish(mut self, number: &dyn Fn(Symbol) -> Symbol) -> RuleSet {
        let mut sets: Vec<SymbolSet> = Vec::new();
        for program in self.set.programs.iter_mut().chain(&mut self.set.unless) {
            let mut insts = std::mem::take(&mut program.insts);
            for inst in &mut insts {
                match inst {
                    Inst::Symbol(symbol) => *symbol = number(*symbol),
                    Inst::OneOf(set) | Inst::Not(set) => {
                        sets.push(self.set.sets[*set as usize].iter().map(number).collect());
                        *set = sets.len() as u16 - 1;
                    }
                    _ => {}
                }
            }
            *program = Program::new(insts, program.rule, program.longest);
        }
        RuleSet::new(self.set.programs, self.set.unless, sets, self.set.parts)
    }
}

/// Most tokens a pattern can take.
fn longest(node: &Node) -> u16 {
    match node {
        Node::Sequence(nodes) => nodes.iter().map(longest).sum(),
        Node::Choice(nodes) => nodes.iter().map(longest).max().unwrap_or(0),
        Node::Repeat(node, _, most) => longest(node) * u16::from(*most),
        Node::Gap(most) => u16::from(*most),
        Node::Class(_) | Node::Lemma(_) => LONGEST_ENTRY,
        Node::Word(_) | Node::Exact(_) | Node::Prefix(_) | Node::Any => 1,
        Node::Not(_) | Node::Start | Node::End => 0,
        Node::Part(_, node) => longest(node),
    }
}

struct Compiler<'a> {
    insts: Vec<Inst>,
    set: &'a mut RuleSet,
    sets: &'a mut BTreeMap<SymbolSet, u16>,
    symbols: &'a mut Symbols,
    classes: &'a BTreeSet<String>,
}

impl Compiler<'_> {
    fn node(&mut self, node: &Node) -> Result<(), String> {
        match node {
            Node::Sequence(nodes) => nodes.iter().try_for_each(|node| self.node(node))?,
            Node::Choice(nodes) => self.choice(nodes)?,
            Node::Repeat(node, least, most) => {
                for _ in 0..*least {
                    self.node(node)?;
                }
                self.optional(most - least, true, |compiler| compiler.node(node))?;
            }
            Node::Gap(most) => self.optional(*most, false, |compiler| {
                compiler.push(Inst::Any);
                Ok(())
            })?,
            Node::Any => {
                self.push(Inst::Any);
            }
            Node::Start => {
                self.push(Inst::Start);
            }
            Node::End => {
                self.push(Inst::End);
            }
            Node::Not(inner) => {
                let mut symbols = Vec::new();
                self.one_token(inner, &mut symbols)?;
                let set = self.symbol_set(symbols);
                self.push(Inst::Not(set));
            }
            Node::Part(name, node) => {
                let parts = &mut self.set.parts;
                let index = parts.iter().position(|part| part == name).unwrap_or_else(|| {
                    parts.push(name.clone());
                    parts.len() - 1
                }) as u8;
                self.push(Inst::Open(index));
                self.node(node)?;
                self.push(Inst::Close(index));
            }
            Node::Word(_) | Node::Exact(_) | Node::Lemma(_) | Node::Prefix(_) | Node::Class(_) => {
                let symbol = self.symbol(node)?;
                self.push(Inst::Symbol(symbol));
            }
        }
        Ok(())
    }

    /// Alternatives; those of one token each are one step together.
    fn choice(&mut self, nodes: &[Node]) -> Result<(), String> {
        let mut symbols = Vec::new();
        for node in nodes.iter().filter(|node| node.is_token()) {
            symbols.push(self.symbol(node)?);
        }
        let longer: Vec<&Node> = nodes.iter().filter(|node| !node.is_token()).collect();
        let mut ends = Vec::new();
        // Longer ones first, so that the longest of several that fit is taken.
        for (index, node) in longer.iter().enumerate() {
            let last = index + 1 == longer.len() && symbols.is_empty();
            let split = (!last).then(|| self.push(Inst::Split(0)));
            self.node(node)?;
            if let Some(split) = split {
                ends.push(self.push(Inst::Jump(0)));
                self.insts[split] = Inst::Split((self.insts.len() - split) as u16);
            }
        }
        match symbols[..] {
            [] => {}
            [symbol] => {
                self.push(Inst::Symbol(symbol));
            }
            _ => {
                let set = self.symbol_set(symbols);
                self.push(Inst::OneOf(set));
            }
        }
        let end = self.insts.len();
        for at in ends {
            self.insts[at] = Inst::Jump((end - at) as u16);
        }
        Ok(())
    }

    /// The number of a set of symbols; equal sets have one.
    fn symbol_set(&mut self, symbols: Vec<Symbol>) -> u16 {
        let set: SymbolSet = symbols.into_iter().collect();
        let stored = &mut self.set.sets;
        *self.sets.entry(set).or_insert_with_key(|set| {
            stored.push(set.clone());
            stored.len() as u16 - 1
        })
    }

    /// Up to `most` times; greedy takes as many as it can first.
    fn optional(
        &mut self,
        most: u8,
        greedy: bool,
        mut body: impl FnMut(&mut Self) -> Result<(), String>,
    ) -> Result<(), String> {
        let mut splits = Vec::new();
        for _ in 0..most {
            splits.push(self.push(Inst::Split(0)));
            body(self)?;
        }
        let end = self.insts.len();
        for at in splits {
            let steps = (end - at) as u16;
            self.insts[at] = if greedy { Inst::Split(steps) } else { Inst::Skip(steps) };
        }
        Ok(())
    }

    fn one_token(&mut self, node: &Node, out: &mut Vec<Symbol>) -> Result<(), String> {
        match node {
            Node::Choice(nodes) => nodes.iter().try_for_each(|node| self.one_token(node, out)),
            Node::Word(_) | Node::Exact(_) | Node::Lemma(_) | Node::Prefix(_) | Node::Class(_) => {
                out.push(self.symbol(node)?);
                Ok(())
            }
            _ => Err("`!` goes before one word, class, or a choice of such; for longer ones use `unless`".into()),
        }
    }

    fn symbol(&mut self, node: &Node) -> Result<Symbol, String> {
        Ok(match node {
            Node::Class(name) => match Symbol::builtin(name) {
                Some(symbol) => symbol,
                None if self.classes.contains(name) => self.symbols.of(Meaning::Class(name.clone())),
                None => return Err(format!("no class <{name}>; add it to lexicon.toml or correct the name")),
            },
            Node::Word(word) => self.symbols.of(Meaning::Word(word.clone())),
            Node::Exact(word) => self.symbols.of(Meaning::Exact(word.clone())),
            Node::Lemma(word) => self.symbols.of(Meaning::Lemma(word.clone())),
            Node::Prefix(word) => self.symbols.of(Meaning::Prefix(word.clone())),
            _ => return Err("not one token".into()),
        })
    }

    fn push(&mut self, inst: Inst) -> usize {
        self.insts.push(inst);
        self.insts.len() - 1
    }
}
