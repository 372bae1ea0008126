//! The report about a Facebook export as a neutral sheet: for the screen, the command line and a picture.
//!
//! Everything from the export has passed `sanitize` here. Never opens a file.

pub mod picture;
pub mod words;

use jiff::civil::Date;

use crate::content::{ItemId, Library};
use crate::export::bars::Bar;
use crate::locale::Locale;
use crate::observe::export;
use crate::probe::Sentence;
use crate::probe::facebook::compare::{self, Change, Earlier};
use crate::probe::facebook::{self, Answer, AppState, Reason, Report, judge};
use crate::{sanitize, t};

/// The most active businesses that are shown.
pub const TOP: usize = 20;
/// Names of neighbours that are shown of each kind.
const NAMES: usize = 20;
/// Longer names are no names.
const NAME_CHARS: usize = 60;
/// The newest months of the chart: more would hide what is below it.
const MONTHS: usize = 24;
/// Kinds of events that are shown.
const KINDS: usize = 12;

/// A report with what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// What was read.
    pub report: Report,
    /// Whether it is empty.
    pub answer: Answer,
    /// Why.
    pub reason: Reason,
    /// What changed since an older export that was read as well.
    pub change: Option<Change>,
    /// The same in words, or what changed since the reading that the notebook knows.
    pub since: Vec<Sentence>,
}

impl Judged {
    /// Judges a report, and compares it with what is known of an earlier one.
    pub fn new(report: Report, before: Option<&Report>, earlier: Option<&Earlier>) -> Self {
        let (answer, reason) = judge::judge(&report);
        let since = earlier.map(|earlier| compare::since(earlier, &report)).unwrap_or_default();
        let mut judged = Self { report, answer, reason, change: None, since };
        if let Some(before) = before {
            judged.compare(before);
        }
        judged
    }

    /// Compares with an older export.
    pub fn compare(&mut self, before: &Report) {
        let change = compare::compare(before, &self.report);
        self.since = changes(&change, before, &self.report);
        self.change = Some(change);
    }
}

/// Returns what changed since an older export, in sentences.
fn changes(change: &Change, before: &Report, now: &Report) -> Vec<Sentence> {
    let mut sentences = vec![
        Sentence::new("offmeta-change-gone").with("count", change.gone.len()),
        Sentence::new("offmeta-change-still").with("count", change.still.len()),
        Sentence::new("offmeta-change-new").with("count", change.new.len()),
    ];
    let is_as_old = now.first.zip(before.last).is_some_and(|(first, last)| first <= last);
    if change.all_newer {
        sentences.push(Sentence::new("offmeta-change-all-newer"));
    } else if is_as_old {
        sentences.push(Sentence::new("offmeta-change-some-older"));
    }
    if !change.gone.is_empty() && change.still.is_empty() && change.new.is_empty() {
        sentences.push(Sentence::new("offmeta-change-nothing"));
    }
    sentences
}

/// What a person reads of a report, in their language.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The answer.
    pub answer: Answer,
    /// The answer in words.
    pub headline: String,
    /// Why, and what else could not be read.
    pub reasons: Vec<String>,
    /// Dates and counts.
    pub facts: Vec<String>,
    /// Events by month.
    pub months: Vec<Bar>,
    /// Says which months are not in the chart.
    pub older: Option<String>,
    /// The most active businesses.
    pub top: Vec<Bar>,
    /// Kinds of events in plain words.
    pub kinds: Vec<String>,
    /// What clearing does not touch.
    pub neighbours: Vec<Neighbour>,
    /// How "empty" could mislead.
    pub cautions: Vec<String>,
    /// What changed.
    pub change: Vec<String>,
}

/// Something that clearing does not touch, and the item that deals with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// What it is and how many there are.
    pub text: String,
    /// Their names.
    pub names: Vec<String>,
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: String,
}

/// Returns what a person reads of a report.
pub fn sheet(locale: &Locale, library: &Library, judged: &Judged, ascii: bool) -> Sheet {
    let report = &judged.report;
    let mut reasons = vec![judged.reason.sentence().words(locale)];
    for problem in report.problems.iter().filter(|problem| **problem != judged.reason) {
        let text = problem.sentence().words(locale);
        if !reasons.contains(&text) {
            reasons.push(text);
        }
    }
    let (months, older) = months(locale, report);
    let sentences =
        |sentences: &[Sentence]| sentences.iter().map(|one| one.words(locale)).collect::<Vec<_>>();
    Sheet {
        answer: judged.answer,
        headline: words::answer(locale, judged.answer),
        reasons,
        facts: facts(locale, report),
        months,
        older,
        top: top(report, ascii),
        kinds: kinds(locale, report, ascii),
        neighbours: neighbours(locale, library, report, ascii),
        cautions: sentences(&judge::cautions(report)),
        change: sentences(&judged.since),
    }
}

