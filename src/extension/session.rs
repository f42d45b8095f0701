//! The state of one tab: the ticket, the editors' drafts and what was read in them. Knows no browser.

use super::protocol::{Author, Draft, Mark, Thread};
use crate::review::Finding;
use crate::sorted::Sorted;
use crate::text::Span;

/// What is known about this tab.
#[derive(Default)]
pub struct Session {
    thread: Option<Thread>,
    drafts: Sorted<u32, Draft>,
    current: Option<u32>,
    reviewed: Sorted<u32, Reviewed>,
    ignored: Vec<String>,
}

/// The findings of one text of one editor.
struct Reviewed {
    text: String,
    internal: bool,
    findings: Vec<Finding>,
    greets: bool,
}

impl Session {
    /// Takes the ticket in the page. True if it is another one or says something new.
    pub fn set_thread(&mut self, thread: Option<Thread>) -> bool {
        if self.thread == thread {
            return false;
        }
        let same_ticket = self.key() == thread.as_ref().map(|thread| thread.key.as_str());
        if !same_ticket {
            self.ignored.clear();
        }
        self.thread = thread;
        self.reviewed.clear();
        true
    }

    /// The ticket in the page.
    pub fn thread(&self) -> Option<&Thread> {
        self.thread.as_ref()
    }

    /// The ticket's stable name.
    pub fn key(&self) -> Option<&str> {
        self.thread.as_ref().map(|thread| thread.key.as_str())
    }

    /// The texts that wait for an answer, oldest first: what the customer wrote since this side last answered, or
    /// their last message where nothing is new.
    pub fn open_messages(&self) -> Vec<&str> {
        let Some(thread) = &self.thread else { return Vec::new() };
        let mut open = Vec::new();
        for message in thread.messages.iter().rev() {
            match message.from {
                Author::Customer => open.push(message.text.as_str()),
                Author::Agent if !open.is_empty() => break,
                Author::Agent | Author::Note => {}
            }
        }
        let answered = thread
            .messages
            .iter()
            .rev()
            .find(|message| message.from != Author::Note)
            .is_some_and(|message| message.from == Author::Agent);
        if answered {
            open.truncate(1);
        }
        open.reverse();
        open
    }

    /// Takes an editor's content and makes it the current one. True if its text, or whom it is for, is new.
    pub fn set_draft(&mut self, draft: Draft) -> bool {
        self.current = Some(draft.editor);
        let known = self.drafts.get(&draft.editor);
        let changed = known.is_none_or(|known| known.text != draft.text || known.internal != draft.internal);
        self.drafts.insert(draft.editor, draft);
        changed
    }

    /// An editor is no longer there.
    pub fn drop_editor(&mut self, editor: u32) {
        self.drafts.remove(&editor);
        self.reviewed.remove(&editor);
        if self.current == Some(editor) {
            self.current = None;
        }
    }

    /// The editor that had the focus last.
    pub fn current(&self) -> Option<&Draft> {
        self.drafts.get(&self.current?)
    }

    /// An editor's newest content.
    pub fn draft(&self, editor: u32) -> Option<&Draft> {
        self.drafts.get(&editor)
    }

    /// All editors' newest contents.
    pub fn drafts(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.values()
    }

    /// Whether this editor's present text was reviewed in the present thread.
    pub fn is_reviewed(&self, editor: u32) -> bool {
        match (self.drafts.get(&editor), self.reviewed.get(&editor)) {
            (Some(draft), Some(reviewed)) => reviewed.text == draft.text && reviewed.internal == draft.internal,
            _ => false,
        }
    }

    /// Keeps the findings of an editor's present text, and whether it greets.
    pub fn set_findings(&mut self, editor: u32, findings: Vec<Finding>, greets: bool) {
        if let Some(draft) = self.drafts.get(&editor) {
            let reviewed = Reviewed { text: draft.text.clone(), internal: draft.internal, findings, greets };
            self.reviewed.insert(editor, reviewed);
        }
    }

    /// Whether the draft that is being written greets already.
    pub fn greets(&self) -> bool {
        self.current
            .filter(|editor| self.is_reviewed(*editor))
            .and_then(|editor| self.reviewed.get(&editor))
            .is_some_and(|reviewed| reviewed.greets)
    }

    /// Everything has to be reviewed anew: a pack, the policy or a setting changed.
    pub fn forget_reviews(&mut self) {
        self.reviewed.clear();
    }

    /// The findings of an editor's present text, with the number that its mark has; without the ignored ones.
    pub fn findings(&self, editor: u32) -> impl Iterator<Item = (u32, &Finding)> {
        let all = if self.is_reviewed(editor) {
            self.reviewed.get(&editor).map_or(&[][..], |reviewed| &reviewed.findings)
        } else {
            &[]
        };
        (0..).zip(all).filter(|(_, finding)| !self.ignored.contains(&signature(finding)))
    }

    /// A finding by its number.
    pub fn finding(&self, editor: u32, id: u32) -> Option<&Finding> {
        self.findings(editor).find(|(known, _)| *known == id).map(|(_, finding)| finding)
    }

    /// What is to be marked in an editor. Where something is missing there are no words to mark.
    pub fn marks(&self, editor: u32) -> Vec<Mark> {
        self.findings(editor)
            .filter(|(_, finding)| finding.span.start < finding.span.end)
            .map(|(id, finding)| Mark { id, span: finding.span, severity: finding.severity })
            .collect()
    }

