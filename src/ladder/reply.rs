//! The words of a rung: which parts, in which order, laid out with their open slots.

use super::state::State;
use super::thread::{Author, Step, Turn, Walk};
use super::{LadderContext, Rung, target};
use crate::memory::{NoMemory, Who};
use crate::pack::{Fit, Stock};
use crate::phrasing::{Freshness, OpenSlot, Part, PolicyTexts, SlotSources, Slots, after_greeting, compose_parts};
use crate::policy::Wording;
use crate::reading::{Conduct, CueKind, FactKind, Heat, Reading};
use crate::text::Span;
use serde::Serialize;

/// The text of a rung, ready to be put into an editor.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RungReply {
    /// Whose words they are.
    pub rung: Rung,
    /// The whole text.
    pub text: String,
    /// Its parts in order; the greeting is one.
    pub parts: Vec<ReplyPart>,
    /// What the agent still has to fill in.
    pub open_slots: Vec<OpenSlot>,
    /// Skeletons for the memory, once the text is put in.
    #[serde(skip)]
    pub skeletons: Vec<String>,
}

/// A part of a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReplyPart {
    /// `greeting`, `mirror`, `rung-2-limit`.
    pub part: String,
    /// Its text.
    pub text: String,
    /// Where, in UTF-16 code units of the reply.
    #[serde(flatten)]
    pub span: Span,
}

/// Which parts a reply has: paragraphs of part ids. Several ids with `|` between them: the first for which there is
/// a text.
type Layout = Vec<Vec<&'static str>>;

/// What happened to them, who takes it on, and when they hear again.
const OPENING: [&str; 3] = ["mirror|acknowledge|apologise", "own", PROMISE];
/// The same for who is upset: also what it was like.
const WARM_OPENING: [&str; 4] = ["mirror|apologise", "acknowledge", "own", PROMISE];
/// When they hear again; left out where another part has said it.
const PROMISE: &str = "promise|act";

/// Whether a reply at this state tells the customer off: not for a message that offends nobody, once the ladder has
/// stepped down or the words of the rung were sent.
pub(super) fn states_a_limit(state: &State, reading: &Reading) -> bool {
    state.rung > Rung::Empathise && (reading.conduct >= Conduct::Insulting || !(state.stepped_down() || state.answered))
}

/// Chooses the parts. A customer who did not offend with this message is not told about limits that were stated
/// before: the past is not brought up.
fn layout(state: &State, reading: &Reading) -> Layout {
    let offends = reading.conduct >= Conduct::Insulting;
    let bare = !states_a_limit(state, reading);
    let mut layout: Layout = Vec::new();
    if reading.danger && reading.conduct < Conduct::Threatening {
        return vec![vec!["safety"]];
    }
    if !offends && reading.cues_of(CueKind::Apology).next().is_some() {
        layout.push(vec!["accept-apology"]);
    }
    match state.rung {
        Rung::Empathise if reading.heat >= Heat::new(2) => layout.push(WARM_OPENING.to_vec()),
        Rung::Empathise => layout.push(OPENING.to_vec()),
        Rung::Limits if bare => layout.push(vec!["rung-2-intent", "rung-2-possible", PROMISE]),
        Rung::Limits => {
            layout.push(vec!["rung-2-intent", "rung-2-possible", PROMISE]);
            layout.push(vec!["rung-2-limit", "rung-2-behaviour"]);
        }
        // The note is said once in a thread.
        Rung::Note if bare || state.noted => layout.push(vec!["rung-3-matter", PROMISE]),
        Rung::Note => {
            layout.push(vec!["rung-3-matter", PROMISE]);
            layout.push(vec!["rung-3-note"]);
        }
        Rung::HandOver if bare => layout.push(vec!["rung-4-whom", "rung-4-when"]),
        Rung::HandOver => layout.push(vec!["rung-4-whom", "rung-4-why", "rung-4-when"]),
        Rung::End => {
            layout.push(vec!["rung-5-help", "rung-5-behaviour"]);
            layout.push(vec!["rung-5-rule", "rung-5-way-back"]);
        }
    }
    layout
}

/// Parts that name something of the policy wherever the policy has it.
const NAMING: [(&str, &str); 3] =
    [("rung-4-whom", "contact"), ("rung-5-rule", "rules"), ("rung-5-way-back", "contact")];
