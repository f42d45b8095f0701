//! The toolbar popup: whether Evenkeel works on this page, switching it on and off for the site, and the ways on.

use super::desk::Desk;
use super::dom::{self, El, el};
use super::{boot, browser, hosts, panic};
use crate::json::javascript;
use serde_json::{Value, json};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The tab under the popup.
#[derive(Default)]
struct Tab {
    id: Option<i32>,
    /// Its site as a match pattern; none where the browser does not tell, which it does not for sites that were not
    /// switched on.
    site: Option<String>,
    /// What the content script says; none where there is none.
    state: Option<Value>,
    /// The user has switched the site on, so it can be switched off.
    granted: bool,
}

thread_local! {
    static TAB: RefCell<Tab> = RefCell::new(Tab::default());
}

/// Starts the popup.
pub fn start() {
    panic::install();
    gloo_events::EventListener::new(&dom::document(), "click", |event| {
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .and_then(|target| target.closest("[data-act]").ok().flatten());
        if let Some(act) = button.and_then(|button| button.get_attribute("data-act")) {
            act_on(&act);
        }
    })
    .forget();
    spawn_local(async {
        let loaded = boot::load().await;
        let tab = look().await;
        draw(&loaded.desk, &tab);
        TAB.set(tab);
    });
}

async fn look() -> Tab {
    let query = javascript::from(&json!({ "active": true, "currentWindow": true }));
    let Ok(tabs) = browser::query_tabs(query).await else { return Tab::default() };
    let tabs = javascript::value_of(&tabs);
    let Some(first) = tabs.get(0) else { return Tab::default() };
    let id = first.get("id").and_then(Value::as_i64).and_then(|id| i32::try_from(id).ok());
    let site = first.get("url").and_then(Value::as_str).and_then(hosts::pattern);
    let state = match id {
        Some(id) => match browser::send_to_tab(id, javascript::from(&json!({ "type": "state" }))).await {
            Ok(answer) => Some(javascript::value_of(&answer)).filter(|state| !state.is_null()),
            Err(_) => None,
        },
        None => None,
    };
    let granted = match &site {
        Some(site) if !browser::manifest_hosts().contains(site) => {
            let asked = browser::has_permission(javascript::from(&json!({ "origins": [site] }))).await;
            asked.is_ok_and(|answer| answer.is_truthy())
        }
        _ => false,
    };
    Tab { id, site, state, granted }
}

fn draw(desk: &Desk, tab: &Tab) {
    let document = dom::document();
    document.set_title(&desk.label("popup-title"));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", &desk.ui);
    }
    let main = el("main").add(el("h1").text(&desk.label("popup-title")));
    let main = match &tab.state {
        Some(state) => {
            let generic = state.get("adapter").and_then(Value::as_str) == Some("generic");
            main.add(el("p").attr("role", "status").text(&desk.label("popup-works-here")))
                .add_some(generic.then(|| el("p.quiet").text(&desk.label("popup-no-helpdesk"))))
                .add(act(&desk.label("popup-panel"), "panel").attr("class", "main"))
                .add_some(tab.granted.then(|| act(&desk.label("popup-revoke"), "revoke")))
        }
        None => main
            .add(el("p").attr("role", "status").text(&desk.label("popup-not-here")))
            .add_some(tab.site.is_none().then(|| {
                el("input")
                    .attr("type", "url")
                    .attr("id", "site")
                    .attr("placeholder", "https://desk.example.com")
                    .attr("aria-label", &desk.label("options-host-add"))
            }))
            .add(act(&desk.label("popup-grant"), "grant").attr("class", "main")),
    };
    let main = main.add(act(&desk.label("popup-options"), "options"));
    if let Some(body) = document.body() {
        main.replace_in(&body);
    }
}

fn act(label: &str, act: &str) -> El {
    el("button").attr("type", "button").attr("data-act", act).text(label)
}

fn act_on(act: &str) {
    match act {
        "grant" => grant(),
        "revoke" => {
            let site = TAB.with_borrow(|tab| tab.site.clone());
            spawn_local(async move {
                let _ = browser::remove_permission(javascript::from(&json!({ "origins": [site] }))).await;
                close();
            });
        }
        "panel" => {
            let id = TAB.with_borrow(|tab| tab.id);
            spawn_local(async move {
                if let Some(id) = id {
                    let _ = browser::send_to_tab(id, javascript::from(&json!({ "type": "open-panel" }))).await;
                }
                close();
            });
        }
        "options" => spawn_local(async {
            let _ = browser::open_options().await;
            close();
        }),
        _ => {}
    }
}

/// Asks for the site. Called while the click is being handled, else the browser would not ask the user.
fn grant() {
    let input = dom::by_id("site").and_then(|input| input.dyn_into::<web_sys::HtmlInputElement>().ok());
    let typed = input.as_ref().and_then(|input| hosts::pattern(&input.value()));
    let Some(site) = TAB.with_borrow(|tab| tab.site.clone()).or(typed) else {
        if let Some(input) = input {
            let _ = input.set_attribute("aria-invalid", "true");
            let _ = input.focus();
        }
        return;
    };
    if let Ok(asked) = browser::request_permission(javascript::from(&json!({ "origins": [site] }))) {
        spawn_local(async move {
            let _ = JsFuture::from(asked).await;
            close();
        });
    }
}

fn close() {
    let _ = dom::window().close();
}
