//! A built pack as one file: `<tag>.ekpack`.
//!
//! ```text
//! 8 bytes   "EKPACK" and the format's version (u16, little endian)
//! 32 bytes  Ed25519 public key of who signed it; zeros: nobody
//! 64 bytes  signature over magic, version and body
//! rest      the body: [`Compiled`] in postcard's encoding
//! ```
//!
//! The only way from bytes to a [`Pack`] leads through the signature.

use super::Pack;
use super::compiled::Compiled;
use super::manifest::Manifest;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use std::fmt;

const MAGIC: &[u8; 6] = b"EKPACK";
/// Grows when older engines could not read the body any more.
const FORMAT: u16 = 1;
const KEY: usize = 32;
const SIGNATURE: usize = 64;
const HEADER: usize = 8 + KEY + SIGNATURE;

/// The development key: anybody can sign with it, so builds for users are compiled with `EVENKEEL_TRUSTED_KEY` (hex of
/// the release key), and then do not trust it.
const DEVELOPMENT_SEED: [u8; 32] = *b"evenkeel development, not secret";

/// Why a pack was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackError {
    /// Not a pack, or cut off, or damaged.
    Malformed(&'static str),
    /// Written for a newer engine.
    TooNew(String),
    /// Nobody signed it.
    Unsigned,
    /// Signed with a key that is not trusted (hex).
    Untrusted(String),
    /// The signature does not fit what is in it.
    BadSignature,
    /// Its time has run out (ISO date).
    Expired(String),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PackError::Malformed(what) => write!(f, "this is no whole pack: {what}; build it again or fetch it again"),
            PackError::TooNew(needs) => {
                write!(f, "the pack needs engine {needs}, this is {}; update Evenkeel", crate::engine::VERSION)
            }
            PackError::Unsigned => f.write_str("the pack is not signed; sign it with `evenkeel pack sign`"),
            PackError::Untrusted(key) => write!(
                f,
                "the pack is signed with the key {key}, which is not trusted here; add it to the policy's trusted keys if you know whose it is"
            ),
            PackError::BadSignature => f.write_str("the pack was changed after it was signed; fetch it again"),
            PackError::Expired(until) => write!(f, "the pack was valid until {until}; get a newer one"),
        }
    }
}

impl std::error::Error for PackError {}

/// Keys whose packs are used.
#[derive(Debug, Clone, Default)]
pub struct TrustedKeys(Vec<[u8; KEY]>);

impl TrustedKeys {
    /// What this build trusts by itself: the release key it was compiled with, else the development key.
    pub fn built_in() -> Self {
        let release = option_env!("EVENKEEL_TRUSTED_KEY").and_then(parse_key);
        TrustedKeys(vec![release.unwrap_or_else(|| development_key().verifying_key().to_bytes())])
    }

    /// Adds a key given in hex (64 digits); false if it is none.
    pub fn add_hex(&mut self, hex: &str) -> bool {
        parse_key(hex).map(|key| self.0.push(key)).is_some()
    }
}

/// The key that packs are signed with where no other is given.
pub fn development_key() -> SigningKey {
    SigningKey::from_bytes(&DEVELOPMENT_SEED)
}

/// 32 bytes from 64 hex digits.
pub fn parse_key(hex: &str) -> Option<[u8; KEY]> {
    let hex = hex.trim();
    if hex.len() != 2 * KEY || !hex.is_ascii() {
        return None;
    }
    let mut key = [0; KEY];
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(key)
}

/// Bytes as hex digits.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        for digit in [byte >> 4, byte & 15] {
            hex.extend(char::from_digit(digit.into(), 16));
        }
        hex
    })
}

/// Writes a compiled pack as an unsigned file.
pub fn write(compiled: &Compiled) -> Result<Vec<u8>, PackError> {
    let body = postcard::to_allocvec(compiled).map_err(|_| PackError::Malformed("it cannot be written"))?;
    let mut bytes = Vec::with_capacity(HEADER + body.len());
    bytes.extend(MAGIC);
    bytes.extend(FORMAT.to_le_bytes());
    bytes.resize(HEADER, 0);
    bytes.extend(body);
    Ok(bytes)
}

