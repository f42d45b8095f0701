//! The door to the engine: packs and a policy go in, then text goes in and the contract's objects come out.
//!
//! The engine reads nothing from its surroundings, no clock, no file, no network: whatever it is to know is handed
//! to it, so the same input with the same packs and policy gives the same output everywhere.

mod answers;
#[cfg(not(target_arch = "wasm32"))]
pub mod cases;
mod error;
mod input;
mod locale;
mod output;
mod question;
mod thread;

pub use crate::address::Address;
pub use crate::ladder::{Author, LadderOutput as Ladder};
pub use crate::pack::Gender;
pub use crate::phrasing::Suggestion;
pub use crate::policy::PolicyProblem;
pub use crate::record::RecordOutput as Record;
pub use error::Error;
pub use input::{AddressInput, LadderInput, ReadInput, RecordInput, ReviewInput, SuggestInput, Turn, parse};
pub use output::{Review, Suggestions};
pub use question::{Answer, Question};

use crate::memory::{HashMemory, Memory};
use crate::pack::{Interface, Pack, TrustedKeys};
use crate::policy::Policy;
use crate::sorted::Sorted;
use std::sync::{Arc, Mutex};
use thread::Thread;

/// Version of the engine; a pack names the oldest that can use it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Packs, a policy, and the questions one can ask.
#[derive(Debug, Default)]
pub struct Engine {
    packs: Sorted<String, Pack>,
    policy: Policy,
    today: Option<String>,
    interface: Option<Interface>,
    memory: Option<HashMemory>,
    /// The threads that were asked about last.
    threads: Mutex<Vec<Arc<Thread>>>,
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
        let pack = Pack::open(bytes, &self.trusted_keys(), self.today.as_deref());
        Ok(self.add_pack(pack.map_err(Error::Pack)?))
    }

    fn trusted_keys(&self) -> TrustedKeys {
        let mut trusted = TrustedKeys::built_in();
        for key in &self.policy.trusted_keys {
            // A policy's keys were checked when it was read; one that is none opens nothing.
            trusted.add_hex(key);
        }
        trusted
    }

    /// Takes a pack into use that was opened or compiled before, and returns its tag.
    pub fn add_pack(&mut self, pack: Pack) -> String {
        let tag = pack.tag().to_owned();
        self.packs.insert(tag.clone(), pack);
        self.forget_threads();
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
        self.forget_threads();
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
        let thread: Vec<&str> = thread.iter().map(|turn| turn.text.as_str()).collect();
        self.choose(wanted, text, &thread).map(Pack::tag)
    }

    /// The agent's language: reasons and labels come from this interface part, given as its own file or as the whole
    /// pack's. Without one they come from the pack of the text. Returns its tag.
    ///
    /// # Errors
    /// As [`Engine::load_pack`]; the one in use stays.
    pub fn load_interface(&mut self, bytes: &[u8]) -> Result<&str, Error> {
        let interface = Interface::open(bytes, &self.trusted_keys(), self.today.as_deref()).map_err(Error::Pack)?;
        Ok(&self.interface.insert(interface).manifest.tag)
    }

    /// The interface part in use.
    pub fn interface(&self) -> Option<&Interface> {
        self.interface.as_ref()
    }

    /// What was said before, for suggestions that are fresh.
    pub fn set_memory(&mut self, memory: HashMemory) {
        self.memory = Some(memory);
        self.forget_threads();
    }

    /// The memory with everything that was remembered since.
    pub fn memory_in_use(&self) -> Option<&HashMemory> {
        self.memory.as_ref()
    }

    /// Remembers a text that was shown or put in, with its skeletons, for [`Engine::suggest`] and [`Engine::ladder`].
    /// `day` counts from any fixed day. Without a memory nothing happens.
    pub fn remember(
        &mut self,
        customer: Option<&str>,
        agent: Option<&str>,
        text: &str,
        skeletons: &[String],
        day: u32,
    ) {
        if let Some(memory) = &mut self.memory {
            memory.remember(answers::who(customer, agent), text, skeletons, day);
            self.forget_threads();
        }
    }
}
