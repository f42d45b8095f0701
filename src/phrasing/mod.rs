//! Phrasing: words of the agent's own for a reply, composed from the customer's facts.

mod fresh;
mod part;
mod slot;

pub use fresh::Freshness;
pub use part::{FactUse, OpenSlot, Part, Stocked, compose_parts};
pub use slot::{Formality, PolicyTexts, Slot, SlotSources, Slots, Source};
