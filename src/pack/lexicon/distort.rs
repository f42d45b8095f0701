//! Distorted words: `f*ck`, `sh1t`, `i d i o t`, `iiidiot`. Only entries that the pack marks as maskable are looked for,
//! and only behind spellings that are not words of the lexicon themselves.

use super::look_up::{Known, LookUp};
use crate::text::{Text, TokenKind, fold};
use std::ops::Range;

/// The maskable entry behind a distorted spelling that begins at a token of a sentence, and the number of tokens that it
/// takes.
pub(super) fn recover<'a>(
    look_up: LookUp<'a>,
    text: &Text,
    sentence: &Range<usize>,
    index: usize,
) -> Option<(Known<'a>, u8)> {
    let token = &text.tokens()[index];
    let written = text.slice(token.range());
    let found = match token.kind {
        TokenKind::Masked => masked(look_up, written),
        TokenKind::Word => {
            if let Some(spelled) = spelled_out(look_up, text, sentence, index) {
                return Some(spelled);
            }
            repeated(look_up, text.folded(token))
        }
        TokenKind::Id => leet(look_up, written),
        _ => None,
    };
    found.map(|known| (known, 1))
}

fn masked<'a>(look_up: LookUp<'a>, written: &str) -> Option<Known<'a>> {
    leet(look_up, written).or_else(|| {
        let letters = written.chars().filter(|ch| ch.is_alphabetic()).count();
        // One letter and stars could be anything.
        if letters == 0 || letters == 1 && written.chars().count() < 4 {
            return None;
        }
        // A mark for a letter first; only then a run of stars for however many.
        [Stars::OneEach, Stars::AnyNumber].into_iter().find_map(|stars| {
            let masked = MaskedWord::new(written, stars)?;
            look_up.search(&masked.beginning(), |word| masked.fits(word))
        })
    })
}

/// Digits and signs read as the letters they look like.
fn leet<'a>(look_up: LookUp<'a>, written: &str) -> Option<Known<'a>> {
    let letters = written.chars().filter(|ch| ch.is_alphabetic()).count();
    if letters == 0 || written.len() > 40 {
        return None;
    }
    ["i", "l"].into_iter().find_map(|one| {
        let read: String = written
            .chars()
            .map(|ch| match ch {
                '0' => "o".into(),
                '1' | '!' | '|' => one.into(),
                '3' | '€' => "e".into(),
                '4' | '@' => "a".into(),
                '5' | '$' => "s".into(),
                '7' => "t".into(),
                other => other.to_string(),
            })
            .collect::<String>();
        let folded = fold(&read);
        (folded.chars().all(char::is_alphabetic))
            .then(|| look_up.maskable(&folded).or_else(|| repeated(look_up, &folded)))
            .flatten()
    })
}

/// `iiidiot`, `fuuuck`: runs of a letter shortened to two, then to one.
fn repeated<'a>(look_up: LookUp<'a>, folded: &str) -> Option<Known<'a>> {
    if folded.len() > 60 || !has_run(folded) {
        return None;
    }
    [2, 1].into_iter().find_map(|most| look_up.maskable(&shorten(folded, most)))
}

fn has_run(word: &str) -> bool {
    let mut last = [' '; 2];
    word.chars().any(|ch| {
        let run = last[0] == ch && last[1] == ch;
        last = [last[1], ch];
        run
    })
}

fn shorten(word: &str, most: usize) -> String {
    let mut out = String::with_capacity(word.len());
    let mut run = 0;
    let mut last = ' ';
    for ch in word.chars() {
        run = if ch == last { run + 1 } else { 1 };
        last = ch;
        if run <= most {
            out.push(ch);
        }
    }
    out
}

/// Most letters of a word that is spelled out.
const LONGEST_SPELLED: usize = 24;

