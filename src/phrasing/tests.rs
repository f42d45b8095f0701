use super::*;
use crate::address::Address;
use crate::memory::{HashMemory, Memory, NoMemory, Who, sentences};
use crate::pack::{Gender, Stock, StockKind};
use crate::reading::{Conduct, Fact, FactKind, Heat, Reading, Target, Unit};
use crate::review::{Finding, Move, MoveSpan, Severity};
use crate::text::{Span, Text};
use proptest::prelude::*;

const PHRASES: &str = "\
slot-wait = { $n } { $unit ->
    [day] days
   *[week] weeks
 }
open-time = time
open-options = options
mirror--refund =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = You sent order { $order } back and the { $amount } has not come.
    .b = { $wait } have gone by without the { $amount }.
    .c = Your refund is not there yet.
acknowledge--refund =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = { $wait } without { $amount } is a long time.
    .b = Chasing money costs time that nobody gives back.
apologise--wait =
    .when = heat:2-4
    .a = I am sorry about the { $wait } of silence.
thank--wait =
    .when = heat:0-2
    .a = Thank you for waiting.
own--time =
    .a = I have taken this over and write to you by { $open_time }.
    .b = { $agent_gender ->
        [f] Sama sprawdzam
        [m] Sam sprawdzam
       *[unknown] Sprawdzam to teraz
     } i napiszę do { $open_time }.
promise--time =
    .a = You hear from me by { $open_time }, { $name }.
options--which =
    .mechanism = exploration
    .a = Which of these would suit you best: { $open_options }?
options--account =
    .when = issue:refund-missing
    .mechanism = exploration
    .a = Should the { $amount } go to the same account?
close--warm =
    .a = Write to me at any time.
";

const LADDER: &str = "safety =\n    .a = Please call 112 if anyone is in danger.\n";

const UI: &str = "\
card-their-words = Because they wrote
card-serves = Helps with
panel-about = About
panel-danger = Danger
panel-stock-empty = Empty
panel-no-suggestions = None
issue-refund-missing = a refund that has not arrived
issue-other = something else
mechanism-interpretation = Says back what happened
mechanism-reaction = Says what it must be like
mechanism-exploration = Asks what matters now
rule-vague = None of their facts
rule-empathy = What it was like is missing
rule-hollow-apology = Apology without its object
rule-agent-hedge = Nobody acts
rule-open-ended-wait = Wait without an end
rule-options = No choice offered
rule-greeting = No greeting
";

fn fact(kind: FactKind, value: &str, unit: Option<Unit>, at: u32) -> Fact {
    Fact {
        kind,
        value: value.into(),
        unit,
        days: unit.and_then(|unit| Some(unit.days(value.parse().ok()?))),
        currency: None,
        span: Span { start: at, end: at + 4 },
        text: value.into(),
    }
}

fn reading(issue: &str, heat: u8, facts: Vec<Fact>) -> Reading {
    Reading {
        locale: "en".into(),
        heat: Heat::new(heat),
        conduct: Conduct::Civil,
        target: Target::Nobody,
        leverage: false,
        softening: false,
        danger: false,
        cues: Vec::new(),
        facts,
        issue: issue.into(),
        want: "none".into(),
        new_text: Vec::new(),
    }
}

fn refund() -> Reading {
    let wait = fact(FactKind::Wait, "3", Some(Unit::Week), 20);
    let facts = vec![fact(FactKind::Order, "4471", None, 0), fact(FactKind::Amount, "€249", None, 10), wait];
    reading("refund-missing", 3, facts)
}

/// A context whose parts live as long as the test.
struct Desk {
    phrases: Stock,
    ladder: Stock,
    ui: Stock,
    reading: Reading,
    address: Address,
    policy: PolicyTexts,
    draft: String,
    moves: Vec<MoveSpan>,
    replies: Vec<String>,
    only: Option<Move>,
    seed: u64,
    n: usize,
    gender: Gender,
}

const WHO: Who<'static> = Who { customer: Some("Anna"), agent: Some("Jo") };

impl Desk {
    fn new(reading: Reading) -> Self {
        let stock = |file, text, kind| Stock::parse(file, text, kind).expect("is well formed").with_locale("en");
        Desk {
            phrases: stock("phrases.ftl", PHRASES, StockKind::Phrases),
            ladder: stock("ladder.ftl", LADDER, StockKind::Ladder),
            ui: stock("ui.ftl", UI, StockKind::Ui),
            reading,
            address: Address {
                address: Some("Anna".into()),
                greeting: "Hi Anna,".into(),
                gender: Gender::F,
                sure: true,
            },
            policy: PolicyTexts::default(),
            draft: String::new(),
            moves: Vec::new(),
            replies: Vec::new(),
            only: None,
            seed: 1,
            n: 3,
            gender: Gender::Unknown,
        }
    }

