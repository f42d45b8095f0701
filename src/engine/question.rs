//! Any of the contract's questions, where which one it is comes as data: from a command line, or from a pack's cases.

use super::{Address, Engine, Error, Ladder, Record, Review, Suggestions, parse};
use crate::reading::Reading;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Which question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Question {
    /// What is in this message?
    Read,
    /// What could be better in this draft?
    Review,
    /// What could be written?
    Suggest,
    /// How is this person addressed?
    Address,
    /// Which rung fits this thread?
    Ladder,
    /// What happened in this thread?
    Record,
}

/// The answer to one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)] // one for each question
pub enum Answer {
    Read(Reading),
    Review(Review),
    Suggest(Suggestions),
    Address(Address),
    Ladder(Ladder),
    Record(Record),
}

impl Question {
    /// The field of the input object that holds the text that the question is about; `None` where that is a thread.
    pub fn text_field(self) -> Option<&'static str> {
        match self {
            Question::Read => Some("text"),
            Question::Review => Some("draft"),
            Question::Suggest => Some("message"),
            Question::Address => Some("full"),
            Question::Ladder | Question::Record => None,
        }
    }
}

impl Answer {
    /// The texts for the customer that it offers, each with its skeletons, for the memory.
    pub fn offered(&self) -> Vec<(&str, &[String])> {
        match self {
            Answer::Suggest(offered) => {
                offered.suggestions.iter().map(|one| (one.text.as_str(), one.skeletons.as_slice())).collect()
            }
            Answer::Ladder(state) => vec![(state.reply.text.as_str(), state.reply.skeletons.as_slice())],
            _ => Vec::new(),
        }
    }
}

impl Engine {
    /// Answers any question.
    ///
    /// # Errors
    /// [`Error::Input`] where the object is not the question's input, else whatever the question's own method says.
    pub fn ask(&self, question: Question, input: &Map<String, Value>) -> Result<Answer, Error> {
        match question {
            Question::Read => self.read(&parse(input)?).map(Answer::Read),
            Question::Review => self.review(&parse(input)?).map(Answer::Review),
            Question::Suggest => self.suggest(&parse(input)?).map(Answer::Suggest),
            Question::Address => self.address(&parse(input)?).map(Answer::Address),
            Question::Ladder => self.ladder(&parse(input)?).map(Answer::Ladder),
            Question::Record => self.record(&parse(input)?).map(Answer::Record),
        }
    }
}