/// Seeds tried for a text that names it.
const TRIES: u64 = 24;

/// Composes words for one thread.
pub(super) struct Composer<'a> {
    context: &'a LadderContext<'a>,
    reading: Reading,
    texts: PolicyTexts,
    slots: Slots,
    own: Vec<&'a str>,
}

impl<'a> Composer<'a> {
    /// For the last message of a walk; facts that only an earlier message gives are used as well.
    pub fn new(context: &'a LadderContext<'a>, walk: &Walk, reading: &Reading, rung: Rung) -> Self {
        let reading = with_earlier(reading, &walk.steps);
        let texts = texts(context, rung, &reading);
        let slots = slots(context, &reading, &texts);
        Composer { context, reading, texts, slots, own: own_words(context.turns) }
    }

    /// The text for a state.
    pub fn reply(&self, state: &State, reading: &Reading) -> RungReply {
        let mut reply = RungReply {
            rung: state.rung(),
            text: String::new(),
            parts: Vec::new(),
            open_slots: Vec::new(),
            skeletons: Vec::new(),
        };
        let greeting = self.context.address.greeting.trim();
        if !greeting.is_empty() {
            reply.push("greeting", greeting, &[], "");
        }
        // A fact that was named is not named again in the next sentence.
        let mut bare = self.reading.clone();
        for paragraph in layout(state, reading) {
            let mut gap = "\n\n";
            for choice in paragraph {
                if choice == "rung-3-note"
                    && let Some(line) = Wording::of(&self.context.policy.record.line, self.locale())
                {
                    reply.push("rung-3-note", line.trim(), &[], gap);
                } else if choice == PROMISE && reply.open_slots.iter().any(|slot| slot.name == "time") {
                    // The time of the next word was named already.
                    continue;
                } else if let Some(part) = choice.split('|').find_map(|id| self.part_for(id, &bare)) {
                    bare.facts.retain(|fact| !part.facts.iter().any(|used| used.kind == fact.kind));
                    let follows_greeting = reply.parts.len() == 1 && !greeting.is_empty();
                    let text = if follows_greeting {
                        after_greeting(self.context.phrases, greeting, &part.text)
                    } else {
                        part.text
                    };
                    reply.push(&part.id, &text, &part.open_slots, gap);
                    reply.skeletons.push(part.skeleton);
                } else {
                    continue;
                }
                gap = " ";
            }
        }
        reply
    }

    /// One part with everything that is known.
    pub fn part(&self, id: &str) -> Option<Part> {
        self.part_for(id, &self.reading)
    }

    /// One part, fresh where there is a fresh one, with the facts of a reading rather than with more of them. What
    /// belongs to a limit may be said again rather than left out.
    fn part_for(&self, id: &str, reading: &Reading) -> Option<Part> {
        let who = Who { customer: self.context.customer, agent: self.context.agent };
        let fresh = Freshness::new(self.context.memory, who, self.own.iter().copied());
        let some = slots(self.context, reading, &self.texts);
        self.compose(id, &some, &fresh)
            .or_else(|| self.compose(id, &self.slots, &fresh))
            .or_else(|| self.compose(id, &self.slots, &Freshness::new(&NoMemory, who, [])))
    }

    /// One part; of the parts that name something of the policy one that does, even if it names no fact for that.
    fn compose(&self, id: &str, slots: &Slots, fresh: &Freshness<'_>) -> Option<Part> {
        let Some(name) = NAMING.iter().find(|(part, _)| *part == id).and_then(|(_, slot)| slots.get(slot)?.text())
        else {
            return self.draw(id, slots, self.context.seed, fresh);
        };
        let factless = Reading { facts: Vec::new(), ..self.reading.clone() };
        let factless = self::slots(self.context, &factless, &self.texts);
        let names_it = |slots: &Slots| {
            let seeds = (0..TRIES).map(|other| self.context.seed.wrapping_add(other));
            seeds.filter_map(|seed| self.draw(id, slots, seed, fresh)).find(|part| part.text.contains(name))
        };
        names_it(slots).or_else(|| names_it(&factless)).or_else(|| self.draw(id, slots, self.context.seed, fresh))
    }

