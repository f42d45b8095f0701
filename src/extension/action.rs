//! What buttons ask for. A button carries its action as text, so one listener serves a whole card or panel.

/// What a click asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Close what is open and give the caret back.
    Close,
    /// Put a choice of the card in.
    Insert(usize),
    /// Leave the card's finding alone for this ticket.
    Ignore,
    /// Copy a choice of the card.
    CopyChoice(usize),
    /// Put an opening of the panel in.
    InsertOpening(usize),
    /// Show other openings.
    MoreOpenings,
    /// Show or hide a rung's text.
    Preview(u8),
    /// Put a rung's text in.
    InsertRung(u8),
    /// Put a text beside the ladder in.
    InsertSide(usize),
    /// Propose one rung less for this ticket.
    StepDown,
    /// Do not propose a rung for this message.
    SkipRung,
    /// Show or hide the words under the veil.
    Veil,
    /// Open the card of a finding of the draft.
    Finding(u32),
    /// Copy a text of the panel.
    Copy(Copied),
    /// Put a text of the panel into the internal note.
    InsertNote(Copied),
}

/// The texts that the panel lets one copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    /// The record.
    Record,
    /// The hand-over note.
    Handover,
    /// The line that carries the ladder's state to a colleague.
    StateLine,
    /// An opening.
    Opening(usize),
    /// A text beside the ladder.
    Side(usize),
    /// A rung's text.
    Rung(u8),
}

impl Action {
    /// As text, for the button.
    pub fn name(&self) -> String {
        match self {
            Action::Close => "close".into(),
            Action::Insert(index) => format!("insert {index}"),
            Action::Ignore => "ignore".into(),
            Action::CopyChoice(index) => format!("copy-choice {index}"),
            Action::InsertOpening(index) => format!("insert-opening {index}"),
            Action::MoreOpenings => "more-openings".into(),
            Action::Preview(rung) => format!("preview {rung}"),
            Action::InsertRung(rung) => format!("insert-rung {rung}"),
            Action::InsertSide(index) => format!("insert-side {index}"),
            Action::StepDown => "step-down".into(),
            Action::SkipRung => "skip-rung".into(),
            Action::Veil => "veil".into(),
            Action::Finding(id) => format!("finding {id}"),
            Action::Copy(what) => format!("copy {}", what.name()),
            Action::InsertNote(what) => format!("insert-note {}", what.name()),
        }
    }

    /// Back from [`Action::name`].
    pub fn parse(name: &str) -> Option<Self> {
        let (verb, rest) = name.split_once(' ').unwrap_or((name, ""));
        Some(match verb {
            "close" => Action::Close,
            "insert" => Action::Insert(rest.parse().ok()?),
            "ignore" => Action::Ignore,
            "copy-choice" => Action::CopyChoice(rest.parse().ok()?),
            "insert-opening" => Action::InsertOpening(rest.parse().ok()?),
            "more-openings" => Action::MoreOpenings,
            "preview" => Action::Preview(rest.parse().ok()?),
            "insert-rung" => Action::InsertRung(rest.parse().ok()?),
            "insert-side" => Action::InsertSide(rest.parse().ok()?),
            "step-down" => Action::StepDown,
            "skip-rung" => Action::SkipRung,
            "veil" => Action::Veil,
            "finding" => Action::Finding(rest.parse().ok()?),
            "copy" => Action::Copy(Copied::parse(rest)?),
            "insert-note" => Action::InsertNote(Copied::parse(rest)?),
            _ => return None,
        })
    }
}

impl Copied {
    fn name(self) -> String {
        match self {
            Copied::Record => "record".into(),
            Copied::Handover => "handover".into(),
            Copied::StateLine => "state-line".into(),
            Copied::Opening(index) => format!("opening {index}"),
            Copied::Side(index) => format!("side {index}"),
            Copied::Rung(rung) => format!("rung {rung}"),
        }
    }

    fn parse(name: &str) -> Option<Self> {
        let (what, number) = name.split_once(' ').unwrap_or((name, ""));
        Some(match what {
            "record" => Copied::Record,
            "handover" => Copied::Handover,
            "state-line" => Copied::StateLine,
            "opening" => Copied::Opening(number.parse().ok()?),
            "side" => Copied::Side(number.parse().ok()?),
            "rung" => Copied::Rung(number.parse().ok()?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_survives_the_button() {
        for action in [
            Action::Close,
            Action::Insert(2),
            Action::Ignore,
            Action::CopyChoice(0),
            Action::InsertOpening(1),
            Action::MoreOpenings,
            Action::Preview(3),
            Action::InsertRung(5),
            Action::InsertSide(1),
            Action::Copy(Copied::Side(0)),
            Action::StepDown,
            Action::SkipRung,
            Action::Veil,
            Action::Finding(7),
            Action::Copy(Copied::Record),
            Action::Copy(Copied::Opening(1)),
            Action::Copy(Copied::Rung(4)),
            Action::InsertNote(Copied::Handover),
            Action::InsertNote(Copied::StateLine),
        ] {
            assert_eq!(Action::parse(&action.name()), Some(action));
        }
        assert_eq!(Action::parse("insert x"), None);
        assert_eq!(Action::parse(""), None);
    }
}
