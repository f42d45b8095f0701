//! The frame's interface, the options page and the popup: everything of the browser extension that is not the small
//! content script in `extension/`.
//!
//! What can be decided without a browser is decided in modules that know none, and is tested natively: what is open,
//! which finding a key opens, what is remembered. The others draw, listen and store.

pub mod action;
pub mod choice;
pub mod desk;
pub mod hosts;
pub mod insertion;
pub mod keys;
pub mod place;
pub mod protocol;
pub mod salt;
pub mod session;
pub mod settings;
pub mod ticket;

#[cfg(target_arch = "wasm32")]
mod boot;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod card;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod copy;
#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod frame;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
mod options;
#[cfg(target_arch = "wasm32")]
mod packs;
#[cfg(target_arch = "wasm32")]
mod panel;
#[cfg(target_arch = "wasm32")]
mod panic;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
mod popup;
#[cfg(target_arch = "wasm32")]
mod start;
#[cfg(target_arch = "wasm32")]
mod storage;
