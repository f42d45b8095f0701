//! Ed25519 keys as files: 64 hex digits on one line.

use crate::{Failure, Outcome, stdio};
use ed25519_dalek::SigningKey;
use evenkeel::pack::file::{parse_key, to_hex};
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A secret key from its file.
pub fn read(path: &Path) -> Outcome<SigningKey> {
    let text = stdio::file_text(path)?;
    let bytes = parse_key(text.trim()).ok_or_else(|| {
        Failure::Usage(format!("{}: no secret key; `evenkeel pack sign --new-key FILE` makes one", path.display()))
    })?;
    Ok(SigningKey::from_bytes(&bytes))
}

/// Makes a pair of keys. Neither file may be there already: a key that is lost cannot be made again.
pub fn make(path: &Path) -> Outcome {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| Failure::Usage(format!("no randomness for a key: {error}")))?;
    let key = SigningKey::from_bytes(&seed);
    let public = to_hex(key.verifying_key().as_bytes());
    let mut public_path = path.as_os_str().to_owned();
    public_path.push(".pub");
    let public_path = PathBuf::from(public_path);
    if public_path.exists() {
        return Err(Failure::Usage(format!("{}: is there already", public_path.display())));
    }
    write_new(path, &to_hex(&seed), true)?;
    write_new(&public_path, &public, false)?;
    writeln!(
        io::stdout().lock(),
        "{}: secret key; keep it to yourself\n{}: public key {public}, for the policy's trusted_keys",
        path.display(),
        public_path.display()
    )?;
    Ok(())
}

fn write_new(path: &Path, hex: &str, secret: bool) -> Outcome {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if secret {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = secret;
    options
        .open(path)
        .and_then(|mut file| writeln!(file, "{hex}"))
        .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}
