//! `names.toml`, compiled.

#[cfg(not(target_arch = "wasm32"))]
mod source;

use super::lexicon::Dictionary;
use crate::sorted::Sorted;
use crate::text::fold;
use serde::{Deserialize, Serialize};

/// Grammatical gender that a person is addressed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Masculine.
    M,
    /// Feminine.
    F,
    /// Not known: a wording that needs none.
    #[default]
    Unknown,
}

impl Gender {
    /// The contract's word.
    pub fn name(self) -> &'static str {
        match self {
            Gender::M => "m",
            Gender::F => "f",
            Gender::Unknown => "unknown",
        }
    }

    /// The gender that both agree on, where one may be unknown; nothing if they contradict each other.
    pub fn agree(self, other: Gender) -> Option<Gender> {
        match (self, other) {
            (Gender::Unknown, known) | (known, Gender::Unknown) => Some(known),
            (a, b) => (a == b).then_some(a),
        }
    }
}

/// Titles, gender, vocative of a language. What is looked up is folded.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {
    titles: Sorted<String, Gender>,
    /// First names; a meaning is an index into [`GENDERS`].
    first: Dictionary,
    /// The spelling of those that have diacritics, lower case.
    spelled: Sorted<String, String>,
    /// Endings of first names that are not listed.
    first_endings: Vec<(String, Gender)>,
    patronymic_endings: Vec<(String, Gender)>,
    last: Dictionary,
    last_endings: Vec<String>,
    last_first: bool,
    /// Ending and what takes its place, by gender; the first that fits counts.
    vocative_m: Vec<(String, String)>,
    vocative_f: Vec<(String, String)>,
    /// Whole names, lower case.
    exceptions: Sorted<String, String>,
    company: Vec<String>,
}

/// What a first name's meaning says; unknown: both.
const GENDERS: [Gender; 3] = [Gender::M, Gender::F, Gender::Unknown];

/// An ending decides for a name that is not listed only if it is at least so long: "a" says too little about a name
/// from elsewhere (Luca, Mustafa), "sław" enough.
const TELLING: usize = 3;

/// Most characters of a line that could be a name.
const LONGEST_NAME: usize = 60;

impl Names {
    /// The gender that a title says, `Unknown` for one that says none; nothing if it is no title.
    pub fn title(&self, word: &str) -> Option<Gender> {
        self.titles.get(fold(word.trim_end_matches('.')).as_str()).copied()
    }

    /// The gender of a listed first name, `Unknown` for one that both have; nothing if it is not listed. Double names
    /// are listed if both halves are and agree.
    pub fn first(&self, name: &str) -> Option<Gender> {
        if let Some(gender) = self.listed(&fold(name)) {
            return Some(gender);
        }
        let (left, right) = name.split_once('-')?;
        self.first(left)?.agree(self.first(right)?)
    }

    fn listed(&self, folded: &str) -> Option<Gender> {
        let (meaning, _) = self.first.meaning(self.first.look(folded.as_bytes()).at?)?;
        GENDERS.get(meaning).copied()
    }

    /// The gender that the ending of an unlisted first name tells.
    pub fn first_by_ending(&self, name: &str) -> Gender {
        gender_of(&self.first_endings, name, TELLING).unwrap_or_default()
    }

    /// The gender that a father's name tells; nothing if it is none.
    pub fn patronymic(&self, name: &str) -> Option<Gender> {
        gender_of(&self.patronymic_endings, name, TELLING)
    }

    /// Whether a word is known to be a last name.
    pub fn is_last(&self, name: &str) -> bool {
        let folded = fold(name);
        self.last.look(folded.as_bytes()).at.is_some()
            || self.last_endings.iter().any(|ending| folded.len() > ending.len() && folded.ends_with(ending.as_str()))
    }

    /// Whether people also write the last name first, so that of two names the one that is listed is the first name.
    pub fn last_first(&self) -> bool {
        self.last_first
    }

