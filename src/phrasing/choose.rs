//! Choosing and joining parts: openings for an empty draft, the missing move for one that is half written.

use super::{
    FactUse, Freshness, Part, SlotSources, Slots, Stocked, SuggestContext, Suggestion, Suggestions, layout, part,
    trial::Trial, why::why,
};
use crate::order::{sort_by, sort_by_key};
use crate::pack::{Fit, Group, Mechanism};
use crate::reading::{Conduct, CueKind};
use crate::review::Move;
use crate::text::Text;
use layout::{Layout, Place};
use std::collections::HashSet;

/// Most sentences and words of a suggestion, beside the greeting.
const SENTENCES: usize = 2;
const WORDS: usize = 40;

/// Most combinations that are reviewed for one suggestion.
pub(super) const TRIED: usize = 8;

/// How many parts of each half are combined.
const HALVES: usize = 8;

/// What a time of the next word is worth in a step.
const TIMED: f32 = 8.0;

/// What an opening of one sentence counts, in findings left open.
const ALONE: usize = 3;

/// What every choice in one context shares.
pub(super) struct Chooser<'a> {
    pub(super) context: &'a SuggestContext<'a>,
    pub(super) fit: Fit,
    pub(super) slots: &'a Slots,
    pub(super) fresh: Freshness<'a>,
    pub(super) trial: Trial<'a>,
    /// Skeletons that stand in a suggestion already.
    taken: HashSet<String>,
    stocked: Stocked,
}

/// Suggestions for a draft.
pub fn suggest(context: &SuggestContext<'_>) -> Suggestions {
    let label = |id: &str| Some(context.ui.label(id, None));
    if context.reading.danger {
        return Suggestions { suggestions: safety(context).into_iter().collect(), reason: label("panel-danger") };
    }
    let layout = Layout::new(context.draft, context.moves);
    let mut chooser = Chooser::new(context);
    let suggestions = match context.only {
        Some(kind) => chooser.of_move(&layout, kind),
        // Who threatens is not asked what would suit them: the ladder hands over.
        None if context.reading.conduct >= Conduct::Threatening => chooser.firm(&layout),
        None if layout.has_body() => chooser.missing(&layout),
        None => chooser.openings(&layout),
    };
    let reason = match (suggestions.is_empty(), chooser.stocked) {
        (false, _) => None,
        (true, Stocked::Used) => label("panel-stock-empty"),
        (true, _) => label("panel-no-suggestions"),
    };
    Suggestions { suggestions, reason }
}

/// Where there are signs of danger only this is said: the policy's words, else the pack's.
fn safety(context: &SuggestContext<'_>) -> Option<Suggestion> {
    let text = context.policy.safety.clone().or_else(|| {
        let slots = slots(context);
        let args = slots.args();
        let group = context.ladder.part("safety").next()?;
        let mut fitting = group.alternatives.iter().filter(|form| slots.has_all(&form.needs));
        Some(fitting.find_map(|form| part::render(context.ladder, group, form, &slots, &args))?.text)
    })?;
    Some(Suggestion { text, ..layout::join(String::new(), &[]) })
}

fn slots(context: &SuggestContext<'_>) -> Slots {
    Slots::collect(&SlotSources {
        phrases: context.phrases,
        reading: context.reading,
        address: context.address,
        agent: context.agent,
        agent_gender: context.agent_gender,
        formality: context.formality,
        policy: context.policy,
    })
}

/// What a part does for the customer, where its group does not say it.
pub(super) fn mechanism(part: &Part) -> Option<Mechanism> {
    part.mechanism.or(match part.kind? {
        Move::Mirror => Some(Mechanism::Interpretation),
        Move::Acknowledge | Move::Thank | Move::Apologise => Some(Mechanism::Reaction),
        Move::Options => Some(Mechanism::Exploration),
        _ => None,
    })
}

pub(super) fn is_lead(kind: Move) -> bool {
    matches!(kind, Move::Mirror | Move::Acknowledge | Move::Thank | Move::Apologise)
}

fn is_step(kind: Move) -> bool {
    matches!(kind, Move::Own | Move::Act | Move::Promise)
}

impl<'a> Chooser<'a> {
    pub(super) fn new(context: &'a SuggestContext<'a>) -> Self {
        // "Thanks!" is soft too, but what accepts an apology needs one.
        let apologised = context.reading.cues_of(CueKind::Apology).next().is_some();
        let fit = Fit::from(context.reading);
        Chooser {
            context,
            fit: Fit { softening: fit.softening && apologised, ..fit },
            slots: context.made.slots(|| slots(context)),
            fresh: context.made.fresh(context).beside(context.draft),
            trial: Trial::new(context),
            taken: HashSet::new(),
            stocked: Stocked::Nothing,
        }
    }

    /// Everything fresh that fits, best first.
    fn parts(&mut self, wanted: impl Fn(&Group) -> bool) -> Vec<Part> {
        let stock = self.context.phrases;
        let (parts, stocked) = part::candidates(
            stock,
            |group| group.kind.is_some() && wanted(group),
            &self.fit,
            self.slots,
            self.context.seed,
            &self.fresh,
            self.context.made,
        );
        self.stocked = self.stocked.max(stocked);
        parts
    }

    pub(super) fn of(&mut self, wanted: impl Fn(Move) -> bool) -> Vec<Part> {
        self.parts(|group| group.kind.is_some_and(&wanted))
    }

    /// What asks the customer something, or offers a choice.
    pub(super) fn questions(&mut self) -> Vec<Part> {
        self.parts(|group| group.mechanism == Some(Mechanism::Exploration) || group.kind == Some(Move::Options))
    }

