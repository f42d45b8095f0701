//! Heat: what cues add up to.

use super::types::{Cue, CueKind, Heat};
use crate::order::sort_by;
use crate::pack::compiled::HeatScale;

/// The heat of a message. Of cues of one kind the hottest counts in full, the next half, the next a quarter: saying
/// it again makes a message hotter, but not without end. Cues that cool have negative points.
pub fn of(scale: &HeatScale, cues: &[Cue]) -> Heat {
    let mut heats: Vec<(CueKind, f32)> = cues.iter().map(|cue| (cue.kind, cue.heat)).collect();
    sort_by(&mut heats, |left, right| left.0.cmp(&right.0).then(right.1.abs().total_cmp(&left.1.abs())));
    let of_kind = |heats: &[(CueKind, f32)]| {
        let mut share = 2.0;
        let points = heats.iter().map(|(_, heat)| {
            share /= 2.0;
            heat * share
        });
        points.sum::<f32>()
    };
    let points: f32 = heats.chunk_by(|left, right| left.0 == right.0).map(of_kind).sum();
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
