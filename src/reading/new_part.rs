//! Which lines of a mail are the sender's own words, and which are quoted, forwarded or a signature.

use crate::pack::compiled::LineRule;
use crate::pack::pattern::Matcher;
use crate::pack::{Annotated, Pack};
use crate::text::{Line, Span, Text};
use std::ops::Range;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The sender's own words.
    New,
    /// Somebody's earlier mail.
    Quoted,
    /// The sender's name and address, and what their program adds.
    Signature,
}

/// The parts of a mail, line by line.
pub struct Parts {
    lines: Vec<Part>,
}

/// A signature has at most so many lines with something in them; what follows then is text again.
const SIGNATURE_LINES: usize = 10;

/// Decides for every line.
pub fn split(pack: &Pack, text: &Text, annotations: &Annotated) -> Parts {
    let rules: Vec<Option<LineRule>> = line_rules(pack, text, annotations);
    let lines = text.lines();
    let mut parts = vec![Part::New; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let written = text.slice(lines[at].bytes.clone());
        if is_quote_mark(written) {
            parts[at] = Part::Quoted;
        } else if starts_quote(&rules, text, at) {
            at = quote_from(&mut parts, text, at);
            continue;
        } else if written.trim_end() == "--"
            || rules[at] == Some(LineRule::Signature) && is_short_tail(&rules, text, at)
        {
            at = signature_from(&mut parts, &rules, text, at);
            continue;
        } else if rules[at] == Some(LineRule::Device) {
            parts[at] = Part::Signature;
        } else if rules[at] == Some(LineRule::Disclaimer) {
            parts[at..].fill(Part::Signature);
            break;
        }
        at += 1;
    }
    // A mail that is nothing but "Regards, Anna" or a quote is better read than ignored.
    let own = |part| lines.iter().zip(&parts).any(|(line, own)| *own == part && !line.tokens.is_empty());
    if !own(Part::New) && !own(Part::Quoted) {
        parts.fill(Part::New);
    }
    Parts { lines: parts }
}

impl Parts {
    /// The sentences of the new part, as ranges of tokens.
    pub fn sentences(&self, text: &Text) -> Vec<Range<usize>> {
        self.sentences_of(text, |part| part == Part::New)
    }

    /// The sentences of some parts, cut where a part ends.
    pub fn sentences_of(&self, text: &Text, wanted: impl Fn(Part) -> bool) -> Vec<Range<usize>> {
        let mut ranges = Vec::with_capacity(text.sentences().len());
        let mut line = 0;
        let lines = text.lines();
        for sentence in text.sentences() {
            let mut from = sentence.tokens.start;
            while from < sentence.tokens.end {
                while line < lines.len() && lines[line].tokens.end <= from {
                    line += 1;
                }
                let Some(own) = lines.get(line) else { break };
                // Several lines of one part stay one sentence.
                let part = self.lines[line];
                let mut to = own.tokens.end;
                let mut next = line + 1;
                while to < sentence.tokens.end
                    && next < lines.len()
                    && (self.lines[next] == part || lines[next].tokens.is_empty())
                {
                    to = to.max(lines[next].tokens.end);
                    next += 1;
                }
                let to = to.min(sentence.tokens.end);
                if wanted(part) {
                    ranges.push(from..to);
                }
                from = to;
            }
        }
        ranges
    }

    /// The lines of a part that have something in them.
    pub fn lines_of<'t>(&'t self, text: &'t Text, wanted: Part) -> impl Iterator<Item = &'t Line> {
        text.lines()
            .iter()
            .zip(&self.lines)
            .filter(move |(line, part)| **part == wanted && !line.tokens.is_empty())
            .map(|(line, _)| line)
    }

