//! Openings for the reply, composed from this customer's facts.

use super::{Panel, section, words};
use crate::extension::action::{Action, Copied};
use crate::extension::desk::Desk;
use crate::extension::dom::{El, button, el};
use crate::extension::session::Session;

/// The section; none where phrasing would be out of place, or there is nothing to answer.
pub fn draw(desk: &Desk, session: &Session, panel: &Panel) -> Option<El> {
    let reading = desk.case().reading.as_ref()?;
    if reading.danger {
        return None;
    }
    let section = section(desk, "panel-suggestions", "openings");
    if panel.openings.is_empty() {
        let id = if panel.seed > 0 { "panel-stock-empty" } else { "panel-no-suggestions" };
        return Some(section.add(el("p.quiet").text(&desk.label(id))));
    }
    let can_insert = session.current().is_some_and(|draft| draft.writable);
    let items = panel.openings.iter().enumerate().map(|(index, opening)| {
        let insert = can_insert.then(|| {
            button(&desk.label("panel-insert"), &Action::InsertOpening(index))
                .attr("class", "main")
                .attr("aria-describedby", &format!("opening-{index}"))
        });
        el("li")
            .add(words(desk, opening.text.trim()).attr("id", &format!("opening-{index}")))
            .add_some(why(&opening.why))
            .add(
                el("div.buttons").add_some(insert).add(
                    button(&desk.label("panel-copy"), &Action::Copy(Copied::Opening(index)))
                        .attr("aria-describedby", &format!("opening-{index}")),
                ),
            )
    });
    Some(section.add(el("ul.offers").add_all(items)).add(button(&desk.label("panel-more"), &Action::MoreOpenings)))
}

fn why(reasons: &[String]) -> Option<El> {
    (!reasons.is_empty()).then(|| el("p.quiet").text(&reasons.join(" · ")))
}
