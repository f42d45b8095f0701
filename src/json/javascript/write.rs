//! Serde's way from a type to a JavaScript value. Nothing in it can fail.

use js_sys::{Array, Object, Uint8Array};
use serde::ser::{self, Serialize};
use std::fmt::{self, Display};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// An object whose fields are set by name.
    #[wasm_bindgen(extends = Object, js_name = Object)]
    pub type Fields;
    #[wasm_bindgen(method, indexing_setter)]
    fn put(this: &Fields, name: &str, value: JsValue);
}

/// Writes one value.
#[derive(Clone, Copy)]
pub struct Writer;

/// What never happens.
#[derive(Debug)]
pub enum Never {}

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

/// A list that is being written.
pub struct ListWriter(Array);

/// An object that is being written, and the name of the field that comes next.
pub struct ObjectWriter {
    object: Fields,
    name: String,
}

type Written = Result<JsValue, Never>;

fn object() -> ObjectWriter {
    ObjectWriter { object: Object::new().unchecked_into(), name: String::new() }
}

impl ser::Serializer for Writer {
    type Ok = JsValue;
    type Error = Never;
    type SerializeSeq = ListWriter;
    type SerializeTuple = ListWriter;
    type SerializeTupleStruct = ListWriter;
    type SerializeTupleVariant = ser::Impossible<JsValue, Never>;
    type SerializeMap = ObjectWriter;
    type SerializeStruct = ObjectWriter;
    type SerializeStructVariant = ser::Impossible<JsValue, Never>;

    fn serialize_bool(self, flag: bool) -> Written {
        Ok(flag.into())
    }

    fn serialize_i8(self, number: i8) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Written {
        self.serialize_f64(number as f64)
    }

    fn serialize_u8(self, number: u8) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Written {
        self.serialize_f64(number as f64)
    }

    fn serialize_f32(self, number: f32) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Written {
        Ok(number.into())
    }

    fn serialize_char(self, letter: char) -> Written {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Written {
        Ok(JsValue::from_str(text))
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        Ok(Uint8Array::from(bytes).into())
    }

    fn serialize_none(self) -> Written {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        Ok(JsValue::NULL)
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
        let object = object();
        object.object.put(variant, value.serialize(self)?);
        ser::SerializeStruct::end(object)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<ListWriter, Never> {
        Ok(ListWriter(Array::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<ListWriter, Never> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<ListWriter, Never> {
        self.serialize_seq(None)
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

    fn serialize_map(self, _: Option<usize>) -> Result<ObjectWriter, Never> {
        Ok(object())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<ObjectWriter, Never> {
        Ok(object())
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

impl ser::SerializeSeq for ListWriter {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.0.push(&value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(self.0.into())
    }
}

impl ser::SerializeTuple for ListWriter {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written {
        ser::SerializeSeq::end(self)
    }
}

impl ser::SerializeTupleStruct for ListWriter {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written {
        ser::SerializeSeq::end(self)
    }
}

impl ser::SerializeMap for ObjectWriter {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Never> {
        self.name = name.serialize(Writer)?.as_string().unwrap_or_default();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.object.put(&self.name, value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(self.object.into())
    }
}

impl ser::SerializeStruct for ObjectWriter {
    type Ok = JsValue;
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
        self.object.put(name, value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(self.object.into())
    }
}
