//! What binds a state line to its ticket and to the company.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What a state line is bound to.
#[derive(Debug, Clone, Copy)]
pub struct Seal<'a> {
    /// The policy's key, where there is one.
    pub key: Option<&'a [u8; 32]>,
    /// The ticket's stable name.
    pub ticket: &'a str,
}

pub(super) fn sum(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..4])
}

pub(super) fn mac(key: &[u8; 32], text: &str) -> String {
    hex(&hmac_of(key, text).finalize().into_bytes()[..16])
}

/// In constant time.
pub(super) fn mac_fits(key: &[u8; 32], text: &str, found: &str) -> bool {
    let bytes: Option<Vec<u8>> =
        (0..16).map(|at| u8::from_str_radix(found.get(at * 2..at * 2 + 2)?, 16).ok()).collect();
    found.len() == 32
        && !found.bytes().any(|byte| byte.is_ascii_uppercase())
        && bytes.is_some_and(|bytes| hmac_of(key, text).verify_truncated_left(&bytes).is_ok())
}

fn hmac_of(key: &[u8; 32], text: &str) -> Hmac<Sha256> {
    // A key of 32 bytes is shorter than the block, so it is taken as it is.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    let mut hmac = <Hmac<Sha256> as KeyInit>::new(&block.into());
    hmac.update(text.as_bytes());
    hmac
}

/// A ticket is named by a hash, so that a line tells a stranger nothing.
pub(super) fn ticket_hash(seal: Seal<'_>) -> String {
    let text = format!("ticket:{}", seal.ticket.trim());
    match seal.key {
        Some(key) => hex(&hmac_of(key, &text).finalize().into_bytes()[..8]),
        None => hex(&Sha256::digest(text.as_bytes())[..8]),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
