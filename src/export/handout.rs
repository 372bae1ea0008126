//! A blank list to give out, as a neutral tree of headings, boxes and steps.

use std::fmt;

use crate::content::marks::marked;
use crate::content::{Checklist, Item, Level, Library, Source, Step, Str, TextState, Trust};
use crate::export::help::Help;
use crate::locale::Locale;
use crate::t;
use crate::workshop::slip;

pub mod words;

pub use words::Words;

/// A document before it has a format.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The language tag.
    pub language: String,
    /// Whether that is written from right to left.
    pub right_to_left: bool,
    /// Its name.
    pub title: String,
    /// What to know before using it.
    pub notes: Vec<String>,
    /// Its lists.
    pub sections: Vec<Section>,
    /// Who can help, where that was asked for.
    pub help: Vec<Help>,
    /// What a page says to whoever ticks.
    pub words: Words,
}

/// One checklist.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// Its name in links.
    pub id: String,
    /// What its slips begin with.
    pub prefix: u32,
    /// Whether it has slips: longer ones have none.
    pub has_slips: bool,
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
    /// Its place in the whole list, from 1, also where others are left out: what a slip calls it.
    pub number: usize,
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
    /// When its text was last compared with these.
    pub checked: String,
    /// Where it comes from.
    pub origins: Vec<Origin>,
}

impl Box {
    /// Returns when the text was last checked, then each of its sources, as lines.
    pub fn sources(&self) -> Vec<String> {
        std::iter::once(self.checked.clone()).chain(self.origins.iter().map(Origin::to_string)).collect()
    }
}

/// One source. Its name and address are in letters and an order of their own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// Its name, in its own language.
    pub title: String,
    /// Its date and how good it is.
    pub about: String,
    /// Where it is.
    pub address: String,
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({}) {}", self.title, self.about, self.address)
    }
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
    let mut notes =
        vec![t!(locale, "handout-how-to-copy"), t!(locale, "handout-found"), t!(locale, "handout-limits")];
    if lists.iter().flat_map(|list| list.items.iter()).any(is_draft) {
        notes.push(t!(locale, "line-draft"));
    }
    debug_assert!(lists.iter().all(|list| library.checklist(&list.id).is_some()));
    Document {
        language: locale.tag().to_owned(),
        right_to_left: locale.is_right_to_left(),
        title: t!(locale, "handout-title"),
        notes,
        sections: lists.iter().map(|list| section(locale, list, devices)).collect(),
        help: Vec::new(),
        words: Words::of(locale),
    }
}

/// Tells whether nobody fluent has checked some of the words of an item.
fn is_draft(item: &Item) -> bool {
    item.texts().any(|text| text.state == TextState::Draft)
}

fn section(locale: &Locale, list: &Checklist, devices: Devices) -> Section {
    Section {
        id: list.id.to_string(),
        prefix: slip::prefix(list),
        has_slips: list.items.len() <= slip::MOST_ITEMS,
        title: marked(locale, &list.title),
        summary: marked(locale, &list.summary),
        items: list
            .items
            .iter()
            .filter(|item| devices == Devices::All || is_for_phones(item))
            .map(|one| item(locale, list, one, devices))
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

/// Returns one item with everything that is known of it but the facilitator's notes.
pub fn item(locale: &Locale, list: &Checklist, item: &Item, devices: Devices) -> Box {
    let minutes = t!(locale, "minutes", minutes = item.minutes);
    let level = match item.level {
        Level::Basic => t!(locale, "level-basic"),
        Level::Strong => t!(locale, "level-strong"),
        Level::HighRisk => t!(locale, "level-high-risk"),
    };
    let limits = |text| format!("{}: {}", t!(locale, "item-limits"), marked(locale, text));
    let place = list.items.iter().position(|one| one.id == item.id);
    Box {
        number: place.map_or(0, |index| index + 1),
        title: marked(locale, &item.title),
        facts: format!("{minutes}, {level}"),
        why: marked(locale, &item.why),
        steps: lines(locale, &item.steps, devices),
        test: item.test.as_ref().map(|test| Test {
            heading: t!(locale, "choice-test"),
            steps: lines(locale, &test.steps, devices),
            expect: format!("{}: {}", t!(locale, "test-expect"), marked(locale, &test.expect)),
        }),
        limits: item.limits.as_ref().map(limits),
        checked: t!(locale, "item-checked", day = item.checked.as_ref()),
        origins: origins(locale, &list.sources, &item.sources),
    }
}

/// Returns when a text was last checked, then each of its sources with its date and how good it is.
pub fn sources(locale: &Locale, checked: &str, all: &[Source], used: &[Str]) -> Vec<String> {
    let checked = t!(locale, "item-checked", day = checked);
    let origins = origins(locale, all, used);
    std::iter::once(checked).chain(origins.iter().map(Origin::to_string)).collect()
}

fn origins(locale: &Locale, all: &[Source], used: &[Str]) -> Vec<Origin> {
    let origin = |source: &Source| {
        let trust = match source.trust {
            Trust::Primary => t!(locale, "trust-primary"),
            Trust::Ngo => t!(locale, "trust-ngo"),
            Trust::Other => t!(locale, "trust-other"),
        };
        let date =
            if source.date == "undated" { t!(locale, "source-undated") } else { source.date.to_string() };
        Origin {
            title: source.title.to_string(),
            about: format!("{date}, {trust}"),
            address: source.url.to_string(),
        }
    };
    all.iter().filter(|source| used.contains(&source.id)).map(origin).collect()
}

/// Returns steps, each with the answers it is for.
pub fn lines(locale: &Locale, steps: &[Step], devices: Devices) -> Vec<Line> {
    steps
        .iter()
        .filter(|step| devices == Devices::All || step_is_for_phones(step))
        .map(|step| {
            let text = marked(locale, &step.text);
            let text = match only(locale, step) {
                Some(only) => format!("{only}: {text}"),
                None => text,
            };
            Line { text, code: step.code.as_ref().map(|code| code.trim_matches('\n').to_owned()) }
        })
        .collect()
}

/// Returns for whom a step is. "None" and "Another one" tell nothing without what was asked.
fn only(locale: &Locale, step: &Step) -> Option<String> {
    let question = step.only.first()?.split(':').next()?;
    let answers: Vec<String> = step
        .only
        .iter()
        .map(|answer| locale.message(&format!("answer-{}", answer.replace(':', "-"))))
        .collect();
    let answers = answers.join(", ");
    Some(match question {
        "vpn" => t!(locale, "only-vpn", answers = answers),
        "messenger" => t!(locale, "only-messenger", answers = answers),
        "facebook" => t!(locale, "only-facebook", answers = answers),
        _ => answers,
    })
}
