//! The words of a rung: which parts, in which order, from which sources.

use super::*;

const PHRASES: &str = "\
mirror--any =
    .a = You wrote about { $order }, and it is not done.
own--any =
    .a = I have taken this over myself.
promise--any =
    .a = You will hear from me by { $open_time }.
open-time = time
open-matter = matter
open-step = step
";

const LADDER: &str = "\
rung-2-intent =
    .a = I want to settle this.
rung-2-possible =
    .a = I can do { $open_step } by { $open_time }.
rung-2-limit =
    .a = For that we stay with the matter.
rung-2-behaviour =
    .a = Please write without insults.
rung-3-matter =
    .a = About the matter: { $open_matter }.
rung-3-note =
    .a = Our correspondence is kept.
rung-4-whom =
    .a = I hand this over to a colleague.
    .b = I hand this over to { $contact }.
    .c = { $product } goes to somebody else.
rung-4-why =
    .a = The reason is the tone.
rung-4-when =
    .a = They write by { $open_time }.
rung-5-help =
    .a = The offer to help was meant.
rung-5-behaviour =
    .a = Such words are not acceptable.
rung-5-rule =
    .a = Our rules end it here.
    .b = By { $rules } it ends here.
rung-5-way-back =
    .a = A message about the matter is welcome.
    .b = A message about the matter is welcome at { $contact }.
legal-warning =
    .a = Threats can be reported.
accept-apology =
    .a = Thank you, it is settled.
in-writing =
    .a = Let us go on in writing.
auto-reply =
    .a = It has arrived.
safety =
    .a = Your safety comes first.
";

const UI: &str = "\
rung-1 = Empathise
    .what = Say what happened.
rung-2 = Limits
rung-3 = Note
    .what = Note openly.
rung-4 = Hand over
rung-5 = End
rung-why-insult-first = There is an insult.
    .otherwise = It rises if the next insults again.
mirror-unanswered = Unanswered?
mirror-product = About the product?
mirror-reasons = Reasons?
";

fn stock(text: &str, kind: crate::pack::StockKind) -> Stock {
    Stock::parse("test.ftl", text, kind).expect("the test's stock is well formed").with_locale("en")
}

fn said(thread: &str, policy: &Policy) -> LadderOutput {
    use crate::pack::StockKind;
    let (phrases, ladder_stock, ui) =
        (stock(PHRASES, StockKind::Phrases), stock(LADDER, StockKind::Ladder), stock(UI, StockKind::Ui));
    let turns: Vec<Turn<'_>> = thread
        .split('|')
        .map(|text| {
            let from = if text.starts_with('>') { Author::Agent } else { Author::Customer };
            Turn { from, text: text.trim_start_matches('>'), rung: None, time: None }
        })
        .collect();
    ladder(&LadderContext {
        phrases: &phrases,
        ladder: &ladder_stock,
        ui: &ui,
        pack: "en@1",
        policy,
        turns: &turns,
        read: &read,
        address: &Address { greeting: "Hello,".into(), ..Address::default() },
        customer: None,
        agent: None,
        agent_gender: Gender::Unknown,
        formality: None,
        ticket: None,
        now: None,
        memory: &NoMemory,
        seed: 1,
        assume_sent: true,
        rung: None,
    })
}

fn parts(output: &LadderOutput) -> Vec<&str> {
    output.reply.parts.iter().map(|part| part.part.as_str()).collect()
}

#[test]
fn every_rung_has_its_parts_in_order() {
    let climb = ["INSULT", "|>r1|INSULT", "|>r2|INSULT", "|>r3|INSULT", "|>r4|INSULT"];
    let expected: [&[&str]; 5] = [
        &["greeting", "own", "promise"],
        &["greeting", "rung-2-intent", "rung-2-possible", "rung-2-limit", "rung-2-behaviour"],
        &["greeting", "rung-3-matter", "promise", "rung-3-note"],
        &["greeting", "rung-4-whom", "rung-4-why", "rung-4-when"],
        &["greeting", "rung-5-help", "rung-5-behaviour", "rung-5-rule", "rung-5-way-back"],
    ];
    for (index, expected) in expected.iter().enumerate() {
        let output = said(&climb[..=index].concat(), &Policy::default());
        assert_eq!(output.reply.rung.number() as usize, index + 1);
        assert_eq!(parts(&output), *expected);
        assert_eq!(output.pause, index >= 2, "a pause from rung 3 on");
        assert!(contains_state_line(&output.state_line) && !contains_state_line(&output.reply.text));
    }
}

#[test]
fn spans_and_open_slots_stand_where_they_say() {
    let output = said("INSULT|>r|INSULT", &Policy::default());
    let units: Vec<u16> = output.reply.text.encode_utf16().collect();
    let at = |span: Span| String::from_utf16_lossy(&units[span.start as usize..span.end as usize]);
    for part in &output.reply.parts {
        assert_eq!(at(part.span), part.text);
    }
    let open: Vec<&str> = output.reply.open_slots.iter().map(|slot| slot.name.as_str()).collect();
    assert_eq!(open, ["step", "time"]);
    for slot in &output.reply.open_slots {
        assert_eq!(at(slot.span), slot.text);
    }
    assert!(output.reply.text.starts_with("Hello,\n\nI want to settle this. I can do [step]"));
}

