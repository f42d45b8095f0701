//! From parsed patterns to programs and the table of what to try where.

use super::program::{Heads, Inst, Program, RuleSet, SymbolSet};
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
    known: BTreeMap<Meaning, Symbol>,
}

impl Symbols {
    /// The symbol for a meaning, given out when first asked for.
    pub fn of(&mut self, meaning: Meaning) -> Symbol {
        let next = Symbol(Symbol::FIRST_OF_PACK + self.known.len() as u16);
        *self.known.entry(meaning).or_insert(next)
    }

    /// All that were given out.
    pub fn iter(&self) -> impl Iterator<Item = (&Meaning, Symbol)> {
        self.known.iter().map(|(meaning, &symbol)| (meaning, symbol))
    }

    /// The symbol of a class, if a pattern asked for it.
    pub fn class(&self, name: &str) -> Option<Symbol> {
        self.known.get(&Meaning::Class(name.into())).copied()
    }
}

/// Collects the rules of one sort.
#[derive(Debug, Default)]
pub struct RuleSetBuilder {
    set: RuleSet,
    /// Where each set of symbols stands in `set.sets`.
    sets: BTreeMap<SymbolSet, u16>,
    /// For each program, the choices of symbols of which every hit holds one.
    needs: Vec<Vec<SymbolSet>>,
    /// The same for `unless`.
    unless_needs: Vec<Vec<SymbolSet>>,
}

/// Longest several-word entry of a lexicon, in tokens.
pub const LONGEST_ENTRY: u16 = 6;

/// Longest program in steps; keeps what a pattern can cost per token bounded.
const LONGEST_PROGRAM: usize = 4000;

impl RuleSetBuilder {
    /// Adds a pattern to a rule: something that finds it, or (`unless`) takes it back.
    pub fn add(
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
        let needs = compiler.needs(node)?.into_iter().map(SymbolSet::from_iter).collect();
        let insts = compiler.insts;
        if insts.len() > LONGEST_PROGRAM {
            return Err("too long when written out; split it or repeat less".into());
        }
        let heads = heads(&insts, &self.set.sets);
        if heads.any && !heads.anchored_only {
            return Err("begins with something that matches anything, so it would be tried at every word; begin with a word or class, or with `^`".into());
        }
        let program = Program { insts, rule: rule as u16, longest: longest(node), needs: None };
        if unless {
            self.set.unless.push(program);
            self.unless_needs.push(needs);
        } else {
            self.set.programs.push(program);
            self.needs.push(needs);
        }
        Ok(())
    }

    /// The finished set, for a pack with so many symbols; `frequency` says how often a symbol occurs in ordinary text.
    pub fn finish(mut self, symbols: &Symbols, frequency: impl Fn(Symbol) -> u32) -> RuleSet {
        let count = Symbol::FIRST_OF_PACK as usize + symbols.known.len();
        for (programs, needs) in [(&mut self.set.programs, self.needs), (&mut self.set.unless, self.unless_needs)] {
            for (program, needs) in programs.iter_mut().zip(needs) {
                let rarest = needs.into_iter().min_by_key(|set| set.iter().map(&frequency).sum::<u32>());
                // What it begins with is asked for anyway.
                let heads = heads(&program.insts, &self.set.sets).symbols;
                let rarest = rarest.filter(|set| !set.iter().eq(heads.iter().copied()));
                program.needs = rarest.map(|set| number_of(set, &mut self.set.sets, &mut self.sets));
            }
        }
        (self.set.heads, self.set.anchored) = head_table(&self.set.programs, &self.set.sets, count);
        (self.set.unless_heads, self.set.unless_anchored) = head_table(&self.set.unless, &self.set.sets, count);
        self.set
    }
}

/// The number of a set; equal sets have one.
fn number_of(set: SymbolSet, sets: &mut Vec<SymbolSet>, known: &mut BTreeMap<SymbolSet, u16>) -> u16 {
    *known.entry(set).or_insert_with_key(|set| {
        sets.push(set.clone());
        sets.len() as u16 - 1
    })
}

