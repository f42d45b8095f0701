//! Values of facts: numbers and dates as people write them, in the normal form of the contract.

use super::compiled::Numerals;
use crate::decimal;
use crate::text::{Text, Token, TokenKind};
use std::ops::Range;

/// A number written in digits: `1.299,00`, `1,299.00`, `1299`. A single mark with three digits behind it groups.
pub fn number(written: &str, numerals: &Numerals) -> Option<f64> {
    let digits = written.trim_matches(|ch: char| !ch.is_ascii_digit());
    let marks: Vec<char> = digits.chars().filter(|ch| !ch.is_ascii_digit()).collect();
    let behind_last = digits.rsplit(|ch: char| !ch.is_ascii_digit()).next().map_or(0, str::len);
    let decimal = match marks[..] {
        [] => None,
        [mark] => (behind_last != 3
            || mark == numerals.decimal
                && !numerals.group.iter().any(|group| group.starts_with(mark))
                && digits.starts_with('0'))
        .then_some(mark),
        [.., before, last] => (before != last).then_some(last),
    };
    let plain: String = digits
        .chars()
        .filter_map(|ch| if ch.is_ascii_digit() { Some(ch) } else { (Some(ch) == decimal).then_some('.') })
        .collect();
    decimal::parse(&plain)
}

/// The number that some tokens say, in digits or words ("twenty two", "pół"); words are added up.
pub fn number_of(text: &Text, tokens: Range<usize>, numerals: &Numerals) -> Option<f64> {
    let mut sum = None;
    let mut written = String::new();
    for token in &text.tokens()[tokens] {
        let value = match token.kind {
            TokenKind::Number => {
                // "1 299,00": groups of three behind a space are one number.
                written.push_str(text.slice(token.range()));
                continue;
            }
            TokenKind::Id => leading_number(text.slice(token.range())),
            _ => {
                let folded = text.folded(token);
                Numerals::look_up(&numerals.words, folded)
                    .copied()
                    .or_else(|| Numerals::look_up(&numerals.ordinals, folded).map(|&value| f64::from(value)))
            }
        };
        if let Some(value) = value {
            sum = Some(sum.unwrap_or(0.0) + value);
        }
    }
    if written.is_empty() { sum } else { number(&written, numerals) }
}

/// The digits that `4th` or `3-й` begins with.
fn leading_number(written: &str) -> Option<f64> {
    let digits = written.trim_start_matches('#');
    let end = digits.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(digits.len());
    decimal::parse(&digits[..end])
}

/// Day, month and year, as far as they were said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarDate {
    /// 1–31
    pub day: u8,
    /// 1–12
    pub month: u8,
    /// Four digits.
    pub year: Option<u16>,
}

