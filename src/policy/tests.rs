use super::fields::{FIELDS, Field, Takes, find};
use super::*;
use serde_json::{Map, Value, json};

fn said(value: &Value) -> Vec<String> {
    Policy::from_json(value).1.iter().map(ToString::to_string).collect()
}

/// A value with every setting in it, so that a list has one element and nothing is left out.
fn example(takes: &Takes) -> Value {
    match takes {
        Takes::Text => json!("en"),
        Takes::Flag => json!(true),
        Takes::Amount => json!(25.5),
        Takes::Whole(least, _) => json!(least),
        Takes::OneOf(words) => json!(words[0]),
        Takes::Hex(bytes) => json!("0a".repeat(*bytes)),
        Takes::Address => json!("https://desk.example.com/"),
        Takes::List(each) => json!([example(each)]),
        Takes::Group(fields) => whole(fields),
    }
}

fn whole(fields: &[Field]) -> Value {
    Value::Object(fields.iter().map(|field| (field.name.to_owned(), example(&field.takes))).collect())
}

#[test]
fn the_types_have_every_setting_of_the_list_and_no_other() {
    let all = whole(FIELDS);
    let policy: Policy = crate::json::read(&all).expect("the example fits the types");
    assert_eq!(serde_json::to_value(policy).expect("a policy is JSON"), all);
}

#[test]
fn the_default_raises_no_problem() {
    let default = serde_json::to_value(Policy::default()).expect("a policy is JSON");
    assert_eq!(said(&default), Vec::<String>::new());
    assert_eq!(Policy::from_json(&json!({})), (Policy::default(), Vec::new()));
    assert_eq!(Policy::from_json(&default).0, Policy::default());
}

#[test]
fn the_file_of_the_extension_is_the_schema() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/extension/policy.schema.json");
    let written = format!("{:#}\n", schema());
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(path, &written).expect("the schema can be written");
    }
    let found = std::fs::read_to_string(path).expect("extension/policy.schema.json is there");
    assert!(
        found == written,
        "extension/policy.schema.json is not what the crate says; run: UPDATE_SCHEMA=1 cargo test"
    );
}

#[test]
fn the_schema_uses_only_what_browsers_know() {
    fn walk(schema: &Value) {
        let Value::Object(object) = schema else { panic!("a schema is an object: {schema}") };
        for (word, value) in object {
            match word.as_str() {
                "properties" => value.as_object().expect("properties is an object").values().for_each(walk),
                "items" => walk(value),
                "type" | "enum" | "minimum" | "maximum" | "description" | "$schema" => {}
                other => panic!("browsers do not know `{other}`"),
            }
        }
    }
    walk(&schema());
}

#[test]
fn a_wrong_value_is_named_and_the_rest_is_used() {
    let (policy, problems) = Policy::from_json(&json!({
        "company": { "name": "Northwind", "teem": "Returns" },
        "refundLimit": { "amount": 50, "currency": "EUR" },
        "promises": { "days": "three" },
        "ladder": { "immediate": ["threatning", "hateful"], "rungs": { "rung_5": { "roles": ["lead", 7] } } },
        "veil": false,
        "colour": "red",
    }));
    assert_eq!(policy.company.name, "Northwind");
    assert_eq!(policy.promises, Promises::default());
    assert_eq!(policy.ladder.immediate, [Conduct::Hateful]);
    assert_eq!(policy.ladder.rungs.rung_5.roles, ["lead"]);
    assert!(!policy.veil);
    let mut said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    said.sort();
    let expected = [
        "colour: No setting has this name. Known here: ",
        "company.teem: No setting has this name. Did you mean `team`?",
        "ladder.immediate[0]: Expected one of `threatening`, `hateful`, found `threatning`. Did you mean `threatening`?",
        "ladder.rungs.rung_5.roles[1]: Expected a text in quotes, found 7. It was left out.",
        "promises.days: Expected a whole number from 0 to 365, found `three`. It was left out.",
        "refundLimit: No setting has this name. Did you mean `refund_limit`?",
    ];
    assert_eq!(said.len(), expected.len(), "{said:#?}");
    for (said, expected) in said.iter().zip(expected) {
        assert!(said.starts_with(expected), "{said}");
    }
}

