//! A built pack as one file, `<tag>.ekpack`, and its interface part by itself, `<tag>.ui.ekpack`.
//!
//! ```text
//! 8 bytes   "EKPACK" and the format's version (u16, little endian)
//! 32 bytes  Ed25519 public key of who signed it; zeros: nobody
//! 64 bytes  signature over magic, version and body
//! rest      the body: one byte for its kind, then in postcard's encoding
//!           kind 0: the whole pack, [`Compiled`], which begins with its interface part
//!           kind 1: the interface part alone, [`Interface`]
//! ```
//!
//! The only way from bytes to a [`Pack`] or an [`Interface`] leads through the signature.

use super::Pack;
use super::compiled::{Compiled, Interface};
use super::manifest::Manifest;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use serde::Serialize;
use std::fmt;

const MAGIC: &[u8; 6] = b"EKPACK";
/// Grows when older engines could not read the body any more.
const FORMAT: u16 = 2;
const KEY: usize = 32;
const SIGNATURE: usize = 64;
const HEADER: usize = 8 + KEY + SIGNATURE;
/// Kinds of body.
const WHOLE: u8 = 0;
const INTERFACE: u8 = 1;

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
    /// Only the interface part, where the whole pack is needed.
    InterfaceOnly,
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
            PackError::InterfaceOnly => f.write_str(
                "this is only a pack's interface part; take the whole pack, whose name ends in .ekpack without .ui before it",
            ),
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

/// Writes a compiled pack as an unsigned file. What would not be read back as it is, is not written.
pub fn write(compiled: &Compiled) -> Result<Vec<u8>, PackError> {
    let bytes = write_body(WHOLE, compiled)?;
    match postcard::from_bytes::<Compiled>(&bytes[HEADER + 1..]) {
        Ok(read) if read == *compiled => Ok(bytes),
        _ => Err(PackError::Malformed("it has too much of something for the format")),
    }
}

/// Writes the interface part of a pack as an unsigned file.
pub fn write_interface(interface: &Interface) -> Result<Vec<u8>, PackError> {
    write_body(INTERFACE, interface)
}

fn write_body(kind: u8, body: &impl Serialize) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    bytes.extend(MAGIC);
    bytes.extend(FORMAT.to_le_bytes());
    bytes.resize(HEADER, 0);
    bytes.push(kind);
    postcard::to_extend(body, bytes).map_err(|_| PackError::Malformed("it cannot be written"))
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
    /// Opens a built pack: whole, signed by a trusted key, not too new, and still valid on `today` (ISO date) where
    /// that is given.
    pub fn open(bytes: &[u8], trusted: &TrustedKeys, today: Option<&str>) -> Result<Pack, PackError> {
        match checked_body(bytes, trusted, today)? {
            (WHOLE, body) => postcard::from_bytes::<Compiled>(body).map(Pack::from).map_err(|_| DAMAGED),
            _ => Err(PackError::InterfaceOnly),
        }
    }
}

impl Interface {
    /// Opens the interface part of a built pack, from its own file or from the whole pack's, with the checks of
    /// [`Pack::open`].
    pub fn open(bytes: &[u8], trusted: &TrustedKeys, today: Option<&str>) -> Result<Interface, PackError> {
        let (_, body) = checked_body(bytes, trusted, today)?;
        postcard::take_from_bytes(body).map(|(interface, _)| interface).map_err(|_| DAMAGED)
    }
}

const DAMAGED: PackError = PackError::Malformed("its body is damaged");

/// The kind of a file's body and the body, when everything that both kinds have is in order.
fn checked_body<'b>(bytes: &'b [u8], trusted: &TrustedKeys, today: Option<&str>) -> Result<(u8, &'b [u8]), PackError> {
    verify(bytes, trusted)?;
    let [kind @ (WHOLE | INTERFACE), ref body @ ..] = bytes[HEADER..] else { return Err(DAMAGED) };
    // The manifest comes first, so that a pack of a newer engine can say so even if the rest is unknown here.
    let (manifest, _) = postcard::take_from_bytes::<Manifest>(body).map_err(|_| DAMAGED)?;
    if !manifest.fits_engine(crate::engine::VERSION) {
        return Err(PackError::TooNew(manifest.engine));
    }
    if today.is_some_and(|today| manifest.expired(today)) {
        return Err(PackError::Expired(manifest.valid_until));
    }
    Ok((kind, body))
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
