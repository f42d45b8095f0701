//! What the content script and the frame say to each other; the same types stand in `extension/protocol.d.ts`.
//!
//! Offsets are UTF-16 code units into the text they belong to, end exclusive; rectangles are CSS pixels of the
//! top-level viewport, which the frame covers.

mod read;

use crate::review::Severity;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// A rectangle in CSS pixels of the viewport.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// Width and height of the viewport in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// Who wrote a message of the thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Author {
    /// The customer.
    #[default]
    Customer,
    /// This side, to the customer.
    Agent,
    /// This side, internally.
    Note,
}

/// A message, sent reply or internal note.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub struct ThreadMessage {
    /// The helpdesk's own id, or the place in the page.
    pub id: String,
    /// Who wrote it.
    pub from: Author,
    /// Display name as the helpdesk shows it.
    pub author: String,
    /// ISO 8601 where the page gives it, else as written.
    pub time: String,
    /// The text.
    pub text: String,
}

/// A customer or an agent as the helpdesk names them; empty where it does not.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub struct Person {
    /// Display name.
    pub name: String,
    /// E-mail address.
    pub email: String,
}

/// The ticket in the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub struct Thread {
    /// Adapter, host and id. Stored only as a salted hash.
    pub key: String,
    /// The id as people see it.
    pub ticket: String,
    /// The subject.
    pub subject: String,
    /// Who wrote in.
    pub customer: Person,
    /// Who answers.
    pub agent: Person,
    /// In the order of time.
    pub messages: Vec<ThreadMessage>,
}

/// An editor's content at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Draft {
    /// Number of the editor for as long as it lives.
    pub editor: u32,
    /// Grows by one with every change of the text.
    pub revision: u32,
    /// The text.
    pub text: String,
    /// Start of the selection.
    pub start: u32,
    /// End of the selection: the caret.
    pub end: u32,
    /// An internal note, not a reply.
    pub internal: bool,
    /// False where the editor is read-only or disabled.
    pub writable: bool,
}

/// What is marked in a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Index of the finding in the last review of this revision.
    pub id: u32,
    /// Where.
    #[serde(flatten)]
    pub span: Span,
    /// How much it matters.
    pub severity: Severity,
}

/// What the agent wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Opens {
    /// Suggestions at the caret or a mark.
    Card,
    /// Reading, openings, ladder, record.
    Panel,
}

/// What became of a `write`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WriteResult {
    /// The editor has exactly the text that was meant.
    Ok,
    /// The editor did not take it; its text is as before.
    Refused,
    /// The editor had another revision; nothing was tried.
    Changed,
    /// The editor is no longer in the page.
    Gone,
}

/// Content script → frame; read with [`ToFrame::from_value`].
#[derive(Debug, Clone, PartialEq)]
pub enum ToFrame {
    /// First message after the port is handed over.
    Hello {
        /// Id of the helpdesk's adapter.
        adapter: String,
        /// `lang` of the page; empty where it has none.
        page_language: String,
        /// Keys are shown as on a Mac.
        mac: bool,
    },
    /// The ticket in the page, or a new state of it.
    Thread {
        /// None where there is no ticket.
        thread: Option<Thread>,
    },
    /// An editor got the focus, or its text or caret changed.
    Draft {
        /// Its content.
        draft: Draft,
    },
    /// An editor lost the focus.
    Blur {
        /// Which.
        editor: u32,
    },
    /// A shortcut was pressed, or a mark clicked.
    Open {
        /// What to show.
        what: Opens,
        /// In which editor.
        editor: Option<u32>,
        /// Its content now.
        draft: Option<Draft>,
        /// Id of the mark that was clicked.
        mark: Option<u32>,
    },
    /// A key that the open card asked for.
    Key {
        /// `ArrowUp`, `ArrowDown`, `Enter`, `Escape`, `Tab`.
        key: String,
        /// Shift was held.
        shift: bool,
    },
    /// The user clicked or scrolled elsewhere, or the editor vanished.
    Dismiss {
        /// `click`, `scroll` or `gone`.
        why: String,
    },
    /// Answer to `locate`.
    Located {
        /// Its number.
        request: u32,
        /// None where the range is not on the screen.
        rect: Option<Rect>,
        /// Size of the viewport.
        viewport: Size,
    },
    /// Answer to `write`.
    Written {
        /// Its number.
        request: u32,
        /// What became of it.
        result: WriteResult,
        /// The editor as read back.
        draft: Option<Draft>,
    },
    /// The viewport's size changed.
    Viewport {
        /// In CSS pixels.
        width: f64,
        /// In CSS pixels.
        height: f64,
    },
}

