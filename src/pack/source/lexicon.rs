//! `lexicon.toml`

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LexiconFile {
    /// How to tell the language.
    pub language: LanguageSource,
    /// Endings by name.
    #[serde(default)]
    pub paradigms: BTreeMap<String, Vec<String>>,
    /// Words by class.
    #[serde(default)]
    pub class: Vec<ClassSource>,
}

/// What tells the language from others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageSource {
    /// Its commonest words, separated by spaces.
    pub common: String,
    /// Letters that its neighbours do not have.
    #[serde(default)]
    pub letters: String,
}

/// One `[[class]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassSource {
    /// What patterns call it.
    pub name: Spanned<String>,
    /// 0–3, how bad.
    #[serde(default)]
    pub severity: u8,
    /// 1–3, how likely it means this.
    #[serde(default = "likely")]
    pub sureness: u8,
    /// Looked for behind distorted spellings.
    #[serde(default)]
    pub maskable: bool,
    /// Further classes of every word.
    #[serde(default)]
    pub also: Vec<String>,
    /// The words.
    pub words: Vec<Spanned<WordSource>>,
}

fn likely() -> u8 {
    2
}

/// One entry.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum WordSource {
    /// `"idiot/n"`
    Plain(String),
    /// With settings of its own.
    Table {
        /// Stem and paradigm.
        #[serde(default)]
        word: Option<String>,
        /// All forms; the first is the lemma.
        #[serde(default)]
        forms: Vec<String>,
        /// Instead of the class's.
        #[serde(default)]
        sureness: Option<u8>,
        /// Instead of the class's.
        #[serde(default)]
        severity: Option<u8>,
        /// Instead of the class's.
        #[serde(default)]
        maskable: Option<bool>,
    },
}

impl WordSource {
    /// The forms, or what is wrong.
    pub fn forms(&self, paradigms: &BTreeMap<String, Vec<String>>) -> Result<Vec<String>, String> {
        match self {
            WordSource::Plain(word) | WordSource::Table { word: Some(word), .. } => inflect(word, paradigms),
            WordSource::Table { word: None, forms, .. } if !forms.is_empty() => Ok(forms.clone()),
            WordSource::Table { .. } => Err("an entry has `word` or `forms`".into()),
        }
    }
}

fn inflect(word: &str, paradigms: &BTreeMap<String, Vec<String>>) -> Result<Vec<String>, String> {
    let Some((stem, names)) = word.rsplit_once('/') else { return Ok(vec![word.to_owned()]) };
    let mut forms = Vec::new();
    for name in names.split('+') {
        let Some(endings) = paradigms.get(name) else {
            return Err(format!("no paradigm `{name}`; add it to [paradigms] or correct the name"));
        };
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    }
    Ok(forms)
}
