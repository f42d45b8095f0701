//! What of a JSON value can be used, against the list of settings.

use super::fields::{FIELDS, Field, Takes, bytes_of_hex};
use crate::json;
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt;

/// A value of a policy that is not used, said so that the administrator can put it right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyProblem {
    /// Where: `ladder.rungs.rung_4.roles[1]`; empty for the whole policy.
    pub path: String,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub advice: String,
}

impl PolicyProblem {
    pub(super) fn new(path: &str, problem: impl Into<String>, advice: impl Into<String>) -> Self {
        PolicyProblem { path: path.into(), problem: problem.into(), advice: advice.into() }
    }
}

impl fmt::Display for PolicyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "policy" } else { &self.path };
        write!(f, "{path}: {} {}", self.problem, self.advice)
    }
}

/// The usable part of a value, and what was left out.
pub(super) fn usable(value: &Value) -> (Value, Vec<PolicyProblem>) {
    let mut problems = Vec::new();
    let taken = group("", FIELDS, value, &mut problems).unwrap_or_else(|| Value::Object(Map::new()));
    (taken, problems)
}

fn group(path: &str, fields: &[Field], value: &Value, problems: &mut Vec<PolicyProblem>) -> Option<Value> {
    let Value::Object(object) = value else {
        problems.push(wrong(path, "an object", value));
        return None;
    };
    let mut taken = Map::new();
    for (name, value) in object {
        let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            problems.push(unknown(&inner, name, fields));
            continue;
        };
        // Null and an empty text are the same as left out: that is how an options page clears a setting.
        if !value.is_null()
            && value.as_str() != Some("")
            && let Some(value) = one(&inner, &field.takes, value, problems)
        {
            taken.insert(name.clone(), value);
        }
    }
    Some(Value::Object(taken))
}

fn one(path: &str, takes: &Takes, value: &Value, problems: &mut Vec<PolicyProblem>) -> Option<Value> {
    let fits = match takes {
        Takes::Group(fields) => return group(path, fields, value, problems),
        Takes::List(each) => {
            let Value::Array(values) = value else {
                problems.push(wrong(path, "a list", value));
                return None;
            };
            let values = values.iter().enumerate();
            return Some(values.filter_map(|(i, value)| one(&format!("{path}[{i}]"), each, value, problems)).collect());
        }
        Takes::OneOf(words) => {
            if let Some(word) = value.as_str()
                && !words.contains(&word)
            {
                let advice = match nearest(word, words.iter().copied()) {
                    Some(near) => format!("Did you mean `{near}`?"),
                    None => "It was left out.".into(),
                };
                problems.push(PolicyProblem::new(
                    path,
                    format!("Expected {}, found `{word}`.", takes.expected()),
                    advice,
                ));
                return None;
            }
            value.is_string()
        }
        Takes::Text => value.is_string(),
        Takes::Flag => value.is_boolean(),
        Takes::Amount => value.as_f64().is_some_and(|amount| amount >= 0.0 && amount.is_finite()),
        Takes::Whole(least, most) => {
            value.as_u64().is_some_and(|number| (u64::from(*least)..=u64::from(*most)).contains(&number))
        }
        Takes::Hex(bytes) => value.as_str().and_then(bytes_of_hex).is_some_and(|found| found.len() == *bytes),
        Takes::Address => value.as_str().is_some_and(is_address),
    };
    if !fits {
        problems.push(wrong(path, &takes.expected(), value));
        return None;
    }
    Some(value.clone())
}

impl Takes {
    /// What a setting takes, for "Expected …".
    fn expected(&self) -> String {
        match self {
            Takes::Text => "a text in quotes".into(),
            Takes::Flag => "true or false".into(),
            Takes::Amount => "a number not below 0, without quotes".into(),
            Takes::Whole(least, most) => format!("a whole number from {least} to {most}"),
            Takes::OneOf(words) => format!("one of `{}`", words.join("`, `")),
            Takes::Hex(bytes) => format!("{} hex digits", bytes * 2),
            Takes::Address => "an address that begins with https://".into(),
            Takes::List(_) => "a list".into(),
            Takes::Group(_) => "an object".into(),
        }
    }
}

/// `https://host…`, also `http://` and `*://` for helpdesks inside a company's own network.
fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://", "*://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !text.chars().any(|ch| ch.is_whitespace() || ch.is_control())
    })
}

fn wrong(path: &str, expected: &str, found: &Value) -> PolicyProblem {
    let found = match found {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => json::written(number),
        // A key or a signature is not for a message on the screen; a short word is what is looked for.
        Value::String(text) if text.chars().count() > 40 => "a longer text".into(),
        Value::String(text) => format!("`{text}`"),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    };
    PolicyProblem::new(path, format!("Expected {expected}, found {found}."), "It was left out.")
}

fn unknown(path: &str, name: &str, fields: &[Field]) -> PolicyProblem {
    let names = fields.iter().map(|field| field.name);
    let advice = match nearest(name, names.clone()) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => format!("Known here: {}.", names.collect::<Vec<_>>().join(", ")),
    };
    PolicyProblem::new(path, "No setting has this name.", advice)
}

/// The known word that a mistyped one most likely meant; none where nothing is near.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |word: &str| word.to_lowercase().replace(['-', ' '], "_");
    // camelCase is the usual slip of who writes JSON.
    let snake: String = word
        .chars()
        .flat_map(|ch| if ch.is_uppercase() { vec!['_', ch.to_ascii_lowercase()] } else { vec![ch] })
        .collect();
    known
        .map(|name| {
            let distance = strsim::osa_distance(&plain(word), name).min(strsim::osa_distance(&snake, name));
            (distance, name)
        })
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name)
}
