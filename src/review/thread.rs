//! Rules that compare the draft with the message and with what this side wrote before.

use super::types::Move;
use super::{Findings, Message, Said, Severity};
use crate::reading::FactKind;
use crate::text::{TokenKind, fold, word_number};

/// After so many apologies of this side in the thread one more is too many (rubric).
const IN_THREAD: usize = 2;

/// A draft of fewer words than this shows no language of its own.
const SHOWS_LANGUAGE: usize = 6;

pub fn check(findings: &mut Findings) {
    wrong_name(findings);
    repeated_apology(findings);
    formality(findings);
    if let Some(message) = findings.context.message {
        language(findings, message);
        asks_again(findings, message);
        parroting(findings, message);
    }
}

/// The greeting names somebody else, or misspells the customer, or has the name in another form than the language asks.
fn wrong_name(findings: &mut Findings) {
    let context = findings.context;
    let draft = findings.draft;
    let Some(customer) = context.customer.filter(|name| !name.trim().is_empty()) else { return };
    let Some(greeting) = draft.sentences.iter().take(2).find(|sentence| sentence.does(&[Move::Greet])) else { return };
    let form = context.address;
    let words_of = |text: &str| {
        text.split(|ch: char| !ch.is_alphanumeric() && ch != '-' && ch != '\'')
            .map(fold)
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
    };
    let own = words_of(customer);
    let addressed = words_of(&form.greeting);
    let tokens = draft.text.tokens();
    let names = context.pack.names();
    let named: Vec<usize> = greeting
        .tokens
        .clone()
        .skip(1)
        .filter(|&at| {
            let token = &tokens[at];
            let written = draft.text.slice(token.range());
            token.kind == TokenKind::Word && written.starts_with(char::is_uppercase) && names.title(written).is_none()
        })
        .collect();
    let (Some(&first), Some(&last)) = (named.first(), named.last()) else { return };
    // With a sure form of address the first name has to stand in it; else any of the customer's names will do.
    let fits = |at: &usize| {
        let word = draft.text.folded(&tokens[*at]);
        let in_form = addressed.iter().any(|own| own == word);
        let inflected = form.sure
            && !in_form
            && own.iter().any(|own| own == word)
            && addressed.iter().any(|other| is_inflection(word, other));
        (in_form || own.iter().any(|own| own == word)) && !inflected
    };
    if !named.iter().any(fits)
        || !named.iter().all(|at| fits(at) || !looks_like_name(draft.text.slice(tokens[*at].range())))
    {
        findings.add("wrong-name", Severity::Warn, draft.bytes(&(first..last + 1)));
    }
}

/// Whether two forms differ only at the end, as cases do.
fn is_inflection(nominative: &str, other: &str) -> bool {
    let shared = nominative.chars().zip(other.chars()).take_while(|(left, right)| left == right).count();
    nominative != other && shared >= 2 && shared + 3 >= nominative.chars().count()
}

fn looks_like_name(written: &str) -> bool {
    written.chars().count() > 1 && !written.chars().all(char::is_uppercase)
}

/// One apology a reply, two from this side in the thread (rubric).
fn repeated_apology(findings: &mut Findings) {
    let context = findings.context;
    let draft = findings.draft;
    let allowed = usize::from(context.earlier.apologies < IN_THREAD);
    let apologies = draft.sentences.iter().filter(|sentence| sentence.does(&[Move::Apologise]));
    for sentence in apologies.skip(allowed) {
        findings.add("repeated-apology", Severity::Warn, draft.bytes(&sentence.tokens));
    }
}

/// Both forms of address in one draft, or the other one than in this side's earlier replies.
fn formality(findings: &mut Findings) {
    let context = findings.context;
    let draft = findings.draft;
    let formal = draft.helper("formal-address").next();
    let Some(informal) = draft.helper("informal-address").next() else { return };
    if formal.is_some() || context.earlier.formal {
        findings.add("formality", Severity::Warn, draft.bytes(&informal));
    }
}

/// The draft is in another language than the message.
fn language(findings: &mut Findings, message: Message) {
    if message.pack.tag() != findings.context.pack.tag() && findings.draft.words() >= SHOWS_LANGUAGE {
        findings.add_missing("language", Severity::Warn);
    }
}

/// What the pack's `asks-for-…` helpers ask for.
const ASKED: [(&str, FactKind); 5] = [
    ("asks-for-order", FactKind::Order),
    ("asks-for-date", FactKind::Date),
    ("asks-for-amount", FactKind::Amount),
    ("asks-for-product", FactKind::Product),
    ("asks-for-name", FactKind::Name),
];

fn asks_again(findings: &mut Findings, message: Message) {
    let draft = findings.draft;
    for (helper, kind) in ASKED {
        let known = message.reading.fact(kind).is_some()
            || kind == FactKind::Name && findings.context.customer.is_some_and(|name| !name.trim().is_empty());
        if known {
            for tokens in draft.helper(helper) {
                findings.add("asks-again", Severity::Warn, draft.bytes(&tokens));
            }
        }
    }
}

/// More than eight of the customer's words in a row, outside quotation marks.
fn parroting(findings: &mut Findings, message: Message) {
    let draft = findings.draft;
    for sentence in &draft.sentences {
        let own: Vec<usize> =
            sentence.tokens.clone().filter(|&at| draft.text.tokens()[at].kind != TokenKind::Punct).collect();
        let words: Vec<u64> = own.iter().map(|&at| word_number(draft.text.folded(&draft.text.tokens()[at]))).collect();
        let mut runs = own.windows(Said::RUN).zip(words.windows(Said::RUN));
        let hit = runs.find(|(_, words)| message.said.in_a_row(words));
        let quotes = || draft.text.slice(draft.bytes(&sentence.tokens)).contains(['"', '“', '„', '»', '«', '”']);
        if let Some((run, _)) = hit
            && !quotes()
        {
            findings.add("parroting", Severity::Hint, draft.bytes(&(run[0]..run[Said::RUN - 1] + 1)));
        }
    }
}
