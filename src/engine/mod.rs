//! The door to the engine: packs and a policy go in, then text goes in and the contract's objects come out.
//!
//! The engine reads nothing from its surroundings, no clock, no file, no network: whatever it is to know is handed
//! to it, so the same input with the same packs and policy gives the same output everywhere.

#[cfg(not(target_arch = "wasm32"))]
pub mod cases;
mod error;
mod input;
mod output;
mod question;

pub use error::Error;
pub use input::{
    AddressInput, AgentGender, Author, LadderInput, ReadInput, RecordInput, ReviewInput, SuggestInput, Turn, parse,
};
pub use output::{Address, Ladder, Record, Review, RungReply, Suggestion, Suggestions, UsedFact};
pub use question::{Answer, Question};

use crate::pack::Pack;
use crate::reading::Reading;
use std::collections::BTreeMap;

/// Version of the engine; a pack names the oldest that can use it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Packs, a policy, and the questions one can ask.
#[derive(Default)]
pub struct Engine {
    packs: BTreeMap<String, Pack>,
}

/// A value of the policy that is not used, and why.
pub type PolicyProblem = String;

impl Engine {
    /// An engine with the default policy and no pack.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a built pack into use, in place of the one with the same tag, and returns its tag.
    ///
    /// # Errors
    /// [`Error::Pack`] where it is malformed, badly signed, too new or expired; the one in use stays.
    pub fn load_pack(&mut self, bytes: &[u8]) -> Result<String, Error> {
        let _ = bytes;
        Err(Error::Unavailable("loading packs"))
    }

    /// Tags of the packs in use, in alphabetical order.
    pub fn locales(&self) -> Vec<String> {
        self.packs.keys().cloned().collect()
    }

    /// A pack in use.
    pub fn pack(&self, tag: &str) -> Option<&Pack> {
        self.packs.get(tag)
    }

    /// Puts a policy in force. Unknown and wrong values are named in the answer; the rest is used.
    pub fn set_policy(&mut self, policy: &serde_json::Value) -> Vec<PolicyProblem> {
        let _ = policy;
        Vec::new()
    }

    /// Reads a message.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn read(&self, input: &ReadInput) -> Result<Reading, Error> {
        let _ = input;
        Err(Error::Unavailable("read"))
    }

    /// Reviews a draft.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn review(&self, input: &ReviewInput) -> Result<Review, Error> {
        let _ = input;
        Err(Error::Unavailable("review"))
    }

    /// Suggests text for a reply.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn suggest(&self, input: &SuggestInput) -> Result<Suggestions, Error> {
        let _ = input;
        Err(Error::Unavailable("suggest"))
    }

    /// How to address somebody.
    ///
    /// # Errors
    /// [`Error::NoPack`] where the locale has no pack.
    pub fn address(&self, input: &AddressInput) -> Result<Address, Error> {
        let _ = input;
        Err(Error::Unavailable("address"))
    }

    /// Which rung fits a thread, why, and its text.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn ladder(&self, input: &LadderInput) -> Result<Ladder, Error> {
        let _ = input;
        Err(Error::Unavailable("ladder"))
    }

    /// The written account of a thread.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn record(&self, input: &RecordInput) -> Result<Record, Error> {
        let _ = input;
        Err(Error::Unavailable("record"))
    }
}
