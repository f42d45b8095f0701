//! The memory in this process: salted 64-bit hashes, bounded, kept as JSON by whoever owns the file or storage.

use super::{Item, Memory, Who, sentences, shingles};
use crate::json::{self, FromJson, Json};
use serde_json::Value;
use siphasher::sip::SipHasher13;
use std::{fmt, hash::Hasher};

/// Version of the stored form.
const VERSION: u32 = 1;
/// Most customers that are remembered; the one not heard of for longest is forgotten first.
const CUSTOMERS: usize = 400;
/// Most agents.
const AGENTS: usize = 50;
/// Most sentences and skeletons of one customer.
const SAID: usize = 160;
/// Most runs of five words of one customer.
const WORDS: usize = 400;
/// How far back an agent's own use counts.
const LAST: usize = 20;

/// A memory of salted hashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HashMemory {
    salt: [u8; 16],
    customers: Vec<Person>,
    agents: Vec<Person>,
}

/// What one person was told, or has used; the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Person {
    who: Hash,
    day: u32,
    sentences: Hashes,
    skeletons: Hashes,
    words: Hashes,
}

type Hash = u64;

/// Hashes; in JSON one string of sixteen hexadecimal digits each, because JavaScript's numbers are too short.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Hashes(Vec<Hash>);

/// Why a stored memory could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryError(String);

impl fmt::Display for MemoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is no memory of Evenkeel: {}", self.0)
    }
}

impl std::error::Error for MemoryError {}

impl HashMemory {
    /// An empty memory; `salt` must be random and is kept with it.
    pub fn new(salt: [u8; 16]) -> Self {
        HashMemory { salt, customers: Vec::new(), agents: Vec::new() }
    }

    /// Reads what [`HashMemory::to_value`] made.
    ///
    /// # Errors
    /// If it is no such value. What is longer than the bounds is cut.
    pub fn from_value(value: &Value) -> Result<Self, MemoryError> {
        let stored: Stored = json::read(value).map_err(|wrong| MemoryError(wrong.to_string()))?;
        if stored.version != VERSION {
            return Err(MemoryError(format!("version {} is not known", stored.version)));
        }
        let salt = u128::from_str_radix(&stored.salt, 16).map_err(|error| MemoryError(format!("salt: {error}")))?;
        let people = |mut people: Vec<Person>, most: usize| {
            cut(&mut people, most);
            people
        };
        Ok(HashMemory {
            salt: salt.to_be_bytes(),
            customers: people(stored.customers, CUSTOMERS),
            agents: people(stored.agents, AGENTS),
        })
    }

    /// The whole memory: hashes, days and the salt.
    pub fn to_value(&self) -> Value {
        let people = |people: &[Person]| Value::Array(people.iter().map(Person::to_value).collect());
        json::object([
            ("version", VERSION.into()),
            ("salt", format!("{:032x}", u128::from_be_bytes(self.salt)).into()),
            ("customers", people(&self.customers)),
            ("agents", people(&self.agents)),
        ])
    }

    /// Forgets everybody who was last remembered before this day.
    pub fn forget_before(&mut self, day: u32) {
        self.customers.retain(|person| person.day >= day);
        self.agents.retain(|person| person.day >= day);
    }

    /// Forgets everything; the salt stays.
    pub fn forget_all(&mut self) {
        self.customers.clear();
        self.agents.clear();
    }

    /// `domain` keeps apart what reads the same and means something else.
    fn hash(&self, domain: u8, text: &str) -> Hash {
        let mut hasher = SipHasher13::new_with_key(&self.salt);
        hasher.write_u8(domain);
        hasher.write(text.as_bytes());
        hasher.finish()
    }