/// Which programs can begin with each symbol, and which with anything at the start of a sentence.
fn head_table(programs: &[Program], sets: &[SymbolSet], symbols: usize) -> (Heads, Vec<u16>) {
    let mut table: Vec<Vec<u16>> = vec![Vec::new(); symbols];
    let mut anchored = Vec::new();
    for (index, program) in programs.iter().enumerate() {
        let heads = heads(&program.insts, sets);
        if heads.any {
            anchored.push(index as u16);
        } else {
            heads.symbols.iter().for_each(|symbol| table[symbol.0 as usize].push(index as u16));
        }
    }
    (Heads::new(&table), anchored)
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
        let is_token = |node: &&Node| {
            matches!(node, Node::Word(_) | Node::Exact(_) | Node::Lemma(_) | Node::Prefix(_) | Node::Class(_))
        };
        let mut symbols = Vec::new();
        for node in nodes.iter().filter(is_token) {
            symbols.push(self.symbol(node)?);
        }
        let longer: Vec<&Node> = nodes.iter().filter(|node| !is_token(node)).collect();
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
        number_of(symbols.into_iter().collect(), &mut self.set.sets, self.sets)
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

    /// The choices of symbols of which whatever fits this node holds one.
    fn needs(&mut self, node: &Node) -> Result<Vec<Vec<Symbol>>, String> {
        Ok(match node {
            Node::Sequence(nodes) => {
                let mut all = Vec::new();
                for node in nodes {
                    all.extend(self.needs(node)?);
                }
                all
            }
            Node::Choice(nodes) => {
                // One of each alternative's; where an alternative needs nothing, so does the choice.
                let mut together = Vec::new();
                for node in nodes {
                    match self.needs(node)?.into_iter().min_by_key(Vec::len) {
                        Some(symbols) => together.extend(symbols),
                        None => return Ok(Vec::new()),
                    }
                }
                vec![together]
            }
            Node::Repeat(node, 1.., _) | Node::Part(_, node) => self.needs(node)?,
            Node::Word(_) | Node::Exact(_) | Node::Lemma(_) | Node::Prefix(_) | Node::Class(_) => {
                vec![vec![self.symbol(node)?]]
            }
            Node::Repeat(..) | Node::Gap(_) | Node::Any | Node::Not(_) | Node::Start | Node::End => Vec::new(),
        })
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

struct Beginning {
    symbols: BTreeSet<Symbol>,
    /// Something can match any token first, or nothing at all.
    any: bool,
    /// …but only behind `^`.
    anchored_only: bool,
}

/// What a program can begin with.
fn heads(insts: &[Inst], sets: &[SymbolSet]) -> Beginning {
    let mut heads = Beginning { symbols: BTreeSet::new(), any: false, anchored_only: true };
    let mut seen = BTreeSet::new();
    let mut open = vec![(0usize, false)];
    while let Some((pc, anchored)) = open.pop() {
        if !seen.insert((pc, anchored)) {
            continue;
        }
        match insts[pc] {
            Inst::Symbol(symbol) => {
                heads.symbols.insert(symbol);
            }
            Inst::OneOf(set) => heads.symbols.extend(sets[set as usize].iter()),
            Inst::Any | Inst::End | Inst::Match => {
                heads.any = true;
                heads.anchored_only &= anchored;
            }
            Inst::Start => open.push((pc + 1, true)),
            Inst::Not(_) | Inst::Open(_) | Inst::Close(_) => open.push((pc + 1, anchored)),
            Inst::Jump(steps) => open.push((pc + steps as usize, anchored)),
            Inst::Split(steps) | Inst::Skip(steps) => {
                open.extend([(pc + 1, anchored), (pc + steps as usize, anchored)]);
            }
        }
    }
    heads
}
