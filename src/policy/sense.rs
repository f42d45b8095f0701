//! What cannot be meant, though each value alone is right: said, and put to the careful side.

use super::check::{PolicyProblem, nearest};
use super::fields::{FIELDS, find};
use super::{Limit, Policy, Profile, Wording};
use crate::reading::Conduct;

pub(super) fn make_sense(policy: &mut Policy, problems: &mut Vec<PolicyProblem>) {
    limit("refund_limit", &mut policy.refund_limit, problems);
    limit("voucher_limit", &mut policy.voucher_limit, problems);
    ladder(policy, problems);
    hand_over(policy, problems);
    wordings(policy, problems);
    locked(policy, problems);
    keys(policy, problems);
}

fn limit(path: &str, limit: &mut Option<Limit>, problems: &mut Vec<PolicyProblem>) {
    let Some(set) = limit else { return };
    set.currency = set.currency.trim().to_ascii_uppercase();
    if set.currency.len() != 3 || !set.currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        problems.push(PolicyProblem::new(
            &format!("{path}.currency"),
            "A limit needs its currency as three letters, e.g. EUR.",
            "Without it the limit cannot be compared, so no amount may be promised.",
        ));
        *set = Limit::default();
    }
}

fn ladder(policy: &mut Policy, problems: &mut Vec<PolicyProblem>) {
    let rungs = &mut policy.ladder.rungs;
    for (number, rung) in
        [(2, &mut rungs.rung_2), (3, &mut rungs.rung_3), (4, &mut rungs.rung_4), (5, &mut rungs.rung_5)]
    {
        let path = format!("ladder.rungs.rung_{number}");
        if number < 4 && !rung.roles.is_empty() {
            problems.push(PolicyProblem::new(
                &format!("{path}.roles"),
                "Every agent may use rungs 1 to 3.",
                "Roles are kept for rungs 4 and 5 only; these were left out.",
            ));
            rung.roles.clear();
        }
        if number < 4 && rung.available == Some(false) {
            problems.push(PolicyProblem::new(
                &format!("{path}.available"),
                "Rungs 2 and 3 cannot be taken out: no rung is skipped.",
                "Raise `insults` to make it rarer.",
            ));
            rung.available = None;
        }
        if rung.classes.as_ref().is_some_and(Vec::is_empty) {
            problems.push(PolicyProblem::new(
                &format!("{path}.classes"),
                "No class counts towards this rung, so it could never be reached.",
                "Leave the setting out, or set `available` to false for rungs 4 and 5.",
            ));
            rung.classes = None;
        }
    }
    if policy.ladder.profile == Profile::Internal && rungs.rung_5.available == Some(true) {
        problems.push(PolicyProblem::new(
            "ladder.rungs.rung_5.available",
            "The internal profile has no rung 5, and this switches it on.",
            "It is on. Take the line out if contact with colleagues is not to be ended.",
        ));
    }
    if !policy.ladder.immediate.is_empty() && rungs.rung_5.available == Some(false) {
        problems.push(PolicyProblem::new(
            "ladder.immediate",
            "These classes end the exchange at once, but rung 5 is switched off.",
            "Rung 4 is proposed for them. Take one of the two settings out.",
        ));
        policy.ladder.immediate.clear();
    }
    // The list takes nothing else; a policy built in Rust could hold more.
    policy.ladder.immediate.retain(|class| *class >= Conduct::Threatening);
}

fn hand_over(policy: &mut Policy, problems: &mut Vec<PolicyProblem>) {
    if policy.ladder.rungs.rung_4.available == Some(false) && policy.hand_over.iter().any(|target| !target.specialist) {
        problems.push(PolicyProblem::new(
            "ladder.rungs.rung_4.available",
            "Hand-over targets are named, but rung 4 is switched off.",
            "Rung 4 stays off. Take one of the two settings out.",
        ));
    }
    let mut index = 0;
    policy.hand_over.retain(|target| {
        let named = !target.name.trim().is_empty() || !target.role.trim().is_empty();
        if !named {
            problems.push(PolicyProblem::new(
                &format!("hand_over[{index}]"),
                "A hand-over target needs a name or a role.",
                "It was left out.",
            ));
        }
        index += 1;
        named
    });
}

fn wordings(policy: &mut Policy, problems: &mut Vec<PolicyProblem>) {
    if policy.legal_warning.on && policy.legal_warning.jurisdiction.trim().is_empty() {
        problems.push(PolicyProblem::new(
            "legal_warning.jurisdiction",
            "A legal warning needs the law that it speaks of.",
            "The warning stays off.",
        ));
        policy.legal_warning.on = false;
    }
    let mut complete = |path: &str, words: &mut Vec<Wording>| {
        let mut index = 0;
        words.retain(|wording| {
            let whole = !wording.locale.trim().is_empty() && !wording.text.trim().is_empty();
            if !whole {
                problems.push(PolicyProblem::new(
                    &format!("{path}[{index}]"),
                    "A wording needs both `locale` and `text`.",
                    "It was left out; the pack's words are used.",
                ));
            }
            index += 1;
            whole
        });
    };
    complete("record.line", &mut policy.record.line);
    complete("legal_warning.words", &mut policy.legal_warning.words);
}

fn locked(policy: &mut Policy, problems: &mut Vec<PolicyProblem>) {
    let mut index = 0;
    policy.locked.retain(|path| {
        let known = find(path).is_some();
        if !known {
            let advice = match nearest(path, FIELDS.iter().map(|field| field.name)) {
                Some(near) => format!("Did you mean `{near}`?"),
                None => "It was left out.".into(),
            };
            problems.push(PolicyProblem::new(
                &format!("locked[{index}]"),
                format!("No setting is called `{path}`, so nothing is locked by it."),
                advice,
            ));
        }
        index += 1;
        known
    });
}

fn keys(policy: &mut Policy, problems: &mut Vec<PolicyProblem>) {
    for key in &mut policy.trusted_keys {
        key.make_ascii_lowercase();
    }
    policy.record.key.make_ascii_lowercase();
    if !policy.record.key.is_empty() && policy.trusted_keys.contains(&policy.record.key) {
        problems.push(PolicyProblem::new(
            "record.key",
            "This is also a trusted public key; a key that signs must be secret.",
            "State lines are marked as unverified until it is another one.",
        ));
        policy.record.key.clear();
    }
    for (index, pack) in policy.packs.iter().enumerate() {
        if policy.packs[..index].iter().any(|before| before.tag == pack.tag) {
            problems.push(PolicyProblem::new(
                &format!("packs[{index}]"),
                format!("There is a second pack for `{}`.", pack.tag),
                "The first is used.",
            ));
        }
    }
    let mut seen = Vec::new();
    policy.packs.retain(|pack| {
        let fresh = !seen.contains(&pack.tag);
        seen.push(pack.tag.clone());
        fresh
    });
}
