//! What the company decided: one value for the command line, the options page and managed storage.
//!
//! [`Policy::from_json`] never fails: what it cannot use it names, and uses the rest. Which settings there are, and
//! what each takes, stands once, in `fields.rs`; the check and the JSON Schema are made from it, and tests hold the
//! types below to it.

mod check;
mod fields;
mod read;
mod schema;
mod sense;

pub use check::PolicyProblem;
pub use schema::schema;

use crate::json;
use crate::reading::Conduct;
use serde::{Deserialize, Serialize};

/// What the company decided. The default is what holds where it decided nothing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Policy {
    /// Who the company is.
    pub company: Company,
    /// What stands below an agent's reply.
    pub signature: String,
    /// How else a customer reaches the company, as it is to be written: "service@example.com".
    pub contact: String,
    /// The role of whoever works with this browser.
    pub role: String,
    /// To whom a customer may be handed over, the first choice first.
    pub hand_over: Vec<HandOver>,
    /// How much an agent may refund.
    pub refund_limit: Option<Limit>,
    /// How much of a voucher an agent may give.
    pub voucher_limit: Option<Limit>,
    /// What an agent may promise.
    pub promises: Promises,
    /// The company's rules of conduct.
    pub conduct_rules: ConductRules,
    /// When the ladder climbs, and who may climb it.
    pub ladder: LadderPolicy,
    /// What is kept of an incident, and how it is said.
    pub record: RecordPolicy,
    /// The legal warning.
    pub legal_warning: LegalWarning,
    /// Insults are covered until the agent chooses to read them.
    pub veil: bool,
    /// A pause is offered after rung 3 and above.
    pub pause: bool,
    /// After how many days what the extension remembers is deleted.
    pub retention_days: u32,
    /// Packs that the administrator hands out.
    pub packs: Vec<PackSource>,
    /// Ed25519 public keys, in hex, whose packs are taken.
    pub trusted_keys: Vec<String>,
    /// Settings that cannot be changed in the options, by their path.
    pub locked: Vec<String>,
    /// Addresses of the company's helpdesks.
    pub helpdesks: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Policy {
            company: Company::default(),
            signature: String::new(),
            contact: String::new(),
            role: String::new(),
            hand_over: Vec::new(),
            refund_limit: None,
            voucher_limit: None,
            promises: Promises::default(),
            conduct_rules: ConductRules::default(),
            ladder: LadderPolicy::default(),
            record: RecordPolicy::default(),
            legal_warning: LegalWarning::default(),
            veil: true,
            pause: true,
            retention_days: 90,
            packs: Vec::new(),
            trusted_keys: Vec::new(),
            locked: Vec::new(),
            helpdesks: Vec::new(),
        }
    }
}

/// Who the company is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Company {
    /// As customers know it.
    pub name: String,
    /// The team that answers.
    pub team: String,
}

/// Somebody who takes over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HandOver {
    /// Name, as the customer may read it.
    pub name: String,
    /// What they are: "team lead".
    pub role: String,
    /// How a colleague reaches them; never shown to a customer.
    pub contact: String,
    /// Good with people: chosen first where somebody is furious or insults.
    pub good_with_people: bool,
    /// Asked for the facts of a matter, not given the customer.
    pub specialist: bool,
}

/// An amount of money that may not be exceeded.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Limit {
    /// In whole units of the currency, with decimals.
    pub amount: f64,
    /// ISO 4217.
    pub currency: String,
}

/// What an agent may promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Promises {
    /// The furthest date an agent may promise, in days from now.
    pub days: u32,
    /// Words that the `promise` rule lets pass, beside amounts and dates within the limits.
    pub words: Vec<String>,
    /// An agent may say that the company was at fault.
    pub admission: bool,
}

impl Default for Promises {
    fn default() -> Self {
        Promises { days: 14, words: Vec::new(), admission: false }
    }
}

