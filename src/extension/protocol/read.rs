//! How the content script's messages are read.

use super::{Author, Draft, Person, Rect, Shortcuts, Size, Thread, ThreadMessage, ToFrame};
use crate::json::{self, FromJson, Json};
use serde_json::Value;

impl ToFrame {
    /// Reads a message; none where it is not in this protocol, as from another version of the content script.
    pub fn from_value(message: &Value) -> Option<Self> {
        json::read_with(message, message_of).ok().flatten()
    }
}

fn message_of(json: &Json<'_>) -> Option<ToFrame> {
    Some(match json.needed::<String>("type").as_str() {
        "hello" => ToFrame::Hello {
            adapter: json.needed("adapter"),
            page_language: json.needed("pageLanguage"),
            mac: json.needed("mac"),
        },
        "thread" => ToFrame::Thread { thread: json.optional("thread") },
        "draft" => ToFrame::Draft { draft: json.needed("draft") },
        "blur" => ToFrame::Blur { editor: json.needed("editor") },
        "open" => ToFrame::Open {
            what: json.optional_word("what")?,
            editor: json.optional("editor"),
            draft: json.optional("draft"),
            mark: json.optional("mark"),
        },
        "key" => ToFrame::Key { key: json.needed("key"), shift: json.needed("shift") },
        "dismiss" => ToFrame::Dismiss { why: json.needed("why") },
        "located" => ToFrame::Located {
            request: json.needed("request"),
            rect: json.optional("rect"),
            viewport: json.needed("viewport"),
        },
        "written" => ToFrame::Written {
            request: json.needed("request"),
            result: json.optional_word("result")?,
            draft: json.optional("draft"),
        },
        "viewport" => ToFrame::Viewport { width: json.needed("width"), height: json.needed("height") },
        _ => return None,
    })
}

impl FromJson for Rect {
    fn from_json(json: &Json<'_>) -> Self {
        Rect { x: json.needed("x"), y: json.needed("y"), width: json.needed("width"), height: json.needed("height") }
    }
}

impl FromJson for Size {
    fn from_json(json: &Json<'_>) -> Self {
        Size { width: json.needed("width"), height: json.needed("height") }
    }
}

impl FromJson for ThreadMessage {
    fn from_json(json: &Json<'_>) -> Self {
        ThreadMessage {
            id: json.needed("id"),
            from: json.needed("from"),
            author: json.needed("author"),
            time: json.needed("time"),
            text: json.needed("text"),
        }
    }
}

impl FromJson for Person {
    fn from_json(json: &Json<'_>) -> Self {
        Person { name: json.needed("name"), email: json.needed("email") }
    }
}

impl FromJson for Thread {
    fn from_json(json: &Json<'_>) -> Self {
        Thread {
            key: json.needed("key"),
            ticket: json.needed("ticket"),
            subject: json.needed("subject"),
            customer: json.needed("customer"),
            agent: json.needed("agent"),
            messages: json.needed("messages"),
        }
    }
}

impl FromJson for Draft {
    fn from_json(json: &Json<'_>) -> Self {
        Draft {
            editor: json.needed("editor"),
            revision: json.needed("revision"),
            text: json.needed("text"),
            start: json.needed("start"),
            end: json.needed("end"),
            internal: json.needed("internal"),
            writable: json.needed("writable"),
        }
    }
}

impl FromJson for Shortcuts {
    fn from_json(json: &Json<'_>) -> Self {
        Shortcuts { card: json.needed("card"), panel: json.needed("panel") }
    }
}

impl FromJson for Author {
    fn from_json(json: &Json<'_>) -> Self {
        json.word().unwrap_or_default()
    }
}
