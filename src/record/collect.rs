//! What the thread shows, as single values.

use super::fields::{Fact, Fields, Promise, Quote, RungMove, Said};
use super::{RecordContext, due};
use crate::ladder::{Author, Step, Walk, questions, with_earlier};
use crate::order::sort_by_key;
use crate::reading::{Conduct, FactKind};
use crate::review::Move;
use crate::text::{Span, Text};

pub(super) fn collect(context: &RecordContext<'_>, walk: &Walk) -> Fields {
    let steps = &walk.steps;
    let reading = steps.last().map(|step| with_earlier(&step.reading, steps));
    let frame = |frame: &str, none: &str| (!frame.is_empty() && frame != none).then(|| frame.to_owned());
    let issue = reading.as_ref().and_then(|reading| frame(&reading.issue, "other"));
    let want = reading.as_ref().and_then(|reading| frame(&reading.want, "none"));
    let replies = replies(context);
    let promises = replies.iter().flat_map(|reply| reply.promises(context)).collect::<Vec<_>>();
    let named = |name: Option<&str>| name.map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
    Fields {
        when: when(context, steps),
        channel: named(context.channel).unwrap_or_else(|| context.ui.label("record-channel-email", None)),
        ticket: named(context.ticket),
        agent: named(context.agent),
        customer: named(context.customer),
        complaint: complaint(context, issue.as_deref(), want.as_deref()),
        issue,
        want,
        facts: facts(steps),
        quotes: quotes(context, steps),
        class: steps.iter().map(|step| step.reading.conduct).max().unwrap_or_default(),
        offered: said(&replies, &[Move::Options]),
        decisions: said(&replies, &[Move::Act, Move::Limit, Move::Handover]),
        next: next(context, walk, &promises),
        promises,
        rungs: rungs(context, walk),
        open: open(context, steps),
        delete_on: delete_on(context),
    }
}

/// A reply with its moves.
struct Reply<'a> {
    number: usize,
    text: &'a str,
    time: Option<&'a str>,
    sentences: Vec<(Move, Span, String)>,
}

fn replies<'a>(context: &RecordContext<'a>) -> Vec<Reply<'a>> {
    let sent = context.turns.iter().filter(|turn| turn.from == Author::Agent);
    sent.enumerate()
        .map(|(index, turn)| {
            let text = Text::new(turn.text);
            let sentences = (context.moves)(turn.text)
                .into_iter()
                .map(|found| {
                    let bytes = text.utf16().byte(turn.text, found.span.start)
                        ..text.utf16().byte(turn.text, found.span.end.max(found.span.start));
                    (found.kind, found.span, one_line(&turn.text[bytes]))
                })
                .collect();
            Reply { number: index + 1, text: turn.text, time: turn.time, sentences }
        })
        .collect()
}

impl Reply<'_> {
    /// The sentences that promise, and those that act by a date.
    fn promises(&self, context: &RecordContext<'_>) -> Vec<Promise> {
        let facts = (context.read)(self.text).facts;
        let written = self.time.and_then(due::day);
        let mut promises: Vec<Promise> = Vec::new();
        for (kind, span, text) in &self.sentences {
            let dated = facts.iter().filter(|fact| fact.span.overlaps(*span)).find_map(|fact| {
                let timed = matches!(fact.kind, FactKind::Date | FactKind::Deadline | FactKind::Wait);
                timed.then(|| (due::due(fact, written), fact.text.clone()))
            });
            let acts = matches!(kind, Move::Act | Move::Handover | Move::Own);
            if (*kind == Move::Promise || (acts && dated.is_some()))
                && !promises.iter().any(|promise| promise.text == *text)
            {
                let (due, due_text) = dated.unzip();
                promises.push(Promise {
                    reply: self.number,
                    text: text.clone(),
                    due: due.flatten().map(|day| day.to_string()),
                    due_text,
                });
            }
        }
        promises
    }
}

