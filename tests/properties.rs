//! Whatever comes in, the engine answers, and every span it gives cuts the text it belongs to.

mod support;

use evenkeel::engine::{Engine, Question, ReadInput};
use evenkeel::pack::{Built, file};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use support::Packs;

/// An engine with a pack of an invented language.
static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let packs = Packs::new();
    let built = Built::from_folder(&packs.file("zz")).unwrap_or_else(|problems| panic!("{problems:?}"));
    let mut engine = Engine::new();
    engine.add_pack(built.pack);
    engine
});

/// The same pack as a file.
static BUILT: LazyLock<Vec<u8>> =
    LazyLock::new(|| file::write(ENGINE.pack("zz").expect("is loaded")).expect("can be written"));

/// Texts as they come, and texts made of what the engine looks for.
fn text() -> impl Strategy<Value = String> {
    let bits = prop::sample::select(vec![
        "you",
        "idiot",
        "1d10t",
        "łobuz",
        "i d i o t",
        "for any inconvenience",
        "Hello",
        "Ann",
        "49,00 €",
        "A-4471",
        "12.05.2026",
        "3 weeks",
        "\n",
        "\r\n",
        "> ",
        "On Monday Ann wrote:\n",
        "--\n",
        "😀",
        "👩‍👩‍👧",
        "e\u{301}",
        "\u{200b}",
        "#$@%",
        "!!!",
        "?",
        ". ",
        ",",
        " ",
        "\t",
        "{{name}}",
        "[NAME]",
        "\u{202e}",
        "ИДИОТ",
        "\0",
        "HELLO THERE YOU",
    ]);
    prop_oneof!["\\PC{0,200}", any::<String>(), prop::collection::vec(bits, 0..60).prop_map(|bits| bits.join(" ")),]
}

/// Every object with `start` and `end` cuts a text of so many units at characters, and has those words as its `text`.
fn spans_fit(value: &Value, text: &str) -> Result<(), TestCaseError> {
    match value {
        Value::Array(values) => values.iter().try_for_each(|value| spans_fit(value, text)),
        Value::Object(fields) => {
            if let (Some(start), Some(end)) = (fields.get("start"), fields.get("end")) {
                let offset = |at: &Value| usize::try_from(at.as_u64().unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
                let units: Vec<u16> = text.encode_utf16().collect();
                let cut = units.get(offset(start)..offset(end)).map(String::from_utf16);
                prop_assert!(matches!(cut, Some(Ok(_))), "{value} does not cut {text:?}");
                if let (Some(Ok(cut)), Some(Value::String(words))) = (cut, fields.get("text")) {
                    // A suggestion's text is new; everything else repeats the words.
                    let repeats = fields.contains_key("kind") || fields.contains_key("rule");
                    prop_assert!(!repeats || cut == *words, "{value} is not {cut:?}");
                }
            }
            fields.iter().filter(|(name, _)| *name != "suggestions").try_for_each(|(_, value)| spans_fit(value, text))
        }
        _ => Ok(()),
    }
}

fn ask(question: Question, input: Value) -> Option<Value> {
    let Value::Object(input) = input else { return None };
    ENGINE.ask(question, &input).ok().map(|answer| serde_json::to_value(answer).expect("an answer is JSON"))
}

proptest! {
    #[test]
    fn messages(text in text()) {
        let reading = ask(Question::Read, json!({"text": text, "locale": "zz"})).expect("answered");
        spans_fit(&reading, &text)?;
        prop_assert!(reading["heat"].as_u64().is_some_and(|heat| heat <= 4));
    }

    #[test]
    fn reading_is_a_function(text in text()) {
        let input = ReadInput { text, locale: Some("zz".into()), ..ReadInput::default() };
        prop_assert_eq!(ENGINE.read(&input), ENGINE.read(&input));
    }

    #[test]
    fn any_locale_and_thread(text in text(), turn in text(), locale in "[a-zA-Z_-]{0,12}") {
        let thread = json!([{"from": "customer", "text": turn}]);
        ask(Question::Read, json!({"text": text, "turns": thread, "locale": "auto"}));
        ask(Question::Read, json!({"text": text, "locale": locale}));
    }

    #[test]
    fn names(full in text()) {
        ask(Question::Address, json!({"full": full, "locale": "zz"})).expect("answered");
    }

    #[test]
    fn any_json_is_answered_or_refused(
        fields in prop::collection::btree_map(
            prop::sample::select(vec!["text", "draft", "message", "full", "locale", "turns", "customer", "n", "seed", "move", "id"]),
            prop_oneof![Just(json!(null)), Just(json!([])), Just(json!({})), Just(json!(-1)), Just(json!(1e300)), Just(json!("zz")), Just(json!([{"from": "agent", "text": "x", "rung": 9}]))],
            0..6,
        ),
    ) {
        let input: Map<String, Value> = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        for question in [Question::Read, Question::Review, Question::Suggest, Question::Address, Question::Ladder, Question::Record] {
            if let Err(error) = ENGINE.ask(question, &input) {
                let line = error.to_string();
                prop_assert!(!line.is_empty() && !line.contains('\n') && !line.contains("Input"), "{}", line);
            }
        }
    }

    #[test]
    fn any_bytes_are_refused_as_a_pack(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Engine::new().load_pack(&bytes).is_err());
    }

    #[test]
    fn any_policy_is_taken(text in text(), number in any::<f64>()) {
        let mut engine = Engine::new();
        engine.set_policy(&json!({"company": {"name": text}, "refund_limit": {"amount": number, "currency": text}, "ladder": [text]}));
    }
}

proptest! {
    // Signing is slow where nothing is optimised.
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_damaged_pack_is_refused_or_opened(cut in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), byte: u8) {
        // Signed again, so that the damage gets past the signature.
        let open = |mut bytes: Vec<u8>| {
            file::sign(&mut bytes, &file::development_key()).ok()?;
            let (mut whole, mut interface) = (Engine::new(), Engine::new());
            interface.load_interface(&bytes).ok();
            whole.load_pack(&bytes).ok()
        };
        let cut = cut.index(BUILT.len());
        prop_assert!(open(BUILT[..cut].to_vec()).is_none(), "cut at {cut}");
        let mut changed = BUILT.clone();
        let at = at.index(changed.len());
        changed[at] = byte;
        open(changed);
    }
}

#[test]
fn a_megabyte_of_anything() {
    for bit in [
        "you idiot ",
        "i d i o t ",
        "> ",
        "\n",
        "#$@%",
        "a",
        "you ",
        "1",
        "😀",
        "(",
        "On Monday Ann wrote:\n",
        "ą",
        "A-4471 ",
    ] {
        let text = bit.repeat(1_000_000 / bit.len());
        let reading = ask(Question::Read, json!({"text": text, "locale": "zz"})).expect("answered");
        assert_eq!(reading["locale"], "zz");
    }
}
