//! What a record is made of; serialised, the contract's `fields`.

use crate::ladder::{Reason, Rung};
use crate::reading::{Conduct, FactKind};
use serde::Serialize;

/// A record. `None` is unknown, an empty list none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fields {
    /// Date, time and zone of the incident, as given.
    pub when: Option<String>,
    /// The channel, in the agent's language.
    pub channel: String,
    /// The ticket.
    pub ticket: Option<String>,
    /// The agent.
    pub agent: Option<String>,
    /// The customer.
    pub customer: Option<String>,
    /// The contract's issue frame.
    pub issue: Option<String>,
    /// The contract's want frame.
    pub want: Option<String>,
    /// The complaint in neutral words, in the agent's language.
    pub complaint: Option<String>,
    /// What the customer stated.
    pub facts: Vec<Fact>,
    /// What offended, word for word.
    pub quotes: Vec<Quote>,
    /// The worst class of the thread.
    pub class: Conduct,
    /// What was offered; `None`: there were replies, and none could be told to be an offer.
    pub offered: Option<Vec<Said>>,
    /// What was decided or done; `None` as for `offered`.
    pub decisions: Option<Vec<Said>>,
    /// What was promised, with its date.
    pub promises: Vec<Promise>,
    /// Steps of the ladder.
    pub rungs: Vec<RungMove>,
    /// Questions of the customer that no reply came after.
    pub open: Vec<Said>,
    /// The next step, in the agent's language.
    pub next: Option<String>,
    /// Date of deletion, ISO.
    pub delete_on: Option<String>,
}

/// Something the customer stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is about.
    pub kind: FactKind,
    /// Normalised as the contract says.
    pub value: String,
    /// As written.
    pub text: String,
    /// Number of the message, from 1.
    pub message: usize,
}

/// What offended, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// Number of the message, from 1.
    pub message: usize,
    /// When it came, as given.
    pub time: Option<String>,
    /// Its class.
    pub class: Conduct,
    /// The sentence.
    pub text: String,
}

/// A sentence of a message or a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Number of the message or the reply, from 1.
    pub number: usize,
    /// The sentence.
    pub text: String,
}

/// Something promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Promise {
    /// Number of the reply, from 1.
    pub reply: usize,
    /// The sentence.
    pub text: String,
    /// By when, ISO, where it can be told.
    pub due: Option<String>,
    /// By when, as written.
    pub due_text: Option<String>,
}

/// One step of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "lowercase")]
pub enum RungMove {
    /// After a message of the customer.
    Proposed {
        /// Number of the message, from 1.
        message: usize,
        /// The rung.
        rung: Rung,
        /// Why.
        reason: Reason,
    },
    /// The words of a rung were sent.
    Sent {
        /// Number of the reply, from 1.
        reply: usize,
        /// The rung.
        rung: Rung,
        /// When, as given.
        time: Option<String>,
        /// Nobody said so: it is assumed.
        assumed: bool,
    },
}
