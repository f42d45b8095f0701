//! A ticket or a draft came or changed: its pack is loaded, it is read, the draft is reviewed, marks are sent; and what
//! is remembered about the ticket.

use super::{Frame, Open, with};
use crate::extension::clock::day;
use crate::extension::packs::{self, Part, Shelf};
use crate::extension::protocol::{Author, Draft, Thread, ToPage};
use crate::extension::ticket::TicketMemory;
use crate::extension::{dom, storage};
use crate::json;
use crate::memory::HashMemory;
use serde::Serialize;
use wasm_bindgen_futures::spawn_local;

impl Frame {
    /// Takes the ticket in the page. What depends on its language follows when its pack is there.
    pub(super) fn take_thread(&mut self, thread: Option<Thread>) {
        let key = thread.as_ref().map(|thread| thread.key.clone());
        if self.turn > 0 && !self.session.set_thread(thread.clone()) {
            return;
        }
        self.session.set_thread(thread);
        self.turn += 1;
        let turn = self.turn;
        let texts = self.texts();
        let memory_key = key.map(|key| TicketMemory::storage_key(self.salt, &key));
        let (packs_there, page_language) = (self.shelf.clone(), self.page_language.clone());
        spawn_local(async move {
            let memory = match &memory_key {
                Some(key) => json::read(&storage::get(key).await).unwrap_or_default(),
                None => TicketMemory::default(),
            };
            let locale = locale_of(&texts, &page_language, &packs_there).await;
            // Where the ticket's language has no pack, the interface's finds what is the same in all.
            if let Some(tag) = locale.clone().or_else(|| with(|frame| frame.desk.ui.clone())) {
                load_pack(&tag, &packs_there).await;
            }
            with(|frame| {
                if frame.turn == turn {
                    let locale = locale.filter(|tag| frame.desk.engine.pack(tag).is_some());
                    frame.read_ticket(locale, memory);
                }
            });
        });
    }

    /// What tells the ticket's language: what waits for an answer, then everything that was written to the customer
    /// and by them.
    fn texts(&self) -> [String; 2] {
        let all = self.session.thread().map_or(&[][..], |thread| &thread.messages);
        let public = all.iter().filter(|message| message.from != Author::Note).map(|message| message.text.as_str());
        [self.session.open_messages().join("\n"), public.collect::<Vec<_>>().join("\n")]
    }

    /// Reads the ticket with its pack, and reviews every draft anew.
    fn read_ticket(&mut self, locale: Option<String>, memory: TicketMemory) {
        self.memory = memory;
        self.desk.take(&self.session, locale, &self.settings, &self.memory, self.salt);
        self.review_all();
    }

    /// Reviews every draft anew.
    pub(super) fn review_all(&mut self) {
        self.session.forget_reviews();
        let editors: Vec<u32> = self.session.drafts().map(|draft| draft.editor).collect();
        for editor in editors {
            self.review(editor);
        }
        self.refresh_panel();
    }

    /// Takes an editor's content; what is already reviewed is not reviewed again.
    pub(super) fn take_draft(&mut self, draft: Draft) {
        let editor = draft.editor;
        let changed = self.session.set_draft(draft);
        if changed || !self.session.is_reviewed(editor) {
            // What is shown was about the text before.
            match &self.open {
                Open::Card(shown) if shown.card.editor == editor => self.hide(),
                Open::Notice => self.hide(),
                _ => {}
            }
            self.review(editor);
            self.refresh_panel();
        } else {
            // The same text under a new revision: the marks have to carry its number.
            self.send_marks(editor);
        }
    }

    fn review(&mut self, editor: u32) {
        let Some(draft) = self.session.draft(editor) else { return };
        let (findings, greets) = match self.desk.review(draft, &self.settings) {
            Ok(reviewed) => reviewed,
            Err(tag) => {
                self.fetch_pack(tag);
                (Vec::new(), false)
            }
        };
        self.session.set_findings(editor, findings, greets);
        let (salt, memory) = (self.salt, &self.memory);
        self.session.ignore_where(editor, |signature| memory.ignored.contains(&salt.hash(&["finding", signature])));
        self.send_marks(editor);
    }