#[test]
fn after_an_apology_the_past_is_not_brought_up() {
    let output = said("INSULT|>r|INSULT|>r|INSULT|>r|SORRY", &Policy::default());
    assert_eq!(parts(&output), ["greeting", "accept-apology", "rung-2-intent", "rung-2-possible"]);
    let output = said("INSULT|>r|INSULT|>r|INSULT|>r|INSULT|>r|hello", &Policy::default());
    assert_eq!(parts(&output), ["greeting", "rung-3-matter", "promise"]);
}

#[test]
fn what_is_noted_is_said_once_and_in_the_companys_words() {
    let climb = "INSULT|>r|INSULT|>r|INSULT";
    let policy = policy(&json!({ "record": { "line": [{ "locale": "en", "text": "Calls and mails are kept." }] } }));
    assert!(said(climb, &policy).reply.text.ends_with("\n\nCalls and mails are kept."));
    let again = said("INSULT|>r|INSULT|>r|INSULT|>r|SORRY|>r|INSULT", &Policy::default());
    assert_eq!((again.reply.rung, parts(&again)), (Rung::Note, vec!["greeting", "rung-3-matter", "promise"]));
}

#[test]
fn what_was_never_said_is_not_taken_for_said() {
    // Rung 3 by a step down: its words were about the matter only.
    let threat = "THREAT|>r|SORRY|>r|hello|>r|INSULT";
    let output = said(threat, &Policy::default());
    assert!(!output.state.is_noted());
    assert_eq!(
        said(&format!("{threat}|>r|INSULT"), &Policy::default()).reply.parts.last().map(|part| part.part.clone()),
        Some("rung-4-when".into())
    );
}

#[test]
fn who_takes_over_is_named_where_the_policy_knows() {
    let policy = policy(&json!({
        "contact": "desk@example.com",
        "conduct_rules": { "name": "our house rules" },
        "hand_over": [
            { "name": "Ada Byron", "specialist": true },
            { "name": "Jo Reed" },
            { "name": "Mia Lindt", "good_with_people": true },
        ],
    }));
    let climb = "INSULT|>r|INSULT|>r|INSULT|>r|INSULT";
    for thread in [climb, "THREAT"] {
        let output = said(thread, &policy);
        assert!(output.reply.text.contains("to Mia Lindt"), "{}", output.reply.text);
    }
    let end = said(&format!("{climb}|>r|INSULT"), &policy).reply.text;
    assert!(end.contains("By our house rules") && end.contains("welcome at desk@example.com"), "{end}");
}

#[test]
fn the_legal_warning_is_off_then_for_threats_and_once() {
    assert_eq!(said("THREAT", &Policy::default()).side.legal_warning, None);
    let on = policy(&json!({ "legal_warning": { "on": true, "jurisdiction": "Ireland" } }));
    assert_eq!(said("THREAT", &on).side.legal_warning.as_deref(), Some("Threats can be reported."));
    assert_eq!(said("INSULT", &on).side.legal_warning, None);
    assert_eq!(said("THREAT|>So. Threats can\nbe reported.|THREAT", &on).side.legal_warning, None);
}

#[test]
fn danger_brings_the_safety_text_in_place_of_phrasing() {
    let output = said("DANGER", &Policy::default());
    assert_eq!(parts(&output), ["greeting", "safety"]);
}

#[test]
fn a_limit_asks_for_a_look_in_the_mirror_first() {
    assert_eq!(said("INSULT", &Policy::default()).mirror, []);
    let output = said("Where is it? INSULT Are you INSULT?|>r|INSULT SWEAR When?", &Policy::default());
    let asked: Vec<(&str, &[String])> = output.mirror.iter().map(|ask| (ask.id, ask.quotes.as_slice())).collect();
    assert_eq!(
        asked,
        [
            ("mirror-unanswered", &["Where is it?".to_owned()][..]),
            ("mirror-product", &["SWEAR".to_owned()]),
            ("mirror-reasons", &[])
        ]
    );
    assert_eq!(said("INSULT|>r|INSULT|>r|SORRY", &Policy::default()).mirror, [], "no limit, no mirror");
}

#[test]
fn reasons_are_the_packs_and_a_gap_says_what_the_rung_is_for() {
    assert_eq!(said("INSULT", &Policy::default()).why, ["There is an insult.", "It rises if the next insults again."]);
    assert_eq!(said("hello", &Policy::default()).why, ["Say what happened."]);
}

#[test]
fn a_thread_without_messages_is_no_error() {
    let output = said(">hello", &Policy::default());
    assert_eq!((output.proposed.len(), output.reply.rung), (0, Rung::Empathise));
}

#[test]
fn every_reason_has_its_sentence_in_the_reference_pack() {
    let ui = stock(include_str!("../../../locales/en/ui.ftl"), crate::pack::StockKind::Ui);
    for reason in Reason::ALL {
        assert!(ui.has(reason.id(), None), "{} is missing from ui.ftl", reason.id());
    }
}
