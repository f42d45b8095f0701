//! The commands for people who make packs.

mod support;

use evenkeel::engine::{Engine, Error, ReviewInput};
use support::Packs;

#[test]
fn a_new_pack_passes_check_and_test() {
    let packs = Packs::new();
    assert!(packs.run(&["pack", "new", "pt-BR", "--dir", "more"], "").ok());
    let checked = packs.run(&["pack", "check", "more/pt-BR"], "");
    assert!(checked.ok(), "{}", checked.out);
    let tested = packs.run(&["pack", "test", "more/pt-BR"], "");
    assert!(tested.ok(), "{}", tested.out);
    assert!(tested.out.trim_end().ends_with(" passed, 0 failed"), "{}", tested.out);
    let both = packs.run(&["pack", "test", "zz", "more/pt-BR"], "");
    assert!(both.ok(), "{}", both.out);
    assert_eq!(both.out.lines().count(), 1, "{}", both.out);
    assert!(packs.run(&["pack", "check", "zz", "more/pt-BR"], "").ok());
    packs.run(&["pack", "new", "pt-BR", "--dir", "more"], "").refused("exists");
    packs.run(&["pack", "new", "../evil"], "").refused("BCP 47");
}

#[test]
fn a_failing_example_is_named_with_its_line_and_nothing_is_built() {
    let packs = Packs::new();
    packs.add("patterns.toml", "counter = [\"I am an idiot.\"]", "counter = [\"Are you an idiot?\"]");
    packs.append(
        "cases.jsonl",
        "{\"do\":\"read\",\"in\":{\"text\":\"you idiot\"},\"want\":{\"conduct\":\"civil\",\"heat\":[0,1]}}\n",
    );
    let line = |name: &str, part: &str| {
        let text = std::fs::read_to_string(packs.source(name)).expect("a file of the pack");
        text.lines().position(|line| line.contains(part)).expect("there") + 1
    };
    let ran = packs.run(&["pack", "test", "zz"], "");
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(
        ran.out.contains(&format!("zz/patterns.toml:{}: ", line("patterns.toml", "Are you an idiot?"))),
        "{}",
        ran.out
    );
    assert!(ran.out.contains(&format!("zz/cases.jsonl:{}: ", line("cases.jsonl", "you idiot"))), "{}", ran.out);
    assert!(ran.out.contains("wanted \"civil\", got \"insulting\""), "{}", ran.out);
    assert!(ran.out.lines().last().is_some_and(|last| last.ends_with(" passed, 2 failed")), "{}", ran.out);
    let built = packs.run(&["pack", "build", "zz", "--out", "zz.ekpack"], "");
    assert_eq!(built.code, Some(1));
    assert!(!packs.file("zz.ekpack").exists());
}

#[test]
fn a_malformed_source_is_named_with_its_line() {
    let packs = Packs::new();
    packs.append("patterns.toml", "[[cue]]\nid = \"x\"\nkind = \"singing\"\nmatch = []\n");
    let ran = packs.run(&["pack", "check", "zz"], "");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("zz/patterns.toml:") && ran.out.contains("singing"), "{}", ran.out);
    let tested = packs.run(&["pack", "test", "zz"], "");
    assert_eq!((tested.code, tested.out.lines().last()), (Some(1), Some("0 passed, 1 failed")), "{}", tested.out);
    packs.run(&["pack", "check", "nowhere"], "").refused("nowhere");
}

#[test]
fn what_the_agent_reads_has_to_be_whole() {
    let packs = Packs::new();
    packs.add("ui.ftl", "panel-wants = ", "panel-wishes = ");
    let ran = packs.run(&["pack", "check", "zz"], "");
    assert_eq!((ran.code, ran.out.contains("zz/ui.ftl: panel-wants: ")), (Some(1), true), "{}", ran.out);
}

#[test]
fn a_built_pack_reads_like_its_folder() {
    let packs = Packs::new();
    std::fs::create_dir(packs.file("built")).expect("made");
    let built = packs.run(&["pack", "build", "zz", "--out", "built/zz.ekpack"], "");
    assert!(built.ok(), "{}{}", built.out, built.err);
    let read = |folder: &str| packs.run(&["read", "--json", "--packs", folder], "Hello! You are an id1ot, łobuz.").out;
    assert_eq!(read("built"), read("."));
    assert!(!read("built").is_empty());
}

#[test]
fn signatures_are_made_and_checked() {
    let packs = Packs::new();
    assert!(packs.run(&["pack", "build", "zz", "--out", "zz.ekpack"], "").ok());
    assert!(packs.run(&["pack", "verify", "zz.ekpack"], "").ok());
    assert!(packs.run(&["pack", "sign", "--new-key", "mine.key"], "").ok());
    packs.run(&["pack", "sign", "--new-key", "mine.key"], "").refused("mine.key");
    assert!(packs.run(&["pack", "sign", "zz.ekpack", "--key", "mine.key"], "").ok());
    let stranger = packs.run(&["pack", "verify", "zz.ekpack"], "");
    assert_eq!((stranger.code, stranger.out.contains("not trusted")), (Some(1), true), "{}", stranger.out);
    assert!(packs.run(&["pack", "verify", "zz.ekpack", "--key", "mine.key.pub"], "").ok());
    packs.run(&["pack", "verify", "zz.ekpack", "--key", "12"], "").refused("public key");
    packs.run(&["pack", "sign", "zz.ekpack", "--key", "zz/pack.toml"], "").refused("no secret key");

    let mut bytes = std::fs::read(packs.file("zz.ekpack")).expect("built");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(packs.file("zz.ekpack"), &bytes).expect("written");
    let changed = packs.run(&["pack", "verify", "zz.ekpack", "--key", "mine.key.pub"], "");
    assert_eq!((changed.code, changed.out.contains("changed after it was signed")), (Some(1), true), "{}", changed.out);
    std::fs::write(packs.file("zz.ekpack"), b"PK").expect("written");
    assert_eq!(packs.run(&["pack", "verify", "zz.ekpack"], "").code, Some(1));
}

