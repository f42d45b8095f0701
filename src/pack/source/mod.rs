//! A pack's folder as its owner writes it: the files of `locales/README.md`, parsed, with the line of everything.
//!
//! Native only: browsers get packs that are already built.

mod facts;
mod lexicon;
mod patterns;

pub use facts::{DateOrder, FactExample, FactSource, FactsFile, FrameSource};
pub use lexicon::{ClassSource, LexiconFile, WordSource};
pub use patterns::{CueSource, HelperSource, MoveSource, PatternsFile, QuotedSource, RuleSource, Scope};

use super::manifest::Manifest;
use super::problem::Problem;
use serde::de::DeserializeOwned;
use std::path::Path;
use toml::Spanned;

/// The files of a pack's folder, parsed but not yet compiled.
pub struct Folder {
    /// `pack.toml`
    pub manifest: Manifest,
    /// `lexicon.toml`
    pub lexicon: Source<LexiconFile>,
    /// `patterns.toml`
    pub patterns: Source<PatternsFile>,
    /// `facts.toml`
    pub facts: Source<FactsFile>,
    /// `names.toml`, as text
    pub names: String,
    /// `phrases.ftl`, `ladder.ftl`, `ui.ftl`, as text
    pub fluent: [String; 3],
    /// `cases.jsonl`, as text
    pub cases: String,
}

/// A parsed file that still knows its lines.
pub struct Source<T> {
    /// File name.
    pub file: &'static str,
    /// What is in it.
    pub data: T,
    text: String,
}

impl<T> Source<T> {
    /// The line (from 1) on which a value stands.
    pub fn line<V>(&self, value: &Spanned<V>) -> usize {
        line_at(&self.text, value.span().start)
    }

    /// A problem with a value.
    pub fn problem<V>(&self, value: &Spanned<V>, field: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem::new(self.file, self.line(value), field, message)
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|&&byte| byte == b'\n').count() + 1
}

impl Folder {
    /// Reads and parses a folder. All problems of all files are told at once.
    pub fn read(path: &Path) -> Result<Folder, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut text = |file: &'static str| match std::fs::read_to_string(path.join(file)) {
            Ok(text) => text,
            Err(error) => {
                problems.push(Problem::new(file, 0, "", format!("cannot be read ({error}); every pack has this file, `evenkeel pack new` makes one to start from")));
                String::new()
            }
        };
        let [manifest, lexicon, patterns, facts, names] =
            ["pack.toml", "lexicon.toml", "patterns.toml", "facts.toml", "names.toml"].map(&mut text);
        let fluent = ["phrases.ftl", "ladder.ftl", "ui.ftl"].map(&mut text);
        let cases = text("cases.jsonl");
        if !problems.is_empty() {
            return Err(problems);
        }
        let manifest = parse::<Manifest>("pack.toml", manifest, &mut problems);
        let lexicon = parse("lexicon.toml", lexicon, &mut problems);
        let patterns = parse("patterns.toml", patterns, &mut problems);
        let facts = parse("facts.toml", facts, &mut problems);
        match (manifest, lexicon, patterns, facts) {
            (Some(manifest), Some(lexicon), Some(patterns), Some(facts)) => {
                Ok(Folder { manifest: manifest.data, lexicon, patterns, facts, names, fluent, cases })
            }
            _ => Err(problems),
        }
    }
}

fn parse<T: DeserializeOwned>(file: &'static str, text: String, problems: &mut Vec<Problem>) -> Option<Source<T>> {
    match toml::from_str(&text) {
        Ok(data) => Some(Source { file, data, text }),
        Err(error) => {
            let line = error.span().map_or(0, |span| line_at(&text, span.start));
            problems.push(Problem::new(file, line, "", error.message().replace('\n', " ")));
            None
        }
    }
}
