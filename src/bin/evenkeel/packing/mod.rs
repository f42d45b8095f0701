//! The commands for people who make locale packs.

mod compare;
mod inventory;
mod keys;
mod start;

use crate::args::PackCommand;
use crate::packs::today;
use crate::{Failure, Outcome, stdio};
use evenkeel::engine::Engine;
use evenkeel::engine::cases::{self, Tested};
use evenkeel::pack::file::{self, TrustedKeys};
use evenkeel::pack::{Built, Interface, Pack, PackError, Problem, Stock, StockKind};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What the agent reads, in English: where a new pack starts from, and what every pack is measured against.
const ENGLISH_UI: &str = include_str!("../../../../locales/en/ui.ftl");

/// Runs one of them.
pub fn run(command: &PackCommand) -> Outcome {
    match command {
        PackCommand::New { tag, dir } => start::start(tag, dir),
        PackCommand::Check { folders } => check_all(folders),
        PackCommand::Test { folders } => test_all(folders),
        PackCommand::Build { folder, out, interface, key } => build(folder, out, interface.as_deref(), key.as_deref()),
        PackCommand::Sign { new_key: Some(path), .. } => keys::make(path),
        PackCommand::Sign { file: Some(file), key: Some(key), .. } => sign(file, key),
        PackCommand::Sign { .. } => Err(Failure::Usage("`pack sign` needs a FILE and its --key, or --new-key".into())),
        PackCommand::Verify { file, key } => verify(file, key.as_deref()),
        PackCommand::Diff { a, b } => compare::compare(a, b),
    }
}

/// Compiles a folder; problems are printed.
fn compile(folder: &Path) -> Outcome<Built> {
    if !folder.is_dir() {
        let hint = if folder.is_file() { "; only a folder can be checked and tested, a built pack was" } else { "" };
        return Err(Failure::Usage(format!("{} is no folder{hint}", folder.display())));
    }
    let checked = Built::from_folder(folder).and_then(|built| match lacking(built.pack.ui()) {
        lacking if lacking.is_empty() => Ok(built),
        lacking => Err(lacking),
    });
    checked.map_err(|problems| match report(folder, &problems) {
        Ok(()) => Failure::Errors,
        Err(failure) => failure,
    })
}

/// Texts for the agent that the English pack has and this one lacks: every pack has them all.
fn lacking(ui: &Stock) -> Vec<Problem> {
    let english = Stock::parse("ui.ftl", ENGLISH_UI, StockKind::Ui).unwrap_or_default();
    let problem = |id: String| Problem::new("ui.ftl", 0, id, "is missing; locales/en/ui.ftl has it, translate it");
    ui.ui_missing(&english).into_iter().map(problem).collect()
}

fn report(folder: &Path, problems: &[Problem]) -> Outcome {
    problems.iter().try_for_each(|problem| println(format_args!("{}", folder.join(problem.to_string()).display())))
}

/// Checks every folder, also behind one that has problems.
fn check_all(folders: &[PathBuf]) -> Outcome {
    let mut outcome = Ok(());
    for folder in folders {
        match check(folder) {
            Err(Failure::Errors) => outcome = Err(Failure::Errors),
            other => other?,
        }
    }
    outcome
}

fn check(folder: &Path) -> Outcome {
    let built = compile(folder)?;
    let manifest = &built.pack.manifest;
    if manifest.expired(&today()) {
        let (path, until) = (folder.join("pack.toml"), &manifest.valid_until);
        println(format_args!("{}: valid_until: was {until}; review the pack and set a later date", path.display()))?;
        return Err(Failure::Errors);
    }
    println(format_args!("{} {}: no problems", manifest.tag, manifest.version))
}

/// Tests every folder; a pack that cannot be compiled counts as one failure.
fn test_all(folders: &[PathBuf]) -> Outcome {
    let (mut passed, mut failed) = (0, 0);
    for folder in folders {
        match compile(folder) {
            Ok(built) => {
                let tested = test(folder, built)?;
                passed += tested.passed;
                failed += tested.failed;
            }
            Err(Failure::Errors) => failed += 1,
            Err(other) => return Err(other),
        }
    }
    println(format_args!("{passed} passed, {failed} failed"))?;
    if failed > 0 { Err(Failure::Errors) } else { Ok(()) }
}