/// Signs a file in place of any signature before.
pub fn sign(bytes: &mut [u8], key: &SigningKey) -> Result<(), PackError> {
    check_header(bytes)?;
    let signature = key.sign(&signed_part(bytes));
    bytes[8..8 + KEY].copy_from_slice(key.verifying_key().as_bytes());
    bytes[8 + KEY..HEADER].copy_from_slice(&signature.to_bytes());
    Ok(())
}

/// Checks that a file is whole and signed by a trusted key; returns that key.
pub fn verify(bytes: &[u8], trusted: &TrustedKeys) -> Result<[u8; KEY], PackError> {
    check_header(bytes)?;
    let mut key = [0; KEY];
    key.copy_from_slice(&bytes[8..8 + KEY]);
    if key == [0; KEY] {
        return Err(PackError::Unsigned);
    }
    if !trusted.0.contains(&key) {
        return Err(PackError::Untrusted(to_hex(&key)));
    }
    let signature = Signature::from_slice(&bytes[8 + KEY..HEADER]).map_err(|_| PackError::BadSignature)?;
    let verifying = VerifyingKey::from_bytes(&key).map_err(|_| PackError::BadSignature)?;
    verifying.verify(&signed_part(bytes), &signature).map_err(|_| PackError::BadSignature)?;
    Ok(key)
}

fn check_header(bytes: &[u8]) -> Result<(), PackError> {
    if bytes.len() <= HEADER || !bytes.starts_with(MAGIC) {
        return Err(PackError::Malformed("the beginning of a pack is missing"));
    }
    match u16::from_le_bytes([bytes[6], bytes[7]]) {
        FORMAT => Ok(()),
        newer if newer > FORMAT => Err(PackError::TooNew(format!("with pack format {newer}"))),
        _ => Err(PackError::Malformed("its format is older than this engine reads")),
    }
}

/// What is signed: everything but key and signature.
fn signed_part(bytes: &[u8]) -> Vec<u8> {
    [&bytes[..8], &bytes[HEADER..]].concat()
}

impl Pack {
    /// Opens a built pack: whole, signed by a trusted key, not too new.
    pub fn open(bytes: &[u8], trusted: &TrustedKeys) -> Result<Pack, PackError> {
        verify(bytes, trusted)?;
        Self::decode(bytes)
    }

    /// Opens a built pack and refuses one whose time has run out on a day (ISO date).
    pub fn open_on(bytes: &[u8], trusted: &TrustedKeys, today: &str) -> Result<Pack, PackError> {
        let pack = Self::open(bytes, trusted)?;
        if pack.manifest.expired(today) { Err(PackError::Expired(pack.manifest.valid_until.clone())) } else { Ok(pack) }
    }

    fn decode(bytes: &[u8]) -> Result<Pack, PackError> {
        let body = &bytes[HEADER..];
        // The manifest comes first, so that a pack of a newer engine can say so even if the rest is unknown here.
        let (manifest, _) =
            postcard::take_from_bytes::<Manifest>(body).map_err(|_| PackError::Malformed("its body is damaged"))?;
        if !manifest.fits_engine(crate::engine::VERSION) {
            return Err(PackError::TooNew(manifest.engine));
        }
        let compiled: Compiled = postcard::from_bytes(body).map_err(|_| PackError::Malformed("its body is damaged"))?;
        Ok(compiled.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed() -> Vec<u8> {
        let mut bytes = [MAGIC.as_slice(), &FORMAT.to_le_bytes(), &[0; KEY + SIGNATURE], b"body"].concat();
        sign(&mut bytes, &development_key()).unwrap();
        bytes
    }

    #[test]
    fn a_changed_pack_is_refused() {
        let trusted = TrustedKeys(vec![development_key().verifying_key().to_bytes()]);
        assert!(verify(&signed(), &trusted).is_ok());
        for at in 0..signed().len() {
            let mut bytes = signed();
            bytes[at] ^= 1;
            assert!(verify(&bytes, &trusted).is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_stranger_is_refused() {
        let mut bytes = signed();
        sign(&mut bytes, &SigningKey::from_bytes(&[7; 32])).unwrap();
        let trusted = TrustedKeys(vec![development_key().verifying_key().to_bytes()]);
        assert!(matches!(verify(&bytes, &trusted), Err(PackError::Untrusted(_))));
        assert_eq!(verify(b"EKPACK", &trusted), Err(PackError::Malformed("the beginning of a pack is missing")));
    }
}
