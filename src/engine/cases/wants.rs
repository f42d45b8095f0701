//! What a case wants, against what came.

use super::super::{Answer, Engine, ReviewInput};
use super::shortened;
use crate::reading::Reading;
use crate::review::{Finding, Severity};
use crate::text::{Span, Utf16Map, fold};
use serde::Serialize;
use serde_json::{Map, Value};

/// Everything in which the answer is not what the case wants; a want that is not known is a complaint too.
pub fn complaints(
    engine: &Engine,
    input: &Map<String, Value>,
    want: &Map<String, Value>,
    answer: &Answer,
) -> Vec<String> {
    want.iter()
        .filter_map(|(name, wanted)| {
            let checked = match answer {
                Answer::Read(reading) => read(name, wanted, reading, input),
                Answer::Review(found) => review(name, wanted, found),
                Answer::Suggest(offered) => suggest(name, wanted, offered),
                Answer::Address(form) => equal(&value_of(form), name, wanted),
                Answer::Ladder(state) => ladder(name, wanted, state, engine, input),
                Answer::Record(written) => text_wants(name, wanted, &written.record),
            };
            checked.err()
        })
        .collect()
}

/// `Err` says what was wanted and what came.
type Checked = Result<(), String>;

fn value_of(any: &impl Serialize) -> Value {
    serde_json::to_value(any).unwrap_or(Value::Null)
}

/// A list as it is, anything else as a list of one.
fn list(value: &Value) -> Vec<&Value> {
    value.as_array().map_or_else(|| vec![value], |list| list.iter().collect())
}

fn holds(good: bool, name: &str, wanted: &Value, got: &Value) -> Checked {
    if good { Ok(()) } else { Err(format!("{name}: wanted {wanted}, got {got}")) }
}

fn unknown(name: &str) -> Checked {
    Err(format!("want `{name}` is not known here"))
}

/// The field `name` of an object is the wanted value.
fn equal(object: &Value, name: &str, wanted: &Value) -> Checked {
    match object.get(name) {
        Some(got) => holds(got == wanted, name, wanted, got),
        None => unknown(name),
    }
}

/// The field is one of what is wanted.
fn one_of(object: &Value, name: &str, wanted: &Value) -> Checked {
    let got = object.get(name).unwrap_or(&Value::Null);
    holds(list(wanted).contains(&got), name, wanted, got)
}

/// All that is wanted is there.
fn all_in(name: &str, wanted: &Value, got: &[Value]) -> Checked {
    holds(list(wanted).iter().all(|one| got.contains(one)), name, wanted, &Value::from(got.to_vec()))
}

/// Nothing that is not wanted is there.
fn none_in(name: &str, unwanted: &Value, got: &[Value]) -> Checked {
    match list(unwanted).into_iter().find(|one| got.contains(one)) {
        Some(one) => Err(format!("{name}: {one} must not come, got {}", Value::from(got.to_vec()))),
        None => Ok(()),
    }
}

fn read(name: &str, wanted: &Value, reading: &Reading, input: &Map<String, Value>) -> Checked {
    let got = value_of(reading);
    match name {
        "heat" => {
            let range: Vec<u64> = list(wanted).iter().filter_map(|level| level.as_u64()).collect();
            let heat = u64::from(reading.heat.level());
            let inside = matches!(range[..], [only] if only == heat)
                || matches!(range[..], [low, high] if (low..=high).contains(&heat));
            holds(inside, name, wanted, &heat.into())
        }
        "conduct" | "target" | "issue" | "want" => one_of(&got, name, wanted),
        "leverage" | "softening" | "danger" => equal(&got, name, wanted),
        "facts" => {
            let facts: Vec<Value> = reading.facts.iter().map(value_of).collect();
            let found = |wanted: &Value| facts.iter().any(|fact| agrees(wanted, fact));
            holds(list(wanted).into_iter().all(found), name, wanted, &brief(&facts))
        }
        "no_facts" => none_in(name, wanted, &reading.facts.iter().map(|fact| value_of(&fact.kind)).collect::<Vec<_>>()),
        "cues" => all_in(name, wanted, &reading.cues.iter().map(|cue| value_of(&cue.kind)).collect::<Vec<_>>()),
        "no_cues" => none_in(name, wanted, &reading.cues.iter().map(|cue| value_of(&cue.kind)).collect::<Vec<_>>()),
        "new_text" => {
            let text = input.get("text").and_then(Value::as_str).unwrap_or_default();
            let map = Utf16Map::new(text);
            let cut = |span: &Span| text.get(map.byte(text, span.start)..map.byte(text, span.end)).unwrap_or_default();
            let new: Vec<&str> = reading.new_text.iter().map(cut).map(str::trim).collect();
            let new = new.join("\n");
            holds(wanted.as_str().is_some_and(|wanted| wanted.trim() == new), name, wanted, &new.into())
        }
        _ => unknown(name),
    }
}

