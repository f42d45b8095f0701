//! How to address a customer, from the name field of a ticket.

use crate::pack::Gender;
use serde::Serialize;

/// How to address somebody.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Address {
    /// The form of address inside a sentence: "Anna", "Panie Marianie"; none where unsure.
    pub address: Option<String>,
    /// The line that opens a reply: "Hi Anna,"; where unsure, one that needs no name.
    pub greeting: String,
    /// `m`, `f` or `unknown`.
    pub gender: Gender,
    /// Whether name, order and form are certain.
    pub sure: bool,
}
