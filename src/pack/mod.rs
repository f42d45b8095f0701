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
mod recall;
#[cfg(not(target_arch = "wasm32"))]
pub mod source;
mod stock;
mod sums;
pub mod value;

#[cfg(not(target_arch = "wasm32"))]
pub use build::Built;
pub use compiled::{Compiled, Interface, Sort};
pub use file::{PackError, TrustedKeys};
pub use lexicon::Annotations;
pub use names::{Gender, Names};
pub use problem::Problem;
pub use recall::Annotated;
pub use stock::{Alternative, Args, Fit, Group, Mechanism, Stock, StockKind, When};

use crate::text::Text;
use compiled::LineRule;
use pattern::Hit;
use recall::Recall;
use std::ops::{Deref, Range};

/// A pack in use. It comes from a signed file ([`Pack::open`]), or from a folder on the machine of whoever works on it.
/// It remembers what it found in the last sentences; that makes answers quicker and never other ones.
#[derive(Debug)]
pub struct Pack {
    compiled: Compiled,
    recall: Recall,
}

impl Pack {
    /// Tag of its language.
    pub fn tag(&self) -> &str {
        &self.compiled.manifest.tag
    }

    /// What the pack knows about every token of a text. Linear in the text.
    pub fn annotate(&self, text: &Text) -> Annotated {
        self.recall.annotate(&self.compiled, text)
    }

    /// What a line of mail is, given as a range of tokens.
    pub fn line(&self, text: &Annotated, line: &Range<usize>) -> Option<LineRule> {
        self.recall.line(&self.compiled, text, line)
    }

    /// All hits of a sort of rules in some sentences of a text, given as ranges of tokens.
    pub fn hits(&self, sort: Sort, text: &Annotated, sentences: &[Range<usize>]) -> Vec<Hit> {
        text.hits(&self.compiled, sort, sentences)
    }

    /// Forms of address.
    pub fn names(&self) -> &Names {
        &self.compiled.names
    }

    /// `phrases.ftl`.
    pub fn phrases(&self) -> &Stock {
        &self.compiled.phrases
    }

    /// `ladder.ftl`.
    pub fn ladder(&self) -> &Stock {
        &self.compiled.ladder
    }

    /// `ui.ftl`.
    pub fn ui(&self) -> &Stock {
        &self.compiled.ui
    }
}

impl From<Compiled> for Pack {
    fn from(compiled: Compiled) -> Self {
        Pack { compiled, recall: Recall::default() }
    }
}

impl Deref for Pack {
    type Target = Compiled;

    fn deref(&self) -> &Compiled {
        &self.compiled
    }
}
