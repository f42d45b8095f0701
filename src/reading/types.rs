//! What a reading is made of; serialised, these are the contract's objects.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// How hot a message is: 0 calm · 1 concerned · 2 frustrated · 3 angry · 4 furious.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Heat(u8);

impl Heat {
    /// The hottest.
    pub const FURIOUS: Heat = Heat(4);

    /// A heat; more than 4 is 4.
    pub fn new(level: u8) -> Self {
        Heat(level.min(4))
    }

    /// 0 to 4.
    pub fn level(self) -> u8 {
        self.0
    }
}

/// The worst class that occurs in the new part of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Conduct {
    /// Nothing offensive, however angry.
    #[default]
    Civil,
    /// Profanity not aimed at people.
    Vulgar,
    /// Degrades the agent, the staff or the company as people.
    Insulting,
    /// Physical harm, stalking, damage.
    Threatening,
    /// Degradation by group, or sexual harassment.
    Hateful,
}

/// Whom or what a cue hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// The agent who answers.
    Agent,
    /// Other people who work there.
    Staff,
    /// The company as people.
    Company,
    /// The product or the service.
    Product,
    /// The writer.
    #[serde(rename = "self")]
    Writer,
    /// Somebody else, or somebody who is quoted.
    Other,
    /// Nobody.
    #[default]
    Nobody,
}

/// What a cue says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // the contract's and `locales/README.md`'s words
pub enum CueKind {
    Insult,
    Profanity,
    Hate,
    Threat,
    Danger,
    Leverage,
    Anger,
    Disappointment,
    Urgency,
    Waiting,
    Repeat,
    Cost,
    Irony,
    Apology,
    Thanks,
    Softener,
    Praise,
    Request,
    /// Words in capitals; found by the engine.
    Capitals,
    /// Runs of exclamation marks; found by the engine.
    Punctuation,
}

/// A span that led to the reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cue {
    /// What it says.
    pub kind: CueKind,
    /// Where, in UTF-16 code units of the message.
    #[serde(flatten)]
    pub span: Span,
    /// The words.
    pub text: String,
    /// Whom it hits.
    pub target: Target,
    /// The pack's rule that found it.
    pub rule: String,
    /// Points of heat that it adds, before repetition is discounted.
    #[serde(serialize_with = "two_decimals")]
    pub heat: f32,
    /// What it makes of the message.
    pub conduct: Conduct,
}

/// `2.4` and not `2.4000000953674316`, whoever reads it.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
fn two_decimals<S: serde::Serializer>(points: &f32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((f64::from(*points) * 100.0).round() / 100.0)
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    /// An order, ticket or contract id, as written.
    Order,
    /// An amount of money.
    Amount,
    /// A date, ISO.
    Date,
    /// How long they have waited.
    Wait,
    /// How many times they have written or called.
    Contacts,
    /// The sender's name.
    Name,
    /// What it is about, as written.
    Product,
    /// By when they want it.
    Deadline,
    /// What they were promised.
    Promise,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Unit {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// Days in so many of the unit: a week is 7, a month 30, a year 365; to a thousandth, for the sake of hours.
    pub fn days(self, count: f64) -> f64 {
        let days = match self {
            Unit::Hour => count / 24.0,
            Unit::Day => count,
            Unit::Week => count * 7.0,
            Unit::Month => count * 30.0,
            Unit::Year => count * 365.0,
        };
        (days * 1000.0).round() / 1000.0
    }

    /// The contract's word.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }
}

/// Something the customer stated that a phrase may repeat. It cannot be made without the span it stands in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// What it is about.
    pub kind: FactKind,
    /// Normalised as the contract says.
    pub value: String,
    /// Of a wait or a deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Of a wait: the same in days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<f64>,
    /// Of an amount: ISO 4217, or null where the customer named none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Option<String>>,
    /// Where, in UTF-16 code units of the message.
    #[serde(flatten)]
    pub span: Span,
    /// As written.
    pub text: String,
}

/// What the engine sees in a message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// Tag of the pack that read it.
    pub locale: String,
    /// How hot.
    pub heat: Heat,
    /// The worst conduct of the new part.
    pub conduct: Conduct,
    /// Whom the worst cue hits.
    pub target: Target,
    /// They speak of a lawyer, an authority, leaving or a review.
    pub leverage: bool,
    /// They apologise, thank or speak softly, and nothing offends.
    pub softening: bool,
    /// They may be in danger or be one: phrasing stops, the safety text is shown.
    pub danger: bool,
    /// What led to the reading, in order.
    pub cues: Vec<Cue>,
    /// What a phrase may repeat, in order.
    pub facts: Vec<Fact>,
    /// What happened: one of the contract's frames, or `other`.
    pub issue: String,
    /// What they want: one of the contract's frames, or `none`.
    pub want: String,
    /// The parts of the message that are the sender's own, in UTF-16 code units.
    pub new_text: Vec<Span>,
}

impl Reading {
    /// The first fact of a kind.
    pub fn fact(&self, kind: FactKind) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.kind == kind)
    }

    /// The cues of a kind.
    pub fn cues_of(&self, kind: CueKind) -> impl Iterator<Item = &Cue> {
        self.cues.iter().filter(move |cue| cue.kind == kind)
    }
}
