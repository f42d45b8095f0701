//! The engine for JavaScript: the contract's `Engine`, in browsers and in Node.
//!
//! Nothing but translation: plain objects in and out, the engine's errors thrown as `Error` with its message.

use crate::engine::{self, AddressInput, LadderInput, ReadInput, RecordInput, ReviewInput, SuggestInput, parse};
use crate::json::{FromJson, javascript};
use serde_json::{Map, Value};
use wasm_bindgen::prelude::*;

/// Packs, a policy, and the questions one can ask.
#[wasm_bindgen]
#[derive(Default)]
pub struct Engine(engine::Engine);

#[wasm_bindgen]
impl Engine {
    /// An engine with the default policy and no pack.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a built pack into use and returns its tag.
    ///
    /// # Errors
    /// Throws where it is malformed, badly signed, too new or expired; the one in use stays.
    #[wasm_bindgen(js_name = loadPack)]
    pub fn load_pack(&mut self, bytes: &[u8]) -> Result<String, JsError> {
        Ok(self.0.load_pack(bytes)?)
    }

    /// Puts a policy in force and returns what is wrong in it, one line each; the rest is used.
    ///
    /// # Errors
    /// Throws where it is not an object.
    #[wasm_bindgen(js_name = setPolicy)]
    pub fn set_policy(&mut self, policy: &JsValue) -> Result<JsValue, JsError> {
        let problems = self.0.set_policy(&Value::Object(object(policy)?));
        Ok(javascript::from(&problems))
    }

    /// Reads a message: `read` of the contract.
    ///
    /// # Errors
    /// Throws where no loaded pack fits, or where a value has the wrong type.
    pub fn read(&self, text: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
        Ok(javascript::from(&self.0.read(&input::<ReadInput>(options, &[("text", text)])?)?))
    }

    /// Reviews a draft: `review` of the contract. With the option `suggestions: false` the findings come without them,
    /// many times faster: enough for marks while somebody types.
    ///
    /// # Errors
    /// Throws where no loaded pack fits, or where a value has the wrong type.
    pub fn review(&self, draft: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
        let marks_only =
            js_sys::Reflect::get(options, &"suggestions".into()).is_ok_and(|given| given == JsValue::FALSE);
        let input = input::<ReviewInput>(options, &[("draft", draft)])?;
        let review = if marks_only { self.0.marks(&input) } else { self.0.review(&input) };
        Ok(javascript::from(&review?))
    }

    /// Suggests text for a reply: `suggest` of the contract.
    ///
    /// # Errors
    /// Throws where no loaded pack fits, or where a value is missing or has the wrong type.
    pub fn suggest(&self, options: &JsValue) -> Result<JsValue, JsError> {
        Ok(javascript::from(&self.0.suggest(&input::<SuggestInput>(options, &[])?)?))
    }

    /// How to address somebody: `address` of the contract.
    ///
    /// # Errors
    /// Throws where the locale has no pack.
    pub fn address(&self, full: &JsValue, locale: &JsValue) -> Result<JsValue, JsError> {
        let input = input::<AddressInput>(&JsValue::UNDEFINED, &[("full", full), ("locale", locale)])?;
        Ok(javascript::from(&self.0.address(&input)?))
    }

    /// Which rung fits a thread, why, and its text: `ladder` of the contract.
    ///
    /// # Errors
    /// Throws where no loaded pack fits, or where a value is missing or has the wrong type.
    pub fn ladder(&self, options: &JsValue) -> Result<JsValue, JsError> {
        Ok(javascript::from(&self.0.ladder(&input::<LadderInput>(options, &[])?)?))
    }

    /// The written account of a thread: `record` of the contract.
    ///
    /// # Errors
    /// Throws where no loaded pack fits, or where a value is missing or has the wrong type.
    pub fn record(&self, options: &JsValue) -> Result<JsValue, JsError> {
        Ok(javascript::from(&self.0.record(&input::<RecordInput>(options, &[])?)?))
    }
}

/// One of the contract's input objects, from the options and the values that are parameters of their own.
fn input<T: FromJson>(options: &JsValue, own: &[(&str, &JsValue)]) -> Result<T, JsError> {
    let mut object = object(options)?;
    for (name, value) in own {
        object.insert((*name).to_owned(), javascript::value_of(value));
    }
    Ok(parse(&object)?)
}

/// A plain object; nothing is the same as an empty one.
fn object(value: &JsValue) -> Result<Map<String, Value>, JsError> {
    match javascript::value_of(value) {
        Value::Object(object) => Ok(object),
        Value::Null => Ok(Map::new()),
        _ => Err(JsError::new("expected an object")),
    }
}
