//! What the browser profile keeps: settings, the policy, packs from files, and hashes about tickets.
//!
//! | key | value |
//! | --- | --- |
//! | `salt` | 32 hexadecimal digits, drawn once for this profile |
//! | `settings` | [`Settings`](super::settings::Settings) |
//! | `policy` | the company's policy as it was loaded in the options |
//! | `pack:<tag>` | a pack from a file, base64 |
//! | `ticket:<hash>` | [`TicketMemory`](super::ticket::TicketMemory) |
//! | `phrases` | the freshness memory: hashes of what was suggested and sent |
//!
//! No text and no name of a customer is ever among them.

use super::browser;
use super::salt::Salt;
use super::settings::Managed;
use crate::json::javascript;
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

/// Everything stored whose key starts with `prefix`, or all of it.
pub async fn all(prefix: &str) -> Vec<(String, Value)> {
    match stored(JsValue::NULL).await {
        Value::Object(all) => all.into_iter().filter(|(key, _)| key.starts_with(prefix)).collect(),
        _ => Vec::new(),
    }
}

/// One value; null where there is none.
pub async fn get(key: &str) -> Value {
    match stored(JsValue::from_str(key)).await {
        Value::Object(found) => found.get(key).cloned().unwrap_or_default(),
        _ => Value::Null,
    }
}

/// What the browser has under these keys; null where it does not say.
async fn stored(keys: JsValue) -> Value {
    browser::local_get(keys).await.map_or(Value::Null, |found| javascript::value_of(&found))
}

/// Keeps one value.
///
/// # Errors
/// Where the browser refuses, which means that its storage is full.
pub async fn set<T: Serialize + ?Sized>(key: &str, value: &T) -> Result<(), StorageFull> {
    let entry = js_sys::Object::new();
    // Only a frozen object refuses a field.
    let _ = js_sys::Reflect::set(&entry, &key.into(), &javascript::from(value));
    browser::local_set(entry.into()).await.map(|_| ()).map_err(|_| StorageFull)
}

/// Forgets values.
pub async fn remove(keys: &[String]) {
    // What cannot be removed now is removed by the next sweep.
    let _ = browser::local_remove(javascript::from(keys)).await;
}

/// The browser did not take a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageFull;

/// This profile's salt; drawn now if there is none yet.
pub async fn salt() -> Salt {
    if let Some(salt) = get("salt").await.as_str().and_then(Salt::from_hex) {
        return salt;
    }
    let mut bytes = [0; 16];
    if let Ok(crypto) = super::dom::window().crypto() {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let salt = Salt::new(bytes);
    // Where nothing can be stored nothing is remembered, and any salt will do for this tab.
    let _ = set("salt", &salt.to_hex()).await;
    salt
}

/// The company's policy: the administrator's where there is one, else the one that was loaded in the options. Firefox
/// rejects the question where there is no policy at all.
pub async fn company() -> Managed {
    match browser::managed_get(JsValue::NULL).await.map(|store| javascript::value_of(&store)) {
        Ok(store) if store.as_object().is_some_and(|values| !values.is_empty()) => {
            Managed { by_administrator: true, ..Managed::from_policy(&store) }
        }
        _ => Managed::from_policy(&get("policy").await),
    }
}

/// Calls back with the area (`local`, `managed`) and the changed keys, for as long as the page lives.
pub fn on_change(mut heard: impl FnMut(&str, Vec<String>) + 'static) {
    let listener = Closure::<dyn FnMut(JsValue, JsValue)>::new(move |changes: JsValue, area: JsValue| {
        let keys = js_sys::Object::keys(changes.unchecked_ref::<js_sys::Object>());
        let keys = keys.iter().filter_map(|key| key.as_string()).collect();
        heard(&area.as_string().unwrap_or_default(), keys);
    });
    if browser::on_storage_changed(&listener).is_ok() {
        // The page's own life is the listener's.
        listener.forget();
    }
}
