//! Final numbers for symbols and meanings, so that the pack is small.
//!
//! The symbols that patterns ask for most come first: they have one byte in the file. Most others belong to one word
//! each; these follow the order of the words, so that no table has to say whose is whose.

use crate::pack::lexicon::{Dictionary, Lexicon, Posting};
use crate::pack::pattern::compile::Symbols;
use crate::pack::pattern::{SHORT_SYMBOLS, Symbol};
use std::collections::{BTreeMap, BTreeSet};

/// Words with their meanings, before symbols have their final numbers.
#[derive(Default)]
pub struct Entries {
    pub words: BTreeMap<String, Posting>,
    pub exact: BTreeMap<String, Posting>,
    pub prefixes: BTreeMap<String, Posting>,
}

impl Entries {
    /// The three, in the order in which their words' own symbols are numbered.
    fn each(&self) -> [&BTreeMap<String, Posting>; 3] {
        [&self.words, &self.exact, &self.prefixes]
    }

    fn postings(&self) -> impl Iterator<Item = &Posting> {
        self.each().into_iter().flat_map(BTreeMap::values)
    }
}

/// From the numbers that symbols had while patterns were compiled to the final ones.
#[derive(Debug, Default)]
pub struct Numbering(BTreeMap<Symbol, Symbol>);

impl Numbering {
    /// The final number; what the engine gives to tokens by their form keeps its own.
    pub fn number(&self, symbol: Symbol) -> Symbol {
        self.0.get(&symbol).copied().unwrap_or(symbol)
    }

    fn give(&mut self, symbol: Symbol) {
        let next = Symbol(Symbol::FIRST_OF_PACK + self.0.len() as u16);
        self.0.entry(symbol).or_insert(next);
    }
}

/// Writes the dictionaries; equal meanings are stored once.
pub fn freeze(mut entries: Entries, symbols: &Symbols) -> (Lexicon, Numbering) {
    let Entries { words, exact, prefixes } = &mut entries;
    for posting in [words, exact, prefixes].into_iter().flat_map(BTreeMap::values_mut) {
        posting.symbols.sort_unstable();
        posting.symbols.dedup();
    }
    let shared = shared(&entries, symbols);
    let mut numbering = Numbering::default();
    shared.iter().for_each(|&symbol| numbering.give(symbol));
    // A word's own symbol, which no table lists.
    let is_shared: BTreeSet<Symbol> = shared.into_iter().collect();
    let own = |posting: &Posting| {
        posting
            .symbols
            .iter()
            .copied()
            .find(|&symbol| symbol.0 >= Symbol::FIRST_OF_PACK && !is_shared.contains(&symbol))
    };
    let mut first_own = [0; 3];
    for (first, entries) in first_own.iter_mut().zip(entries.each()) {
        *first = Symbol::FIRST_OF_PACK + numbering.0.len() as u16;
        entries.values().filter_map(own).for_each(|symbol| numbering.give(symbol));
    }
    // Whatever was not the first own symbol of a word.
    entries.postings().flat_map(|posting| &posting.symbols).for_each(|&symbol| {
        if symbol.0 >= Symbol::FIRST_OF_PACK {
            numbering.give(symbol);
        }
    });

    let meaning = |posting: &Posting| {
        let own = own(posting);
        let others = posting.symbols.iter().filter(|&&symbol| Some(symbol) != own);
        let symbols: BTreeSet<Symbol> = others.map(|&symbol| numbering.number(symbol)).collect();
        Posting { symbols: symbols.into_iter().collect(), maskable: posting.maskable }
    };
    let mut uses: BTreeMap<Posting, usize> = BTreeMap::new();
    entries.postings().for_each(|posting| *uses.entry(meaning(posting)).or_default() += 1);
    // The commonest meanings have the smallest numbers.
    let mut postings: Vec<(Posting, usize)> = uses.into_iter().collect();
    postings.sort_by_key(|&(_, uses)| std::cmp::Reverse(uses));
    let postings: Vec<Posting> = postings.into_iter().map(|(posting, _)| posting).collect();
    let index: BTreeMap<&Posting, usize> =
        postings.iter().enumerate().map(|(index, posting)| (posting, index)).collect();
    let dictionary = |entries: &BTreeMap<String, Posting>, first_own| {
        let words =
            entries.iter().map(|(word, posting)| (word.as_str(), index[&meaning(posting)], own(posting).is_some()));
        Dictionary::new(words, first_own)
    };
    let [words, exact, prefixes] = entries.each();
    let lexicon = Lexicon {
        words: dictionary(words, first_own[0]),
        exact: dictionary(exact, first_own[1]),
        prefixes: dictionary(prefixes, first_own[2]),
        postings,
        ordinal_suffixes: Vec::new(),
    };
    (lexicon, numbering)
}

/// The symbols that several words have or patterns ask for often, in the order of their numbers.
fn shared(entries: &Entries, symbols: &Symbols) -> Vec<Symbol> {
    let mut words: BTreeMap<Symbol, usize> = BTreeMap::new();
    entries.postings().flat_map(|posting| &posting.symbols).for_each(|&symbol| *words.entry(symbol).or_default() += 1);
    let mut asked: Vec<(Symbol, usize)> = symbols.uses().collect();
    asked.sort_by_key(|&(symbol, uses)| (std::cmp::Reverse(uses), symbol));
    let (most, rest) = asked.split_at(asked.len().min(usize::from(SHORT_SYMBOLS - Symbol::FIRST_OF_PACK)));
    let several = rest.iter().filter(|(symbol, _)| words.get(symbol) != Some(&1));
    most.iter().chain(several).map(|&(symbol, _)| symbol).collect()
}
