//! Reads one helpline, or one first message to such.

use super::entries::{claim, limits, owned, owned_all, source_text};
use super::finding::{LintCode, Log};
use super::model::{Contact, FirstMessage, Helpline, How, List, Step};
use super::outline::{Entry, StepMarks};
use super::read::{Fields, Mark};
use super::schema::CONTACT;

/// How many ways to reach it one helpline may have.
const MAX_CONTACTS: usize = 20;

/// What a file of helplines is made of.
#[expect(clippy::large_enum_variant, reason = "a few of them, for as long as a file is read")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `[[before]]`.
    Before(Step),
    /// `[[message]]`.
    Message(FirstMessage),
    /// `[[line]]`.
    Line(Helpline),
}

/// Reads `[[before]]`.
pub fn before<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Part>) {
    let refusals = log.refusals();
    let (id, text) = (fields.text("id", log), fields.text("text", log));
    let steps = vec![StepMarks { id, text }];
    let entry = Entry { at: fields.at(), id, steps, refused: log.refusals() > refusals, ..Entry::default() };
    let value = || {
        Some(Part::Before(Step {
            id: owned(id?),
            only: List::Owned(Vec::new()),
            text: source_text(text?),
            code: None,
        }))
    };
    let value = value();
    (entry, value)
}

/// Reads `[[message]]`.
pub fn message<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Part>) {
    let refusals = log.refusals();
    let (id, title) = (fields.text("id", log), fields.text("title", log));
    let (language, copy) = (fields.text("language", log), fields.code("copy", log));
    let refused = log.refusals() > refusals;
    let entry = Entry { at: fields.at(), id, title, refused, ..Entry::default() };
    let value = || {
        Some(Part::Message(FirstMessage {
            id: owned(id?),
            language: owned(language?),
            title: source_text(title?),
            copy: copy?.text.replace("\r\n", "\n").into(),
        }))
    };
    let value = value();
    (entry, value)
}

/// Reads `[[line]]`.
pub fn line<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Part>) {
    let before = log.refusals();
    let name = fields.text("name", log);
    let mut entry = Entry { title: name, ..claim(fields, log) };
    let sources = entry.sources.clone();
    let (does, whom) = (fields.text("does", log), fields.text("whom", log));
    let (languages, hours) = (fields.text("languages", log), fields.text("hours", log));
    let (expect, limits) = (fields.text("expect", log), limits(fields, log));
    let contacts = contacts(fields, &mut entry, log);
    entry.refused = log.refusals() > before;
    let value = || {
        Some(Part::Line(Helpline {
            id: owned(entry.id?),
            name: owned(name?),
            sources: owned_all(&sources),
            checked: owned(entry.checked?),
            does: source_text(does?),
            whom: source_text(whom?),
            languages: source_text(languages?),
            hours: source_text(hours?),
            expect: source_text(expect?),
            contacts: contacts.into(),
            limits,
        }))
    };
    let value = value();
    (entry, value)
}

/// Reads how a helpline is reached; its sources and dates become those of the line.
fn contacts<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> Vec<Contact> {
    let tables = fields.tables("contact", &CONTACT, MAX_CONTACTS, log);
    tables.iter().filter_map(|fields| contact(fields, entry, log)).collect()
}

fn contact<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> Option<Contact> {
    let how = fields.choice("how", (How::WORDS, LintCode::OutOfRange), log);
    let address = fields.text("address", log);
    let sources: Vec<Mark<'t>> = fields.texts("sources", log);
    let (published, rechecked) = (fields.text("published", log), fields.text("rechecked", log));
    entry.sources.extend(&sources);
    entry.days.extend(published.into_iter().chain(rechecked));
    Some(Contact {
        how: how?,
        address: owned(address?),
        sources: owned_all(&sources),
        published: owned(published?),
        rechecked: rechecked.map(owned),
    })
}
