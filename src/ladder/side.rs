//! What stands beside the ladder: side templates, and what was tried.

use super::reply::Composer;
use super::state::State;
use super::thread::{Turn, Walk};
use super::{Reason, Rung};
use crate::pack::Stock;
use crate::policy::{Policy, Wording};
use crate::reading::{Conduct, CueKind, Reading};
use serde::Serialize;

/// Texts beside the ladder; each only where it fits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Side {
    /// After a threat, once per thread, where the policy has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_warning: Option<String>,
    /// After an apology.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_apology: Option<String>,
    /// "Let us go on in writing": from rung 2 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_writing: Option<String>,
    /// In place of phrasing, where there are signs of danger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety: Option<String>,
}

pub(super) fn side(policy: &Policy, composer: &Composer<'_>, state: &State, reading: &Reading) -> Side {
    let text = |id: &str| composer.part(id).map(|part| part.text);
    let apology = reading.conduct < Conduct::Insulting && reading.cues_of(CueKind::Apology).next().is_some();
    let threatened = state.reason() == Reason::Threat || reading.conduct == Conduct::Threatening;
    Side {
        legal_warning: (threatened && policy.legal_warning.on && !state.is_warned())
            .then(|| legal_warning(policy, composer))
            .flatten(),
        accept_apology: apology.then(|| text("accept-apology")).flatten(),
        in_writing: (state.rung() >= Rung::Limits && reading.conduct < Conduct::Threatening)
            .then(|| text("in-writing"))
            .flatten(),
        safety: reading.danger.then(|| text("safety")).flatten(),
    }
}

/// The company's words, or the pack's; nothing where a reply has them already.
fn legal_warning(policy: &Policy, composer: &Composer<'_>) -> Option<String> {
    match Wording::of(&policy.legal_warning.words, composer.locale()) {
        Some(words) => (!composer.is_in_a_reply(words)).then(|| words.trim().to_owned()),
        None if composer.was_said("legal-warning") => None,
        None => composer.part("legal-warning").map(|part| part.text),
    }
}

/// A rung whose words were sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tried {
    /// Which.
    pub rung: Rung,
    /// Its name, in the agent's language.
    pub name: String,
    /// When, as the helpdesk shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Nobody said so: it is assumed.
    pub assumed: bool,
}

pub(super) fn tried(ui: &Stock, turns: &[Turn<'_>], walk: &Walk) -> Vec<Tried> {
    walk.sent
        .iter()
        .map(|sent| Tried {
            rung: sent.rung,
            name: ui.label(&format!("rung-{}", sent.rung.number()), None),
            time: turns[sent.turn].time.map(str::to_owned),
            assumed: sent.assumed,
        })
        .collect()
}
