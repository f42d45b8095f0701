//! Plain or styled lines for people: aligned, wrapped nowhere, safe to print whatever the customer wrote.

use std::env;
use std::io::{self, IsTerminal, Write};

/// Where the lines go.
pub struct Paper<'a> {
    out: &'a mut dyn Write,
    styled: bool,
}

impl<'a> Paper<'a> {
    /// Styles only for a terminal that wants them.
    pub fn new(out: &'a mut dyn Write) -> Self {
        let wanted = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            && env::var_os("TERM").is_none_or(|term| term != "dumb");
        Paper { out, styled: wanted && io::stdout().is_terminal() }
    }

    /// A line of what Evenkeel says.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// The name of what follows.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        let text = self.style("1", text);
        writeln!(self.out, "\n{text}")
    }

    /// A name and its value.
    pub fn entry(&mut self, name: &str, value: &str) -> io::Result<()> {
        writeln!(self.out, "{name:<10} {value}")
    }

    /// Rows with their columns aligned; the last column is ragged.
    pub fn table(&mut self, rows: &[Vec<String>]) -> io::Result<()> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width =
            |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
        let widths: Vec<usize> = (0..columns).filter_map(width).collect();
        for row in rows {
            let mut line = String::from(" ");
            for (index, cell) in row.iter().enumerate() {
                line.push(' ');
                line.push_str(cell);
                if index + 1 < row.len() {
                    line.extend(std::iter::repeat_n(' ', widths[index] - cell.chars().count()));
                }
            }
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// A text of several lines, moved in.
    pub fn indented(&mut self, text: &str) -> io::Result<()> {
        printable(text).lines().try_for_each(|line| writeln!(self.out, "  {line}"))
    }

    /// Words of a text with a little of what stands around them: underlined on a terminal, else in quotation marks.
    pub fn context(&mut self, text: &str, start: u32, end: u32) -> io::Result<()> {
        let (before, words, after) = around(text, start, end);
        let (before, words, after) = (flat(&before), flat(&words), flat(&after));
        let words = if self.styled { self.style("4", &words) } else { format!("“{words}”") };
        writeln!(self.out, "  {before}{words}{after}")
    }

    fn style(&self, code: &str, text: &str) -> String {
        if self.styled { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// Words in quotation marks, on one line.
pub fn quoted(text: &str) -> String {
    format!("“{}”", flat(text))
}

/// A text on one line.
fn flat(text: &str) -> String {
    printable(text).replace(['\n', '\t'], " ")
}

/// Control characters could steer the terminal: they are shown as what they are.
pub fn printable(text: &str) -> String {
    text.chars()
        .filter(|&ch| ch != '\r')
        .map(|ch| match ch {
            '\n' | '\t' => ch,
            // Overrides of the writing direction would put the words in another order than they are read.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            _ if ch.is_control() => '\u{fffd}',
            _ => ch,
        })
        .collect()
}

/// How many characters are shown on each side.
const AROUND: usize = 30;

/// What stands before, in and behind a span in UTF-16 code units, the sides cut short.
fn around(text: &str, start: u32, end: u32) -> (String, String, String) {
    let (mut before, mut words, mut after) = (Vec::new(), String::new(), String::new());
    let mut at = 0;
    let mut more = false;
    for ch in text.chars() {
        if at < start {
            before.push(ch);
        } else if at < end {
            words.push(ch);
        } else if after.chars().count() < AROUND && ch != '\n' {
            after.push(ch);
        } else {
            more = ch != '\n';
            break;
        }
        at += ch.len_utf16() as u32;
    }
    let line = before.iter().rposition(|&ch| ch == '\n').map_or(0, |newline| newline + 1);
    let from = line.max(before.len().saturating_sub(AROUND));
    let cut = if from > line { "…" } else { "" };
    let before = format!("{cut}{}", before[from..].iter().collect::<String>().trim_start());
    if more {
        after.push('…');
    }
    (before, words, after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shown_with_their_surroundings() {
        assert_eq!(around("One.\nSo 😀 sad now.\nEnd", 8, 14), ("So ".into(), "😀 sad".into(), " now.".into()));
        let long = format!("{} here {}", "a".repeat(60), "b".repeat(60));
        let (before, words, after) = around(&long, 61, 65);
        assert_eq!(words, "here");
        assert_eq!((before.chars().count(), after.chars().count()), (AROUND + 1, AROUND + 1));
    }

    #[test]
    fn nothing_a_customer_writes_steers_the_terminal() {
        assert_eq!(printable("\x1b[2Jred\u{202e}\r\n"), "\u{fffd}[2Jred\u{fffd}\n");
    }
}