/// A pack after its tests.
struct Tried {
    engine: Engine,
    tag: String,
    passed: usize,
    failed: usize,
}

/// Runs everything that a pack says about itself, and prints what does not hold.
fn test(folder: &Path, built: Built) -> Outcome<Tried> {
    let failing = built.failing_examples();
    report(folder, &failing)?;
    let mut tested = Tested { passed: built.examples.len() - failing.len(), failed: Vec::new() };
    let mut engine = Engine::new();
    let tag = engine.add_pack(built.pack);
    cases::run_cases(&engine, &tag, &built.cases, &mut tested);
    for failed in &tested.failed {
        println(format_args!("{}", folder.join(failed.to_string()).display()))?;
    }
    Ok(Tried { engine, tag, passed: tested.passed, failed: tested.failed.len() + failing.len() })
}

fn build(folder: &Path, out: &Path, interface: Option<&Path>, key: Option<&Path>) -> Outcome {
    let key = key.map(keys::read).transpose()?;
    let Tried { engine, tag, passed, failed } = test(folder, compile(folder)?)?;
    let pack = match engine.pack(&tag) {
        Some(pack) if failed == 0 => pack,
        _ => {
            println(format_args!("{passed} passed, {failed} failed; nothing was built"))?;
            return Err(Failure::Errors);
        }
    };
    let (key, whose) = match key {
        Some(key) => (key, "your key"),
        None => (file::development_key(), "the development key, which releases do not trust"),
    };
    let about = format!("{} {}", pack.manifest.tag, pack.manifest.version);
    let whole = (out, file::write(pack), "");
    let part = interface.map(|path| (path, file::write_interface(&pack.interface()), ", interface part"));
    for (path, written, what) in [whole].into_iter().chain(part) {
        let mut bytes = written.map_err(|error| Failure::Usage(error.to_string()))?;
        file::sign(&mut bytes, &key).map_err(|error| Failure::Usage(error.to_string()))?;
        stdio::write_atomically(path, &bytes)?;
        println(format_args!("{}: {about}{what}, {} bytes, signed with {whose}", path.display(), bytes.len()))?;
    }
    Ok(())
}

fn sign(path: &Path, key: &Path) -> Outcome {
    let key = keys::read(key)?;
    let mut bytes = stdio::file_bytes(path)?;
    file::sign(&mut bytes, &key).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
    stdio::write_atomically(path, &bytes)?;
    println(format_args!("{}: signed with {}", path.display(), file::to_hex(key.verifying_key().as_bytes())))
}

fn verify(path: &Path, key: Option<&str>) -> Outcome {
    let bytes = stdio::file_bytes(path)?;
    let mut trusted = if key.is_some() { TrustedKeys::default() } else { TrustedKeys::built_in() };
    if let Some(key) = key {
        let hex = stdio::file_or_text(key)?;
        if !trusted.add_hex(hex.trim()) {
            return Err(Failure::Usage(format!("{key} is neither a public key (64 hex digits) nor a file with one")));
        }
    }
    let today = Some(today());
    let opened = match Pack::open(&bytes, &trusted, today.as_deref()) {
        Ok(pack) => Ok((pack.manifest.clone(), "")),
        Err(PackError::InterfaceOnly) => Interface::open(&bytes, &trusted, today.as_deref())
            .map(|interface| (interface.manifest, ", interface part")),
        Err(error) => Err(error),
    };
    match opened {
        Ok((manifest, what)) => println(format_args!(
            "{}: {} {}{what}, engine {} or later, valid until {}, signature good",
            path.display(),
            manifest.tag,
            manifest.version,
            manifest.engine,
            manifest.valid_until
        )),
        Err(error) => {
            println(format_args!("{}: refused: {error}", path.display()))?;
            Err(Failure::Errors)
        }
    }
}

fn println(line: std::fmt::Arguments) -> Outcome {
    Ok(writeln!(io::stdout().lock(), "{line}")?)
}