    /// The mark that the shortcut opens: the first one at or after the caret, else the last one before it.
    pub fn mark_near(&self, editor: u32, caret: u32) -> Option<u32> {
        let marks = self.marks(editor);
        let after = marks.iter().filter(|mark| mark.span.end >= caret).min_by_key(|mark| (mark.span.start, mark.id));
        let before = marks.iter().max_by_key(|mark| mark.span.end);
        after.or(before).map(|mark| mark.id)
    }

    /// Leaves a finding alone for as long as this ticket is open; returns what to remember of it.
    pub fn ignore(&mut self, editor: u32, id: u32) -> Option<String> {
        let signature = signature(self.finding(editor, id)?);
        self.ignored.push(signature.clone());
        Some(signature)
    }

    /// Whether a finding with this signature would be left alone; `remembered` tells it from its stored hash.
    pub fn ignore_where(&mut self, editor: u32, remembered: impl Fn(&str) -> bool) {
        let known: Vec<String> =
            self.findings(editor).map(|(_, finding)| signature(finding)).filter(|name| remembered(name)).collect();
        self.ignored.extend(known);
    }
}

/// What a finding is recognised by when the text around it changes.
fn signature(finding: &Finding) -> String {
    format!("{}\u{0}{}", finding.rule, finding.text)
}

/// The first place in square brackets that the agent is to fill in, in UTF-16 code units of the text.
pub fn first_open_slot(text: &str) -> Option<Span> {
    let start = text.find('[')?;
    let length = text[start..].find(']')? + 1;
    if text[start..start + length].contains('\n') {
        return None;
    }
    let units = |part: &str| part.encode_utf16().count() as u32;
    let from = units(&text[..start]);
    Some(Span { start: from, end: from + units(&text[start..start + length]) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extension::protocol::ThreadMessage;
    use crate::review::Severity;

    fn message(from: Author, text: &str) -> ThreadMessage {
        ThreadMessage { id: text.into(), from, author: String::new(), time: String::new(), text: text.into() }
    }

    fn session(messages: Vec<ThreadMessage>) -> Session {
        let mut session = Session::default();
        session.set_thread(Some(Thread { key: "rt:1".into(), messages, ..Thread::default() }));
        session
    }

    fn draft(text: &str, revision: u32) -> Draft {
        let end = text.encode_utf16().count() as u32;
        Draft { editor: 1, revision, text: text.into(), start: end, end, internal: false, writable: true }
    }

    fn finding(rule: &str, text: &str, start: u32) -> Finding {
        let span = Span { start, end: start + text.len() as u32 };
        Finding {
            rule: rule.into(),
            severity: Severity::Warn,
            span,
            text: text.into(),
            reason: String::new(),
            would_pass: String::new(),
            suggestions: Vec::new(),
            replace: None,
            replaces: span,
        }
    }

    #[test]
    fn what_waits_for_an_answer() {
        let ask = || message(Author::Customer, "ask");
        let again = || message(Author::Customer, "again");
        let reply = || message(Author::Agent, "reply");
        let note = || message(Author::Note, "note");
        assert_eq!(session(vec![ask(), reply(), again(), note(), ask()]).open_messages(), ["again", "ask"]);
        assert_eq!(session(vec![ask(), again(), reply(), note()]).open_messages(), ["again"]);
        assert!(session(vec![reply()]).open_messages().is_empty());
        assert!(Session::default().open_messages().is_empty());
    }

    #[test]
    fn a_draft_is_reviewed_once() {
        let mut session = session(vec![]);
        assert!(session.set_draft(draft("one", 1)));
        session.set_findings(1, vec![finding("cliche", "one", 0)], false);
        assert!(session.is_reviewed(1));
        assert!(!session.set_draft(draft("one", 2)), "only the caret moved");
        assert!(session.is_reviewed(1));
        assert!(session.set_draft(draft("one two", 3)));
        assert!(!session.is_reviewed(1));
        assert!(session.marks(1).is_empty(), "old offsets are never sent for a new text");
    }

    #[test]
    fn the_mark_at_or_after_the_caret_or_the_last_before() {
        let mut session = session(vec![]);
        session.set_draft(draft("one two three", 1));
        session.set_findings(1, vec![finding("a", "one", 0), finding("missing", "", 0), finding("b", "two", 4)], false);
        assert_eq!(session.mark_near(1, 0), Some(0));
        assert_eq!(session.mark_near(1, 3), Some(0));
        assert_eq!(session.mark_near(1, 4), Some(2));
        assert_eq!(session.mark_near(1, 13), Some(2));
        assert_eq!(session.marks(1).len(), 2);
    }

    #[test]
    fn what_is_left_alone_stays_so_until_the_ticket_changes() {
        let mut session = session(vec![]);
        session.set_draft(draft("one", 1));
        session.set_findings(1, vec![finding("cliche", "one", 0)], false);
        let remembered = session.ignore(1, 0).unwrap();
        assert!(session.marks(1).is_empty());
        session.set_draft(draft("so one", 2));
        session.set_findings(1, vec![finding("cliche", "one", 3)], false);
        assert!(session.marks(1).is_empty());

        session.set_thread(None);
        session.set_findings(1, vec![finding("cliche", "one", 3)], false);
        assert_eq!(session.marks(1).len(), 1);
        session.ignore_where(1, |name| name == remembered);
        assert!(session.marks(1).is_empty());
    }

    #[test]
    fn open_slots_are_found_in_utf16() {
        assert_eq!(first_open_slot("Zażółć 🙂 until [time]."), Some(Span { start: 16, end: 22 }));
        assert_eq!(first_open_slot("no slot ] here ["), None);
    }
}
