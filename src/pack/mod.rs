//! Locale packs: everything that one language needs, as data.

mod names;
mod problem;
mod stock;

pub use names::Names;
pub use problem::Problem;
pub use stock::Stock;

/// A compiled pack, ready for use.
pub struct Pack {
    names: Names,
    phrases: Stock,
    ladder: Stock,
    ui: Stock,
}

impl Pack {
    /// Forms of address.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// `phrases.ftl`.
    pub fn phrases(&self) -> &Stock {
        &self.phrases
    }

    /// `ladder.ftl`.
    pub fn ladder(&self) -> &Stock {
        &self.ladder
    }

    /// `ui.ftl`.
    pub fn ui(&self) -> &Stock {
        &self.ui
    }
}
