//! Fills a text by the rules of Project Fluent, as far as packs use it.
//!
//! `fluent-syntax` reads the text. Filling it is done here: `fluent-bundle` would bring along the plural rules of all
//! languages, the negotiation between them and the formats of decimals, which together are a tenth of the module that
//! loads in a tab. It says in the tests what has to come out.

use super::plural::Plurals;
use crate::order::sort_by;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Term,
    Variant, VariantKey,
};
use fluent_syntax::{parser, unicode::unescape_unicode};
use std::borrow::Cow;
use std::fmt::Write;

/// How deep texts may refer to each other; the build refuses less.
const DEEPEST: u8 = 16;

/// What a variable stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// How many.
    Number(u32),
    /// The how manieth.
    Ordinal(u32),
}

/// The variables of a text.
#[derive(Debug, Clone, Default)]
pub struct Args<'a>(Vec<(&'a str, Arg<'a>)>);

/// The texts of a file.
pub(super) struct Texts {
    /// Sorted by id.
    messages: Vec<Message<String>>,
    /// Sorted by id.
    terms: Vec<Term<String>>,
}

/// What a text is filled with.
#[derive(Clone, Copy)]
struct Scope<'a> {
    texts: &'a Texts,
    plurals: &'a Plurals,
    args: &'a Args<'a>,
    /// In a term a variable may be left out: its default form is meant.
    in_term: bool,
    depth: u8,
}

impl<'a> Args<'a> {
    /// None.
    pub fn new() -> Self {
        Args::default()
    }

    /// Adds a variable.
    pub fn set(&mut self, name: &'a str, value: impl Into<Arg<'a>>) {
        self.0.push((name, value.into()));
    }

    fn get(&self, name: &str) -> Option<&Arg<'a>> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

impl Arg<'_> {
    /// The same without a copy.
    pub fn borrowed(&self) -> Arg<'_> {
        match self {
            Arg::Text(text) => Arg::Text(Cow::Borrowed(text)),
            Arg::Number(number) => Arg::Number(*number),
            Arg::Ordinal(number) => Arg::Ordinal(*number),
        }
    }

    fn write(&self, out: &mut String) -> Option<()> {
        match self {
            Arg::Text(text) => out.push_str(text),
            Arg::Number(number) | Arg::Ordinal(number) => write!(out, "{number}").ok()?,
        }
        Some(())
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(number)
    }
}

impl Texts {
    /// Reads a file that the build has checked.
    pub(super) fn parse(source: &str) -> Self {
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(source.to_owned());
        let mut texts = Texts { messages: Vec::new(), terms: Vec::new() };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => texts.messages.push(message),
                Entry::Term(term) => texts.terms.push(term),
                _ => {}
            }
        }
        sort_by(&mut texts.messages, |a, b| a.id.name.cmp(&b.id.name));
        sort_by(&mut texts.terms, |a, b| a.id.name.cmp(&b.id.name));
        texts
    }

    /// A text with its variables filled in; none where there is no such text or a variable is missing.
    pub(super) fn fill(&self, id: &str, attribute: Option<&str>, args: &Args<'_>, plurals: &Plurals) -> Option<String> {
        let mut out = String::new();
        let scope = Scope { texts: self, plurals, args, in_term: false, depth: 0 };
        scope.pattern(self.message(id, attribute)?, &mut out)?;
        Some(out)
    }

    fn message(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let at = self.messages.binary_search_by(|message| message.id.name.as_str().cmp(id)).ok()?;
        let message = &self.messages[at];
        match attribute {
            None => message.value.as_ref(),
            Some(name) => of_name(&message.attributes, name),
        }
    }

    fn term(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let at = self.terms.binary_search_by(|term| term.id.name.as_str().cmp(id)).ok()?;
        let term = &self.terms[at];
        match attribute {
            None => Some(&term.value),
            Some(name) => of_name(&term.attributes, name),
        }
    }
}

