//! Reads the head of a file, one source, item, page or word into its value and its outline.
//!
//! The value is nothing where a part of it could not be read; the outline is always there, so that
//! the rules can still speak of the rest.

use super::finding::{LintCode, Log};
use super::lint;
use super::model::{Item, Level, Note, Page, Source, Step, Str, Term, Test, Text, Trust, When};
use super::outline::{Entry, SourceMarks, StepMarks};
use super::read::{Fields, Mark};
use super::schema::{LIMITS, STEP, TEST, WHEN};

/// How many steps one item may have.
const MAX_STEPS: usize = 200;
const TRUSTS: [(&str, Trust); 3] =
    [("primary", Trust::Primary), ("ngo", Trust::Ngo), ("other", Trust::Other)];
const LEVELS: [(&str, Level); 3] =
    [("basic", Level::Basic), ("strong", Level::Strong), ("high-risk", Level::HighRisk)];

/// Returns a text as a value that outlives the file.
pub fn owned(mark: Mark<'_>) -> Str {
    Str::Owned(mark.text.to_owned())
}

/// Returns a text as English words.
pub fn source_text(mark: Mark<'_>) -> Text {
    Text::source(owned(mark))
}

/// Returns texts as values that outlive the file.
pub fn owned_all(marks: &[Mark<'_>]) -> super::model::List<Str> {
    marks.iter().copied().map(owned).collect()
}

/// What all kinds of files begin with.
pub struct Head<'t> {
    /// Unique among all files.
    pub id: Option<Mark<'t>>,
    /// Its name.
    pub title: Option<Mark<'t>>,
    /// What it is for.
    pub summary: Option<Mark<'t>>,
    /// How long it takes, in a checklist.
    pub minutes: Option<u16>,
    /// Where a checklist stands among the others.
    pub place: u16,
    /// Items of other lists that belong to a checklist, too.
    pub also: Vec<Mark<'t>>,
    /// Whether the file cannot be used.
    pub refused: bool,
}

/// Reads what all kinds of files begin with.
pub fn head<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> Head<'t> {
    let before = log.refusals();
    let id = fields.text("id", log);
    if let Some(id) = id {
        lint::check_id_form(id, log);
    }
    let title = fields.text("title", log);
    if let Some(title) = title {
        lint::check_title(title, log);
    }
    let summary = fields.text("summary", log);
    let minutes = fields.minutes(log);
    let place = fields.number("place", 1..=9999, log).and_then(|place| u16::try_from(place).ok());
    let place = place.unwrap_or(u16::MAX);
    let also = fields.texts("also", log);
    Head { id, title, summary, minutes, place, also, refused: log.refusals() > before }
}

/// Reads `[[source]]`.
pub fn source<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (SourceMarks<'t>, Option<Source>) {
    let (id, title) = (fields.text("id", log), fields.text("title", log));
    let (url, date) = (fields.text("url", log), fields.text("date", log));
    let trust = fields.choice("trust", (&TRUSTS, LintCode::BadSourceTrust), log);
    let value = || {
        Some(Source {
            id: owned(id?),
            title: owned(title?),
            url: owned(url?),
            date: owned(date?),
            trust: trust?,
        })
    };
    (SourceMarks { at: fields.at(), id, url, date, trust }, value())
}

/// Reads `[[item]]`.
pub fn item<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Item>) {
    let before = log.refusals();
    let mut entry = claim(fields, log);
    entry.after = fields.texts("after", log);
    entry.fears = fields.texts("against", log);
    entry.probe = fields.text("probe", log);
    let when = when(fields, &mut entry, log);
    let weight = weight(fields, log);
    let recheck_days = fields.number("recheck_days", 1..=3650, log).and_then(|days| u16::try_from(days).ok());
    let meaning_rev = fields.number("meaning_rev", 1..=1_000_000, log).unwrap_or(1);
    let happened = fields.yes("happened", log);
    let (why, notes) = (fields.text("why", log), fields.text("notes", log));
    let steps = steps(fields, &mut entry, log);
    let test = test(fields, &mut entry, log);
    let limits = limits(fields, log);
    entry.is_item = true;
    entry.admits = limits.as_ref().is_some_and(|limits| limits.shown.contains(lint::NO_TRUSTED_SOURCE));
    entry.refused = log.refusals() > before;
    let value = || {
        let (level, impact, minutes) = weight?;
        Some(Item {
            id: owned(entry.id?),
            when,
            level,
            impact,
            minutes,
            probe: entry.probe.map(owned),
            recheck_days,
            meaning_rev,
            happened,
            after: owned_all(&entry.after),
            against: owned_all(&entry.fears),
            sources: owned_all(&entry.sources),
            checked: owned(entry.checked?),
            title: source_text(entry.title?),
            why: source_text(why?),
            notes: notes.map(source_text),
            steps: steps.into(),
            test,
            limits,
        })
    };
    let value = value();
    (entry, value)
}

