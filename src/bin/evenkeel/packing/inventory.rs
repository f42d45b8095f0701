//! What is in a pack, as names and lines that can be compared.

use crate::{Failure, Outcome, stdio};
use evenkeel::pack::file::{TrustedKeys, to_hex};
use evenkeel::pack::source::Folder;
use evenkeel::pack::{Built, Pack};
use fluent_syntax::{ast, parser, serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::{Table, Value};

/// Section → name → lines.
pub type Inventory = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

struct Taker(Inventory);

impl Taker {
    fn line(&mut self, section: &str, name: &str, line: impl Into<String>) {
        self.item(section, name).insert(line.into());
    }

    fn item(&mut self, section: &str, name: &str) -> &mut BTreeSet<String> {
        self.0.entry(section.to_owned()).or_default().entry(name.to_owned()).or_default()
    }
}

/// Everything in a pack's source folder.
pub fn of_folder(path: &Path) -> Outcome<Inventory> {
    Folder::read(path).map_err(|problems| {
        let first = problems.first().map_or_else(String::new, ToString::to_string);
        Failure::Usage(path.join(first).display().to_string())
    })?;
    let mut taker = Taker(Inventory::new());
    for file in ["pack.toml", "lexicon.toml", "patterns.toml", "facts.toml", "names.toml"] {
        let text = stdio::file_text(&path.join(file))?;
        let table = text.parse::<Table>().map_err(|error| Failure::Usage(format!("{file}: {}", error.message())))?;
        taker.table(file, &table);
    }
    for file in ["phrases.ftl", "ladder.ftl", "ui.ftl"] {
        taker.fluent(file, &stdio::file_text(&path.join(file))?);
    }
    for case in stdio::file_text(&path.join("cases.jsonl"))?.lines().filter(|line| !line.trim().is_empty()) {
        taker.item("cases.jsonl", case);
    }
    Ok(taker.0)
}

impl Taker {
    fn table(&mut self, file: &str, table: &Table) {
        for (key, value) in table {
            match value {
                Value::Array(tables) if tables.iter().all(Value::is_table) && !tables.is_empty() => {
                    for table in tables.iter().filter_map(Value::as_table) {
                        self.entry(file, key, table);
                    }
                }
                Value::Table(inner) => {
                    for (name, value) in inner {
                        self.lines(file, key, name, value);
                    }
                }
                value => self.line(file, key, plain(value)),
            }
        }
    }

    /// One `[[…]]`: words of a class one by one, everything else under its id.
    fn entry(&mut self, file: &str, kind: &str, table: &Table) {
        let own = ["id", "name", "rule", "move", "kind", "frame", "unit", "code", "month", "gender"];
        let id = own.iter().find_map(|&field| Some(plain(table.get(field)?))).unwrap_or_default();
        for (field, value) in table {
            match value {
                Value::Array(words) if kind == "class" && field == "words" => {
                    for word in words {
                        self.item(file, &format!("{id}: {}", plain(word)));
                    }
                }
                value => self.lines(file, &format!("{kind} {id}"), field, value),
            }
        }
    }

    fn lines(&mut self, file: &str, name: &str, field: &str, value: &Value) {
        match value {
            Value::Array(values) => {
                for value in values {
                    self.line(file, name, format!("{field}: {}", plain(value)));
                }
            }
            value => self.line(file, name, format!("{field}: {}", plain(value))),
        }
    }

    /// Every value and attribute of every message.
    fn fluent(&mut self, file: &str, text: &str) {
        let (Ok(resource) | Err((resource, _))) = parser::parse(text);
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(value) = message.value {
                self.line(file, id, pattern(value));
            }
            for attribute in message.attributes {
                self.line(file, &format!("{id}.{}", attribute.id.name), pattern(attribute.value));
            }
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A Fluent pattern as it is written, on one line.
fn pattern(value: ast::Pattern<&str>) -> String {
    let message =
        ast::Message { id: ast::Identifier { name: "x" }, value: Some(value), attributes: Vec::new(), comment: None };
    let written = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let text = written.trim_start_matches("x =").split_whitespace().collect::<Vec<_>>();
    text.join(" ")
}

/// What can be told of a built pack, or of a folder as if it were built.
pub fn of_pack(path: &Path) -> Outcome<Inventory> {
    let told = |why: String| Failure::Usage(format!("{}: {why}", path.display()));
    let pack = if path.is_dir() {
        let problems =
            |problems: Vec<evenkeel::pack::Problem>| problems.first().map_or_else(String::new, ToString::to_string);
        Built::from_folder(path).map_err(|found| told(problems(found)))?.pack
    } else {
        let bytes = stdio::file_bytes(path)?;
        // Nothing in it is used, so whoever signed it may be compared.
        let mut signer = TrustedKeys::default();
        signer.add_hex(&to_hex(bytes.get(8..40).unwrap_or_default()));
        Pack::open(&bytes, &signer, None).map_err(|error| told(error.to_string()))?
    };
    let mut taker = Taker(Inventory::new());
    taker.built(&pack);
    Ok(taker.0)
}

impl Taker {
    fn built(&mut self, pack: &Pack) {
        if let Ok(Value::Table(manifest)) = Value::try_from(&pack.manifest) {
            self.table("pack.toml", &manifest);
        }
        for dictionary in [&pack.lexicon.words, &pack.lexicon.exact, &pack.lexicon.prefixes] {
            for word in dictionary.words() {
                self.item("lexicon.toml", &word);
            }
        }
        let rules = [
            ("cue", pack.cues.rules.iter().map(|rule| (rule.id.clone(), debug(rule))).collect::<Vec<_>>()),
            ("rule", pack.draft.rules.iter().map(|rule| (rule.id.clone(), debug(rule))).collect()),
            ("move", pack.moves.rules.iter().map(|kind| (debug(kind), String::new())).collect()),
            ("helper", pack.helpers.rules.iter().map(|name| (name.clone(), String::new())).collect()),
        ];
        for (kind, rules) in rules {
            for (id, what) in rules {
                self.line("patterns.toml", &format!("{kind} {id}"), what);
            }
        }
        for rule in &pack.issues.rules {
            self.line("facts.toml", &format!("issue {}", rule.frame), rule.weight.to_string());
        }
        for rule in &pack.wants.rules {
            self.line("facts.toml", &format!("want {}", rule.frame), rule.weight.to_string());
        }
        for (file, stock) in [("phrases.ftl", pack.phrases()), ("ladder.ftl", pack.ladder()), ("ui.ftl", pack.ui())] {
            self.fluent(file, stock.source());
        }
    }
}

fn debug(any: &impl std::fmt::Debug) -> String {
    format!("{any:?}")
}
