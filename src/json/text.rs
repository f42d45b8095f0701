//! A type as the text of JSON, by serde. Nothing in it can fail.
//!
//! One text crosses the border to JavaScript faster than the many values in it would, and costs less of the module than
//! `serde_json`'s writer, which has its own way to print decimals.

use crate::decimal;
use serde::ser::{self, Serialize};
use std::fmt::{self, Display, Write};

/// The text of a value.
pub fn text<T: Serialize + ?Sized>(value: &T) -> String {
    let mut out = String::new();
    match value.serialize(Writer { out: &mut out }) {
        Ok(()) => out,
    }
}

/// Writes one value.
struct Writer<'a> {
    out: &'a mut String,
}

/// A list or an object that is being written.
struct Open<'a> {
    out: &'a mut String,
    empty: bool,
    close: char,
}

/// What never happens.
#[derive(Debug)]
enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        unreachable!("no answer has a shape that cannot be written")
    }
}

type Written = Result<(), Never>;

impl<'a> Writer<'a> {
    fn open(self, bracket: char, close: char) -> Open<'a> {
        self.out.push(bracket);
        Open { out: self.out, empty: true, close }
    }

    fn put(self, text: &str) -> Written {
        self.out.push_str(text);
        Ok(())
    }
}

impl Open<'_> {
    /// Begins the next item.
    fn next(&mut self) -> Writer<'_> {
        if !std::mem::replace(&mut self.empty, false) {
            self.out.push(',');
        }
        Writer { out: self.out }
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.out.push(':');
        value.serialize(Writer { out: self.out })
    }

    fn shut(self) -> Written {
        self.out.push(self.close);
        Ok(())
    }
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeTupleStruct = Open<'a>;
    type SerializeTupleVariant = ser::Impossible<(), Never>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = ser::Impossible<(), Never>;

    fn serialize_bool(self, flag: bool) -> Written {
        self.put(if flag { "true" } else { "false" })
    }

    fn serialize_i8(self, number: i8) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Written {
        // Writing to a text does not fail.
        let _ = write!(self.out, "{number}");
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Written {
        self.serialize_i64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Written {
        let _ = write!(self.out, "{number}");
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Written {
        if number.is_finite() { self.put(&decimal::plain(number)) } else { self.serialize_unit() }
    }

    fn serialize_char(self, letter: char) -> Written {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Written {
        self.out.push('"');
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            if byte < b' ' || byte == b'"' || byte == b'\\' {
                self.out.push_str(&text[from..at]);
                let _ = match byte {
                    b'\n' => self.out.write_str("\\n"),
                    b'"' | b'\\' => write!(self.out, "\\{}", char::from(byte)),
                    _ => write!(self.out, "\\u{byte:04x}"),
                };
                from = at + 1;
            }
        }
        self.out.push_str(&text[from..]);
        self.put("\"")
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        bytes.serialize(self)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.put("null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let mut open = self.open('{', '}');
        open.next().serialize_str(variant)?;
        open.value(value)?;
        open.shut()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Never> {
        Ok(self.open('[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'a>, Never> {
        Ok(self.open('[', ']'))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Never> {
        Ok(self.open('[', ']'))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        unreachable!("a tuple in a variant")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, Never> {
        Ok(self.open('{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Never> {
        Ok(self.open('{', '}'))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        unreachable!("fields in a variant without a tag")
    }
}

impl ser::SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.shut()
    }
}

impl ser::SerializeTuple for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.shut()
    }
}

impl ser::SerializeTupleStruct for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.shut()
    }
}

impl ser::SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Never;

    /// Keys are texts, here as everywhere in JSON.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Written {
        name.serialize(self.next())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.value(value)
    }

    fn end(self) -> Written {
        self.shut()
    }
}

impl ser::SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        ser::Serializer::serialize_str(self.next(), name)?;
        self.value(value)
    }

    fn end(self) -> Written {
        self.shut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn back(value: &Value) -> Value {
        serde_json::from_str(&text(value)).expect("is JSON")
    }

    #[test]
    fn comes_back_as_it_was() {
        let value = json!({
            "empty": {}, "list": [], "none": null, "flags": [true, false], "numbers": [0, -3, 1.5, 18_446_744_073_709_551_615_u64],
            "nested": [{"a": [1, {"b": ""}]}], "say \"it\"": "back\\slash\n\ttab \u{1} — „żółć“ 🙂",
        });
        assert_eq!(back(&value), value);
        assert_eq!(text(&f64::NAN), "null");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(written in any::<String>()) {
            prop_assert_eq!(back(&json!({ &written: written })), json!({ &written: written }));
        }
    }
}
