//! A Fluent file as short as it can be without saying anything else.

use super::group::RESERVED;
use super::{Lazy, Stock, StockKind};
use fluent_syntax::ast::{Entry, Resource};

impl Stock {
    /// The same stock with a text that has no comments, no indentation beyond what Fluent needs, and no attributes that
    /// the index holds. What cannot be shortened without changing it stays as it was.
    #[must_use]
    pub fn compact(self) -> Stock {
        let text = shortened(&self.text, self.kind);
        let meant = read(&self.text).map(|resource| meaning(resource, self.kind));
        let kept = read(&text).map(|resource| meaning(resource, self.kind));
        if meant.is_none() || meant != kept {
            return self;
        }
        let mut messages = self.messages;
        if self.kind != StockKind::Ui {
            messages.values_mut().for_each(|(_, names)| names.retain(|name| !RESERVED.contains(&name.as_str())));
        }
        Stock { text, messages, texts: Lazy::default(), ..self }
    }
}

fn read(text: &str) -> Option<Resource<&str>> {
    fluent_syntax::parser::parse(text).ok()
}

/// Everything but comments and reserved attributes.
fn meaning(resource: Resource<&str>, kind: StockKind) -> Vec<Entry<&str>> {
    let entries = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            message.attributes.retain(|attribute| kind == StockKind::Ui || !RESERVED.contains(&attribute.id.name));
            Some(Entry::Message(message))
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Some(Entry::Term(term))
        }
        _ => None,
    });
    entries.collect()
}

fn shortened(text: &str, kind: StockKind) -> String {
    let mut short = String::with_capacity(text.len());
    // Inside a reserved attribute.
    let mut dropped = false;
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let trimmed = line.trim();
        let (name, value) = trimmed.split_once('=').map_or(("", trimmed), |(name, value)| (name.trim(), value.trim()));
        let attribute = trimmed.strip_prefix('.').is_some();
        let begins = attribute || line.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '-');
        if begins {
            dropped = kind != StockKind::Ui && attribute && RESERVED.contains(&&name[1..]);
        }
        if dropped {
            continue;
        }
        if begins {
            short.extend([name, "=", value]);
        } else {
            short.extend([" ", trimmed]);
        }
        short.push('\n');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_what_can_be() {
        let source = "### File\n\n# Why\nact--a =\n    .when = heat:1-3\n    .a = I check { $order }.\n\nslot-wait = { $n ->\n    [one] a day\n   *[other] { $n } days\n }\n";
        let stock = Stock::parse("phrases.ftl", source, StockKind::Phrases).expect("parses").with_locale("en");
        let compact = stock.clone().compact();
        assert_eq!(
            compact.source(),
            "act--a=\n.a=I check { $order }.\nslot-wait={ $n ->\n [one] a day\n *[other] { $n } days\n }\n"
        );
        assert_eq!(compact.groups(), stock.groups());
        assert!(compact.has("act--a", Some("a")) && !compact.has("act--a", Some("when")));
    }

    #[test]
    fn keeps_what_would_change() {
        let source = "a = One\n\n    two\n      three\n";
        let stock = Stock::parse("ui.ftl", source, StockKind::Ui).expect("parses");
        assert_eq!(stock.clone().compact().source(), stock.source());
    }
}
