//! The rules of the ladder, one by one and as properties over whole threads.

use super::*;
use crate::memory::NoMemory;
use crate::reading::{Conduct, Cue, CueKind, Fact, FactKind, Heat, Target};
use crate::text::{Span, Utf16Map};
use proptest::prelude::*;
use serde_json::json;

/// Reads messages of a made-up language in which the words for it say what a message is, so that these tests depend
/// on no pack.
fn read(text: &str) -> Reading {
    let has = |word: &str| text.split_whitespace().any(|found| found == word);
    let map = Utf16Map::new(text);
    let cue = |word: &str, kind, conduct| {
        text.find(word).map(|at| Cue {
            kind,
            span: map.span(text, at..at + word.len()),
            text: word.into(),
            target: Target::Agent,
            rule: word.into(),
            heat: 1.0,
            conduct,
        })
    };
    let cues = [
        cue("INSULT", CueKind::Insult, Conduct::Insulting),
        cue("THREAT", CueKind::Threat, Conduct::Threatening),
        cue("HATE", CueKind::Hate, Conduct::Hateful),
        cue("SWEAR", CueKind::Profanity, Conduct::Vulgar),
        cue("ANGRY", CueKind::Anger, Conduct::Civil),
        cue("SORRY", CueKind::Apology, Conduct::Civil),
        cue("AGAIN", CueKind::Repeat, Conduct::Civil),
    ];
    let cues: Vec<Cue> = cues.into_iter().flatten().collect();
    let conduct = cues.iter().map(|cue| cue.conduct).max().unwrap_or_default();
    let hot = conduct > Conduct::Civil || has("ANGRY") || has("SUE");
    Reading {
        locale: "xx".into(),
        heat: Heat::new(if hot { 3 } else { u8::from(has("WAIT")) * 2 }),
        conduct,
        target: Target::Agent,
        leverage: has("SUE"),
        softening: has("SORRY") && conduct == Conduct::Civil,
        danger: has("DANGER"),
        cues,
        facts: has("THREAT").then(|| lamp(text)).into_iter().collect(),
        issue: "other".into(),
        want: "none".into(),
        new_text: vec![Span { start: 0, end: text.encode_utf16().count() as u32 }],
    }
}

/// A threat is about a lamp, so that there is a fact that phrases would rather name than a policy's text.
fn lamp(text: &str) -> Fact {
    let span = Utf16Map::new(text).span(text, 0..text.len());
    let kind = FactKind::Product;
    Fact { kind, value: "lamp".into(), unit: None, days: None, currency: None, span, text: "the lamp".into() }
}

/// A thread written as `customer text | > reply | >3 reply with the words of rung 3`.
fn walk_of(thread: &str, policy: &Policy) -> Walk {
    walk_assuming(thread, policy, true)
}

fn walk_assuming(thread: &str, policy: &Policy, assume_sent: bool) -> Walk {
    let turns: Vec<Turn<'_>> = thread
        .split('|')
        .map(str::trim)
        .map(|text| match text.strip_prefix('>') {
            None => Turn { from: Author::Customer, text, rung: None, time: None },
            Some(reply) => {
                let rung = reply.chars().next().and_then(|ch| ch.to_digit(10)).map(|digit| digit as u8);
                Turn { from: Author::Agent, text: reply, rung, time: None }
            }
        })
        .collect();
    walk(&WalkContext { turns: &turns, read: &read, policy, ticket: "", assume_sent })
}

fn rungs(thread: &str) -> Vec<u8> {
    rungs_with(thread, &Policy::default())
}

fn rungs_with(thread: &str, policy: &Policy) -> Vec<u8> {
    walk_of(thread, policy).steps.iter().map(|step| step.rung.number()).collect()
}

fn policy(value: &serde_json::Value) -> Policy {
    let (policy, problems) = Policy::from_json(value);
    assert_eq!(problems, []);
    policy
}

#[test]
fn insults_climb_one_rung_at_a_time_after_the_words_were_sent() {
    assert_eq!(rungs("INSULT|>1|INSULT|>2|INSULT|>3|INSULT|>4|INSULT|>5|INSULT"), [1, 2, 3, 4, 5, 5]);
    assert_eq!(rungs("INSULT|>|INSULT|>|INSULT|>|INSULT"), [1, 2, 3, 4], "no reply says: taken as proposed");
    assert_eq!(rungs("INSULT|INSULT|INSULT"), [1, 1, 1], "nothing was sent");
    assert_eq!(rungs("INSULT|>1|INSULT|>|INSULT|>|INSULT"), [1, 2, 2, 2], "ordinary replies do not state a limit");
    assert_eq!(rungs("INSULT|>1|INSULT|>2|INSULT|INSULT"), [1, 2, 3, 3]);
}

