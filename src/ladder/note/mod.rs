//! The state line: one line of an internal note from which a colleague's browser goes on.
//!
//! ```text
//! [evenkeel:1 rung=2 why=insult-after-empathy sent=1 at=2026-11-21T20:10:00Z on=2026-11-21T20:31:07Z flags=insulted
//!  offences=0 heat=3 messages=3 replies=1 pack=en@0.1.0 ticket=1f0c53d27a90be44 sum=9a31c07e mac=…]
//! ```
//!
//! `sum` is over what stands before it and tells a line that was edited from one that was made up; `mac` is an
//! HMAC-SHA256 under the policy's key, cut to 16 bytes, or `none` without a key. The reader trusts nothing: it
//! takes only what it would have written itself.

mod leak;
mod seal;

pub use leak::contains_state_line;
pub use seal::Seal;

use super::state::State;
use super::{Reason, Rung};
use crate::calendar;
use crate::reading::Heat;
use leak::plain;
use seal::{mac, mac_fits, sum, ticket_hash};
use serde::Serialize;
use std::fmt::Write;

/// Version of the line's form.
const VERSION: u32 = 1;
const OPENING: &str = "[evenkeel:";
/// Longer is no state line.
const LONGEST: usize = 600;
const KEYS: [&str; 14] = [
    "rung", "why", "sent", "at", "on", "flags", "offences", "heat", "messages", "replies", "pack", "ticket", "sum",
    "mac",
];

/// A state line that was read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// Where the thread stood.
    pub state: State,
    /// Whether its signature was checked; false where the policy has no key.
    pub verified: bool,
    /// When it was written, in seconds since 1970, where that was known.
    pub written_at: Option<i64>,
    /// Tag and version of the pack, `en@0.1.0`.
    pub pack: String,
}

/// Why a state line is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteProblem {
    /// It was changed after it was written.
    Edited,
    /// Its end is missing.
    Truncated,
    /// It is whole, but not signed with the policy's key.
    Forged,
    /// It has no signature, though the policy has a key.
    Unsigned,
    /// It was written for another ticket.
    OtherTicket,
    /// A newer version of Evenkeel wrote it.
    NewerVersion,
    /// It is older than another one, or than what is known already.
    Older,
    /// It knows of more messages than the thread has: some were deleted, or it was merged.
    AheadOfThread,
}

/// Writes the line. `now` is in seconds since 1970, where a clock was given.
pub fn state_line(state: &State, pack: &str, now: Option<i64>, seal: Seal<'_>) -> String {
    let mut line = body(state, &word(pack), now, seal);
    let _ = write!(line, " sum={}", sum(&line));
    let mac = seal.key.map_or_else(|| "none".into(), |key| mac(key, &line));
    let _ = write!(line, " mac={mac}]");
    line
}

fn body(state: &State, pack: &str, now: Option<i64>, seal: Seal<'_>) -> String {
    let flags = [
        (state.answered, "answered"),
        (state.insulted, "insulted"),
        (state.noted, "noted"),
        (state.handed_over, "handed-over"),
        (state.warned, "warned"),
    ];
    let flags: Vec<&str> = flags.iter().filter(|(set, _)| *set).map(|(_, name)| *name).collect();
    format!(
        "{OPENING}{VERSION} rung={} why={} sent={} at={} on={} flags={} offences={} heat={} messages={} replies={} pack={pack} ticket={}",
        state.rung.number(),
        name_of(state.reason),
        state.sent.map_or_else(|| "none".into(), |rung| rung.number().to_string()),
        time(state.sent_at),
        time(now),
        if flags.is_empty() { "none".into() } else { flags.join(",") },
        state.offences,
        state.heat.level(),
        state.messages,
        state.replies,
        ticket_hash(seal),
    )
}

/// Reads the last state line of a note; nothing where there is none.
///
/// # Errors
/// [`NoteProblem`] where there is a line that cannot be used.
pub fn read_state_line(note: &str, seal: Seal<'_>) -> Option<Result<Noted, NoteProblem>> {
    let note = plain(note);
    let start = note.rfind(OPENING)?;
    Some(read(&note[start..], seal))
}

