//! A whole thread taken up the ladder, message by message.

use super::note::{NoteProblem, Noted, Seal, newest_state_line};
use super::propose::propose;
use super::state::State;
use super::{Reason, Rung};
use crate::calendar;
use crate::policy::Policy;
use crate::reading::Reading;
use serde::{Deserialize, Serialize};

/// Who wrote a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Author {
    /// The customer.
    #[default]
    Customer,
    /// Somebody of the company, to the customer.
    Agent,
    /// Somebody of the company, to colleagues.
    Note,
}

/// One message, reply or internal note of a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn<'a> {
    /// Who wrote it.
    pub from: Author,
    /// What it says.
    pub text: &'a str,
    /// Of a reply: the rung whose words were sent, 1 to 5.
    pub rung: Option<u8>,
    /// When: ISO 8601 with its offset, else as the helpdesk shows it.
    pub time: Option<&'a str>,
}

impl Turn<'_> {
    /// Seconds since 1970, where the time says that much.
    pub fn seconds(&self) -> Option<i64> {
        self.time.and_then(seconds)
    }
}

/// Seconds since 1970 of an ISO 8601 time with its offset.
pub(crate) fn seconds(time: &str) -> Option<i64> {
    calendar::seconds(time)
}

/// What was proposed after a message of the customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Index of the message among the turns.
    pub turn: usize,
    /// What the engine sees in it.
    pub reading: Reading,
    /// The rung.
    pub rung: Rung,
    /// Why.
    pub reason: Reason,
    /// The policy keeps the rung for another role.
    pub needs_other_role: bool,
}

/// Whose words a reply was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// Index of the reply among the turns.
    pub turn: usize,
    /// The rung whose words were sent.
    pub rung: Rung,
    /// Nobody said so: it is assumed.
    pub assumed: bool,
}

/// Something about the thread that the agent should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "notice", rename_all = "kebab-case")]
pub enum Notice {
    /// A state line in the notes is not used; the proposal rests on what the thread shows.
    StateLine {
        /// Why.
        problem: NoteProblem,
    },
    /// A state line is used, though nothing proves who wrote it: the policy has no key.
    Unverified,
    /// A reply claims a rung that was not proposed, or was not the agent's to use. It counts as an ordinary reply.
    RungNotTaken {
        /// Index of the reply among the turns.
        turn: usize,
    },
    /// No reply says which rung's words it was, so each is taken to be what was proposed.
    SentAssumed,
}

/// A thread on the ladder.
#[derive(Debug, Clone, PartialEq)]
pub struct Walk {
    /// Where it stands.
    pub state: State,
    /// One for each message of the customer, in order.
    pub steps: Vec<Step>,
    /// One for each reply, in order.
    pub sent: Vec<Sent>,
    /// What the agent should know.
    pub notices: Vec<Notice>,
}

/// What a walk needs.
pub struct WalkContext<'a> {
    /// The thread in order.
    pub turns: &'a [Turn<'a>],
    /// Reads one message.
    pub read: &'a dyn Fn(&str) -> Reading,
    /// The company's policy.
    pub policy: &'a Policy,
    /// The ticket's stable name; empty where there is none.
    pub ticket: &'a str,
    /// Where no reply of the thread says which rung's words it was: take each for what was proposed.
    pub assume_sent: bool,
}

/// Takes a thread up the ladder.
///
/// A reply with `rung` confirms that this rung's words were sent; one without is an ordinary reply, which is rung 1.
/// Where no reply has a rung and `assume_sent` says so, the agent is taken to have sent what was proposed.
///
/// A usable state line in a note stands in place of what the thread shows up to the messages and replies that it
/// counts; `steps` still has every message.
pub fn walk(context: &WalkContext<'_>) -> Walk {
    let turns = context.turns;
    let assume = context.assume_sent && turns.iter().all(|turn| turn.from != Author::Agent || turn.rung.is_none());
    let mut notices = Vec::new();
    let noted = find_state(context, &mut notices);
    let mut walk = Walk { state: State::default(), steps: Vec::new(), sent: Vec::new(), notices };
    let (mut messages, mut replies) = (0, 0);
    let mut reached = noted.is_none();
    for (turn_index, turn) in turns.iter().enumerate() {
        match turn.from {
            Author::Customer => {
                messages += 1;
                let reading = (context.read)(turn.text);
                let proposal = propose(&walk.state, &reading, context.policy);
                walk.steps.push(Step {
                    turn: turn_index,
                    reading,
                    rung: proposal.rung(),
                    reason: proposal.why(),
                    needs_other_role: proposal.needs_other_role(),
                });
                walk.state = proposal.into_state();
            }
            Author::Agent => {
                replies += 1;
                reply(&mut walk, turn_index, turn, assume, context.policy);
            }
            Author::Note => {}
        }
        if let Some(noted) = &noted
            && noted.state.messages == messages
            && noted.state.replies == replies
            && turn.from != Author::Note
        {
            reached = true;
            if !noted.verified {
                walk.notices.push(Notice::Unverified);
            }
            walk.state = noted.state.clone();
            if let Some(last) = walk.steps.last_mut() {
                last.rung = noted.state.rung;
                last.reason = noted.state.reason;
            }
        }
    }
    if !reached {
        // Merged or reordered: the thread never stood where the line says.
        walk.notices.push(Notice::StateLine { problem: NoteProblem::AheadOfThread });
    }
    if assume && !walk.sent.is_empty() {
        walk.notices.push(Notice::SentAssumed);
    }
    walk
}

fn reply(walk: &mut Walk, index: usize, turn: &Turn<'_>, assume: bool, policy: &Policy) {
    let claimed = match turn.rung {
        None if assume => Some(walk.state.rung),
        None => Some(Rung::Empathise),
        Some(number) => Rung::of(number),
    };
    let at = turn.seconds();
    let confirmed = claimed.and_then(|rung| walk.state.sent(rung, at, policy).ok().map(|state| (rung, state)));
    let (rung, state) = confirmed.unwrap_or_else(|| {
        if !assume {
            walk.notices.push(Notice::RungNotTaken { turn: index });
        }
        let plain = walk.state.sent(Rung::Empathise, at, policy).unwrap_or_else(|_| walk.state.clone());
        (Rung::Empathise, plain)
    });
    walk.state = state;
    walk.sent.push(Sent { turn: index, rung, assumed: assume });
}

fn find_state(context: &WalkContext<'_>, notices: &mut Vec<Notice>) -> Option<Noted> {
    let count = |from| context.turns.iter().filter(|turn| turn.from == from).count() as u32;
    let key = context.policy.record_key();
    let seal = Seal { key: key.as_ref(), ticket: context.ticket };
    let texts = context.turns.iter().filter(|turn| turn.from == Author::Note).map(|turn| turn.text);
    let (mut noted, problems) = newest_state_line(texts, count(Author::Customer), seal);
    notices.extend(problems.into_iter().map(|problem| Notice::StateLine { problem }));
    // Replies that are gone: the line would never be reached, and the thread decides.
    if noted.as_ref().is_some_and(|noted| noted.state.replies > count(Author::Agent)) {
        notices.push(Notice::StateLine { problem: NoteProblem::AheadOfThread });
        noted = None;
    }
    noted
}
