//! What may stand in a phrase's slots. A value cannot be made without the place that it comes from.

use crate::address::Address;
use crate::pack::{Args, Gender, Stock};
use crate::policy::Policy;
use crate::reading::{Fact, FactKind, Reading};
use crate::sorted::Sorted;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// How the thread addresses the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Formality {
    /// Sie, Pan, u.
    Formal,
    /// du, ty, jy.
    Informal,
}

/// Texts of the company that phrases may name; what is left out makes no phrase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PolicyTexts {
    /// The company's name.
    pub company: Option<String>,
    /// The team that takes over.
    pub team: Option<String>,
    /// The name of the conduct rules.
    pub rules: Option<String>,
    /// Where they can be read.
    pub link: Option<String>,
    /// To whom the customer can turn, or the correspondence is handed over.
    pub contact: Option<String>,
    /// What is shown in place of phrasing when there are signs of danger; left out: the pack's.
    pub safety: Option<String>,
}

impl From<&Policy> for PolicyTexts {
    fn from(policy: &Policy) -> Self {
        let text = |text: &str| filled(Some(text)).map(|text| text.trim().to_owned());
        PolicyTexts {
            company: text(&policy.company.name),
            team: text(&policy.company.team),
            rules: text(&policy.conduct_rules.name),
            link: text(&policy.conduct_rules.link),
            contact: text(&policy.contact),
            safety: None,
        }
    }
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The customer's own words.
    Message {
        /// What they are about.
        kind: FactKind,
        /// Where, in UTF-16 code units of the message.
        span: Span,
    },
    /// The ticket: who writes to whom.
    Ticket,
    /// The company's policy.
    Policy,
    /// Nowhere yet: the agent fills it in.
    Open,
}

/// A value with its source. Its fields are private, so that nothing can stand in a phrase that nobody said.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    value: Value,
    source: Source,
}

/// What Fluent takes: a text, or a number to choose the plural by.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    Text(String),
    Count(u32),
}

impl Slot {
    /// As the customer wrote it, on one line.
    fn written(fact: &Fact, text: &str) -> Option<Slot> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then(|| Slot::from_fact(fact, Value::Text(text)))
    }

    fn from_fact(fact: &Fact, value: Value) -> Slot {
        Slot { value, source: Source::Message { kind: fact.kind, span: fact.span } }
    }

    fn from_ticket(text: &str) -> Slot {
        Slot { value: Value::Text(text.trim().to_owned()), source: Source::Ticket }
    }

    fn from_policy(text: &str) -> Slot {
        Slot { value: Value::Text(text.trim().to_owned()), source: Source::Policy }
    }

    fn open(word: &str) -> Slot {
        Slot { value: Value::Text(format!("[{word}]")), source: Source::Open }
    }

    /// Where the value comes from.
    pub fn source(&self) -> Source {
        self.source
    }

    /// The value, where it is a text.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Count(_) => None,
        }
    }
}

/// What the slots of one reply are filled from.
pub struct SlotSources<'a> {
    /// Gives the words for waits and open slots.
    pub phrases: &'a Stock,
    /// Gives the facts.
    pub reading: &'a Reading,
    /// The customer.
    pub address: &'a Address,
    /// The agent's name, as they sign.
    pub agent: Option<&'a str>,
    /// The agent's own forms.
    pub agent_gender: Gender,
    /// The thread's form of address.
    pub formality: Option<Formality>,
    /// The company's texts.
    pub policy: &'a PolicyTexts,
}

/// All values that are known for one reply.
#[derive(Debug, Clone)]
pub struct Slots {
    slots: Sorted<String, Slot>,
    selectors: [(&'static str, &'static str); 3],
}

/// The open slots: their variable, and the message of `phrases.ftl` with the word to show.
const OPEN: [(&str, &str); 5] = [
    ("open_time", "open-time"),
    ("open_step", "open-step"),
    ("open_matter", "open-matter"),
    ("open_reason", "open-reason"),
    ("open_options", "open-options"),
];

