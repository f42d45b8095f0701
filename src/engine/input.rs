//! The contract's input objects. Unknown fields are ignored; `null` is the same as a field left out.

use super::Error;
use crate::json::{self, FromJson, Json};
use crate::ladder::{Author, Rung};
use crate::pack::Gender;
use crate::review::Move;
use serde_json::{Map, Value};

/// Reads an input object; what is wrong is said in one line that names the field.
///
/// # Errors
/// [`Error::Input`] where a field is missing or has the wrong type.
pub fn parse<T: FromJson>(fields: &Map<String, Value>) -> Result<T, Error> {
    json::read_object(fields).map_err(|wrong| Error::Input(wrong.to_string()))
}

/// Input of `read`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadInput {
    /// The message.
    pub text: String,
    /// The customer's name as the helpdesk shows it.
    pub customer: Option<String>,
    /// A pack's tag, or `auto` (the default).
    pub locale: Option<String>,
    /// The thread so far; helps to find the language of a short message.
    pub turns: Vec<Turn>,
}

/// Input of `review`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewInput {
    /// The agent's unsent reply.
    pub draft: String,
    /// The message that it answers.
    pub message: Option<String>,
    /// The customer's name as the helpdesk shows it.
    pub customer: Option<String>,
    /// The agent's name.
    pub agent: Option<String>,
    /// A pack's tag, or `auto` (the default).
    pub locale: Option<String>,
    /// The thread so far, without the draft.
    pub turns: Vec<Turn>,
}

/// Input of `suggest`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SuggestInput {
    /// The message that is to be answered.
    pub message: String,
    /// The agent's unsent reply so far.
    pub draft: Option<String>,
    /// The customer's name as the helpdesk shows it.
    pub customer: Option<String>,
    /// The agent's name.
    pub agent: Option<String>,
    /// The agent's own gender.
    pub agent_gender: Option<Gender>,
    /// How many suggestions are wanted; 3 where left out.
    pub n: Option<u32>,
    /// Only suggestions that make this move.
    pub kind: Option<Move>,
    /// Another seed, another choice among equals.
    pub seed: Option<u64>,
    /// A pack's tag, or `auto` (the default).
    pub locale: Option<String>,
    /// The thread so far, without the draft.
    pub turns: Vec<Turn>,
}

/// Input of `address`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressInput {
    /// The full name as the helpdesk shows it.
    pub full: String,
    /// A pack's tag.
    pub locale: String,
}

/// Input of `ladder`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LadderInput {
    /// The thread in order.
    pub turns: Vec<Turn>,
    /// The customer's name as the helpdesk shows it.
    pub customer: Option<String>,
    /// The agent's name.
    pub agent: Option<String>,
    /// The agent's own gender.
    pub agent_gender: Option<Gender>,
    /// Another seed, another choice among equals.
    pub seed: Option<u64>,
    /// The ticket's stable name, which the state line is bound to.
    pub ticket: Option<String>,
    /// When this is asked, ISO 8601 with its offset: the engine has no clock.
    pub now: Option<String>,
    /// Whether a reply without `rung` is taken for the words of the rung that was proposed, where no reply of the thread
    /// has one; true where left out.
    pub assume_sent: Option<bool>,
    /// The rung whose words are wanted, 1 to 5; the proposed one's where left out.
    pub rung: Option<Rung>,
    /// A pack's tag, or `auto` (the default).
    pub locale: Option<String>,
}

/// Input of `record`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordInput {
    /// The thread in order.
    pub turns: Vec<Turn>,
    /// The ticket's id as people see it.
    pub ticket: Option<String>,
    /// The agent's name.
    pub agent: Option<String>,
    /// The customer's name as the helpdesk shows it.
    pub customer: Option<String>,
    /// The ticket's stable name, which state lines are bound to.
    pub ticket_key: Option<String>,
    /// The channel, where it is another than e-mail or ticket.
    pub channel: Option<String>,
    /// When this is asked, ISO 8601 with its offset: the engine has no clock.
    pub now: Option<String>,
    /// Whether a reply without `rung` is taken for the words of the rung that was proposed, where no reply of the thread
    /// has one; true where left out.
    pub assume_sent: Option<bool>,
    /// A pack's tag, or `auto` (the default).
    pub locale: Option<String>,
}