    fn with<T>(
        &self,
        memory: &dyn Memory,
        review: &dyn Fn(&str) -> Vec<Finding>,
        ask: impl FnOnce(&SuggestContext<'_>) -> T,
    ) -> T {
        let replies: Vec<&str> = self.replies.iter().map(String::as_str).collect();
        ask(&SuggestContext {
            phrases: &self.phrases,
            ladder: &self.ladder,
            ui: &self.ui,
            reading: &self.reading,
            draft: &Text::new(&self.draft),
            moves: &self.moves,
            own_replies: &replies,
            address: &self.address,
            who: WHO,
            agent: Some("Jo"),
            agent_gender: self.gender,
            formality: None,
            n: self.n,
            only: self.only,
            seed: self.seed,
            memory,
            made: &Made::default(),
            policy: &self.policy,
            review,
        })
    }

    fn suggest(&self) -> Suggestions {
        self.with(&NoMemory, &|_| Vec::new(), suggest)
    }
}

fn finding(rule: &str, draft: &str, words: &str) -> Finding {
    let at = draft.find(words).unwrap_or(0);
    let unit = |byte: usize| draft[..byte].encode_utf16().count() as u32;
    let span = Span { start: unit(at), end: unit(at + words.len()) };
    Finding {
        rule: rule.into(),
        severity: Severity::Warn,
        span,
        text: words.into(),
        reason: String::new(),
        would_pass: String::new(),
        suggestions: Vec::new(),
        replace: None,
        replaces: span,
    }
}

#[test]
fn an_opening_greets_says_back_and_says_when() {
    let offered = Desk::new(refund()).suggest();
    let texts: Vec<&str> = offered.suggestions.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts.len(), 3, "{texts:#?}");
    let first = &offered.suggestions[0];
    assert!(first.text.starts_with("Hi Anna,\n\n") && first.text.contains("€249"), "{texts:#?}");
    assert_eq!(first.moves[0], Move::Greet);
    assert_eq!(first.at, At::Start);
    assert!(first.facts.iter().any(|used| used.kind == FactKind::Amount && used.span == Span { start: 10, end: 14 }));
    assert!(first.why.iter().any(|why| why.starts_with("Because they wrote: ") && why.contains("€249")));
    let slot = first.open_slots.first().expect("has a time to fill in");
    let units: Vec<u16> = first.text.encode_utf16().collect();
    let shown = String::from_utf16_lossy(&units[slot.span.start as usize..slot.span.end as usize]);
    assert_eq!((slot.name.as_str(), shown.as_str()), ("time", "[time]"));
    let asks = |text: &str| text.contains('?');
    assert!(texts.iter().any(|text| asks(text)) && texts.iter().any(|text| !asks(text)));
}

#[test]
fn what_is_not_known_is_not_said() {
    let mut desk = Desk::new(reading("refund-missing", 3, Vec::new()));
    desk.address = Address { greeting: "Hello,".into(), ..Address::default() };
    desk.n = 20;
    let offered = desk.suggest();
    assert!(!offered.suggestions.is_empty());
    for one in &offered.suggestions {
        assert!(one.text.starts_with("Hello,") && one.facts.is_empty(), "{}", one.text);
        assert!(!one.text.contains("Anna") && !one.text.contains('$'), "{}", one.text);
    }
}

#[test]
fn halves_of_a_week_are_not_declined() {
    let wait = fact(FactKind::Wait, "1.5", Some(Unit::Week), 0);
    let mut desk = Desk::new(reading("refund-missing", 3, vec![wait]));
    desk.only = Some(Move::Apologise);
    assert!(desk.suggest().suggestions.is_empty());
}

#[test]
fn the_agents_own_gender_is_respected() {
    for (gender, word) in [(Gender::F, "Sama"), (Gender::M, "Sam "), (Gender::Unknown, "Sprawdzam")] {
        let mut desk = Desk::new(refund());
        desk.gender = gender;
        desk.only = Some(Move::Own);
        desk.n = 9;
        let texts: Vec<String> = desk.suggest().suggestions.into_iter().map(|one| one.text).collect();
        assert!(texts.iter().any(|text| text.starts_with(word)), "{texts:?}");
    }
}