#[test]
fn a_refused_pack_leaves_the_others_in_use() {
    let packs = Packs::new();
    std::fs::write(packs.file("yy.ekpack"), b"not a pack").expect("written");
    let ran = packs.ask(&["read", "--json"], "hello");
    assert!(ran.ok() && ran.out.contains("\"zz\""), "{}", ran.err);
    assert!(ran.err.contains("yy.ekpack"), "{}", ran.err);
    packs.ask(&["read", "--json", "--locale", "yy"], "hello").refused("yy.ekpack");
}

#[test]
fn an_expired_pack_is_refused() {
    let packs = Packs::new();
    let manifest = std::fs::read_to_string(packs.source("pack.toml")).expect("there");
    let valid = manifest.lines().find(|line| line.starts_with("valid_until")).expect("a date").to_owned();
    packs.add("pack.toml", &valid, "valid_until = \"2020-01-31\"");
    let checked = packs.run(&["pack", "check", "zz"], "");
    assert_eq!((checked.code, checked.out.contains("2020-01-31")), (Some(1), true), "{}", checked.out);
    assert!(packs.run(&["pack", "build", "zz", "--out", "zz.ekpack"], "").ok());
    let verified = packs.run(&["pack", "verify", "zz.ekpack"], "");
    assert_eq!((verified.code, verified.out.contains("2020-01-31")), (Some(1), true), "{}", verified.out);
    packs.ask(&["read"], "hello").refused("2020-01-31");
}

#[test]
fn a_difference_is_told_word_by_word() {
    let packs = Packs::new();
    assert!(packs.run(&["pack", "diff", "zz", "zz"], "").out.contains("no differences"));
    assert!(packs.run(&["pack", "build", "zz", "--out", "old.ekpack"], "").ok());
    std::fs::create_dir(packs.file("new")).expect("made");
    for entry in std::fs::read_dir(packs.file("zz")).expect("a folder").flatten() {
        std::fs::create_dir_all(packs.file("new/zz")).expect("made");
        std::fs::copy(entry.path(), packs.file("new/zz").join(entry.file_name())).expect("copied");
    }
    packs.add("lexicon.toml", "\"idiot\", ", "\"idiot\", \"clown\", ");
    packs.add("patterns.toml", "you ..2 <insult>", "you ..3 <insult>");
    let ran = packs.run(&["pack", "diff", "new/zz", "zz"], "");
    assert!(ran.ok(), "{}", ran.err);
    for part in ["+ insult: clown", "~ cue insult-you", "- match: you ..2 <insult>", "+ match: you ..3 <insult>"] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    let built = packs.run(&["pack", "diff", "old.ekpack", "zz"], "");
    assert!(built.out.contains("+ clown"), "{}", built.out);
}

#[test]
fn the_interface_part_serves_an_interface_and_nothing_else() {
    let packs = Packs::new();
    let args = ["pack", "build", "zz", "--out", "zz.ekpack", "--interface", "zz.ui.ekpack"];
    let built = packs.run(&args, "");
    assert!(built.ok() && built.out.contains("interface part"), "{}{}", built.out, built.err);
    let verified = packs.run(&["pack", "verify", "zz.ui.ekpack"], "");
    assert!(verified.ok() && verified.out.contains("zz 0.1.0, interface part"), "{}", verified.out);

    let [whole, part] = ["zz.ekpack", "zz.ui.ekpack"].map(|name| std::fs::read(packs.file(name)).expect("built"));
    assert!(part.len() < whole.len());
    let mut engine = Engine::new();
    assert!(engine.load_pack(&part).expect_err("is not a whole pack").to_string().contains("interface part"));
    for bytes in [&part, &whole] {
        assert_eq!(engine.load_interface(bytes), Ok("zz"));
        let interface = engine.interface().expect("in use");
        assert!(interface.ui.has("panel-wants", None));
    }
    let mut changed = part.clone();
    changed[200] ^= 1;
    assert!(engine.load_interface(&changed).is_err() && engine.interface().is_some(), "the one in use stays in use");

    let draft = ReviewInput { draft: "Where is my idiot? You are the one for a.".into(), ..ReviewInput::default() };
    let Err(Error::NoPack { wanted, .. }) = engine.marks(&draft) else { panic!("there is no whole pack") };
    assert_eq!(wanted.as_deref(), Some("zz"), "the interface's language is told, and its pack asked for");
    engine.load_pack(&whole).expect("is a whole pack");
    assert_eq!(engine.marks(&draft).map(|review| review.locale).as_deref(), Ok("zz"));
}
