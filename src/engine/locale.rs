//! Which pack a text is for: the one whose commonest words and letters it has most of.

use super::Error;
use crate::pack::compiled::Language;
use crate::pack::lexicon::Lexicon;
use crate::pack::{Interface, Pack};
use crate::sorted::Sorted;
use crate::text::{Text, TokenKind};

/// The word for "find it out".
pub const AUTO: &str = "auto";

/// Bytes that are looked at.
const ENOUGH: usize = 4_000;
/// With fewer words than this the thread is asked too.
const SHORT: usize = 8;
/// From so many words on, a text with hardly a common word is in none of the languages.
const TELLING: usize = 20;
/// The share of common words that is hardly any. A text in its own language has a third or more.
const HARDLY: f64 = 0.08;

/// What tells a language: its pack's commonest words (folded, sorted), the letters that its neighbours lack, and where
/// the whole pack is there all words that it knows.
#[derive(Clone, Copy)]
struct Traits<'a> {
    common: &'a [String],
    letters: &'a str,
    lexicon: Option<&'a Lexicon>,
}

impl<'a> Traits<'a> {
    fn new(language: &'a Language, lexicon: Option<&'a Lexicon>) -> Self {
        Traits { common: &language.common, letters: &language.letters, lexicon }
    }
}

/// How much of a language is in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Share {
    words: usize,
    common: usize,
    letters: usize,
    known: usize,
    /// Words most of whose letters the language does not have.
    foreign: usize,
}

impl Share {
    fn add(mut self, more: Share) -> Share {
        self.words += more.words;
        self.common += more.common;
        self.letters += more.letters;
        self.known += more.known;
        self.foreign += more.foreign;
        self
    }

    /// A letter of its own says less than a word of its own, since names travel; a word that the pack knows for some
    /// rule says less still, but may be all there is in a short text.
    fn score(self) -> f64 {
        self.sure() + 0.25 * self.known as f64 / self.words.max(1) as f64
    }

    fn sure(self) -> f64 {
        let Share { words, common, letters, foreign, .. } = self;
        (common as f64 + 0.5 * letters as f64 - foreign as f64) / words.max(1) as f64
    }

    fn is_other_language(self) -> bool {
        self.foreign * 2 > self.words || self.words >= TELLING && self.sure() < HARDLY
    }
}

/// The pack that a text is for: `wanted` itself, or the one that fits the text best, and where it is short the thread.
/// A text in the language of the interface whose whole pack is not loaded is told from the others; the error names it.
pub fn choose<'p>(
    packs: &'p Sorted<String, Pack>,
    interface: Option<&Interface>,
    wanted: Option<&str>,
    text: &str,
    thread: &[&str],
) -> Result<&'p Pack, Error> {
    if let Some(tag) = wanted.filter(|&tag| tag != AUTO) {
        return by_tag(packs, tag);
    }
    let mut traits: Vec<Traits> = packs.values().map(|pack| Traits::new(&pack.language, Some(&pack.lexicon))).collect();
    let further = interface.filter(|interface| !packs.contains_key(&interface.manifest.tag));
    traits.extend(further.map(|interface| Traits::new(&interface.language, None)));
    let best = best_of(&traits, text, thread).ok_or_else(|| no_pack(packs, None))?;
    let further = further.map(|interface| interface.manifest.tag.as_str());
    packs.values().nth(best).ok_or_else(|| no_pack(packs, further))
}

/// The pack with this tag; `en-GB` is served by `en` where there is no pack of its own.
pub fn by_tag<'p>(packs: &'p Sorted<String, Pack>, tag: &str) -> Result<&'p Pack, Error> {
    let same = |name: &str| packs.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(name)).map(|(_, pack)| pack);
    let wanted = tag.replace('_', "-");
    let mut name = wanted.as_str();
    loop {
        if let Some(pack) = same(name) {
            return Ok(pack);
        }
        match name.rsplit_once('-') {
            Some((shorter, _)) => name = shorter,
            None => return Err(no_pack(packs, Some(tag))),
        }
    }
}

/// Whether a text is long enough to say by itself which language it is in.
pub fn tells(text: &str) -> bool {
    beginning(text).tokens().iter().filter(|token| token.kind == TokenKind::Word).count() >= SHORT
}

fn no_pack(packs: &Sorted<String, Pack>, wanted: Option<&str>) -> Error {
    Error::NoPack { wanted: wanted.map(str::to_owned), loaded: packs.keys().cloned().collect() }
}