#[test]
fn a_first_insult_still_gets_rung_1() {
    assert_eq!(rungs("INSULT"), [1]);
    assert_eq!(rungs("hello|>1|ANGRY|>1|INSULT"), [1, 1, 1]);
    assert_eq!(rungs("hello|>1|INSULT|INSULT"), [1, 1, 1], "the answer to the first insult is still to come");
    assert_eq!(rungs("hello|>1|INSULT|>1|INSULT"), [1, 1, 2]);
}

#[test]
fn threats_and_hate_go_to_rung_4_at_once_and_further_only_by_the_policy() {
    assert_eq!(rungs("THREAT"), [4]);
    assert_eq!(rungs("hello|>|HATE"), [1, 4]);
    assert_eq!(rungs("INSULT|>1|INSULT|>2|THREAT"), [1, 2, 4]);
    assert_eq!(rungs("THREAT|THREAT"), [4, 4]);
    let immediate = policy(&json!({ "ladder": { "immediate": ["threatening"] } }));
    assert_eq!(rungs_with("THREAT", &immediate), [5]);
    assert_eq!(rungs_with("HATE", &immediate), [4]);
    assert_eq!(walk_of("THREAT", &immediate).steps[0].reason, Reason::Immediate);
}

#[test]
fn anger_profanity_and_levers_never_climb() {
    assert_eq!(rungs("ANGRY|>|ANGRY|>|SWEAR|>|SUE|>|ANGRY"), [1; 5]);
    assert_eq!(rungs("INSULT|>1|INSULT|>2|ANGRY|>2|SWEAR|>2|SUE"), [1, 2, 2, 2, 2]);
    let walk = walk_of("ANGRY|SWEAR|SUE", &Policy::default());
    let reasons: Vec<Reason> = walk.steps.iter().map(|step| step.reason).collect();
    assert_eq!(reasons, [Reason::AngerOnly, Reason::ProfanityOnly, Reason::LeverageOnly]);
}

#[test]
fn an_apology_a_softer_tone_or_a_factual_message_steps_down_one() {
    assert_eq!(rungs("INSULT|>|INSULT|>|INSULT|>|SORRY|>|hello|>|hello"), [1, 2, 3, 2, 1, 1]);
    assert_eq!(rungs("INSULT|>|INSULT|>|WAIT"), [1, 2, 1], "a wait is a fact");
    assert_eq!(rungs("INSULT|>|INSULT|>|SORRY|>|INSULT"), [1, 2, 1, 2], "a relapse climbs by the same rules");
    assert_eq!(rungs("INSULT|>|INSULT|>|SORRY INSULT"), [1, 2, 3], "sorry and an insult is an insult");
}

#[test]
fn rung_5_is_locked_until_rung_4_was_used_or_is_unavailable_and_needs_the_role() {
    let lead = json!({ "ladder": { "rungs": { "rung_5": { "roles": ["lead"] } } } });
    let climb = "INSULT|>|INSULT|>|INSULT|>|INSULT|>|INSULT";
    assert_eq!(rungs_with(climb, &policy(&lead)), [1, 2, 3, 4, 4]);
    assert_eq!(walk_of(climb, &policy(&lead)).state.reason(), Reason::Locked);
    let mut as_lead = lead.clone();
    as_lead["role"] = json!("Lead");
    assert_eq!(rungs_with(climb, &policy(&as_lead)), [1, 2, 3, 4, 5]);
    let no_4 = policy(&json!({ "ladder": { "rungs": { "rung_4": { "available": false } } } }));
    assert_eq!(rungs_with(climb, &no_4), [1, 2, 3, 5, 5]);
    assert_eq!(rungs_with("THREAT|>|SORRY", &no_4), [3, 2]);
    assert_eq!(rungs_with("THREAT|>|INSULT|>|SORRY", &no_4), [3, 5, 3]);
    let neither = policy(
        &json!({ "ladder": { "rungs": { "rung_4": { "available": false }, "rung_5": { "available": false } } } }),
    );
    assert_eq!(rungs_with(climb, &neither), [1, 2, 3, 3, 3]);
}