#[test]
fn nothing_is_said_twice_and_an_empty_stock_says_so() {
    let mut desk = Desk::new(refund());
    let mut memory = HashMemory::new([3; 16]);
    let mut said = std::collections::HashSet::new();
    for day in 0..40 {
        let offered = desk.with(&memory, &|_| Vec::new(), suggest);
        let Some(one) = offered.suggestions.first() else {
            assert_eq!(offered.reason.as_deref(), Some("Empty"));
            assert!(said.len() > 5);
            return;
        };
        for sentence in sentences(one.text.trim_start_matches("Hi Anna,")) {
            assert!(said.insert(sentence.clone()), "{sentence} was said before");
        }
        memory.remember(WHO, &one.text, &one.skeletons, day);
        desk.seed += 1;
    }
    panic!("the stock never runs out");
}

#[test]
fn what_stands_in_the_thread_is_not_said_again() {
    let mut desk = Desk::new(refund());
    let first = desk.suggest().suggestions[0].clone();
    desk.replies = vec![first.text.clone()];
    let words = crate::memory::shingles(&first.text.replace("Hi Anna,\n\n", ""));
    for one in desk.suggest().suggestions {
        assert!(!one.text.contains("Hi Anna"), "only a first reply greets: {}", one.text);
        let runs = crate::memory::shingles(&one.text);
        assert!(!runs.iter().any(|run| words.contains(run)), "{}", one.text);
    }
}

#[test]
fn danger_brings_the_safety_text_and_nothing_else() {
    let mut desk = Desk::new(Reading { danger: true, ..refund() });
    let offered = desk.suggest();
    assert_eq!(offered.suggestions.len(), 1);
    assert_eq!(offered.suggestions[0].text, "Please call 112 if anyone is in danger.");
    assert_eq!(offered.reason.as_deref(), Some("Danger"));
    desk.policy.safety = Some("Call our line.".into());
    assert_eq!(desk.suggest().suggestions[0].text, "Call our line.");
}

#[test]
fn what_would_raise_a_finding_is_not_shown() {
    let mut desk = Desk::new(refund());
    desk.n = 20;
    let review = |draft: &str| {
        let mut found = vec![finding("placeholder", draft, "[time]")];
        if draft.contains("taken this over") {
            found.push(finding("cliche", draft, "taken this over"));
        }
        found.retain(|one| draft.contains(&one.text));
        found
    };
    let offered = desk.with(&NoMemory, &review, suggest);
    assert!(offered.suggestions.iter().any(|one| one.text.contains("[time]")), "an open slot is meant");
    assert!(offered.suggestions.iter().all(|one| !one.text.contains("taken this over")));
}

#[test]
fn a_half_written_draft_gets_what_it_lacks() {
    let mut desk = Desk::new(refund());
    desk.draft = "Hi Anna,\n\nThank you for your mail.\n\nKind regards\nJo".into();
    let span = |from: &str| {
        let start = desk.draft.find(from).expect("is there") as u32;
        Span { start, end: start + from.len() as u32 }
    };
    desk.moves = vec![
        MoveSpan { kind: Move::Greet, span: span("Hi Anna,") },
        MoveSpan { kind: Move::Thank, span: span("Thank you for your mail.") },
        MoveSpan { kind: Move::Close, span: span("Kind regards") },
    ];
    let offered = desk.suggest();
    let of = |at: At| offered.suggestions.iter().find(|one| one.at == at).expect("is offered");
    let said_back = of(At::AfterGreeting);
    assert_eq!(said_back.span, Span { start: 10, end: 10 });
    assert!(said_back.moves.iter().all(|kind| matches!(kind, Move::Mirror | Move::Acknowledge)));
    assert!(said_back.text.ends_with(' '));
    let step = of(At::BeforeClose);
    assert_eq!(step.span.start as usize, desk.draft.find("\n\nKind").expect("is there"));
    assert!(step.text.starts_with(' '));
    assert!(offered.suggestions.iter().all(|one| !one.moves.contains(&Move::Greet)));
}

