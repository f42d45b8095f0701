//! Records of threads in a made-up language, so that these tests depend on no pack.

use super::*;
use crate::ladder::{Author, Reason, Rung};
use crate::pack::StockKind;
use crate::reading::{Conduct, Cue, CueKind, Fact as ReadFact, FactKind, Heat, Target, Unit};
use crate::review::Move;
use crate::text::{Span, Text};
use serde_json::json;

const UI: &str = include_str!("../../locales/en/ui.ftl");

/// Capitals say what a message is; `#4471` is an order, `2d` a wait of two days.
fn read(message: &str) -> Reading {
    let text = Text::new(message);
    let words = message.split_whitespace().map(|word| {
        let start = word.as_ptr() as usize - message.as_ptr() as usize;
        (word, text.span(start..start + word.len()))
    });
    let mut cues = Vec::new();
    let mut facts = Vec::new();
    for (word, span) in words {
        let (kind, conduct) = match word.trim_end_matches(['.', '?']) {
            word if word.starts_with("INSULT") => (CueKind::Insult, Conduct::Insulting),
            word => {
                let fact = |kind, value: &str, unit| ReadFact {
                    kind,
                    value: value.into(),
                    unit,
                    days: None,
                    currency: None,
                    span,
                    text: word.into(),
                };
                if let Some(order) = word.strip_prefix('#') {
                    facts.push(fact(FactKind::Order, order, None));
                } else if let Some(days) = word.strip_suffix('d').filter(|days| days.parse::<u32>().is_ok()) {
                    facts.push(fact(FactKind::Wait, days, Some(Unit::Day)));
                }
                continue;
            }
        };
        cues.push(Cue { kind, span, text: word.into(), target: Target::Agent, rule: "x".into(), heat: 1.0, conduct });
    }
    let conduct = cues.iter().map(|cue: &Cue| cue.conduct).max().unwrap_or_default();
    Reading {
        locale: "xx".into(),
        heat: Heat::new(u8::from(conduct > Conduct::Civil) * 3),
        conduct,
        target: Target::Agent,
        leverage: false,
        softening: false,
        danger: false,
        cues,
        facts,
        issue: if message.contains("refund") { "refund-missing" } else { "other" }.into(),
        want: if message.contains("refund") { "refund" } else { "none" }.into(),
        new_text: vec![Span { start: 0, end: message.encode_utf16().count() as u32 }],
    }
}

/// The first word of a sentence is its move.
fn moves(reply: &str) -> Vec<MoveSpan> {
    let text = Text::new(reply);
    let found = text.sentences().iter().filter_map(|sentence| {
        let bytes = text.bytes_of(sentence.tokens.clone());
        let kind = match reply[bytes.clone()].split_whitespace().next()? {
            "Offer" => Move::Options,
            "Act" => Move::Act,
            "Promise" => Move::Promise,
            _ => return None,
        };
        Some(MoveSpan { kind, span: text.span(bytes) })
    });
    found.collect()
}

fn recorded(turns: &[Turn<'_>], policy: &Policy, now: Option<&str>) -> RecordOutput {
    let ui = Stock::parse("ui.ftl", UI, StockKind::Ui).expect("the English texts are well formed").with_locale("en");
    record(&RecordContext {
        ui: &ui,
        policy,
        turns,
        read: &read,
        moves: &moves,
        ticket: Some("[support-17]"),
        ticket_key: None,
        agent: Some("Alex Agent"),
        customer: None,
        channel: None,
        now,
        assume_sent: true,
    })
}

fn turn<'a>(from: Author, text: &'a str, rung: Option<u8>, time: &'a str) -> Turn<'a> {
    Turn { from, text, rung, time: (!time.is_empty()).then_some(time) }
}

fn thread() -> Vec<Turn<'static>> {
    use Author::{Agent, Customer, Note};
    vec![
        turn(Customer, "Where is my refund for #4471? You INSULT.", None, "2026-11-13T09:00:00+01:00"),
        turn(
            Agent,
            "Hello. Offer a voucher or the money. Promise to write in 2d.",
            Some(1),
            "2026-11-13T10:00:00+01:00",
        ),
        turn(Note, "Seen by Mia.", None, ""),
        turn(
            Customer,
            "Still nothing?\n\nYou *are* an INSULT <b>here. When does it come?",
            None,
            "2026-11-16T08:30:00Z",
        ),
    ]
}