/// The user's shortcuts, e.g. `Alt+ArrowDown`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Shortcuts {
    /// Opens the card.
    pub card: String,
    /// Opens the panel.
    pub panel: String,
}

/// Frame → content script.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum ToPage {
    /// The engine is loaded.
    Ready {
        /// Keys to listen for.
        keys: Shortcuts,
    },
    /// Marks for one revision of one editor; they replace the ones before.
    Marks {
        /// Which editor.
        editor: u32,
        /// Which revision.
        revision: u32,
        /// What is marked.
        marks: Vec<Mark>,
    },
    /// The parts of the frame that are shown and take the mouse; empty: nothing.
    Show {
        /// In CSS pixels of the viewport.
        rects: Vec<Rect>,
    },
    /// While true, the keys of the card go to the frame and not to the page.
    Capture {
        /// On or off.
        on: bool,
    },
    /// Where on the screen is this range of the editor?
    Locate {
        /// Number for the answer.
        request: u32,
        /// Which editor.
        editor: u32,
        /// Start of the range.
        start: u32,
        /// End of the range.
        end: u32,
    },
    /// Put `text` in place of a range of this revision.
    Write {
        /// Number for the answer.
        request: u32,
        /// Which editor.
        editor: u32,
        /// The revision that the range belongs to.
        revision: u32,
        /// Start of the range.
        start: u32,
        /// End of the range.
        end: u32,
        /// What goes there.
        text: String,
        /// A range inside `text` to select afterwards; none: the caret goes behind `text`.
        #[serde(skip_serializing_if = "Option::is_none")]
        select: Option<Span>,
    },
    /// Give focus and caret back to this editor; none: to whatever had it.
    Focus {
        /// Which.
        editor: Option<u32>,
    },
    /// Take the focus into the frame.
    TakeFocus,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn speaks_like_the_content_script() {
        let read = ToFrame::from_value;
        assert_eq!(
            read(&json!({"type": "hello", "adapter": "rt", "pageLanguage": "en", "mac": false})),
            Some(ToFrame::Hello { adapter: "rt".into(), page_language: "en".into(), mac: false })
        );
        assert_eq!(
            read(&json!({"type": "open", "what": "panel", "editor": null, "draft": null})),
            Some(ToFrame::Open { what: Opens::Panel, editor: None, draft: None, mark: None })
        );
        assert_eq!(
            read(&json!({"type": "located", "request": 1, "rect": {"x": 1, "y": 2.5, "width": 3, "height": 4},
                        "viewport": {"width": 800, "height": 600}})),
            Some(ToFrame::Located {
                request: 1,
                rect: Some(Rect { x: 1.0, y: 2.5, width: 3.0, height: 4.0 }),
                viewport: Size { width: 800.0, height: 600.0 }
            })
        );
        for unknown in [json!({"type": "later"}), json!({"type": "blur", "editor": "x"}), json!(null)] {
            assert_eq!(read(&unknown), None);
        }
        assert_eq!(serde_json::to_value(ToPage::TakeFocus).unwrap(), json!({"type": "takeFocus"}));
        let mark = Mark { id: 3, span: Span { start: 1, end: 4 }, severity: Severity::Warn };
        assert_eq!(
            serde_json::to_value(ToPage::Marks { editor: 1, revision: 2, marks: vec![mark] }).unwrap(),
            json!({"type": "marks", "editor": 1, "revision": 2,
                   "marks": [{"id": 3, "start": 1, "end": 4, "severity": "warn"}]})
        );
    }
}