impl Slots {
    /// Collects what the message, the ticket and the policy give.
    pub fn collect(from: &SlotSources<'_>) -> Slots {
        let mut slots = Sorted::new();
        let mut put = |name: &str, slot: Option<Slot>| {
            if let Some(slot) = slot {
                slots.insert(name.to_owned(), slot);
            }
        };
        let reading = from.reading;
        for (name, kind) in [
            ("amount", FactKind::Amount),
            ("date", FactKind::Date),
            ("deadline", FactKind::Deadline),
            ("product", FactKind::Product),
        ] {
            put(name, reading.fact(kind).and_then(|fact| Slot::written(fact, &fact.text)));
        }
        // The span of an order may hold the word "order" as well; its value is the id alone, as written.
        put("order", reading.fact(FactKind::Order).and_then(|fact| Slot::written(fact, &fact.value)));
        if let Some(fact) = longest_wait(reading) {
            for (name, slot) in wait(from.phrases, fact) {
                put(&name, Some(slot));
            }
        }
        if let Some((fact, count)) =
            reading.fact(FactKind::Contacts).and_then(|fact| Some((fact, fact.value.parse().ok()?)))
        {
            for (name, slot) in contacts(from.phrases, fact, count) {
                put(&name, Some(slot));
            }
        }
        put("name", from.address.address.as_deref().filter(|_| from.address.sure).map(Slot::from_ticket));
        put("agent", filled(from.agent).map(Slot::from_ticket));
        let policy = from.policy;
        for (name, text) in [
            ("company", &policy.company),
            ("team", &policy.team),
            ("rules", &policy.rules),
            ("link", &policy.link),
            ("contact", &policy.contact),
        ] {
            put(name, filled(text.as_deref()).map(Slot::from_policy));
        }
        for (name, id) in OPEN {
            put(name, from.phrases.text(id, None, None).map(|word| Slot::open(word.trim())));
        }
        let formality = match from.formality {
            Some(Formality::Formal) => "formal",
            Some(Formality::Informal) => "informal",
            None => "unknown",
        };
        let selectors = [
            ("customer_gender", from.address.gender.name()),
            ("agent_gender", from.agent_gender.name()),
            ("formality", formality),
        ];
        Slots { slots, selectors }
    }

    /// The slot of this name.
    pub fn get(&self, name: &str) -> Option<&Slot> {
        self.slots.get(name)
    }

    /// Whether all of these are known.
    pub fn has_all(&self, names: &[String]) -> bool {
        names.iter().all(|name| self.slots.contains_key(name))
    }

    /// As Fluent takes them.
    pub fn args(&self) -> Args<'_> {
        let mut args = Args::new();
        for (name, slot) in self.slots.iter() {
            match &slot.value {
                Value::Text(text) => args.set(name.as_str(), text.as_str()),
                Value::Count(count) => args.set(name.as_str(), *count),
            }
        }
        for (name, value) in self.selectors {
            args.set(name, value);
        }
        args
    }
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.trim().is_empty())
}

fn longest_wait(reading: &Reading) -> Option<&Fact> {
    let waits = reading.facts.iter().filter(|fact| fact.kind == FactKind::Wait);
    waits.max_by(|a, b| a.days.unwrap_or(0.0).total_cmp(&b.days.unwrap_or(0.0)))
}

/// `wait`, and `wait_genitive` and the like for every attribute of `slot-wait`. Halves are left to the customer's own
/// words: no plural rule says how a language declines after them.
fn wait(phrases: &Stock, fact: &Fact) -> Vec<(String, Slot)> {
    let (Ok(count), Some(unit)) = (fact.value.parse::<u32>(), fact.unit) else { return Vec::new() };
    let mut args = Args::new();
    args.set("n", count);
    args.set("unit", unit.name());
    forms(phrases, "wait", fact, &args)
}

/// `contacts` as a number, and its forms. Once is not worth a word.
fn contacts(phrases: &Stock, fact: &Fact, count: u32) -> Vec<(String, Slot)> {
    if count < 2 {
        return Vec::new();
    }
    let mut args = Args::new();
    args.set("n", count);
    let mut slots = forms(phrases, "contacts", fact, &args);
    slots.retain(|(name, _)| name != "contacts");
    slots.push(("contacts".to_owned(), Slot::from_fact(fact, Value::Count(count))));
    slots
}

fn forms(phrases: &Stock, base: &str, fact: &Fact, args: &Args<'_>) -> Vec<(String, Slot)> {
    let id = format!("slot-{base}");
    let attributes = phrases.attributes(&id).iter().map(|name| Some(name.as_str()));
    std::iter::once(None)
        .chain(attributes)
        .filter_map(|attribute| {
            let text = phrases.text(&id, attribute, Some(args))?;
            let name = attribute.map_or_else(|| base.to_owned(), |attribute| format!("{base}_{attribute}"));
            Some((name, Slot::written(fact, &text)?))
        })
        .collect()
}
