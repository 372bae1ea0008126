//! Reads one messenger with its claims, or one opinion about a messenger.
//!
//! A claim that cannot be used makes its app unusable: an app is compared by all topics or not at all.

use std::collections::BTreeSet;

use super::chars::quotable;
use super::entries::{owned, owned_all, source_text};
use super::finding::{LintCode, Log};
use super::model::{Claim, List, Messenger, Opinion, Str};
use super::outline::Entry;
use super::read::{Fields, Mark};
use super::schema::CLAIM;
use super::topics::{Confidence, Degree, Kind, Stance, Standing, Topic, Value, is_country};

/// How many claims one app may have: more than there are topics, so that each that is too many is named.
const MAX_CLAIMS: usize = 100;
/// How many people a group or a call can have in a file.
const MAX_COUNT: u32 = 10_000_000;
/// The word that is a value of every topic.
const UNKNOWN: (&[(&str, Value)], LintCode) = (&[("unknown", Value::Unknown)], LintCode::WrongValue);

/// What a file of messengers is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `[[app]]`.
    App(Messenger),
    /// `[[opinion]]`.
    Opinion(Opinion),
}

/// Reads `[[app]]`.
pub fn app<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Part>) {
    let before = log.refusals();
    let (id, name) = (fields.text("id", log), fields.text("name", log));
    let mut entry = Entry { at: fields.at(), id, title: name, ..Entry::default() };
    let summary = fields.text("summary", log);
    let setup = owned_all(&fields.texts("setup", log));
    let claims = claims(fields, &mut entry, log);
    entry.refused = log.refusals() > before;
    let value = || {
        Some(Part::App(Messenger {
            id: owned(id?),
            name: owned(name?),
            setup,
            summary: source_text(summary?),
            claims,
        }))
    };
    let value = value();
    (entry, value)
}

/// Reads `[[opinion]]`.
pub fn opinion<'t>(fields: &Fields<'t>, log: &mut Log<'_>) -> (Entry<'t>, Option<Part>) {
    let before = log.refusals();
    let (id, who, app) = (fields.text("id", log), fields.text("who", log), fields.text("app", log));
    let kind = fields.choice("kind", (Stance::WORDS, LintCode::OutOfRange), log);
    let (date, text) = (fields.text("date", log), fields.text("text", log));
    let sources = fields.texts("sources", log);
    let entry = Entry {
        at: fields.at(),
        id,
        about: app,
        sources: sources.clone(),
        dates: date.map(|date| ("", date)).into_iter().collect(),
        claims: text.into_iter().collect(),
        refused: log.refusals() > before,
        ..Entry::default()
    };
    let value = || {
        Some(Part::Opinion(Opinion {
            id: owned(id?),
            who: owned(who?),
            app: owned(app?),
            kind: kind?,
            date: owned(date?),
            sources: owned_all(&sources),
            text: source_text(text?),
        }))
    };
    (entry, value())
}

/// Reads all claims of an app, and says which are missing or there twice.
fn claims<'t>(fields: &Fields<'t>, entry: &mut Entry<'t>, log: &mut Log<'_>) -> List<Claim> {
    let mut seen = BTreeSet::new();
    let mut claims = Vec::new();
    let tables = fields.tables("claim", &CLAIM, MAX_CLAIMS, log);
    for table in &tables {
        let topic = table.choice("topic", (Topic::WORDS, LintCode::UnknownTopic), log);
        if let Some(topic) = topic.filter(|topic| !seen.insert(*topic)) {
            let detail = format!("{} stands here a second time", topic.word());
            log.report(LintCode::DuplicateTopic, table.place_of("topic"), detail);
        }
        claims.extend(claim(table, topic, entry, log));
    }
    let missing = Topic::ALL.iter().filter(|topic| !seen.contains(topic)).map(|topic| topic.word());
    let missing: Vec<_> = missing.collect();
    if !missing.is_empty() && !tables.is_empty() {
        log.report(LintCode::MissingTopic, fields.at(), format!("nothing about {}", missing.join(", ")));
    }
    claims.into()
}

/// Reads `[[app.claim]]`.
fn claim<'t>(
    fields: &Fields<'t>,
    topic: Option<Topic>,
    entry: &mut Entry<'t>,
    log: &mut Log<'_>,
) -> Option<Claim> {
    let sources = fields.texts("sources", log);
    let (date, text) = (fields.text("date", log), fields.text("text", log));
    entry.sources.extend(&sources);
    entry.dates.extend(date.map(|date| (topic.map_or("", Topic::word), date)));
    entry.claims.extend(text);
    let confidence = fields.choice("confidence", (Confidence::WORDS, LintCode::OutOfRange), log);
    if !fields.has("value") {
        log.report(LintCode::MissingField, fields.at(), "this claim lacks value");
    }
    let value = value(fields, topic?, log);
    Some(Claim {
        topic: topic?,
        value: value?,
        sources: owned_all(&sources),
        date: owned(date?),
        confidence: confidence?,
        text: source_text(text?),
    })
}

/// Reads the value of a claim as its topic wants it.
fn value(fields: &Fields<'_>, topic: Topic, log: &mut Log<'_>) -> Option<Value> {
    match topic.kind() {
        Kind::Degree => word(fields, Degree::WORDS, Value::Degree, log),
        Kind::Standing => word(fields, Standing::WORDS, Value::Standing, log),
        Kind::Count | Kind::Countries if fields.is_text("value") => fields.choice("value", UNKNOWN, log),
        Kind::Count => fields.number("value", 0..=MAX_COUNT, log).map(Value::Count),
        Kind::Countries => Some(Value::Countries(countries(&fields.texts("value", log), log))),
    }
}

/// Reads one of a few words, or `unknown`.
fn word<T: Copy>(
    fields: &Fields<'_>,
    words: &[(&'static str, T)],
    make: fn(T) -> Value,
    log: &mut Log<'_>,
) -> Option<Value> {
    let known = words.iter().map(|(word, meaning)| (*word, make(*meaning)));
    let known: Vec<_> = known.chain([("unknown", Value::Unknown)]).collect();
    fields.choice("value", (&known, LintCode::WrongValue), log)
}

fn countries(marks: &[Mark<'_>], log: &mut Log<'_>) -> List<Str> {
    for mark in marks.iter().filter(|mark| !is_country(mark.text)) {
        log.report(LintCode::WrongValue, mark.at, format!("{} is no country", quotable(mark.text)));
    }
    owned_all(marks)
}