/// The company's rules of conduct.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ConductRules {
    /// What they are called.
    pub name: String,
    /// Where a customer can read them.
    pub link: String,
}

/// When the ladder climbs, and who may climb it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LadderPolicy {
    /// Where the thresholds start from.
    pub profile: Profile,
    /// What differs from the profile.
    pub rungs: RungPolicies,
    /// Classes that end the exchange at once: `threatening`, `hateful`.
    pub immediate: Vec<Conduct>,
}

/// A set of thresholds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Customers: each answered insult climbs one rung.
    #[default]
    Customer,
    /// Colleagues: rungs 3 and 4 need two answered insults, and there is no rung 5; one cannot end contact with
    /// somebody on the same payroll.
    Internal,
}

/// What differs from the profile, rung by rung.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct RungPolicies {
    pub rung_2: RungPolicy,
    pub rung_3: RungPolicy,
    pub rung_4: RungPolicy,
    pub rung_5: RungPolicy,
}

/// One rung; what is left out is the profile's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RungPolicy {
    /// Whether the company uses it.
    pub available: Option<bool>,
    /// How many messages must offend, after the words of the rung below were sent, before it is proposed.
    pub insults: Option<u32>,
    /// Classes that count towards it.
    pub classes: Option<Vec<Conduct>>,
    /// Roles that may use it (rungs 4 and 5); none: everybody.
    pub roles: Vec<String>,
}

/// What is kept of an incident, and how it is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordPolicy {
    /// The true line of rung 3 in the company's words, by language.
    pub line: Vec<Wording>,
    /// Days until a record is to be deleted.
    pub retention_days: u32,
    /// The ladder's steps may be exported as a log.
    pub audit: bool,
    /// Key in hex, 32 bytes, that signs the state line in internal notes; none: the line is marked as unverified.
    pub key: String,
}

impl Default for RecordPolicy {
    fn default() -> Self {
        RecordPolicy { line: Vec::new(), retention_days: 180, audit: false, key: String::new() }
    }
}

/// The legal warning: off unless switched on with its jurisdiction.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LegalWarning {
    /// Whether it may be offered after a threat.
    pub on: bool,
    /// The law that it speaks of: "England and Wales".
    pub jurisdiction: String,
    /// The company's words, by language; none: the pack's.
    pub words: Vec<Wording>,
}

/// Words in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// A pack's tag.
    pub locale: String,
    /// The words.
    pub text: String,
}

impl Wording {
    /// The words for a pack's tag; `en` also serves `en-GB`.
    pub fn of<'a>(all: &'a [Wording], tag: &str) -> Option<&'a str> {
        let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        all.iter()
            .find(|words| words.locale.eq_ignore_ascii_case(tag))
            .or_else(|| all.iter().find(|words| language(&words.locale) == language(tag)))
            .map(|words| words.text.as_str())
            .filter(|text| !text.trim().is_empty())
    }
}

/// A pack that the administrator hands out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PackSource {
    /// Its tag.
    pub tag: String,
    /// The built and signed pack, in base64.
    pub data: String,
}

impl Policy {
    /// Takes what can be used of a value and names the rest; the order of the problems is the value's.
    pub fn from_json(value: &serde_json::Value) -> (Policy, Vec<PolicyProblem>) {
        let (usable, mut problems) = check::usable(value);
        let mut policy: Policy = match json::read(&usable) {
            Ok(policy) => policy,
            // `fields.rs` and the types disagree; a test would have to fail first.
            Err(error) => {
                problems.push(PolicyProblem::new("", error.to_string(), "The defaults are used."));
                Policy::default()
            }
        };
        sense::make_sense(&mut policy, &mut problems);
        (policy, problems)
    }

    /// The key of the state line, where there is one.
    pub fn record_key(&self) -> Option<[u8; 32]> {
        fields::bytes_of_hex(&self.record.key)?.try_into().ok()
    }
}

#[cfg(test)]
mod tests;
