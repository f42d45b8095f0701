//! How texts, numbers, lists and words are read.

use super::{FromJson, Json};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::{Map, Value};

impl FromJson for String {
    fn from_json(json: &Json<'_>) -> Self {
        json.text().unwrap_or_default().to_owned()
    }
}

impl FromJson for bool {
    fn from_json(json: &Json<'_>) -> Self {
        let Some(Value::Bool(flag)) = json.value() else { return json.unexpected("a boolean") };
        *flag
    }
}

impl FromJson for f64 {
    fn from_json(json: &Json<'_>) -> Self {
        let Some(Value::Number(number)) = json.value() else { return json.unexpected("f64") };
        number.as_f64().unwrap_or_default()
    }
}

impl FromJson for u64 {
    fn from_json(json: &Json<'_>) -> Self {
        json.whole("u64", u64::MAX)
    }
}

impl FromJson for u32 {
    fn from_json(json: &Json<'_>) -> Self {
        json.whole("u32", u64::from(u32::MAX)) as u32
    }
}

impl FromJson for u8 {
    fn from_json(json: &Json<'_>) -> Self {
        json.whole("u8", u64::from(u8::MAX)) as u8
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: &Json<'_>) -> Self {
        match json.value() {
            Some(Value::Null) => None,
            _ => Some(T::from_json(json)),
        }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: &Json<'_>) -> Self {
        json.items()
    }
}

impl FromJson for Map<String, Value> {
    fn from_json(json: &Json<'_>) -> Self {
        let Some(Value::Object(object)) = json.value() else { return json.unexpected("an object") };
        object.clone()
    }
}

impl<'a> Json<'a> {
    /// A value that has to be one of a type's words, as serde names them.
    pub fn word<T: DeserializeOwned>(&self) -> Option<T> {
        let word = self.text()?;
        let source: StrDeserializer<'_, Error> = word.into_deserializer();
        self.made(T::deserialize(source))
    }

    /// What was made of the value; where it could not be made, why is the mistake.
    pub fn made<T>(&self, made: Result<T, impl std::fmt::Display>) -> Option<T> {
        made.map_err(|error| self.complain(error.to_string())).ok()
    }

    fn text(&self) -> Option<&'a str> {
        let Some(Value::String(text)) = self.value() else { return self.unexpected("a string") };
        Some(text)
    }

    fn whole(&self, name: &str, most: u64) -> u64 {
        let number = match self.value() {
            Some(Value::Number(number)) if !number.is_f64() => number,
            _ => return self.unexpected(name),
        };
        let fits = number.as_u64().filter(|number| *number <= most);
        if fits.is_none() {
            self.complain(format!("invalid value: integer `{}`, expected {name}", super::written(number)));
        }
        fits.unwrap_or_default()
    }
}
