//! What a built pack holds: everything the engine needs, in the form in which it is used.

use super::lexicon::Lexicon;
use super::manifest::Manifest;
use super::names::Names;
use super::pattern::RuleSet;
use super::stock::Stock;
use crate::reading::{Conduct, CueKind, FactKind, Target, Unit};
use crate::review::{Move, Severity};
use serde::{Deserialize, Serialize};

/// Rules of one sort: patterns, and what each rule is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rules<T> {
    /// The patterns; a hit's `rule` is an index into `rules`.
    pub set: RuleSet,
    /// What each rule is.
    pub rules: Vec<T>,
}

/// The sorts of rules that are looked for in sentences; [`LineRule`]s are looked for in lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sort {
    Cue,
    Draft,
    Move,
    Helper,
    Fact,
    Issue,
    Want,
}

impl Sort {
    /// How many there are.
    pub const COUNT: usize = Sort::Want as usize + 1;
}

/// What a cue in a message means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CueRule {
    /// Its name in reports.
    pub id: String,
    /// What it says.
    pub kind: CueKind,
    /// Whom it hits.
    pub target: Target,
    /// What it makes of the message.
    pub conduct: Conduct,
    /// Points of heat.
    pub heat: f32,
}

/// What could be better in a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftRule {
    /// The contract's word.
    pub rule: String,
    /// Its name in reports.
    pub id: String,
    /// How much it matters.
    pub severity: Severity,
    /// Only if the message is at least this hot.
    pub min_heat: u8,
    /// A suggestion replaces the whole sentence, not only the words.
    pub sentence: bool,
    /// What suggestions are composed from: a move or a message of `phrases.ftl`.
    pub replace: Option<String>,
}

/// What a frame hit counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FrameRule {
    /// The contract's word.
    pub frame: String,
    /// How much.
    pub weight: f32,
}

/// What a line of a mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineRule {
    /// "On … wrote:"
    ReplyLine,
    /// "From:"
    Header,
    /// "Original message"
    Original,
    /// "Kind regards"
    Signature,
    /// "Sent from my phone"
    Device,
    /// "This message is confidential"
    Disclaimer,
}

/// How heat adds up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HeatScale {
    /// Points for heat 1, 2, 3, 4.
    pub steps: [f32; 4],
    /// Points for words in capitals.
    pub capitals: f32,
    /// Points for each run of exclamation marks.
    pub exclamation: f32,
}

/// How numbers and dates are written. Words are folded and sorted, to be found by halving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Numerals {
    /// Mark before the fraction.
    pub decimal: char,
    /// Marks between groups of three.
    pub group: Vec<String>,
    /// Number words.
    pub words: Vec<(String, f64)>,
    /// Ordinal words.
    pub ordinals: Vec<(String, u32)>,
    /// Units of time.
    pub units: Vec<(String, Unit)>,
    /// Currencies.
    pub currencies: Vec<(String, String)>,
    /// Months, 1–12.
    pub months: Vec<(String, u8)>,
    /// Whether the month comes first in a date written in digits.
    pub month_first: bool,
}

impl Numerals {
    /// What a folded word stands for in one of the tables.
    pub fn look_up<'t, V>(table: &'t [(String, V)], folded: &str) -> Option<&'t V> {
        table.binary_search_by(|(word, _)| word.as_str().cmp(folded)).ok().map(|at| &table[at].1)
    }
}

/// What tells a language from others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its commonest words, folded and sorted.
    pub common: Vec<String>,
    /// Letters that its neighbours do not have.
    pub letters: String,
}

/// What of a pack is needed while an agent works in its language, whatever language the customer writes in. In the
/// file a whole pack begins with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Interface {
    /// Who made it, for which engine, until when.
    pub manifest: Manifest,
    /// What tells the language: an agent may also write in it.
    pub language: Language,
    /// What the agent reads.
    pub ui: Stock,
}

/// Everything in a built pack. It begins with the fields of [`Interface`], in their order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Compiled {
    /// Who made it, for which engine, until when.
    pub manifest: Manifest,
    /// What tells the language.
    pub language: Language,
    /// What the agent reads.
    pub ui: Stock,
    /// Words.
    pub lexicon: Lexicon,
    /// Cues in messages.
    pub cues: Rules<CueRule>,
    /// How heat adds up.
    pub heat: HeatScale,
    /// Rules for drafts.
    pub draft: Rules<DraftRule>,
    /// Moves of a reply.
    pub moves: Rules<Move>,
    /// What the engine's own rules ask for, by name.
    pub helpers: Rules<String>,
    /// Lines that are not the sender's own words.
    pub lines: Rules<LineRule>,
    /// Numbers, units, dates.
    pub numerals: Numerals,
    /// Facts.
    pub facts: Rules<FactKind>,
    /// What happened.
    pub issues: Rules<FrameRule>,
    /// What they want.
    pub wants: Rules<FrameRule>,
    /// Forms of address.
    pub names: Names,
    /// Phrasings.
    pub phrases: Stock,
    /// Policy-limit templates.
    pub ladder: Stock,
}

impl Compiled {
    /// The part of it that an interface needs.
    pub fn interface(&self) -> Interface {
        Interface { manifest: self.manifest.clone(), language: self.language.clone(), ui: self.ui.clone() }
    }
}

impl Compiled {
    /// The patterns of a sort of rules.
    pub fn patterns(&self, sort: Sort) -> &RuleSet {
        match sort {
            Sort::Cue => &self.cues.set,
            Sort::Draft => &self.draft.set,
            Sort::Move => &self.moves.set,
            Sort::Helper => &self.helpers.set,
            Sort::Fact => &self.facts.set,
            Sort::Issue => &self.issues.set,
            Sort::Want => &self.wants.set,
        }
    }
}