    /// Whether the language has a form of its own for addressing.
    pub fn has_vocative(&self) -> bool {
        !(self.vocative_m.is_empty() && self.vocative_f.is_empty() && self.exceptions.is_empty())
    }

    /// Whether a text names no person: `company` has a word of it.
    pub fn is_company(&self, text: &str) -> bool {
        let words = text.split(|ch: char| ch.is_whitespace() || matches!(ch, ',' | '.')).map(fold);
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        let text = format!(" {} ", words.join(" "));
        self.company.iter().any(|company| text.contains(&format!(" {company} ")))
    }

    /// Whether a line could be a person's name, as at the end of a mail: up to four capitalised words.
    pub fn could_be_name(&self, line: &str) -> bool {
        let line = line.trim().trim_end_matches([',', '.']);
        let words: Vec<&str> = line.split_whitespace().collect();
        let capital = |word: &&str| word.starts_with(char::is_uppercase) || self.first(word).is_some();
        (1..=4).contains(&words.len())
            && line.chars().count() <= LONGEST_NAME
            && line.chars().all(|ch| ch.is_alphabetic() || ch.is_whitespace() || matches!(ch, '-' | '\'' | '’' | '.'))
            && words.first().is_some_and(capital)
            && words.last().is_some_and(capital)
            && !self.is_company(line)
    }

    /// The form in which somebody of this first name is addressed; nothing where no rule covers it or the gender that
    /// the rules need is not known. A name written without its diacritics gets none.
    pub fn vocative(&self, name: &str, gender: Gender) -> Option<String> {
        if !self.has_vocative() {
            return Some(name.to_owned());
        }
        if let (Some((left, right)), false) = (name.split_once('-'), self.listed(&fold(name)).is_some()) {
            return Some(format!("{}-{}", self.vocative(left, gender)?, self.vocative(right, gender)?));
        }
        let lower = name.to_lowercase();
        let folded = fold(name);
        let listed = match self.spelled.get(&folded) {
            Some(spelled) => spelled,
            None if self.listed(&folded).is_some() => &folded,
            None => &lower,
        };
        // "Łukasz" for "Lukasz", but not "Đorđe" for somebody who writes "Djordje".
        let plain = *listed != lower && listed.chars().count() == lower.chars().count();
        let spelling = if plain { listed } else { &lower };
        let rules = match gender {
            Gender::M => &self.vocative_m,
            Gender::F => &self.vocative_f,
            Gender::Unknown => return None,
        };
        let form = match self.exceptions.get(spelling.as_str()) {
            Some(form) => form.to_lowercase(),
            None if rules.is_empty() => spelling.clone(),
            None => {
                let (ending, instead) = rules.iter().find(|(ending, _)| spelling.ends_with(ending.as_str()))?;
                format!("{}{instead}", &spelling[..spelling.len() - ending.len()])
            }
        };
        Some(capitalised(&if plain { fold(&form) } else { form }))
    }

    /// Whether the listed first names are in the same script as this word.
    pub fn same_script(&self, word: &str) -> bool {
        let script = |word: &str| word.chars().find(|ch| ch.is_alphabetic()).map(|ch| u32::from(ch) < 0x250);
        let known = self.first.find_from(b"", |_, known| Some(String::from_utf8_lossy(known).into_owned()));
        known.is_none_or(|known| script(&known) == script(word))
    }
}

fn gender_of(endings: &[(String, Gender)], name: &str, shortest: usize) -> Option<Gender> {
    let folded = fold(name);
    endings
        .iter()
        .filter(|(ending, _)| ending.chars().count() >= shortest && folded.len() > ending.len())
        .filter(|(ending, _)| folded.ends_with(ending.as_str()))
        .max_by_key(|(ending, _)| ending.len())
        .map(|&(_, gender)| gender)
}

/// `anna` → `Anna`.
fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
