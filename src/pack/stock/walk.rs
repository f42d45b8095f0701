//! Walks through a text and all that it refers to: which variables it needs, and how long it can get.

use super::{
    StockKind,
    group::SELECTORS,
    parse::{Check, in_list},
};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeSet;

/// How deep messages may refer to each other.
const DEEPEST: usize = 8;

/// Variables that phrases and ladder texts may name; `wait_genitive` and the like are checked against `slot-wait`.
const SLOTS: &str = "order amount date deadline product wait contacts name agent company team rules link contact \
    open_time open_step open_matter open_reason open_options";

/// Further variables, by the message that gets them.
const PART_SLOTS: [(&str, &str); 3] =
    [("slot-", "n unit"), ("greeting", "name last title full"), ("address", "name last title full")];

/// `wait_genitive` → `wait`, `genitive`.
pub(super) fn variant(slot: &str) -> Option<(&str, &str)> {
    let (base, form) = slot.split_once('_')?;
    (base != "open" && !in_list(SLOTS, slot) && !SELECTORS.contains(&slot)).then_some((base, form))
}

/// Where the walk is, and what it has found so far.
pub(super) struct Walk<'a> {
    pub(super) id: &'a str,
    pub(super) attribute: Option<&'a str>,
    pub(super) depth: usize,
    pub(super) names: BTreeSet<&'a str>,
}

impl<'a> Check<'a> {
    /// Collects the variables of a pattern and gives its longest form, with `{$name}` for every variable.
    pub(super) fn walk(&mut self, pattern: &'a Pattern<&'a str>, walk: &mut Walk<'a>) -> String {
        pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => (*value).to_owned(),
                PatternElement::Placeable { expression } => self.expression(expression, walk),
            })
            .collect()
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, walk: &mut Walk<'a>) -> String {
        match expression {
            Expression::Inline(inline) => self.inline(inline, walk),
            Expression::Select { selector, variants } => {
                self.inline(selector, walk);
                if let InlineExpression::VariableReference { id } = selector {
                    self.selector(id.name, variants, walk);
                }
                variants
                    .iter()
                    .map(|variant| self.walk(&variant.value, walk))
                    .max_by_key(|text| text.split_whitespace().count())
                    .unwrap_or_default()
            }
        }
    }

    fn selector(&mut self, variable: &str, variants: &[Variant<&str>], walk: &Walk<'_>) {
        let allowed = match variable {
            "customer_gender" | "agent_gender" => "m f unknown",
            "formality" => "formal informal unknown",
            "unit" => "hour day week month year",
            _ => return,
        };
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
            if !in_list(allowed, key) {
                self.report(walk.id, walk.attribute, format!("“{key}” never occurs in ${variable}: {allowed}."));
            } else if variant.default && matches!(key, "m" | "f") && variable.ends_with("_gender") {
                let message =
                    format!("${variable} may be unknown: add *[unknown] with a wording that needs no gender.");
                self.report(walk.id, walk.attribute, message);
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, walk: &mut Walk<'a>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (*value).to_owned()
            }
            InlineExpression::VariableReference { id } => {
                self.variable(id.name, walk);
                format!("{{${}}}", id.name)
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.report(
                        walk.id,
                        walk.attribute,
                        format!("There is no function {}; NUMBER is the only one.", id.name),
                    );
                }
                for option in arguments.named.iter().filter(|option| option.name.name != "type") {
                    let message =
                        format!("NUMBER has no option {} here; type: \"ordinal\" is the only one.", option.name.name);
                    self.report(walk.id, walk.attribute, message);
                }
                self.arguments(arguments, walk)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.messages.get(id.name).copied();
                let pattern = message.and_then(|message| match attribute {
                    None => message.value.as_ref(),
                    Some(name) => message.attributes.iter().find(|of| of.id.name == name.name).map(|of| &of.value),
                });
                self.refer(id.name, pattern, walk)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if let Some(arguments) = arguments {
                    self.arguments(arguments, walk);
                }
                let term = self.terms.get(id.name).copied();
                let pattern = term.and_then(|term| match attribute {
                    None => Some(&term.value),
                    Some(name) => term.attributes.iter().find(|of| of.id.name == name.name).map(|of| &of.value),
                });
                // What a term selects by is given to it where it is referred to, so its variables are its own.
                let mut inside = Walk { names: BTreeSet::new(), ..*walk };
                self.refer(id.name, pattern, &mut inside)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, walk),
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<&'a str>, walk: &mut Walk<'a>) -> String {
        let named = arguments.named.iter().map(|argument| &argument.value);
        let mut first = None;
        for argument in arguments.positional.iter().chain(named) {
            let text = self.inline(argument, walk);
            first.get_or_insert(text);
        }
        first.unwrap_or_default()
    }

    fn refer(&mut self, id: &str, pattern: Option<&'a Pattern<&'a str>>, walk: &mut Walk<'a>) -> String {
        let Some(pattern) = pattern else {
            self.report(
                walk.id,
                walk.attribute,
                format!("It refers to “{id}”, and there is no such text in this file."),
            );
            return String::new();
        };
        if walk.depth == DEEPEST {
            self.report(walk.id, walk.attribute, format!("“{id}” refers to itself, or too deep."));
            return String::new();
        }
        walk.depth += 1;
        let text = self.walk(pattern, walk);
        walk.depth -= 1;
        text
    }

    fn variable(&mut self, name: &'a str, walk: &mut Walk<'a>) {
        let own = PART_SLOTS.iter().any(|(part, slots)| walk.id.starts_with(part) && in_list(slots, name));
        let base = variant(name).map(|(base, _)| base);
        let known = self.kind == StockKind::Ui
            || own
            || in_list(SLOTS, name)
            || SELECTORS.contains(&name)
            || base.is_some_and(|base| matches!(base, "wait" | "contacts" | "deadline"));
        if known {
            walk.names.insert(name);
        } else if walk.depth == 0 || !name.is_empty() {
            let message = format!("“${name}” is no slot. There are: {SLOTS} {}.", SELECTORS.join(" "));
            self.report(walk.id, walk.attribute, message);
        }
    }
}