/// Makes a name of the export safe and short enough to be shown.
pub fn name(name: &str, ascii: bool) -> String {
    sanitize::for_screen(name, NAME_CHARS, ascii).into_owned()
}

/// Returns a month as it is written everywhere.
pub fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

fn facts(locale: &Locale, report: &Report) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(day) = report.made_on {
        facts.push(t!(locale, "offmeta-screen-made-on", day = day.to_string()));
    }
    let businesses = report.business_count();
    if businesses > 0 || report.events > 0 {
        facts.push(t!(locale, "offmeta-screen-counts", businesses = businesses, events = report.events));
    }
    if let (Some(first), Some(last)) = (report.first, report.last) {
        facts.push(t!(locale, "offmeta-screen-range", first = month(first), last = month(last)));
    }
    if report.unnamed > 0 {
        facts.push(t!(locale, "offmeta-screen-unnamed", count = report.unnamed));
    }
    facts
}

fn months(locale: &Locale, report: &Report) -> (Vec<Bar>, Option<String>) {
    let hidden = report.months.len().saturating_sub(MONTHS);
    let bar = |(day, events): (&Date, &u64)| Bar { label: month(*day), value: *events };
    let events: u64 = report.months.values().take(hidden).fold(0, |sum, events| sum.saturating_add(*events));
    let older = t!(locale, "offmeta-screen-older", months = hidden, events = events);
    (report.months.iter().skip(hidden).map(bar).collect(), (hidden > 0).then_some(older))
}

fn top(report: &Report, ascii: bool) -> Vec<Bar> {
    // Old pages tell no events: a chart of zeros would say that nothing was reported.
    let active = report.businesses.iter().filter(|business| business.events > 0).take(TOP);
    active.map(|business| Bar { label: name(&business.name, ascii), value: business.events }).collect()
}

fn kinds(locale: &Locale, report: &Report, ascii: bool) -> Vec<String> {
    let mut kinds: Vec<(&String, &u64)> = report.kinds.iter().collect();
    kinds.sort_by_key(|(_, events)| std::cmp::Reverse(**events));
    let more = kinds.len().saturating_sub(KINDS);
    let line = |(kind, events): &(&String, &u64)| {
        let (kind, events): (String, u64) = (name(kind, ascii), **events);
        let words = words::kind(locale, &kind);
        t!(locale, "offmeta-screen-kind", kind = kind, words = words, events = events)
    };
    let mut lines: Vec<String> = kinds.iter().take(KINDS).map(line).collect();
    if more > 0 {
        lines.push(t!(locale, "offmeta-screen-more-kinds", count = more));
    }
    lines
}

fn neighbours(locale: &Locale, library: &Library, report: &Report, ascii: bool) -> Vec<Neighbour> {
    let facebook::Neighbours { apps, advertisers, more_advertisers } = &report.neighbours;
    let mut found = Vec::new();
    let mut add = |text: String, names: Vec<String>, item: ItemId| {
        let title =
            library.item(&item).map_or_else(|| item.to_string(), |(_, found)| found.title.shown.to_string());
        found.push(Neighbour { text, names, item, title });
    };
    for state in [AppState::Active, AppState::Unknown, AppState::Inactive, AppState::Removed] {
        let of_state: Vec<&str> =
            apps.iter().filter(|app| app.state == state).map(|app| app.name.as_str()).collect();
        if !of_state.is_empty() {
            let names = names(locale, &of_state, 0, ascii);
            add(words::apps(locale, state, of_state.len()), names, export::apps_item());
        }
    }
    let count = advertisers_of(report);
    if count > 0 {
        let known: Vec<&str> = advertisers.iter().map(String::as_str).collect();
        let names = names(locale, &known, *more_advertisers, ascii);
        add(t!(locale, "offmeta-screen-advertisers", count = count), names, export::advertisers_item());
    }
    found
}

/// Returns how many advertisers use a list with the person on it.
pub fn advertisers_of(report: &Report) -> u64 {
    let known = u64::try_from(report.neighbours.advertisers.len()).unwrap_or(u64::MAX);
    known.saturating_add(report.neighbours.more_advertisers)
}

fn names(locale: &Locale, known: &[&str], unnamed: u64, ascii: bool) -> Vec<String> {
    let mut names: Vec<String> = known.iter().take(NAMES).map(|known| name(known, ascii)).collect();
    let more = u64::try_from(known.len().saturating_sub(NAMES)).unwrap_or(u64::MAX).saturating_add(unnamed);
    if more > 0 {
        names.push(t!(locale, "offmeta-screen-more-names", count = more));
    }
    names
}

#[cfg(test)]
mod tests;
