//! The other questions of the contract on the command line: review, suggest, address, ladder, record.

mod support;

use serde_json::{Value, json};
use support::Packs;

/// The invented language learns to phrase.
fn packs() -> Packs {
    let packs = Packs::new();
    packs.append(
        "phrases.ftl",
        "\
mirror--any =
    .a = Order { $order } is not with you.
    .b = You still have no { $order }.
    .c = Nothing of { $order } has come to you.
own--any =
    .a = I have taken { $order } over.
    .b = It is with me now.
apologise--any =
    .a = Sorry that { $order } is late.
open-time = time
",
    );
    packs.append(
        "ladder.ftl",
        "\
rung-2-intent =
    .a = Here is what can be done.
rung-2-possible =
    .a = A new one can be sent.
rung-2-limit =
    .a = Please keep to the matter.
rung-2-behaviour =
    .a = Insults get no answer.
",
    );
    packs.append("facts.toml", "[[fact]]\nkind = \"order\"\nmatch = [\"order id=<id>\"]\n");
    packs.add("names.toml", "f = []", "f = [\"Ann\"]");
    packs.add("phrases.ftl", ".none = …", ".none = Hello,");
    packs
}

const MESSAGE: &str = "where is my order A-4471, i am without it";

#[test]
fn a_draft_is_reviewed() {
    let packs = packs();
    let draft = "Hello Ann, 😀\nSorry for any inconvenience.";
    let review = packs.json(&["review", "--message", MESSAGE, "--customer", "Ann Smith"], draft);
    let finding = review["findings"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["rule"] == "cliche"))
        .expect("a finding");
    assert_eq!(finding["text"], "for any inconvenience");
    assert_eq!(finding["severity"], "warn");
    assert_eq!(finding["start"], draft.split("for").next().expect("a start").encode_utf16().count());
    for field in ["end", "reason", "would_pass", "suggestions"] {
        assert!(!finding[field].is_null(), "{field}");
    }
    assert_eq!(review["moves"][0]["move"], "greet");
    std::fs::write(packs.file("message.txt"), MESSAGE).expect("written");
    assert_eq!(packs.json(&["review", "--message", "message.txt", "--customer", "Ann Smith"], draft), review);
    let shown = packs.ask(&["review"], draft);
    assert!(shown.ok() && shown.out.contains("“for any inconvenience”"), "{}", shown.out);
}

#[test]
fn suggestions_repeat_facts_where_they_stand() {
    let packs = packs();
    let found = packs.json(&["suggest", "--customer", "Ann Smith", "--n", "2"], MESSAGE);
    let suggestions = found["suggestions"].as_array().expect("a list");
    assert_eq!(suggestions.len(), 2, "{found}");
    for suggestion in suggestions {
        assert!(suggestion["text"].as_str().is_some_and(|text| !text.contains(['{', '$'])), "{suggestion}");
        for field in ["moves", "at", "start", "end", "why", "facts"] {
            assert!(!suggestion[field].is_null(), "{field}");
        }
        for fact in suggestion["facts"].as_array().expect("a list") {
            let cut = |field: &str| usize::try_from(fact[field].as_u64().expect("a number")).expect("small");
            assert_eq!(&MESSAGE[cut("start")..cut("end")], "A-4471");
        }
    }
    assert_eq!(packs.json(&["suggest", "--n", "0"], MESSAGE)["suggestions"], json!([]));
    let owned = packs.json(&["suggest", "--move", "own"], MESSAGE);
    assert_eq!(owned["suggestions"][0]["moves"], json!(["own"]));
    packs.ask(&["suggest", "--move", "sing"], MESSAGE).refused("`move`");
}

#[test]
fn a_memory_keeps_suggestions_fresh() {
    let packs = packs();
    let ask = || packs.json(&["suggest", "--move", "mirror", "--n", "1", "--memory", "memory.json"], MESSAGE);
    let text = |found: &Value| found["suggestions"][0]["text"].as_str().map(str::to_owned);
    let (first, second) = (text(&ask()), text(&ask()));
    assert!(first.is_some() && second.is_some() && first != second, "{first:?} {second:?}");
    let stored = std::fs::read_to_string(packs.file("memory.json")).expect("written");
    assert!(!stored.contains("4471"), "a memory holds no text");
    let without = || text(&packs.json(&["suggest", "--move", "mirror", "--n", "1"], MESSAGE));
    assert_eq!(without(), without(), "the same without a memory");

    std::fs::write(packs.file("memory.json"), "{").expect("written");
    packs.ask(&["suggest", "--memory", "memory.json"], MESSAGE).refused("memory.json");
    assert_eq!(
        std::fs::read_to_string(packs.file("memory.json")).expect("there"),
        "{",
        "what cannot be read is left alone"
    );
}