#[test]
fn an_agent_without_the_role_cannot_confirm_rung_4() {
    let policy = policy(&json!({ "ladder": { "rungs": { "rung_4": { "roles": ["lead"] } } } }));
    let state = propose(&State::default(), &read("THREAT"), &policy).into_state();
    assert_eq!(
        state.sent(Rung::HandOver, None, &policy),
        Err(Refused::Role { rung: Rung::HandOver, roles: vec!["lead".into()] })
    );
    assert!(propose(&State::default(), &read("THREAT"), &policy).needs_other_role());
}

#[test]
fn the_internal_profile_asks_for_more_and_never_ends() {
    let internal = policy(&json!({ "ladder": { "profile": "internal" } }));
    let climb = "INSULT|>|INSULT|>2|INSULT|INSULT|>3|INSULT|INSULT|>4|INSULT|INSULT|INSULT".replace(">|", ">1|");
    assert_eq!(rungs_with(&climb, &internal), [1, 2, 2, 3, 3, 4, 4, 4, 4]);
}

#[test]
fn classes_of_the_policy_can_only_narrow() {
    let narrow = policy(&json!({ "ladder": { "rungs": { "rung_3": { "classes": ["threatening"] } } } }));
    assert_eq!(rungs_with("INSULT|>|INSULT|>|INSULT|>|INSULT", &narrow), [1, 2, 2, 2]);
}

#[test]
fn a_claimed_rung_that_was_not_proposed_skips_nothing() {
    let walk = walk_of("INSULT|>4|INSULT|>9|INSULT", &Policy::default());
    assert_eq!(walk.steps.iter().map(|step| step.rung.number()).collect::<Vec<_>>(), [1, 2, 2]);
    assert_eq!(walk.notices, [Notice::RungNotTaken { turn: 1 }, Notice::RungNotTaken { turn: 3 }]);
    let state = State::default();
    assert!(matches!(state.sent(Rung::Limits, None, &Policy::default()), Err(Refused::NotProposed { .. })));
}

#[test]
fn danger_holds_the_ladder() {
    assert_eq!(rungs("INSULT|>|INSULT DANGER"), [1, 1]);
    assert_eq!(walk_of("DANGER", &Policy::default()).state.reason(), Reason::Danger);
    assert_eq!(rungs("THREAT DANGER"), [4], "a threat to others is handed over all the same");
}

#[test]
fn stepping_down_by_hand_is_remembered() {
    let policy = Policy::default();
    let state = walk_of("INSULT|>|INSULT", &policy).state.step_down(&policy);
    assert_eq!((state.rung(), state.reason()), (Rung::Empathise, Reason::ByHand));
    assert_eq!(state.step_down(&policy), state);
    let unsent = propose(&state, &read("INSULT"), &policy);
    assert_eq!((unsent.rung(), unsent.why()), (Rung::Empathise, Reason::NotSent));
}

const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";

#[test]
fn another_browser_goes_on_where_this_one_was() {
    let policy = policy(&json!({ "record": { "key": KEY } }));
    let key = policy.record_key();
    let seal = Seal { key: key.as_ref(), ticket: "17" };
    let here = walk_assuming("INSULT|>1|INSULT|>2|INSULT", &policy, false).state;
    let line = state_line(&here, "xx@1", None, seal);
    // There the thread shows no rungs, and the note stands anywhere.
    let texts =
        [("INSULT", 0), ("reply", 1), ("INSULT", 0), ("reply", 1), ("INSULT", 0), (line.as_str(), 2), ("INSULT", 0)];
    let turns: Vec<Turn<'_>> = texts
        .iter()
        .map(|(text, who)| Turn {
            from: [Author::Customer, Author::Agent, Author::Note][*who],
            text,
            rung: None,
            time: None,
        })
        .collect();
    let there = |turns: &[Turn<'_>], ticket| {
        walk(&WalkContext { turns, read: &read, policy: &policy, ticket, assume_sent: false })
    };
    let found = there(&turns[..6], "17");
    assert_eq!((found.state, found.notices), (here, vec![]));
    let sent =
        [&turns[..6], &[Turn { from: Author::Agent, text: "r", rung: Some(3), time: None }], &turns[6..]].concat();
    assert_eq!(there(&sent, "17").state.rung(), Rung::HandOver);
    // On another ticket the line is worth nothing, and says so.
    let other = there(&turns, "18");
    assert_eq!(other.state.rung(), Rung::Limits);
    assert_eq!(other.notices, [Notice::StateLine { problem: NoteProblem::OtherTicket }]);
}

