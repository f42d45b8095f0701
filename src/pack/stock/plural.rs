//! Which plural form goes with a number: the CLDR's rules of one language, written down as a table when the pack is
//! built.
//!
//! The rules for whole numbers look at a number's last two digits, and at the whole of a small one; so the forms of 0 to
//! 199 say those of all. What some languages have for exactly a million has no place here: nobody waits so long.

use serde::{Deserialize, Serialize};

/// The forms by their place in the tables.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
const OTHER: u8 = 5;

/// Numbers in a table.
const TABLE: u32 = 200;
/// From here on the last digits decide.
const PERIOD: u32 = 100;

/// The plural forms of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plurals {
    /// Of "so many".
    cardinal: Vec<u8>,
    /// Of "the so-manieth".
    ordinal: Vec<u8>,
}

impl Plurals {
    /// The form for so many: `one`, `few` …
    pub(super) fn of(&self, number: u32) -> &'static str {
        form(&self.cardinal, number)
    }

    /// The form for the so-manieth.
    pub(super) fn of_ordinal(&self, number: u32) -> &'static str {
        form(&self.ordinal, number)
    }
}

fn form(table: &[u8], number: u32) -> &'static str {
    let at = if number < TABLE { number } else { PERIOD + number % PERIOD };
    let form = table.get(at as usize).copied().unwrap_or(OTHER);
    FORMS.get(usize::from(form)).unwrap_or(&"other")
}

/// The CLDR's rules are asked on the machine of whoever builds a pack.
#[cfg(not(target_arch = "wasm32"))]
mod cldr {
    use super::{OTHER, Plurals, TABLE};
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    use unic_langid::LanguageIdentifier;

    impl Plurals {
        /// Those of a pack's tag; where the CLDR does not know its region or script, of the language; of a language that
        /// it does not know, English.
        pub(in crate::pack::stock) fn of_locale(tag: &str) -> Self {
            let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
            let language = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
            let english = LanguageIdentifier::from_bytes(b"en").unwrap_or_default();
            let table = |kind| {
                let rules = [&locale, &language, &english]
                    .into_iter()
                    .find_map(|locale| PluralRules::create(locale.clone(), kind).ok());
                (0..TABLE).map(|number| rules.as_ref().map_or(OTHER, |rules| place(rules, number))).collect()
            };
            Plurals { cardinal: table(PluralRuleType::CARDINAL), ordinal: table(PluralRuleType::ORDINAL) }
        }
    }

    fn place(rules: &PluralRules, number: u32) -> u8 {
        match rules.select(number) {
            Ok(PluralCategory::ZERO) => 0,
            Ok(PluralCategory::ONE) => 1,
            Ok(PluralCategory::TWO) => 2,
            Ok(PluralCategory::FEW) => 3,
            Ok(PluralCategory::MANY) => 4,
            _ => OTHER,
        }
    }
}