/// Every field of the wanted fact has this value in the fact found; 21 is 21.0.
fn agrees(wanted: &Value, fact: &Value) -> bool {
    let same = |wanted: &Value, found: &Value| match (wanted.as_f64(), found.as_f64()) {
        (Some(wanted), Some(found)) => (wanted - found).abs() < 1e-9,
        _ => wanted == found,
    };
    wanted
        .as_object()
        .is_some_and(|fields| fields.iter().all(|(name, value)| same(value, fact.get(name).unwrap_or(&Value::Null))))
}

/// Facts without their places.
fn brief(facts: &[Value]) -> Value {
    let one = |fact: &Value| {
        let fields = fact.as_object().into_iter().flatten();
        fields
            .filter(|(name, _)| !["start", "end", "text"].contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    facts.iter().map(one).map(Value::Object).collect()
}

fn review(name: &str, wanted: &Value, found: &super::super::Review) -> Checked {
    let rules: Vec<Value> = found.findings.iter().map(|finding| finding.rule.clone().into()).collect();
    match name {
        "rules" => all_in(name, wanted, &rules),
        "not" => none_in(name, wanted, &rules),
        "moves" => all_in(name, wanted, &found.moves.iter().map(|made| value_of(&made.kind)).collect::<Vec<_>>()),
        "clean" => clean(wanted, &found.findings),
        _ => unknown(name),
    }
}

/// No finding of severity stop or warn.
fn clean(wanted: &Value, findings: &[Finding]) -> Checked {
    let serious: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity >= Severity::Warn)
        .map(|finding| format!("{} {:?}", finding.rule, shortened(&finding.text, 60)))
        .collect();
    holds(wanted == &Value::from(serious.is_empty()), "clean", wanted, &serious.into())
}

fn suggest(name: &str, wanted: &Value, offered: &super::super::Suggestions) -> Checked {
    let texts: Vec<Value> = offered.suggestions.iter().map(|suggestion| suggestion.text.clone().into()).collect();
    match name {
        "at_least" => {
            let enough = wanted.as_u64().is_some_and(|count| texts.len() as u64 >= count);
            holds(enough, name, wanted, &Value::from(texts))
        }
        "at_most" => {
            let few = wanted.as_u64().is_some_and(|count| texts.len() as u64 <= count);
            holds(few, name, wanted, &Value::from(texts))
        }
        "facts" => {
            let some = offered.suggestions.iter().any(|suggestion| !suggestion.facts.is_empty());
            holds(wanted == &Value::from(some), name, wanted, &Value::from(texts))
        }
        "moves" => {
            let moves = offered.suggestions.iter().flat_map(|suggestion| &suggestion.moves);
            all_in(name, wanted, &moves.map(value_of).collect::<Vec<_>>())
        }
        "contains" | "not" => {
            let all: Vec<&str> = offered.suggestions.iter().map(|suggestion| suggestion.text.as_str()).collect();
            text_wants(name, wanted, &all.join("\n"))
        }
        _ => unknown(name),
    }
}

fn ladder(
    name: &str,
    wanted: &Value,
    state: &super::super::Ladder,
    engine: &Engine,
    input: &Map<String, Value>,
) -> Checked {
    match name {
        "proposed" => equal(&value_of(state), name, wanted),
        "rung" => {
            holds(wanted == &Value::from(state.reply.rung.number()), name, wanted, &state.reply.rung.number().into())
        }
        "contains" | "not" => text_wants(name, wanted, &state.reply.text),
        "clean" => {
            let text = |field: &str| input.get(field).and_then(Value::as_str).map(str::to_owned);
            let last = || {
                let turns = input.get("turns")?.as_array()?;
                let message = turns.iter().rfind(|turn| turn.get("from").is_some_and(|from| from == "customer"))?;
                message.get("text")?.as_str().map(str::to_owned)
            };
            let reply = ReviewInput {
                draft: state.reply.text.clone(),
                message: last(),
                customer: text("customer"),
                agent: text("agent"),
                locale: text("locale"),
                ..ReviewInput::default()
            };
            match engine.review(&reply) {
                // Slots that the agent has yet to fill are no fault of the template, and a rung is no whole reply.
                Ok(found) => {
                    let whole_reply = ["placeholder", "greeting", "next-step", "empathy", "vague"];
                    let findings: Vec<Finding> = found
                        .findings
                        .into_iter()
                        .filter(|finding| !whole_reply.contains(&finding.rule.as_str()))
                        .collect();
                    clean(wanted, &findings)
                }
                Err(error) => Err(error.to_string()),
            }
        }
        _ => unknown(name),
    }
}

/// Words that a text has to contain, or must not; compared folded.
fn text_wants(name: &str, wanted: &Value, text: &str) -> Checked {
    let folded = fold(text);
    let inside = |words: &&Value| words.as_str().is_some_and(|words| folded.contains(&fold(words)));
    let wanted_words = list(wanted);
    match name {
        "contains" => holds(wanted_words.iter().all(inside), name, wanted, &text.into()),
        "not" => match wanted_words.iter().find(|words| inside(words)) {
            Some(words) => Err(format!("not: {words} must not come, got {text:?}")),
            None => Ok(()),
        },
        _ => unknown(name),
    }
}
