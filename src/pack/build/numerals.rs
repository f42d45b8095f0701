//! Compiling the tables of `facts.toml`.

use super::key;
use crate::pack::compiled::Numerals;
use crate::pack::problem::Problem;
use crate::pack::source::{FactsFile, Source};

pub fn compile(facts: &Source<FactsFile>, problems: &mut Vec<Problem>) -> Numerals {
    let data = &facts.data;
    for month in &data.month {
        if !(1..=12).contains(&month.month) {
            problems.push(Problem::new(facts.file, 0, "month", format!("{} is no month; write 1 to 12", month.month)));
        }
    }
    for currency in &data.currency {
        if currency.code.len() != 3 || !currency.code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            problems.push(Problem::new(
                facts.file,
                0,
                "currency",
                format!("`{}` is no ISO 4217 code; write e.g. `EUR`", currency.code),
            ));
        }
    }
    Numerals {
        decimal: data.numbers.decimal,
        group: data.numbers.group.clone(),
        words: table(data.numbers.words.iter().map(|(word, &value)| (word, value))),
        ordinals: table(data.numbers.ordinals.iter().map(|(word, &value)| (word, value))),
        units: table(data.unit.iter().flat_map(|unit| unit.words.iter().map(|word| (word, unit.unit)))),
        currencies: table(
            data.currency.iter().flat_map(|currency| currency.words.iter().map(|word| (word, currency.code.clone()))),
        ),
        months: table(data.month.iter().flat_map(|month| month.words.iter().map(|word| (word, month.month)))),
        month_first: data.dates.order == crate::pack::source::DateOrder::Mdy,
    }
}

fn table<'a, V>(entries: impl Iterator<Item = (&'a String, V)>) -> Vec<(String, V)> {
    let mut table: Vec<(String, V)> = entries.map(|(word, value)| (key(word), value)).collect();
    table.sort_by(|left, right| left.0.cmp(&right.0));
    table.dedup_by(|left, right| left.0 == right.0);
    table
}
