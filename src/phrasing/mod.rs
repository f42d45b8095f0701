//! Phrasing: words of the agent's own for a reply, composed from the customer's facts.
//!
//! [`suggest`] gives openings for an empty draft and the missing move for one that is half written, [`replacements`] what
//! could stand in place of a finding. Whatever is offered names only what the customer, the ticket or the policy says
//! ([`Slot`]), was not said before ([`Freshness`]), and raises no finding of its own (`trial`).

mod choose;
mod fresh;
mod lacking;
mod layout;
mod made;
mod part;
mod rank;
mod replace;
mod slot;
mod suggestion;
mod table;
#[cfg(test)]
mod tests;
mod trial;
mod why;

pub use choose::suggest;
pub use fresh::Freshness;
pub use made::Made;
pub use part::{FactUse, OpenSlot, Part, Stocked, after_greeting, compose_parts};
pub use replace::replacements;
pub use slot::{Formality, PolicyTexts, Slot, SlotSources, Slots, Source};
pub use suggestion::{At, SuggestContext, Suggestion, Suggestions};
pub use table::{StockRow, stock_table};