    /// The new part in UTF-16 code units; neighbouring lines are one span.
    pub fn spans(&self, text: &Text) -> Vec<Span> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut open = false;
        for (line, part) in text.lines().iter().zip(&self.lines) {
            match (part, line.tokens.is_empty()) {
                (Part::New, false) => {
                    let own = text.bytes_of(line.tokens.clone());
                    match ranges.last_mut().filter(|_| open) {
                        Some(last) => last.end = own.end,
                        None => ranges.push(own),
                    }
                    open = true;
                }
                (Part::New, true) => {}
                _ => open = false,
            }
        }
        ranges.into_iter().map(|range| text.span(range)).collect()
    }
}

fn line_rules(pack: &Pack, text: &Text, annotations: &Annotated) -> Vec<Option<LineRule>> {
    let lines = text.lines();
    // Long lines are prose; what marks a quote or signature is short.
    let beginning = |line: &Line| line.tokens.start..line.tokens.end.min(line.tokens.start + 60);
    let mut rules: Vec<Option<LineRule>> = lines.iter().map(|line| pack.line(annotations, &beginning(line))).collect();
    // "On Monday, 2 November 2026 at 08:15, Somebody <somebody@example.test>" may be wrapped before "wrote:".
    for at in 1..lines.len() {
        if rules[at - 1].is_none()
            && rules[at].is_none()
            && !lines[at - 1].tokens.is_empty()
            && !lines[at].tokens.is_empty()
        {
            let both = lines[at - 1].tokens.start..lines[at].tokens.end;
            if both.len() <= 60 && text.slice(lines[at].bytes.clone()).trim_end().ends_with(':') {
                let mut hits = Vec::new();
                Matcher::new(&pack.lines.set, annotations).find(&both, &mut hits);
                if hits.iter().any(|hit| pack.lines.rules[hit.rule] == LineRule::ReplyLine && hit.tokens == both) {
                    rules[at - 1] = Some(LineRule::ReplyLine);
                }
            }
        }
    }
    rules
}

fn is_quote_mark(written: &str) -> bool {
    written.trim_start().starts_with('>')
}

/// A reply line, "Original message", or two header lines in a row.
fn starts_quote(rules: &[Option<LineRule>], text: &Text, at: usize) -> bool {
    match rules[at] {
        Some(LineRule::ReplyLine) => true,
        Some(LineRule::Original) => text.lines()[at].tokens.len() <= 12,
        Some(LineRule::Header) => rules.get(at + 1) == Some(&Some(LineRule::Header)),
        _ => false,
    }
}

/// Marks the quote behind the line that opens it; returns where the sender's own words may go on.
fn quote_from(parts: &mut [Part], text: &Text, at: usize) -> usize {
    let lines = text.lines();
    let written = |line: &Line| text.slice(line.bytes.clone());
    // Marked with ">": the quote ends with the marks, and an answer may stand below.
    let marked = (at + 1..lines.len().min(at + 5)).find(|&line| is_quote_mark(written(&lines[line])));
    let Some(first) = marked else {
        parts[at..].fill(Part::Quoted);
        return lines.len();
    };
    parts[at..first].fill(Part::Quoted);
    first
}

/// Whether little enough follows for this to be the end of the mail.
fn is_short_tail(rules: &[Option<LineRule>], text: &Text, at: usize) -> bool {
    let lines = &text.lines()[at + 1..];
    let end = (0..lines.len())
        .find(|&next| starts_quote(rules, text, at + 1 + next) || is_quote_mark(text.slice(lines[next].bytes.clone())));
    let tail = &lines[..end.unwrap_or(lines.len())];
    tail.iter().filter(|line| !line.tokens.is_empty()).count() <= SIGNATURE_LINES
}

fn signature_from(parts: &mut [Part], rules: &[Option<LineRule>], text: &Text, at: usize) -> usize {
    let lines = text.lines();
    parts[at] = Part::Signature;
    let mut next = at + 1;
    while next < lines.len() {
        let written = text.slice(lines[next].bytes.clone()).trim_start();
        let postscript = ["PS", "P.S", "P. S", "Ps:", "PPS"].iter().any(|mark| written.starts_with(mark));
        if postscript || starts_quote(rules, text, next) || is_quote_mark(written) {
            break;
        }
        parts[next] = Part::Signature;
        next += 1;
    }
    next
}
