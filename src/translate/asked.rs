//! What a message of Fluent asks for: its variables, the words it selects on, and other messages it contains.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

/// What one text asks for, without the messages it refers to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Each variable with the words that the text selects on.
    pub variables: BTreeMap<String, BTreeSet<String>>,
    /// Other messages and terms that it contains, by their ids.
    pub others: BTreeSet<String>,
}

impl Asked {
    /// Returns the names of the variables.
    pub fn names(&self) -> BTreeSet<&str> {
        self.variables.keys().map(String::as_str).collect()
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let (InlineExpression::VariableReference { id }, VariantKey::Identifier { name }) =
                        (selector, &variant.key)
                    {
                        self.variables.entry(id.name.to_owned()).or_default().insert((*name).to_owned());
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_default();
            }
            InlineExpression::MessageReference { id, .. } => {
                self.others.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.others.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|named| &named.value);
        for inline in arguments.positional.iter().chain(named) {
            self.inline(inline);
        }
    }
}

/// Returns what every text of a file asks for, by its name: `ID`, `ID.ATTRIBUTE`, `-TERM`.
pub fn of_file(resource: &Resource<&str>) -> BTreeMap<String, Asked> {
    let mut all = BTreeMap::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let asked: &mut Asked = all.entry(key).or_default();
        asked.pattern(pattern);
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
        if let Some(value) = value {
            add(id, value);
        }
    }
    all
}
