//! Salted hashes: how a ticket or a sentence is recognised again without being kept.

use siphasher::sip128::{Hasher128, SipHasher13};
use std::hash::Hasher;

/// The random salt of this browser profile. Without it a stored hash cannot be matched against guessed texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 16]);

impl Salt {
    /// From 16 random bytes.
    pub fn new(bytes: [u8; 16]) -> Self {
        Salt(bytes)
    }

    /// The random bytes.
    pub fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// Back from [`Salt::to_hex`]; none where it is not 32 hexadecimal digits.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        if hex.len() != 32 || !hex.is_ascii() {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&hex[index * 2..index * 2 + 2], 16).ok()?;
        }
        Some(Salt(bytes))
    }

    /// As 32 hexadecimal digits, for storage.
    pub fn to_hex(self) -> String {
        to_hex(&self.0)
    }

    /// The hash of some parts, as 32 hexadecimal digits.
    pub fn hash(self, parts: &[&str]) -> String {
        let mut hasher = SipHasher13::new_with_key(&self.0);
        for part in parts {
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            hasher.write_u64(part.len() as u64);
            hasher.write(part.as_bytes());
        }
        to_hex(&hasher.finish128().as_bytes())
    }
}

fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|half| char::from(DIGITS[usize::from(half)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_storage() {
        let salt = Salt::new([7, 0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
        assert_eq!(Salt::from_hex(&salt.to_hex()), Some(salt));
        assert_eq!(Salt::from_hex("zz"), None);
        assert_eq!(Salt::from_hex(&"é".repeat(16)), None);
    }

    #[test]
    fn differs_by_salt_and_by_parts() {
        let (one, two) = (Salt::new([1; 16]), Salt::new([2; 16]));
        assert_eq!(one.hash(&["a"]), one.hash(&["a"]));
        assert_ne!(one.hash(&["a"]), two.hash(&["a"]));
        assert_ne!(one.hash(&["ab", "c"]), one.hash(&["a", "bc"]));
    }
}
