//! Days and times: ISO 8601 in and out, and counting days.
//!
//! A calendar library would be 80 KB of the module for these few lines; the tests hold them to one (`jiff`). The
//! conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`.

use std::fmt;
use std::str::FromStr;

const SECONDS_A_DAY: i64 = 86_400;

/// A day of the Gregorian calendar, years 0 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day that exists.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let longest = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        (year <= 9999 && (1..=longest).contains(&day)).then_some(Date { year, month, day })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// So many days later; before the year 0 or behind 9999 there is none.
    pub fn after(self, days: i64) -> Option<Self> {
        Self::from_days(self.days().checked_add(days)?)
    }

    /// Days since 1970-01-01.
    fn days(self) -> i64 {
        // Years begin in March, so that the leap day is the last of its year.
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((i64::from(self.month) + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    fn from_days(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

/// `2026-05-12`.
impl FromStr for Date {
    type Err = ();

    fn from_str(written: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = written.split('-').collect();
        match parts[..] {
            [year, month, day] if (year.len(), month.len(), day.len()) == (4, 2, 2) => {
                let date =
                    Date::new(number(year).ok_or(())?, number(month).ok_or(())? as u8, number(day).ok_or(())? as u8);
                date.ok_or(())
            }
            _ => Err(()),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Digits only, so that no sign or space slips in.
fn number(written: &str) -> Option<u16> {
    written.bytes().all(|byte| byte.is_ascii_digit()).then(|| written.parse().ok()).flatten()
}

/// Seconds since 1970 of an ISO 8601 time with its offset: `2026-11-13T16:58:00+01:00`, `2026-11-13 16:58Z`.
/// Fractions of a second are dropped.
pub fn seconds(written: &str) -> Option<i64> {
    let written = written.trim();
    let date: Date = written.get(..10)?.parse().ok()?;
    let time = written[10..].strip_prefix(['T', 't', ' '])?;
    let zone_at = time.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = time.split_at(zone_at);
    let clock = clock.split(['.', ',']).next().unwrap_or(clock);
    let parts: Vec<&str> = clock.split(':').collect();
    let [hour, minute, second] = match parts[..] {
        [hour, minute] => [hour, minute, "00"],
        [hour, minute, second] => [hour, minute, second],
        _ => return None,
    }
    .map(|part| if part.len() == 2 { number(part) } else { None });
    let (hour, minute, second) = (hour?, minute?, second?);
    // 60 is a leap second, which counts as the one before it.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let of_day = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second.min(59));
    Some(date.days() * SECONDS_A_DAY + of_day - offset(zone)?)
}

/// `Z`, `+01:00`, `-0530`, `+01`, in seconds east.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.chars().next()? {
        'Z' | 'z' => return (zone.len() == 1).then_some(0),
        '-' => -1,
        _ => 1,
    };
    let digits: String = zone[1..].split(':').collect();
    let (hours, minutes) = match digits.len() {
        2 => (number(&digits)?, 0),
        4 => (number(digits.get(..2)?)?, number(digits.get(2..)?)?),
        _ => return None,
    };
    (hours <= 25 && minutes <= 59).then(|| sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60))
}

/// The time so many seconds after 1970, in UTC: `2026-11-13T15:58:00Z`.
pub fn utc(seconds: i64) -> Option<String> {
    let date = Date::from_days(seconds.div_euclid(SECONDS_A_DAY))?;
    let of_day = seconds.rem_euclid(SECONDS_A_DAY);
    Some(format!("{date}T{:02}:{:02}:{:02}Z", of_day / 3600, of_day / 60 % 60, of_day % 60))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{Timestamp, ToSpan, civil};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn days_are_counted_as_a_library_counts_them(day in -700_000_i64..2_900_000, step in -5000_i64..5000) {
            let epoch = civil::date(1970, 1, 1);
            let theirs = epoch.checked_add(day.days()).ok().filter(|date| date.year() >= 0);
            let own = Date::from_days(day);
            prop_assert_eq!(own.map(|date| date.to_string()), theirs.map(|date| date.to_string()));
            if let (Some(own), Some(theirs)) = (own, theirs) {
                prop_assert_eq!(own.to_string().parse::<Date>(), Ok(own));
                let later = theirs.checked_add(step.days()).ok().filter(|date| date.year() >= 0);
                prop_assert_eq!(own.after(step).map(|date| date.to_string()), later.map(|date| date.to_string()));
            }
        }

        #[test]
        fn times_are_read_and_written_as_a_library_does(at in -2_000_000_000_i64..200_000_000_000, hours in -23_i32..24) {
            let timestamp = Timestamp::from_second(at).unwrap();
            prop_assert_eq!(utc(at), Some(timestamp.to_string()));
            prop_assert_eq!(seconds(&timestamp.to_string()), Some(at));
            let local = timestamp.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::Offset::from_seconds(hours * 3600).unwrap()));
            let written = format!("{}T{}{:+03}:00", local.date(), local.time(), hours);
            prop_assert_eq!(seconds(&written), Some(at), "{}", written);
        }

        #[test]
        fn nonsense_is_no_time(written in "[0-9TZ:+. -]{0,30}|\\PC{0,20}") {
            if let Some(at) = seconds(&written) {
                prop_assert!(utc(at).is_none_or(|utc| seconds(&utc) == Some(at)));
            }
        }
    }
}
