//! What the extension's three pages call. The frame's module is built without the other two.

use wasm_bindgen::prelude::*;

/// Starts the interface in the frame, on the port that the content script handed over.
#[wasm_bindgen]
pub fn start_frame(port: web_sys::MessagePort) {
    super::frame::start(port);
}

/// Starts the options page.
#[cfg(feature = "pages")]
#[wasm_bindgen]
pub fn start_options() {
    super::options::start();
}

/// Starts the popup.
#[cfg(feature = "pages")]
#[wasm_bindgen]
pub fn start_popup() {
    super::popup::start();
}
