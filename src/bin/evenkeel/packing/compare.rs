//! `pack diff`: what changed between two packs, in the words of whoever reviews a pack.

use super::inventory::{self, Inventory};
use crate::Outcome;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;

/// Prints what `b` has more, less and otherwise than `a`.
pub fn compare(a: &Path, b: &Path) -> Outcome {
    // Folders say more than built packs; the same has to be compared with the same.
    let folders = a.is_dir() && b.is_dir();
    let [old, new] = [a, b].map(|path| if folders { inventory::of_folder(path) } else { inventory::of_pack(path) });
    let out = &mut io::stdout().lock();
    let count = print(out, &old?, &new?)?;
    match count {
        0 => writeln!(out, "no differences")?,
        1 => writeln!(out, "\n1 difference")?,
        _ => writeln!(out, "\n{count} differences")?,
    }
    Ok(())
}

fn print(out: &mut impl Write, old: &Inventory, new: &Inventory) -> io::Result<usize> {
    let mut count = 0;
    let sections: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for section in sections {
        let empty = BTreeMap::default();
        let (old, new) = (old.get(section).unwrap_or(&empty), new.get(section).unwrap_or(&empty));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let changed: Vec<&String> = names.into_iter().filter(|&name| old.get(name) != new.get(name)).collect();
        if changed.is_empty() {
            continue;
        }
        count += changed.len();
        writeln!(out, "{section}")?;
        for name in changed {
            match (old.get(name), new.get(name)) {
                (None, _) => writeln!(out, "  + {name}")?,
                (_, None) => writeln!(out, "  - {name}")?,
                (Some(old), Some(new)) => {
                    writeln!(out, "  ~ {name}")?;
                    old.difference(new).try_for_each(|line| writeln!(out, "      - {line}"))?;
                    new.difference(old).try_for_each(|line| writeln!(out, "      + {line}"))?;
                }
            }
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(items: &[(&str, &str, &[&str])]) -> Inventory {
        let mut pack = Inventory::new();
        for (section, name, lines) in items {
            let lines = lines.iter().map(|&line| line.to_owned()).collect();
            pack.entry((*section).to_owned()).or_default().insert((*name).to_owned(), lines);
        }
        pack
    }

    #[test]
    fn says_what_is_more_less_and_otherwise() {
        let old = pack(&[("words", "insult: clown", &[]), ("rules", "cue a", &["match: x", "heat: 1"])]);
        let new = pack(&[("words", "insult: muppet", &[]), ("rules", "cue a", &["match: y", "heat: 1"])]);
        let mut out = Vec::new();
        assert_eq!(print(&mut out, &old, &new).unwrap(), 3);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "rules\n  ~ cue a\n      - match: x\n      + match: y\nwords\n  - insult: clown\n  + insult: muppet\n"
        );
        assert_eq!(print(&mut Vec::new(), &old, &old).unwrap(), 0);
    }
}
