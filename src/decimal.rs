//! Decimals as people write them, read and written.
//!
//! The standard library does this for every number there is, with 40 KB of tables and code. A count, an amount and a
//! pixel have few digits; for those the results are the same.

/// Places behind the point that are written at most.
const PLACES: u32 = 6;
/// From here on neighbouring numbers are further apart than what stands behind the point.
const LARGE: f64 = 1e15;

/// Reads `1299`, `1299.5`, `.5` or `5.`: digits and at most one point.
pub(crate) fn parse(written: &str) -> Option<f64> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut digits = 0.0;
    for byte in whole.bytes().chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return None;
        }
        digits = digits * 10.0 + f64::from(byte - b'0');
    }
    // Both are exact for up to 15 digits, so the quotient is the nearest number there is.
    Some(digits / 10_f64.powi(i32::try_from(fraction.len()).ok()?))
}

/// `3`, `2.5`: no more places than there are.
pub(crate) fn plain(number: f64) -> String {
    let written = with_places(number, PLACES);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `249.00`: so many places, rounded.
pub(crate) fn with_places(number: f64, places: u32) -> String {
    let sign = if number < 0.0 { "-" } else { "" };
    let number = number.abs();
    let unit = 10_u64.pow(places);
    let (whole, part) = if number < LARGE {
        let rounded = (number.fract() * unit as f64).round() as u64;
        (number as u64 + rounded / unit, rounded % unit)
    } else {
        (number as u64, 0)
    };
    let places = places as usize;
    format!("{sign}{whole}.{part:0places$}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_digits_and_one_point_are_a_number() {
        for (written, number) in [("0", 0.0), ("007", 7.0), ("1299.50", 1299.5), (".5", 0.5), ("5.", 5.0)] {
            assert_eq!(parse(written), Some(number), "{written}");
        }
        for written in ["", ".", "-1", "1e3", "NaN", "inf", "1.2.3", "1,5", "½", " 1"] {
            assert_eq!(parse(written), None, "{written}");
        }
    }

    #[test]
    fn no_place_is_written_in_vain() {
        for (number, written) in
            [(0.0, "0"), (20.0, "20"), (0.5, "0.5"), (2.25, "2.25"), (-1.5, "-1.5"), (99.999_999_9, "100")]
        {
            assert_eq!(plain(number), written);
        }
        assert_eq!(with_places(0.999, 2), "1.00");
        assert_eq!(with_places(1e15, 2), "1000000000000000.00");
    }

    proptest! {
        #[test]
        fn numbers_of_few_digits_are_the_standard_librarys(whole in 0u32..1_000_000_000, part in 0u32..1_000_000) {
            let written = format!("{whole}.{part:06}");
            let number: f64 = written.parse().expect("a number");
            prop_assert_eq!(parse(&written), Some(number));
            prop_assert_eq!(plain(number), format!("{number}"));
        }

        #[test]
        fn amounts_are_the_standard_librarys(cents in 0u64..100_000_000_000) {
            let amount = cents as f64 / 100.0;
            prop_assert_eq!(with_places(amount, 2), format!("{amount:.2}"));
        }
    }
}
