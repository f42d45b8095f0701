//! How each part of a policy is read. What is left out is the default's.

use super::{
    Company, ConductRules, HandOver, LadderPolicy, LegalWarning, Limit, PackSource, Policy, Promises, RecordPolicy,
    RungPolicies, RungPolicy, Wording,
};
use crate::json::{FromJson, Json};
use crate::reading::Conduct;

impl FromJson for Policy {
    fn from_json(json: &Json<'_>) -> Self {
        let default = Policy::default();
        Policy {
            company: json.optional("company"),
            signature: json.optional("signature"),
            contact: json.optional("contact"),
            role: json.optional("role"),
            hand_over: json.optional("hand_over"),
            refund_limit: json.optional("refund_limit"),
            voucher_limit: json.optional("voucher_limit"),
            promises: json.optional("promises"),
            conduct_rules: json.optional("conduct_rules"),
            ladder: json.optional("ladder"),
            record: json.optional("record"),
            legal_warning: json.optional("legal_warning"),
            veil: json.or("veil", default.veil),
            pause: json.or("pause", default.pause),
            retention_days: json.or("retention_days", default.retention_days),
            packs: json.optional("packs"),
            trusted_keys: json.optional("trusted_keys"),
            locked: json.optional("locked"),
            helpdesks: json.optional("helpdesks"),
        }
    }
}

impl FromJson for Company {
    fn from_json(json: &Json<'_>) -> Self {
        Company { name: json.optional("name"), team: json.optional("team") }
    }
}

impl FromJson for HandOver {
    fn from_json(json: &Json<'_>) -> Self {
        HandOver {
            name: json.optional("name"),
            role: json.optional("role"),
            contact: json.optional("contact"),
            good_with_people: json.optional("good_with_people"),
            specialist: json.optional("specialist"),
        }
    }
}

impl FromJson for Limit {
    fn from_json(json: &Json<'_>) -> Self {
        Limit { amount: json.optional("amount"), currency: json.optional("currency") }
    }
}

impl FromJson for Promises {
    fn from_json(json: &Json<'_>) -> Self {
        let default = Promises::default();
        Promises {
            days: json.or("days", default.days),
            words: json.optional("words"),
            admission: json.or("admission", default.admission),
        }
    }
}

impl FromJson for ConductRules {
    fn from_json(json: &Json<'_>) -> Self {
        ConductRules { name: json.optional("name"), link: json.optional("link") }
    }
}

impl FromJson for LadderPolicy {
    fn from_json(json: &Json<'_>) -> Self {
        LadderPolicy {
            profile: json.optional_word("profile").unwrap_or_default(),
            rungs: json.optional("rungs"),
            immediate: json.optional("immediate"),
        }
    }
}

impl FromJson for RungPolicies {
    fn from_json(json: &Json<'_>) -> Self {
        RungPolicies {
            rung_2: json.optional("rung_2"),
            rung_3: json.optional("rung_3"),
            rung_4: json.optional("rung_4"),
            rung_5: json.optional("rung_5"),
        }
    }
}

impl FromJson for RungPolicy {
    fn from_json(json: &Json<'_>) -> Self {
        RungPolicy {
            available: json.optional("available"),
            insults: json.optional("insults"),
            classes: json.optional("classes"),
            roles: json.optional("roles"),
        }
    }
}

impl FromJson for RecordPolicy {
    fn from_json(json: &Json<'_>) -> Self {
        let default = RecordPolicy::default();
        RecordPolicy {
            line: json.optional("line"),
            retention_days: json.or("retention_days", default.retention_days),
            audit: json.or("audit", default.audit),
            key: json.optional("key"),
        }
    }
}

impl FromJson for LegalWarning {
    fn from_json(json: &Json<'_>) -> Self {
        LegalWarning {
            on: json.optional("on"),
            jurisdiction: json.optional("jurisdiction"),
            words: json.optional("words"),
        }
    }
}

impl FromJson for Wording {
    fn from_json(json: &Json<'_>) -> Self {
        Wording { locale: json.optional("locale"), text: json.optional("text") }
    }
}

impl FromJson for PackSource {
    fn from_json(json: &Json<'_>) -> Self {
        PackSource { tag: json.optional("tag"), data: json.optional("data") }
    }
}

impl FromJson for Conduct {
    fn from_json(json: &Json<'_>) -> Self {
        json.word().unwrap_or_default()
    }
}
