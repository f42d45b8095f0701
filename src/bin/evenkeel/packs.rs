//! Finds the locale packs and loads them: built ones as they are, source folders compiled on the fly.

use crate::{Failure, Outcome, stdio};
use evenkeel::engine::Engine;
use evenkeel::pack::Built;
use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Loads the pack with this tag, or without a tag all there are.
pub fn load(engine: &mut Engine, folder: Option<&Path>, tag: Option<&str>) -> Outcome {
    let places = places(folder);
    let found = places.iter().map(|place| packs_in(place)).find(|packs| !packs.is_empty()).unwrap_or_default();
    if found.is_empty() {
        let places: Vec<_> = places.iter().map(|place| place.display().to_string()).collect();
        return Err(Failure::Usage(format!(
            "no locale packs found in {}; name their folder with --packs",
            places.join(", ")
        )));
    }
    let tags: Vec<&str> = found.keys().map(String::as_str).collect();
    if let Some(tag) = tag
        && !found.contains_key(tag)
    {
        return Err(Failure::Usage(format!("no pack for locale `{tag}`; there are: {}", tags.join(", "))));
    }
    engine.set_today(&today());
    let mut refused = Vec::new();
    for (_, path) in found.iter().filter(|(name, _)| tag.is_none_or(|tag| tag == name.as_str())) {
        match load_one(engine, path) {
            Err(Failure::Usage(line)) => refused.push(line),
            other => other?,
        }
    }
    if engine.locales().is_empty() {
        return Err(Failure::Usage(refused.join("; ")));
    }
    // One bad pack does not take the other languages away.
    for line in refused {
        eprintln!("evenkeel: {line}");
    }
    Ok(())
}

fn load_one(engine: &mut Engine, path: &Path) -> Outcome {
    let told = |error: evenkeel::engine::Error| Failure::Usage(format!("{}: {error}", path.display()));
    if path.is_dir() {
        let built = Built::from_folder(path).map_err(|problems| {
            let first = problems.first().map_or_else(String::new, ToString::to_string);
            let more = if problems.len() > 1 {
                format!(" (and {} more; see `evenkeel pack check`)", problems.len() - 1)
            } else {
                String::new()
            };
            Failure::Usage(format!("{}{more}", path.join(first).display()))
        })?;
        engine.add_pack(built.pack);
        Ok(())
    } else {
        engine.load_pack(&stdio::file_bytes(path)?).map(drop).map_err(told)
    }
}

/// Where packs may be, the most particular first.
fn places(folder: Option<&Path>) -> Vec<PathBuf> {
    if let Some(folder) = folder.map(Path::to_owned).or_else(|| env::var_os("EVENKEEL_PACKS").map(PathBuf::from)) {
        return vec![folder];
    }
    let mut places = Vec::new();
    let program = env::current_exe().and_then(|path| path.canonicalize()).ok();
    let beside = program.as_deref().and_then(Path::parent);
    if let Some(beside) = beside {
        places.push(beside.join("../dist/engine/packs"));
        places.push(beside.join("packs"));
    }
    let here = env::current_dir().ok();
    let above = |from: Option<&Path>| {
        from.into_iter().flat_map(Path::ancestors).map(|folder| folder.join("locales")).find(|folder| folder.is_dir())
    };
    places.extend(above(beside));
    places.extend(above(here.as_deref()));
    places.dedup();
    places
}

/// Tag and path of every pack in a folder; a built one goes before its source.
fn packs_in(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut packs = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return packs };
    for path in entries.flatten().map(|entry| entry.path()) {
        let built = path.extension().is_some_and(|extension| extension == "ekpack");
        let name = if built { path.file_stem() } else { path.file_name() };
        let Some(tag) = name.and_then(|name| name.to_str()) else { continue };
        if built {
            packs.insert(tag.to_owned(), path);
        } else if path.join("pack.toml").is_file() {
            packs.entry(tag.to_owned()).or_insert(path);
        }
    }
    packs
}

/// Today's date in UTC, ISO: the engine has no clock, the command line has to tell it.
pub fn today() -> String {
    iso_date(days_since_1970().into())
}

/// The day as a number.
pub fn days_since_1970() -> u32 {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    u32::try_from(seconds / 86_400).unwrap_or(u32::MAX)
}

/// The date so many days after 1970-01-01, counted in years that begin in March, so that a leap day is a year's last.
fn iso_date(days: u64) -> String {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (19_782, "2024-02-29"),
            (20_778, "2026-11-21"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(iso_date(days), date);
        }
    }
}
