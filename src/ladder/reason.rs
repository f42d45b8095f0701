//! Why a rung is proposed. The sentences are the pack's (`ui.ftl`); here is only which one.

use serde::{Deserialize, Serialize};

/// Why a rung is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing was written before.
    #[default]
    FirstMessage,
    /// Nothing offends, and nothing was to step down from.
    Civil,
    /// The first insult of the thread; it still gets rung 1.
    InsultFirst,
    /// Rung 1 was sent, and there is another insult.
    InsultAfterEmpathy,
    /// Rung 2 was sent, and there is another insult.
    InsultAfterLimits,
    /// Rung 3 or above was sent, and the insults go on.
    InsultContinues,
    /// There is an insult, but the words of this rung were not sent.
    NotSent,
    /// There is an insult, but the policy's profile asks for more than one.
    BelowThreshold,
    /// Harm is threatened.
    Threat,
    /// A group is degraded, or somebody is harassed sexually.
    Hate,
    /// The policy ends the exchange at once for this class.
    Immediate,
    /// Angry, and nobody is insulted.
    AngerOnly,
    /// Profanity that is aimed at nobody.
    ProfanityOnly,
    /// They name a lawyer, an authority, a review or leaving.
    LeverageOnly,
    /// An apology or a softer tone.
    Softening,
    /// Only about the matter.
    Factual,
    /// Rung 5 is locked.
    Locked,
    /// They may be in danger: nothing climbs, the safety text is shown.
    Danger,
    /// The agent stepped down by hand.
    ByHand,
}

impl Reason {
    /// All of them.
    pub const ALL: [Reason; 19] = [
        Reason::FirstMessage,
        Reason::Civil,
        Reason::InsultFirst,
        Reason::InsultAfterEmpathy,
        Reason::InsultAfterLimits,
        Reason::InsultContinues,
        Reason::NotSent,
        Reason::BelowThreshold,
        Reason::Threat,
        Reason::Hate,
        Reason::Immediate,
        Reason::AngerOnly,
        Reason::ProfanityOnly,
        Reason::LeverageOnly,
        Reason::Softening,
        Reason::Factual,
        Reason::Locked,
        Reason::Danger,
        Reason::ByHand,
    ];

    /// The message of `ui.ftl` that says it; its attribute `.otherwise`, where it has one, says what would change it.
    pub fn id(self) -> &'static str {
        match self {
            Reason::FirstMessage => "rung-why-first-message",
            Reason::Civil => "rung-why-civil",
            Reason::InsultFirst => "rung-why-insult-first",
            Reason::InsultAfterEmpathy => "rung-why-insult-after-empathy",
            Reason::InsultAfterLimits => "rung-why-insult-after-limits",
            Reason::InsultContinues => "rung-why-insult-continues",
            Reason::NotSent => "rung-why-not-sent",
            Reason::BelowThreshold => "rung-why-below-threshold",
            Reason::Threat => "rung-why-threat",
            Reason::Hate => "rung-why-hate",
            Reason::Immediate => "rung-why-immediate",
            Reason::AngerOnly => "rung-why-anger-only",
            Reason::ProfanityOnly => "rung-why-profanity-only",
            Reason::LeverageOnly => "rung-why-leverage-only",
            Reason::Softening => "rung-why-softening",
            Reason::Factual => "rung-why-factual",
            Reason::Locked => "rung-why-locked",
            Reason::Danger => "panel-danger",
            Reason::ByHand => "panel-step-down",
        }
    }
}
