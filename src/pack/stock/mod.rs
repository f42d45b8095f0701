//! A Fluent file of the pack, compiled: its text and an index of its groups of alternatives.
//!
//! The index is made when the pack is built, so that loading a pack parses no Fluent. The texts themselves are
//! parsed when the first one is asked for.

#[cfg(not(target_arch = "wasm32"))]
mod compact;
mod group;
mod parse;
mod plural;
mod render;
mod stored;
mod walk;
mod when;

pub use group::{Alternative, Group, Mechanism};
pub use render::Args;
pub use when::{Fit, When};

use crate::sorted::Sorted;
use plural::Plurals;
use render::Texts;
use serde::{Deserialize, Serialize};
use std::{fmt, sync::OnceLock};

use super::Problem;

/// Which Fluent file: it decides what may stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum StockKind {
    /// `phrases.ftl`: phrasings by move, and the parts that the engine asks for.
    Phrases,
    /// `ladder.ftl`: parts by rung.
    Ladder,
    /// `ui.ftl`: what the agent reads.
    #[default]
    Ui,
}

/// One Fluent file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "stored::Stored", into = "stored::Stored")]
pub struct Stock {
    kind: StockKind,
    locale: String,
    text: String,
    groups: Vec<Group>,
    /// Every message: whether it has a value, and its attributes.
    messages: Sorted<String, (bool, Vec<String>)>,
    plurals: Plurals,
    texts: Lazy,
}

impl Stock {
    /// Parses and checks a Fluent file; `file` is its name in the pack's folder, for the problems.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the file.
    pub fn parse(file: &str, text: &str, kind: StockKind) -> Result<Self, Vec<Problem>> {
        parse::parse(file, text, kind)
    }

    /// The same with the pack's tag, which decides the plural forms.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn with_locale(mut self, tag: &str) -> Self {
        tag.clone_into(&mut self.locale);
        self.plurals = Plurals::of_locale(tag);
        self
    }

    /// Tag of the pack.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The file as it was written; in a built pack without what the engine does not need.
    pub fn source(&self) -> &str {
        &self.text
    }

    /// All groups in the order of the file.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The groups whose id is `part`, or starts with `part--`.
    pub fn part<'a>(&'a self, part: &'a str) -> impl Iterator<Item = &'a Group> + 'a {
        self.groups.iter().filter(move |group| group.part() == part)
    }

    /// The group of this id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// Whether there is such a message (`attribute` left out: with a value of its own) or attribute.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.messages.get(id).is_some_and(|(value, attributes)| match attribute {
            None => *value,
            Some(name) => attributes.iter().any(|attribute| attribute == name),
        })
    }

    /// The attributes of a message; none if there is no such message.
    pub fn attributes(&self, id: &str) -> &[String] {
        self.messages.get(id).map_or(&[], |(_, attributes)| attributes)
    }

    /// A text with its variables filled in; nothing if there is no such text or a variable is missing, so that
    /// nothing is ever half filled.
    pub fn text(&self, id: &str, attribute: Option<&str>, args: Option<&Args<'_>>) -> Option<String> {
        let texts = self.texts.0.get_or_init(|| Texts::parse(&self.text));
        texts.fill(id, attribute, args.unwrap_or(&Args::new()), &self.plurals)
    }

    /// A label without variables; the id itself where it is missing, so that a gap in a pack is seen and not hidden.
    pub fn label(&self, id: &str, attribute: Option<&str>) -> String {
        self.text(id, attribute, None).unwrap_or_else(|| match attribute {
            None => id.to_owned(),
            Some(name) => format!("{id}.{name}"),
        })
    }

    /// The words that open slots show in brackets: "time" of `[time]`.
    pub fn open_words(&self) -> Vec<String> {
        self.messages.keys().filter(|id| id.starts_with("open-")).filter_map(|id| self.text(id, None, None)).collect()
    }

    /// What the reference has and this file lacks: `id` or `id.attribute`.
    pub fn ui_missing(&self, reference: &Stock) -> Vec<String> {
        let mut missing = Vec::new();
        for (id, (value, attributes)) in reference.messages.iter() {
            if *value && !self.has(id, None) {
                missing.push(id.clone());
            }
            missing
                .extend(attributes.iter().filter(|name| !self.has(id, Some(name))).map(|name| format!("{id}.{name}")));
        }
        missing
    }
}

/// The parsed texts, made when first needed. Not part of what a stock *is*: copies and comparisons leave it out.
#[derive(Default)]
struct Lazy(OnceLock<Texts>);

impl Clone for Lazy {
    fn clone(&self) -> Self {
        Lazy::default()
    }
}

impl PartialEq for Lazy {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Lazy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.get().is_some() { "Lazy(made)" } else { "Lazy(not made)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renders_with_the_locales_plurals_and_never_half() {
        let source =
            "slot-wait = { $n ->\n    [one] tydzień\n    [few] { $n } tygodnie\n   *[many] { $n } tygodni\n }\n";
        let stock = Stock::parse("phrases.ftl", source, StockKind::Phrases).expect("parses").with_locale("pl");
        for (n, text) in [(1, "tydzień"), (3, "3 tygodnie"), (5, "5 tygodni")] {
            let mut args = Args::new();
            args.set("n", n);
            assert_eq!(stock.text("slot-wait", None, Some(&args)).as_deref(), Some(text));
        }
        assert_eq!(stock.text("slot-wait", None, None), None, "a variable is missing");
        assert_eq!(stock.text("slot-weight", None, None), None);
    }

    #[test]
    fn survives_a_round_trip_and_renders_afterwards() {
        let source = "act--a =\n    .a = I check it and write to you by { $open_time }.\nopen-time = time\n";
        let stock = Stock::parse("phrases.ftl", source, StockKind::Phrases).expect("parses").with_locale("en");
        let bytes = postcard::to_allocvec(&stock).expect("serialises");
        let loaded: Stock = postcard::from_bytes(&bytes).expect("deserialises");
        assert_eq!(loaded, stock);
        assert_eq!(loaded.label("open-time", None), "time");
        assert_eq!(loaded.groups()[0].alternatives[0].open, ["open_time"]);
    }

    #[test]
    fn names_what_a_translation_lacks() {
        let reference = Stock::parse("ui.ftl", "a = A\n    .b = B\nc = C\n", StockKind::Ui).expect("parses");
        let other = Stock::parse("ui.ftl", "a = A\nd = D\n", StockKind::Ui).expect("parses");
        assert_eq!(other.ui_missing(&reference), ["a.b", "c"]);
        assert!(reference.ui_missing(&reference).is_empty());
    }
}