    fn person<'a>(&self, people: &'a [Person], domain: u8, name: Option<&str>) -> Option<&'a Person> {
        let who = self.hash(domain, &crate::text::fold(name?));
        people.iter().find(|person| person.who == who)
    }

    fn holds(&self, person: &Person, item: Item<'_>) -> bool {
        match item {
            Item::Sentence(text) => {
                sentences(text).iter().any(|sentence| person.sentences.holds(self.hash(b's', sentence)))
            }
            Item::Skeleton(id) => person.skeletons.holds(self.hash(b'k', id)),
            Item::Words(words) => person.words.holds(self.hash(b'w', words)),
        }
    }

    /// The person's entry, moved to the end, where the latest stand.
    fn latest(people: &mut Vec<Person>, who: Hash, day: u32, most: usize) -> Option<&mut Person> {
        let known = people.iter().position(|person| person.who == who).map(|at| people.remove(at));
        let mut person = known.unwrap_or(Person { who, ..Person::default() });
        person.day = person.day.max(day);
        people.push(person);
        cut(people, most);
        people.last_mut()
    }
}

impl Memory for HashMemory {
    fn knows(&self, who: Who<'_>) -> bool {
        self.person(&self.customers, b'c', who.customer).is_some()
            || self.person(&self.agents, b'a', who.agent).is_some()
    }

    fn customer_had(&self, who: Who<'_>, item: Item<'_>) -> bool {
        self.person(&self.customers, b'c', who.customer).is_some_and(|person| self.holds(person, item))
    }

    fn agent_used(&self, who: Who<'_>, item: Item<'_>) -> bool {
        self.person(&self.agents, b'a', who.agent).is_some_and(|person| self.holds(person, item))
    }

    fn remember(&mut self, who: Who<'_>, text: &str, skeletons: &[String], day: u32) {
        let said: Vec<Hash> = sentences(text).iter().map(|sentence| self.hash(b's', sentence)).collect();
        let words: Vec<Hash> = shingles(text).iter().map(|run| self.hash(b'w', run)).collect();
        let skeletons: Vec<Hash> = skeletons.iter().map(|id| self.hash(b'k', id)).collect();
        if let Some(customer) = who.customer {
            let key = self.hash(b'c', &crate::text::fold(customer));
            if let Some(person) = Self::latest(&mut self.customers, key, day, CUSTOMERS) {
                person.sentences.add(&said, SAID);
                person.skeletons.add(&skeletons, SAID);
                person.words.add(&words, WORDS);
            }
        }
        if let Some(agent) = who.agent {
            let key = self.hash(b'a', &crate::text::fold(agent));
            if let Some(person) = Self::latest(&mut self.agents, key, day, AGENTS) {
                person.sentences.add(&said, LAST);
                person.skeletons.add(&skeletons, LAST);
            }
        }
    }
}

fn cut<T>(list: &mut Vec<T>, most: usize) {
    let surplus = list.len().saturating_sub(most);
    list.drain(..surplus);
}

impl Hashes {
    fn holds(&self, hash: Hash) -> bool {
        self.0.contains(&hash)
    }

    fn add(&mut self, hashes: &[Hash], most: usize) {
        self.0.retain(|known| !hashes.contains(known));
        self.0.extend(hashes);
        cut(&mut self.0, most);
    }
}

/// A memory as it is stored.
#[derive(Default)]
struct Stored {
    version: u32,
    salt: String,
    customers: Vec<Person>,
    agents: Vec<Person>,
}

impl FromJson for Stored {
    fn from_json(json: &Json<'_>) -> Self {
        Stored {
            version: json.needed("version"),
            salt: json.needed("salt"),
            customers: json.needed("customers"),
            agents: json.needed("agents"),
        }
    }
}

impl FromJson for Person {
    fn from_json(json: &Json<'_>) -> Self {
        let who: Hashes = json.needed("who");
        Person {
            who: who.0.first().copied().unwrap_or_default(),
            day: json.needed("day"),
            sentences: json.needed("sentences"),
            skeletons: json.needed("skeletons"),
            words: json.optional("words"),
        }
    }
}

impl Person {
    fn to_value(&self) -> Value {
        json::object([
            ("who", digits(&[self.who]).into()),
            ("day", self.day.into()),
            ("sentences", digits(&self.sentences.0).into()),
            ("skeletons", digits(&self.skeletons.0).into()),
            ("words", digits(&self.words.0).into()),
        ])
    }
}

