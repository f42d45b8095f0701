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

use super::state::State;
use super::{Reason, Rung};
use crate::reading::Heat;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};
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

/// What a state line is bound to.
#[derive(Debug, Clone, Copy)]
pub struct Seal<'a> {
    /// The policy's key, where there is one.
    pub key: Option<&'a [u8; 32]>,
    /// The ticket's stable name.
    pub ticket: &'a str,
}

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
    let head = &line[OPENING.len()..];
    let digits = head.len() - head.trim_start_matches(|ch: char| ch.is_ascii_digit()).len();
    match head[..digits].parse::<u32>() {
        Ok(VERSION) => {}
        Ok(0) => return Err(NoteProblem::Edited),
        Ok(_) => return Err(NoteProblem::NewerVersion),
        Err(_) if head.is_empty() => return Err(NoteProblem::Truncated),
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
            sent_at: seconds(at)?,
            messages: messages.parse().ok()?,
            replies: replies.parse().ok()?,
        })
    })()
    .filter(State::is_possible)
    .ok_or(NoteProblem::Forged)?;
    let written_at = seconds(on).ok_or(NoteProblem::Forged)?;
    // Anything but the canonical form was not written by this program.
    if body(&state, pack, written_at, seal) != before(" sum=") {
        return Err(NoteProblem::Forged);
    }
    Ok(Noted { state, verified: seal.key.is_some(), written_at, pack: pack.into() })
}

/// The newest usable line of a thread's notes, in whatever order they stand, and what is wrong with the others.
/// `messages` is how many messages of the customer the thread has.
pub fn newest_state_line<'a>(
    notes: impl IntoIterator<Item = &'a str>,
    messages: u32,
    seal: Seal<'_>,
) -> (Option<Noted>, Vec<NoteProblem>) {
    let mut newest: Option<Noted> = None;
    let mut problems = Vec::new();
    for found in notes.into_iter().filter_map(|note| read_state_line(note, seal)) {
        match found {
            Err(problem) => problems.push(problem),
            Ok(noted) if noted.state.messages > messages => problems.push(NoteProblem::AheadOfThread),
            Ok(noted) => match &newest {
                // The same line quoted twice is no older line.
                Some(known) if age(known) == age(&noted) => {}
                Some(known) if age(known) > age(&noted) => problems.push(NoteProblem::Older),
                Some(_) => {
                    problems.push(NoteProblem::Older);
                    newest = Some(noted);
                }
                None => newest = Some(noted),
            },
        }
    }
    (newest, problems)
}

/// What grows with every step; clocks may be wrong, so they come last.
fn age(noted: &Noted) -> (u32, u32, Option<i64>) {
    (noted.state.messages, noted.state.replies, noted.written_at)
}

/// Whether a text has a state line or a piece of one in it; such a text must not reach a customer.
pub fn contains_state_line(draft: &str) -> bool {
    let draft = plain(draft).to_lowercase();
    let digit_after = |opening: &str| {
        draft
            .match_indices(opening)
            .any(|(at, _)| draft[at + opening.len()..].starts_with(|ch: char| ch.is_ascii_digit()))
    };
    // Two neighbouring keys with their values are in no sentence that people write.
    let pair = || {
        let words: Vec<&str> = draft.split(' ').collect();
        words.windows(2).any(|pair| {
            KEYS.windows(2).any(|keys| {
                let value = |word: &str, key: &str| {
                    word.strip_prefix(key)
                        .and_then(|rest| rest.strip_prefix('='))
                        .is_some_and(|value| !value.is_empty())
                };
                value(pair[0], keys[0]) && value(pair[1], keys[1])
            })
        })
    };
    draft.contains(OPENING) || digit_after("evenkeel:") || pair()
}

/// Words with one space between them, without the invisible characters that editors put in and the marks of quoted
/// lines that were wrapped.
fn plain(text: &str) -> String {
    let visible: String =
        text.chars().filter(|ch| !matches!(ch, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')).collect();
    visible.split_whitespace().filter(|word| *word != ">").collect::<Vec<_>>().join(" ")
}

fn sum(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..4])
}

fn mac(key: &[u8; 32], text: &str) -> String {
    hex(&hmac_of(key, text).finalize().into_bytes()[..16])
}

/// In constant time.
fn mac_fits(key: &[u8; 32], text: &str, found: &str) -> bool {
    let bytes: Option<Vec<u8>> =
        (0..16).map(|at| u8::from_str_radix(found.get(at * 2..at * 2 + 2)?, 16).ok()).collect();
    found.len() == 32
        && !found.bytes().any(|byte| byte.is_ascii_uppercase())
        && bytes.is_some_and(|bytes| hmac_of(key, text).verify_truncated_left(&bytes).is_ok())
}

fn hmac_of(key: &[u8; 32], text: &str) -> Hmac<Sha256> {
    // A key of 32 bytes is shorter than the block, so it is taken as it is.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    let mut hmac = <Hmac<Sha256> as KeyInit>::new(&block.into());
    hmac.update(text.as_bytes());
    hmac
}

/// A ticket is named by a hash, so that a line tells a stranger nothing.
fn ticket_hash(seal: Seal<'_>) -> String {
    let text = format!("ticket:{}", seal.ticket.trim());
    match seal.key {
        Some(key) => hex(&hmac_of(key, &text).finalize().into_bytes()[..8]),
        None => hex(&Sha256::digest(text.as_bytes())[..8]),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
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
    seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).map_or_else(|| "none".into(), |at| at.to_string())
}

/// `none` is a time that is not known; what is neither is not a time.
fn seconds(text: &str) -> Option<Option<i64>> {
    if text == "none" { Some(None) } else { text.parse::<Timestamp>().ok().map(|at| Some(at.as_second())) }
}

#[cfg(test)]
mod tests;
