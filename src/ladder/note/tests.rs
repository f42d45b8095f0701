use super::*;
use proptest::prelude::*;

const KEY: [u8; 32] = [7; 32];

fn seal<'a>(key: Option<&'a [u8; 32]>, ticket: &'a str) -> Seal<'a> {
    Seal { key, ticket }
}

fn state() -> State {
    State {
        rung: Rung::Limits,
        reason: Reason::InsultAfterEmpathy,
        insulted: true,
        heat: Heat::new(3),
        sent: Some(Rung::Empathise),
        sent_at: Some(1_795_291_800),
        messages: 2,
        replies: 1,
        ..State::default()
    }
}

fn line() -> String {
    state_line(&state(), "en@0.1.0", Some(1_795_292_000), seal(Some(&KEY), "rt:desk:17"))
}

fn read(note: &str) -> Option<Result<Noted, NoteProblem>> {
    read_state_line(note, seal(Some(&KEY), "rt:desk:17"))
}

#[test]
fn a_line_is_read_back_from_whatever_a_note_does_to_it() {
    let line = line();
    assert!(line.starts_with("[evenkeel:1 rung=2 why=insult-after-empathy sent=1 at=2026-11-21T"), "{line}");
    let wrapped = line.replace(" flags", "\n> flags").replace(" sum", "\u{a0}\u{200b}sum");
    for note in [line.clone(), format!("Seen by Mia.\n{line}\nCall back."), format!("> {wrapped}")] {
        let noted = read(&note).expect("there is a line").expect("it is right");
        assert_eq!(noted.state, state());
        assert!(noted.verified);
        assert_eq!(noted.pack, "en@0.1.0");
        assert_eq!(noted.written_at, Some(1_795_292_000));
    }
    assert_eq!(read("Evenkeel proposes rung 2."), None);
}

#[test]
fn what_is_wrong_is_told_apart() {
    let line = line();
    let problem = |note: &str| read(note).expect("there is a line").expect_err("it is wrong");
    assert_eq!(problem(&line.replace("rung=2", "rung=1")), NoteProblem::Edited);
    assert_eq!(problem(&line[..line.len() - 1]), NoteProblem::Truncated);
    assert_eq!(problem(&line[..60]), NoteProblem::Truncated);
    assert_eq!(problem("[evenkeel:"), NoteProblem::Truncated);
    assert_eq!(problem(&line.replace("evenkeel:1", "evenkeel:2")), NoteProblem::NewerVersion);
    assert_eq!(problem("[evenkeel:1 hello]"), NoteProblem::Edited);
    // Whole and consistent, but by somebody without the key.
    let other = state_line(&state(), "en@0.1.0", None, seal(Some(&[8; 32]), "rt:desk:17"));
    assert_eq!(problem(&other), NoteProblem::Forged);
    let unsigned = state_line(&state(), "en@0.1.0", None, seal(None, "rt:desk:17"));
    assert_eq!(problem(&unsigned), NoteProblem::Unsigned);
    let copied = state_line(&state(), "en@0.1.0", None, seal(Some(&KEY), "rt:desk:18"));
    assert_eq!(problem(&copied), NoteProblem::OtherTicket);
}

#[test]
fn a_state_that_the_rules_forbid_is_refused_even_with_a_signature() {
    for forbidden in [
        State { insulted: false, ..state() },
        State { answered: true, sent: None, replies: 0, ..state() },
        State { offences: 1, ..state() },
        State { sent: Some(Rung::HandOver), ..state() },
        State { messages: 0, ..state() },
    ] {
        let line = state_line(&forbidden, "en@0.1.0", None, seal(Some(&KEY), "rt:desk:17"));
        assert_eq!(read(&line), Some(Err(NoteProblem::Forged)), "{forbidden:?}");
    }
}

#[test]
fn without_a_key_a_line_is_used_and_marked() {
    let line = state_line(&state(), "pl@0.1.0", None, seal(None, "17"));
    let noted = read_state_line(&line, seal(None, "17")).expect("there is a line").expect("it is right");
    assert_eq!((noted.state, noted.verified, noted.written_at), (state(), false, None));
}

#[test]
fn the_newest_counts_in_whatever_order_notes_stand() {
    let write = |messages, replies| {
        state_line(&State { messages, replies, ..state() }, "en@0.1.0", None, seal(Some(&KEY), "t"))
    };
    let (old, new, ahead) = (write(2, 1), write(3, 2), write(9, 8));
    for order in [[&old, &new, &new], [&new, &old, &new], [&new, &new, &old]] {
        let (noted, problems) = newest_state_line(order.map(String::as_str), 4, seal(Some(&KEY), "t"));
        assert_eq!(noted.expect("one is right").state.messages, 3);
        assert_eq!(problems, [NoteProblem::Older]);
    }
    let (noted, problems) = newest_state_line([ahead.as_str()], 4, seal(Some(&KEY), "t"));
    assert_eq!((noted, problems), (None, vec![NoteProblem::AheadOfThread]));
}

#[test]
fn a_draft_with_a_state_line_is_found_and_no_other() {
    let line = line();
    for draft in [
        line.clone(),
        line.to_uppercase(),
        line.replace(' ', "\n"),
        format!("Hi Anna,\n\n{}", &line[..40]),
        line[line.len() / 2..].to_owned(),
        line.replace("[evenkeel", "[\u{200b}even\u{200b}keel"),
        line.replace('[', ""),
    ] {
        assert!(contains_state_line(&draft), "{draft}");
    }
    for draft in [
        "Hi Anna, Evenkeel: 3 of them arrived.",
        "You sent=received? No.",
        "The ladder has 14 rungs at 20 € each.",
        "Set messages=5 in the options.",
    ] {
        assert!(!contains_state_line(draft), "{draft}");
    }
}

proptest! {
    #[test]
    fn every_change_of_a_character_is_found(at in 0usize..400, with in "[ -~]") {
        let line = line();
        let at = at % line.len();
        let changed = format!("{}{with}{}", &line[..at], &line[at + 1..]);
        match read(&changed) {
            None | Some(Err(_)) => {}
            Some(Ok(noted)) => prop_assert!(plain(&changed) == plain(&line) && noted.state == state(), "{changed}"),
        }
    }

    #[test]
    fn every_cut_is_found(from in 0usize..400, length in 1usize..400) {
        let line = line();
        let from = from % line.len();
        let cut = format!("{}{}", &line[..from], line.get(from + length..).unwrap_or_default());
        prop_assert!(!matches!(read(&cut), Some(Ok(_))), "{cut}");
    }

    #[test]
    fn nothing_makes_the_reader_fail(note in "\\PC{0,80}", tail in "\\PC{0,80}") {
        let _ = read(&note);
        let _ = read(&format!("[evenkeel:{note}]{tail}"));
        let _ = read(&format!("[evenkeel:1 rung={note} why={tail}]"));
        let _ = contains_state_line(&note);
    }
}