fn digits(hashes: &[Hash]) -> String {
    let digits: Vec<String> = hashes.iter().map(|hash| format!("{hash:016x}")).collect();
    digits.concat()
}

impl FromJson for Hashes {
    fn from_json(json: &Json<'_>) -> Self {
        json.made(hashes_of(&String::from_json(json))).unwrap_or_default()
    }
}

fn hashes_of(written: &str) -> Result<Hashes, String> {
    if !written.is_ascii() || !written.len().is_multiple_of(16) {
        return Err("hashes have sixteen digits each".into());
    }
    (0..written.len())
        .step_by(16)
        .map(|at| u64::from_str_radix(&written[at..at + 16], 16).map_err(|error| error.to_string()))
        .collect::<Result<_, _>>()
        .map(Hashes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: Who<'_> = Who { customer: Some("Anna Nowak"), agent: Some("Jo") };

    fn read(json: &str) -> Result<HashMemory, MemoryError> {
        HashMemory::from_value(&serde_json::from_str(json).unwrap_or_default())
    }

    fn filled() -> HashMemory {
        let mut memory = HashMemory::new([7; 16]);
        memory.remember(ANNA, "Hi Anna,\n\nYou have waited three weeks.", &["mirror--x.a".into()], 100);
        memory
    }

    #[test]
    fn knows_what_was_said_to_whom() {
        let memory = filled();
        assert!(memory.customer_had(ANNA, Item::Sentence("you have waited THREE weeks!")));
        assert!(memory.customer_had(ANNA, Item::Skeleton("mirror--x.a")));
        assert!(memory.customer_had(ANNA, Item::Words("you have waited three weeks")));
        let other = Who { customer: Some("Ben"), agent: Some("Jo") };
        assert!(!memory.customer_had(other, Item::Skeleton("mirror--x.a")));
        assert!(memory.agent_used(other, Item::Skeleton("mirror--x.a")));
        assert!(!memory.agent_used(Who::default(), Item::Skeleton("mirror--x.a")));
    }

    #[test]
    fn keeps_no_text_and_comes_back_from_json() {
        let memory = filled();
        let json = memory.to_value().to_string();
        for word in ["anna", "Anna", "weeks", "mirror", "Jo"] {
            assert!(!json.contains(word), "{word}");
        }
        assert_eq!(read(&json), Ok(memory));
        for broken in ["", "{}", "{\"version\":2,\"salt\":\"0\",\"customers\":[],\"agents\":[]}"] {
            assert!(read(broken).is_err());
        }
        let short = json.replace("\"sentences\":\"", "\"sentences\":\"ab");
        assert!(read(&short).is_err());
    }

    #[test]
    fn another_salt_gives_other_hashes() {
        let mut other = HashMemory::new([8; 16]);
        other.remember(ANNA, "You have waited three weeks.", &[], 100);
        assert_ne!(filled().customers[0].who, other.customers[0].who);
    }

    #[test]
    fn is_bounded_and_forgets_the_oldest() {
        let mut memory = filled();
        for count in 0..500 {
            let customer = format!("customer {count}");
            let text = format!("This is sentence number {count} of many.");
            memory.remember(Who { customer: Some(&customer), agent: Some("Jo") }, &text, &[format!("k.{count}")], 101);
        }
        assert_eq!(memory.customers.len(), CUSTOMERS);
        assert!(!memory.customer_had(ANNA, Item::Skeleton("mirror--x.a")));
        assert!(!memory.agent_used(ANNA, Item::Skeleton("mirror--x.a")), "only the last twenty count");
        assert!(memory.agent_used(ANNA, Item::Skeleton("k.480")));
        assert!(!memory.agent_used(ANNA, Item::Skeleton("k.479")));
        memory.forget_before(102);
        assert!(memory.customers.is_empty() && memory.agents.is_empty());
    }
}
