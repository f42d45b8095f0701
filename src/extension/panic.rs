//! A fault in the module must not harm the page: everything that was shown goes, keys go back to the page, and one
//! quiet line says so. The fault's own text may hold words of a customer, so only its place is logged.

use super::dom::{document, el};
use super::protocol::{Rect, ToPage};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

thread_local! {
    static DEAD: Cell<bool> = const { Cell::new(false) };
    static PORT: RefCell<Option<web_sys::MessagePort>> = const { RefCell::new(None) };
    static WORDS: RefCell<String> = const { RefCell::new(String::new()) };
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn log(text: &str);
}

/// Sets the hook.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        DEAD.set(true);
        if let Some(place) = info.location() {
            log(&format!("Evenkeel stopped at {}:{}", place.file(), place.line()));
        }
        leave();
    }));
}

/// What to say and whom to give the keys back to when it happens.
pub fn prepare(port: &web_sys::MessagePort, words: String) {
    PORT.set(Some(port.clone()));
    WORDS.set(words);
}

/// Whether the module has stopped: its state can no longer be trusted.
pub fn is_dead() -> bool {
    DEAD.get()
}

fn leave() {
    let Some(port) = PORT.take() else { return };
    let rects = document().body().map(|body| {
        body.set_text_content(None);
        let note = el("p.notice").text(&WORDS.take());
        let _ = body.append_child(note.element());
        let place = note.element().get_bounding_client_rect();
        vec![Rect { x: place.x(), y: place.y(), width: place.width(), height: place.height() }]
    });
    for message in [ToPage::Capture { on: false }, ToPage::Show { rects: rects.unwrap_or_default() }] {
        let _ = port.post_message(&crate::json::javascript::from(&message));
    }
}
