//! The record of an incident and the brief for whoever takes over, from what the thread shows.
//!
//! Facts, quotations and interpretation stand apart. What is unknown says so. Nothing is said about the customer as
//! a person: no trait, no diagnosis. The words around are in the agent's language, quotations in the customer's.

mod brief;
mod collect;
mod due;
mod fields;
mod markdown;

pub use fields::{Fact, Fields, Promise, Quote, RungMove, Said};

use crate::ladder::{Turn, Walk, WalkContext, walk};
use crate::pack::Stock;
use crate::policy::Policy;
use crate::reading::Reading;
use crate::review::MoveSpan;
use serde::Serialize;

/// What [`record`] needs.
pub struct RecordContext<'a> {
    /// `ui.ftl` of the agent's language.
    pub ui: &'a Stock,
    /// The company's policy.
    pub policy: &'a Policy,
    /// The thread in order.
    pub turns: &'a [Turn<'a>],
    /// Reads one message; also asked for the dates in replies.
    pub read: &'a dyn Fn(&str) -> Reading,
    /// Which sentence of a reply makes which move.
    pub moves: &'a dyn Fn(&str) -> Vec<MoveSpan>,
    /// The ticket's id as people see it.
    pub ticket: Option<&'a str>,
    /// The ticket's stable name, that state lines are bound to.
    pub ticket_key: Option<&'a str>,
    /// The agent's name.
    pub agent: Option<&'a str>,
    /// The customer's name.
    pub customer: Option<&'a str>,
    /// The channel, where it is another than e-mail or ticket.
    pub channel: Option<&'a str>,
    /// The time, ISO 8601 with its offset.
    pub now: Option<&'a str>,
    /// As in [`crate::ladder::LadderContext::assume_sent`].
    pub assume_sent: bool,
}

/// What [`record`] says; serialised, the contract's object.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordOutput {
    /// The account of the incident, Markdown.
    pub record: String,
    /// The brief for who takes over, Markdown.
    pub handover: String,
    /// The same as single values; unknown is null.
    pub fields: Fields,
}

/// The written account of a thread. Pure: the same in, the same out.
pub fn record(context: &RecordContext<'_>) -> RecordOutput {
    let walk: Walk = walk(&WalkContext {
        turns: context.turns,
        read: context.read,
        policy: context.policy,
        ticket: context.ticket_key.or(context.ticket).unwrap_or_default(),
        assume_sent: context.assume_sent,
    });
    let fields = collect::collect(context, &walk);
    RecordOutput {
        record: markdown::record(context.ui, &fields),
        handover: brief::handover(context, &walk, &fields),
        fields,
    }
}

#[cfg(test)]
mod tests;
