//! Values from outside become types, and what is wrong with them is said by the name of the field.
//!
//! Whatever comes in, from a command line, JavaScript or storage, is a tree of [`Value`] first. A type that is read from
//! it implements [`FromJson`] field by field. By hand and not by serde: what serde generates for each type and each way
//! in was a third of the module that loads in a tab. Writing is serde's ([`serde::Serialize`]).
//!
//! In a browser reading the text of JSON is the browser's own business: `javascript` has the ways between [`Value`], types
//! and JavaScript's objects. A type crosses that border as one text (`text`).

mod basic;
#[cfg(target_arch = "wasm32")]
pub mod javascript;
#[cfg(any(target_arch = "wasm32", test))]
mod text;

use crate::decimal;
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value};
use std::cell::OnceCell;
use std::fmt;

/// A type that is read from JSON.
///
/// Reading goes on after a mistake, with the default in place of what is wrong; [`read`] gives the first mistake and
/// not the half-read value.
pub trait FromJson: Default {
    /// Reads it.
    fn from_json(json: &Json<'_>) -> Self;
}

/// A value, and where in the input it stands.
pub struct Json<'a> {
    what: What<'a>,
    place: Place<'a>,
    /// The first mistake, with its place.
    wrong: &'a OnceCell<Wrong>,
}

