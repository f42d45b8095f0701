//! The engine with the ticket that is in the page laid before it. Knows no browser.

use super::protocol::{Author, Draft, Thread};
use super::salt::Salt;
use super::session::Session;
use super::settings::Settings;
use super::ticket::TicketMemory;
use crate::engine::{
    Engine, Error, Ladder, LadderInput, ReadInput, Record, RecordInput, ReviewInput, SuggestInput, Turn,
};
use crate::ladder;
use crate::pack::Gender;
use crate::pack::manifest::Manifest;
use crate::phrasing::Suggestion;
use crate::reading::Reading;
use crate::review::{Finding, Move, Replacement};

/// Longest text that is read whole, in bytes; of a longer message the first part is read.
const LONGEST: usize = 50_000;

/// The engine, and what it says about the present ticket.
pub struct Desk {
    /// Packs and policy.
    pub engine: Engine,
    /// Tag of the pack that labels and reasons are from.
    pub ui: String,
    case: Case,
}

/// The present ticket as the engine takes it.
#[derive(Default)]
pub struct Case {
    /// Tag of the pack for this ticket; none where there is none for its language.
    pub locale: Option<String>,
    /// What waits for an answer.
    pub message: Option<String>,
    /// The message was longer than what is read.
    pub shortened: bool,
    /// What was read in it; none without a pack for its language.
    pub reading: Option<Reading>,
    /// Without a pack for its language: what the interface's pack reads in any language, facts in digits.
    pub foreign: Option<Reading>,
    turns: Vec<Turn>,
    customer: Option<String>,
    agent: Option<String>,
    agent_gender: Option<Gender>,
    ticket: Option<String>,
    key: Option<String>,
}

impl Desk {
    /// A desk with an engine that has the interface part of the pack with this tag.
    pub fn new(engine: Engine, ui: String) -> Self {
        Desk { engine, ui, case: Case::default() }
    }

    /// The present ticket.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// Lays a ticket before the engine and reads what waits for an answer. `locale` is the tag of the pack for it.
    pub fn take(
        &mut self,
        session: &Session,
        locale: Option<String>,
        settings: &Settings,
        memory: &TicketMemory,
        salt: Salt,
    ) {
        let mut case = Case { locale, ..Case::default() };
        case.agent = some(&settings.agent_name);
        case.agent_gender = Some(match settings.agent_gender.as_str() {
            "f" => Gender::F,
            "m" => Gender::M,
            _ => Gender::Unknown,
        });
        if let Some(thread) = session.thread() {
            case.customer = some(&thread.customer.name);
            case.ticket = some(&thread.ticket);
            case.key = some(&thread.key);
            if case.agent.is_none() {
                case.agent = some(&thread.agent.name);
            }
            case.turns = turns(thread, memory, salt);
        }
        let open = session.open_messages();
        case.shortened = open.iter().any(|text| text.len() > LONGEST);
        case.message = self.joined(&case, &open);
        let reading = case.message.as_ref().and_then(|text| self.read(&case, text));
        if case.locale.is_some() {
            case.reading = reading;
        } else {
            case.foreign = reading;
        }
        self.case = case;
    }

    /// Several messages as one: their own parts, without what each quotes from the one before.
    fn joined(&self, case: &Case, open: &[&str]) -> Option<String> {
        match open {
            [] => None,
            [one] => Some(first_part(one).to_owned()),
            several => {
                let parts: Vec<String> = several
                    .iter()
                    .map(|text| {
                        let text = first_part(text);
                        self.read(case, text).map_or_else(|| text.to_owned(), |reading| own_words(text, &reading))
                    })
                    .collect();
                Some(parts.join("\n\n"))
            }
        }
    }

    fn read(&self, case: &Case, text: &str) -> Option<Reading> {
        let input = ReadInput {
            text: text.to_owned(),
            customer: case.customer.clone(),
            locale: Some(case.locale.clone().unwrap_or_else(|| self.ui.clone())),
            turns: Vec::new(),
        };
        self.engine.read(&input).ok()
    }

    /// What could be better in a reply, and whether it greets. Nothing for an internal note, nor where its language has
    /// no pack.
    ///
    /// # Errors
    /// The tag of the pack that has to be loaded first, for a draft in another language than the ticket's.
    pub fn review(&self, draft: &Draft, settings: &Settings) -> Result<(Vec<Finding>, bool), String> {
        let nothing = (Vec::new(), false);
        let foreign = self.case.message.is_some() && self.case.locale.is_none();
        if draft.internal || foreign || draft.text.trim().is_empty() {
            return Ok(nothing);
        }
        let review = match self.engine.marks(&self.reply(draft)) {
            Ok(review) => review,
            Err(Error::NoPack { wanted: Some(tag), .. }) => return Err(tag),
            Err(_) => return Ok(nothing),
        };
        let mut findings = review.findings;
        findings.retain(|finding| !settings.rules_off.contains(&finding.rule));
        Ok((findings, review.moves.iter().any(|made| made.kind == Move::Greet)))
    }

    /// What could stand in place of the words of a finding of this draft.
    pub fn replacements(&self, draft: &Draft, finding: &Finding) -> Vec<Replacement> {
        self.engine.replacements(&self.reply(draft), finding).unwrap_or_default()
    }

