//! What could be better in the draft, also what is missing and so has no mark.

use super::section;
use crate::extension::action::Action;
use crate::extension::card::severity;
use crate::extension::desk::Desk;
use crate::extension::dom::{El, button, el};
use crate::extension::session::Session;

/// The section; none where nothing is being written to a customer.
pub fn draw(desk: &Desk, session: &Session) -> Option<El> {
    let draft = session.current().filter(|draft| !draft.internal && !draft.text.trim().is_empty())?;
    let section = section(desk, "panel-draft", "draft");
    let findings: Vec<El> = session
        .findings(draft.editor)
        .map(|(id, finding)| {
            el("li")
                .add(severity(desk, finding.severity))
                .add(button(&desk.label(&format!("rule-{}", finding.rule)), &Action::Finding(id)).attr("class", "link"))
                .add_some((!finding.text.is_empty()).then(|| el("q").lang(desk.lang()).text(&shortened(&finding.text))))
                .add(el("p.quiet").lang(&desk.ui).text(&finding.would_pass))
        })
        .collect();
    Some(if findings.is_empty() {
        section.add(el("p.quiet").text(&desk.label("panel-draft-clean")))
    } else {
        section.add(el("ul.findings").add_all(findings))
    })
}

/// The beginning of the words: enough to find them in the draft.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}
