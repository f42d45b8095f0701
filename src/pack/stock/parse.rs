//! From Fluent source to a stock: the index, and everything that is wrong with the file.

use super::walk::{Walk, variant};
use super::{
    Alternative, Group, Lazy, Mechanism, Stock, StockKind, When,
    group::{RESERVED, SELECTORS},
};
use crate::pack::Problem;
use crate::review::Move;
use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, PatternElement, Term};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Most words in one alternative.
const LONGEST: usize = 40;

/// Parts of `ladder.ftl`; those of the side have no limit of length.
const RUNG_PARTS: &str = "rung-2-intent rung-2-possible rung-2-limit rung-2-behaviour rung-3-matter rung-3-note \
    rung-4-whom rung-4-why rung-4-when rung-5-help rung-5-behaviour rung-5-rule rung-5-way-back";
const SIDE_PARTS: &str = "legal-warning accept-apology in-writing auto-reply safety";

pub(super) fn in_list(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|word| word == name)
}

/// The move of this name.
fn move_of(name: &str) -> Option<Move> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

pub(super) fn parse(file: &str, text: &str, kind: StockKind) -> Result<Stock, Vec<Problem>> {
    let lines = Lines::new(text);
    let mut problems = Vec::new();
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = 1 + text[..error.pos.start.min(text.len())].matches('\n').count();
                let message = format!(
                    "Fluent cannot read this: {}. Often a brace is not closed or a line not indented.",
                    error.kind
                );
                problems.push(Problem::new(file, line, lines.near(line), message));
            }
            resource
        }
    };
    let mut check = Check { file, kind, lines, problems, messages: HashMap::new(), terms: HashMap::new() };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let earlier = check.messages.insert(message.id.name, message);
                if earlier.is_some() {
                    check.report(message.id.name, None, "There are two messages of this id; rename one.");
                }
            }
            Entry::Term(term) => {
                check.terms.insert(term.id.name, term);
            }
            _ => {}
        }
    }
    let mut stock = Stock { kind, text: text.to_owned(), texts: Lazy::default(), ..Stock::default() };
    let mut written: BTreeMap<String, String> = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
        stock.messages.insert(message.id.name.to_owned(), (message.value.is_some(), attributes));
        if kind != StockKind::Ui {
            let group = check.group(message, &mut written);
            stock.groups.push(group);
        }
    }
    let mut problems = check.problems;
    if kind == StockKind::Phrases {
        problems.extend(stock.slot_problems(file, &stock));
    }
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(stock) } else { Err(problems) }
}

impl Stock {
    /// Slots like `$wait_genitive` for which `phrases` has no `slot-wait.genitive`. `ladder.ftl` takes its slots from
    /// `phrases.ftl`, so this is asked when both are parsed.
    pub fn slot_problems(&self, file: &str, phrases: &Stock) -> Vec<Problem> {
        let lines = Lines::new(&self.text);
        let mut problems = Vec::new();
        for group in &self.groups {
            for alternative in &group.alternatives {
                for need in &alternative.needs {
                    let Some((base, form)) = variant(need) else { continue };
                    if !phrases.has(&format!("slot-{base}"), Some(form)) {
                        let message = format!("“${need}” needs slot-{base} in phrases.ftl with an attribute .{form}.");
                        let name = alternative.name.as_deref();
                        problems.push(Problem::new(file, lines.of(&group.id, name), field(&group.id, name), message));
                    }
                }
            }
        }
        problems
    }

    /// Parts of the rungs that a `ladder.ftl` lacks.
    pub fn missing_parts(&self) -> Vec<&'static str> {
        RUNG_PARTS
            .split_whitespace()
            .chain(SIDE_PARTS.split_whitespace())
            .filter(|part| self.part(part).next().is_none())
            .collect()
    }
}

fn field(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"))
}

/// Where messages and attributes stand; the Fluent syntax tree does not say it.
struct Lines(Vec<(String, Option<String>, usize)>);

impl Lines {
    fn new(text: &str) -> Self {
        let mut lines: Vec<(String, Option<String>, usize)> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let Some((left, _)) = line.split_once('=') else { continue };
            let name = left.trim();
            if line.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '-') && !name.contains(' ') {
                lines.push((name.to_owned(), None, index + 1));
            } else if let (Some(attribute), Some((id, _, _))) = (name.strip_prefix('.'), lines.last()) {
                lines.push((id.clone(), Some(attribute.to_owned()), index + 1));
            }
        }
        Lines(lines)
    }

    fn of(&self, id: &str, attribute: Option<&str>) -> usize {
        self.0.iter().find(|(of, name, _)| of == id && name.as_deref() == attribute).map_or(0, |&(_, _, line)| line)
    }

    /// What stands at or before a line.
    fn near(&self, line: usize) -> String {
        self.0
            .iter()
            .rev()
            .find(|&&(_, _, at)| at <= line)
            .map_or_else(String::new, |(id, attribute, _)| field(id, attribute.as_deref()))
    }
}

