//! What the form of a draft gives away, in any language: open slots, shouting, card numbers, emoji, internal lines.

use super::{Findings, Severity};
use crate::text::{Case, TokenKind};
use std::ops::Range;

/// Words in capitals in a row that are shouting; shorter ones are abbreviations.
const SHOUTED_RUN: usize = 2;
const SHOUTED_WORD: usize = 4;

pub fn check(findings: &mut Findings) {
    placeholders(findings);
    shouting(findings);
    exclamations(findings);
    emoji(findings);
    card_numbers(findings);
    internal_lines(findings);
}

/// `{{name}}`, `{% if %}`, `${name}`, `%FIRST%`, `[NAME]`, `<NAME>`, `____`, and the pack's own open slots: `[time]`.
fn placeholders(findings: &mut Findings) {
    let source = findings.draft.text.source();
    // Only asked for where there is a bracket, since it opens the pack's phrases.
    let open: Vec<String> =
        if source.contains('[') { findings.context.pack.phrases().open_words() } else { Vec::new() };
    let mut at = 0;
    // Bytes, since all of these are ASCII and every draft is searched at every key.
    let opens = |byte: u8| matches!(byte, b'{' | b'%' | b'[' | b'<' | b'_' | b'$');
    while let Some(found) = source.as_bytes()[at..].iter().position(|&byte| opens(byte)) {
        let from = at + found;
        let len = placeholder(&source[from..], &open).unwrap_or(0);
        if len > 0 {
            findings.add("placeholder", Severity::Stop, from..from + len);
        }
        at = from + len.max(1);
    }
}

/// Byte length of the placeholder at the start.
fn placeholder(rest: &str, open: &[String]) -> Option<usize> {
    /// The longest name of a slot.
    const LONGEST: usize = 60;
    let closed = |start: &str, end: &str| {
        let inner = rest.strip_prefix(start)?;
        let len = inner.find(end).filter(|&len| len > 0 && len <= LONGEST && !inner[..len].contains('\n'))?;
        Some((&inner[..len], start.len() + len + end.len()))
    };
    let name = |inner: &str| {
        inner.chars().any(char::is_alphabetic)
            && inner
                .chars()
                .all(|ch| ch.is_uppercase() || ch.is_ascii_digit() || matches!(ch, '_' | ' ' | '-' | '.' | '\''))
    };
    let is_named = |(inner, len): (&str, usize)| name(inner).then_some(len);
    closed("{{", "}}")
        .or_else(|| closed("{%", "%}"))
        .or_else(|| closed("${", "}"))
        .map(|(_, len)| len)
        .or_else(|| {
            closed("{", "}")
                .filter(|(inner, _)| {
                    !inner.trim().is_empty()
                        && inner.chars().all(|ch| ch.is_alphanumeric() || matches!(ch, '_' | '.' | ' '))
                })
                .map(|(_, len)| len)
        })
        .or_else(|| closed("%", "%").filter(|(inner, _)| !inner.contains(' ')).and_then(is_named))
        .or_else(|| closed("[", "]").filter(|(inner, _)| open.iter().any(|word| word == inner)).map(|(_, len)| len))
        .or_else(|| closed("[", "]").and_then(is_named))
        .or_else(|| closed("<", ">").and_then(is_named))
        .or_else(|| rest.starts_with("___").then(|| rest.len() - rest.trim_start_matches('_').len()))
}

fn shouting(findings: &mut Findings) {
    let draft = findings.draft;
    let tokens = draft.text.tokens();
    for sentence in &draft.sentences {
        let mut run: Range<usize> = 0..0;
        let mut long = 0;
        for at in sentence.tokens.clone().chain([sentence.tokens.end]) {
            let upper =
                at < sentence.tokens.end && tokens[at].kind == TokenKind::Word && tokens[at].case == Case::Upper;
            if upper {
                run = if run.is_empty() { at..at + 1 } else { run.start..at + 1 };
                long += usize::from(draft.text.slice(tokens[at].range()).chars().count() >= SHOUTED_WORD);
                continue;
            }
            if run.len() >= SHOUTED_RUN && long > 0 {
                findings.add("hostile", Severity::Stop, draft.bytes(&run));
            }
            run = 0..0;
            long = 0;
        }
    }
}

fn exclamations(findings: &mut Findings) {
    let draft = findings.draft;
    for sentence in &draft.sentences {
        for at in sentence.tokens.clone() {
            let bytes = draft.text.tokens()[at].range();
            let written = draft.text.slice(bytes.clone());
            if written.len() >= 2 && written.starts_with('!') {
                findings.add("hostile", Severity::Stop, bytes);
            }
        }
    }
}

/// Light where the customer is not; a calm exchange may have its smiley.
fn emoji(findings: &mut Findings) {
    let draft = findings.draft;
    if findings.context.heat().level() == 0 {
        return;
    }
    for sentence in &draft.sentences {
        for at in sentence.tokens.clone().filter(|&at| draft.text.tokens()[at].kind == TokenKind::Emoji) {
            findings.add("humour", Severity::Warn, draft.text.tokens()[at].range());
        }
    }
}

/// 13 to 19 digits that pass the check digit of payment cards (Luhn, ISO/IEC 7812-1).
fn card_numbers(findings: &mut Findings) {
    let source = findings.draft.text.source();
    let mut at = 0;
    let bytes = source.as_bytes();
    while let Some(found) = bytes[at..].iter().position(u8::is_ascii_digit) {
        let from = at + found;
        let run = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-')).count();
        let written = source[from..from + run].trim_end_matches([' ', '-']);
        let digits: Vec<u32> = written.chars().filter_map(|ch| ch.to_digit(10)).collect();
        if (13..=19).contains(&digits.len()) && luhn(&digits) {
            findings.add("exposure", Severity::Stop, from..from + written.len());
        }
        at = from + run.max(1);
    }
}

fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(index, &digit)| if index % 2 == 0 { digit } else { digit * 2 % 10 + digit / 5 })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|&digit| digit != 0)
}

/// The line that carries the ladder's state belongs into internal notes.
fn internal_lines(findings: &mut Findings) {
    let source = findings.draft.text.source();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if crate::ladder::contains_state_line(line) {
            findings.add("exposure", Severity::Stop, at..at + line.trim_end().len());
        }
        at += line.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_of_other_tools() {
        let open = vec!["time".to_owned()];
        for (text, len) in [
            ("{{name}}, hi", 8),
            ("{% if x %}", 10),
            ("${name}", 7),
            ("%FIRST% x", 7),
            ("[NAME]", 6),
            ("[time]", 6),
            ("<ORDER NO>", 10),
            ("____", 4),
            ("{name}", 6),
        ] {
            assert_eq!(placeholder(text, &open), Some(len), "{text}");
        }
        for text in ["[see below]", "100 % and 50 %", "<b>", "_x_", "{ }", "% OF % it"] {
            assert_eq!(placeholder(text, &open), None, "{text}");
        }
    }

    #[test]
    fn card_like_numbers() {
        let digits = |written: &str| written.chars().filter_map(|ch| ch.to_digit(10)).collect::<Vec<_>>();
        assert!(luhn(&digits("4111111111111111")));
        assert!(!luhn(&digits("4111111111111112")));
    }
}
