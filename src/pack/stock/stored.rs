//! How a Fluent file lies in a pack: its text, and of its index only what the text does not show at a glance.

use super::group::{Alternative, Group, RESERVED};
use super::plural::Plurals;
use super::{Lazy, Mechanism, Stock, StockKind, When};
use crate::review::Move;
use serde::{Deserialize, Serialize};

/// A stock in a pack.
#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    kind: StockKind,
    locale: String,
    plurals: Plurals,
    text: String,
    /// In the order of the file.
    groups: Vec<StoredGroup>,
}

/// What a group is, besides its id and the names of its alternatives.
#[derive(Serialize, Deserialize)]
struct StoredGroup {
    kind: Option<Move>,
    when: When,
    mechanism: Option<Mechanism>,
    serves: Option<String>,
    /// What each alternative needs.
    needs: Vec<Vec<String>>,
}

/// The index does not fit the text.
#[derive(Debug)]
pub(super) struct Damaged;

impl std::fmt::Display for Damaged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an index of phrases is damaged")
    }
}

impl TryFrom<Stored> for Stock {
    type Error = Damaged;

    fn try_from(stored: Stored) -> Result<Self, Damaged> {
        let mut messages = Vec::new();
        let mut groups = Vec::with_capacity(stored.groups.len());
        let mut indexed = stored.groups.into_iter();
        for Entry { id, value, attributes } in entries(&stored.text) {
            if stored.kind != StockKind::Ui {
                groups.push(indexed.next().ok_or(Damaged)?.with_names(id, value, &attributes)?);
            }
            let attributes = attributes.into_iter().map(str::to_owned).collect();
            messages.push((id.to_owned(), (value, attributes)));
        }
        let Stored { kind, locale, plurals, text, .. } = stored;
        let messages = messages.into_iter().collect();
        Ok(Stock { kind, locale, text, groups, messages, plurals, texts: Lazy::default() })
    }
}

impl StoredGroup {
    fn with_names(self, id: &str, value: bool, attributes: &[&str]) -> Result<Group, Damaged> {
        let StoredGroup { kind, when, mechanism, serves, needs } = self;
        let named = attributes.iter().filter(|name| !RESERVED.contains(name)).map(|name| Some((*name).to_owned()));
        let names: Vec<Option<String>> = value.then_some(None).into_iter().chain(named).collect();
        if names.len() != needs.len() {
            return Err(Damaged);
        }
        let alternatives = names.into_iter().zip(needs).map(|(name, needs)| Alternative::new(name, needs)).collect();
        Ok(Group { id: id.to_owned(), kind, when, mechanism, serves, alternatives })
    }
}

impl From<Stock> for Stored {
    fn from(stock: Stock) -> Self {
        let needs = |group: Group| group.alternatives.into_iter().map(|alternative| alternative.needs).collect();
        let stored = |group: Group| StoredGroup {
            kind: group.kind,
            when: group.when.clone(),
            mechanism: group.mechanism,
            serves: group.serves.clone(),
            needs: needs(group),
        };
        let groups = stock.groups.into_iter().map(stored).collect();
        Stored { kind: stock.kind, locale: stock.locale, plurals: stock.plurals, text: stock.text, groups }
    }
}

/// A message as one sees it without reading its text.
struct Entry<'t> {
    id: &'t str,
    /// It has a text of its own.
    value: bool,
    attributes: Vec<&'t str>,
}

/// The messages of a file that Fluent has read without an error: then an id stands at the beginning of a line, and no
/// line of a text begins with a point, which is an attribute's.
fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry> = Vec::new();
    // Attributes of a term, which is no message, are nobody's.
    let mut open = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        let (name, behind) = trimmed.split_once('=').unwrap_or((trimmed, ""));
        if line.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
            entries.push(Entry { id: name.trim_end(), value: !behind.trim().is_empty(), attributes: Vec::new() });
            open = true;
        } else if line.starts_with('-') {
            open = false;
        } else if let (true, Some(entry)) = (open, entries.last_mut()) {
            if let Some(name) = name.strip_prefix('.') {
                entry.attributes.push(name.trim_end());
            } else if entry.attributes.is_empty() && !line.starts_with('#') {
                entry.value |= !trimmed.is_empty();
            }
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_seen_in_the_text() {
        let source = "# x = y\n-term = T\n    .case = t\none = One\n    .a = A\n    .b =\n        B\n\ntwo =\n    Two\n    two\n\
                      three =\n    .when = heat:1\n    .c = { $n ->\n        [one] 1\n       *[other] = 2\n    }\n";
        let stock = Stock::parse("phrases.ftl", &source.replace("$n", "$order"), StockKind::Phrases).expect("parses");
        for stock in [stock.clone(), stock.compact()] {
            let bytes = postcard::to_allocvec(&stock).expect("is written");
            assert_eq!(postcard::from_bytes::<Stock>(&bytes).as_ref(), Ok(&stock));
        }
    }
}
