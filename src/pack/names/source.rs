//! `names.toml` as it is written.

use super::{GENDERS, Gender, Names};
use crate::pack::Problem;
use crate::pack::lexicon::Dictionary;
use crate::text::fold;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "names.toml";

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Source {
    company: Vec<String>,
    last_first: bool,
    title: Vec<Title>,
    first: First,
    patronymic: Patronymic,
    last: Last,
    vocative: Vocative,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Title {
    words: Vec<String>,
    #[serde(default)]
    gender: Gender,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct First {
    m: Vec<String>,
    f: Vec<String>,
    both: Vec<String>,
    m_endings: Vec<String>,
    f_endings: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Patronymic {
    m_endings: Vec<String>,
    f_endings: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Last {
    words: Vec<String>,
    endings: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Vocative {
    m: Vec<(String, String)>,
    f: Vec<(String, String)>,
    exceptions: BTreeMap<String, String>,
    /// Where it lands when it is written below the table; taken all the same.
    company: Vec<String>,
}

impl Names {
    /// Reads `names.toml`.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn from_toml(text: &str) -> Result<Names, Vec<Problem>> {
        let source: Source = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(0, |span| 1 + text[..span.start.min(text.len())].matches('\n').count());
            vec![Problem::new(FILE, line, "", error.message())]
        })?;
        let mut problems = Vec::new();
        let names = compile(source, &mut |name: &str, field: &str, message: String| {
            let line = text.lines().position(|line| line.contains(&format!("\"{name}\""))).map_or(0, |line| line + 1);
            problems.push(Problem::new(FILE, line, field, message));
        });
        if problems.is_empty() { Ok(names) } else { Err(problems) }
    }
}

fn compile(source: Source, report: &mut dyn FnMut(&str, &str, String)) -> Names {
    let mut names = Names { last_first: source.last_first, ..Names::default() };
    for title in &source.title {
        for word in &title.words {
            names.titles.insert(fold(word.trim_end_matches('.')), title.gender);
        }
    }
    let mut first: BTreeMap<String, (Gender, String)> = BTreeMap::new();
    for (gender, list, field) in [
        (Gender::M, &source.first.m, "first.m"),
        (Gender::F, &source.first.f, "first.f"),
        (Gender::Unknown, &source.first.both, "first.both"),
    ] {
        for name in list {
            let folded = fold(name);
            if !Dictionary::can_hold(&folded) {
                report(name, field, format!("“{name}” is no name."));
            }
            // What diacritics alone tell apart is the same name to somebody who types without them.
            match first.get(&folded) {
                Some((known, _)) if *known != gender => {
                    let message = format!("“{name}” is listed for another gender as well; put it into both.");
                    report(name, field, message);
                }
                Some(_) => {}
                None => {
                    first.insert(folded, (gender, name.to_lowercase()));
                }
            }
        }
    }
    let meaning = |gender| GENDERS.iter().position(|known| *known == gender).unwrap_or_default();
    names.first =
        Dictionary::new(first.iter().map(|(folded, (gender, _))| (folded.as_str(), meaning(*gender), false)), 0);
    names.spelled = first
        .into_iter()
        .filter_map(|(folded, (_, spelling))| (folded != spelling).then_some((folded, spelling)))
        .collect();
    let endings = |m: &[String], f: &[String]| -> Vec<(String, Gender)> {
        let m = m.iter().map(|ending| (fold(ending), Gender::M));
        m.chain(f.iter().map(|ending| (fold(ending), Gender::F))).collect()
    };
    names.first_endings = endings(&source.first.m_endings, &source.first.f_endings);
    names.patronymic_endings = endings(&source.patronymic.m_endings, &source.patronymic.f_endings);
    let last: BTreeSet<String> =
        source.last.words.iter().map(|word| fold(word)).filter(|word| Dictionary::can_hold(word)).collect();
    names.last = Dictionary::new(last.iter().map(|word| (word.as_str(), 0, false)), 0);
    names.last_endings = source.last.endings.iter().map(|ending| fold(ending)).collect();
    names.company = source
        .company
        .iter()
        .chain(&source.vocative.company)
        .map(|words| words.replace('.', " ").split_whitespace().map(fold).collect::<Vec<_>>().join(" "))
        .collect();
    let lower = |rules: Vec<(String, String)>| -> Vec<(String, String)> {
        rules.into_iter().map(|(ending, instead)| (ending.to_lowercase(), instead.to_lowercase())).collect()
    };
    for (field, rules) in [("vocative.m", &source.vocative.m), ("vocative.f", &source.vocative.f)] {
        for (index, (ending, _)) in rules.iter().enumerate() {
            if let Some((earlier, _)) = rules[..index].iter().find(|(earlier, _)| ending.ends_with(earlier.as_str())) {
                report(
                    ending,
                    field,
                    format!("“{ending}” is never reached: “{earlier}” stands before it and fits first."),
                );
            }
        }
    }
    names.vocative_m = lower(source.vocative.m);
    names.vocative_f = lower(source.vocative.f);
    names.exceptions = source.vocative.exceptions.into_iter().map(|(name, form)| (name.to_lowercase(), form)).collect();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLISH: &str = r#"
company = ["sp. z o.o.", "sklep"]
last_first = true
[[title]]
words = ["pan"]
gender = "m"
[[title]]
words = ["dr"]
[first]
m = ["Marian", "Łukasz", "Sławek", "Paweł"]
f = ["Anna", "Maria", "Małgorzata"]
both = ["Alex"]
m_endings = ["sław"]
f_endings = ["a"]
[vocative]
m = [["wek", "wku"], ["sz", "szu"], ["n", "nie"], ["w", "wie"]]
f = [["ia", "io"], ["a", "o"]]
exceptions = { "Paweł" = "Pawle" }
"#;

    #[test]
    fn declines() {
        let names = Names::from_toml(POLISH).expect("is well formed");
        for (name, gender, form) in [
            ("Marian", Gender::M, Some("Marianie")),
            ("Paweł", Gender::M, Some("Pawle")),
            ("Pawel", Gender::M, Some("Pawle")),
            ("Sławek", Gender::M, Some("Sławku")),
            ("Slawek", Gender::M, Some("Slawku")),
            ("Lukasz", Gender::M, Some("Lukaszu")),
            ("Anna-Maria", Gender::F, Some("Anno-Mario")),
            ("Malgorzata", Gender::F, Some("Malgorzato")),
            ("Ngozi", Gender::F, None),
            ("Alex", Gender::Unknown, None),
        ] {
            assert_eq!(names.vocative(name, gender).as_deref(), form, "{name}");
        }
    }

    #[test]
    fn knows_names() {
        let names = Names::from_toml(POLISH).expect("is well formed");
        assert_eq!(names.first("ŁUKASZ"), Some(Gender::M));
        assert_eq!(names.first("Anna-Marian"), None);
        assert_eq!(names.first("Alex"), Some(Gender::Unknown));
        assert_eq!(names.first_by_ending("Przemysław"), Gender::M);
        assert_eq!(names.first_by_ending("Mustafa"), Gender::Unknown);
        assert_eq!(names.title("Pan"), Some(Gender::M));
        assert_eq!(names.title("dr."), Some(Gender::Unknown));
        assert!(names.is_company("Acme Sp. z o.o.") && !names.is_company("Anna Nowak"));
        assert!(names.could_be_name("Anna Nowak") && names.could_be_name("marian"));
        for line in ["gdzie jest paczka", "Anna 12", "", "Sklep Anna", "I would like to know More"] {
            assert!(!names.could_be_name(line), "{line}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for (source, expected) in [
            ("[first]\nm = [\"Alex\"]\nf = [\"Alex\"]\n", "names.toml:2: first.f: “Alex” is listed for another gender"),
            ("[vocative]\nf = [[\"a\", \"o\"], [\"ia\", \"io\"]]\n", "names.toml:2: vocative.f: “ia” is never reached"),
            ("[frist]\nm = []\n", "names.toml:1: unknown field"),
            ("[first\n", "names.toml:1"),
        ] {
            let problems = Names::from_toml(source).expect_err("is wrong");
            assert!(problems[0].to_string().contains(expected), "{}", problems[0]);
        }
    }
}
