//! The contract's input objects. Unknown fields are ignored; `null` is the same as a field left out.

use super::Error;
use crate::ladder::{Author, Rung};
use crate::pack::Gender;
use crate::review::Move;
use serde::{Deserialize, Deserializer};

/// Reads an input object; what is wrong is said in one line that names the field.
///
/// # Errors
/// [`Error::Input`] where a field is missing or has the wrong type.
pub fn parse<'de, T: Deserialize<'de>, D: Deserializer<'de>>(source: D) -> Result<T, Error>
where
    D::Error: std::fmt::Display,
{
    serde_path_to_error::deserialize(source).map_err(|error| {
        let path = error.path().to_string();
        Error::Input(said_plainly(&path, &error.into_inner().to_string()))
    })
}

/// Serde's message without Rust's names and without a position, which says nothing for a value parsed before.
fn said_plainly(path: &str, message: &str) -> String {
    let message = message.split(" at line ").next().unwrap_or(message);
    let message = match message.split_once("expected struct ") {
        Some((before, _)) => format!("{before}expected an object"),
        None => message.to_owned(),
    };
    if path == "." { message } else { format!("field `{path}`: {message}") }
}

/// Input of `read`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct ReadInput {
    /// The message.
    pub text: String,
    /// The customer's name as the helpdesk shows it.
    #[serde(default)]
    pub customer: Option<String>,
    /// A pack's tag, or `auto` (the default).
    #[serde(default)]
    pub locale: Option<String>,
    /// The thread so far; helps to find the language of a short message.
    #[serde(default)]
    pub turns: Vec<Turn>,
}

/// Input of `review`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct ReviewInput {
    /// The agent's unsent reply.
    pub draft: String,
    /// The message that it answers.
    #[serde(default)]
    pub message: Option<String>,
    /// The customer's name as the helpdesk shows it.
    #[serde(default)]
    pub customer: Option<String>,
    /// The agent's name.
    #[serde(default)]
    pub agent: Option<String>,
    /// A pack's tag, or `auto` (the default).
    #[serde(default)]
    pub locale: Option<String>,
    /// The thread so far, without the draft.
    #[serde(default)]
    pub turns: Vec<Turn>,
}

/// Input of `suggest`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SuggestInput {
    /// The message that is to be answered.
    pub message: String,
    /// The agent's unsent reply so far.
    #[serde(default)]
    pub draft: Option<String>,
    /// The customer's name as the helpdesk shows it.
    #[serde(default)]
    pub customer: Option<String>,
    /// The agent's name.
    #[serde(default)]
    pub agent: Option<String>,
    /// The agent's own gender.
    #[serde(default)]
    pub agent_gender: Option<Gender>,
    /// How many suggestions are wanted; 3 where left out.
    #[serde(default)]
    pub n: Option<u32>,
    /// Only suggestions that make this move.
    #[serde(default, rename = "move")]
    pub kind: Option<Move>,
    /// Another seed, another choice among equals.
    #[serde(default)]
    pub seed: Option<u64>,
    /// A pack's tag, or `auto` (the default).
    #[serde(default)]
    pub locale: Option<String>,
    /// The thread so far, without the draft.
    #[serde(default)]
    pub turns: Vec<Turn>,
}

/// Input of `address`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct AddressInput {
    /// The full name as the helpdesk shows it.
    pub full: String,
    /// A pack's tag.
    pub locale: String,
}

/// Input of `ladder`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct LadderInput {
    /// The thread in order.
    pub turns: Vec<Turn>,
    /// The customer's name as the helpdesk shows it.
    #[serde(default)]
    pub customer: Option<String>,
    /// The agent's name.
    #[serde(default)]
    pub agent: Option<String>,
    /// The agent's own gender.
    #[serde(default)]
    pub agent_gender: Option<Gender>,
    /// Another seed, another choice among equals.
    #[serde(default)]
    pub seed: Option<u64>,
    /// The ticket's stable name, which the state line is bound to.
    #[serde(default)]
    pub ticket: Option<String>,
    /// When this is asked, ISO 8601 with its offset: the engine has no clock.
    #[serde(default)]
    pub now: Option<String>,
    /// Whether a reply without `rung` is taken for the words of the rung that was proposed, where no reply of the thread
    /// has one; true where left out.
    #[serde(default)]
    pub assume_sent: Option<bool>,
    /// The rung whose words are wanted, 1 to 5; the proposed one's where left out.
    #[serde(default)]
    pub rung: Option<Rung>,
    /// A pack's tag, or `auto` (the default).
    #[serde(default)]
    pub locale: Option<String>,
}

/// Input of `record`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct RecordInput {
    /// The thread in order.
    pub turns: Vec<Turn>,
    /// The ticket's id as people see it.
    #[serde(default)]
    pub ticket: Option<String>,
    /// The agent's name.
    #[serde(default)]
    pub agent: Option<String>,
    /// The customer's name as the helpdesk shows it.
    #[serde(default)]
    pub customer: Option<String>,
    /// The ticket's stable name, which state lines are bound to.
    #[serde(default)]
    pub ticket_key: Option<String>,
    /// The channel, where it is another than e-mail or ticket.
    #[serde(default)]
    pub channel: Option<String>,
    /// When this is asked, ISO 8601 with its offset: the engine has no clock.
    #[serde(default)]
    pub now: Option<String>,
    /// Whether a reply without `rung` is taken for the words of the rung that was proposed, where no reply of the thread
    /// has one; true where left out.
    #[serde(default)]
    pub assume_sent: Option<bool>,
    /// A pack's tag, or `auto` (the default).
    #[serde(default)]
    pub locale: Option<String>,
}

/// One message, reply or internal note of a thread.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Turn {
    /// Who wrote it.
    pub from: Author,
    /// What it says.
    pub text: String,
    /// Of a reply: the rung whose words were sent, 1 to 5.
    #[serde(default)]
    pub rung: Option<u8>,
    /// When, ISO 8601 or as the helpdesk shows it.
    #[serde(default)]
    pub time: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn refused<T: serde::de::DeserializeOwned + std::fmt::Debug>(value: Value) -> String {
        parse::<T, Value>(value).unwrap_err().to_string()
    }

    #[test]
    fn unknown_fields_and_null_are_fine() {
        let input: ReadInput = parse(json!({"text": "hi", "customer": null, "colour": 3})).unwrap();
        assert_eq!(input, ReadInput { text: "hi".into(), ..Default::default() });
    }

    #[test]
    fn what_is_wrong_names_the_field() {
        assert_eq!(refused::<ReadInput>(json!({})), "missing field `text`");
        assert_eq!(
            refused::<ReadInput>(json!({"text": 5})),
            "field `text`: invalid type: integer `5`, expected a string"
        );
        assert_eq!(
            refused::<SuggestInput>(json!({"message": "", "n": -1})),
            "field `n`: invalid value: integer `-1`, expected u32"
        );
        assert_eq!(
            refused::<RecordInput>(json!({"turns": [{"from": "agent"}]})),
            "field `turns[0]`: missing field `text`"
        );
        assert!(
            refused::<LadderInput>(json!({"turns": [{"from": "boss", "text": ""}]}))
                .starts_with("field `turns[0].from`: unknown variant `boss`, expected one of")
        );
        assert_eq!(refused::<ReadInput>(json!("hi")), "invalid type: string \"hi\", expected an object");
        assert_eq!(
            refused::<RecordInput>(json!({"turns": [1]})),
            "field `turns[0]`: invalid type: integer `1`, expected an object"
        );
    }
}