#[test]
fn what_cannot_be_meant_is_said_and_put_to_the_careful_side() {
    let key = "ab".repeat(32);
    let (policy, problems) = Policy::from_json(&json!({
        "refund_limit": { "amount": 100 },
        "legal_warning": { "on": true },
        "hand_over": [{ "contact": "x" }, { "name": "Mia Lindt", "role": "team lead" }],
        "ladder": {
            "profile": "internal",
            "immediate": ["hateful"],
            "rungs": {
                "rung_2": { "available": false, "classes": [] },
                "rung_3": { "roles": ["lead"] },
                "rung_4": { "available": false },
                "rung_5": { "available": false },
            },
        },
        "record": { "key": key, "line": [{ "locale": "en" }] },
        "trusted_keys": [key.to_uppercase()],
        "locked": ["ladder.immediate", "ladder.imediate", "vail"],
        "packs": [{ "tag": "en", "data": "QQ==" }, { "tag": "en", "data": "Qg==" }],
    }));
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    for path in [
        "refund_limit.currency",
        "legal_warning.jurisdiction",
        "hand_over[0]",
        "ladder.immediate",
        "ladder.rungs.rung_2.available",
        "ladder.rungs.rung_2.classes",
        "ladder.rungs.rung_3.roles",
        "ladder.rungs.rung_4.available",
        "record.key",
        "record.line[0]",
        "locked[1]",
        "locked[2]",
        "packs[1]",
    ] {
        assert!(paths.contains(&path), "{path} is missing from {paths:?}");
    }
    assert_eq!(problems.len(), 13, "{problems:#?}");
    assert!(!policy.legal_warning.on);
    assert_eq!(policy.refund_limit, Some(Limit::default()), "an amount without a currency promises nothing");
    assert!(policy.ladder.immediate.is_empty());
    assert_eq!(policy.locked, ["ladder.immediate"]);
    assert_eq!(policy.record_key(), None);
    assert_eq!(policy.packs.len(), 1);
}

#[test]
fn whatever_is_not_an_object_is_one_problem() {
    for value in [json!(null), json!([]), json!("x"), json!(3)] {
        let (policy, problems) = Policy::from_json(&value);
        assert_eq!((policy, problems.len()), (Policy::default(), 1));
    }
}

#[test]
fn a_setting_is_found_by_its_path() {
    assert!(find("ladder.rungs.rung_4.roles").is_some());
    assert!(find("veil").is_some());
    assert!(find("veil.x").is_none());
    assert!(find("").is_none());
}

#[test]
fn a_secret_is_not_repeated() {
    let problems = said(&json!({ "record": { "key": "f".repeat(63) } }));
    assert_eq!(problems, ["record.key: Expected 64 hex digits, found a longer text. It was left out."]);
}

#[test]
fn a_wording_serves_the_regions_of_its_language() {
    let words = [Wording { locale: "en".into(), text: "Noted.".into() }];
    assert_eq!(Wording::of(&words, "en-GB"), Some("Noted."));
    assert_eq!(Wording::of(&words, "pl"), None);
}

proptest::proptest! {
    #[test]
    fn no_value_makes_it_fail(text in "\\PC{0,40}", path in 0usize..21, number in proptest::num::f64::ANY) {
        let name = FIELDS[path % FIELDS.len()].name;
        for value in [json!(text), json!(number), json!([text]), json!({ &text: number }), json!([[{ "name": text }]])] {
            let mut object = Map::new();
            object.insert(name.into(), value);
            let (policy, _) = Policy::from_json(&Value::Object(object));
            let back = serde_json::to_value(&policy).expect("a policy is JSON");
            proptest::prop_assert_eq!(Policy::from_json(&back).0, policy);
        }
    }
}
