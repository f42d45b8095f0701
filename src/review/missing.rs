//! What a reply lacks, or has in the wrong place. These concern the whole draft, so a few first words raise nothing.

use super::draft::OwnSentence;
use super::types::Move;
use super::{Findings, Message, Severity};
use crate::pack::pattern::Symbol;
use crate::reading::Conduct;

/// Fewer own words than this are a reply that has only begun.
const BEGUN: usize = 12;

const UNDERSTANDING: [Move; 3] = [Move::Acknowledge, Move::Mirror, Move::Apologise];
/// Where one of these is made, the reply is about how we go on, and what it was like was said before.
const LIMITING: [Move; 3] = [Move::Limit, Move::Note, Move::Handover];
const SOLVING: [Move; 3] = [Move::Act, Move::Options, Move::Promise];

pub fn check(findings: &mut Findings) {
    let draft = findings.draft;
    if draft.words() < BEGUN {
        return;
    }
    let does = |moves: &[Move]| draft.sentences.iter().any(|sentence| sentence.does(moves));
    let message = findings.context.message;
    let offended = message.is_some_and(|message| message.reading.conduct >= Conduct::Insulting);
    greeting(findings);
    // What ends an exchange has no next step.
    if !(offended && does(&[Move::Limit])) {
        next_step(findings);
    }
    agent_hedge(findings);
    if let Some(message) = message {
        if !does(&LIMITING) {
            empathy(findings, message);
            vague(findings, message);
        }
        order(findings, message);
    }
}

/// A first reply greets in its first two lines.
fn greeting(findings: &mut Findings) {
    let draft = findings.draft;
    let greets = draft
        .sentences
        .iter()
        .take(2)
        .any(|sentence| sentence.does(&[Move::Greet]) || draft.has_helper_in("greeting-line", sentence));
    if findings.context.earlier.replies == 0 && !greets {
        findings.add_missing("greeting", Severity::Warn);
    }
}

/// Somebody does something by some time, or has done it.
fn next_step(findings: &mut Findings) {
    let draft = findings.draft;
    let steps = draft.sentences.iter().any(|sentence| {
        draft.has_helper_in("owner-time", sentence)
            || sentence.does(&[Move::Act, Move::Promise, Move::Handover]) && draft.says_time(sentence)
    });
    // A question about the choice, or a limit that ends the matter, is a step too.
    let asks = draft.sentences.iter().any(|sentence| sentence.does(&[Move::Options]) && is_question(draft, sentence));
    if !steps && !asks {
        findings.add_missing("next-step", Severity::Warn);
    }
}

fn is_question(draft: &super::Draft, sentence: &OwnSentence) -> bool {
    sentence.tokens.clone().any(|at| draft.text.slice(draft.text.tokens()[at].range()).starts_with('?'))
}

/// Only "we" acts, or nobody.
fn agent_hedge(findings: &mut Findings) {
    let draft = findings.draft;
    if draft.has_helper("first-person") {
        return;
    }
    if let Some(we) = draft.helper("company-we").next() {
        findings.add("agent-hedge", Severity::Hint, draft.bytes(&we));
    }
}

/// From heat 2 on one sentence names what it was like together with its cause.
fn empathy(findings: &mut Findings, message: Message) {
    let draft = findings.draft;
    if message.reading.heat.level() < 2 {
        return;
    }
    let canned: Vec<_> = findings
        .found
        .iter()
        .filter(|finding| matches!(finding.rule.as_str(), "cliche" | "hollow-apology" | "diagnosis"))
        .map(|finding| finding.span)
        .collect();
    let names_it = |sentence: &&OwnSentence| {
        let span = draft.text.span(draft.bytes(&sentence.tokens));
        // A question explores; it does not yet say what it was like.
        sentence.does(&UNDERSTANDING)
            && !is_question(draft, sentence)
            && !canned.iter().any(|canned| canned.overlaps(span))
            && sentence.tokens.len() >= 6
    };
    if !draft.sentences.iter().any(|sentence| names_it(&sentence)) {
        findings.add_missing("empathy", Severity::Warn);
    }
}

/// One of the customer's facts, or what it is about, stands in the first three sentences.
fn vague(findings: &mut Findings, message: Message) {
    let draft = findings.draft;
    if !message.said.has_facts() {
        return;
    }
    let first: Vec<&OwnSentence> =
        draft.sentences.iter().filter(|sentence| !sentence.does(&[Move::Greet])).take(3).collect();
    let says_fact =
        first.iter().any(|sentence| message.said.repeats_fact(draft.text.slice(draft.bytes(&sentence.tokens))));
    if says_fact || shared_words(findings, message, &first) >= SHARED {
        return;
    }
    let severity = if message.reading.heat.level() >= 2 { Severity::Warn } else { Severity::Hint };
    findings.add_missing("vague", severity);
}

/// So many telling words of the message make a reply one about this message.
const SHARED: usize = 2;

/// How many telling words of the message stand in these sentences, in whatever form.
fn shared_words(findings: &Findings, message: Message, sentences: &[&OwnSentence]) -> usize {
    let draft = findings.draft;
    let words = sentences
        .iter()
        .flat_map(|sentence| sentence.tokens.clone())
        .filter(|&at| draft.annotations.has(at, Symbol::WORD))
        .map(|at| draft.text.folded(&draft.text.tokens()[at]));
    message.said.shared(findings.context.pack, words)
}

/// Understanding stands before the solution.
fn order(findings: &mut Findings, message: Message) {
    let draft = findings.draft;
    if message.reading.heat.level() < 2 {
        return;
    }
    let place = |moves: &[Move]| draft.sentences.iter().position(|sentence| sentence.does(moves));
    let (Some(solving), Some(understanding)) =
        (place(&SOLVING), place(&[Move::Acknowledge, Move::Mirror, Move::Apologise, Move::Thank]))
    else {
        return;
    };
    if solving < understanding {
        let tokens = draft.sentences[solving].tokens.clone();
        findings.add("order", Severity::Hint, draft.bytes(&tokens));
    }
}