fn read(line: &str, seal: Seal<'_>) -> Result<Noted, NoteProblem> {
    let rest = &line[OPENING.len()..];
    let digits = rest.len() - rest.trim_start_matches(|ch: char| ch.is_ascii_digit()).len();
    match rest[..digits].parse::<u32>() {
        Ok(VERSION) => {}
        Ok(0) => return Err(NoteProblem::Edited),
        Ok(_) => return Err(NoteProblem::NewerVersion),
        Err(_) if rest.is_empty() => return Err(NoteProblem::Truncated),
        Err(_) => return Err(NoteProblem::Edited),
    }
    let end = line.char_indices().take(LONGEST).find(|(_, ch)| *ch == ']').map(|(at, _)| at);
    let Some(line) = end.map(|end| &line[..end]) else { return Err(NoteProblem::Truncated) };
    let values: Vec<&str> =
        line.split(' ').skip(1).zip(KEYS).map_while(|(pair, key)| pair.strip_prefix(key)?.strip_prefix('=')).collect();
    if line.split(' ').count() != KEYS.len() + 1 {
        let whole_so_far = values.len() == line.split(' ').count() - 1;
        return Err(if whole_so_far { NoteProblem::Truncated } else { NoteProblem::Edited });
    }
    let [rung, why, sent, at, on, flags, offences, heat, messages, replies, pack, ticket, sum_found, mac_found] =
        values[..]
    else {
        return Err(NoteProblem::Edited);
    };
    let before = |key: &str| line.rfind(key).map_or("", |at| &line[..at]);
    if sum(before(" sum=")) != sum_found {
        return Err(NoteProblem::Edited);
    }
    match seal.key {
        Some(_) if mac_found == "none" => return Err(NoteProblem::Unsigned),
        Some(key) if !mac_fits(key, before(" mac="), mac_found) => return Err(NoteProblem::Forged),
        _ => {}
    }
    if ticket != ticket_hash(seal) {
        return Err(NoteProblem::OtherTicket);
    }
    let flag = |name: &str| flags.split(',').any(|flag| flag == name);
    let state = (|| {
        Some(State {
            rung: Rung::of(rung.parse().ok()?)?,
            reason: Reason::ALL.into_iter().find(|reason| name_of(*reason) == why)?,
            answered: flag("answered"),
            offences: offences.parse().ok()?,
            insulted: flag("insulted"),
            noted: flag("noted"),
            handed_over: flag("handed-over"),
            warned: flag("warned"),
            heat: Heat::new(heat.parse().ok()?),
            sent: if sent == "none" { None } else { Some(Rung::of(sent.parse().ok()?)?) },
            sent_at: seconds(at).ok()?,
            messages: messages.parse().ok()?,
            replies: replies.parse().ok()?,
        })
    })()
    .filter(State::is_possible)
    .ok_or(NoteProblem::Forged)?;
    let written_at = seconds(on).map_err(|()| NoteProblem::Forged)?;
    // Anything but the canonical form was not written by this program.
    if body(&state, pack, written_at, seal) != before(" sum=") {
        return Err(NoteProblem::Forged);
    }
    Ok(Noted { state, verified: seal.key.is_some(), written_at, pack: pack.into() })
}

/// The newest usable line of a thread's notes, in whatever order they stand, and what is wrong with the others.
/// `messages` is how many messages of the customer the thread has.
pub fn newest_state_line<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    messages: u32,
    seal: Seal<'_>,
) -> (Option<Noted>, Vec<NoteProblem>) {
    let mut newest: Option<Noted> = None;
    let mut problems = Vec::new();
    for found in texts.into_iter().filter_map(|note| read_state_line(note, seal)) {
        match found {
            Err(problem) => problems.push(problem),
            Ok(line) if line.state.messages > messages => problems.push(NoteProblem::AheadOfThread),
            Ok(line) => match &newest {
                // The same line quoted twice is no older line.
                Some(known) if age(known) == age(&line) => {}
                Some(known) if age(known) > age(&line) => problems.push(NoteProblem::Older),
                Some(_) => {
                    problems.push(NoteProblem::Older);
                    newest = Some(line);
                }
                None => newest = Some(line),
            },
        }
    }
    (newest, problems)
}

/// What grows with every step; clocks may be wrong, so they come last.
fn age(noted: &Noted) -> (u32, u32, Option<i64>) {
    (noted.state.messages, noted.state.replies, noted.written_at)
}

fn name_of(reason: Reason) -> &'static str {
    let id = reason.id();
    id.strip_prefix("rung-why-").unwrap_or(id)
}

/// One word of harmless characters.
fn word(text: &str) -> String {
    let word: String = text.chars().filter(|ch| ch.is_ascii_alphanumeric() || "-._@".contains(*ch)).take(40).collect();
    if word.is_empty() { "none".into() } else { word }
}

fn time(seconds: Option<i64>) -> String {
    seconds.and_then(calendar::utc).unwrap_or_else(|| "none".into())
}

/// `none` is a time that is not known; what is neither is not a time.
fn seconds(text: &str) -> Result<Option<i64>, ()> {
    if text == "none" { Ok(None) } else { calendar::seconds(text).map(Some).ok_or(()) }
}

#[cfg(test)]
mod tests;
