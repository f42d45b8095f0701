//! The browser's extension interface, as far as it is used. The same names work in Chromium and Firefox.

#[cfg(feature = "pages")]
use crate::json::javascript;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = get, catch)]
    pub async fn local_get(keys: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = set, catch)]
    pub async fn local_set(values: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = remove, catch)]
    pub async fn local_remove(keys: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "managed"], js_name = get, catch)]
    pub async fn managed_get(keys: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "onChanged"], js_name = addListener, catch)]
    pub fn on_storage_changed(listener: &Closure<dyn FnMut(JsValue, JsValue)>) -> Result<(), JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL, catch)]
    pub fn url_of(path: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = openOptionsPage, catch)]
    pub async fn open_options() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getManifest, catch)]
    fn manifest() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage, catch)]
    pub fn ui_language() -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = detectLanguage, catch)]
    pub async fn detect_language(text: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = contains, catch)]
    pub async fn has_permission(permissions: JsValue) -> Result<JsValue, JsValue>;
    /// Has to be called while the click that asks for it is being handled, so it gives its promise at once.
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = request, catch)]
    pub fn request_permission(permissions: JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = remove, catch)]
    pub async fn remove_permission(permissions: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = getAll, catch)]
    pub async fn all_permissions() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = query, catch)]
    pub async fn query_tabs(query: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = sendMessage, catch)]
    pub async fn send_to_tab(tab: i32, message: JsValue) -> Result<JsValue, JsValue>;
}

/// The name of a language in the language itself; its tag where the browser has none.
#[cfg(feature = "pages")]
pub fn language_name(tag: &str) -> String {
    let names = DisplayNames::new(tag, javascript::from(&serde_json::json!({ "type": "language" })));
    names.and_then(|names| names.of(tag)).ok().flatten().unwrap_or_else(|| tag.to_owned())
}

/// The match patterns that the content script always runs on.
#[cfg(feature = "pages")]
pub fn manifest_hosts() -> Vec<String> {
    let manifest = manifest().map(|manifest| javascript::value_of(&manifest)).unwrap_or_default();
    let scripts = manifest["content_scripts"].as_array().cloned().unwrap_or_default();
    scripts
        .iter()
        .filter_map(|script| script["matches"].as_array())
        .flatten()
        .filter_map(|host| host.as_str().map(str::to_owned))
        .collect()
}