pub(super) struct Check<'a> {
    file: &'a str,
    pub(super) kind: StockKind,
    lines: Lines,
    problems: Vec<Problem>,
    pub(super) messages: HashMap<&'a str, &'a Message<&'a str>>,
    pub(super) terms: HashMap<&'a str, &'a Term<&'a str>>,
}

impl<'a> Check<'a> {
    pub(super) fn report(&mut self, id: &str, attribute: Option<&str>, message: impl Into<String>) {
        let line = self.lines.of(id, attribute);
        self.problems.push(Problem::new(self.file, line, field(id, attribute), message));
    }

    fn group(&mut self, message: &'a Message<&'a str>, written: &mut BTreeMap<String, String>) -> Group {
        let id = message.id.name;
        let part = id.split_once("--").map_or(id, |(part, _)| part);
        let kind = self.kind_of(id, part);
        let mut group = Group {
            id: id.to_owned(),
            kind,
            when: When::default(),
            mechanism: None,
            serves: None,
            alternatives: Vec::new(),
        };
        let value = message.value.as_ref().map(|value| (None, value));
        let mut seen = BTreeSet::new();
        let mut offered = Vec::new();
        for attribute in &message.attributes {
            if !seen.insert(attribute.id.name) {
                self.report(id, Some(attribute.id.name), "There are two attributes of this name; rename one.");
            } else if !self.reserved(id, attribute, &mut group) {
                offered.push((Some(attribute.id.name), &attribute.value));
            }
        }
        for (name, pattern) in value.into_iter().chain(offered) {
            let mut walk = Walk { id, attribute: name, depth: 0, names: BTreeSet::new() };
            let longest = self.walk(pattern, &mut walk);
            let needs: Vec<String> =
                walk.names.iter().filter(|name| !SELECTORS.contains(name)).map(|&name| name.to_owned()).collect();
            if kind.is_some() || self.kind == StockKind::Ladder {
                let words = longest.split_whitespace().count();
                if words > LONGEST && !in_list(SIDE_PARTS, part) {
                    let message = format!("This has {words} words; {LONGEST} are the most. Say less, or split it.");
                    self.report(id, name, message);
                }
                if let Some(other) = written.insert(longest, field(id, name)) {
                    self.report(id, name, format!("{other} has the same text; say it differently or take one out."));
                }
            }
            group.alternatives.push(Alternative::new(name.map(str::to_owned), needs));
        }
        if group.alternatives.is_empty() {
            self.report(id, None, "There is no text in this group: add an alternative, such as .a = …");
        }
        group
    }

    fn kind_of(&mut self, id: &str, part: &str) -> Option<Move> {
        if self.kind == StockKind::Ladder {
            if !in_list(RUNG_PARTS, part) && !in_list(SIDE_PARTS, part) {
                self.report(id, None, format!("“{part}” is no part of the ladder: {RUNG_PARTS} {SIDE_PARTS}."));
            }
            return None;
        }
        if !id.contains("--") {
            return None;
        }
        let kind = move_of(part);
        if kind.is_none() {
            self.report(
                id,
                None,
                format!(
                    "“{part}” is no move: greet acknowledge mirror apologise thank own explain options act promise \
                     limit note handover close."
                ),
            );
        }
        kind
    }

    /// Takes `.when`, `.mechanism`, `.serves`; false for an alternative.
    fn reserved(&mut self, id: &str, attribute: &'a Attribute<&'a str>, group: &mut Group) -> bool {
        let name = attribute.id.name;
        if !RESERVED.contains(&name) {
            return false;
        }
        let Some(text) = plain(&attribute.value) else {
            self.report(id, Some(name), "This is plain text without { }.");
            return true;
        };
        match name {
            "when" => match When::parse(&text) {
                Ok(when) => group.when = when,
                Err(message) => self.report(id, Some(name), message),
            },
            "mechanism" => {
                group.mechanism = Mechanism::from_name(&text);
                if group.mechanism.is_none() {
                    let message = format!("“{text}” is no mechanism: reaction, interpretation or exploration.");
                    self.report(id, Some(name), message);
                }
            }
            _ => group.serves = Some(text),
        }
        true
    }
}