/// Index of the language that fits best; the first of equals, `None` if the text is in none of them.
fn best_of(languages: &[Traits], text: &str, thread: &[&str]) -> Option<usize> {
    let text = beginning(text);
    let mut shares: Vec<Share> = languages.iter().map(|&language| share(language, &text)).collect();
    if shares.first().is_some_and(|share| share.words < SHORT) {
        for turn in thread {
            let turn = beginning(turn);
            for (share, &language) in shares.iter_mut().zip(languages) {
                *share = share.add(self::share(language, &turn));
            }
        }
    }
    let mut best: Option<usize> = None;
    for (index, share) in shares.iter().enumerate() {
        if best.is_none_or(|best| share.score() > shares[best].score()) {
            best = Some(index);
        }
    }
    best.filter(|&index| !shares[index].is_other_language())
}

/// A language shows itself soon; the rest of a megabyte is not looked at.
fn beginning(text: &str) -> Text<'_> {
    Text::new(&text[..text.floor_char_boundary(ENOUGH)])
}

fn share(language: Traits, text: &Text) -> Share {
    let mut share = Share::default();
    for token in text.tokens().iter().filter(|token| token.kind == TokenKind::Word) {
        let folded = text.folded(token);
        share.words += 1;
        if language.common.binary_search_by(|word| word.as_str().cmp(folded)).is_ok() {
            share.common += 1;
            continue;
        }
        let written = &text.source()[token.bytes.start as usize..token.bytes.end as usize];
        if written.chars().flat_map(char::to_lowercase).any(|ch| language.letters.contains(ch)) {
            share.letters += 1;
        } else if !is_in_script(language, folded) {
            share.foreign += 1;
        }
        share.known += usize::from(language.lexicon.is_some_and(|lexicon| lexicon.knows(folded)));
    }
    share
}

/// Whether at least half of a word's letters are of the script that the language's common words are written in.
fn is_in_script(language: Traits, folded: &str) -> bool {
    // Latin letters end at U+024F; other scripts have blocks of their own.
    let block = |ch: char| if ch < '\u{250}' { 0 } else { u32::from(ch) >> 8 };
    let Some(own) = language.common.iter().flat_map(|word| word.chars()).next().map(block) else { return true };
    let letters = folded.chars().filter(|ch| ch.is_alphabetic());
    let (all, inside) = letters.fold((0, 0), |(all, inside), ch| (all + 1, inside + usize::from(block(ch) == own)));
    inside * 2 >= all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::lexicon::Dictionary;

    fn best(text: &str, thread: &[&str]) -> Option<usize> {
        let words = |words: &str| {
            let mut words: Vec<String> = words.split(' ').map(crate::text::fold).collect();
            words.sort();
            words
        };
        let english = words("the a i you is my and to of for it not this have in that was with be on are");
        let polish = words("i nie to w z na się że jest jak moje mój ale czy do od za po mi już co");
        let few = Lexicon { words: Dictionary::new([("dawaj", 0, false)], 0), ..Lexicon::default() };
        let languages = [
            Traits { common: &english, letters: "", lexicon: None },
            Traits { common: &polish, letters: "ąćęłńóśźż", lexicon: Some(&few) },
        ];
        best_of(&languages, text, thread)
    }

    #[test]
    fn the_text_says_which() {
        assert_eq!(best("Where is the refund for my order? This is not ok.", &[]), Some(0));
        assert_eq!(best("Gdzie jest mój laptop? Czekam już od marca.", &[]), Some(1));
        assert_eq!(best("Dawaj kierownika!", &[]), Some(1), "only by a word of the lexicon");
        assert_eq!(best("gdzie jest moj laptop, czekam juz od marca", &[]), Some(1), "typed without diacritics");
    }

    #[test]
    fn a_short_text_is_read_in_its_thread() {
        assert_eq!(best("Laptop???", &[]), Some(0), "the first of equals");
        assert_eq!(best("Laptop???", &["Nie mam go do dziś, co jest?"]), Some(1));
        assert_eq!(best("", &[]), Some(0));
    }

    #[test]
    fn another_language_is_told() {
        let german = "Sehr geehrte Damen und Herren, seit drei Wochen warte ich auf meine Bestellung und niemand \
                      antwortet mir. Bitte melden Sie sich endlich bei mir, sonst storniere ich alles.";
        assert_eq!(best(german, &[]), None);
        assert_eq!(best("Где мой заказ?", &[]), None, "another script");
        assert_eq!(best("Where is my Лампа?", &[]), Some(0));
    }
}
