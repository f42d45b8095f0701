//! Locale packs: everything that one language needs, as data.
//!
//! A pack is a folder while people work on it (`source`, native only), is compiled and tried (`build`, native
//! only), and is one signed file when it is used ([`file`]). `locales/README.md` has the format.

#[cfg(not(target_arch = "wasm32"))]
pub mod build;
pub mod compiled;
pub mod file;
pub mod lexicon;
pub mod manifest;
mod names;
pub mod pattern;
mod problem;
#[cfg(not(target_arch = "wasm32"))]
pub mod source;
mod stock;
pub mod value;

#[cfg(not(target_arch = "wasm32"))]
pub use build::Built;
pub use compiled::Compiled;
pub use file::{PackError, TrustedKeys};
pub use lexicon::Annotations;
pub use names::{Gender, Names};
pub use problem::Problem;
pub use stock::{Alternative, Arg, Args, Fit, Group, Mechanism, Stock, StockKind, When};

use std::ops::Deref;

/// A pack in use. It comes from a signed file ([`Pack::open`]), or from a folder on the machine of whoever works on it.
#[derive(Debug)]
pub struct Pack(Compiled);

impl Pack {
    /// Tag of its language.
    pub fn tag(&self) -> &str {
        &self.0.manifest.tag
    }

    /// What the pack knows about every token of a text. Linear in the text.
    pub fn annotate(&self, text: &crate::text::Text) -> Annotations {
        self.0.lexicon.annotate(text, value::dates(text, &self.0.numerals))
    }

    /// Forms of address.
    pub fn names(&self) -> &Names {
        &self.0.names
    }

    /// `phrases.ftl`.
    pub fn phrases(&self) -> &Stock {
        &self.0.phrases
    }

    /// `ladder.ftl`.
    pub fn ladder(&self) -> &Stock {
        &self.0.ladder
    }

    /// `ui.ftl`.
    pub fn ui(&self) -> &Stock {
        &self.0.ui
    }
}

impl From<Compiled> for Pack {
    fn from(compiled: Compiled) -> Self {
        Pack(compiled)
    }
}

impl Deref for Pack {
    type Target = Compiled;

    fn deref(&self) -> &Compiled {
        &self.0
    }
}
