//! How each question is put to its room: what of the packs, the policy, the thread and the memory it gets to see.

use super::thread::{Asked, Thread, addressed};
use super::{
    Address, AddressInput, Engine, Error, Ladder, LadderInput, ReadInput, Record, RecordInput, Review, ReviewInput,
    SuggestInput, Suggestions, Turn, locale,
};
use crate::ladder::{Author, LadderContext, ladder};
use crate::memory::{Memory, NoMemory, Who};
use crate::pack::{Gender, Pack, Stock};
use crate::phrasing::{SuggestContext, replacements, suggest};
use crate::reading::{self, Reading};
use crate::record::{RecordContext, record};
use crate::review::{Draft, Finding, Message, MoveSpan, Replacement, ReviewContext, review};
use crate::text::Text;
use crate::{address, ladder};
use std::sync::Arc;

/// Suggestions, where nobody says how many.
const SUGGESTIONS: u32 = 3;

/// A draft's pack, and what it answers.
struct Reply<'a> {
    pack: &'a Pack,
    /// The pack of the message's language.
    heard: Option<&'a Pack>,
    agent: Option<&'a str>,
    replies: Vec<&'a str>,
    thread: Arc<Thread>,
}

impl Engine {
    /// Reads a message.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn read(&self, input: &ReadInput) -> Result<Reading, Error> {
        let pack = self.choose(input.locale.as_deref(), &input.text, &texts(&input.turns))?;
        Ok(reading::read(pack, &input.text))
    }

    /// Reviews a draft, and says for every finding what could stand there instead.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn review(&self, input: &ReviewInput) -> Result<Review, Error> {
        let reply = self.reply(input)?;
        let context = reply.context(self, input.customer.as_deref());
        let draft = Draft::new(reply.pack, &input.draft);
        let moves = draft.move_spans();
        let mut findings = review(&context, &draft);
        let trial = |draft: &str| review(&context, &Draft::new(reply.pack, draft));
        let found = replacements(&self.suggesting(&reply, &context, &draft.text, &moves, &trial), &findings);
        for (finding, suggestions) in findings.iter_mut().zip(found) {
            finding.suggestions = suggestions;
        }
        Ok(Review { locale: reply.pack.tag().to_owned(), findings, moves })
    }

    /// Reviews a draft without saying what could stand there instead: many times faster, for marks while somebody types.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn marks(&self, input: &ReviewInput) -> Result<Review, Error> {
        let reply = self.reply(input)?;
        let draft = Draft::new(reply.pack, &input.draft);
        let findings = review(&reply.context(self, input.customer.as_deref()), &draft);
        Ok(Review { locale: reply.pack.tag().to_owned(), findings, moves: draft.move_spans() })
    }

    /// What could stand in place of a finding of [`Engine::marks`] on the same input.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn replacements(&self, input: &ReviewInput, finding: &Finding) -> Result<Vec<Replacement>, Error> {
        let reply = self.reply(input)?;
        let context = reply.context(self, input.customer.as_deref());
        let draft = Draft::new(reply.pack, &input.draft);
        let moves = draft.move_spans();
        let trial = |draft: &str| review(&context, &Draft::new(reply.pack, draft));
        let suggesting = self.suggesting(&reply, &context, &draft.text, &moves, &trial);
        let found = replacements(&suggesting, std::slice::from_ref(finding));
        Ok(found.into_iter().flatten().collect())
    }

    /// Suggests text for a reply.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn suggest(&self, input: &SuggestInput) -> Result<Suggestions, Error> {
        let pack = self.choose(input.locale.as_deref(), &input.message, &texts(&input.turns))?;
        let replies = replies(&input.turns);
        let thread = self.thread(&Asked {
            pack,
            message: Some((&input.message, pack)),
            customer: input.customer.as_deref(),
            agent: input.agent.as_deref(),
            agent_gender: input.agent_gender.unwrap_or_default(),
            replies: &replies,
        });
        let reply = Reply { pack, heard: Some(pack), agent: input.agent.as_deref(), replies, thread };
        let context = reply.context(self, input.customer.as_deref());
        let draft = Draft::new(pack, input.draft.as_deref().unwrap_or_default());
        let moves = draft.move_spans();
        let trial = |draft: &str| review(&context, &Draft::new(pack, draft));
        let found = suggest(&SuggestContext {
            agent_gender: input.agent_gender.unwrap_or_default(),
            n: input.n.unwrap_or(SUGGESTIONS) as usize,
            only: input.kind,
            seed: input.seed.unwrap_or_default(),
            ..self.suggesting(&reply, &context, &draft.text, &moves, &trial)
        });
        Ok(Suggestions { locale: pack.tag().to_owned(), suggestions: found.suggestions, reason: found.reason })
    }

    /// What suggestions for a draft depend on; `trial` reviews a draft in thought.
    fn suggesting<'a>(
        &'a self,
        reply: &'a Reply<'a>,
        context: &'a ReviewContext<'a>,
        draft: &'a Text<'a>,
        moves: &'a [MoveSpan],
        trial: &'a dyn Fn(&str) -> Vec<Finding>,
    ) -> SuggestContext<'a> {
        SuggestContext {
            phrases: reply.pack.phrases(),
            ladder: reply.pack.ladder(),
            ui: context.ui,
            reading: &reply.thread.reading,
            draft,
            moves,
            own_replies: &reply.replies,
            address: &reply.thread.address,
            who: who(context.customer, reply.agent),
            agent: reply.agent,
            agent_gender: Gender::Unknown,
            formality: None,
            n: SUGGESTIONS as usize,
            only: None,
            seed: 0,
            memory: self.memory(),
            made: &reply.thread.made,
            policy: &reply.thread.texts,
            review: trial,
        }
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
        let pack = self.of_thread(input.locale.as_deref(), &input.turns)?;
        let last = input.turns.iter().rfind(|turn| turn.from == Author::Customer).map_or("", |turn| &turn.text);
        Ok(ladder(&LadderContext {
            phrases: pack.phrases(),
            ladder: pack.ladder(),
            ui: self.ui(pack),
            pack: &format!("{}@{}", pack.tag(), pack.manifest.version),
            policy: &self.policy,
            turns: &borrowed(&input.turns),
            read: &|text| reading::read(pack, text),
            address: &addressed(input.customer.as_deref(), &reading::read(pack, last), pack),
            customer: Some(input.customer.as_deref().unwrap_or_default()),
            agent: input.agent.as_deref(),
            agent_gender: input.agent_gender.unwrap_or_default(),
            formality: None,
            ticket: input.ticket.as_deref(),
            now: input.now.as_deref(),
            memory: self.memory(),
            seed: input.seed.unwrap_or_default(),
            assume_sent: input.assume_sent.unwrap_or(true),
            rung: input.rung,
        }))
    }

    /// The written account of a thread.
    ///
    /// # Errors
    /// [`Error::NoPack`] where no loaded pack fits.
    pub fn record(&self, input: &RecordInput) -> Result<Record, Error> {
        let pack = self.of_thread(input.locale.as_deref(), &input.turns)?;
        Ok(record(&RecordContext {
            ui: self.ui(pack),
            policy: &self.policy,
            turns: &borrowed(&input.turns),
            read: &|text| reading::read(pack, text),
            moves: &|reply| moves(pack, reply),
            ticket: input.ticket.as_deref(),
            ticket_key: input.ticket_key.as_deref(),
            agent: input.agent.as_deref(),
            customer: input.customer.as_deref(),
            channel: input.channel.as_deref(),
            now: input.now.as_deref(),
            assume_sent: input.assume_sent.unwrap_or(true),
        }))
    }

    /// A draft with what it answers. The message is read in its own language, which need not be the draft's; in the
    /// draft's where it has no pack.
    fn reply<'a>(&'a self, input: &'a ReviewInput) -> Result<Reply<'a>, Error> {
        let mut thread = texts(&input.turns);
        thread.extend(input.message.as_deref());
        let pack = self.choose(input.locale.as_deref(), &input.draft, &thread)?;
        thread.push(&input.draft);
        let message = input.message.as_deref().filter(|text| !text.trim().is_empty()).map(|text| {
            let known = self.known_pack(text);
            (text, known.or_else(|| self.choose(None, text, &thread).ok()).unwrap_or(pack))
        });
        let replies = replies(&input.turns);
        let thread = self.thread(&Asked {
            pack,
            message,
            customer: input.customer.as_deref(),
            agent: input.agent.as_deref(),
            agent_gender: Gender::Unknown,
            replies: &replies,
        });
        let heard = message.map(|(_, pack)| pack);
        Ok(Reply { pack, heard, agent: input.agent.as_deref(), replies, thread })
    }

    /// The pack for a thread: of the customer's last message, and where that is short of all of it.
    fn of_thread(&self, wanted: Option<&str>, turns: &[Turn]) -> Result<&Pack, Error> {
        let last = turns.iter().rfind(|turn| turn.from == Author::Customer);
        self.choose(wanted, last.map_or("", |turn| &turn.text), &texts(turns))
    }

    pub(super) fn choose(&self, wanted: Option<&str>, text: &str, thread: &[&str]) -> Result<&Pack, Error> {
        locale::choose(&self.packs, self.interface(), wanted, text, thread)
    }

    /// Texts for the agent: in their language where its interface part is loaded, else in the thread's.
    fn ui<'a>(&'a self, pack: &'a Pack) -> &'a Stock {
        self.interface().map_or_else(|| pack.ui(), |interface| &interface.ui)
    }

    fn memory(&self) -> &dyn Memory {
        match &self.memory {
            Some(memory) => memory,
            None => &NoMemory,
        }
    }
}

