//! What happens when something on the options page is changed.

use super::{PAGE, pack_key, reload, reload_and_say, say};
use crate::extension::protocol::Shortcuts;
use crate::extension::{browser, dom, hosts, keys, packs, storage};
use crate::json::{self, javascript};
use gloo_events::{EventListener, EventListenerOptions};
use serde_json::{Map, Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};

/// Hears what is changed, for as long as the page lives.
pub fn listen() {
    let document = dom::document();
    EventListener::new(&document, "change", |event| {
        let Some(element) = target(event) else { return };
        match element.id().as_str() {
            "pack-file" => with_file(&element, |file| spawn_local(add_pack(file))),
            "policy-file" => with_file(&element, |file| spawn_local(load_policy(file))),
            _ => {
                if let Some((name, value)) = setting(&element) {
                    spawn_local(set(name, value));
                }
            }
        }
    })
    .forget();
    EventListener::new(&document, "click", |event| {
        let Some(button) = target(event).and_then(|element| element.closest("[data-act]").ok().flatten()) else {
            return;
        };
        act(&button.get_attribute("data-act").unwrap_or_default());
    })
    .forget();
    EventListener::new_with_options(&document, "keydown", EventListenerOptions::enable_prevent_default(), |event| {
        let (Some(element), Some(key)) = (target(event), event.dyn_ref::<KeyboardEvent>()) else { return };
        let name = element.get_attribute("data-setting").unwrap_or_default();
        if let Some(which) = name.strip_prefix("keys.")
            && let Some(shortcut) =
                keys::from_event(&key.key(), key.ctrl_key(), key.alt_key(), key.shift_key(), key.meta_key())
        {
            event.prevent_default();
            spawn_local(set_key(which.to_owned(), shortcut));
        }
    })
    .forget();
}

fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The name and the new value of a setting's control.
fn setting(element: &Element) -> Option<(String, Value)> {
    let name = element.get_attribute("data-setting").filter(|name| !name.starts_with("keys."))?;
    let value = if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "checkbox" => json!(input.checked()),
            "number" => json!(input.value().parse::<u32>().ok()?),
            _ => json!(input.value()),
        }
    } else {
        json!(element.dyn_ref::<HtmlSelectElement>()?.value())
    };
    Some((name, value))
}

/// The agent's own choices, changed by `change`, are stored.
async fn store(place: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    let mut stored = match storage::get("settings").await {
        Value::Object(stored) => stored,
        _ => Map::new(),
    };
    change(&mut stored);
    let id = match storage::set("settings", &stored).await {
        Ok(()) => "options-saved",
        Err(storage::StorageFull) => "error-storage-full",
    };
    reload_and_say(place, label(id)).await;
}

async fn set(name: String, value: Value) {
    match name.strip_prefix("rule.") {
        None => store("settings", |stored| drop(stored.insert(name, value))).await,
        Some(rule) => {
            let on = value.as_bool().unwrap_or(true);
            store("settings", |stored| {
                let mut off: Vec<Value> =
                    stored.get("rules_off").and_then(Value::as_array).cloned().unwrap_or_default();
                off.retain(|known| known.as_str() != Some(rule));
                if !on {
                    off.push(json!(rule));
                }
                stored.insert("rules_off".into(), json!(off));
            })
            .await;
        }
    }
}

async fn set_key(which: String, shortcut: String) {
    let Some(Shortcuts { card, panel }) = PAGE.with_borrow(|page| page.as_ref().map(|page| page.settings.keys.clone()))
    else {
        return;
    };
    store("keys", |stored| {
        let mut keys = json!({ "card": card, "panel": panel });
        keys[which] = json!(shortcut);
        stored.insert("keys".into(), keys);
    })
    .await;
}