/// `i d i o t`: three or more single letters in a row.
fn spelled_out<'a>(look_up: LookUp<'a>, text: &Text, sentence: &Range<usize>, index: usize) -> Option<(Known<'a>, u8)> {
    let tokens = text.tokens();
    let single = |at: usize| {
        let token = tokens.get(at).filter(|_| sentence.contains(&at));
        token.filter(|token| token.kind == TokenKind::Word && text.folded(token).chars().count() == 1)
    };
    single(index)?;
    // "K O C H A M" has no other word in it: beside the word there is at most one letter of the run on either side, as
    // in "a s h i t".
    if index.checked_sub(2).is_some_and(|before| single(before).is_some() && single(before + 1).is_some()) {
        return None;
    }
    let run = (index..index + LONGEST_SPELLED).take_while(|&at| single(at).is_some()).count();
    let mut word = String::new();
    let mut found = None;
    for length in 1..=run {
        word.push_str(text.folded(&tokens[index + length - 1]));
        if length >= 3 && length + 1 >= run {
            found = look_up.maskable(&word).map(|known| (known, length as u8)).or(found);
        }
    }
    found
}

/// Accepts words that fit a masked spelling: a mark stands for one letter, a run of stars for one each or for any number.
struct MaskedWord {
    steps: Vec<Step>,
}

/// What a run of stars stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stars {
    OneEach,
    AnyNumber,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// This byte.
    Byte(u8),
    /// The first byte of any letter.
    Letter,
    /// One letter or more.
    Letters,
}

impl MaskedWord {
    /// None if the spelling is too long for the bits of a state, or has no letter.
    fn new(written: &str, stars: Stars) -> Option<Self> {
        let mut steps = Vec::new();
        for ch in written.chars() {
            if ch.is_alphanumeric() {
                steps.extend(fold(&ch.to_string()).bytes().map(Step::Byte));
            } else if ch == '*'
                && stars == Stars::AnyNumber
                && steps.last().is_some_and(|&last| last == Step::Letter || last == Step::Letters)
            {
                if let Some(last) = steps.last_mut() {
                    *last = Step::Letters;
                }
            } else if !ch.is_whitespace() {
                steps.push(Step::Letter);
            }
        }
        (steps.len() < 63 && steps.iter().any(|step| matches!(step, Step::Byte(_)))).then_some(MaskedWord { steps })
    }
}

impl MaskedWord {
    /// What every word that fits begins with.
    fn beginning(&self) -> Vec<u8> {
        self.steps.iter().map_while(|step| if let Step::Byte(byte) = step { Some(*byte) } else { None }).collect()
    }

    /// Whether a word is one that the spelling may stand for. Bit i of a state: the first i steps are done.
    fn fits(&self, word: &[u8]) -> bool {
        let mut state = 1;
        for &byte in word {
            state = self.accept(state, byte);
            if state == 0 {
                return false;
            }
        }
        state & (1 << self.steps.len()) != 0
    }

    fn accept(&self, state: u64, byte: u8) -> u64 {
        let mut next = 0;
        let continues = byte & 0xC0 == 0x80;
        for at in 0..=self.steps.len() {
            if state & (1 << at) == 0 {
                continue;
            }
            let behind_mark = at > 0 && !matches!(self.steps[at - 1], Step::Byte(_));
            if behind_mark && (continues || self.steps[at - 1] == Step::Letters) && byte != b' ' {
                next |= 1 << at;
            }
            match self.steps.get(at) {
                Some(Step::Byte(own)) if *own == byte => next |= 1 << (at + 1),
                Some(Step::Letter | Step::Letters) if !continues && byte != b' ' => next |= 1 << (at + 1),
                _ => {}
            }
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(masked: &str, word: &str) -> bool {
        MaskedWord::new(masked, Stars::AnyNumber).unwrap().fits(word.as_bytes())
    }

    #[test]
    fn masked_spellings_fit_their_words() {
        for (masked, word) in [
            ("f*ck", "fuck"),
            ("f***", "fuck"),
            ("f***ing", "fucking"),
            ("sh!t", "shit"),
            ("б**ть", "блять"),
            ("a$$hole", "asshole"),
        ] {
            assert!(fits(masked, word), "{masked} {word}");
        }
        for (masked, word) in [("f*ck", "frolick"), ("f*ck", "fck"), ("d*ck", "deck it"), ("f***ing", "funny")] {
            assert!(!fits(masked, word), "{masked} {word}");
        }
    }
}
