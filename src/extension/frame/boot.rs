//! From the port that the content script hands over to the first answer.

use super::{FRAME, Frame, Open, with};
use crate::extension::boot::{self, Loaded};
use crate::extension::clock;
use crate::extension::protocol::{Size, ToFrame, ToPage};
use crate::extension::session::Session;
use crate::extension::ticket::TicketMemory;
use crate::extension::{dom, packs, panic, storage};
use crate::json::{self, javascript};
use crate::sorted::Sorted;
use gloo_events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{KeyboardEvent, MessageEvent, MessagePort};

thread_local! {
    /// What the content script said while the engine was being loaded.
    static EARLY: RefCell<Vec<ToFrame>> = const { RefCell::new(Vec::new()) };
}

/// Starts the frame on a port.
pub fn start(port: MessagePort) {
    panic::install();
    stage();
    listen(&port);
    port.start();
    spawn_local(async move {
        let frame = load(port).await;
        let keys = frame.settings.keys.clone();
        FRAME.with(|place| place.replace(Some(frame)));
        with(|frame| {
            frame.send(&ToPage::Ready { keys });
            for message in EARLY.take() {
                frame.hear(message);
            }
        });
        storage::on_change(|area, keys| changed(area, &keys));
        sweep().await;
    });
}

/// The two elements of the frame: where card or panel stand, and what screen readers are told.
fn stage() {
    if let Some(body) = dom::document().body() {
        let stage = dom::el("div").attr("id", "stage");
        let live = dom::el("p.unseen").attr("id", "live").attr("role", "status").attr("aria-live", "polite");
        let _ = body.append_child(stage.element());
        let _ = body.append_child(live.element());
    }
}

fn listen(port: &MessagePort) {
    EventListener::new(port, "message", |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        // What is not in the protocol is from another version of the content script: not for us.
        let Some(message) = ToFrame::from_value(&javascript::value_of(&event.data())) else { return };
        let mut message = Some(message);
        with(|frame| message.take().map(|message| frame.hear(message)));
        if let Some(message) = message {
            EARLY.with_borrow_mut(|early| early.push(message));
        }
    })
    .forget();

    let document = dom::document();
    let prevents = EventListenerOptions::enable_prevent_default();
    // The card must never take the focus from the editor; the panel may.
    EventListener::new_with_options(&document, "mousedown", prevents, |event| {
        let on_card = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .is_some_and(|target| target.closest("#card, #notice").ok().flatten().is_some());
        if on_card {
            event.prevent_default();
        }
    })
    .forget();
    EventListener::new(&document, "click", |event| {
        if let Some(action) = dom::action_of(event) {
            with(|frame| frame.act(&action));
        }
    })
    .forget();
    EventListener::new_with_options(&document, "keydown", prevents, |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.key() == "Escape" && !key.is_composing() {
            event.prevent_default();
            with(|frame| frame.key("Escape", false));
        }
    })
    .forget();
}

/// Loads everything that the frame starts with.
async fn load(port: MessagePort) -> Frame {
    let salt = storage::salt().await;
    let Loaded { desk, shelf, settings, .. } = boot::load().await;
    if let Some(root) = dom::document().document_element() {
        let _ = root.set_attribute("lang", &desk.ui);
    }
    panic::prepare(&port, desk.label("error-frame"));
    Frame {
        port,
        session: Session::default(),
        desk,
        shelf,
        settings,
        salt,
        memory: TicketMemory::default(),
        page_language: String::new(),
        mac: false,
        viewport: Size::default(),
        open: Open::Nothing,
        pending: Sorted::new(),
        last_request: 0,
        turn: 0,
        fetched: Vec::new(),
    }
}

/// Settings, policy or packs were changed, here or by the administrator: what they decide is decided anew.
fn changed(area: &str, keys: &[String]) {
    let concerns = area == "managed"
        || keys.iter().any(|key| {
            // A new salt: everything that was remembered is forgotten.
            ["settings", "policy", "salt"].contains(&key.as_str()) || key.starts_with(packs::PREFIX)
        });
    if !concerns {
        return;
    }
    let Some(port) = with(|frame| frame.port.clone()) else { return };
    spawn_local(async move {
        let fresh = load(port).await;
        with(|frame| {
            let keys = fresh.settings.keys.clone();
            frame.hide();
            frame.desk = fresh.desk;
            frame.shelf = fresh.shelf;
            frame.settings = fresh.settings;
            frame.salt = fresh.salt;
            frame.send(&ToPage::Ready { keys });
            let thread = frame.session.thread().cloned();
            frame.turn = 0;
            frame.fetched.clear();
            frame.take_thread(thread);
        });
    });
}

/// Forgets tickets that are older than the retention.
async fn sweep() {
    let Some(days) = with(|frame| frame.settings.retention_days) else { return };
    let today = clock::day();
    let over: Vec<String> = storage::all("ticket:")
        .await
        .into_iter()
        .filter(|(_, value)| json::read::<TicketMemory>(value).is_ok_and(|memory| memory.is_over(today, days)))
        .map(|(key, _)| key)
        .collect();
    if !over.is_empty() {
        storage::remove(&over).await;
    }
}