fn of_name<'a>(attributes: &'a [Attribute<String>], name: &str) -> Option<&'a Pattern<String>> {
    attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
}

fn name_of(id: Option<&Identifier<String>>) -> Option<&str> {
    id.map(|id| id.name.as_str())
}

impl Scope<'_> {
    fn pattern(&self, pattern: &Pattern<String>, out: &mut String) -> Option<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, out)?,
            }
        }
        Some(())
    }

    fn expression(&self, expression: &Expression<String>, out: &mut String) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select { selector, variants } => {
                let by = self.value(selector);
                if by.is_none() && !self.in_term {
                    return None;
                }
                let fits = |variant: &&Variant<String>| by.as_ref().is_some_and(|by| self.fits(&variant.key, by));
                let variant = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))?;
                self.pattern(&variant.value, out)
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, out: &mut String) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { value } => unescape_unicode(out, value).ok(),
            InlineExpression::NumberLiteral { value } => {
                out.push_str(value);
                Some(())
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(self.texts.message(&id.name, name_of(attribute.as_ref())), self.args, self.in_term, out)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let args = arguments.as_ref().map(|arguments| self.named(arguments)).unwrap_or_default();
                self.refer(self.texts.term(&id.name, name_of(attribute.as_ref())), &args, true, out)
            }
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
                self.value(inline)?.write(out)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, out),
        }
    }

    fn refer(&self, to: Option<&Pattern<String>>, args: &Args<'_>, in_term: bool, out: &mut String) -> Option<()> {
        if self.depth == DEEPEST {
            return None;
        }
        Scope { args, in_term, depth: self.depth + 1, ..*self }.pattern(to?, out)
    }

    /// The value of an expression, for a choice between variants or as an argument.
    fn value<'v>(&'v self, inline: &'v InlineExpression<String>) -> Option<Arg<'v>> {
        match inline {
            InlineExpression::VariableReference { id } => self.args.get(&id.name).map(Arg::borrowed),
            InlineExpression::NumberLiteral { value } => {
                Some(value.parse().map_or_else(|_| value.as_str().into(), Arg::Number))
            }
            InlineExpression::FunctionReference { arguments, .. } => self.number(arguments),
            _ => {
                let mut text = String::new();
                self.inline(inline, &mut text)?;
                Some(text.into())
            }
        }
    }

    /// `NUMBER($n)`, the only function there is, and `NUMBER($n, type: "ordinal")`.
    fn number<'v>(&'v self, arguments: &'v CallArguments<String>) -> Option<Arg<'v>> {
        let (Arg::Number(number) | Arg::Ordinal(number)) = self.value(arguments.positional.first()?)? else {
            return None;
        };
        let ordinal = self.named(arguments).get("type") == Some(&"ordinal".into());
        Some(if ordinal { Arg::Ordinal(number) } else { Arg::Number(number) })
    }

    fn named<'v>(&'v self, arguments: &'v CallArguments<String>) -> Args<'v> {
        let named = |argument: &'v fluent_syntax::ast::NamedArgument<String>| {
            Some((argument.name.name.as_str(), self.value(&argument.value)?))
        };
        Args(arguments.named.iter().filter_map(named).collect())
    }

    fn fits(&self, key: &VariantKey<String>, value: &Arg<'_>) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Arg::Text(text)) => text == name,
            (VariantKey::Identifier { name }, Arg::Number(number)) => self.plurals.of(*number) == name,
            (VariantKey::Identifier { name }, Arg::Ordinal(number)) => self.plurals.of_ordinal(*number) == name,
            (VariantKey::NumberLiteral { .. }, Arg::Text(_)) => false,
            (VariantKey::NumberLiteral { value }, Arg::Number(number) | Arg::Ordinal(number)) => {
                value.parse() == Ok(*number)
            }
        }
    }
}

#[cfg(test)]
mod tests;
