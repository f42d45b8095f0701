//! What a pack has in stock, counted.

use crate::pack::{Mechanism, Stock};
use serde::Serialize;

/// A move or a part of a rung, and how many wordings there are for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StockRow {
    /// `mirror`, `rung-2-intent`.
    pub part: String,
    /// Groups.
    pub groups: usize,
    /// Wordings in all of them.
    pub alternatives: usize,
    /// Wordings that name none of the customer's facts and so fit without them.
    pub without_facts: usize,
    /// Wordings by mechanism: interpretation, reaction, exploration.
    pub mechanisms: [usize; 3],
}

/// The stock of both files, in their order.
pub fn stock_table(phrases: &Stock, ladder: &Stock) -> Vec<StockRow> {
    let mut rows: Vec<StockRow> = Vec::new();
    let groups = phrases.groups().iter().filter(|group| group.kind.is_some()).chain(ladder.groups());
    for group in groups {
        let at = rows.iter().position(|row| row.part == group.part()).unwrap_or_else(|| {
            rows.push(StockRow {
                part: group.part().to_owned(),
                groups: 0,
                alternatives: 0,
                without_facts: 0,
                mechanisms: [0; 3],
            });
            rows.len() - 1
        });
        let row = &mut rows[at];
        row.groups += 1;
        row.alternatives += group.alternatives.len();
        row.without_facts +=
            group.alternatives.iter().filter(|form| form.needs.iter().all(|need| !is_fact(need))).count();
        if let Some(index) = group.mechanism.and_then(|found| Mechanism::ALL.iter().position(|&known| known == found)) {
            row.mechanisms[index] += group.alternatives.len();
        }
    }
    rows
}

fn is_fact(slot: &str) -> bool {
    let base = slot.split('_').next().unwrap_or(slot);
    matches!(base, "order" | "amount" | "date" | "deadline" | "product" | "wait" | "contacts")
}
