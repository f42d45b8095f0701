//! From a pack's folder to a pack: everything is compiled, and every example is tried.

mod examples;
mod numbering;
mod numerals;
mod rules;
mod words;

use super::compiled::{Compiled, HeatScale, Language, LineRule};
use super::manifest::Manifest;
use super::names::Names;
use super::pattern::compile::Symbols;
use super::problem::Problem;
use super::source::Folder;
use super::stock::{Stock, StockKind};
use super::{Pack, Sort, pattern::Symbol};
use crate::text::{Text, fold};
pub use examples::{Example, Expected};
use rules::RuleCompiler;
use std::collections::BTreeSet;
use std::path::Path;

/// A pack made from its folder, with what it says about itself.
pub struct Built {
    /// The pack.
    pub pack: Pack,
    /// Every example and counter-example of every rule.
    pub examples: Vec<Example>,
    /// `cases.jsonl`, as text.
    pub cases: String,
}

impl Built {
    /// Compiles a folder. Examples are not tried yet: see [`Built::failing_examples`].
    pub fn from_folder(path: &Path) -> Result<Built, Vec<Problem>> {
        let folder = Folder::read(path)?;
        let mut problems = Vec::new();
        let built = compile(folder, path, &mut problems);
        if problems.is_empty() { built.ok_or(problems) } else { Err(problems) }
    }

    /// The examples that do not do what they say.
    pub fn failing_examples(&self) -> Vec<Problem> {
        self.examples.iter().filter_map(|example| example.failure(&self.pack)).collect()
    }
}

fn compile(folder: Folder, path: &Path, problems: &mut Vec<Problem>) -> Option<Built> {
    check_manifest(&folder.manifest, path, problems);
    let classes: BTreeSet<String> = words::class_names(&folder.lexicon.data);
    let mut symbols = Symbols::default();
    let mut examples = Vec::new();
    let patterns = &folder.patterns;
    let facts = &folder.facts;
    let mut rules = RuleCompiler {
        symbols: &mut symbols,
        classes: &classes,
        macros: &patterns.data.macros,
        problems,
        examples: &mut examples,
    };

    let cues = rules.cues(patterns);
    let draft = rules.draft(patterns);
    let moves = rules.moves(patterns);
    let helpers = rules.helpers(patterns);
    let lines = rules.lines(patterns);
    let fact_rules = rules.facts(facts);
    let issues = rules.frames(facts, &facts.data.issue, Sort::Issue);
    let wants = rules.frames(facts, &facts.data.want, Sort::Want);

    let numerals = numerals::compile(facts, problems);
    let (lexicon, numbering) = words::compile(&folder.lexicon, &numerals, facts, &symbols, problems);
    let number = |symbol| numbering.number(symbol);
    let names = Names::from_toml(&folder.names).map_err(|found| problems.extend(found)).ok();
    let [phrases, ladder, ui] =
        [("phrases.ftl", StockKind::Phrases), ("ladder.ftl", StockKind::Ladder), ("ui.ftl", StockKind::Ui)];
    let mut stock = |(file, kind): (&str, StockKind), text: &str| {
        let stock = Stock::parse(file, text, kind).map_err(|found| problems.extend(found)).ok()?;
        Some(stock.with_locale(&folder.manifest.tag))
    };
    let phrases = stock(phrases, &folder.fluent[0]);
    let ladder = stock(ladder, &folder.fluent[1]);
    let ui = stock(ui, &folder.fluent[2]);
    if let (Some(phrases), Some(ladder)) = (&phrases, &ladder) {
        problems.extend(ladder.slot_problems("ladder.ftl", phrases));
    }

    let language = &folder.lexicon.data.language;
    let mut common: Vec<String> = language.common.split_whitespace().map(fold).collect();
    common.sort();
    common.dedup();
    let heat = &patterns.data.heat;
    let compiled = Compiled {
        manifest: folder.manifest,
        language: Language { common, letters: language.letters.to_lowercase() },
        ui: ui?.compact(),
        lexicon,
        cues: cues.finish(&number),
        heat: HeatScale { steps: heat.steps, capitals: heat.capitals, exclamation: heat.exclamation },
        draft: draft.finish(&number),
        moves: moves.finish(&number),
        helpers: helpers.finish(&number),
        lines: lines.finish(&number),
        numerals,
        facts: fact_rules.finish(&number),
        issues: issues.finish(&number),
        wants: wants.finish(&number),
        names: names?,
        phrases: phrases?.compact(),
        ladder: ladder?.compact(),
    };
    Some(Built { pack: Pack::from(compiled), examples, cases: folder.cases })
}

fn check_manifest(manifest: &Manifest, path: &Path, problems: &mut Vec<Problem>) {
    for (field, message) in manifest.complaints() {
        problems.push(Problem::new("pack.toml", 0, field, message));
    }
    let folder =
        path.canonicalize().ok().and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()));
    if folder.is_some_and(|folder| folder != manifest.tag) {
        problems.push(Problem::new(
            "pack.toml",
            0,
            "tag",
            format!("is `{}`, but the folder is called otherwise; give both the same name", manifest.tag),
        ));
    }
    if !manifest.fits_engine(crate::engine::VERSION) {
        problems.push(Problem::new(
            "pack.toml",
            0,
            "engine",
            format!("asks for engine {}, this is {}", manifest.engine, crate::engine::VERSION),
        ));
    }
}

/// The tokens of a pack's word as a key of the lexicon: folded, with single spaces.
fn key(words: &str) -> String {
    let text = Text::new(words);
    let tokens: Vec<&str> = text.tokens().iter().map(|token| text.folded(token)).collect();
    tokens.join(" ")
}

/// The kinds of line that `[quoted]` tells apart, in the order of its fields.
const LINES: [LineRule; 6] = [
    LineRule::ReplyLine,
    LineRule::Header,
    LineRule::Original,
    LineRule::Signature,
    LineRule::Device,
    LineRule::Disclaimer,
];

/// What number words and their like are to patterns.
const NUMERAL_SYMBOLS: [Symbol; 6] =
    [Symbol::NUMBER, Symbol::ORDINAL, Symbol::UNIT, Symbol::CURRENCY, Symbol::MONTH, Symbol::WEEKDAY];