impl Reply<'_> {
    fn context<'a>(&'a self, engine: &'a Engine, customer: Option<&'a str>) -> ReviewContext<'a> {
        let Thread { reading, said, address, earlier, .. } = &*self.thread;
        ReviewContext {
            pack: self.pack,
            ui: engine.ui(self.pack),
            policy: &engine.policy,
            message: self.heard.map(|pack| Message { said, reading, pack }),
            customer,
            address,
            earlier: *earlier,
        }
    }
}

fn texts(turns: &[Turn]) -> Vec<&str> {
    turns.iter().map(|turn| turn.text.as_str()).collect()
}

fn replies(turns: &[Turn]) -> Vec<&str> {
    turns.iter().filter(|turn| turn.from == Author::Agent).map(|turn| turn.text.as_str()).collect()
}

fn borrowed(turns: &[Turn]) -> Vec<ladder::Turn<'_>> {
    turns.iter().map(Turn::borrowed).collect()
}

impl Turn {
    fn borrowed(&self) -> ladder::Turn<'_> {
        ladder::Turn { from: self.from, text: &self.text, rung: self.rung, time: self.time.as_deref() }
    }
}

fn moves(pack: &Pack, draft: &str) -> Vec<crate::review::MoveSpan> {
    Draft::new(pack, draft).move_spans()
}

/// Who talks to whom; somebody whose name is not given is one person without a name, so that a memory still works.
pub(super) fn who<'a>(customer: Option<&'a str>, agent: Option<&'a str>) -> Who<'a> {
    Who { customer: Some(customer.unwrap_or_default()), agent: Some(agent.unwrap_or_default()) }
}