impl CalendarDate {
    /// A date if day and month exist.
    pub fn new(day: u32, month: u32, year: Option<u32>) -> Option<Self> {
        let longest = match month {
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let year = match year {
            Some(year @ 0..=99) => Some(2000 + year),
            Some(year @ 1900..=2199) => Some(year),
            Some(_) => return None,
            None => None,
        };
        (1..=longest).contains(&day).then_some(CalendarDate {
            day: day as u8,
            month: month as u8,
            year: year.map(|year| year as u16),
        })
    }

    /// ISO 8601: `2026-05-12`, or `--05-12` without a year.
    pub fn iso(self) -> String {
        match self.year {
            Some(year) => format!("{year}-{:02}-{:02}", self.month, self.day),
            None => format!("--{:02}-{:02}", self.month, self.day),
        }
    }
}

/// A date written in digits: `2026-05-12`, `12.05.2026`, `12/5`.
fn digits_date(written: &str, month_first: bool) -> Option<CalendarDate> {
    let parts: Vec<u32> = written
        .split(['.', '/', '-'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match parts[..] {
        [year, month, day] if year >= 1000 => CalendarDate::new(day, month, Some(year)),
        [first, second, year] => {
            let (day, month) = if month_first { (second, first) } else { (first, second) };
            CalendarDate::new(day, month, Some(year)).or_else(|| CalendarDate::new(month, day, Some(year)))
        }
        [first, second] => {
            let (day, month) = if month_first { (second, first) } else { (first, second) };
            CalendarDate::new(day, month, None)
        }
        _ => None,
    }
}

/// The number of a day written as `12`, `12.`, `12th` or in words.
fn day_of(text: &Text, token: &Token, numerals: &Numerals) -> Option<u32> {
    let value = match token.kind {
        TokenKind::Number | TokenKind::Id => leading_number(text.slice(token.range())),
        TokenKind::Word => Numerals::look_up(&numerals.ordinals, text.folded(token)).map(|&value| f64::from(value)),
        _ => None,
    }?;
    (1.0..=31.0).contains(&value).then_some(value as u32)
}

/// All dates of a sentence (a range of tokens), in order: in digits, or a day beside a month's name (`12 May 2026`, `12. maja`, `May 12th, 2026`).
pub fn dates(text: &Text, sentence: &Range<usize>, numerals: &Numerals) -> Vec<(Range<usize>, CalendarDate)> {
    let mut dates: Vec<(Range<usize>, CalendarDate)> = Vec::new();
    for at in sentence.clone() {
        if dates.last().is_some_and(|(range, _)| range.end > at) {
            continue;
        }
        dates.extend(date_at(text, at..sentence.end, numerals));
    }
    dates
}

/// Most tokens between a day and its month: `12th of May`, `12. May`.
const BETWEEN: usize = 2;

/// The date that begins at the first of these tokens.
fn date_at(text: &Text, tokens: Range<usize>, numerals: &Numerals) -> Option<(Range<usize>, CalendarDate)> {
    let at = tokens.start;
    let tokens = &text.tokens()[..tokens.end];
    let token = &tokens[at];
    if token.kind == TokenKind::Date {
        return Some((at..at + 1, digits_date(text.slice(token.range()), numerals.month_first)?));
    }
    let month = |at: usize| {
        tokens
            .get(at)
            .and_then(|token| Numerals::look_up(&numerals.months, text.folded(token)))
            .map(|&month| u32::from(month))
    };
    let day = |at: usize| tokens.get(at).and_then(|token| day_of(text, token, numerals));
    let is_link =
        |at: usize| tokens.get(at).is_some_and(|token| token.kind == TokenKind::Punct || token.bytes.len() <= 2);
    let (day, month, end) = match (day(at), month(at)) {
        (Some(day), _) => {
            let month_at = (at + 1..=at + 1 + BETWEEN)
                .take_while(|&next| next == at + 1 || is_link(next - 1))
                .find(|&next| month(next).is_some())?;
            (day, month(month_at)?, month_at + 1)
        }
        (None, Some(month)) => (day(at + 1)?, month, at + 2),
        (None, None) => return None,
    };
    let is_mark =
        tokens.get(end).is_some_and(|token| token.kind == TokenKind::Punct && text.slice(token.range()) == ",");
    let year_at = if is_mark { end + 1 } else { end };
    let year = tokens
        .get(year_at)
        .and_then(|token| text.slice(token.range()).parse::<u32>().ok())
        .filter(|year| (1900..2200).contains(year));
    let end = if year.is_some() { year_at + 1 } else { end };
    Some((at..end, CalendarDate::new(day, month, year)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(decimal: char, group: &[&str]) -> Numerals {
        Numerals {
            decimal,
            group: group.iter().map(|&group| group.into()).collect(),
            words: vec![],
            ordinals: vec![],
            units: vec![],
            currencies: vec![],
            months: vec![],
            month_first: false,
        }
    }

    #[test]
    fn numbers_in_both_notations() {
        let english = numerals('.', &[","]);
        let polish = numerals(',', &[" ", "."]);
        for (written, value, numerals) in [
            ("1,299.00", 1299.0, &english),
            ("1.299,00", 1299.0, &polish),
            ("1299", 1299.0, &english),
            ("49.9", 49.9, &english),
            ("49,90", 49.9, &polish),
            ("49,90", 49.9, &english),
            ("1.299", 1299.0, &polish),
            ("1,299", 1299.0, &english),
            ("1.234.567", 1_234_567.0, &polish),
        ] {
            assert_eq!(number(written, numerals), Some(value), "{written}");
        }
    }

    #[test]
    fn dates_in_digits() {
        let iso = |written, month_first| digits_date(written, month_first).map(CalendarDate::iso);
        assert_eq!(iso("12.05.2026", false).as_deref(), Some("2026-05-12"));
        assert_eq!(iso("2026-05-12", true).as_deref(), Some("2026-05-12"));
        assert_eq!(iso("12/5", false).as_deref(), Some("--05-12"));
        assert_eq!(iso("5/12/26", true).as_deref(), Some("2026-05-12"));
        assert_eq!(iso("25/12/2026", true).as_deref(), Some("2026-12-25"), "no month 25: the other order was meant");
        assert_eq!(iso("31.02.2026", false), None);
    }
}
