//! A blank list to give out, as a neutral tree of headings, boxes and steps.

use crate::content::{Checklist, Item, Library, Step, TextState};
use crate::locale::Locale;
use crate::t;

/// A document before it has a format.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The language tag.
    pub language: String,
    /// Its name.
    pub title: String,
    /// What to know before using it.
    pub notes: Vec<String>,
    /// Its lists.
    pub sections: Vec<Section>,
}

/// One checklist.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// Its name.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Its items.
    pub items: Vec<Box>,
}

/// One item with a box to tick.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Box {
    /// What to do.
    pub title: String,
    /// How long it takes and for whom it is.
    pub facts: String,
    /// What goes wrong without it.
    pub why: String,
    /// What to do, one action each.
    pub steps: Vec<Line>,
    /// The test by hand.
    pub test: Option<Test>,
    /// What it does not do.
    pub limits: Option<String>,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// The test by hand on paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Test {
    /// Its heading.
    pub heading: String,
    /// What to do.
    pub steps: Vec<Line>,
    /// What one must see.
    pub expect: String,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// What to do.
    pub text: String,
    /// Something to copy letter by letter.
    pub code: Option<String>,
}

/// Which devices a handout is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Devices {
    /// All of them.
    All,
    /// Android phones and iPhones: the half of each job that is done on the phone.
    Phones,
}

/// Returns the handout of these checklists.
pub fn document(locale: &Locale, library: &Library, lists: &[&Checklist], devices: Devices) -> Document {
    let mut notes = vec![t!(locale, "handout-how-to-copy"), t!(locale, "handout-limits")];
    if lists.iter().any(|list| list.title.state == TextState::Draft) {
        notes.push(t!(locale, "line-draft"));
    }
    debug_assert!(lists.iter().all(|list| library.checklist(&list.id).is_some()));
    Document {
        language: locale.tag().to_owned(),
        title: t!(locale, "handout-title"),
        notes,
        sections: lists.iter().map(|list| section(locale, list, devices)).collect(),
    }
}

fn section(locale: &Locale, list: &Checklist, devices: Devices) -> Section {
    Section {
        title: list.title.shown.to_string(),
        summary: list.summary.shown.to_string(),
        items: list
            .items
            .iter()
            .filter(|item| devices == Devices::All || is_for_phones(item))
            .map(|item| one(locale, list, item, devices))
            .collect(),
    }
}

const PHONES: [&str; 2] = ["device:android", "device:iphone"];

/// An item is for phones unless it, or each of its steps, names other devices only.
fn is_for_phones(item: &Item) -> bool {
    let names_devices = item.when.any.iter().any(|answer| answer.starts_with("device:"));
    let names_phones =
        item.when.any.iter().chain(item.when.all.iter()).any(|answer| PHONES.contains(&&**answer));
    let other_only =
        item.when.all.iter().any(|answer| answer.starts_with("device:") && !PHONES.contains(&&**answer));
    (!names_devices || names_phones) && !other_only && item.steps.iter().any(step_is_for_phones)
}

fn step_is_for_phones(step: &Step) -> bool {
    let names_devices = step.only.iter().any(|answer| answer.starts_with("device:"));
    !names_devices || step.only.iter().any(|answer| PHONES.contains(&&**answer))
}

fn one(locale: &Locale, list: &Checklist, item: &Item, devices: Devices) -> Box {
    let minutes = t!(locale, "minutes", minutes = item.minutes);
    let level = match item.level {
        crate::content::Level::Basic => t!(locale, "level-basic"),
        crate::content::Level::Strong => t!(locale, "level-strong"),
        crate::content::Level::HighRisk => t!(locale, "level-high-risk"),
    };
    let checked = t!(locale, "item-checked", day = item.checked.as_ref());
    let sources = list
        .sources
        .iter()
        .filter(|source| item.sources.contains(&source.id))
        .map(|source| format!("{} ({}) {}", source.title, source.date, source.url));
    Box {
        title: item.title.shown.to_string(),
        facts: format!("{minutes}, {level}"),
        why: item.why.shown.to_string(),
        steps: lines(locale, &item.steps, devices),
        test: item.test.as_ref().map(|test| Test {
            heading: t!(locale, "choice-test"),
            steps: lines(locale, &test.steps, devices),
            expect: format!("{}: {}", t!(locale, "test-expect"), test.expect.shown),
        }),
        limits: item.limits.as_ref().map(|text| format!("{}: {}", t!(locale, "item-limits"), text.shown)),
        sources: std::iter::once(checked).chain(sources).collect(),
    }
}

fn lines(locale: &Locale, steps: &[Step], devices: Devices) -> Vec<Line> {
    steps
        .iter()
        .filter(|step| devices == Devices::All || step_is_for_phones(step))
        .map(|step| {
            let only: Vec<String> = step
                .only
                .iter()
                .map(|answer| locale.message(&format!("answer-{}", answer.replace(':', "-"))))
                .collect();
            let text = if only.is_empty() {
                step.text.shown.to_string()
            } else {
                format!("{}: {}", only.join(", "), step.text.shown)
            };
            Line { text, code: step.code.as_ref().map(|code| code.trim_matches('\n').to_owned()) }
        })
        .collect()
}
