//! The door to the engine: packs and a policy go in, then text goes in and the contract's objects come out.
//!
//! The engine reads nothing from its surroundings, no clock, no file, no network: whatever it is to know is handed
//! to it, so the same input with the same packs and policy gives the same output everywhere.

#[cfg(not(target_arch = "wasm32"))]
pub mod cases;
mod error;
mod input;
mod locale;
mod output;
mod question;

pub use crate::address::Address;
pub use crate::policy::PolicyProblem;
pub use error::Error;
pub use input::{
    AddressInput, AgentGender, Author, LadderInput, ReadInput, RecordInput, ReviewInput, SuggestInput, Turn, parse,
};
pub use output::{Ladder, Record, Review, RungReply, Suggestion, Suggestions, UsedFact};
pub use question::{Answer, Question};

use crate::address;
use crate::pack::{Pack, TrustedKeys};
use crate::policy::Policy;
use crate::reading::{self, Reading};
use std::collections::BTreeMap;

/// Version of the engine; a pack names the oldest that can use it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Packs, a policy, and the questions one can ask.
#[derive(Debug, Default)]
pub struct Engine {
    packs: BTreeMap<String, Pack>,
    policy: Policy,
    today: Option<String>,
}

impl Engine {
    /// An engine with the default policy and no pack.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells the engine the day (ISO date): packs that were valid until before it are refused. Without it no pack is
    /// too old.
    pub fn set_today(&mut self, today: &str) {
        self.today = Some(today.to_owned());
    }

    /// Takes a built pack into use, in place of the one with the same tag, and returns its tag. The keys that are
    /// trusted are those of the build and of the policy.
    ///
    /// # Errors
    /// [`Error::Pack`] where it is malformed, badly signed, too new or expired; the one in use stays.
    pub fn load_pack(&mut self, bytes: &[u8]) -> Result<String, Error> {
        let mut trusted = TrustedKeys::built_in();
        for key in &self.policy.trusted_keys {
            // A policy's keys were checked when it was read; one that is none opens nothing.
            trusted.add_hex(key);
        }
        let pack = match &self.today {
            Some(today) => Pack::open_on(bytes, &trusted, today),
            None => Pack::open(bytes, &trusted),
        };
        Ok(self.add_pack(pack.map_err(Error::Pack)?))
    }

    /// Takes a pack into use that was opened or compiled before, and returns its tag.
    pub fn add_pack(&mut self, pack: Pack) -> String {
        let tag = pack.tag().to_owned();
        self.packs.insert(tag.clone(), pack);
        tag
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
        let (policy, problems) = Policy::from_json(policy);
        self.policy = policy;
        problems
    }

    /// The policy in force.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Tag of the pack that a text is for: `wanted`, or with `auto` or nothing the one that fits the text best, and
    /// where that is short its thread.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn locale_of(&self, wanted: Option<&str>, text: &str, thread: &[Turn]) -> Result<&str, Error> {
        self.choose(wanted, text, thread).map(Pack::tag)
    }

    fn choose(&self, wanted: Option<&str>, text: &str, thread: &[Turn]) -> Result<&Pack, Error> {
        let thread: Vec<&str> = thread.iter().map(|turn| turn.text.as_str()).collect();
        locale::choose(&self.packs, wanted, text, &thread)
    }

    /// Reads a message.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn read(&self, input: &ReadInput) -> Result<Reading, Error> {
        let pack = self.choose(input.locale.as_deref(), &input.text, &input.turns)?;
        Ok(reading::read(pack, &input.text))
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

    /// How to address somebody. A name alone has no language: `auto` will do only where one pack is loaded.
    ///
    /// # Errors
    /// [`Error::NoPack`] where the locale has no pack, [`Error::Input`] where it has to be given.
    pub fn address(&self, input: &AddressInput) -> Result<Address, Error> {
        let pack = match self.packs.values().next() {
            Some(only) if input.locale == locale::AUTO && self.packs.len() == 1 => only,
            Some(_) if input.locale == locale::AUTO => {
                let loaded = self.locales().join(", ");
                return Err(Error::Input(format!(
                    "field `locale`: a name alone has no language; give one of: {loaded}"
                )));
            }
            _ => locale::by_tag(&self.packs, &input.locale)?,
        };
        Ok(address::address(&input.full, pack))
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
