//! The frame in the helpdesk's page: hears the content script, asks the engine, shows card and panel.

mod boot;
mod card_flow;
mod panel_flow;
mod ticket_flow;

pub use boot::start;

use super::action::Action;
use super::choice::{Card, Choice, Pressed};
use super::desk::Desk;
use super::packs::Shelf;
use super::panel::Panel;
use super::protocol::{Draft, Opens, Rect, Size, ToFrame, ToPage, WriteResult};
use super::salt::Salt;
use super::session::Session;
use super::settings::Settings;
use super::ticket::TicketMemory;
use super::{card, dom, panel, panic};
use crate::json::javascript;
use crate::sorted::Sorted;
use std::cell::RefCell;

thread_local! {
    static FRAME: RefCell<Option<Frame>> = const { RefCell::new(None) };
}

/// Everything that the frame holds.
pub struct Frame {
    port: web_sys::MessagePort,
    session: Session,
    desk: Desk,
    shelf: Shelf,
    settings: Settings,
    salt: Salt,
    memory: TicketMemory,
    page_language: String,
    mac: bool,
    viewport: Size,
    open: Open,
    /// Requests to the page that wait for an answer.
    pending: Sorted<u32, Pending>,
    last_request: u32,
    /// Grows with every ticket, so that what was loaded for an earlier one is dropped.
    turn: u32,
    /// Tags of the packs that were loaded for a draft in another language than the ticket.
    fetched: Vec<String>,
}

/// What is shown.
enum Open {
    Nothing,
    Card(Shown),
    Panel(Box<Panel>),
    /// One line, until the next thing happens.
    Notice,
}

/// A card and where it stands.
struct Shown {
    card: Card,
    /// Where the words are; none while that is not known, or they are not on the screen.
    words: Option<Rect>,
    /// What went wrong with the last insertion.
    trouble: Option<String>,
}

/// A request to the page that waits for its answer.
enum Pending {
    /// For the card.
    Locate,
    /// An insertion.
    Write(Writing),
}

/// An insertion on its way.
struct Writing {
    choice: Choice,
    /// The rung whose text it is.
    rung: Option<u8>,
    /// What was open; shown again if the editor does not take the text.
    from: Open,
}

/// Does something with the frame, if it is there and sound.
fn with<T>(act: impl FnOnce(&mut Frame) -> T) -> Option<T> {
    if panic::is_dead() {
        return None;
    }
    // A call that comes while another is under way comes from an event that our own call caused: nothing to do.
    FRAME.with(|frame| frame.try_borrow_mut().ok().and_then(|mut frame| frame.as_mut().map(act)))
}

impl Frame {
    /// Takes a message of the content script.
    fn hear(&mut self, message: ToFrame) {
        match message {
            ToFrame::Hello { page_language, mac, .. } => {
                self.page_language = page_language;
                self.mac = mac;
            }
            ToFrame::Thread { thread } => self.take_thread(thread),
            ToFrame::Draft { draft } => self.take_draft(draft),
            ToFrame::Blur { .. } => {}
            ToFrame::Open { what, editor, draft, mark } => self.open(what, editor, draft, mark),
            ToFrame::Key { key, shift } => self.key(&key, shift),
            ToFrame::Dismiss { why } => self.dismiss(&why),
            ToFrame::Located { request, rect, viewport } => {
                self.viewport = viewport;
                if let Some(Pending::Locate) = self.pending.remove(&request) {
                    self.located(rect);
                }
            }
            ToFrame::Written { request, result, draft } => {
                if let Some(Pending::Write(writing)) = self.pending.remove(&request) {
                    self.written(writing, result, draft);
                }
            }
            ToFrame::Viewport { width, height } => {
                self.viewport = Size { width, height };
                self.place();
            }
        }
    }

    fn open(&mut self, what: Opens, editor: Option<u32>, draft: Option<Draft>, mark: Option<u32>) {
        if let Some(draft) = draft {
            self.take_draft(draft);
        }
        match (what, editor) {
            (Opens::Card, Some(editor)) => self.open_card(editor, mark),
            _ => self.open_panel(),
        }
    }