/// One message, reply or internal note of a thread.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turn {
    /// Who wrote it.
    pub from: Author,
    /// What it says.
    pub text: String,
    /// Of a reply: the rung whose words were sent, 1 to 5.
    pub rung: Option<u8>,
    /// When, ISO 8601 or as the helpdesk shows it.
    pub time: Option<String>,
}

impl FromJson for ReadInput {
    fn from_json(json: &Json<'_>) -> Self {
        ReadInput {
            text: json.needed("text"),
            customer: json.optional("customer"),
            locale: json.optional("locale"),
            turns: json.optional("turns"),
        }
    }
}

impl FromJson for ReviewInput {
    fn from_json(json: &Json<'_>) -> Self {
        ReviewInput {
            draft: json.needed("draft"),
            message: json.optional("message"),
            customer: json.optional("customer"),
            agent: json.optional("agent"),
            locale: json.optional("locale"),
            turns: json.optional("turns"),
        }
    }
}

impl FromJson for SuggestInput {
    fn from_json(json: &Json<'_>) -> Self {
        SuggestInput {
            message: json.needed("message"),
            draft: json.optional("draft"),
            customer: json.optional("customer"),
            agent: json.optional("agent"),
            agent_gender: json.optional_word("agent_gender"),
            n: json.optional("n"),
            kind: json.optional_word("move"),
            seed: json.optional("seed"),
            locale: json.optional("locale"),
            turns: json.optional("turns"),
        }
    }
}

impl FromJson for AddressInput {
    fn from_json(json: &Json<'_>) -> Self {
        AddressInput { full: json.needed("full"), locale: json.needed("locale") }
    }
}

impl FromJson for LadderInput {
    fn from_json(json: &Json<'_>) -> Self {
        LadderInput {
            turns: json.needed("turns"),
            customer: json.optional("customer"),
            agent: json.optional("agent"),
            agent_gender: json.optional_word("agent_gender"),
            seed: json.optional("seed"),
            ticket: json.optional("ticket"),
            now: json.optional("now"),
            assume_sent: json.optional("assume_sent"),
            rung: json.optional("rung"),
            locale: json.optional("locale"),
        }
    }
}

impl FromJson for RecordInput {
    fn from_json(json: &Json<'_>) -> Self {
        RecordInput {
            turns: json.needed("turns"),
            ticket: json.optional("ticket"),
            agent: json.optional("agent"),
            customer: json.optional("customer"),
            ticket_key: json.optional("ticket_key"),
            channel: json.optional("channel"),
            now: json.optional("now"),
            assume_sent: json.optional("assume_sent"),
            locale: json.optional("locale"),
        }
    }
}

impl FromJson for Turn {
    fn from_json(json: &Json<'_>) -> Self {
        Turn {
            from: json.needed("from"),
            text: json.needed("text"),
            rung: json.optional("rung"),
            time: json.optional("time"),
        }
    }
}

impl FromJson for Author {
    fn from_json(json: &Json<'_>) -> Self {
        json.word().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused<T: FromJson + std::fmt::Debug>(value: &Value) -> String {
        json::read::<T>(value).unwrap_err().to_string()
    }

    #[test]
    fn unknown_fields_and_null_are_fine() {
        let input: ReadInput = json::read(&json!({"text": "hi", "customer": null, "colour": 3})).unwrap();
        assert_eq!(input, ReadInput { text: "hi".into(), ..Default::default() });
    }

    #[test]
    fn what_is_wrong_names_the_field() {
        assert_eq!(refused::<ReadInput>(&json!({})), "missing field `text`");
        assert_eq!(
            refused::<ReadInput>(&json!({"text": 5})),
            "field `text`: invalid type: integer `5`, expected a string"
        );
        assert_eq!(
            refused::<SuggestInput>(&json!({"message": "", "n": -1})),
            "field `n`: invalid value: integer `-1`, expected u32"
        );
        assert_eq!(
            refused::<RecordInput>(&json!({"turns": [{"from": "agent"}]})),
            "field `turns[0]`: missing field `text`"
        );
        assert!(
            refused::<LadderInput>(&json!({"turns": [{"from": "boss", "text": ""}]}))
                .starts_with("field `turns[0].from`: unknown variant `boss`, expected one of")
        );
        assert_eq!(refused::<ReadInput>(&json!("hi")), "invalid type: string \"hi\", expected an object");
        assert_eq!(
            refused::<RecordInput>(&json!({"turns": [1]})),
            "field `turns[0]`: invalid type: integer `1`, expected an object"
        );
    }
}
