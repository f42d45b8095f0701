//! Tokens: words, numbers, ids, punctuation, and what angry people make of them.

use super::fold::fold_into;
use std::ops::Range;

/// What kind of thing a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with inner apostrophes and hyphens.
    Word,
    /// A word with characters in it that stand for letters: `f*ck`, `sh1t`, `$hit`.
    Masked,
    /// Digits, with inner points, commas and apostrophes.
    Number,
    /// A date or time written in digits: `12.05.2026`, `2026-05-12`, `14:30`.
    Date,
    /// Letters and digits, or digits with dashes, slashes or `#`: `A-4471/2`.
    Id,
    /// A mail or web address.
    Address,
    /// A run of `#$%&@*!^` that stands for swearing.
    Grawlix,
    /// One or more emoji or a smiley.
    Emoji,
    /// One mark, or a run of the same: `?`, `!!!`, `...`.
    Punct,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// anna
    Lower,
    /// Anna
    Capitalised,
    /// ANNA, two letters or more
    Upper,
    /// no letters with case
    None,
}

/// One token. Offsets are bytes of the original.
#[derive(Debug, Clone)]
pub struct Token {
    /// Kind.
    pub kind: TokenKind,
    /// How it is written.
    pub case: Case,
    /// Where it stands.
    pub bytes: Range<u32>,
    /// Its folded form, a range of the text's folded buffer.
    pub(super) folded: Range<u32>,
    /// Whether white space, or nothing, stands before it.
    pub spaced: bool,
}

impl Token {
    /// Byte range as `usize`.
    pub fn range(&self) -> Range<usize> {
        self.bytes.start as usize..self.bytes.end as usize
    }
}

/// Characters that people put in place of letters.
fn is_mask(ch: char) -> bool {
    matches!(ch, '*' | '#' | '$' | '@' | '%' | '&' | '!' | '^' | '•' | '█')
}

fn is_joiner(ch: char) -> bool {
    matches!(ch, '\'' | '’' | '‘' | 'ʼ' | '-' | '\u{2010}' | '\u{2011}')
}

fn is_invisible(ch: char) -> bool {
    matches!(ch, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn is_mark(ch: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&ch)
}

fn is_emoji(ch: char) -> bool {
    matches!(ch, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B50}' | '\u{2B55}' | '\u{FE0F}' | '\u{20E3}')
}

/// Splits a text into tokens and appends their folded forms to `folded`. Linear.
pub(super) fn tokenize(source: &str, folded: &mut String) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(source.len() / 5);
    let mut at = 0;
    let mut spaced = true;
    while let Some(&byte) = source.as_bytes().get(at) {
        if byte == b' ' || byte == b'\n' {
            spaced = true;
            at += 1;
            continue;
        }
        if let Some((len, case)) = plain_word(&source.as_bytes()[at..]) {
            let from = folded.len() as u32;
            folded.extend(source[at..at + len].chars().map(|ch| ch.to_ascii_lowercase()));
            let bytes = at as u32..(at + len) as u32;
            tokens.push(Token { kind: TokenKind::Word, case, bytes, folded: from..folded.len() as u32, spaced });
            at += len;
            spaced = false;
            continue;
        }
        let Some(ch) = source[at..].chars().next() else { break };
        if ch.is_whitespace() || ch.is_control() || is_invisible(ch) {
            spaced = spaced || !is_invisible(ch);
            at += ch.len_utf8();
            continue;
        }
        let (kind, len) = match next_token(&source[at..], spaced) {
            (TokenKind::Masked, len) if source[..at].ends_with('*') => emphasised(&source[at..at + len]),
            other => other,
        };
        let written = &source[at..at + len];
        let from = folded.len() as u32;
        if matches!(kind, TokenKind::Word | TokenKind::Id) {
            fold_into(written, folded);
        } else {
            // Marks count once however often they are repeated; the rest is compared as written.
            let once = if kind == TokenKind::Punct { written.chars().next().map_or(0, char::len_utf8) } else { len };
            folded.extend(written[..once].chars().flat_map(char::to_lowercase));
        }
        tokens.push(Token {
            kind,
            case: case_of(written),
            bytes: at as u32..(at + len) as u32,
            folded: from..folded.len() as u32,
            spaced,
        });
        at += len;
        spaced = false;
    }
    tokens
}

