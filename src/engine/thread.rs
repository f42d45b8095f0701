//! What the answers about one thread have in common, made once: while a reply is typed, its thread stays as it is.

use super::{Engine, locale};
use crate::address::{Address, address};
use crate::pack::{Gender, Pack};
use crate::phrasing::{Made, PolicyTexts};
use crate::reading::{self, FactKind, Reading};
use crate::review::{Earlier, Said};
use std::sync::{Arc, PoisonError};

/// Threads that are kept: the draft's review and its suggestions may ask with another gender of the agent.
const KEPT: usize = 2;

/// A thread as a question gives it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The pack of the reply's language.
    pub pack: &'a Pack,
    /// The message that is answered, and the pack of its language.
    pub message: Option<(&'a str, &'a Pack)>,
    pub customer: Option<&'a str>,
    pub agent: Option<&'a str>,
    pub agent_gender: Gender,
    /// This side's earlier replies.
    pub replies: &'a [&'a str],
}

/// A thread made ready.
#[derive(Debug)]
pub(super) struct Thread {
    pack: String,
    message: Option<Message>,
    customer: Option<String>,
    agent: Option<String>,
    agent_gender: Gender,
    replies: Vec<String>,
    /// The reading of the message; of an empty text where there is none.
    pub reading: Reading,
    pub said: Said,
    pub address: Address,
    pub earlier: Earlier,
    pub texts: PolicyTexts,
    pub made: Made,
}

#[derive(Debug)]
struct Message {
    text: String,
    pack: String,
    /// Whether it says by itself which language it is in.
    tells: bool,
}

impl Thread {
    fn new(engine: &Engine, asked: &Asked<'_>) -> Self {
        let (text, pack) = asked.message.unwrap_or(("", asked.pack));
        let reading = reading::read(pack, text);
        let address = addressed(asked.customer, &reading, asked.pack);
        Thread {
            pack: asked.pack.tag().to_owned(),
            message: asked.message.map(|(text, pack)| Message {
                text: text.to_owned(),
                pack: pack.tag().to_owned(),
                tells: locale::tells(text),
            }),
            customer: asked.customer.map(str::to_owned),
            agent: asked.agent.map(str::to_owned),
            agent_gender: asked.agent_gender,
            replies: asked.replies.iter().map(|&reply| reply.to_owned()).collect(),
            said: Said::new(pack, text, &reading),
            reading,
            address,
            earlier: Earlier::new(asked.pack, asked.replies),
            texts: PolicyTexts::from(&engine.policy),
            made: Made::default(),
        }
    }

    fn is(&self, asked: &Asked<'_>) -> bool {
        let message = self.message.as_ref().map(|message| (message.text.as_str(), message.pack.as_str()));
        self.pack == asked.pack.tag()
            && message == asked.message.map(|(text, pack)| (text, pack.tag()))
            && self.customer.as_deref() == asked.customer
            && self.agent.as_deref() == asked.agent
            && self.agent_gender == asked.agent_gender
            && self.replies == asked.replies
    }
}

/// How the customer is addressed: by the helpdesk's name field, or where that leaves doubt (many have only a mail
/// address) by the name under the message.
pub(super) fn addressed(customer: Option<&str>, reading: &Reading, pack: &Pack) -> Address {
    let by_field = address(customer.unwrap_or_default(), pack);
    if by_field.sure {
        return by_field;
    }
    let signed = reading.fact(FactKind::Name).map(|name| address(&name.text, pack));
    signed.filter(|signed| signed.sure).unwrap_or(by_field)
}

impl Engine {
    /// A thread made ready, now or before.
    pub(super) fn thread(&self, asked: &Asked<'_>) -> Arc<Thread> {
        let mut threads = self.threads.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = threads.iter().position(|thread| thread.is(asked)) {
            return threads[at].clone();
        }
        let thread = Arc::new(Thread::new(self, asked));
        threads.insert(0, thread.clone());
        threads.truncate(KEPT);
        thread
    }

    /// Forgets what was made ready: packs, policy or memory are others now.
    pub(super) fn forget_threads(&mut self) {
        self.threads.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The pack of a message's language, if that was found out before and depends on nothing else.
    pub(super) fn known_pack(&self, message: &str) -> Option<&Pack> {
        let threads = self.threads.lock().unwrap_or_else(PoisonError::into_inner);
        let known = threads.iter().filter_map(|thread| thread.message.as_ref());
        known.filter(|known| known.tells && known.text == message).find_map(|known| self.packs.get(&known.pack))
    }
}
