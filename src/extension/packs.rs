//! Which packs there are and where their bytes come from: handed out by the administrator, put in by the agent, or
//! bundled with the extension. Only the interface part of the agent's pack and the whole pack for the ticket are loaded.

use super::{browser, dom, storage};
use crate::engine::Engine;
use crate::json::{self, javascript};
use crate::order::sort_by;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Prefix of the storage keys of packs from files.
pub const PREFIX: &str = "pack:";

/// What is there, by tag.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    /// From the company's policy: tag and base64.
    pub managed: Vec<(String, String)>,
    /// From files.
    pub installed: Vec<String>,
    /// In the extension.
    pub bundled: Vec<String>,
}

impl Shelf {
    /// Looks what is there; `policy` is the company's, null where there is none.
    pub async fn look(policy: &Value) -> Self {
        let managed = policy
            .get("packs")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|pack| Some((pack.get("tag")?.as_str()?.to_owned(), pack.get("data")?.as_str()?.to_owned())))
            .collect();
        let installed = storage::all(PREFIX)
            .await
            .iter()
            .filter_map(|(key, _)| key.strip_prefix(PREFIX))
            .map(str::to_owned)
            .collect();
        let bundled = match fetch("packs/index.json").await.and_then(|bytes| String::from_utf8(bytes).ok()) {
            Some(index) => javascript::parse(&index).ok().and_then(|tags| json::read(&tags).ok()).unwrap_or_default(),
            None => Vec::new(),
        };
        Shelf { managed, installed, bundled }
    }

    /// All tags, each once, in alphabetical order.
    pub fn tags(&self) -> Vec<String> {
        let mut tags: Vec<String> =
            self.managed.iter().map(|(tag, _)| tag).chain(&self.installed).chain(&self.bundled).cloned().collect();
        sort_by(&mut tags, Ord::cmp);
        tags.dedup();
        tags
    }

    /// The tag on the shelf for a language: the same, else one of the same language.
    pub fn tag_for(&self, language: &str) -> Option<String> {
        tag_for(&self.tags(), language)
    }

    /// The bytes of a pack, the ones that count most first. The first that the engine takes is the one in use. Where
    /// only the `part` for the interface is wanted, bundled packs give no more; the others are one file with all in it.
    pub async fn sources(&self, tag: &str, part: Part) -> Vec<Vec<u8>> {
        let mut sources = Vec::new();
        if let Some((_, data)) = self.managed.iter().find(|(known, _)| known == tag) {
            sources.extend(from_base64(data));
        }
        if self.installed.iter().any(|known| known == tag) {
            let stored = storage::get(&format!("{PREFIX}{tag}")).await;
            sources.extend(stored.as_str().and_then(from_base64));
        }
        if self.bundled.iter().any(|known| known == tag) {
            let path = match part {
                Part::Whole => format!("packs/{tag}.ekpack"),
                Part::Interface => format!("interface/{tag}.ui.ekpack"),
            };
            sources.extend(fetch(&path).await);
        }
        sources
    }
}

/// What of a pack is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// For a ticket in its language.
    Whole,
    /// For an agent who works in its language.
    Interface,
}

/// Gives the engine the first of these packs that it takes.
pub fn load(engine: &mut Engine, sources: &[Vec<u8>]) {
    let _ = sources.iter().any(|bytes| engine.load_pack(bytes).is_ok());
}

/// The same for the interface.
pub fn load_interface(engine: &mut Engine, sources: &[Vec<u8>]) {
    let _ = sources.iter().any(|bytes| engine.load_interface(bytes).is_ok());
}

/// The tag among `tags` for a language: the same, else one of the same language.
pub fn tag_for(tags: &[String], language: &str) -> Option<String> {
    let base = |tag: &str| tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
    tags.iter()
        .find(|tag| tag.eq_ignore_ascii_case(language))
        .or_else(|| tags.iter().find(|tag| base(tag) == base(language)))
        .cloned()
}

/// A file of the extension itself; nothing else can be fetched, by the pages' policy.
async fn fetch(path: &str) -> Option<Vec<u8>> {
    let url = browser::url_of(path).ok()?;
    let response: web_sys::Response = JsFuture::from(dom::window().fetch_with_str(&url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Bytes from base64, as storage and policies hold them.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().filter(|ch| !ch.is_ascii_whitespace()).collect();
    let binary = dom::window().atob(&text).ok()?;
    binary.chars().map(|ch| u8::try_from(u32::from(ch)).ok()).collect()
}

/// Base64 of bytes.
#[cfg(feature = "pages")]
pub fn to_base64(bytes: &[u8]) -> Option<String> {
    dom::window().btoa(&bytes.iter().map(|byte| char::from(*byte)).collect::<String>()).ok()
}

/// What the browser says about the language of a text.
pub struct Detected {
    /// Its tag.
    pub language: String,
    /// The browser is sure.
    pub sure: bool,
}

/// Asks the browser, on this machine, which language a text is in.
pub async fn detect(text: &str) -> Option<Detected> {
    let answer = javascript::value_of(&browser::detect_language(text).await.ok()?);
    let language = answer.get("languages")?.as_array()?.first()?.get("language")?.as_str()?.to_owned();
    Some(Detected { language, sure: answer.get("isReliable").and_then(Value::as_bool).unwrap_or(false) })
}