/// Length and case of the word at the start that is made of ASCII letters and cannot go on behind them, which is what
/// most words are: white space follows, or a mark and white space. `None` for all others, which need a closer look.
fn plain_word(rest: &[u8]) -> Option<(usize, Case)> {
    let len = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let first = rest.get(..len)?.first()?;
    let is_space = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b' ' | b'\n'));
    let is_mark = |byte: &u8| matches!(byte, b'.' | b',' | b';' | b':' | b'?' | b'!' | b')');
    let next = rest.get(len);
    if !(is_space(next) || next.is_some_and(is_mark) && is_space(rest.get(len + 1))) {
        return None;
    }
    let upper = rest[..len].iter().filter(|byte| byte.is_ascii_uppercase()).count();
    let case = match upper {
        0 => Case::Lower,
        2.. if upper == len => Case::Upper,
        _ if first.is_ascii_uppercase() => Case::Capitalised,
        _ => Case::Lower,
    };
    Some((len, case))
}

/// Kind and byte length of the token at the start of `rest`, which is not empty and starts with no white space.
fn next_token(rest: &str, spaced: bool) -> (TokenKind, usize) {
    let first = rest.chars().next().unwrap_or(' ');
    if first.is_alphanumeric() {
        return word_like(rest);
    }
    if is_emoji(first) {
        return (TokenKind::Emoji, length_while(rest, |ch| is_emoji(ch) || ch == '\u{200D}'));
    }
    if let Some(len) = smiley(rest, spaced) {
        return (TokenKind::Emoji, len);
    }
    let run = length_while(rest, |ch| is_mask(ch) || ch == '?');
    if run >= 3 && distinct_masks(&rest[..run]) >= 2 {
        return (TokenKind::Grawlix, run);
    }
    // "$hit", "@sshole", "#4471"; "*never*" is emphasis and "$50" is money.
    if is_mask(first) && spaced {
        let tail = &rest[first.len_utf8()..];
        match tail.chars().next() {
            Some(next) if next.is_alphabetic() && first != '!' && first != '#' && first != '&' => {
                let (_, len) = word_like(tail);
                let emphasis = first == '*' && tail[..len].trim_end_matches('*').chars().all(char::is_alphabetic);
                if !emphasis {
                    return (TokenKind::Masked, first.len_utf8() + len);
                }
            }
            Some(next) if first == '#' && next.is_ascii_digit() => {
                let (kind, len) = word_like(tail);
                if matches!(kind, TokenKind::Number | TokenKind::Id | TokenKind::Date) {
                    return (TokenKind::Id, 1 + len);
                }
            }
            _ => {}
        }
    }
    (TokenKind::Punct, length_while(rest, |ch| ch == first))
}

/// `never*` behind a `*` is an emphasised word and not a masked one.
fn emphasised(written: &str) -> (TokenKind, usize) {
    match written.strip_suffix('*') {
        Some(word) if word.chars().all(char::is_alphabetic) => (TokenKind::Word, word.len()),
        _ => (TokenKind::Masked, written.len()),
    }
}

