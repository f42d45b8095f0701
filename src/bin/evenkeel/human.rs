//! Answers for people.

use crate::paper::{Paper, printable, quoted};
use evenkeel::engine::{Address, Answer, Ladder, Record, Review, Suggestions};
use evenkeel::phrasing::StockRow;
use evenkeel::reading::{Fact, Reading};
use serde::Serialize;
use serde_json::{Map, Value};
use std::io::{self, Write};

/// Prints an answer; `object` is what was asked.
pub fn show(out: &mut dyn Write, object: &Map<String, Value>, answer: &Answer) -> io::Result<()> {
    let text = |field: &str| object.get(field).and_then(Value::as_str).unwrap_or_default();
    let paper = &mut Paper::new(out);
    match answer {
        Answer::Read(reading) => read(paper, reading),
        Answer::Review(found) => review(paper, found, text("draft")),
        Answer::Suggest(offered) => suggest(paper, offered),
        Answer::Address(form) => address(paper, form),
        Answer::Ladder(state) => ladder(paper, state),
        Answer::Record(written) => record(paper, written),
    }
}

/// The contract's word for a value.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        Ok(other) => other.to_string(),
        Err(error) => error.to_string(),
    }
}

fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

const HEAT: [&str; 5] = ["calm", "concerned", "frustrated", "angry", "furious"];

fn read(paper: &mut Paper, reading: &Reading) -> io::Result<()> {
    let level = reading.heat.level();
    paper.entry("locale", &reading.locale)?;
    paper.entry("heat", &format!("{level} {}", HEAT[usize::from(level)]))?;
    paper.entry("conduct", &format!("{} (target: {})", word(&reading.conduct), word(&reading.target)))?;
    paper.entry("issue", &reading.issue)?;
    paper.entry("want", &reading.want)?;
    paper.entry("leverage", yes_no(reading.leverage))?;
    paper.entry("softening", yes_no(reading.softening))?;
    if reading.danger {
        paper.entry("danger", "yes: somebody may be in danger; follow your safety procedure")?;
    }
    if !reading.cues.is_empty() {
        paper.heading("Cues")?;
        let row = |cue: &evenkeel::reading::Cue| vec![word(&cue.kind), word(&cue.target), quoted(&cue.text)];
        paper.table(&reading.cues.iter().map(row).collect::<Vec<_>>())?;
    }
    if !reading.facts.is_empty() {
        paper.heading("Facts")?;
        let row = |fact: &Fact| vec![word(&fact.kind), printable(&value_of(fact)), quoted(&fact.text)];
        paper.table(&reading.facts.iter().map(row).collect::<Vec<_>>())?;
    }
    Ok(())
}

fn value_of(fact: &Fact) -> String {
    let unit = fact.unit.map(|unit| unit.name().to_owned());
    let currency = fact.currency.clone().flatten();
    [Some(fact.value.clone()), unit, currency].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn review(paper: &mut Paper, found: &Review, draft: &str) -> io::Result<()> {
    if found.findings.is_empty() {
        paper.line("Nothing to improve.")?;
    }
    for (index, finding) in found.findings.iter().enumerate() {
        if index > 0 {
            paper.line("")?;
        }
        paper.line(&format!("{:<5} {}", word(&finding.severity), finding.rule))?;
        if finding.span.start < finding.span.end {
            paper.context(draft, finding.span.start, finding.span.end)?;
        }
        paper.indented(&finding.reason)?;
        paper.indented(&finding.would_pass)?;
        for suggestion in &finding.suggestions {
            let instead = if suggestion.text.is_empty() { "(leave it out)".into() } else { quoted(&suggestion.text) };
            paper.line(&format!("  instead: {instead}"))?;
        }
    }
    if !found.moves.is_empty() {
        let moves: Vec<String> = found.moves.iter().map(|made| word(&made.kind)).collect();
        paper.heading("Moves")?;
        paper.line(&format!("  {}", moves.join(" · ")))?;
    }
    Ok(())
}

fn suggest(paper: &mut Paper, offered: &Suggestions) -> io::Result<()> {
    if let Some(reason) = &offered.reason {
        paper.line(&printable(reason))?;
    }
    for (index, suggestion) in offered.suggestions.iter().enumerate() {
        if index > 0 {
            paper.line("")?;
        }
        let moves: Vec<String> = suggestion.moves.iter().map(word).collect();
        paper.line(&format!("{}. {}", index + 1, moves.join(" · ")))?;
        paper.indented(&suggestion.text)?;
        for why in &suggestion.why {
            paper.line(&format!("  because: {}", printable(why)))?;
        }
    }
    Ok(())
}

fn address(paper: &mut Paper, form: &Address) -> io::Result<()> {
    paper.entry("address", &printable(form.address.as_deref().unwrap_or("(none: unsure)")))?;
    paper.entry("greeting", &printable(&form.greeting))?;
    paper.entry("gender", form.gender.name())?;
    paper.entry("sure", yes_no(form.sure))
}

fn ladder(paper: &mut Paper, state: &Ladder) -> io::Result<()> {
    paper.line(&printable(&state.state_line))?;
    let rungs: Vec<String> = state.proposed.iter().map(|rung| rung.number().to_string()).collect();
    paper.entry("proposed", &rungs.join(" → "))?;
    for why in &state.why {
        paper.entry("because", &printable(why))?;
    }
    paper.heading(&format!("Rung {}", state.reply.rung.number()))?;
    paper.indented(&state.reply.text)?;
    if !state.reply.open_slots.is_empty() {
        let open: Vec<String> = state.reply.open_slots.iter().map(|slot| slot.text.clone()).collect();
        paper.entry("\nto fill in", &open.join(", "))?;
    }
    Ok(())
}

fn record(paper: &mut Paper, written: &Record) -> io::Result<()> {
    paper.line(printable(&written.record).trim_end())?;
    paper.line("\n---\n")?;
    paper.line(printable(&written.handover).trim_end())
}

/// Prints how many wordings a locale has for what.
pub fn stock(out: &mut dyn Write, rows: &[StockRow]) -> io::Result<()> {
    let titles = ["part", "groups", "wordings", "without facts", "interpretation", "reaction", "exploration"];
    let mut table = vec![titles.map(str::to_owned).to_vec()];
    table.extend(rows.iter().map(|row| {
        let numbers = [row.groups, row.alternatives, row.without_facts].into_iter().chain(row.mechanisms);
        std::iter::once(row.part.clone()).chain(numbers.map(|number| number.to_string())).collect()
    }));
    Paper::new(out).table(&table)
}
