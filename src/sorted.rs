//! A map of few entries: a list sorted by key.
//!
//! The standard library's tree is compiled anew for every key and value, 3 to 6 KB of the module each time; what it
//! gains with thousands of entries that come and go is not needed here. In a pack both are the same bytes.

use crate::order::sort_by;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;

/// A map, in the order of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sorted<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Sorted<K, V> {
    /// An empty one.
    pub(crate) const fn new() -> Self {
        Sorted(Vec::new())
    }

    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }

    /// How many entries.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|at| &self.0[at].1)
    }

    /// Whether there is such a key.
    pub(crate) fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Puts a value in the place of the key's earlier one. At the end of the order it costs nothing.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (key, value)),
        }
    }

    /// Takes a key's value out.
    pub(crate) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|at| self.0.remove(at).1)
    }

    /// Keeps the entries for which it holds.
    #[cfg(any(target_arch = "wasm32", test))]
    pub(crate) fn retain(&mut self, mut holds: impl FnMut(&K, &V) -> bool) {
        self.0.retain(|(key, value)| holds(key, value));
    }

    /// Takes everything out.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The entries.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values, to be changed.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// The values.
    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Sorted(Vec::new())
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Sorted<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut all: Vec<(K, V)> = entries.into_iter().collect();
        // Of equal keys the last counts.
        all.reverse();
        sort_by(&mut all, |left, right| left.0.cmp(&right.0));
        all.dedup_by(|next, first| next.0 == first.0);
        Sorted(all)
    }
}

impl<K: Serialize, V: Serialize> Serialize for Sorted<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Deserialize<'de> for Sorted<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<K, V>(PhantomData<(K, V)>);

        impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Visitor<'de> for Entries<K, V> {
            type Value = Sorted<K, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut sorted = Sorted::new();
                while let Some((key, value)) = entries.next_entry()? {
                    sorted.insert(key, value);
                }
                Ok(sorted)
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn is_the_standard_librarys_map(
            entries in prop::collection::vec((0_u8..30, any::<u16>()), 0..60),
            out in prop::collection::vec(0_u8..30, 0..20),
        ) {
            let mut own: Sorted<u8, u16> = entries.iter().copied().collect();
            let mut standard: BTreeMap<u8, u16> = entries.into_iter().collect();
            for key in out {
                prop_assert_eq!(own.get(&key), standard.get(&key));
                prop_assert_eq!(own.remove(&key), standard.remove(&key));
                prop_assert!(!own.contains_key(&key));
            }
            own.retain(|key, _| key % 3 > 0);
            standard.retain(|key, _| key % 3 > 0);
            prop_assert!(own.iter().eq(standard.iter()));
            prop_assert!(own.keys().eq(standard.keys()) && own.values().eq(standard.values()));
            let bytes = postcard::to_allocvec(&own).expect("serialises");
            prop_assert_eq!(&bytes, &postcard::to_allocvec(&standard).expect("serialises"));
            prop_assert_eq!(postcard::from_bytes::<Sorted<u8, u16>>(&bytes), Ok(own));
        }
    }
}