/// A token that starts with a letter or digit.
fn word_like(rest: &str) -> (TokenKind, usize) {
    let mut len = 0;
    let mut letters = 0;
    let mut digits = 0;
    let mut masks = 0;
    let mut separators = [false; 4]; // : . / -
    let mut chars = rest.char_indices().peekable();
    while let Some((at, ch)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let goes_on = next.is_some_and(char::is_alphanumeric);
        if ch.is_alphabetic() {
            letters += 1;
        } else if ch.is_numeric() {
            digits += 1;
        } else if is_mark(ch) || is_invisible(ch) {
        } else if is_joiner(ch) && goes_on {
            separators[3] |= ch == '-';
        } else if matches!(ch, '.' | ',' | ':' | '/' | '_') && goes_on {
            let digit_ahead = next.is_some_and(|next| next.is_ascii_digit());
            match ch {
                // "12.50", "14:30", "12/05", but not "later.Then" or "yes/no"
                '.' | ',' | ':' | '/' if digits > 0 && (letters == 0 || ch == '/') && digit_ahead => {
                    separators[0] |= ch == ':';
                    separators[1] |= ch == '.';
                    separators[2] |= ch == '/';
                }
                '_' | '/' if digits > 0 => separators[3] = true,
                _ => match address(rest) {
                    Some(len) => return (TokenKind::Address, len),
                    None => break,
                },
            }
        } else if ch == '@' && goes_on {
            match address(rest) {
                Some(len) => return (TokenKind::Address, len),
                None => masks += 1,
            }
        } else if is_mask(ch)
            && letters > 0
            && (goes_on || next.is_some_and(is_mask) || ch == '*')
            && (masks > 0 || ch == '*' || mask_goes_on(&rest[at..]))
        {
            masks += 1;
        } else {
            break;
        }
        len = at + ch.len_utf8();
    }
    if rest[..len].starts_with("http") && rest[len..].starts_with("://") {
        return (
            TokenKind::Address,
            length_while(rest, |ch| !ch.is_whitespace() && !matches!(ch, '<' | '>' | '"' | ')')),
        );
    }
    // Marks at the end that no letter follows: "great!!!" is a word and an exclamation, "f***" is masked.
    if masks > 0 && rest[..len].ends_with(['!', '%', '&', '#', '^']) {
        let trimmed = rest[..len].trim_end_matches(is_mask);
        if trimmed.chars().all(char::is_alphanumeric) {
            return (if digits > 0 { TokenKind::Id } else { TokenKind::Word }, trimmed.len());
        }
    }
    (kind_of(&rest[..len], letters, digits, masks, separators), len)
}

fn kind_of(
    written: &str,
    letters: usize,
    digits: usize,
    masks: usize,
    [colon, point, slash, dash]: [bool; 4],
) -> TokenKind {
    match (letters, digits, masks) {
        (_, _, 1..) => TokenKind::Masked,
        (_, 0, _) => TokenKind::Word,
        (0, _, _) => {
            let parts = written.split(['.', '/', ':', '-']).count();
            let date_like = written.split(['.', '/', ':', '-']).all(|part| matches!(part.len(), 1 | 2 | 4));
            if colon || (date_like && (slash || dash || point) && (parts == 3 || (slash && parts == 2))) {
                TokenKind::Date
            } else if dash || slash || parts > 2 && !thousands(written) {
                TokenKind::Id
            } else {
                TokenKind::Number
            }
        }
        // "sh1t" is a masked word; "4471a", "A4471" and "KX7Q2M" are ids: one or two digits inside small letters mask.
        _ if written.contains(char::is_lowercase)
            && !dash
            && !slash
            && digits <= 2
            && letters >= 2
            && written.starts_with(|ch: char| ch.is_alphabetic())
            && !written.ends_with(|ch: char| ch.is_ascii_digit()) =>
        {
            TokenKind::Masked
        }
        _ => TokenKind::Id,
    }
}

fn thousands(written: &str) -> bool {
    written.split(['.', ',']).skip(1).all(|part| part.len() == 3)
}

/// Whether letters follow this run of masks without a space ("sh!t", "f##k"), so that it stands inside a word.
fn mask_goes_on(rest: &str) -> bool {
    rest.trim_start_matches(is_mask).starts_with(char::is_alphanumeric)
}

/// Byte length of the mail or web address at the start, if there is one.
fn address(rest: &str) -> Option<usize> {
    let len = length_while(rest, |ch| {
        ch.is_alphanumeric() || matches!(ch, '.' | '-' | '_' | '+' | '@' | '/' | '%' | '=' | '?' | '&' | '#')
    });
    let candidate = rest[..len].trim_end_matches(['.', '?', '/', '#', '&', '-']);
    let host = candidate.split_once('@').map_or(candidate, |(_, host)| host);
    let domain = host.split('/').next().unwrap_or(host);
    let suffix = domain.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    let mail = candidate.contains('@') && !suffix.is_empty();
    let web = candidate.starts_with("www.")
        || (domain.matches('.').count() >= 1 && matches!(suffix, "com" | "net" | "org" | "eu" | "io" | "test"));
    (suffix.len() >= 2 && suffix.chars().all(|ch| ch.is_ascii_lowercase()) && (mail || web)).then_some(candidate.len())
}

