//! Compiling the lexicon: every form of every entry, and every word that a pattern asks for, into dictionaries.

use super::numbering::{Entries, Numbering, freeze};
use super::{NUMERAL_SYMBOLS, key};
use crate::pack::compiled::Numerals;
use crate::pack::lexicon::{Dictionary, Lexicon, Posting};
use crate::pack::pattern::Symbol;
use crate::pack::pattern::compile::{LONGEST_ENTRY, Meaning, Symbols};
use crate::pack::problem::Problem;
use crate::pack::source::{FactsFile, LexiconFile, Source, WordSource};
use std::collections::{BTreeMap, BTreeSet};

/// Behind a class's name: only entries that surely mean it (sureness 2 and 3).
const SURE: &str = ":sure";

/// The names that patterns may ask for.
pub fn class_names(lexicon: &LexiconFile) -> BTreeSet<String> {
    let names = lexicon.class.iter().flat_map(|class| class.also.iter().chain([class.name.get_ref()]));
    names.flat_map(|name| [name.clone(), format!("{name}{SURE}")]).collect()
}

fn add(entries: &mut BTreeMap<String, Posting>, key: String, symbols: &[Symbol], maskable: bool) {
    let posting = entries.entry(key).or_default();
    posting.symbols.extend(symbols);
    posting.maskable |= maskable;
}

pub fn compile(
    lexicon: &Source<LexiconFile>,
    numerals: &Numerals,
    facts: &Source<FactsFile>,
    symbols: &Symbols,
    problems: &mut Vec<Problem>,
) -> (Lexicon, Numbering) {
    let mut entries = Entries::default();
    let lemmas = add_classes(lexicon, symbols, &mut entries, problems);
    for (meaning, symbol) in symbols.iter() {
        match meaning {
            Meaning::Class(_) => {}
            Meaning::Word(word) => add(&mut entries.words, word.clone(), &[symbol], false),
            Meaning::Exact(word) => add(&mut entries.exact, word.clone(), &[symbol], false),
            Meaning::Prefix(word) => add(&mut entries.prefixes, word.clone(), &[symbol], false),
            Meaning::Lemma(lemma) => match lemmas.get(lemma) {
                Some(forms) => forms.iter().for_each(|form| add(&mut entries.words, form.clone(), &[symbol], false)),
                None => problems.push(Problem::new(
                    lexicon.file,
                    0,
                    "",
                    format!("a pattern asks for `{lemma}~`, but no entry has this first form; add it to a class"),
                )),
            },
        }
    }
    let weekdays: Vec<String> = facts.data.dates.weekdays.iter().flat_map(|names| names.split('/')).map(key).collect();
    let numeral_words: [Vec<&String>; 6] = [
        numerals.words.iter().map(|(word, _)| word).collect(),
        numerals.ordinals.iter().map(|(word, _)| word).collect(),
        numerals.units.iter().map(|(word, _)| word).collect(),
        numerals.currencies.iter().map(|(word, _)| word).collect(),
        numerals.months.iter().map(|(word, _)| word).collect(),
        weekdays.iter().collect(),
    ];
    for (symbol, words) in NUMERAL_SYMBOLS.into_iter().zip(numeral_words) {
        words.into_iter().for_each(|word| add(&mut entries.words, word.clone(), &[symbol], false));
    }
    for word in entries.words.keys().chain(entries.exact.keys()).chain(entries.prefixes.keys()) {
        if !Dictionary::can_hold(word) {
            let message = format!("`{}` is no word: it has control characters", word.escape_debug());
            problems.push(Problem::new(lexicon.file, 0, "", message));
        }
    }
    let (lexicon, numbering) = freeze(entries, symbols);
    (Lexicon { ordinal_suffixes: facts.data.numbers.ordinal_suffixes.clone(), ..lexicon }, numbering)
}

/// Adds every form of every class; returns all forms by folded lemma.
fn add_classes(
    lexicon: &Source<LexiconFile>,
    symbols: &Symbols,
    entries: &mut Entries,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Vec<String>> {
    let mut lemmas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for class in &lexicon.data.class {
        let name = class.name.get_ref();
        for entry in &class.words {
            let forms = match entry.get_ref().forms(&lexicon.data.paradigms) {
                Ok(forms) => forms,
                Err(message) => {
                    problems.push(lexicon.problem(entry, format!("class {name}"), message));
                    continue;
                }
            };
            let (sureness, maskable) = match entry.get_ref() {
                WordSource::Plain(_) => (class.sureness, class.maskable),
                WordSource::Table { sureness, maskable, .. } => {
                    (sureness.unwrap_or(class.sureness), maskable.unwrap_or(class.maskable))
                }
            };
            let mut own = Vec::new();
            for class in class.also.iter().chain([name]) {
                own.extend(symbols.class(class));
                if sureness >= 2 {
                    own.extend(symbols.class(&format!("{class}{SURE}")));
                }
            }
            let lemma = forms.first().map(|first| key(first)).unwrap_or_default();
            for form in &forms {
                let exact = form.strip_prefix('=');
                let words = key(exact.unwrap_or(form));
                if words.is_empty() || words.split(' ').count() > LONGEST_ENTRY as usize {
                    problems.push(lexicon.problem(
                        entry,
                        format!("class {name}"),
                        format!("`{form}` has no word, or more than {LONGEST_ENTRY}; use a pattern for longer ones"),
                    ));
                    continue;
                }
                match exact {
                    Some(exact) => add(&mut entries.exact, exact.to_lowercase(), &own, maskable),
                    None => add(&mut entries.words, words.clone(), &own, maskable),
                }
                lemmas.entry(lemma.clone()).or_default().push(words);
            }
        }
    }
    lemmas
}
