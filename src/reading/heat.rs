//! Heat: what cues add up to.

use super::types::{Cue, CueKind, Heat};
use crate::order::sort_by;
use crate::pack::compiled::HeatScale;
use std::collections::BTreeMap;

/// The heat of a message. Of cues of one kind the hottest counts in full, the next half, the next a quarter: saying
/// it again makes a message hotter, but not without end. Cues that cool have negative points.
pub fn of(scale: &HeatScale, cues: &[Cue]) -> Heat {
    let mut by_kind: BTreeMap<CueKind, Vec<f32>> = BTreeMap::new();
    for cue in cues {
        by_kind.entry(cue.kind).or_default().push(cue.heat);
    }
    let points: f32 = by_kind
        .values_mut()
        .map(|heats| {
            sort_by(heats, |left, right| right.abs().total_cmp(&left.abs()));
            let mut share = 2.0;
            heats
                .iter()
                .map(|heat| {
                    share /= 2.0;
                    heat * share
                })
                .sum::<f32>()
        })
        .sum();
    Heat::new(scale.steps.iter().filter(|&&step| points >= step).count() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Conduct, Target};
    use crate::text::Span;

    fn cue(kind: CueKind, heat: f32) -> Cue {
        Cue {
            kind,
            span: Span::default(),
            text: String::new(),
            target: Target::Nobody,
            rule: String::new(),
            heat,
            conduct: Conduct::Civil,
        }
    }

    #[test]
    fn repetition_counts_less_each_time() {
        let scale = HeatScale { steps: [1.0, 2.5, 4.5, 7.0], capitals: 1.5, exclamation: 0.5 };
        assert_eq!(of(&scale, &[]).level(), 0);
        assert_eq!(of(&scale, &[cue(CueKind::Anger, 2.0)]).level(), 1);
        assert_eq!(of(&scale, &[cue(CueKind::Anger, 2.0), cue(CueKind::Anger, 1.0)]).level(), 2);
        assert_eq!(
            of(&scale, &vec![cue(CueKind::Anger, 2.0); 50]).level(),
            2,
            "the same kind stays below twice its hottest"
        );
        assert_eq!(of(&scale, &[cue(CueKind::Anger, 2.0), cue(CueKind::Apology, -2.0)]).level(), 0);
    }
}