#[test]
fn a_record_says_who_when_what_and_word_for_word() {
    let RecordOutput { record, fields, .. } =
        recorded(&thread(), &Policy::default(), Some("2026-11-21T21:00:00+01:00"));
    for line in [
        "# Record of an incident\n",
        "- Date and time: 2026-11-16 08:30:00 UTC\n",
        "- Ticket: [support-17]\n",
        "- Customer: unknown\n",
        "- To be deleted on: 2027-05-20\n",
        "- Order or ticket: #4471 (Message 1)\n",
        "Message 1, 2026-11-13 09:00:00 +01:00:\n\n    You INSULT.\n",
        "Message 2, 2026-11-16 08:30:00 UTC:\n\n    You *are* an INSULT <b>here.\n",
        "The customer wrote about a refund that has not arrived. The customer wants their money back.\n",
        "- Reply 1: Offer a voucher or the money.\n",
        "- 2026-11-15 – Promise to write in 2d. (Reply 1)\n",
        "- Reply 1 (2026-11-13 10:00:00 +01:00): 1 · Empathise\n",
        "- Message 2: Proposed 2 · State intent and limits. There is another insult",
        "- 2 · State intent and limits\n",
    ] {
        assert!(record.contains(line), "{line:?} is missing from\n{record}");
    }
    assert_eq!((fields.class, fields.customer, fields.decisions), (Conduct::Insulting, None, None));
    assert_eq!(fields.promises[0].due_text.as_deref(), Some("2d"));
    assert_eq!(
        fields.rungs[2],
        RungMove::Proposed { message: 2, rung: Rung::Limits, reason: Reason::InsultAfterEmpathy }
    );
}

#[test]
fn facts_quotations_and_interpretation_stand_apart() {
    let record = recorded(&thread(), &Policy::default(), None).record;
    let at = |heading: &str| record.find(heading).unwrap_or_else(|| panic!("{heading} is missing"));
    let (facts, quotes) = (at("## Facts stated by the customer"), at("## Quotations, word for word"));
    let (view, offered) = (at("## Interpretation"), at("## What was offered"));
    assert!(facts < quotes && quotes < view && view < offered);
    assert!(!record[facts..quotes].contains("INSULT"), "no quotation among the facts");
    assert!(!record[quotes..view].contains("The customer wrote"), "no interpretation among the quotations");
    assert!(!record[view..].contains("INSULT"), "no quotation behind");
}

#[test]
fn the_brief_tells_what_is_needed_and_what_to_expect() {
    let (policy, _) = Policy::from_json(&json!({
        "hand_over": [
            { "name": "Ted", "specialist": true },
            { "name": "Mia Lindt", "role": "team lead", "good_with_people": true },
        ],
    }));
    let brief = recorded(&thread(), &policy, None).handover;
    for line in [
        "- To: Mia Lindt, team lead, good with people\n",
        "- From: Alex Agent\n",
        "- Message 2: Still nothing?\n",
        "- Message 2: When does it come?\n",
        "- Reply 1: Offer a voucher or the money.\n",
        "- 2026-11-15 – Promise",
        "- Insulting. Degrades people",
    ] {
        assert!(brief.contains(line), "{line:?} is missing from\n{brief}");
    }
    assert!(!brief.contains("INSULT"), "a neutral retelling");
}

#[test]
fn what_is_unknown_says_so() {
    let plain = [turn(Author::Customer, "Hm.", None, ""), turn(Author::Agent, "Hello.", None, "yesterday")];
    let RecordOutput { record, fields, handover } = recorded(&plain, &Policy::default(), None);
    assert_eq!((fields.when, fields.delete_on, fields.complaint, fields.next), (None, None, None, None));
    assert!(record.contains("- Date and time: unknown\n") && record.contains("- To be deleted on: unknown\n"));
    assert!(record.contains("- Reply 1 (yesterday): unknown\n"), "nobody said whose words it was:\n{record}");
    assert!(record.contains("## Quotations, word for word\n\n- none\n"));
    assert!(handover.contains("- To: unknown\n"));
    let nothing = recorded(&[], &Policy::default(), None);
    assert!(nothing.handover.contains("## What to expect\n\n- unknown\n"));
    assert_eq!(nothing.fields.offered, Some(vec![]), "no reply, so nothing was offered");
}

#[test]
fn what_comes_from_outside_cannot_become_markup() {
    let name = markdown::inert("<img src=x> ![a](https://x.example) `b` *c* [support-17] snake_case");
    assert_eq!(name, "\\<img src=x> ![a]\\(https://x.example) \\`b\\` \\*c\\* [support-17] snake_case");
}

proptest::proptest! {
    #[test]
    fn whatever_stands_in_a_thread_it_is_recorded(texts in proptest::collection::vec(("\\PC{0,60}", 0usize..3), 0..6)) {
        let turns: Vec<Turn<'_>> = texts
            .iter()
            .map(|(text, who)| turn([Author::Customer, Author::Agent, Author::Note][*who], text, None, text))
            .collect();
        let output = recorded(&turns, &Policy::default(), None);
        proptest::prop_assert!(output.record.starts_with("# Record of an incident\n"));
        proptest::prop_assert!(!output.record.contains("issue-") && !output.handover.contains("want-"));
    }
}