/// Reads `[[page]]`.
pub fn page<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Page>) {
    let before = log.refusals();
    let mut entry = claim(fields, log);
    let summary = fields.text("summary", log);
    let steps = steps(fields, &mut entry, log);
    let limits = limits(fields, log);
    entry.refused = log.refusals() > before;
    let value = || {
        Some(Page {
            id: owned(entry.id?),
            sources: owned_all(&entry.sources),
            checked: owned(entry.checked?),
            title: source_text(entry.title?),
            summary: source_text(summary?),
            steps: steps.into(),
            limits,
        })
    };
    let value = value();
    (entry, value)
}

/// Reads `[[note]]`.
pub fn note<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Note>) {
    let before = log.refusals();
    let mut entry = claim(fields, log);
    let when = when(fields, &mut entry, log);
    let items = fields.texts("items", log);
    let (what, changed) = (fields.text("what", log), fields.text("changed", log));
    let means = fields.text("means", log);
    let limits = limits(fields, log);
    entry.refused = log.refusals() > before;
    let value = || {
        Some(Note {
            id: owned(entry.id?),
            when,
            sources: owned_all(&entry.sources),
            checked: owned(entry.checked?),
            items: owned_all(&items),
            title: source_text(entry.title?),
            what: source_text(what?),
            changed: source_text(changed?),
            means: source_text(means?),
            limits,
        })
    };
    let value = value();
    (entry, value)
}

/// Reads `[[term]]`.
pub fn term<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Term>) {
    let before = log.refusals();
    let mut entry = claim(fields, log);
    let also = fields.texts("also", log);
    let text = fields.text("text", log);
    entry.refused = log.refusals() > before;
    let value = || {
        Some(Term {
            id: owned(entry.id?),
            sources: owned_all(&entry.sources),
            checked: owned(entry.checked?),
            title: source_text(entry.title?),
            also: owned_all(&also),
            text: source_text(text?),
        })
    };
    let value = value();
    (entry, value)
}

/// Reads what every claim about the world has: id, title, sources and the day it was checked.
pub fn claim<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> Entry<'t> {
    Entry {
        at: fields.at(),
        id: fields.text("id", log),
        title: fields.text("title", log),
        sources: fields.texts("sources", log),
        checked: fields.text("checked", log),
        ..Entry::default()
    }
}

/// Reads for whom an item is, how much it matters and how long it takes.
fn weight(fields: &Fields<'_>, log: &mut Log<'_>) -> Option<(Level, u8, u16)> {
    let level = fields.choice("level", (&LEVELS, LintCode::OutOfRange), log);
    let impact = fields.number("impact", 1..=3, log).and_then(|impact| u8::try_from(impact).ok());
    let minutes = fields.minutes(log);
    Some((level?, impact?, minutes?))
}

fn when<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> When {
    let Some(fields) = fields.table("when", &WHEN, log) else { return When::default() };
    let mut answers = |field| {
        let answers = fields.texts(field, log);
        entry.answers.extend(&answers);
        owned_all(&answers)
    };
    When { any: answers("any"), all: answers("all"), none: answers("none") }
}

fn steps<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> Vec<Step> {
    fields
        .tables("steps", &STEP, MAX_STEPS, log)
        .iter()
        .filter_map(|step_fields| step(step_fields, entry, log))
        .collect()
}

fn step<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> Option<Step> {
    let (id, text) = (fields.text("id", log), fields.text("text", log));
    let code = fields.code("code", log);
    let only = fields.texts("only", log);
    entry.answers.extend(&only);
    entry.steps.push(StepMarks { id, text });
    Some(Step {
        id: owned(id?),
        only: owned_all(&only),
        text: source_text(text?),
        code: code.map(|code| Str::Owned(code.text.replace("\r\n", "\n"))),
    })
}

fn test<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> Option<Test> {
    let fields = fields.table("test", &TEST, log)?;
    let expect = fields.text("expect", log);
    let steps = steps(&fields, entry, log);
    Some(Test { expect: source_text(expect?), steps: steps.into() })
}

/// Reads what a text does not do, where it says so.
pub fn limits(fields: &Fields<'_>, log: &mut Log<'_>) -> Option<Text> {
    fields.table("limits", &LIMITS, log)?.text("text", log).map(source_text)
}
