//! `pack new`: a folder with every file that a pack has, commented, that passes `check`.

use crate::packs::today;
use crate::{Failure, Outcome};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The files of a new pack. `ui.ftl` is the English one, to be translated in place.
const FILES: [(&str, &str); 9] = [
    ("pack.toml", include_str!("template/pack.toml")),
    ("lexicon.toml", include_str!("template/lexicon.toml")),
    ("patterns.toml", include_str!("template/patterns.toml")),
    ("facts.toml", include_str!("template/facts.toml")),
    ("names.toml", include_str!("template/names.toml")),
    ("phrases.ftl", include_str!("template/phrases.ftl")),
    ("ladder.ftl", include_str!("template/ladder.ftl")),
    ("ui.ftl", super::ENGLISH_UI),
    ("cases.jsonl", include_str!("template/cases.jsonl")),
];

const UI_NOTE: &str = "# To be translated: these are the English texts. Every id and attribute has to stay.\n\n";

/// Makes the folder `tag` in `dir`.
pub fn start(tag: &str, dir: &Path) -> Outcome {
    let is_tag = (2..=3).contains(&tag.split('-').next().map_or(0, str::len))
        && tag
            .split('-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if !is_tag {
        return Err(Failure::Usage(format!("`{tag}` is no BCP 47 tag; write e.g. `sv` or `pt-BR`")));
    }
    let folder = dir.join(tag);
    let told = |path: &Path, error: io::Error| Failure::Usage(format!("{}: {error}", path.display()));
    fs::create_dir_all(dir).map_err(|error| told(dir, error))?;
    // What is there already is somebody's work: it is never written over.
    fs::create_dir(&folder).map_err(|error| told(&folder, error))?;
    let today = today();
    let (year, rest) = today.split_at(4);
    let valid_until = format!("{}{rest}", year.parse().unwrap_or(2000) + 2).replace("-02-29", "-02-28");
    let mut engine = evenkeel::engine::VERSION.split('.');
    let engine = format!("{}.{}", engine.next().unwrap_or("0"), engine.next().unwrap_or("0"));
    for (name, text) in FILES {
        let text = match name {
            "pack.toml" => {
                text.replace("{tag}", tag).replace("{engine}", &engine).replace("{valid_until}", &valid_until)
            }
            "ui.ftl" => format!("{UI_NOTE}{text}"),
            _ => text.to_owned(),
        };
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| told(&path, error))?;
    }
    writeln!(
        io::stdout().lock(),
        "{}: a new pack. Fill in its files from the top of this list:\n  {}\nThen `evenkeel pack check` and `evenkeel pack test` say what is missing.",
        folder.display(),
        FILES.map(|(name, _)| name).join(" ")
    )?;
    Ok(())
}
