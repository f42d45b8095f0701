//! The options page: everything that can be set, stored as soon as it is chosen.

mod change;
mod view;

use super::desk::Desk;
use super::packs::Shelf;
use super::settings::{Managed, Settings};
use super::{boot, browser, dom, packs, panic, storage};
use crate::json::javascript;
use serde_json::Value;
use std::cell::RefCell;
use wasm_bindgen_futures::spawn_local;

thread_local! {
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// What the page shows.
pub(super) struct Page {
    desk: Desk,
    shelf: Shelf,
    settings: Settings,
    managed: Managed,
    /// What is wrong in the policy in force.
    problems: Vec<String>,
    /// Sites that were switched on.
    sites: Vec<String>,
}

/// Starts the page.
pub fn start() {
    panic::install();
    change::listen();
    spawn_local(async {
        reload().await;
        storage::on_change(|area, _| {
            if area == "managed" {
                spawn_local(reload());
            }
        });
    });
}

/// Reads everything anew and draws the page.
async fn reload() {
    let loaded = boot::load().await;
    let page = Page {
        desk: loaded.desk,
        shelf: loaded.shelf,
        settings: loaded.settings,
        managed: loaded.managed,
        problems: loaded.problems,
        sites: sites().await,
    };
    view::draw(&page);
    PAGE.set(Some(page));
}

/// Reads everything anew, then says one line beside what was changed.
async fn reload_and_say(place: &str, text: String) {
    reload().await;
    say(place, &text);
}

fn say(place: &str, text: &str) {
    if let Some(element) = dom::by_id(&format!("said-{place}")) {
        element.set_text_content(Some(text));
    }
}

/// Sites that were granted beyond those of the manifest.
async fn sites() -> Vec<String> {
    let Ok(all) = browser::all_permissions().await else { return Vec::new() };
    let all = javascript::value_of(&all);
    let always = browser::manifest_hosts();
    all.get("origins")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|origin| !always.iter().any(|host| host == origin))
        .map(str::to_owned)
        .collect()
}

/// Where a pack in the list comes from.
fn is_installed(page: &Page, tag: &str) -> bool {
    page.shelf.installed.iter().any(|known| known == tag)
}

/// The storage key of a pack from a file.
fn pack_key(tag: &str) -> String {
    format!("{}{tag}", packs::PREFIX)
}
