//! The command line as the contract has it.

mod support;

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use support::{EVENKEEL, Packs, run_bytes};

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON on every line")).collect()
}

#[test]
fn a_text_is_read() {
    let packs = Packs::new();
    let reading = packs.json(&["read"], "you are an idiot");
    assert_eq!(reading["locale"], "zz");
    assert_eq!(reading["conduct"], "insulting");
    assert_eq!(reading["target"], "agent");
    for field in ["heat", "leverage", "softening", "cues", "facts", "issue", "want", "new_text"] {
        assert!(!reading[field].is_null(), "{field}");
    }
    std::fs::write(packs.file("message.txt"), "you are an idiot").expect("written");
    assert_eq!(packs.json(&["read", "--file", "message.txt"], ""), reading);
    assert_eq!(packs.json(&["read"], r#"{"text":"you are an idiot"}"#), reading, "an object is taken as well");
    assert_eq!(packs.json(&["read"], r#"{"message":"not found"}"#)["conduct"], "civil", "not every object is input");
}

#[test]
fn offsets_are_what_a_browser_counts() {
    let packs = Packs::new();
    for (text, words) in [
        ("😀😀 you idiot", "you idiot"),
        ("Żółć! You łobuz…", "You łobuz"),
        ("👩‍👩‍👧 e\u{301}tude\r\nyou ідіот 😡", "you ідіот"),
    ] {
        let reading = packs.json(&["read"], text);
        let cue =
            reading["cues"].as_array().expect("cues").iter().find(|cue| cue["kind"] == "insult").expect("an insult");
        let units: Vec<u16> = text.encode_utf16().collect();
        let offset = |field: &str| usize::try_from(cue[field].as_u64().expect("a number")).expect("small");
        assert_eq!(String::from_utf16(&units[offset("start")..offset("end")]).expect("whole characters"), words);
        assert_eq!(cue["text"], words);
    }
}

#[test]
fn people_get_words_and_no_escape_codes() {
    let packs = Packs::new();
    let ran = packs.ask(&["read"], "you \u{1b}[2J idiot");
    assert!(ran.ok(), "{}", ran.err);
    assert!(ran.out.contains("conduct    insulting"), "{}", ran.out);
    assert!(ran.out.contains("“you") && !ran.out.contains('\u{1b}'), "{}", ran.out);
}

#[test]
fn lines_come_out_in_order_with_their_ids() {
    let packs = Packs::new();
    let input = concat!(
        "{\"id\":1,\"text\":\"hello\"}\n",
        "{\"text\":\"you idiot\",\"id\":\"b\",\"colour\":\"red\"}\n",
        "{\"id\":{\"n\":[1.50]},\"text\":\"hello\"}\n",
        "{\"id\":null,\"text\":\"hello\",\"customer\":null}\n",
        "{\"text\":\"hello\"}\r\n",
        "{\"id\":18446744073709551616,\"text\":\"no newline at the end\"}",
    );
    let ran = packs.ask(&["read", "--jsonl"], input);
    assert!(ran.ok(), "{}", ran.err);
    let starts = [
        "{\"id\":1,",
        "{\"id\":\"b\",",
        "{\"id\":{\"n\":[1.50]},",
        "{\"id\":null,",
        "{\"locale\":",
        "{\"id\":18446744073709551616,",
    ];
    assert_eq!(ran.out.lines().count(), starts.len());
    for (line, start) in ran.out.lines().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!(lines(&ran.out)[1]["conduct"], "insulting");
}

#[test]
fn a_bad_line_is_answered_and_the_stream_goes_on() {
    let packs = Packs::new();
    let mut input = b"nonsense\n\n[1]\n{\"id\":7,\"text\":5}\n{\"id\":8}\n{\"id\":9,\"text\":\"\xff\"}\n".to_vec();
    input.extend(format!("{}{}\n", "[".repeat(100_000), "]".repeat(100_000)).bytes());
    input.extend(b"{\"id\":10,\"text\":\"hello\",\"locale\":\"xx\"}\n{\"id\":11,\"text\":\"hello\"}\n");
    let ran = run_bytes(&["read", "--jsonl", "--packs", packs.path()], &input, std::path::Path::new("."));
    assert!(ran.ok(), "{}", ran.err);
    let answers = lines(&ran.out);
    assert_eq!(answers.len(), 9);
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(json!(ids), json!([null, null, null, 7, 8, null, null, 10, 11]));
    for answer in &answers[..8] {
        assert!(answer["error"].is_string() && answer.as_object().is_some_and(|fields| fields.len() == 2), "{answer}");
    }
    assert!(answers[3]["error"].as_str().is_some_and(|error| error.contains("`text`")));
    assert!(answers[4]["error"].as_str().is_some_and(|error| error.contains("`text`")));
    assert!(answers[7]["error"].as_str().is_some_and(|error| error.contains("`xx`") && error.contains("zz")));
    assert_eq!(answers[8]["conduct"], "civil");
}

#[test]
fn every_line_is_answered_before_the_next_is_read() {
    let packs = Packs::new();
    let mut child = Command::new(EVENKEEL)
        .args(["read", "--jsonl", "--packs", packs.path()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    for id in 0..20 {
        writeln!(stdin, "{{\"id\":{id},\"text\":\"hello\"}}").expect("written");
        let mut line = String::new();
        stdout.read_line(&mut line).expect("an answer while the input is open");
        assert!(line.starts_with(&format!("{{\"id\":{id},")), "{line}");
    }
    drop(stdin);
    assert!(child.wait().expect("ends").success());
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let packs = Packs::new();
    let mut child = Command::new(EVENKEEL)
        .args(["read", "--jsonl", "--packs", packs.path()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    for _ in 0..100 {
        if stdin.write_all(b"{\"text\":\"hello\"}\n").is_err() {
            break;
        }
    }
    drop(stdin);
    let ended = child.wait_with_output().expect("ends");
    assert!(ended.status.success());
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}

#[test]
fn bad_usage_is_one_clear_line() {
    let packs = Packs::new();
    packs.run(&[], "").refused("--help");
    packs.run(&["raed"], "").refused("read");
    packs.run(&["read", "--jsno"], "").refused("--json");
    packs.run(&["read", "--json", "--jsonl"], "").refused("--jsonl");
    packs.run(&["read", "--locale"], "").refused("--locale");
    packs.run(&["suggest", "--n", "many"], "").refused("--n");
    packs.run(&["pack"], "").refused("command");
    packs.run(&["pack", "sign"], "").refused("--key");
    packs.run(&["read", "--packs", "nowhere"], "").refused("nowhere");
    packs.ask(&["read", "--file", "missing.txt"], "").refused("missing.txt");
    packs.ask(&["read", "--locale", "xx"], "hello").refused("there are: zz");
    packs.ask(&["read", "--policy", "missing.json"], "hello").refused("missing.json");
    packs.ask(&["ladder"], "").refused("empty");
    packs.ask(&["ladder"], "[1]").refused("JSON object");
    packs.ask(&["ladder"], r#"{"turns":[{"from":"boss","text":""}]}"#).refused("turns[0].from");
    packs.ask(&["record"], r#"{"turns":3}"#).refused("turns");
    let ran = run_bytes(&["read", "--packs", packs.path()], b"caf\xe9", std::path::Path::new("."));
    ran.refused("not UTF-8 (byte 3)");
}

#[test]
fn help_and_version_are_no_errors() {
    let packs = Packs::new();
    for args in [&["--help"][..], &["--version"], &["read", "--help"], &["pack", "build", "--help"]] {
        let ran = packs.run(args, "");
        assert!(ran.ok() && !ran.out.is_empty() && ran.err.is_empty(), "{args:?}");
    }
}

#[test]
fn packs_are_found_where_the_variable_says() {
    let packs = Packs::new();
    let found = Command::new(EVENKEEL)
        .args(["read", "--json"])
        .env("EVENKEEL_PACKS", packs.path())
        .stdin(Stdio::null())
        .output()
        .expect("runs");
    assert!(found.status.success());
    assert!(String::from_utf8_lossy(&found.stdout).contains("\"locale\":\"zz\""));
}

#[test]
fn a_policy_with_wrong_values_is_used_as_far_as_it_goes() {
    let packs = Packs::new();
    std::fs::write(packs.file("policy.json"), r#"{"veil":"often","colour":1}"#).expect("written");
    let ran = packs.ask(&["read", "--json", "--policy", "policy.json"], "hello");
    assert!(ran.ok(), "{}", ran.err);
    assert!(ran.err.contains("veil") && ran.err.contains("colour"), "{}", ran.err);
    std::fs::write(packs.file("policy.json"), "{").expect("written");
    packs.ask(&["read", "--policy", "policy.json"], "hello").refused("policy.json");
}

#[test]
fn five_megabytes_are_read() {
    let packs = Packs::new();
    let text = format!("{}you idiot 😀\n", "where is my order, i have asked before. \n".repeat(130_000));
    assert!(text.len() > 5_000_000);
    let reading = packs.json(&["read"], &text);
    assert_eq!(reading["conduct"], "insulting");
    let end = text.encode_utf16().count() as u64;
    let cue =
        reading["cues"].as_array().and_then(|cues| cues.iter().find(|cue| cue["kind"] == "insult")).expect("found");
    assert_eq!(cue["end"].as_u64().expect("a number"), end - 4);
}

#[test]
fn the_same_input_gives_the_same_output() {
    let packs = Packs::new();
    let text = "Hello, you are an idiot! I have waited 3 weeks for order A-4471, where is my 49 EUR?";
    let once = packs.ask(&["read", "--json"], text).out;
    for _ in 0..3 {
        assert_eq!(packs.ask(&["read", "--json"], text).out, once);
    }
}
