//! Reads fields out of parsed TOML and reports what is not as it should be.
//!
//! Every text passes through `lint::wording` here, so that no field can forget it.

use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::chars::{Layout, quotable};
use super::finding::{LintCode, Log};
use super::lint;
use super::schema::Shape;

/// A text and the byte offset at which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'t> {
    /// What it says.
    pub text: &'t str,
    /// Where.
    pub at: usize,
}

/// One table, with the place to blame for what it lacks.
pub struct Fields<'t> {
    table: &'t DeTable<'t>,
    at: usize,
}

impl<'t> Fields<'t> {
    /// Returns the table after comparing its fields with the shape.
    pub fn open(table: &'t DeTable<'t>, at: usize, shape: &Shape, log: &mut Log<'_>) -> Self {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            let known =
                shape.needed.iter().any(|(needed, _)| *needed == name) || shape.optional.contains(&name);
            if !known {
                let detail = format!("{} has no field {}", shape.what, quotable(name));
                log.report(LintCode::UnknownField, key.span().start, detail);
            }
        }
        for (needed, code) in shape.needed {
            match table.get(*needed) {
                None => log.report(*code, at, format!("{} lacks {needed}", shape.what)),
                Some(value) if value.get_ref().as_array().is_some_and(|array| array.is_empty()) => {
                    log.report(*code, value.span().start, format!("{needed} is empty"));
                }
                Some(_) => {}
            }
        }
        Self { table, at }
    }

    /// Returns a table whose fields are not compared with any shape.
    pub fn any(table: &'t DeTable<'t>) -> Self {
        Self { table, at: 0 }
    }

    /// Tells whether a field is there.
    pub fn has(&self, field: &str) -> bool {
        self.table.contains_key(field)
    }

    /// Tells whether a field holds a text.
    pub fn is_text(&self, field: &str) -> bool {
        self.table.get(field).is_some_and(|value| value.get_ref().is_str())
    }

    /// Returns where the value of a field stands, or else the table.
    pub fn place_of(&self, field: &str) -> usize {
        self.table.get(field).map_or(self.at, |value| value.span().start)
    }

    /// Returns where the table begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Returns a text of one paragraph.
    pub fn text(&self, field: &str, log: &mut Log<'_>) -> Option<Mark<'t>> {
        text_of(self.table.get(field)?, field, Layout::Line, log)
    }

    /// Returns a text whose line breaks count.
    pub fn code(&self, field: &str, log: &mut Log<'_>) -> Option<Mark<'t>> {
        text_of(self.table.get(field)?, field, Layout::Block, log)
    }

    /// Returns a list of texts, empty where the field is not there.
    pub fn texts(&self, field: &str, log: &mut Log<'_>) -> Vec<Mark<'t>> {
        let Some(value) = self.table.get(field) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            wrong_type(value, field, "a list of texts", log);
            return Vec::new();
        };
        array.iter().filter_map(|entry| text_of(entry, field, Layout::Line, log)).collect()
    }

    /// Returns a number within a range.
    pub fn number(&self, field: &str, allowed: RangeInclusive<u32>, log: &mut Log<'_>) -> Option<u32> {
        let value = self.table.get(field)?;
        let DeValue::Integer(written) = value.get_ref() else {
            wrong_type(value, field, "a whole number", log);
            return None;
        };
        let number = u32::from_str_radix(written.as_str(), written.radix()).ok();
        let number = number.filter(|number| allowed.contains(number));
        if number.is_none() {
            let detail = format!("{field} must be from {} to {}", allowed.start(), allowed.end());
            log.report(LintCode::OutOfRange, value.span().start, detail);
        }
        number
    }

    /// Tells whether a field says yes; a field that is not there says no.
    pub fn yes(&self, field: &str, log: &mut Log<'_>) -> bool {
        match self.table.get(field).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(yes))) => *yes,
            Some((value, _)) => {
                wrong_type(value, field, "true or false", log);
                false
            }
        }
    }

    /// Returns the number of minutes that something takes.
    pub fn minutes(&self, log: &mut Log<'_>) -> Option<u16> {
        self.number("minutes", 1..=5000, log).and_then(|minutes| u16::try_from(minutes).ok())
    }

    /// Returns what one of a few words stands for.
    pub fn choice<T: Clone>(
        &self,
        field: &str,
        (words, code): (&[(&str, T)], LintCode),
        log: &mut Log<'_>,
    ) -> Option<T> {
        let mark = self.text(field, log)?;
        let found = words.iter().find(|(word, _)| *word == mark.text);
        if found.is_none() {
            let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            log.report(code, mark.at, format!("{field} must be one of {}", words.join(", ")));
        }
        found.map(|(_, meaning)| meaning.clone())
    }

    /// Returns the table in a field.
    pub fn table(&self, field: &str, shape: &Shape, log: &mut Log<'_>) -> Option<Self> {
        open_value(self.table.get(field)?, field, shape, log)
    }

    /// Returns the tables in a field, at most `limit` of them, empty where the field is not there.
    pub fn tables(&self, field: &str, shape: &Shape, limit: usize, log: &mut Log<'_>) -> Vec<Self> {
        let Some(value) = self.table.get(field) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            wrong_type(value, field, "a list of tables", log);
            return Vec::new();
        };
        if let Some(one_too_many) = array.get(limit) {
            let detail = format!("only the first {limit} of {} are read", array.len());
            log.report(LintCode::TooManyItems, one_too_many.span().start, detail);
        }
        array.iter().take(limit).filter_map(|entry| open_value(entry, field, shape, log)).collect()
    }
}

/// Returns the table that a value is.
fn open_value<'t>(
    value: &'t Spanned<DeValue<'t>>,
    field: &str,
    shape: &Shape,
    log: &mut Log<'_>,
) -> Option<Fields<'t>> {
    let DeValue::Table(table) = value.get_ref() else {
        wrong_type(value, field, "a table", log);
        return None;
    };
    Some(Fields::open(table, value.span().start, shape, log))
}

/// Returns the text that a value is, unless its words cannot be used.
fn text_of<'t>(
    value: &'t Spanned<DeValue<'t>>,
    field: &str,
    layout: Layout,
    log: &mut Log<'_>,
) -> Option<Mark<'t>> {
    let DeValue::String(text) = value.get_ref() else {
        wrong_type(value, field, "a text in quotation marks", log);
        return None;
    };
    lint::wording(text, field, value.span(), layout, log).then(|| Mark { text, at: value.span().start })
}

/// Reports that a field holds another type of value than it should.
fn wrong_type(value: &Spanned<DeValue<'_>>, field: &str, expected: &str, log: &mut Log<'_>) {
    let found = value.get_ref().type_str();
    log.report(LintCode::WrongType, value.span().start, format!("{field} must be {expected}, not {found}"));
}
