//! Finds the locale packs and loads them: built ones as they are, source folders compiled on the fly.

use crate::{Failure, Outcome, stdio};
use evenkeel::engine::Engine;
use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

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
    let mut refused = None;
    for (_, path) in found.iter().filter(|(name, _)| tag.is_none_or(|tag| tag == name.as_str())) {
        if let Err(failure) = load_one(engine, path) {
            let Failure::Usage(line) = failure else { return Err(failure) };
            // One bad pack does not take the other languages away.
            eprintln!("evenkeel: {line}");
            refused = Some(line);
        }
    }
    match refused {
        Some(_) if engine.locales().is_empty() => Err(Failure::Usage("no locale pack could be loaded".into())),
        _ => Ok(()),
    }
}

fn load_one(engine: &mut Engine, path: &Path) -> Outcome {
    let told = |error: evenkeel::engine::Error| Failure::Usage(format!("{}: {error}", path.display()));
    if path.is_dir() {
        Err(Failure::Usage(format!("{}: source folders cannot be compiled yet", path.display())))
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