fn act(act: &str) {
    let (verb, rest) = act.split_once(' ').unwrap_or((act, ""));
    match verb {
        // The browser asks the user only while the click is being handled.
        "add-site" => add_site(),
        "grant-site" => grant_site(rest),
        "remove-site" => {
            let site = rest.to_owned();
            spawn_local(async move {
                let _ = browser::remove_permission(javascript::from(&json!({ "origins": [site] }))).await;
                reload().await;
            });
        }
        "remove-pack" => {
            let key = pack_key(rest);
            spawn_local(async move {
                storage::remove(&[key]).await;
                reload().await;
            });
        }
        "save-policy" => {
            let text = dom::by_id("policy").and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            spawn_local(save_policy(text.map(|area| area.value()).unwrap_or_default()));
        }
        "forget" => spawn_local(forget()),
        "reset" => spawn_local(async {
            storage::remove(&["settings".to_owned()]).await;
            reload_and_say("keys", label("options-saved")).await;
        }),
        _ => {}
    }
}

fn add_site() {
    let input = dom::by_id("site").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    let Some(pattern) = hosts::pattern(&input.value()) else {
        let _ = input.set_attribute("aria-invalid", "true");
        let _ = input.focus();
        return;
    };
    grant_site(&pattern);
}

fn grant_site(pattern: &str) {
    let asked = browser::request_permission(javascript::from(&json!({ "origins": [pattern] })));
    spawn_local(async move {
        match asked {
            Ok(promise) => {
                let _ = JsFuture::from(promise).await;
                reload().await;
            }
            Err(error) => say("sites", &javascript::message_of(&error)),
        }
    });
}

fn with_file(element: &Element, take: impl FnOnce(File)) {
    let file = element.dyn_ref::<HtmlInputElement>().and_then(HtmlInputElement::files).and_then(|files| files.get(0));
    if let Some(file) = file {
        take(file);
    }
}

async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Takes a pack that the engine takes: whole, signed with a trusted key, not too new, not expired.
async fn add_pack(file: File) {
    let Some(bytes) = bytes_of(&file).await else { return };
    let tried = PAGE.with_borrow_mut(|page| page.as_mut().map(|page| page.desk.engine.load_pack(&bytes)));
    match tried {
        Some(Ok(tag)) => {
            let stored = packs::to_base64(&bytes).unwrap_or_default();
            let text = match storage::set(&pack_key(&tag), &stored).await {
                Ok(()) => format!("{tag}: {}", label("options-saved")),
                Err(storage::StorageFull) => label("error-storage-full"),
            };
            reload_and_say("packs", text).await;
        }
        Some(Err(error)) => say("packs", &format!("{} {error}", label("error-pack-refused"))),
        None => {}
    }
}

async fn load_policy(file: File) {
    if let Some(bytes) = bytes_of(&file).await {
        save_policy(String::from_utf8_lossy(&bytes).into_owned()).await;
    }
}

/// Stores a policy. What is wrong in it is listed by name; only what is no JSON object is not stored at all.
async fn save_policy(text: String) {
    if text.trim().is_empty() {
        storage::remove(&["policy".to_owned()]).await;
        reload_and_say("policy", label("options-saved")).await;
        return;
    }
    match javascript::parse(&text)
        .and_then(|policy| json::read::<Map<String, Value>>(&policy).map_err(|wrong| wrong.to_string()))
    {
        Ok(policy) => {
            let id = match storage::set("policy", &policy).await {
                Ok(()) => "options-saved",
                Err(storage::StorageFull) => "error-storage-full",
            };
            reload_and_say("policy", label(id)).await;
        }
        Err(error) => say("policy", &format!("JSON: {error}")),
    }
}

/// Forgets everything about tickets and phrases; settings, policy and packs stay.
async fn forget() {
    let mut keys: Vec<String> = storage::all("ticket:").await.into_iter().map(|(key, _)| key).collect();
    keys.extend(["phrases".to_owned(), "salt".to_owned()]);
    storage::remove(&keys).await;
    say("memory", &label("options-memory-cleared"));
}

fn label(id: &str) -> String {
    PAGE.with_borrow(|page| page.as_ref().map(|page| page.desk.label(id))).unwrap_or_default()
}