/// What the model of the thread does next.
#[derive(Debug, Clone)]
enum Act {
    Message(&'static str),
    Reply(Option<u8>),
    StepDown,
    Reload,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let message = prop::sample::select(vec![
        "hello",
        "WAIT",
        "ANGRY",
        "SWEAR",
        "SUE",
        "SORRY",
        "INSULT",
        "INSULT",
        "INSULT",
        "THREAT",
        "HATE",
        "DANGER",
        "INSULT SORRY",
        "ANGRY SUE",
    ]);
    let act = prop_oneof![
        4 => message.prop_map(Act::Message),
        3 => prop::option::of(0u8..7).prop_map(Act::Reply),
        1 => Just(Act::StepDown),
        1 => Just(Act::Reload),
    ];
    prop::collection::vec(act, 0..40)
}

proptest! {
    #[test]
    fn no_sequence_reaches_what_the_rules_forbid(acts in acts()) {
        let policy = Policy::default();
        let seal = Seal { key: Some(&[3; 32]), ticket: "t" };
        let mut state = State::default();
        let (mut insults, mut handed_over, mut confirmed) = (0, false, false);
        for act in acts {
            let before = state.clone();
            match act {
                Act::Message(text) => {
                    let reading = read(text);
                    state = propose(&state, &reading, &policy).into_state();
                    let (from, to) = (before.rung().number(), state.rung().number());
                    let grave = reading.conduct >= Conduct::Threatening;
                    if to > from {
                        prop_assert!(reading.conduct >= Conduct::Insulting, "only an offence climbs");
                        prop_assert!(to == from + 1 || (grave && to == 4), "{from} to {to}");
                        prop_assert!(confirmed || (grave && to == 4), "not before the words were sent");
                        prop_assert!(insults > 0 || grave, "a first insult gets rung 1");
                        prop_assert!(to < 5 || handed_over, "rung 5 after rung 4");
                        confirmed = false;
                    } else {
                        prop_assert!(from - to <= 1, "down one at most");
                        if to < from { confirmed = false; }
                    }
                    if reading.conduct >= Conduct::Insulting {
                        if insults == 0 { confirmed = false; }
                        insults += 1;
                    }
                    if insults == 0 { prop_assert_eq!(to, 1, "nobody was insulted"); }
                }
                Act::Reply(number) => {
                    let rung = number.and_then(Rung::of).unwrap_or(Rung::Empathise);
                    match state.sent(rung, Some(1_795_291_800), &policy) {
                        Ok(next) => {
                            prop_assert!(rung <= before.rung());
                            prop_assert_eq!(next.rung(), before.rung(), "a reply moves nothing");
                            confirmed |= rung == next.rung();
                            handed_over |= rung == Rung::HandOver;
                            state = next;
                        }
                        Err(_) => prop_assert!(rung > before.rung()),
                    }
                }
                Act::StepDown => {
                    state = state.step_down(&policy);
                    prop_assert!(state.rung() == before.rung().down());
                    if state.rung() < before.rung() { confirmed = false; }
                }
                Act::Reload => {
                    let line = state_line(&state, "xx@1", Some(1_795_291_900), seal);
                    let noted = read_state_line(&line, seal).expect("a line").expect("every state can be written");
                    prop_assert_eq!(&noted.state, &state, "nothing confirmed is lost");
                    state = noted.state;
                }
            }
            prop_assert!(state.is_possible(), "{:?}", state);
        }
    }

    #[test]
    fn a_customer_who_only_was_angry_stays_at_rung_1(
        messages in prop::collection::vec(prop::sample::select(vec!["ANGRY", "SWEAR", "SUE", "hello", "ANGRY SWEAR SUE"]), 0..30),
        replies in prop::collection::vec(prop::option::of(1u8..6), 0..30),
    ) {
        let policy = Policy::default();
        let mut state = State::default();
        for (index, text) in messages.iter().enumerate() {
            state = propose(&state, &read(text), &policy).into_state();
            prop_assert_eq!(state.rung(), Rung::Empathise);
            if let Some(rung) = replies.get(index).copied().flatten().and_then(Rung::of) {
                state = state.sent(rung, None, &policy).unwrap_or(state);
            }
        }
    }
}

mod words;