    fn draw(&self, id: &str, slots: &Slots, seed: u64, fresh: &Freshness<'_>) -> Option<Part> {
        let fit = Fit::from(&self.reading);
        compose_parts(self.stock(id), &[id], &fit, slots, seed, fresh).into_iter().next()
    }

    /// Whether one of the texts of a part stands in a reply that was sent.
    pub fn was_said(&self, id: &str) -> bool {
        self.stock(id)
            .part(id)
            .flat_map(|group| group.alternatives.iter().map(move |alternative| (group, alternative)))
            .filter_map(|(group, alternative)| {
                self.stock(id).text(&group.id, alternative.name.as_deref(), Some(&self.slots.args()))
            })
            .any(|text| self.is_in_a_reply(&text))
    }

    /// Whether a text stands in a reply that was sent, however its lines are broken.
    pub fn is_in_a_reply(&self, text: &str) -> bool {
        // Behind a greeting some languages begin in small letters.
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        self.own.iter().any(|own| words(own).contains(&words(text)))
    }

    /// Tag of the customer's language.
    pub fn locale(&self) -> &str {
        self.context.ladder.locale()
    }

    fn stock(&self, id: &str) -> &'a Stock {
        if self.context.ladder.part(id).next().is_some() { self.context.ladder } else { self.context.phrases }
    }
}

impl RungReply {
    fn push(&mut self, part: &str, text: &str, open: &[OpenSlot], gap: &str) {
        if !self.text.is_empty() {
            self.text.push_str(if gap.is_empty() { " " } else { gap });
        }
        let start = self.text.encode_utf16().count() as u32;
        self.text.push_str(text);
        let end = start + text.encode_utf16().count() as u32;
        self.parts.push(ReplyPart { part: part.into(), text: text.into(), span: Span { start, end } });
        self.open_slots.extend(open.iter().map(|slot| OpenSlot {
            span: Span { start: slot.span.start + start, end: slot.span.end + start },
            ..slot.clone()
        }));
    }
}

fn slots(context: &LadderContext<'_>, reading: &Reading, texts: &PolicyTexts) -> Slots {
    Slots::collect(&SlotSources {
        phrases: context.phrases,
        reading,
        address: context.address,
        agent: context.agent,
        agent_gender: context.agent_gender,
        formality: context.formality,
        policy: texts,
    })
}

/// The replies that were sent.
pub(super) fn own_words<'a>(turns: &[Turn<'a>]) -> Vec<&'a str> {
    turns.iter().filter(|turn| turn.from == Author::Agent).map(|turn| turn.text).collect()
}

/// The texts of the company that this rung may name: rung 4 names who takes over, the others where else to turn.
fn texts(context: &LadderContext<'_>, rung: Rung, reading: &Reading) -> PolicyTexts {
    let policy = context.policy;
    let some = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    let target = target::for_customer(policy, reading);
    let (contact, team) = match (rung, target) {
        (Rung::HandOver, Some(target)) => (some(&target.name).or_else(|| some(&target.role)), None),
        // Nobody is handed over to the team that has them, or to an address.
        (Rung::HandOver, None) => (None, None),
        _ => (some(&policy.contact), some(&policy.company.team)),
    };
    PolicyTexts {
        company: some(&policy.company.name),
        team,
        rules: some(&policy.conduct_rules.name),
        link: some(&policy.conduct_rules.link),
        contact,
        safety: None,
    }
}

/// The last message's reading with what only earlier ones say: order, product and amount do not age as waits and
/// deadlines do.
pub(crate) fn with_earlier(reading: &Reading, steps: &[Step]) -> Reading {
    let mut whole = reading.clone();
    for step in steps.iter().rev() {
        for kind in [FactKind::Order, FactKind::Product, FactKind::Amount] {
            if whole.fact(kind).is_none()
                && let Some(fact) = step.reading.fact(kind)
            {
                whole.facts.push(fact.clone());
            }
        }
        if whole.issue == "other" || whole.issue.is_empty() {
            whole.issue.clone_from(&step.reading.issue);
        }
        if whole.want == "none" || whole.want.is_empty() {
            whole.want.clone_from(&step.reading.want);
        }
    }
    whole
}
