//! `patterns.toml`

use crate::reading::{Conduct, CueKind, Target};
use crate::review::{Move, Severity};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::Spanned;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatternsFile {
    /// Parts of patterns by name.
    #[serde(default)]
    pub macros: BTreeMap<String, String>,
    /// What leads to a reading.
    #[serde(default)]
    pub cue: Vec<CueSource>,
    /// How heat adds up.
    pub heat: HeatSource,
    /// What could be better in a draft.
    #[serde(default)]
    pub rule: Vec<RuleSource>,
    /// What sentences of a reply do.
    #[serde(rename = "move", default)]
    pub moves: Vec<MoveSource>,
    /// What the engine's own rules ask for.
    #[serde(default)]
    pub helper: Vec<HelperSource>,
    /// Quoted mail and signatures.
    pub quoted: QuotedSource,
}

/// `[heat]`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeatSource {
    /// Points for heat 1, 2, 3, 4.
    pub steps: [f32; 4],
    /// Points for words in capitals.
    pub capitals: f32,
    /// Points for each run of exclamation marks.
    pub exclamation: f32,
}

/// One `[[cue]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CueSource {
    /// Its name in reports.
    pub id: Spanned<String>,
    /// What it says.
    pub kind: CueKind,
    /// Whom it hits.
    #[serde(default)]
    pub target: Target,
    /// What it makes of the message.
    #[serde(default)]
    pub conduct: Conduct,
    /// Points.
    #[serde(default)]
    pub heat: f32,
    /// Patterns.
    #[serde(rename = "match")]
    pub matches: Vec<Spanned<String>>,
    /// Patterns that take a hit back.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Texts in which it must fire.
    #[serde(default)]
    pub examples: Vec<Spanned<String>>,
    /// Texts in which it must not.
    #[serde(default)]
    pub counter: Vec<Spanned<String>>,
}

/// What a suggestion for a finding replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// The words that fired.
    Span,
    /// Their sentence.
    #[default]
    Sentence,
}

/// One `[[rule]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSource {
    /// The contract's word.
    pub rule: String,
    /// Its name in reports.
    pub id: Spanned<String>,
    /// How much it matters.
    pub severity: Severity,
    /// Only if the message is at least this hot.
    #[serde(default)]
    pub min_heat: u8,
    /// Patterns.
    #[serde(rename = "match")]
    pub matches: Vec<Spanned<String>>,
    /// Patterns that take a hit back.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// What a suggestion replaces.
    #[serde(default)]
    pub scope: Scope,
    /// What suggestions are composed from.
    #[serde(default)]
    pub replace: Option<String>,
    /// Texts in which it must fire.
    #[serde(default)]
    pub examples: Vec<Spanned<String>>,
    /// Texts in which it must not.
    #[serde(default)]
    pub counter: Vec<Spanned<String>>,
}

/// One `[[move]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveSource {
    /// Which.
    #[serde(rename = "move")]
    pub kind: Spanned<Move>,
    /// Patterns.
    #[serde(rename = "match")]
    pub matches: Vec<Spanned<String>>,
    /// Patterns that take a hit back.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Texts in which it must fire.
    #[serde(default)]
    pub examples: Vec<Spanned<String>>,
    /// Texts in which it must not.
    #[serde(default)]
    pub counter: Vec<Spanned<String>>,
}

/// One `[[helper]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperSource {
    /// What the engine calls it.
    pub name: Spanned<String>,
    /// Patterns.
    #[serde(rename = "match")]
    pub matches: Vec<Spanned<String>>,
    /// Patterns that take a hit back.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Texts in which it must fire.
    #[serde(default)]
    pub examples: Vec<Spanned<String>>,
    /// Texts in which it must not.
    #[serde(default)]
    pub counter: Vec<Spanned<String>>,
}

/// `[quoted]`: patterns tried on single lines.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuotedSource {
    /// "On … wrote:"
    pub reply_line: Vec<Spanned<String>>,
    /// "From:", "Sent:"
    pub header: Vec<Spanned<String>>,
    /// "Original message"
    #[serde(default)]
    pub original: Vec<Spanned<String>>,
    /// "Kind regards"
    pub signature: Vec<Spanned<String>>,
    /// "Sent from my phone"
    #[serde(default)]
    pub device: Vec<Spanned<String>>,
    /// "This message is confidential"
    #[serde(default)]
    pub disclaimer: Vec<Spanned<String>>,
}
