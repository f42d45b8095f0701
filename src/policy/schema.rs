//! The JSON Schema of a policy, in the subset that `chrome.storage.managed` understands.

use super::fields::{FIELDS, Field, Takes};
use serde_json::{Map, Value, json};

/// The schema; `extension/policy.schema.json` holds the same. Browsers know `type`, `properties`, `items`, `enum`,
/// `minimum`, `maximum` and the words for people; finer checks are [`super::Policy::from_json`]'s.
pub fn schema() -> Value {
    let mut schema = group(FIELDS);
    if let Value::Object(object) = &mut schema {
        object.insert("$schema".into(), json!("http://json-schema.org/draft-03/schema#"));
    }
    schema
}

fn group(fields: &[Field]) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| {
            let mut schema = one(&field.takes);
            if let Value::Object(object) = &mut schema {
                object.insert("description".into(), json!(field.help));
            }
            (field.name.to_owned(), schema)
        })
        .collect();
    json!({ "type": "object", "properties": properties })
}

fn one(takes: &Takes) -> Value {
    match takes {
        Takes::Text | Takes::Address | Takes::Hex(_) => json!({ "type": "string" }),
        Takes::Flag => json!({ "type": "boolean" }),
        Takes::Amount => json!({ "type": "number", "minimum": 0 }),
        Takes::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Takes::OneOf(words) => json!({ "type": "string", "enum": words }),
        Takes::List(each) => json!({ "type": "array", "items": one(each) }),
        Takes::Group(fields) => group(fields),
    }
}
