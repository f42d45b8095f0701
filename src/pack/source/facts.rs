//! `facts.toml`

use crate::reading::{FactKind, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::Spanned;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    /// How numbers are written.
    pub numbers: NumbersSource,
    /// Units of time.
    #[serde(default)]
    pub unit: Vec<UnitSource>,
    /// Currencies.
    #[serde(default)]
    pub currency: Vec<CurrencySource>,
    /// Months.
    #[serde(default)]
    pub month: Vec<MonthSource>,
    /// How dates are written.
    pub dates: DatesSource,
    /// Facts.
    #[serde(default)]
    pub fact: Vec<FactSource>,
    /// What happened.
    #[serde(default)]
    pub issue: Vec<FrameSource>,
    /// What they want.
    #[serde(default)]
    pub want: Vec<FrameSource>,
}

/// `[numbers]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumbersSource {
    /// Mark before the fraction.
    pub decimal: char,
    /// Marks between groups of three.
    #[serde(default)]
    pub group: Vec<String>,
    /// Number words.
    #[serde(default)]
    pub words: BTreeMap<String, f64>,
    /// Ordinal words.
    #[serde(default)]
    pub ordinals: BTreeMap<String, u32>,
    /// Endings behind digits that make an ordinal.
    #[serde(default)]
    pub ordinal_suffixes: Vec<String>,
}

/// One `[[unit]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitSource {
    /// Which.
    pub unit: Unit,
    /// Its words.
    pub words: Vec<String>,
}

/// One `[[currency]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencySource {
    /// ISO 4217.
    pub code: String,
    /// Its words and signs.
    pub words: Vec<String>,
}

/// One `[[month]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthSource {
    /// 1–12.
    pub month: u8,
    /// Its words.
    pub words: Vec<String>,
}

/// `[dates]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatesSource {
    /// `dmy`, `mdy` or `ymd`: of a date in digits.
    pub order: DateOrder,
    /// Names of weekdays, Monday first; further forms after a slash.
    #[serde(default)]
    pub weekdays: Vec<String>,
}

/// What comes first in a date written in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum DateOrder {
    #[default]
    Dmy,
    Mdy,
    Ymd,
}

/// One `[[fact]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// What it is about.
    pub kind: Spanned<FactKind>,
    /// Patterns with named parts.
    #[serde(rename = "match")]
    pub matches: Vec<Spanned<String>>,
    /// Patterns that take a hit back.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Texts in which it is found, with the value.
    #[serde(default)]
    pub examples: Vec<Spanned<FactExample>>,
    /// Texts in which no such fact is found.
    #[serde(default)]
    pub counter: Vec<Spanned<String>>,
}

/// A text and what is found in it.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum FactExample {
    /// It is found, whatever the value.
    Text(String),
    /// With this value.
    Value {
        /// The text.
        text: String,
        /// As the contract writes it.
        #[serde(default)]
        value: Option<String>,
        /// Of a wait.
        #[serde(default)]
        unit: Option<Unit>,
        /// Of an amount.
        #[serde(default)]
        currency: Option<String>,
    },
}

/// One `[[issue]]` or `[[want]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameSource {
    /// The contract's word.
    pub frame: Spanned<String>,
    /// How much a hit counts.
    #[serde(default = "one")]
    pub weight: f32,
    /// Patterns.
    #[serde(rename = "match")]
    pub matches: Vec<Spanned<String>>,
    /// Patterns that take a hit back.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Texts that are read so.
    #[serde(default)]
    pub examples: Vec<Spanned<String>>,
    /// Texts in which it must not fire.
    #[serde(default)]
    pub counter: Vec<Spanned<String>>,
}

fn one() -> f32 {
    1.0
}
