//! Compares the interface messages of a language, in Fluent, with the English ones.
//!
//! Refuses to parse what nests too deeply: the parser would exhaust the stack.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::{ParserError, parse};
use fluent_syntax::serializer::serialize;

use crate::content::chars::{Layout, is_forbidden, is_nfc, quotable};
use crate::content::finding::{Finding, LintCode, Log};

use super::reviewed::Reviewed;

/// How deeply braces may stand in braces.
const MAX_DEPTH: usize = 20;

/// How much of the interface a language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UiShare {
    /// Messages that a fluent person has read in their present form.
    pub reviewed: usize,
    /// Messages that are translated, reviewed or not.
    pub translated: usize,
    /// Messages of the English file.
    pub all: usize,
}

/// Returns everything wrong with the messages of a language.
pub fn check_ui(english: &str, file: &str, other: &str) -> Vec<Finding> {
    let mut log = Log::new(file, other);
    let english = variables_of(&read(english).0);
    let (resource, errors) = read(other);
    check_characters(&mut log);
    for (at, why) in errors {
        log.report(LintCode::BadFluent, at, why);
    }
    let mut seen = BTreeSet::new();
    for message in messages(&resource).filter(|message| !seen.insert(message.id.name)) {
        let id = quotable(message.id.name);
        log.report(
            LintCode::DuplicateEntry,
            place_of(message.id.name, other),
            format!("{id} is defined twice"),
        );
    }
    let others = variables_of(&resource);
    for (id, variables) in &others {
        compare(id, english.get(id), variables, &mut log);
    }
    let broken: BTreeSet<_> = broken(&resource).collect();
    let is_there = |id: &str| others.contains_key(id) || broken.contains(id.split('.').next().unwrap_or(id));
    for id in english.keys().filter(|id| !is_there(id)) {
        log.report(LintCode::MissingMessage, other.len(), format!("{} is missing", quotable(id)));
    }
    log.finish()
}

/// Reports where a message uses other variables than the English one, or where there is no English one.
fn compare(id: &str, english: Option<&BTreeSet<String>>, other: &BTreeSet<String>, log: &mut Log<'_>) {
    let at = place_of(id, log.text());
    let Some(expected) = english else {
        return log.report(LintCode::ObsoleteMessage, at, format!("English has no message {}", quotable(id)));
    };
    if expected != other {
        let expected: Vec<_> = expected.iter().map(|name| format!("${name}")).collect();
        let must = if expected.is_empty() { "no variable".to_owned() } else { expected.join(", ") };
        log.report(LintCode::OtherVariables, at, format!("{} must use {must}", quotable(id)));
    }
}

/// Counts how much of the English interface a language has.
pub fn ui_share(english: &str, other: &str, reviewed: &Reviewed) -> UiShare {
    let (english, other) = (read(english).0, read(other).0);
    let others: BTreeMap<_, _> = messages(&other).map(|message| (message.id.name, message)).collect();
    let mut share = UiShare::default();
    for message in messages(&english) {
        share.all += 1;
        if let Some(translation) = others.get(message.id.name) {
            let key = review_key(message.id.name);
            share.translated += 1;
            share.reviewed += usize::from(reviewed.holds(&key, &canonical(message), &canonical(translation)));
        }
    }
    share
}

/// Returns the name under which a message is listed as reviewed.
pub fn review_key(id: &str) -> String {
    format!("ui/{id}")
}

/// Returns a message as it is compared for review: without its comment, in one spelling.
fn canonical(message: &Message<&str>) -> String {
    let message = Message { comment: None, ..message.clone() };
    serialize(&Resource { body: vec![Entry::Message(message)] }).trim_end().to_owned()
}

/// Returns what can be read of a file, and each place where it cannot with the reason.
fn read(text: &str) -> (Resource<&str>, Vec<(usize, String)>) {
    if let Some(at) = too_deep(text) {
        return (
            Resource { body: Vec::new() },
            vec![(at, format!("more than {MAX_DEPTH} braces in each other"))],
        );
    }
    let reason = |error: &ParserError| (error.pos.start, quotable(&error.to_string()));
    match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(reason).collect()),
    }
}

/// Returns where braces, and parentheses within them, first nest too deeply.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut begins_line = true;
    for (at, c) in text.char_indices() {
        if begins_line && (c.is_ascii_alphabetic() || c == '-') {
            depth = 0; // a new message
        }
        match c {
            '{' => depth += 1,
            '(' if depth > 0 => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
        begins_line = c == '\n';
    }
    None
}

fn check_characters(log: &mut Log<'_>) {
    let text = log.text();
    for (at, c) in text.char_indices().filter(|(_, c)| is_forbidden(*c, Layout::Block) && *c != '\r') {
        log.report(
            LintCode::ForbiddenCharacter,
            at,
            format!("the file holds the character U+{:04X}", u32::from(c)),
        );
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !is_nfc(line) {
            log.report(LintCode::NotNfc, at, "this line is not composed");
        }
        at += line.len();
    }
}

fn messages<'r, 't>(resource: &'r Resource<&'t str>) -> impl Iterator<Item = &'r Message<&'t str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Returns the names of the messages that could not be read.
fn broken<'t>(resource: &Resource<&'t str>) -> impl Iterator<Item = &'t str> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Junk { content } => {
            content.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()
        }
        _ => None,
    })
}

/// Returns the variables of every message and, as `MESSAGE.ATTRIBUTE`, of every attribute.
fn variables_of(resource: &Resource<&str>) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for message in messages(resource) {
        let attributes = message.attributes.iter();
        let attributes = attributes
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        for (id, pattern) in value.chain(attributes) {
            let mut found = BTreeSet::new();
            in_pattern(pattern, &mut found);
            all.insert(id, found);
        }
    }
    all
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_arguments(arguments, found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { arguments: None, .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    let named = arguments.named.iter().map(|named| &named.value);
    for inline in arguments.positional.iter().chain(named) {
        in_inline(inline, found);
    }
}

/// Returns where a message, or the message of an attribute, begins in a file.
fn place_of(id: &str, text: &str) -> usize {
    let id = id.split('.').next().unwrap_or(id);
    let mut at = 0;
    let mut found = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('=')) {
            found = at; // the last one: of a message that is defined twice, that is the one too many
        }
        at += line.len();
    }
    found
}

#[cfg(test)]
mod tests;