/// Sentences that make one of these moves; unknown where there were replies and none made any.
fn said(replies: &[Reply<'_>], moves: &[Move]) -> Option<Vec<Said>> {
    let mut found: Vec<Said> = Vec::new();
    for reply in replies {
        for (kind, _, text) in &reply.sentences {
            let new = Said { number: reply.number, text: text.clone() };
            if moves.contains(kind) && !found.contains(&new) {
                found.push(new);
            }
        }
    }
    (replies.is_empty() || !found.is_empty()).then_some(found)
}

/// When the last offence came, or the last message where none offends.
fn when(context: &RecordContext<'_>, steps: &[Step]) -> Option<String> {
    let offence = steps.iter().rfind(|step| step.reading.conduct >= Conduct::Insulting);
    let step = offence.or(steps.last())?;
    context.turns[step.turn].time.map(one_line).filter(|time| !time.is_empty())
}

fn complaint(context: &RecordContext<'_>, issue: Option<&str>, want: Option<&str>) -> Option<String> {
    let sentence = |id: &str, frame: &str| {
        let (start, frame) = (context.ui.label(id, None), context.ui.label(frame, None));
        format!("{} {}.", start.trim(), frame.trim().trim_end_matches('.'))
    };
    let about = issue.map(|issue| sentence("record-complaint-about", &format!("issue-{issue}")));
    let wants = want.map(|want| sentence("record-complaint-wants", &format!("want-{want}")));
    let said: Vec<String> = about.into_iter().chain(wants).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn facts(steps: &[Step]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        for fact in &step.reading.facts {
            if !facts.iter().any(|known| known.kind == fact.kind && known.value == fact.value) {
                let (kind, value, text) = (fact.kind, fact.value.clone(), one_line(&fact.text));
                facts.push(Fact { kind, value, text, message: index + 1 });
            }
        }
    }
    facts
}

/// The sentences that offend, each once.
fn quotes(context: &RecordContext<'_>, steps: &[Step]) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for (index, step) in steps.iter().enumerate().filter(|(_, step)| step.reading.conduct >= Conduct::Insulting) {
        let turn = &context.turns[step.turn];
        let text = Text::new(turn.text);
        let before = quotes.len();
        for sentence in text.sentences() {
            let bytes = text.bytes_of(sentence.tokens.clone());
            let span = text.span(bytes.clone());
            let worst = step
                .reading
                .cues
                .iter()
                .filter(|cue| cue.span.overlaps(span))
                .map(|cue| cue.conduct)
                .max()
                .unwrap_or_default();
            if worst >= Conduct::Insulting {
                quotes.push(Quote {
                    message: index + 1,
                    time: turn.time.map(one_line),
                    class: worst,
                    text: text.slice(bytes).trim().to_owned(),
                });
            }
        }
        if quotes.len() == before {
            // The cue is not in one sentence, so the whole message is the quotation.
            quotes.push(Quote {
                message: index + 1,
                time: turn.time.map(one_line),
                class: step.reading.conduct,
                text: turn.text.trim().to_owned(),
            });
        }
    }
    quotes
}

fn rungs(context: &RecordContext<'_>, walk: &Walk) -> Vec<RungMove> {
    let proposed = walk.steps.iter().enumerate().map(|(index, step)| {
        (step.turn, RungMove::Proposed { message: index + 1, rung: step.rung, reason: step.reason })
    });
    let sent = walk.sent.iter().enumerate().map(|(index, sent)| {
        let time = context.turns[sent.turn].time.map(one_line);
        (sent.turn, RungMove::Sent { reply: index + 1, rung: sent.rung, time, assumed: sent.assumed })
    });
    let mut moves: Vec<(usize, RungMove)> = proposed.chain(sent).collect();
    sort_by_key(&mut moves, |(turn, _)| *turn);
    moves.into_iter().map(|(_, step)| step).collect()
}

/// Questions in messages after the last reply.
fn open(context: &RecordContext<'_>, steps: &[Step]) -> Vec<Said> {
    let last_reply = context.turns.iter().rposition(|turn| turn.from == Author::Agent);
    steps
        .iter()
        .enumerate()
        .filter(|(_, step)| last_reply.is_none_or(|reply| step.turn > reply))
        .flat_map(|(index, step)| {
            let asked = questions(context.turns[step.turn].text, step);
            asked.into_iter().map(move |text| Said { number: index + 1, text })
        })
        .collect()
}

/// What is to be sent while the customer waits for an answer; else what was promised last.
fn next(context: &RecordContext<'_>, walk: &Walk, promises: &[Promise]) -> Option<String> {
    let last = context.turns.iter().rfind(|turn| turn.from != Author::Note)?;
    match last.from {
        Author::Customer => {
            let rung = walk.state.rung().number();
            Some(format!("{rung} · {}", context.ui.label(&format!("rung-{rung}"), None)))
        }
        _ => promises.last().map(|promise| promise.text.clone()),
    }
}

/// From the day of the record on, else from the last day that the thread shows.
fn delete_on(context: &RecordContext<'_>) -> Option<String> {
    let shown = context.turns.iter().rev().filter_map(|turn| turn.time);
    let day = context.now.into_iter().chain(shown).find_map(due::day)?;
    day.after(i64::from(context.policy.record.retention_days)).map(|day| day.to_string())
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
