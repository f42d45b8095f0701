//! What every page of the extension loads first: settings, policy, and an engine with the interface's texts.

use super::desk::Desk;
use super::packs::{self, Part, Shelf};
use super::settings::{Managed, Settings};
use super::{browser, clock, storage};
use crate::engine::Engine;
use crate::memory::HashMemory;

/// What was loaded. The last two are for the options page.
#[cfg_attr(not(feature = "pages"), allow(dead_code))]
pub struct Loaded {
    /// The engine with policy and the interface's texts.
    pub desk: Desk,
    /// All packs there are.
    pub shelf: Shelf,
    /// The settings in force.
    pub settings: Settings,
    /// The company's.
    pub managed: Managed,
    /// What is wrong in the policy in force.
    pub problems: Vec<String>,
}

/// Loads it. Whatever is missing or wrong has its default: an interface always comes up.
pub async fn load() -> Loaded {
    let managed = storage::company().await;
    let stored = storage::get("settings").await;
    let settings = Settings::under(&managed, &stored);
    let shelf = Shelf::look(&managed.policy).await;
    let mut engine = Engine::new();
    engine.set_today(&clock::date());
    engine.set_memory(phrases(&settings).await);
    let problems = if managed.policy.is_object() {
        engine.set_policy(&managed.policy).iter().map(ToString::to_string).collect()
    } else {
        Vec::new()
    };
    let ui = ui_tag(&settings, &shelf);
    let sources = shelf.sources(&ui, Part::Interface).await;
    packs::load_interface(&mut engine, &sources);
    Loaded { desk: Desk::new(engine, ui), shelf, settings, managed, problems }
}

/// The tag of the pack for labels: as set, else as the browser, else English.
fn ui_tag(settings: &Settings, shelf: &Shelf) -> String {
    let browser = browser::ui_language().unwrap_or_default();
    shelf
        .tag_for(&settings.language)
        .filter(|_| !settings.language.is_empty())
        .or_else(|| shelf.tag_for(&browser))
        .or_else(|| shelf.tag_for("en"))
        .or_else(|| shelf.tags().into_iter().next())
        .unwrap_or_else(|| "en".into())
}

/// The freshness memory, without what is older than the retention.
async fn phrases(settings: &Settings) -> HashMemory {
    let stored = storage::get("phrases").await;
    let known = HashMemory::from_value(&stored).ok();
    let mut memory = match known {
        Some(memory) => memory,
        None => HashMemory::new(storage::salt().await.bytes()),
    };
    memory.forget_before(clock::day().saturating_sub(settings.retention_days));
    memory
}