fn smiley(rest: &str, spaced: bool) -> Option<usize> {
    if !spaced || !rest.starts_with([':', ';', '=', '<']) {
        return None;
    }
    [":-)", ":-(", ":)", ":(", ";-)", ";)", ":D", ":-D", ":P", ":-P", ":/", ":-/", ":*", "<3", "=)", ":'("]
        .iter()
        .filter(|face| rest.strip_prefix(**face).is_some_and(|tail| !tail.starts_with(char::is_alphanumeric)))
        .map(|face| face.len())
        .max()
}

fn length_while(text: &str, keep: impl Fn(char) -> bool) -> usize {
    text.find(|ch| !keep(ch)).unwrap_or(text.len())
}

fn distinct_masks(run: &str) -> usize {
    ['#', '$', '%', '&', '@', '*', '^'].iter().filter(|&&mask| run.contains(mask)).count()
}

fn case_of(written: &str) -> Case {
    let mut upper = 0;
    let mut lower = 0;
    let mut first_upper = false;
    for (index, ch) in written.chars().enumerate() {
        if ch.is_uppercase() {
            upper += 1;
            first_upper |= index == 0;
        } else if ch.is_lowercase() {
            lower += 1;
        }
    }
    match (upper, lower) {
        (0, 0) => Case::None,
        (2.., 0) => Case::Upper,
        _ if first_upper => Case::Capitalised,
        _ => Case::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;
    use TokenKind::*;
    use proptest::prelude::*;

    fn kinds(source: &str) -> Vec<(TokenKind, &str)> {
        let text = Text::new(source);
        text.tokens().iter().map(|token| (token.kind, &source[token.range()])).collect()
    }

    #[test]
    fn tells_kinds_apart() {
        for (source, expected) in [
            ("Hi Anna,", vec![(Word, "Hi"), (Word, "Anna"), (Punct, ",")]),
            ("don't e-mail", vec![(Word, "don't"), (Word, "e-mail")]),
            ("f*ck sh1t $hit f***", vec![(Masked, "f*ck"), (Masked, "sh1t"), (Masked, "$hit"), (Masked, "f***")]),
            ("sh!t great!!!", vec![(Masked, "sh!t"), (Word, "great"), (Punct, "!!!")]),
            ("*never* again", vec![(Punct, "*"), (Word, "never"), (Punct, "*"), (Word, "again")]),
            ("#$@%! off", vec![(Grawlix, "#$@%!"), (Word, "off")]),
            ("order #A-4471/2", vec![(Word, "order"), (Punct, "#"), (Id, "A-4471/2")]),
            ("#4471 costs $49.90", vec![(Id, "#4471"), (Word, "costs"), (Punct, "$"), (Number, "49.90")]),
            ("12.05.2026 at 14:30.", vec![(Date, "12.05.2026"), (Word, "at"), (Date, "14:30"), (Punct, ".")]),
            ("mail me@shop.com now", vec![(Word, "mail"), (Address, "me@shop.com"), (Word, "now")]),
            ("thanks :)", vec![(Word, "thanks"), (Emoji, ":)")]),
            ("1.299,00 zł", vec![(Number, "1.299,00"), (Word, "zł")]),
            ("later.Then", vec![(Word, "later"), (Punct, "."), (Word, "Then")]),
        ] {
            assert_eq!(kinds(source), expected, "{source}");
        }
    }

    proptest! {
        /// The shorter way gives what the longer one gives.
        #[test]
        fn plain_words_are_words(word in "[a-zA-Z]{1,9}", behind in "[ \n]?|[.,;:?!)]([ \n].?)?|[a*'.!@/_-]{1,2}[ a]?") {
            let source = format!("{word}{behind}");
            if let Some((len, case)) = plain_word(source.as_bytes()) {
                prop_assert_eq!((TokenKind::Word, len), word_like(&source));
                prop_assert_eq!(case, case_of(&source[..len]));
            }
        }

        #[test]
        fn every_token_cuts_the_text_and_none_overlaps(source in "\\PC{0,200}|[a*#$@!1. -]{0,80}") {
            let text = Text::new(&source);
            let mut last = 0;
            for token in text.tokens() {
                prop_assert!(token.bytes.start >= last && token.bytes.end > token.bytes.start);
                prop_assert!(source.get(token.range()).is_some());
                last = token.bytes.end;
            }
        }
    }
}
