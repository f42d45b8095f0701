//! Growing numbers, stored as their differences: small numbers that are much alike take few bytes.

use serde::{Deserialize, Serialize};

/// Numbers, each at least as large as the one before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Differences", into = "Differences")]
pub struct Sums(Vec<u32>);

/// The first number, and how much larger than the one before each other is.
#[derive(Serialize, Deserialize)]
struct Differences(Vec<u32>);

impl Sums {
    /// The number at an index.
    pub fn get(&self, index: usize) -> Option<u32> {
        self.0.get(index).copied()
    }

    /// For how many numbers, from the first, something holds.
    pub fn partition_point(&self, holds: impl Fn(u32) -> bool) -> usize {
        self.0.partition_point(|&number| holds(number))
    }
}

impl From<Vec<u32>> for Sums {
    fn from(numbers: Vec<u32>) -> Self {
        Sums(numbers)
    }
}

impl From<Differences> for Sums {
    fn from(Differences(mut numbers): Differences) -> Self {
        let mut last = 0_u32;
        for number in &mut numbers {
            last = last.wrapping_add(*number);
            *number = last;
        }
        Sums(numbers)
    }
}

impl From<Sums> for Differences {
    fn from(Sums(mut numbers): Sums) -> Self {
        let mut last = 0;
        for number in &mut numbers {
            let this = *number;
            *number = this.wrapping_sub(last);
            last = this;
        }
        Differences(numbers)
    }
}
