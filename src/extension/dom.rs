//! Elements without ceremony. Text goes in as text only; there is no way here to write HTML.

use super::action::Action;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

/// The page that the module runs in.
pub fn window() -> Window {
    // The module is started by a page of the extension; Node uses only the engine and never comes here.
    web_sys::window().expect("a page of the extension")
}

/// Its document.
pub fn document() -> Document {
    window().document().expect("a page of the extension")
}

/// Whether keys are to be shown as on a Mac.
#[cfg(feature = "pages")]
pub fn is_mac() -> bool {
    window().navigator().platform().is_ok_and(|platform| platform.to_lowercase().contains("mac"))
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// An element being made.
#[derive(Clone)]
pub struct El(Element);

/// Starts an element; `what` is a tag, optionally with classes: `p.reason.quiet`.
pub fn el(what: &str) -> El {
    let mut parts = what.split('.');
    let tag = parts.next().unwrap_or("div");
    let element = document().create_element(tag).expect("tags are written in this crate");
    let classes: Vec<&str> = parts.collect();
    if !classes.is_empty() {
        element.set_class_name(&classes.join(" "));
    }
    El(element)
}

// A child belongs to its parent from then on.
#[allow(clippy::needless_pass_by_value)]
impl El {
    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &str, value: &str) -> Self {
        // Fails only for a name that is none; names are written in this crate.
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Sets an attribute where the condition holds.
    #[must_use]
    pub fn attr_if(self, condition: bool, name: &str, value: &str) -> Self {
        if condition { self.attr(name, value) } else { self }
    }

    /// Sets the language of what is inside, and lets its script decide the direction.
    #[must_use]
    pub fn lang(self, tag: &str) -> Self {
        if tag.is_empty() { self.attr("dir", "auto") } else { self.attr("lang", tag).attr("dir", "auto") }
    }

    /// Adds text behind what is there.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        let _ = self.0.append_child(&document().create_text_node(text));
        self
    }

    /// Adds an element behind what is there.
    #[must_use]
    pub fn add(self, child: El) -> Self {
        let _ = self.0.append_child(&child.0);
        self
    }

    /// Adds an element if there is one.
    #[must_use]
    pub fn add_some(self, child: Option<El>) -> Self {
        match child {
            Some(child) => self.add(child),
            None => self,
        }
    }

    /// Adds elements behind what is there.
    #[must_use]
    pub fn add_all(self, children: impl IntoIterator<Item = El>) -> Self {
        children.into_iter().fold(self, El::add)
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// Puts it in place of everything inside `parent`.
    pub fn replace_in(self, parent: &Element) {
        parent.set_text_content(None);
        let _ = parent.append_child(&self.0);
    }
}

/// A button that asks for an action.
pub fn button(label: &str, action: &Action) -> El {
    el("button").attr("type", "button").attr("data-do", &action.name()).text(label)
}

/// The action of the button that an event happened on, and its index in the listbox if it is an option.
pub fn action_of(event: &web_sys::Event) -> Option<Action> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let carrier = target.closest("[data-do]").ok()??;
    Action::parse(&carrier.get_attribute("data-do")?)
}

/// Gives the keyboard to the first element that fits, without scrolling the page.
pub fn focus(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector)
        && let Ok(element) = element.dyn_into::<HtmlElement>()
    {
        let _ = element.focus();
    }
}
