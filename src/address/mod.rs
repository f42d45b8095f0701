//! How to address a customer, from the name field of a ticket.
//!
//! A wrong form of address hurts more than none, so whatever is in doubt (order, gender, whether it is a person at all)
//! leads to a greeting that needs nothing.

mod field;

use crate::pack::{Args, Gender, Names, Pack, Stock};
use field::Person;
use serde::Serialize;

/// How to address somebody.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Address {
    /// The form of address inside a sentence: "Anna", "Panie Marianie"; none where unsure.
    pub address: Option<String>,
    /// The line that opens a reply: "Hi Anna,"; where unsure, one that needs no name.
    pub greeting: String,
    /// `m`, `f` or `unknown`.
    pub gender: Gender,
    /// Whether name, order and form are certain.
    pub sure: bool,
}

/// Reads a name field, which may hold anything: a name in any order and case, a title, a company, a mail address, emoji.
pub fn address(full: &str, pack: &Pack) -> Address {
    address_from(full, pack.names(), pack.phrases())
}

/// The same from the two files of a pack that it takes.
pub fn address_from(full: &str, names: &Names, phrases: &Stock) -> Address {
    compose(&field::read(full, names), phrases)
}

fn compose(person: &Person, phrases: &Stock) -> Address {
    let mut slots = Vec::new();
    for (name, value) in [("name", &person.name), ("last", &person.last), ("title", &person.title)] {
        if let Some(value) = value {
            slots.push((name, value.as_str()));
        }
    }
    let address = form(phrases, "address", person.gender, &slots).filter(|_| !slots.is_empty());
    let named = form(phrases, "greeting", person.gender, &slots).filter(|_| address.is_some());
    let sure = named.is_some();
    let greeting = named.or_else(|| phrases.text("greeting", Some("none"), None)).unwrap_or_default();
    Address { address: address.filter(|_| sure), greeting, gender: person.gender, sure }
}

/// The attribute of `id` for this gender, else for `unknown`, that names most of what is known: `.m`, `.m-title` …
/// It has to name something; a form that names nobody is `.none`.
fn form(phrases: &Stock, id: &str, gender: Gender, slots: &[(&str, &str)]) -> Option<String> {
    let mut args = Args::new();
    for &(name, value) in slots {
        args.set(name, value);
    }
    let group = phrases.group(id)?;
    let for_gender = |gender: Gender| {
        group
            .alternatives
            .iter()
            .filter(move |alternative| {
                let name = alternative.name.as_deref().unwrap_or_default();
                name.split('-').next() == Some(gender.name())
            })
            .filter(|form| !form.needs.is_empty())
            .filter(|form| form.needs.iter().all(|need| slots.iter().any(|(name, _)| name == need)))
            .rev()
            .max_by_key(|form| form.needs.len())
    };
    let form = for_gender(gender).or_else(|| for_gender(Gender::Unknown))?;
    phrases.text(id, form.name.as_deref(), Some(&args))
}

#[cfg(test)]
mod tests;
