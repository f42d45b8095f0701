//! By when something is due.

use crate::calendar::Date;
use crate::decimal;
use crate::reading::{Fact, FactKind};

/// The day of a time as a helpdesk writes it in ISO 8601; the zone is the writer's own.
pub(super) fn day(time: &str) -> Option<Date> {
    time.trim().get(..10)?.parse().ok()
}

/// The due date that a fact of a reply names, for a reply of this day.
pub(super) fn due(fact: &Fact, written: Option<Date>) -> Option<Date> {
    match fact.kind {
        FactKind::Date | FactKind::Deadline => {
            if let Ok(date) = fact.value.parse() {
                return Some(date);
            }
            let Some(days) = days(fact) else { return yearless(&fact.value, written?) };
            written?.after(days)
        }
        FactKind::Wait => written?.after(days(fact)?),
        _ => None,
    }
}

/// Whole days of a span of time; a part of a day is a day.
fn days(fact: &Fact) -> Option<i64> {
    let days = fact.days.or_else(|| Some(fact.unit?.days(decimal::parse(&fact.value)?)))?;
    (0.0..100_000.0).contains(&days).then(|| days.ceil() as i64)
}

/// `--05-12`: the next such day.
fn yearless(value: &str, written: Date) -> Option<Date> {
    let (month, day) = value.strip_prefix("--")?.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    (0..=8).filter_map(|years| Date::new(written.year() + years, month, day)).find(|date| *date >= written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Unit;
    use crate::text::Span;

    fn fact(kind: FactKind, value: &str, unit: Option<Unit>) -> Fact {
        Fact { kind, value: value.into(), unit, days: None, currency: None, span: Span::default(), text: value.into() }
    }

    #[test]
    fn a_due_date_is_told_only_where_it_can_be() {
        let written = day("2026-11-13T16:58:00+01:00");
        let due = |kind, value, unit| due(&fact(kind, value, unit), written).map(|date| date.to_string());
        assert_eq!(due(FactKind::Deadline, "2026-11-20", None).as_deref(), Some("2026-11-20"));
        assert_eq!(due(FactKind::Date, "--11-12", None).as_deref(), Some("2027-11-12"));
        assert_eq!(due(FactKind::Date, "--02-29", None).as_deref(), Some("2028-02-29"));
        assert_eq!(due(FactKind::Deadline, "48", Some(Unit::Hour)).as_deref(), Some("2026-11-15"));
        assert_eq!(due(FactKind::Wait, "2", Some(Unit::Week)).as_deref(), Some("2026-11-27"));
        assert_eq!(due(FactKind::Deadline, "soon", None), None);
        assert_eq!(super::due(&fact(FactKind::Wait, "2", Some(Unit::Week)), None), None, "no day to count from");
    }

    #[test]
    fn odd_times_are_no_days() {
        for time in ["", "yesterday", "2026-13-40T00:00:00Z", "ąąąąąąąąąąą", "13.11.2026 10:00"] {
            assert_eq!(day(time), None, "{time}");
        }
    }
}
