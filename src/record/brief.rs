//! The brief for a colleague, a superior or a specialist: what is needed, what was tried, what to expect.

use super::RecordContext;
use super::fields::{Fields, RungMove};
use super::markdown::{Page, conduct, fact_line, inert, promise_line, rung_line};
use crate::ladder::{Walk, for_customer, specialist, with_earlier};
use crate::policy::HandOver;

pub(super) fn handover(context: &RecordContext<'_>, walk: &Walk, fields: &Fields) -> String {
    let ui = context.ui;
    let mut page = Page::new(ui, "handover-title");
    let reading = walk.steps.last().map(|step| with_earlier(&step.reading, &walk.steps));
    let target = reading.as_ref().and_then(|reading| for_customer(context.policy, reading));
    page.line("handover-to", target.map(|target| whom(context, target)).as_deref());
    page.line("handover-from", fields.agent.as_deref());
    page.line("record-ticket", fields.ticket.as_deref());
    page.line("record-customer", fields.customer.as_deref());
    page.line("handover-why", ui.text(walk.state.reason().id(), None, None).as_deref());
    // A pack that has no words for it does without.
    if let Some(asked) = specialist(context.policy).filter(|_| ui.has("handover-specialist", None)) {
        page.line("handover-specialist", Some(&whom(context, asked)));
    }

    page.heading("handover-matter");
    page.list(vec![fields.complaint.as_deref().map_or_else(|| ui.label("record-unknown", None), inert)]);

    page.heading("handover-facts");
    page.list(fields.facts.iter().map(|fact| fact_line(ui, fact)).collect());

    page.heading("handover-done");
    let sent = fields.rungs.iter().filter(|step| matches!(step, RungMove::Sent { assumed: false, .. }));
    let mut done: Vec<String> = sent.map(|step| rung_line(ui, step)).collect();
    let reply = ui.label("record-reply", None);
    for said in fields.offered.iter().chain(&fields.decisions).flatten() {
        done.push(format!("{reply} {}: {}", said.number, inert(&said.text)));
    }
    if done.is_empty() && !walk.sent.is_empty() {
        done.push(ui.label("record-unknown", None));
    }
    page.list(done);

    page.heading("handover-open");
    page.said("record-message", Some(&fields.open));

    // The words of the screen about words on the screen: nothing about the person.
    page.heading("handover-expect");
    let mut expect = Vec::new();
    if let Some(reading) = &reading {
        expect.push(ui.label(&format!("heat-{}", reading.heat.level()), None));
        expect.push(conduct(ui, reading.conduct));
        for (set, id) in [(reading.leverage, "panel-leverage"), (reading.softening, "panel-softening")] {
            if set {
                expect.push(ui.label(id, None));
            }
        }
        if reading.danger {
            expect.push(ui.label("panel-danger", None));
        }
    } else {
        expect.push(ui.label("record-unknown", None));
    }
    page.list(expect);

    page.heading("handover-by");
    page.list(fields.promises.iter().map(|promise| promise_line(ui, promise)).collect());
    page.text
}

/// Name, role, how to reach them, and the mark.
fn whom(context: &RecordContext<'_>, target: &HandOver) -> String {
    let mark = target.good_with_people.then(|| context.ui.label("handover-target-people", None));
    let parts = [Some(target.name.clone()), Some(target.role.clone()), Some(target.contact.clone()), mark];
    parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}
