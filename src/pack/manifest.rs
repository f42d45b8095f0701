//! `pack.toml`: who made a pack, for which engine, until when.

use serde::{Deserialize, Serialize};

/// Who made a pack, for which engine, until when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// Version of the pack.
    pub version: String,
    /// Oldest engine version that can use it.
    pub engine: String,
    /// Who answers for it.
    pub owner: String,
    /// Who read it last.
    #[serde(default)]
    pub reviewed_by: String,
    /// When, ISO.
    #[serde(default)]
    pub reviewed_on: String,
    /// Until when it may be used, ISO.
    pub valid_until: String,
    /// SPDX expression.
    pub licence: String,
}

impl Manifest {
    /// What is wrong with it.
    pub fn complaints(&self) -> Vec<(&'static str, String)> {
        let mut complaints = Vec::new();
        let mut check = |field, good: bool, message: &str| {
            if !good {
                complaints.push((field, message.to_owned()));
            }
        };
        let tag = !self.tag.is_empty()
            && self
                .tag
                .split('-')
                .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        check("tag", tag, "is no BCP 47 tag; write e.g. `pl` or `pt-BR`");
        check("name", !self.name.trim().is_empty(), "is empty; write the language's own name");
        check("version", version(&self.version).is_some(), "is no version; write e.g. `0.1.0`");
        check(
            "engine",
            version(&self.engine).is_some(),
            "is no version; write the oldest engine that can use the pack, e.g. `0.1`",
        );
        check("valid_until", is_iso_date(&self.valid_until), "is no date; write e.g. `2029-12-31`");
        check(
            "reviewed_on",
            self.reviewed_on.is_empty() || is_iso_date(&self.reviewed_on),
            "is no date; write e.g. `2026-11-21`",
        );
        complaints
    }

    /// Whether this engine is new enough for the pack.
    pub fn fits_engine(&self, engine: &str) -> bool {
        version(&self.engine) <= version(engine)
    }

    /// Whether the pack has run out on a day (ISO date).
    pub fn expired(&self, today: &str) -> bool {
        self.valid_until.as_str() < today
    }
}

fn version(written: &str) -> Option<Vec<u32>> {
    written.split('.').map(|part| part.parse().ok()).collect()
}

fn is_iso_date(written: &str) -> bool {
    let parts: Vec<&str> = written.split('-').collect();
    matches!(parts[..], [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2)
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}
