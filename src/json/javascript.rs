//! Between JavaScript's values, [`Value`] and types. The text of JSON is parsed by the browser.

use super::text::text;
use js_sys::{Array, JSON, Object};
use serde::Serialize;
use serde_json::{Map, Number, Value};
use wasm_bindgen::prelude::*;

/// How deep objects and lists may stand in each other: deeper is null, also in an object that holds itself.
const DEEPEST: usize = 100;

/// Numbers up to here are whole where they look whole.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// A plain object, list, text, number, flag or null from a type.
pub fn from<T: Serialize + ?Sized>(value: &T) -> JsValue {
    // What was written as JSON can be read as JSON.
    JSON::parse(&text(value)).unwrap_or(JsValue::NULL)
}

/// The value in a JavaScript value. What JSON does not know, like a function, is null.
pub fn value_of(value: &JsValue) -> Value {
    value_at(value, 0)
}

/// The value that a text of JSON says.
///
/// # Errors
/// Where it is no JSON: the browser's message.
pub fn parse(text: &str) -> Result<Value, String> {
    JSON::parse(text).map(|value| value_of(&value)).map_err(|error| message_of(&error))
}

/// A value as JSON, indented for people.
pub fn pretty(value: &Value) -> String {
    let indented = JSON::stringify_with_replacer_and_space(&from(value), &JsValue::NULL, &JsValue::from(2));
    indented.map(String::from).unwrap_or_default()
}

/// The message of a JavaScript error; empty where it has none.
pub fn message_of(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default()
}

fn value_at(value: &JsValue, depth: usize) -> Value {
    if let Some(text) = value.as_string() {
        return Value::String(text);
    }
    if let Some(flag) = value.as_bool() {
        return Value::Bool(flag);
    }
    if let Some(number) = value.as_f64() {
        return number_of(number);
    }
    if depth == DEEPEST {
        return Value::Null;
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Value::Array(list.iter().map(|item| value_at(&item, depth + 1)).collect());
    }
    if value.is_object() {
        return Value::Object(fields_of(value.unchecked_ref(), depth));
    }
    if value.is_bigint() {
        return u64::try_from(value.clone()).map_or(Value::Null, Value::from);
    }
    Value::Null
}

fn fields_of(object: &Object, depth: usize) -> Map<String, Value> {
    let mut fields = Map::new();
    for entry in Object::entries(object).iter() {
        let entry: &Array = entry.unchecked_ref();
        if let Some(name) = entry.get(0).as_string() {
            fields.insert(name, value_at(&entry.get(1), depth + 1));
        }
    }
    fields
}

fn number_of(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() <= SAFE {
        return Value::from(number as i64);
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}
