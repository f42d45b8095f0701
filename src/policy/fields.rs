//! Which settings a policy has and what each takes: the one place where a setting is listed.

/// One setting.
pub(super) struct Field {
    pub name: &'static str,
    pub takes: Takes,
    /// For the administrator: what it decides.
    pub help: &'static str,
}

/// What a setting takes.
pub(super) enum Takes {
    Text,
    Flag,
    /// A number, not below zero.
    Amount,
    /// A whole number in a range, both ends included.
    Whole(u32, u32),
    OneOf(&'static [&'static str]),
    /// So many bytes, in hex.
    Hex(usize),
    /// `https://desk.example.com` or a match pattern.
    Address,
    List(&'static Takes),
    Group(&'static [Field]),
}

use Takes::{Address, Amount, Flag, Group, Hex, List, OneOf, Text, Whole};

const fn field(name: &'static str, takes: Takes, help: &'static str) -> Field {
    Field { name, takes, help }
}

const CONDUCTS: Takes = OneOf(&["insulting", "threatening", "hateful"]);

const WORDING: Takes = Group(&[
    field("locale", Text, "Tag of the language, e.g. en."),
    field("text", Text, "The words in that language."),
]);

const LIMIT: Takes = Group(&[
    field("amount", Amount, "The most, in units of the currency."),
    field("currency", Text, "ISO 4217 code, e.g. EUR."),
]);

const RUNG: &[Field] = &[
    field("available", Flag, "Whether the company uses this rung."),
    field(
        "insults",
        Whole(1, 20),
        "Messages that must offend after the rung below was sent, before this one is proposed.",
    ),
    field("classes", List(&CONDUCTS), "Classes of conduct that count towards it."),
    field("roles", List(&Text), "Roles that may use it (rungs 4 and 5); empty: everybody."),
];

const LADDER: &[Field] = &[
    field("profile", OneOf(&["customer", "internal"]), "Thresholds to start from: customers, or colleagues."),
    field(
        "rungs",
        Group(&[
            field("rung_2", Group(RUNG), "State intent and limits."),
            field("rung_3", Group(RUNG), "Note openly."),
            field("rung_4", Group(RUNG), "Hand over."),
            field("rung_5", Group(RUNG), "End."),
        ]),
        "What differs from the profile.",
    ),
    field("immediate", List(&OneOf(&["threatening", "hateful"])), "Classes of conduct that end the exchange at once."),
];

/// All settings, in the order of the documentation.
pub(super) const FIELDS: &[Field] = &[
    field(
        "company",
        Group(&[field("name", Text, "As customers know it."), field("team", Text, "The team that answers.")]),
        "Who the company is.",
    ),
    field("signature", Text, "What stands below an agent's reply."),
    field("contact", Text, "How else a customer reaches the company, as it is to be written."),
    field("role", Text, "The role of whoever works with this browser."),
    field(
        "hand_over",
        List(&Group(&[
            field("name", Text, "As the customer may read it."),
            field("role", Text, "What they are."),
            field("contact", Text, "How a colleague reaches them; never shown to a customer."),
            field("good_with_people", Flag, "Chosen first where somebody is furious or insults."),
            field("specialist", Flag, "Asked for the facts, not given the customer."),
        ])),
        "To whom a customer may be handed over, the first choice first.",
    ),
    field("refund_limit", LIMIT, "How much an agent may refund."),
    field("voucher_limit", LIMIT, "How much of a voucher an agent may give."),
    field(
        "promises",
        Group(&[
            field("days", Whole(0, 365), "The furthest date an agent may promise, in days from now."),
            field("words", List(&Text), "Words of promise that may stand."),
            field("admission", Flag, "An agent may say that the company was at fault."),
        ]),
        "What an agent may promise.",
    ),
    field(
        "conduct_rules",
        Group(&[
            field("name", Text, "What they are called."),
            field("link", Address, "Where a customer can read them."),
        ]),
        "The company's rules of conduct.",
    ),
    field("ladder", Group(LADDER), "When the ladder climbs, and who may climb it."),
    field(
        "record",
        Group(&[
            field("line", List(&WORDING), "The true line of rung 3 in the company's words."),
            field("retention_days", Whole(1, 3650), "Days until a record is to be deleted."),
            field("audit", Flag, "The ladder's steps may be exported as a log."),
            field("key", Hex(32), "Signs the state line in internal notes; 64 hex digits."),
        ]),
        "What is kept of an incident, and how it is said.",
    ),
    field(
        "legal_warning",
        Group(&[
            field("on", Flag, "Whether it may be offered after a threat."),
            field("jurisdiction", Text, "The law that it speaks of."),
            field("words", List(&WORDING), "The company's words; none: the pack's."),
        ]),
        "The legal warning; off unless switched on with its jurisdiction.",
    ),
    field("veil", Flag, "Insults are covered until the agent chooses to read them."),
    field("pause", Flag, "A pause is offered after rung 3 and above."),
    field("retention_days", Whole(1, 3650), "Days until what the extension remembers is deleted."),
    field(
        "packs",
        List(&Group(&[
            field("tag", Text, "Tag of the language."),
            field("data", Text, "The built and signed pack, in base64."),
        ])),
        "Packs that the administrator hands out.",
    ),
    field("trusted_keys", List(&Hex(32)), "Ed25519 public keys whose packs are taken; 64 hex digits each."),
    field("locked", List(&Text), "Settings that cannot be changed in the options, e.g. ladder.immediate."),
    field("helpdesks", List(&Address), "Addresses of the company's helpdesks."),
];

/// The setting with this path, dots between the names.
pub(super) fn find(path: &str) -> Option<&'static Field> {
    let mut level = FIELDS;
    let mut found = None;
    for name in path.split('.') {
        let field = level.iter().find(|field| field.name == name)?;
        level = match &field.takes {
            Group(inner) => inner,
            _ => &[],
        };
        found = Some(field);
    }
    found
}

/// Bytes of an even number of hex digits.
pub(super) fn bytes_of_hex(hex: &str) -> Option<Vec<u8>> {
    if hex.len() % 2 == 1 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()).collect()
}