    /// Loads the pack of a draft that is in another language than the ticket, and reviews with it; once, whether the
    /// engine takes it or not.
    fn fetch_pack(&mut self, tag: String) {
        if !self.fetched.contains(&tag) {
            self.fetched.push(tag.clone());
            let shelf = self.shelf.clone();
            spawn_local(async move {
                load_pack(&tag, &shelf).await;
                with(Frame::review_all);
            });
        }
    }

    pub(super) fn send_marks(&self, editor: u32) {
        if let Some(draft) = self.session.draft(editor) {
            let marks = self.session.marks(editor);
            self.send(&ToPage::Marks { editor, revision: draft.revision, marks });
        }
    }

    pub(super) fn remember_ignored(&mut self, signature: &str) {
        self.memory.ignore(self.salt.hash(&["finding", signature]));
        self.keep_memory();
    }

    pub(super) fn remember_rung(&mut self, text: &str, rung: u8) {
        self.memory.remember_rung(self.salt, text, rung);
        self.keep_memory();
    }

    /// The freshness memory learns what was put in.
    pub(super) fn remember_phrase(&mut self, text: &str, skeletons: &[String]) {
        self.desk.remember(text, skeletons, day());
        if let Some(memory) = self.desk.engine.memory_in_use().map(HashMemory::to_value) {
            keep("phrases".into(), memory);
        }
    }

    pub(super) fn remember_step_down(&mut self) {
        self.memory.stepped_down = self.message_hash();
        self.keep_memory();
    }

    pub(super) fn remember_skip(&mut self) {
        self.memory.skipped = self.message_hash();
        self.keep_memory();
    }

    pub(super) fn is_stepped_down(&self) -> bool {
        self.memory.stepped_down.is_some() && self.memory.stepped_down == self.message_hash()
    }

    pub(super) fn is_skipped(&self) -> bool {
        self.memory.skipped.is_some() && self.memory.skipped == self.message_hash()
    }

    fn message_hash(&self) -> Option<String> {
        self.desk.case().message.as_ref().map(|text| self.salt.hash(&["message", text]))
    }

    fn keep_memory(&mut self) {
        let Some(key) = self.session.key().map(|key| TicketMemory::storage_key(self.salt, key)) else { return };
        self.memory.day = day();
        keep(key, self.memory.clone());
    }
}

/// Gives the engine a pack that it does not have yet.
async fn load_pack(tag: &str, shelf: &Shelf) {
    if with(|frame| frame.desk.engine.pack(tag).is_none()) == Some(true) {
        let sources = shelf.sources(tag, Part::Whole).await;
        with(|frame| packs::load(&mut frame.desk.engine, &sources));
    }
}

/// Stores a value; a full storage is said once and changes nothing else.
fn keep(key: String, value: impl Serialize + 'static) {
    spawn_local(async move {
        if storage::set(&key, &value).await.is_err() {
            with(|frame| {
                let text = frame.desk.label("error-storage-full");
                frame.notice(&text);
            });
        }
    });
}

/// The tag of the pack for the first of these texts, each longer than the one before; none where there is none for its
/// language. Asked of the browser, which knows far more languages than there are packs; where it is not sure of a
/// short text it is asked about the longer one, and at last the page's language and the browser's own decide.
async fn locale_of(texts: &[String; 2], page_language: &str, shelf: &Shelf) -> Option<String> {
    for text in texts.iter().filter(|text| !text.trim().is_empty()) {
        if let Some(found) = packs::detect(text).await
            && found.sure
        {
            return shelf.tag_for(&found.language);
        }
    }
    let own = dom::window().navigator().language().unwrap_or_default();
    shelf.tag_for(page_language).or_else(|| shelf.tag_for(&own)).or_else(|| shelf.tag_for("en"))
}
