//! Cues: which rules fired, and which of them count where several fired on the same words.

use super::types::{Conduct, Cue, CueKind, Target};
use crate::order::{sort_by, sort_by_key};
use crate::pack::pattern::Hit;
use crate::pack::{Annotated, Pack, Sort};
use crate::text::{Case, Text, TokenKind};
use std::ops::Range;

/// Fewest words in a row that are shouting.
const SHOUTED_RUN: usize = 3;
/// Shorter words in capitals are abbreviations.
const SHOUTED_WORD: usize = 4;
/// Runs of exclamation marks that count.
const EXCLAMATIONS: usize = 3;

/// All cues in the new part, in order.
pub fn find(pack: &Pack, text: &Text, annotations: &Annotated, sentences: &[Range<usize>]) -> Vec<Cue> {
    let hits = pack.hits(Sort::Cue, annotations, sentences);
    let mut cues: Vec<Cue> = longest(pack, hits).iter().map(|hit| cue(pack, text, hit)).collect();
    capitals(pack, text, sentences, &mut cues);
    exclamations(pack, text, sentences, &mut cues);
    sort_by_key(&mut cues, |cue| (cue.span, cue.kind));
    cues
}

/// Whom the message hits: the target of its worst cue.
pub fn target(cues: &[Cue], conduct: Conduct) -> Target {
    let worst = cues.iter().filter(|cue| cue.conduct == conduct && cue.target != Target::Nobody);
    worst
        .max_by(|left, right| left.heat.total_cmp(&right.heat).then(right.span.cmp(&left.span)))
        .map(|cue| cue.target)
        .unwrap_or_default()
}

/// Of hits of one kind that overlap, the longest: "I feel like an idiot" and not "idiot".
fn longest(pack: &Pack, mut hits: Vec<Hit>) -> Vec<Hit> {
    let kind = |hit: &Hit| pack.cues.rules[hit.rule].kind;
    sort_by(&mut hits, |left, right| {
        right.tokens.len().cmp(&left.tokens.len()).then(left.tokens.start.cmp(&right.tokens.start))
    });
    // By token, a bit for every kind that is taken: the cost stays linear in the hits.
    let tokens = hits.iter().map(|hit| hit.tokens.end).max().unwrap_or_default();
    let mut taken = vec![0_u32; tokens];
    hits.retain(|hit| {
        let bit = 1 << kind(hit) as u32;
        let words = &mut taken[hit.tokens.clone()];
        let free = words.iter().all(|kinds| kinds & bit == 0);
        if free {
            words.iter_mut().for_each(|kinds| *kinds |= bit);
        }
        free
    });
    hits
}

fn cue(pack: &Pack, text: &Text, hit: &Hit) -> Cue {
    let rule = &pack.cues.rules[hit.rule];
    let bytes = text.bytes_of(hit.tokens.clone());
    Cue {
        kind: rule.kind,
        span: text.span(bytes.clone()),
        text: text.slice(bytes).to_owned(),
        target: rule.target,
        rule: rule.id.clone(),
        heat: rule.heat,
        conduct: rule.conduct,
    }
}

fn engine_cue(text: &Text, tokens: Range<usize>, kind: CueKind, heat: f32) -> Cue {
    let bytes = text.bytes_of(tokens);
    let rule = if kind == CueKind::Capitals { "capitals" } else { "punctuation" };
    Cue {
        kind,
        span: text.span(bytes.clone()),
        text: text.slice(bytes).to_owned(),
        target: Target::Nobody,
        rule: rule.into(),
        heat,
        conduct: Conduct::Civil,
    }
}

/// Three words in capitals in a row are shouting; single long words in capitals are half of it.
fn capitals(pack: &Pack, text: &Text, sentences: &[Range<usize>], cues: &mut Vec<Cue>) {
    let tokens = text.tokens();
    for sentence in sentences {
        let mut run: Option<Range<usize>> = None;
        let mut words = 0;
        let mut long = 0;
        for at in sentence.clone().chain([sentence.end]) {
            let token = tokens.get(at).filter(|_| at < sentence.end);
            match token {
                Some(token) if token.kind == TokenKind::Word && token.case == Case::Upper => {
                    run = Some(run.map_or(at, |run| run.start)..at + 1);
                    words += 1;
                    long += usize::from(text.slice(token.range()).chars().count() >= SHOUTED_WORD);
                }
                // Marks and one-letter words ("I", "a") do not end a run.
                Some(token) if token.kind == TokenKind::Punct || token.bytes.len() == 1 => {}
                _ => {
                    if let Some(run) = run.take() {
                        if words >= SHOUTED_RUN && long > 0 {
                            cues.push(engine_cue(text, run, CueKind::Capitals, pack.heat.capitals));
                        } else if long > 0 {
                            cues.push(engine_cue(text, run, CueKind::Capitals, pack.heat.capitals / 2.0));
                        }
                    }
                    (words, long) = (0, 0);
                }
            }
        }
    }
}

fn exclamations(pack: &Pack, text: &Text, sentences: &[Range<usize>], cues: &mut Vec<Cue>) {
    let tokens = text.tokens();
    let mut found = 0;
    for sentence in sentences {
        let mut at = sentence.start;
        while at < sentence.end && found < EXCLAMATIONS {
            let is_mark = |at: usize| {
                tokens[at].kind == TokenKind::Punct && text.slice(tokens[at].range()).starts_with(['!', '?'])
            };
            if !is_mark(at) {
                at += 1;
                continue;
            }
            let from = at;
            while at < sentence.end && is_mark(at) && (at == from || !tokens[at].spaced) {
                at += 1;
            }
            let run = text.slice(text.bytes_of(from..at));
            if run.len() >= 2 && (run.contains('!') || run.len() >= 3) {
                found += 1;
                cues.push(engine_cue(text, from..at, CueKind::Punctuation, pack.heat.exclamation));
            }
        }
    }
}
