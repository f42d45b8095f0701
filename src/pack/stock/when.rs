//! When a group fits a message.

use crate::reading::{Conduct, Reading};
use serde::{Deserialize, Serialize};

/// The contract's issue frames.
const ISSUES: &str = "late-delivery missing-delivery damaged-item wrong-item refund-missing double-charge \
    unexpected-charge login-failed service-outage app-crash slow-service no-reply passed-around \
    cancelled-without-notice cannot-cancel data-lost warranty-refused appointment-missed broken-promise \
    equipment-waiting hardware-fault access-request other";

/// The contract's want frames.
const WANTS: &str = "refund replacement repair delivery explanation apology callback human supervisor cancel \
    compensation fix status access none";

/// Conditions; all must hold. Empty lists hold always.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct When {
    /// One of these issues.
    pub issues: Vec<String>,
    /// One of these wants.
    pub wants: Vec<String>,
    /// From this heat to that.
    pub heat: Option<(u8, u8)>,
    /// One of these classes.
    pub conduct: Vec<Conduct>,
    /// They name a next step of theirs.
    pub leverage: bool,
    /// The tone has softened.
    pub softening: bool,
}

/// What conditions are held against: the part of a reading that they ask for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fit {
    /// The issue frame.
    pub issue: String,
    /// The want frame.
    pub want: String,
    /// 0 to 4.
    pub heat: u8,
    /// The class.
    pub conduct: Conduct,
    /// They name a next step of theirs.
    pub leverage: bool,
    /// The tone has softened.
    pub softening: bool,
}

impl From<&Reading> for Fit {
    fn from(reading: &Reading) -> Self {
        Fit {
            issue: reading.issue.clone(),
            want: reading.want.clone(),
            heat: reading.heat.level(),
            conduct: reading.conduct,
            leverage: reading.leverage,
            softening: reading.softening,
        }
    }
}

impl When {
    /// Whether it holds.
    pub fn holds(&self, fit: &Fit) -> bool {
        (self.issues.is_empty() || self.issues.contains(&fit.issue))
            && (self.wants.is_empty() || self.wants.contains(&fit.want))
            && self.heat.is_none_or(|(from, to)| (from..=to).contains(&fit.heat))
            && (self.conduct.is_empty() || self.conduct.contains(&fit.conduct))
            && (!self.leverage || fit.leverage)
            && (!self.softening || fit.softening)
    }

    /// How narrow it is: the more it asks for, the better it fits what it holds for.
    pub fn weight(&self) -> f32 {
        let heat = self.heat.map_or(0.0, |(from, to)| 1.0 - f32::from(to - from) / 5.0);
        f32::from(u8::from(!self.issues.is_empty())) * 4.0
            + f32::from(u8::from(!self.wants.is_empty())) * 2.0
            + f32::from(u8::from(!self.conduct.is_empty()))
            + f32::from(u8::from(self.leverage)) * 2.0
            + f32::from(u8::from(self.softening)) * 2.0
            + heat
    }

    /// Reads `issue:a,b heat:1-3 leverage`; the error says what is wrong with it.
    pub(super) fn parse(written: &str) -> Result<When, String> {
        let mut when = When::default();
        for word in written.split_whitespace() {
            let (key, values) = word.split_once(':').unwrap_or((word, ""));
            let list = || values.split(',').filter(|value| !value.is_empty());
            match key {
                "issue" => when.issues = known(list(), ISSUES, "an issue")?,
                "want" => when.wants = known(list(), WANTS, "a want")?,
                "heat" => when.heat = Some(heat(values)?),
                "conduct" => {
                    when.conduct = list()
                        .map(|name| {
                            conduct(name).ok_or_else(|| {
                                format!("“{name}” is no conduct: civil, vulgar, insulting, threatening, hateful.")
                            })
                        })
                        .collect::<Result<_, _>>()?;
                }
                "leverage" if values.is_empty() => when.leverage = true,
                "softening" if values.is_empty() => when.softening = true,
                _ => {
                    return Err(format!(
                        "“{word}” is no condition: write issue:… want:… heat:… conduct:… leverage softening."
                    ));
                }
            }
            if matches!(key, "issue" | "want" | "conduct") && list().next().is_none() {
                return Err(format!("“{word}” names nothing: write it as {key}:a,b without spaces."));
            }
        }
        Ok(when)
    }
}

fn known<'a>(names: impl Iterator<Item = &'a str>, all: &str, what: &str) -> Result<Vec<String>, String> {
    names
        .map(|name| {
            all.split_whitespace()
                .any(|frame| frame == name)
                .then(|| name.to_owned())
                .ok_or_else(|| format!("“{name}” is not {what} of the contract."))
        })
        .collect()
}

fn heat(written: &str) -> Result<(u8, u8), String> {
    let (from, to) = written.split_once('-').unwrap_or((written, written));
    match (from.parse(), to.parse()) {
        (Ok(from), Ok(to)) if from <= to && to <= 4 => Ok((from, to)),
        _ => Err(format!("“heat:{written}” is no range: write heat:2 or heat:1-3, from 0 to 4.")),
    }
}

fn conduct(name: &str) -> Option<Conduct> {
    Some(match name {
        "civil" => Conduct::Civil,
        "vulgar" => Conduct::Vulgar,
        "insulting" => Conduct::Insulting,
        "threatening" => Conduct::Threatening,
        "hateful" => Conduct::Hateful,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_only_if_everything_does() {
        let when = When::parse("issue:refund-missing,no-reply heat:1-3 leverage").expect("is well formed");
        let mut fit = Fit { issue: "no-reply".into(), heat: 2, leverage: true, ..Fit::default() };
        assert!(when.holds(&fit));
        fit.heat = 4;
        assert!(!when.holds(&fit));
        fit = Fit { heat: 2, leverage: false, ..fit };
        assert!(!when.holds(&fit));
        assert!(When::default().holds(&fit));
        assert!(when.weight() > When::default().weight());
    }

    #[test]
    fn says_what_is_wrong() {
        for (written, word) in [
            ("issue:refund", "not an issue"),
            ("heat:3-1", "no range"),
            ("heat:5", "no range"),
            ("conduct:rude", "no conduct"),
            ("issue:", "names nothing"),
            ("angry", "no condition"),
        ] {
            let error = When::parse(written).expect_err("is not well formed");
            assert!(error.contains(word), "{error}");
        }
    }
}