#[test]
fn a_finding_that_was_there_before_is_not_held_against_an_insertion() {
    let mut desk = Desk::new(refund());
    desk.draft = "Hi Anna,\n\nwe look into it.".into();
    desk.moves = vec![MoveSpan { kind: Move::Greet, span: Span { start: 0, end: 8 } }];
    let review = |draft: &str| {
        let at = if draft.contains("We look into it") { "We look into it" } else { "we look into it" };
        vec![finding("open-ended-wait", draft, at)]
    };
    let offered = desk.with(&NoMemory, &review, suggest);
    let first = offered.suggestions.iter().find(|one| one.at == At::AfterGreeting).expect("is offered");
    assert!(first.text.ends_with(" W") && first.span == Span { start: 10, end: 11 }, "{first:?}");
}

#[test]
fn a_finding_is_replaced_by_what_its_rule_names() {
    let mut desk = Desk::new(refund());
    desk.draft = "Hi Anna,\n\nSorry for any inconvenience. Jo".into();
    let mut found = finding("cliche", &desk.draft, "Sorry for any inconvenience.");
    let ask = |found: &Finding| {
        desk.with(&NoMemory, &|_| Vec::new(), |context| replacements(context, std::slice::from_ref(found)).remove(0))
    };
    assert!(ask(&found).is_empty(), "the rule names nothing");
    found.replace = Some("apologise".into());
    let offered = ask(&found);
    assert_eq!(offered.len(), 1);
    assert_eq!(offered[0].text, "I am sorry about the 3 weeks of silence.");
    assert_eq!(offered[0].span, found.span);
    found.replace = Some("own--time".into());
    assert_eq!(ask(&found).len(), 2);
    found.replace = Some("no-such-thing".into());
    assert!(ask(&found).is_empty());
}

#[test]
fn parts_of_a_rung_are_composed_in_order() {
    let desk = Desk::new(refund());
    let ladder =
        "rung-3-note =\n    .a = Kept.\n    .b = Noted.\nrung-3-matter =\n    .a = About { $order }: { $open_time }.\n";
    let ladder = Stock::parse("ladder.ftl", ladder, StockKind::Ladder).expect("is well formed");
    let slots = Slots::collect(&SlotSources {
        phrases: &desk.phrases,
        reading: &desk.reading,
        address: &desk.address,
        agent: None,
        agent_gender: Gender::Unknown,
        formality: None,
        policy: &desk.policy,
    });
    let fit = crate::pack::Fit::from(&desk.reading);
    let compose = |replies: &[&str]| {
        let fresh = Freshness::new(&NoMemory, WHO, replies.iter().copied());
        compose_parts(&ladder, &["rung-3-matter", "rung-3-note", "rung-3-missing"], &fit, &slots, 1, &fresh)
    };
    let parts = compose(&[]);
    assert_eq!(parts.iter().map(|part| part.id.as_str()).collect::<Vec<_>>(), ["rung-3-matter", "rung-3-note"]);
    assert_eq!(parts[0].text, "About 4471: [time].");
    assert_eq!(parts[0].open_slots[0].span, Span { start: 12, end: 18 });
    assert_eq!(compose(&["Kept. Noted."]).len(), 1, "both notes have been sent");
}

#[test]
fn the_stock_is_counted() {
    let desk = Desk::new(refund());
    let table = stock_table(&desk.phrases, &desk.ladder);
    let mirror = table.iter().find(|row| row.part == "mirror").expect("is there");
    assert_eq!((mirror.groups, mirror.alternatives, mirror.without_facts, mirror.mechanisms), (1, 3, 1, [3, 0, 0]));
    assert!(table.iter().any(|row| row.part == "safety"));
}

proptest! {
    #[test]
    fn short_whole_and_the_same_each_time(seed: u64, heat in 0u8..5, which in 0usize..8, draft in "(Hi Anna,\\PC{0,40}\n){0,2}") {
        let all = refund().facts;
        let facts = all.into_iter().enumerate().filter(|(index, _)| which & (1 << index) > 0).map(|(_, fact)| fact);
        let mut desk = Desk::new(reading("refund-missing", heat, facts.collect()));
        desk.seed = seed;
        desk.n = 6;
        desk.draft = draft;
        let offered = desk.suggest();
        prop_assert_eq!(&offered, &desk.suggest());
        let length = desk.draft.encode_utf16().count() as u32;
        for one in &offered.suggestions {
            let body = one.text.replace("Hi Anna,", "");
            prop_assert!(body.split_whitespace().count() <= 40 && sentences(&body).len() <= 2, "{}", one.text);
            prop_assert!(one.span.start <= length && one.span.end <= length);
            prop_assert!(!one.text.contains(['{', '}', '$']), "{}", one.text);
            prop_assert_eq!(one.skeletons.is_empty(), one.moves == [Move::Greet]);
        }
    }
}