    fn key(&mut self, key: &str, shift: bool) {
        match &mut self.open {
            Open::Card(shown) => match shown.card.press(key, shift) {
                Pressed::Moved => {
                    let finding = card_flow::finding_of(&self.session, &shown.card);
                    card::select(&shown.card);
                    say(&card::spoken(&self.desk, &shown.card, finding, false));
                    // Another reason below may be longer or shorter.
                    self.place();
                }
                Pressed::Insert => self.insert_choice(None),
                Pressed::Close => self.close(),
                Pressed::Nothing => {}
            },
            Open::Panel(_) if key == "Escape" => self.close(),
            Open::Notice => self.hide(),
            Open::Panel(_) | Open::Nothing => {}
        }
    }

    fn dismiss(&mut self, why: &str) {
        match self.open {
            Open::Card(_) | Open::Notice => self.hide(),
            Open::Panel(_) if why == "gone" => self.hide(),
            Open::Panel(_) | Open::Nothing => {}
        }
    }

    /// A button was clicked.
    fn act(&mut self, action: &Action) {
        match *action {
            Action::Close => self.close(),
            Action::Insert(index) => self.insert_choice(Some(index)),
            Action::Ignore => self.ignore(),
            Action::CopyChoice(index) => self.copy_choice(index),
            ref other => self.act_in_panel(other),
        }
    }

    /// Closes what is open and gives the caret back.
    fn close(&mut self) {
        let editor = match &self.open {
            Open::Card(shown) => Some(shown.card.editor),
            _ => self.session.current().map(|draft| draft.editor),
        };
        self.hide();
        self.send(&ToPage::Focus { editor });
    }

    /// Hides what is open; the page keeps the focus that it has.
    fn hide(&mut self) {
        self.open = Open::Nothing;
        self.send(&ToPage::Capture { on: false });
        self.send(&ToPage::Show { rects: Vec::new() });
        if let Some(stage) = dom::by_id("stage") {
            stage.set_text_content(None);
        }
    }

    /// Says one line in a corner, without taking the focus.
    fn notice(&mut self, text: &str) {
        self.hide();
        if let Some(stage) = dom::by_id("stage") {
            dom::el("p.notice").attr("id", "notice").attr("role", "status").text(text).replace_in(&stage);
            self.open = Open::Notice;
            self.place();
        }
    }

    /// Puts what is open where it belongs, and has just that shown.
    fn place(&mut self) {
        match &self.open {
            Open::Nothing => {}
            Open::Card(shown) => {
                card_flow::place(shown.words, self.viewport);
                self.show(card::ID);
            }
            Open::Panel(_) => self.show(panel::ID),
            Open::Notice => self.show("notice"),
        }
    }

    fn show(&self, id: &str) {
        let Some(element) = dom::by_id(id) else { return };
        let place = element.get_bounding_client_rect();
        let rect = Rect { x: place.x(), y: place.y(), width: place.width(), height: place.height() };
        self.send(&ToPage::Show { rects: vec![rect] });
    }

    fn send(&self, message: &ToPage) {
        // A port that is closed belongs to a page that is gone.
        let _ = self.port.post_message(&javascript::from(message));
    }

    fn request(&mut self, pending: Pending) -> u32 {
        self.last_request += 1;
        self.pending.insert(self.last_request, pending);
        self.last_request
    }

    /// Asks the page to put a text in.
    fn write(&mut self, draft: (u32, u32), writing: Writing) {
        let (editor, revision) = draft;
        let Choice { text, span, .. } = writing.choice.clone();
        let select = writing.choice.open_slot();
        let request = self.request(Pending::Write(writing));
        self.send(&ToPage::Write { request, editor, revision, start: span.start, end: span.end, text, select });
    }

    /// The page has answered an insertion.
    fn written(&mut self, writing: Writing, result: WriteResult, draft: Option<Draft>) {
        if let Some(draft) = draft {
            self.take_draft(draft);
        }
        match result {
            WriteResult::Ok => {
                if let Some(rung) = writing.rung {
                    self.remember_rung(&writing.choice.text, rung);
                }
                self.remember_phrase(&writing.choice.text, &writing.choice.skeletons);
                self.hide();
                say(&self.desk.label("card-inserted"));
            }
            WriteResult::Refused => {
                let trouble = self.desk.label("card-refused");
                self.offer_copy(writing, trouble);
            }
            WriteResult::Changed => self.try_again(writing),
            WriteResult::Gone => {
                let text = self.desk.label("error-editor-gone");
                self.notice(&text);
            }
        }
    }
}

/// Tells screen readers, through the live region of the frame.
fn say(text: &str) {
    if let Some(region) = dom::by_id("live") {
        region.set_text_content(Some(text));
    }
}