    fn reply(&self, draft: &Draft) -> ReviewInput {
        ReviewInput {
            draft: draft.text.clone(),
            message: self.case.message.clone(),
            customer: self.case.customer.clone(),
            agent: self.case.agent.clone(),
            // The draft's own language, which need not be the ticket's: that it differs is worth a finding.
            locale: None,
            turns: self.case.turns.clone(),
        }
    }

    /// What the reply could open with, or what it lacks; another seed gives others.
    pub fn openings(&self, draft: Option<&Draft>, seed: u64) -> Vec<Suggestion> {
        let Some(message) = self.case.message.clone() else { return Vec::new() };
        let input = SuggestInput {
            message,
            draft: draft.map(|draft| draft.text.clone()),
            customer: self.case.customer.clone(),
            agent: self.case.agent.clone(),
            agent_gender: self.case.agent_gender,
            n: Some(3),
            kind: None,
            seed: Some(seed),
            locale: self.case.locale.clone(),
            turns: self.case.turns.clone(),
        };
        self.engine.suggest(&input).map(|found| found.suggestions).unwrap_or_default()
    }

    /// The proposed rung, and the words of this one or, where none is given, of the proposed one.
    ///
    /// # Errors
    /// Where no pack is loaded at all.
    pub fn ladder(&self, rung: Option<u8>, now: &str) -> Result<Ladder, Error> {
        self.engine.ladder(&LadderInput {
            turns: self.case.turns.clone(),
            customer: self.case.customer.clone(),
            agent: self.case.agent.clone(),
            agent_gender: self.case.agent_gender,
            seed: None,
            ticket: self.case.key.clone(),
            now: some(now),
            // What was sent is remembered, so nothing has to be assumed.
            assume_sent: Some(false),
            rung: rung.and_then(ladder::Rung::of),
            locale: Some(self.any_locale()),
        })
    }

    /// The written account of the ticket.
    ///
    /// # Errors
    /// Where no pack is loaded at all.
    pub fn record(&self, now: &str) -> Result<Record, Error> {
        self.engine.record(&RecordInput {
            turns: self.case.turns.clone(),
            ticket: self.case.ticket.clone(),
            ticket_key: self.case.key.clone(),
            agent: self.case.agent.clone(),
            customer: self.case.customer.clone(),
            channel: None,
            now: some(now),
            assume_sent: Some(false),
            locale: Some(self.any_locale()),
        })
    }

    /// Remembers a text that was put in, so that it is not suggested again; `day` in days since 1970.
    pub fn remember(&mut self, text: &str, skeletons: &[String], day: u32) {
        let (customer, agent) = (self.case.customer.clone(), self.case.agent.clone());
        self.engine.remember(customer.as_deref(), agent.as_deref(), text, skeletons, day);
    }

    /// The pack of the ticket's language; where there is none, the interface's: ladder and record need no reading.
    fn any_locale(&self) -> String {
        self.case.locale.clone().unwrap_or_else(|| self.ui.clone())
    }

    /// The language of what the customer wrote; empty where it is not known.
    pub fn lang(&self) -> &str {
        self.case.locale.as_deref().unwrap_or("")
    }

    /// The language of ladder texts: the customer's, or the interface's where theirs has no pack.
    pub fn ladder_lang(&self) -> &str {
        self.case.locale.as_deref().unwrap_or(&self.ui)
    }

    /// A label in the agent's language; its id where there is no pack at all.
    pub fn label(&self, id: &str) -> String {
        self.text(id, None)
    }

    /// An attribute of a label.
    pub fn label_of(&self, id: &str, attribute: &str) -> String {
        self.text(id, Some(attribute))
    }

    /// A label, where the pack has it.
    pub fn label_if(&self, id: &str) -> Option<String> {
        self.engine.interface()?.ui.text(id, None, None)
    }

    fn text(&self, id: &str, attribute: Option<&str>) -> String {
        self.engine.interface().map_or_else(|| id.to_owned(), |interface| interface.ui.label(id, attribute))
    }

    /// A pack as the options list it: its tag, and what it says about itself where it is loaded.
    pub fn pack_line(&self, tag: &str) -> String {
        let Some(about) = self.about(tag) else { return tag.to_owned() };
        let until = self.label("options-pack-valid-until");
        format!("{tag} · {} {} · {until} {}", about.name, about.version, about.valid_until)
    }

    /// What a pack says about itself, where it or its interface part is loaded.
    pub fn about(&self, tag: &str) -> Option<&Manifest> {
        let interface = self.engine.interface().map(|interface| &interface.manifest);
        interface.filter(|about| about.tag == tag).or_else(|| self.engine.pack(tag).map(|pack| &pack.manifest))
    }
}

/// The thread as the engine takes it.
fn turns(thread: &Thread, memory: &TicketMemory, salt: Salt) -> Vec<Turn> {
    thread
        .messages
        .iter()
        .map(|message| Turn {
            from: match message.from {
                Author::Customer => ladder::Author::Customer,
                Author::Agent => ladder::Author::Agent,
                Author::Note => ladder::Author::Note,
            },
            text: first_part(&message.text).to_owned(),
            rung: (message.from == Author::Agent).then(|| memory.rung_of(salt, &message.text)).flatten(),
            time: some(&message.time),
        })
        .collect()
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn first_part(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// The parts of a message that are the sender's own.
fn own_words(text: &str, reading: &Reading) -> String {
    let map = crate::text::Utf16Map::new(text);
    let parts: Vec<&str> = reading
        .new_text
        .iter()
        .map(|span| text[map.byte(text, span.start)..map.byte(text, span.end)].trim())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}
