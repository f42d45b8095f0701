//! The ladder: which of five rungs fits, why, and the words for it.
//!
//! Empathise, state intent and limits, note openly, hand over, end. The extension proposes, the agent confirms.
//! [`propose`] takes one message, [`State::sent`] one reply; [`walk`] does both for a whole thread, and [`ladder`] is
//! the contract's command. Anger never climbs, only offences against people do, one rung at a time, and only after
//! the words of the rung before were sent; a threat or contempt for a group goes to rung 4 at once.
//!
//! Where the rules leave room, this was decided:
//!
//! - "Sent" means: sent since the rung was proposed. A reply to what came before confirms nothing.
//! - A thread in which no reply says which rung's words it was is taken to have had what was proposed, where the caller
//!   asks for that ([`LadderContext::assume_sent`]): a thread on its own could never pass rung 2 otherwise. As soon as
//!   one reply says so, every other is an ordinary reply, which is rung 1.
//! - A reply that claims a rung above the proposed one counts as an ordinary reply: words that were never due do not
//!   stand in for those that were left out.
//! - Only an apology, a softer tone or a message about nothing but the matter steps down; who is still angry, without
//!   an insult, stays where they are. Two steps cooler than the message before is a softer tone.
//! - After a step down the reply leaves limits and notes out, and the look in the mirror with them.
//! - With signs of danger nothing climbs, and the safety text takes the place of phrasing; a threat to others is handed
//!   over all the same.
//!
//! Nothing here knows a clock or a language: the time is handed in, words and reasons are the pack's.

mod mirror;
mod note;
mod propose;
mod reason;
mod reply;
mod rules;
mod rung;
mod side;
mod state;
mod target;
mod thread;

pub use mirror::MirrorQuestion;
pub use note::{NoteProblem, Noted, Seal, contains_state_line, newest_state_line, read_state_line, state_line};
pub use propose::{Proposal, propose};
pub use reason::Reason;
pub use reply::{ReplyPart, RungReply};
pub use rung::Rung;
pub use side::{Side, Tried};
pub use state::{Refused, State};
pub use target::{for_customer, specialist};
pub use thread::{Author, Notice, Sent, Step, Turn, Walk, WalkContext, walk};

pub(crate) use mirror::questions;
pub(crate) use reply::with_earlier;
pub(crate) use thread::seconds;

use crate::address::Address;
use crate::memory::Memory;
use crate::pack::{Gender, Stock};
use crate::phrasing::Formality;
use crate::policy::Policy;
use crate::reading::Reading;
use serde::Serialize;

/// What [`ladder`] needs.
pub struct LadderContext<'a> {
    /// `phrases.ftl` of the customer's language.
    pub phrases: &'a Stock,
    /// `ladder.ftl` of the customer's language.
    pub ladder: &'a Stock,
    /// `ui.ftl` of the agent's language.
    pub ui: &'a Stock,
    /// Tag and version of the customer's pack, `en@0.1.0`; goes into the state line.
    pub pack: &'a str,
    /// The company's policy.
    pub policy: &'a Policy,
    /// The thread in order.
    pub turns: &'a [Turn<'a>],
    /// Reads one message.
    pub read: &'a dyn Fn(&str) -> Reading,
    /// The customer's form of address.
    pub address: &'a Address,
    /// The customer, as the memory knows them.
    pub customer: Option<&'a str>,
    /// The agent's name, as they sign.
    pub agent: Option<&'a str>,
    /// The agent's own forms.
    pub agent_gender: Gender,
    /// The thread's form of address.
    pub formality: Option<Formality>,
    /// The ticket's stable name.
    pub ticket: Option<&'a str>,
    /// The time, ISO 8601 with its offset.
    pub now: Option<&'a str>,
    /// What was said before.
    pub memory: &'a dyn Memory,
    /// Another seed, another choice among equals.
    pub seed: u64,
    /// Where no reply says which rung's words it was: take each for what was proposed. True for a thread on its own,
    /// as the command line gets it; false where somebody keeps what was sent, as the extension does.
    pub assume_sent: bool,
    /// The rung whose words are wanted; none: the proposed one's.
    pub rung: Option<Rung>,
}

/// What [`ladder`] says; serialised, the contract's object.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LadderOutput {
    /// The rung after each message of the customer.
    pub proposed: Vec<Rung>,
    /// Why the last one is proposed, and what would change it, in the agent's language.
    pub why: Vec<String>,
    /// The words for it.
    pub reply: RungReply,
    /// For the internal note; never for the customer.
    pub state_line: String,
    /// Why, as a word for programs.
    pub reason: Reason,
    /// Before a limit: questions for the agent.
    pub mirror: Vec<MirrorQuestion>,
    /// Texts beside the ladder.
    pub side: Side,
    /// What was tried so far, the oldest first.
    pub tried: Vec<Tried>,
    /// A pause is offered.
    pub pause: bool,
    /// Roles that may send the reply, where this agent's is none of them.
    pub roles: Vec<String>,
    /// What the agent should know about the thread.
    pub notices: Vec<Notice>,
    /// Where the thread stands.
    #[serde(skip)]
    pub state: State,
}

/// Which rung fits a thread, why, and its words. Pure: the same in, the same out.
pub fn ladder(context: &LadderContext<'_>) -> LadderOutput {
    let ticket = context.ticket.unwrap_or_default();
    let walk = walk(&WalkContext {
        turns: context.turns,
        read: context.read,
        policy: context.policy,
        ticket,
        assume_sent: context.assume_sent,
    });
    let nothing = (context.read)("");
    let reading = walk.steps.last().map_or(&nothing, |step| &step.reading);
    let rung = walk.state.rung();
    let wanted = context.rung.unwrap_or(rung);
    let composer = reply::Composer::new(context, &walk, reading, wanted);
    let key = context.policy.record_key();
    let needs_other = !rules::Rules::of(context.policy).role_may(wanted);
    LadderOutput {
        proposed: walk.steps.iter().map(|step| step.rung).collect(),
        why: why(context.ui, rung, walk.state.reason()),
        reply: composer.reply(&walk.state.seen_from(wanted), reading),
        state_line: state_line(
            &walk.state,
            context.pack,
            context.now.and_then(seconds),
            Seal { key: key.as_ref(), ticket },
        ),
        reason: walk.state.reason(),
        mirror: if reply::states_a_limit(&walk.state, reading) {
            mirror::look(&walk, context.turns, context.ui)
        } else {
            Vec::new()
        },
        side: side::side(context.policy, &composer, &walk.state, reading),
        tried: side::tried(context.ui, context.turns, &walk),
        pause: context.policy.pause && rung >= Rung::Note,
        roles: if needs_other { rules::Rules::of(context.policy).roles(wanted).to_vec() } else { Vec::new() },
        notices: walk.notices,
        state: walk.state,
    }
}

/// The sentence of a reason and its counterfactual. A pack that does not say it says what the rung is for.
pub fn why(ui: &Stock, rung: Rung, reason: Reason) -> Vec<String> {
    let said: Vec<String> =
        [None, Some("otherwise")].into_iter().filter_map(|attribute| ui.text(reason.id(), attribute, None)).collect();
    if said.is_empty() { vec![ui.label(&format!("rung-{}", rung.number()), Some("what"))] } else { said }
}

#[cfg(test)]
mod tests;