    /// Openings: what happened or what it cost, then a step or a question; each does another part of empathy.
    fn openings(&mut self, layout: &Layout<'_>) -> Vec<Suggestion> {
        let leads = self.of(is_lead);
        let steps = self.of(is_step);
        let questions = self.questions();
        let leads: Vec<&Part> = leads.iter().filter(|part| mechanism(part) != Some(Mechanism::Exploration)).collect();
        let mut steps: Vec<&Part> = steps.iter().collect();
        sort_by_key(&mut steps, |step| !is_timed(step));
        let questions: Vec<&Part> = questions.iter().collect();
        let greeting = self.greeting(layout);
        let place = if layout.has_greeting() { layout.first() } else { layout.start() };
        let mut found = Vec::new();
        let mut dry = 0;
        for wanted in Mechanism::ALL.into_iter().cycle() {
            if found.len() >= self.context.n || dry == Mechanism::ALL.len() {
                break;
            }
            let pairs = if wanted == Mechanism::Exploration {
                self.pairs(&leads, &questions)
            } else {
                let leads: Vec<&Part> = leads.iter().filter(|part| mechanism(part) == Some(wanted)).copied().collect();
                self.pairs(&leads, &steps)
            };
            match self.best(layout, &place, greeting.as_deref(), &pairs) {
                Some(suggestion) => {
                    dry = 0;
                    found.push(suggestion);
                }
                None => dry += 1,
            }
        }
        if found.is_empty() {
            // Nothing to say back: a step or a question alone is an opening too.
            let single: Vec<Vec<&Part>> = steps.iter().chain(&questions).map(|part| vec![*part]).collect();
            while let Some(suggestion) =
                self.best(layout, &place, greeting.as_deref(), &single).filter(|_| found.len() < self.context.n)
            {
                found.push(suggestion);
            }
        }
        found
    }

    /// Combinations that are short enough, the best first; a lead alone where nothing can follow it.
    fn pairs<'p>(&self, leads: &[&'p Part], seconds: &[&'p Part]) -> Vec<Vec<&'p Part>> {
        let free = |part: &&&'p Part| !self.taken.contains(&part.skeleton);
        let seconds: Vec<&Part> = seconds.iter().filter(free).take(HALVES).copied().collect();
        let leads: Vec<&Part> = leads.iter().filter(free).take(HALVES).copied().collect();
        let mut pairs: Vec<(f32, Vec<&Part>)> = Vec::new();
        for lead in &leads {
            for second in seconds.iter().filter(|second| second.skeleton != lead.skeleton) {
                if short_enough(&[lead, second]) {
                    // The lead shows whether the message was read; the second half says when there will be news.
                    let score = lead.score * 2.0 + second.score + if is_timed(second) { TIMED } else { 0.0 };
                    pairs.push((score, vec![*lead, *second]));
                }
            }
        }
        sort_by(&mut pairs, |a, b| b.0.total_cmp(&a.0));
        let alone = leads.iter().take(2).filter(|lead| short_enough(&[lead])).map(|lead| vec![*lead]);
        pairs.into_iter().take(TRIED).map(|(_, pair)| pair).chain(alone).collect()
    }

    /// The first of these combinations that leaves least open, and raises no finding in its own words.
    pub(super) fn best(
        &mut self,
        layout: &Layout<'_>,
        place: &Place,
        greeting: Option<&str>,
        combinations: &[Vec<&Part>],
    ) -> Option<Suggestion> {
        let free = |parts: &&Vec<&Part>| !parts.iter().any(|part| self.taken.contains(&part.skeleton));
        let suggestion = combinations
            .iter()
            .filter(free)
            .take(TRIED + 2)
            .filter_map(|parts| {
                let mut joined: Vec<Part> = parts.iter().map(|part| (*part).clone()).collect();
                if let (Some(before), Some(first)) = (greeting.or(layout.greeting_before(place)), joined.first_mut()) {
                    first.text = part::after_greeting(self.context.phrases, before, &first.text);
                }
                let suggestion = layout.put(place, greeting, &joined.iter().collect::<Vec<_>>());
                let open = self.trial.left_open(layout, &suggestion)?;
                // One sentence of two that could be said leaves more open than a review can tell.
                let alone = if parts.len() == 1 { ALONE } else { 0 };
                Some((open + alone, suggestion, parts))
            })
            .min_by_key(|(open, ..)| *open);
        let (_, mut suggestion, parts) = suggestion?;
        suggestion.why = why(self.context, parts, greeting.is_some());
        self.taken.extend(suggestion.skeletons.iter().cloned());
        Some(suggestion)
    }

    /// The greeting that the draft lacks; only a first reply needs one.
    pub(super) fn greeting(&self, layout: &Layout<'_>) -> Option<String> {
        let greeting = self.context.address.greeting.trim();
        let needed = !layout.has_greeting() && self.context.own_replies.is_empty() && !greeting.is_empty();
        needed.then(|| greeting.to_owned())
    }
}

/// Says when there will be news.
fn is_timed(part: &Part) -> bool {
    part.open_slots.iter().any(|slot| slot.name == "time")
}

pub(super) fn short_enough(parts: &[&Part]) -> bool {
    let sentences: usize = parts.iter().map(|part| Text::new(&part.text).sentences().len()).sum();
    let words: usize = parts.iter().map(|part| part.text.split_whitespace().count()).sum();
    let facts: Vec<&FactUse> = parts.iter().flat_map(|part| &part.facts).collect();
    // Naming the same fact twice in two sentences reads like a form letter.
    let once = facts.iter().enumerate().all(|(index, fact)| !facts[..index].contains(fact));
    sentences <= SENTENCES && words <= WORDS && once
}