#[derive(Clone, Copy)]
enum What<'a> {
    Value(&'a Value),
    Object(&'a Map<String, Value>),
}

enum Place<'a> {
    Top,
    Field(&'a Json<'a>, &'a str),
    Item(&'a Json<'a>, usize),
}

/// What is wrong with a value, in one line that names the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong(String);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a value.
///
/// # Errors
/// The first mistake, where there is one.
pub fn read<T: FromJson>(value: &Value) -> Result<T, Wrong> {
    read_what(What::Value(value), T::from_json)
}

/// Reads an object's fields.
///
/// # Errors
/// The first mistake, where there is one.
pub fn read_object<T: FromJson>(fields: &Map<String, Value>) -> Result<T, Wrong> {
    read_what(What::Object(fields), T::from_json)
}

/// An object of these fields.
pub(crate) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// Reads a value with a function, where what is in it decides what it becomes.
///
/// # Errors
/// The first mistake, where there is one.
pub fn read_with<T>(value: &Value, from_json: impl Fn(&Json<'_>) -> T) -> Result<T, Wrong> {
    read_what(What::Value(value), from_json)
}

/// A number as JSON has it, for people.
pub(crate) fn written(number: &Number) -> String {
    match (number.as_i64(), number.as_u64()) {
        (Some(whole), _) => whole.to_string(),
        (None, Some(whole)) => whole.to_string(),
        (None, None) => {
            let plain = decimal::plain(number.as_f64().unwrap_or_default());
            if plain.contains('.') { plain } else { plain + ".0" }
        }
    }
}

fn read_what<T>(what: What<'_>, from_json: impl Fn(&Json<'_>) -> T) -> Result<T, Wrong> {
    let wrong = OnceCell::new();
    let value = from_json(&Json { what, place: Place::Top, wrong: &wrong });
    match wrong.into_inner() {
        None => Ok(value),
        Some(wrong) => Err(wrong),
    }
}

impl<'a> Json<'a> {
    /// A field that has to be there.
    pub fn needed<T: FromJson>(&self, name: &str) -> T {
        if let Some(value) = self.value_of(name) {
            return T::from_json(&self.inside(value, Place::Field(self, name)));
        }
        self.complain(format!("missing field `{name}`"));
        T::default()
    }

    /// A field that may be left out; `null` is the same.
    pub fn optional<T: FromJson>(&self, name: &str) -> T {
        self.or(name, T::default())
    }

    /// A field, and what holds where it is left out; `null` is the same.
    pub fn or<T: FromJson>(&self, name: &str, default: T) -> T {
        match self.value_of(name) {
            None | Some(Value::Null) => default,
            Some(value) => T::from_json(&self.inside(value, Place::Field(self, name))),
        }
    }

    /// A field that may be left out and else is one of a type's words, as serde names them.
    pub fn optional_word<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let value = self.value_of(name).filter(|value| !value.is_null())?;
        self.inside(value, Place::Field(self, name)).word()
    }

    fn items<T: FromJson>(&self) -> Vec<T> {
        let Some(Value::Array(items)) = self.value() else { return self.unexpected("a sequence") };
        let item = |(index, item)| T::from_json(&self.inside(item, Place::Item(self, index)));
        items.iter().enumerate().map(item).collect()
    }

    fn inside<'b>(&'b self, value: &'b Value, place: Place<'b>) -> Json<'b> {
        Json { what: What::Value(value), place, wrong: self.wrong }
    }

    /// The value itself; none only for the object that reading began with.
    fn value(&self) -> Option<&'a Value> {
        match self.what {
            What::Value(value) => Some(value),
            What::Object(_) => None,
        }
    }

    fn value_of(&self, name: &str) -> Option<&'a Value> {
        let object = match self.what {
            What::Object(object) | What::Value(Value::Object(object)) => object,
            What::Value(_) => return self.unexpected("an object"),
        };
        object.get(name)
    }

    /// Says that another type was expected, and gives what stands in for the value.
    fn unexpected<T: Default>(&self, expected: &str) -> T {
        self.complain(format!("invalid type: {}, expected {expected}", self.found()));
        T::default()
    }

    /// What the value is, for people.
    #[cold]
    fn found(&self) -> String {
        match self.value() {
            None | Some(Value::Object(_)) => "map".into(),
            Some(Value::Null) => "null".into(),
            Some(Value::Bool(flag)) => format!("boolean `{flag}`"),
            Some(Value::Number(number)) if number.is_f64() => format!("floating point `{}`", written(number)),
            Some(Value::Number(number)) => format!("integer `{}`", written(number)),
            Some(Value::String(text)) => format!("string {text:?}"),
            Some(Value::Array(_)) => "sequence".into(),
        }
    }

    /// Keeps a mistake, if it is the first.
    #[cold]
    fn complain(&self, what: String) {
        let mut path = String::new();
        self.write_path(&mut path);
        let line = if path.is_empty() { what } else { format!("field `{path}`: {what}") };
        // Only the first is kept.
        let _ = self.wrong.set(Wrong(line));
    }

    /// `turns[0].from`
    fn write_path(&self, path: &mut String) {
        match self.place {
            Place::Top => {}
            Place::Field(outer, name) => {
                outer.write_path(path);
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Place::Item(outer, index) => {
                outer.write_path(path);
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;
    use serde_json::json;

    #[derive(Debug, Default, PartialEq)]
    struct Parcel {
        name: String,
        weight: f64,
        stops: Vec<u8>,
        insured: bool,
    }

    impl FromJson for Parcel {
        fn from_json(json: &Json<'_>) -> Self {
            Parcel {
                name: json.needed("name"),
                weight: json.or("weight", 1.5),
                stops: json.optional("stops"),
                insured: json.optional("insured"),
            }
        }
    }

    fn wrong(value: &Value) -> String {
        read::<Vec<Parcel>>(value).unwrap_err().to_string()
    }

    #[test]
    fn null_is_left_out_and_what_is_left_out_has_its_default() {
        let parcel = Parcel { name: "a".into(), weight: 1.5, ..Parcel::default() };
        assert_eq!(read(&json!({"name": "a", "weight": null, "stops": null, "colour": 1})), Ok(parcel));
    }

    #[test]
    fn the_first_mistake_is_said_with_its_place() {
        assert_eq!(wrong(&json!(null)), "invalid type: null, expected a sequence");
        assert_eq!(wrong(&json!([{}])), "field `[0]`: missing field `name`");
        let two = json!([{"name": "a", "stops": [1, 300, "x"]}, 4]);
        assert_eq!(wrong(&two), "field `[0].stops[1]`: invalid value: integer `300`, expected u8");
        assert_eq!(
            wrong(&json!([{"name": "a", "insured": 1.5}])),
            "field `[0].insured`: invalid type: floating point `1.5`, expected a boolean"
        );
        assert_eq!(
            wrong(&json!([{"name": {}, "stops": {}}])),
            "field `[0].name`: invalid type: map, expected a string"
        );
    }

    #[test]
    fn what_is_no_object_has_no_field() {
        let read = |value| read_with(&value, |json| json.optional::<Option<u32>>("start"));
        assert_eq!(read(json!({"start": 4})), Ok(Some(4)));
        assert_eq!(read(json!(Span::default())), Ok(Some(0)));
        assert!(read(json!([4])).is_err());
    }
}
