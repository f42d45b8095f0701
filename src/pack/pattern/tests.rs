//! The pattern language from the written pattern to the hit.

use super::compile::{Meaning, RuleSetBuilder, Symbols};
use super::{Matcher, RuleSet, syntax};
use crate::pack::lexicon::{Annotations, Dictionary, Lexicon, Posting};
use crate::text::Text;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Words of the class `<animal>`.
const ANIMALS: [&str; 3] = ["cat", "dog", "sea lion"];

fn compile(pattern: &str, unless: Option<&str>) -> Result<(RuleSet, Lexicon), String> {
    let mut symbols = Symbols::default();
    let classes = BTreeSet::from(["animal".to_owned()]);
    let mut builder = RuleSetBuilder::default();
    for (pattern, unless) in [(Some(pattern), false), (unless, true)] {
        if let Some(pattern) = pattern {
            let node = syntax::parse(pattern, &BTreeMap::new())?;
            builder.add(0, &node, unless, &mut symbols, &classes)?;
        }
    }
    let mut words: BTreeMap<String, Posting> = BTreeMap::new();
    let mut prefixes: BTreeMap<String, Posting> = BTreeMap::new();
    for (meaning, symbol) in symbols.iter() {
        match meaning {
            Meaning::Word(word) => words.entry(word.clone()).or_default().symbols.push(symbol),
            Meaning::Prefix(word) => prefixes.entry(word.clone()).or_default().symbols.push(symbol),
            Meaning::Class(_) => {
                ANIMALS.iter().for_each(|&animal| words.entry(animal.into()).or_default().symbols.push(symbol));
            }
            _ => {}
        }
    }
    let mut lexicon = Lexicon::default();
    let mut dictionary = |entries: BTreeMap<String, Posting>| {
        let first = lexicon.postings.len();
        let words: Vec<_> =
            entries.keys().map(String::as_str).zip(first..).map(|(word, at)| (word, at, false)).collect();
        let dictionary = Dictionary::new(words, 0);
        lexicon.postings.extend(entries.into_values());
        dictionary
    };
    let (words, prefixes) = (dictionary(words), dictionary(prefixes));
    lexicon.words = words;
    lexicon.prefixes = prefixes;
    Ok((builder.finish(&|symbol| symbol), lexicon))
}

/// What the pattern takes, in order of start.
fn hits(pattern: &str, unless: Option<&str>, source: &str) -> Vec<String> {
    let (set, lexicon) = compile(pattern, unless).unwrap();
    let text = Text::new(source);
    let annotations: Annotations = lexicon.annotate(&text, &(0..text.tokens().len()), Vec::new());
    let mut found = Vec::new();
    let mut matcher = Matcher::new(&set, &annotations);
    for sentence in text.sentences() {
        matcher.find(&sentence.tokens, &mut found);
    }
    found.iter().map(|hit| text.slice(text.bytes_of(hit.tokens.clone())).to_owned()).collect()
}

#[test]
fn each_element_takes_what_the_readme_says() {
    for (pattern, source, taken) in [
        ("my <animal>", "My cat and my sea lion.", vec!["My cat", "my sea lion"]),
        ("<animal>{2}", "cat dog cat", vec!["cat dog", "dog cat"]),
        ("(a|the) big? dog", "the dog, a big dog", vec!["the dog", "a big dog"]),
        ("cat ..2 dog", "cat, dog. cat a b c dog. cat a dog", vec!["cat, dog", "cat a dog"]),
        ("refund* now", "Refunded now, refunds later", vec!["Refunded now"]),
        ("cat !dog", "cat dog. cat sits. cat", vec!["cat", "cat"]),
        ("^ cat", "cat cat. A cat", vec!["cat"]),
        ("^ ..2 cat", "a b cat. a b c cat", vec!["a b cat"]),
        ("cat $", "Cat cat. Cat dog.", vec!["cat"]),
        ("cat \\?", "cat? cat.", vec!["cat?"]),
        ("n=<number> cat", "3 cat", vec!["3 cat"]),
    ] {
        assert_eq!(hits(pattern, None, source), taken, "{pattern} in {source}");
    }
}

#[test]
fn every_shape_is_stored_and_read_back() {
    for pattern in [
        "cat",
        "(cat|dog|<animal> mouse)",
        "(cat food|dog (food|toys for free)|(a|the) sea (lion|horse)?) now",
        "cat{1,3} ..20 (a b|c d|(e f|g)){0,2} !(dog|mouse) $",
        "^ ..2 n=(<number> cats?|many) <any> (x y?)?",
        "a (b (c (d e)?)?)?",
    ] {
        let (set, _) = compile(pattern, Some("no (cat|sea lion)")).unwrap();
        let bytes = postcard::to_allocvec(&set).unwrap();
        assert_eq!(postcard::from_bytes::<RuleSet>(&bytes).as_ref(), Ok(&set), "{pattern}");
        for end in 0..bytes.len() {
            assert!(postcard::from_bytes::<RuleSet>(&bytes[..end]).is_err(), "{pattern}, cut at {end}");
        }
    }
}

#[test]
fn unless_takes_back_what_it_overlaps() {
    assert_eq!(hits("cat", Some("no cat"), "a cat, no cat"), ["cat"]);
    assert_eq!(hits("cat", Some("cat ..3 gone"), "The cat is long gone. The cat is here."), ["cat"]);
}

#[test]
fn a_pattern_that_could_begin_anywhere_is_refused() {
    for pattern in ["..3 cat", "<any> cat", "cat?", "$", "!cat"] {
        assert!(compile(pattern, None).unwrap_err().contains("matches anything"), "{pattern}");
    }
    assert!(compile("<fish>", None).unwrap_err().contains("no class <fish>"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    /// Bounded whatever the text: nested repetitions over words that all fit do not blow up.
    #[test]
    fn repetitions_over_fitting_words_end(count in 1_usize..200) {
        let source = "cat ".repeat(count);
        let found = hits("<animal>{1,20} (..20 <animal>{0,20}){0,3} never", Some("cat never"), &source);
        prop_assert!(found.is_empty());
    }
}
