//! Reading text and writing files so that nothing is lost.

use crate::{Failure, Outcome};
use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// The whole input: a file, or standard input. It has to be UTF-8; a byte order mark is dropped.
pub fn input(file: Option<&Path>) -> Outcome<String> {
    if let Some(path) = file {
        return file_text(path);
    }
    hint();
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    utf8(bytes, "standard input")
}

/// A text file.
pub fn file_text(path: &Path) -> Outcome<String> {
    utf8(file_bytes(path)?, &path.display().to_string())
}

/// Any file.
pub fn file_bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

/// The text of an option that is a file's name or the text itself.
pub fn file_or_text(value: &str) -> Outcome<String> {
    let path = Path::new(value);
    if path.is_file() { file_text(path) } else { Ok(value.to_owned()) }
}

/// Says on a terminal that something is waited for.
pub fn hint() {
    if io::stdin().is_terminal() {
        eprintln!("evenkeel: reading from the terminal; end with Ctrl+D");
    }
}

/// Bytes as text.
pub fn utf8(bytes: Vec<u8>, from: &str) -> Outcome<String> {
    let text = String::from_utf8(bytes)
        .map_err(|error| Failure::Usage(format!("{from} is not UTF-8 (byte {})", error.utf8_error().valid_up_to())))?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// Writes a file so that at any moment either the old or the new one is there.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Outcome {
    let name = path.file_name().ok_or_else(|| Failure::Usage(format!("{}: not a file name", path.display())))?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(beside);
    let written = fs::File::create(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        // The half-written file is of no use to anybody; that it cannot be removed changes nothing.
        let _ = fs::remove_file(&beside);
        Failure::Usage(format!("{}: {error}", path.display()))
    })
}
