//! Puts a text on the clipboard without taking the focus from the editor.

use super::dom;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; false where the browser does not let us.
///
/// The `copy` command works from a click in the frame while the editor has the focus; the clipboard interface, which
/// is tried second, works only where the frame has it.
pub async fn copy(text: &str) -> bool {
    by_command(text) || JsFuture::from(dom::window().navigator().clipboard().write_text(text)).await.is_ok()
}

fn by_command(text: &str) -> bool {
    let Ok(document) = dom::document().dyn_into::<web_sys::HtmlDocument>() else { return false };
    let held = std::rc::Rc::new(std::cell::Cell::new(false));
    let (taken, words) = (held.clone(), text.to_owned());
    let listener = gloo_events::EventListener::once_with_options(
        &document,
        "copy",
        gloo_events::EventListenerOptions::enable_prevent_default(),
        move |event| {
            let Some(data) =
                event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data)
            else {
                return;
            };
            event.prevent_default();
            taken.set(data.set_data("text/plain", &words).is_ok());
        },
    );
    let done = document.exec_command("copy").unwrap_or(false);
    drop(listener);
    done && held.get()
}
