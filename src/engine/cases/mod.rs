//! Runs a pack's own tests: every line of `cases.jsonl`, every example and counter-example of its rules.
//!
//! It stands behind the engine's door and not in the pack's room because a case asks the same questions as
//! everybody else.

mod wants;

use super::{Engine, Question};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::fmt;

/// The name of the file with cases in a pack's folder.
pub const CASES: &str = "cases.jsonl";

/// How the tests of a pack went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tested {
    /// How many held.
    pub passed: usize,
    /// The others, in the order of the files.
    pub failed: Vec<Failing>,
}

/// A case or an example that did not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    /// File name inside the pack's folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is tested: a question, or a rule and its example.
    pub what: String,
    /// What had to come and what came, one line each.
    pub complaints: Vec<String>,
}

impl Tested {
    /// Counts one test, which holds if there is nothing to complain about.
    pub(super) fn count(&mut self, file: &str, line: usize, what: &str, complaints: Vec<String>) {
        if complaints.is_empty() {
            self.passed += 1;
        } else {
            self.failed.push(Failing { file: file.to_owned(), line, what: what.to_owned(), complaints });
        }
    }
}

impl fmt::Display for Tested {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed.len())
    }
}

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)?;
        self.complaints.iter().try_for_each(|complaint| write!(f, "\n  {complaint}"))
    }
}

/// One line of `cases.jsonl`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(rename = "do")]
    question: Question,
    #[serde(rename = "in")]
    input: Map<String, Value>,
    want: Map<String, Value>,
}

/// Runs the lines of `cases.jsonl` with the pack `tag`; blank lines and lines that start with `//` are passed over.
pub fn run_cases(engine: &Engine, tag: &str, cases: &str, tested: &mut Tested) {
    for (index, line) in cases.lines().enumerate() {
        if line.trim().is_empty() || line.trim_start().starts_with("//") {
            continue;
        }
        let (what, complaints) = run_case(engine, tag, line);
        tested.count(CASES, index + 1, &what, complaints);
    }
}

fn run_case(engine: &Engine, tag: &str, line: &str) -> (String, Vec<String>) {
    let mut case: Case = match serde_json::from_str(line) {
        Ok(case) => case,
        Err(error) => return ("not a case".into(), vec![error.to_string()]),
    };
    case.input.entry("locale").or_insert_with(|| tag.into());
    let what = about(&case);
    let complaints = match engine.ask(case.question, &case.input) {
        Ok(answer) => wants::complaints(engine, &case.input, &case.want, &answer),
        Err(error) => vec![error.to_string()],
    };
    (what, complaints)
}

/// The question and the beginning of its text.
fn about(case: &Case) -> String {
    let question = format!("{:?}", case.question).to_lowercase();
    let turns = || case.input.get("turns")?.as_array()?.last()?.get("text");
    let text = case.question.text_field().and_then(|field| case.input.get(field)).or_else(turns);
    match text.and_then(Value::as_str) {
        Some(text) => format!("{question} {:?}", shortened(text, 60)),
        None => question,
    }
}

/// At most so many characters of a text.
fn shortened(text: &str, most: usize) -> String {
    let mut short: String = text.chars().take(most).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_no_case_fails_with_its_number() {
        let mut tested = Tested::default();
        let cases = "\n// a note\n{\"do\":\"read\"}\n{\"do\":\"sing\",\"in\":{},\"want\":{}}\n";
        run_cases(&Engine::new(), "en", cases, &mut tested);
        assert_eq!(tested.to_string(), "0 passed, 2 failed");
        assert_eq!((tested.failed[0].line, tested.failed[1].line), (3, 4));
        assert!(tested.failed[0].to_string().starts_with("cases.jsonl:3: not a case\n  missing field `in`"));
    }

    #[test]
    fn a_question_that_cannot_be_answered_fails() {
        let mut tested = Tested::default();
        run_cases(&Engine::new(), "en", r#"{"do":"read","in":{"text":"hello"},"want":{}}"#, &mut tested);
        assert_eq!(tested.to_string(), "0 passed, 1 failed");
        assert_eq!(tested.failed[0].what, "read \"hello\"");
    }
}