#[test]
fn a_memory_works_along_a_stream() {
    let packs = packs();
    let line = json!({"message": MESSAGE, "move": "mirror", "n": 1}).to_string() + "\n";
    let ran = packs.ask(&["suggest", "--jsonl", "--memory", "memory.json"], &line.repeat(3));
    assert!(ran.ok(), "{}", ran.err);
    let answers: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let texts: std::collections::BTreeSet<_> =
        answers.iter().map(|answer| answer["suggestions"][0]["text"].to_string()).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
}

#[test]
fn somebody_is_addressed() {
    let packs = packs();
    let form = packs.json(&["address", "--full", "Ann Smith", "--locale", "zz"], "");
    for field in ["greeting", "gender", "sure"] {
        assert!(!form[field].is_null(), "{field}: {form}");
    }
    assert_eq!(form["gender"], "f");
    assert_eq!(packs.json(&["address", "--locale", "zz"], "Ann Smith\n"), form);
    assert_eq!(packs.json(&["address"], r#"{"full":"Ann Smith","locale":"zz"}"#), form);
    packs.ask(&["address", "--full", "Ann", "--locale", "xx"], "").refused("xx");
}

fn thread() -> Value {
    json!({
        "customer": "Ann Smith",
        "turns": [
            {"from": "customer", "text": "where is my order A-4471, you are an idiot"},
            {"from": "agent", "text": "Hello Ann, I am on it.", "rung": 1},
            {"from": "customer", "text": "you are an idiot again"},
        ],
    })
}

#[test]
fn a_thread_climbs_the_ladder() {
    let packs = packs();
    let state = packs.json(&["ladder"], &thread().to_string());
    assert_eq!(state["proposed"], json!([1, 2]));
    assert_eq!(state["reply"]["rung"], 2);
    assert!(state["reply"]["text"].as_str().is_some_and(|text| text.contains("Insults get no answer.")), "{state}");
    assert!(state["reply"]["parts"].is_array() && state["reply"]["open_slots"].is_array());
    assert!(state["why"].as_array().is_some_and(|why| !why.is_empty()));
    assert!(state["state_line"].as_str().is_some_and(|line| !line.is_empty()));
    let shown = packs.ask(&["ladder"], &thread().to_string());
    assert!(shown.ok() && shown.out.contains("Rung 2"), "{}", shown.out);
    assert_eq!(packs.json(&["ladder"], r#"{"turns":[]}"#)["proposed"], json!([]));
}

#[test]
fn a_thread_is_put_on_record() {
    let packs = packs();
    let record = packs.json(&["record", "--ticket", "#17", "--agent", "Tom"], &thread().to_string());
    for field in ["record", "handover"] {
        assert!(
            record[field].as_str().is_some_and(|text| text.contains("A-4471") && text.contains("#17")),
            "{field}: {record}"
        );
    }
    assert!(record["fields"].is_object());
    let shown = packs.ask(&["record"], &thread().to_string());
    assert!(shown.ok() && shown.out.contains("A-4471"), "{}", shown.out);
}

#[test]
fn the_stock_is_counted() {
    let packs = packs();
    let shown = packs.ask(&["suggest", "--show-stock", "zz"], "");
    assert!(shown.ok() && shown.out.lines().any(|line| line.trim_start().starts_with("mirror")), "{}", shown.out);
    packs.ask(&["suggest", "--show-stock", "xx"], "").refused("xx");
}

#[test]
fn options_fill_in_what_a_line_leaves_out() {
    let packs = packs();
    let input = concat!(
        "{\"id\":1,\"message\":\"where is my order A-4471\"}\n",
        "{\"id\":2,\"message\":\"where is my order A-4471\",\"n\":2,\"move\":null}\n",
    );
    let ran = packs.ask(&["suggest", "--jsonl", "--n", "1", "--move", "mirror"], input);
    let counts: Vec<usize> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .map(|answer| answer["suggestions"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(counts, [1, 2], "{}{}", ran.out, ran.err);
}
