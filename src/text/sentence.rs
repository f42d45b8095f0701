//! Lines and sentences. Mail is often wrapped by hand, so a line's end alone does not end a sentence.

use super::token::{Token, TokenKind};
use std::ops::Range;

/// One line of the text, without its line break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Byte range.
    pub bytes: Range<usize>,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// One sentence: a run of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens; never empty.
    pub tokens: Range<usize>,
    /// Byte range from the first token to the last.
    pub bytes: Range<usize>,
    /// Number of the paragraph (separated by blank lines) it stands in.
    pub paragraph: usize,
}

/// Longest sentence in tokens; longer ones are cut, so that work per sentence stays bounded on hostile text.
const LONGEST: usize = 400;

/// A shorter line than this (characters) was not broken by wrapping, so its end is meant.
const WRAPPED: usize = 50;

pub(super) fn lines(source: &str, tokens: &[Token]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut at = 0;
    let mut token = 0;
    for written in source.split_inclusive('\n') {
        let end = at + written.trim_end_matches(['\n', '\r']).len();
        let first = token;
        while tokens.get(token).is_some_and(|next| (next.bytes.start as usize) < at + written.len()) {
            token += 1;
        }
        lines.push(Line { bytes: at..end, tokens: first..token });
        at += written.len();
    }
    lines
}

pub(super) fn sentences(source: &str, tokens: &[Token], lines: &[Line]) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut start = 0;
    let mut paragraph = 0;
    let mut push = |range: Range<usize>, paragraph: usize| {
        if let (Some(first), Some(last)) =
            (tokens.get(range.start), range.end.checked_sub(1).and_then(|last| tokens.get(last)))
            && !range.is_empty()
        {
            let bytes = first.bytes.start as usize..last.bytes.end as usize;
            sentences.push(Sentence { tokens: range, bytes, paragraph });
        }
    };
    for line in lines {
        if line.tokens.is_empty() {
            let blank = !source[line.bytes.clone()].chars().any(|ch| !ch.is_whitespace());
            push(start..line.tokens.start, paragraph);
            start = line.tokens.start;
            paragraph += usize::from(blank);
            continue;
        }
        for index in line.tokens.clone() {
            let ends = ends_sentence(source, tokens, index, line.tokens.end);
            if ends || index + 1 - start >= LONGEST {
                push(start..index + 1, paragraph);
                start = index + 1;
            }
        }
        let written = source[line.bytes.clone()].trim_end();
        let meant = written.ends_with([':', '!', '?', '.', '…']) || written.chars().count() < WRAPPED;
        if meant {
            push(start..line.tokens.end, paragraph);
            start = line.tokens.end;
        }
    }
    push(start..tokens.len(), paragraph);
    sentences
}

/// Whether the token ends a sentence inside its line, which has tokens up to `line_end`.
fn ends_sentence(source: &str, tokens: &[Token], index: usize, line_end: usize) -> bool {
    let token = &tokens[index];
    let Some(next) = tokens.get(index + 1).filter(|_| index + 1 < line_end) else { return false };
    match token.kind {
        TokenKind::Punct => {}
        TokenKind::Emoji => return next.kind != TokenKind::Punct && next.kind != TokenKind::Emoji,
        _ => return false,
    }
    let mark = source[token.range()].chars().next().unwrap_or(' ');
    // Marks that close go with what they close: `"Really?!"`, `(… .)`
    if next.kind == TokenKind::Punct && !next.spaced {
        return false;
    }
    match mark {
        '!' | '?' | '…' => true,
        '.' => {
            let starts_new = source[next.range()].chars().next().is_some_and(|ch| !ch.is_lowercase());
            // "12. May", "p. Nowak", "e.g. this": an abbreviation or a number before, unless a capital word follows a word.
            let before = index.checked_sub(1).and_then(|before| tokens.get(before));
            let number_next = matches!(next.kind, TokenKind::Number | TokenKind::Id);
            let longest = if number_next { 4 } else { 2 };
            let short = before.is_some_and(|before| {
                !token.spaced && (before.bytes.len() <= longest || before.kind == TokenKind::Number)
            });
            next.spaced
                && starts_new
                && !(short && matches!(next.kind, TokenKind::Word | TokenKind::Number | TokenKind::Id))
        }
        // A closing quote or bracket behind a mark.
        '"' | '”' | '“' | ')' | '»' | '\'' => {
            index.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
                before.kind == TokenKind::Punct
                    && source[before.range()].starts_with(['.', '!', '?', '…'])
                    && next.spaced
                    && source[next.range()].starts_with(char::is_uppercase)
            })
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Text;

    fn split(source: &str) -> Vec<&str> {
        let text = Text::new(source);
        text.sentences().iter().map(|sentence| &source[sentence.bytes.clone()]).collect()
    }

    #[test]
    fn finds_sentences() {
        assert_eq!(split("Hi Anna,\n\nYour lamp is here. It works!"), ["Hi Anna,", "Your lamp is here.", "It works!"]);
        assert_eq!(split("Really?! Yes."), ["Really?!", "Yes."]);
        assert_eq!(split("I paid 12.50 on 3. May and p. Nowak knows."), ["I paid 12.50 on 3. May and p. Nowak knows."]);
        assert_eq!(
            split("This line is long enough to have been wrapped by a mail program and\nit goes on here."),
            ["This line is long enough to have been wrapped by a mail program and\nit goes on here."]
        );
        assert_eq!(split("Kind regards\nAnna"), ["Kind regards", "Anna"]);
    }
}
