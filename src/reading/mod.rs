//! Reading a message: how hot, whom it hits, what happened, what is wanted.
//!
//! [`read`] runs the pack's rules over the new part of a message. What a word or pattern means is the pack's
//! knowledge; how cues add up, and what a value is, stands here.

mod amounts;
mod cues;
mod facts;
mod frames;
mod heat;
mod new_part;
mod types;

pub use facts::{facts, facts_in};
pub use frames::{ISSUES, WANTS};
pub use types::*;

use crate::pack::{Annotated, Pack, Sort};
use crate::text::Text;

/// Reads a message in the language of a pack. Never fails: of an empty or foreign text little is known, and the
/// reading says so.
pub fn read(pack: &Pack, source: &str) -> Reading {
    let text = Text::new(source);
    let annotations = pack.annotate(&text);
    let parts = new_part::split(pack, &text, &annotations);
    let sentences = parts.sentences(&text);

    let cues = cues::find(pack, &text, &annotations, &sentences);
    let conduct = cues.iter().map(|cue| cue.conduct).max().unwrap_or_default();
    let heat = heat::of(&pack.heat, &cues);
    let has = |kind| cues.iter().any(|cue| cue.kind == kind);
    let calm = heat <= Heat::new(1) && (has(CueKind::Thanks) || has(CueKind::Softener) || has(CueKind::Praise));
    let softening = conduct == Conduct::Civil && (has(CueKind::Apology) && heat <= Heat::new(2) || calm);
    Reading {
        locale: pack.tag().to_owned(),
        heat,
        conduct,
        target: cues::target(&cues, conduct),
        leverage: has(CueKind::Leverage),
        softening,
        danger: has(CueKind::Danger),
        facts: facts::find(pack, &text, &annotations, &parts),
        issue: frames::best(pack, Sort::Issue, &annotations, &sentences).unwrap_or("other").to_owned(),
        want: frames::best(pack, Sort::Want, &annotations, &sentences).unwrap_or("none").to_owned(),
        new_text: parts.spans(&text),
        cues,
    }
}

/// The sentences of a text that are its writer's own, as ranges of tokens: without quoted mail and signature.
pub fn own_sentences(pack: &Pack, text: &Text, annotations: &Annotated) -> Vec<std::ops::Range<usize>> {
    new_part::split(pack, text, annotations).sentences(text)
}