/// The text of a pattern without placeables.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        match Stock::parse("phrases.ftl", text, StockKind::Phrases) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn indexes_groups() {
        let source = "\
-brand = Acme
own--agent =
    .when = heat:1-3
    .mechanism = reaction
    .serves = empathy
    .a = { -brand } owes you { $amount } for { time-of }.
    .b = { $agent_gender ->
        [f] Sprawdziłam
        [m] Sprawdziłem
       *[unknown] Sprawdzone:
     } { $open_step }.
time-of = { $wait_genitive }
slot-wait = { $n } { $unit ->
    [day] days
   *[week] weeks
 }
    .genitive = { $n }
";
        let stock = Stock::parse("phrases.ftl", source, StockKind::Phrases).expect("is well formed");
        let own = stock.group("own--agent").expect("is there");
        assert_eq!(own.kind, Some(Move::Own));
        assert_eq!(own.when.heat, Some((1, 3)));
        assert_eq!(own.mechanism, Some(Mechanism::Reaction));
        assert_eq!(own.serves.as_deref(), Some("empathy"));
        assert_eq!(own.alternatives[0].needs, ["amount", "wait_genitive"]);
        assert_eq!(own.alternatives[1].open, ["open_step"]);
        assert_eq!(stock.group("time-of").and_then(|group| group.kind), None);
    }

    #[test]
    fn says_where_and_what_is_wrong() {
        let long = format!("act--x =\n    .a = {}\n", "word ".repeat(41));
        for (source, expected) in [
            ("act--x =\n    .a = { $ordre } is here.\n", "phrases.ftl:2: act--x.a: “$ordre” is no slot"),
            ("akt--x =\n    .a = Here.\n", "phrases.ftl:1: akt--x: “akt” is no move"),
            ("act--x =\n    .when = heat:9\n    .a = Here.\n", "phrases.ftl:2: act--x.when: “heat:9” is no range"),
            ("act--x =\n    .mechanism = pity\n    .a = Here.\n", "phrases.ftl:2: act--x.mechanism"),
            (
                "own--x =\n    .a = { $agent_gender ->\n        [f] a\n       *[m] b\n    }\n",
                "phrases.ftl:2: own--x.a: $agent_gender may be unknown",
            ),
            (
                "own--x =\n    .a = { $formality ->\n        [vous] a\n       *[formal] b\n    }\n",
                "“vous” never occurs",
            ),
            ("act--x =\n    .a = { $wait_genitive }\n", "phrases.ftl:2: act--x.a: “$wait_genitive” needs slot-wait"),
            (long.as_str(), "phrases.ftl:2: act--x.a: This has 41 words"),
            (
                "act--x =\n    .a = Here.\nact--y =\n    .a = Here.\n",
                "phrases.ftl:4: act--y.a: act--x.a has the same text",
            ),
            ("act--x =\n    .a = { other }\n", "phrases.ftl:2: act--x.a: It refers to “other”"),
            ("act--x = { act--x }\n", "phrases.ftl:1: act--x: “act--x” refers to itself"),
            ("act--x =\n    .when = heat:1\n", "phrases.ftl:1: act--x: There is no text"),
            ("act--x = Here.\nact--x = There.\n", "There are two messages"),
            ("act--x =\n    .a = { $order\n", "phrases.ftl:1: act--x: Fluent cannot read this"),
        ] {
            let found = problems(source);
            assert!(found.iter().any(|problem| problem.contains(expected)), "{expected}\n{found:#?}");
        }
    }

    #[test]
    fn ladder_takes_its_slots_from_the_phrases() {
        let phrases = Stock::parse("phrases.ftl", "slot-wait = { $n }\n", StockKind::Phrases).expect("parses");
        let ladder = Stock::parse("ladder.ftl", "rung-3-note =\n    .a = { $wait_genitive }\n", StockKind::Ladder)
            .expect("parses");
        assert_eq!(ladder.slot_problems("ladder.ftl", &phrases).len(), 1);
        assert!(ladder.missing_parts().contains(&"rung-2-intent"));
        assert!(!ladder.missing_parts().contains(&"rung-3-note"));
        assert!(Stock::parse("ladder.ftl", "rung-9-x = X\n", StockKind::Ladder).is_err());
    }
}
