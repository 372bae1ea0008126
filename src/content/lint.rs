//! The rules for content: what may be shipped, and what a user's own list is told.
//!
//! Pure. Looks at one file at a time, except for `duplicate_lists`. The shape of the tables is the
//! business of `schema` and `read`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use jiff::civil::Date;

use super::answers::is_known;
use super::chars::{Layout, first_forbidden, is_forbidden, is_nfc, quotable};
use super::finding::{LintCode, Log};
use super::model::Trust;
use super::outline::{Entry, Outline, SourceMarks};
use super::read::Mark;

pub mod facts;
pub mod links;
mod listed;
pub mod renames;

pub use listed::listed;

/// How many characters a step may have: what fits a 40-column screen beside its frame.
pub const STEP_CHARS: usize = 240;
/// How many characters a title may have.
pub const TITLE_CHARS: usize = 60;
/// How many characters an id may have.
pub const ID_CHARS: usize = 60;
/// How many characters a claim about a messenger may have: it is one reason among several.
pub const CLAIM_CHARS: usize = 200;
/// After how many days a text counts as old: menus of phones and apps change about twice a year.
pub const CHECKED_DAYS: i32 = 180;
/// What an item says in its limits where it has neither a primary nor a trusted source.
pub const NO_TRUSTED_SOURCE: &str = "No primary or trusted source was found for this.";
/// The names of probes that content may use.
pub const PROBES: [&str; 4] = ["tunnel-route", "ipv6", "dns", "one-vpn"];

/// What the rules depend on beside the file.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'r> {
    /// The probes that the program has.
    pub probes: &'r [&'r str],
    /// The day, where the age of texts counts. A build must not depend on the calendar.
    pub today: Option<Date>,
    /// Whether items that rest on press alone are told of: to authors, and not to whoever uses a list of their own.
    pub is_for_authors: bool,
}

impl Default for Rules<'_> {
    fn default() -> Self {
        Self { probes: &PROBES, today: None, is_for_authors: false }
    }
}

/// Checks the words of any text, and tells whether they can be used.
pub fn wording(text: &str, field: &str, span: Range<usize>, layout: Layout, log: &mut Log<'_>) -> bool {
    if text.trim().is_empty() {
        log.report(LintCode::EmptyText, span.start, format!("{} is empty", quotable(field)));
        return false;
    }
    if let Some(found) = first_forbidden(&text.replace("\r\n", "\n"), layout) {
        let raw = log.text().get(span.clone()).unwrap_or_default();
        if is_forbidden(found, Layout::Block) && raw.contains(found) {
            log.refuse(); // `characters` tells of it, at its exact place
        } else {
            let detail = format!("{} holds {}", quotable(field), named(found));
            log.report(LintCode::ForbiddenCharacter, span.start, detail);
        }
        return false;
    }
    if !is_nfc(text) {
        log.report(LintCode::NotNfc, span.start, format!("{} is not composed", quotable(field)));
    }
    true
}

/// Reports every character that may stand nowhere in a file, comments included, with the places found.
pub fn characters(log: &mut Log<'_>) -> BTreeSet<usize> {
    let mut places = BTreeSet::new();
    let mut chars = log.text().char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends_line = c == '\r' && chars.peek().is_some_and(|(_, next)| *next == '\n');
        if is_forbidden(c, Layout::Block) && !ends_line {
            places.insert(at);
            let detail = if log.is_full() { String::new() } else { format!("the file holds {}", named(c)) };
            log.report(LintCode::ForbiddenCharacter, at, detail);
        }
    }
    places
}

/// Checks everything in a file that depends on more than one value.
pub fn check(outline: &mut Outline<'_>, rules: &Rules<'_>, log: &mut Log<'_>) {
    let sources = check_sources(&outline.sources, log);
    let rings = rings(&outline.entries);
    let ids: BTreeSet<&str> = outline.entries.iter().filter_map(|entry| Some(entry.id?.text)).collect();
    let apps = facts::apps(&outline.entries);
    let mut used = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for entry in &mut outline.entries {
        let before = log.refusals();
        check_id(entry.id, &mut seen, log);
        check_steps(entry, log);
        check_answers(entry, log);
        check_after(entry, &ids, &rings, log);
        check_claims(entry, &sources, &mut used, log);
        if rules.is_for_authors {
            check_trust(entry, &outline.sources, log);
        }
        check_checked(entry, rules.today, log);
        check_probe(entry, rules.probes, log);
        facts::check(entry, &apps, rules.today, log);
        entry.refused |= log.refusals() > before;
    }
    for (id, at) in sources {
        if !used.contains(id) {
            log.report(LintCode::UnusedSource, at, format!("nothing names the source {id}"));
        }
    }
}

/// Checks the form of an id; used for the file's own too.
pub fn check_id_form(id: Mark<'_>, log: &mut Log<'_>) {
    let part =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if id.text.len() > ID_CHARS || !id.text.split('-').all(part) {
        log.report(LintCode::BadId, id.at, format!("{} is not an id", quotable(id.text)));
    }
}

/// Checks the length of a title; used for the file's own too.
pub fn check_title(title: Mark<'_>, log: &mut Log<'_>) {
    check_length(title, TITLE_CHARS, LintCode::LongTitle, log);
}

fn check_id<'t>(id: Option<Mark<'t>>, seen: &mut BTreeSet<&'t str>, log: &mut Log<'_>) {
    let Some(id) = id else { return };
    check_id_form(id, log);
    if !seen.insert(id.text) {
        log.report(LintCode::DuplicateId, id.at, format!("{} stands here a second time", quotable(id.text)));
    }
}

/// Checks the sources and returns the id of each with its place.
fn check_sources<'t>(sources: &[SourceMarks<'t>], log: &mut Log<'_>) -> BTreeMap<&'t str, usize> {
    let mut seen = BTreeSet::new();
    for source in sources {
        check_id(source.id, &mut seen, log);
        if let Some(url) = source.url.filter(|url| !is_address(url.text)) {
            log.report(LintCode::BadSourceUrl, url.at, format!("{} is no web address", quotable(url.text)));
        }
        if let Some(date) = source.date.filter(|date| !is_source_date(date.text)) {
            log.report(LintCode::BadSourceDate, date.at, format!("{} is no date", quotable(date.text)));
        }
    }
    sources.iter().filter_map(|source| source.id).map(|id| (id.text, id.at)).collect()
}

/// Tells whether a text is a web address in plain letters.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain =
        |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()) && rest.chars().all(plain))
}

/// Tells whether a text is `undated`, a year, a month or a day.
fn is_source_date(text: &str) -> bool {
    text == "undated" || first_day(text).is_some()
}

/// Returns the first day of a year, a month or a day, written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
pub fn first_day(text: &str) -> Option<Date> {
    ["", "-01", "-01-01"].iter().find_map(|rest| day_of(&format!("{text}{rest}")))
}

/// Returns the day that is written as `YYYY-MM-DD` and in no other way.
fn day_of(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (day.to_string() == text).then_some(day)
}

fn check_steps(entry: &Entry<'_>, log: &mut Log<'_>) {
    if let Some(title) = entry.title {
        check_title(title, log);
    }
    let mut seen = BTreeSet::new();
    for step in &entry.steps {
        check_id(step.id, &mut seen, log);
        if let Some(text) = step.text {
            check_length(text, STEP_CHARS, LintCode::LongStep, log);
        }
    }
}

fn check_length(text: Mark<'_>, limit: usize, code: LintCode, log: &mut Log<'_>) {
    let length = text.text.chars().count();
    if length > limit {
        log.report(code, text.at, format!("{length} characters, {} too many", length - limit));
    }
}

fn check_answers(entry: &Entry<'_>, log: &mut Log<'_>) {
    let unknown_answers = entry.answers.iter().filter(|answer| !is_known(answer.text));
    let is_fear = |answer: &Mark<'_>| answer.text.starts_with("fear:") && is_known(answer.text);
    let unknown_fears = entry.fears.iter().filter(|answer| !is_fear(answer));
    for answer in unknown_answers {
        log.report(LintCode::UnknownAnswer, answer.at, format!("{} is not an answer", quotable(answer.text)));
    }
    for fear in unknown_fears {
        log.report(LintCode::UnknownAnswer, fear.at, format!("{} is not a fear", quotable(fear.text)));
    }
}

fn check_after(entry: &Entry<'_>, ids: &BTreeSet<&str>, rings: &BTreeSet<&str>, log: &mut Log<'_>) {
    for after in &entry.after {
        if !ids.contains(after.text) {
            let detail = format!("the list has no item {}", quotable(after.text));
            log.report(LintCode::UnknownAfter, after.at, detail);
        } else if entry.id.is_some_and(|id| rings.contains(id.text)) && rings.contains(after.text) {
            let detail = format!("{} waits for this item, too", quotable(after.text));
            log.report(LintCode::CyclicAfter, after.at, detail);
        }
    }
}

/// Returns the ids of all items that wait for each other in a ring, or stand between two rings.
///
/// Takes away, again and again, what waits for nothing and what nothing waits for.
fn rings<'t>(entries: &[Entry<'t>]) -> BTreeSet<&'t str> {
    let mut edges: BTreeSet<(&str, &str)> = BTreeSet::new();
    for entry in entries {
        edges.extend(entry.after.iter().filter_map(|after| Some((entry.id?.text, after.text))));
    }
    let onward = without_ends(&edges);
    let backward: BTreeSet<(&str, &str)> = onward.iter().map(|(from, to)| (*to, *from)).collect();
    without_ends(&backward).into_iter().map(|(from, _)| from).collect()
}

/// Returns the edges that are left when those to nodes without a way on are taken away, again and again.
fn without_ends<'t>(edges: &BTreeSet<(&'t str, &'t str)>) -> BTreeSet<(&'t str, &'t str)> {
    let mut ways_on: BTreeMap<&str, usize> = BTreeMap::new();
    let mut leading_to: BTreeMap<&str, Vec<&'t str>> = BTreeMap::new();
    for (from, to) in edges {
        *ways_on.entry(from).or_default() += 1;
        leading_to.entry(to).or_default().push(from);
    }
    let mut ends: Vec<&str> = leading_to.keys().copied().filter(|node| !ways_on.contains_key(node)).collect();
    while let Some(end) = ends.pop() {
        for from in leading_to.remove(end).unwrap_or_default() {
            let left = ways_on.entry(from).or_default();
            *left -= 1;
            if *left == 0 {
                ends.push(from);
            }
        }
    }
    edges.iter().copied().filter(|(_, to)| leading_to.contains_key(to)).collect()
}

fn check_claims<'t>(
    entry: &Entry<'t>,
    sources: &BTreeMap<&str, usize>,
    used: &mut BTreeSet<&'t str>,
    log: &mut Log<'_>,
) {
    for source in &entry.sources {
        used.insert(source.text);
        if !sources.contains_key(source.text) {
            let detail = format!("the file has no source {}", quotable(source.text));
            log.report(LintCode::UnknownSource, source.at, detail);
        }
    }
}

/// Checks that somebody who can be trusted is among the sources of an item, or that it admits there is none.
fn check_trust(entry: &Entry<'_>, sources: &[SourceMarks<'_>], log: &mut Log<'_>) {
    let is_used = |source: &&SourceMarks<'_>| {
        source.id.is_some_and(|id| entry.sources.iter().any(|named| named.text == id.text))
    };
    let is_good = |source: &SourceMarks<'_>| source.trust.is_none_or(|trust| trust != Trust::Other);
    let mut mine = sources.iter().filter(is_used).peekable();
    if entry.is_item && !entry.admits && mine.peek().is_some() && !mine.any(is_good) {
        let name = entry.id.map(|id| quotable(id.text)).unwrap_or_default();
        log.report(LintCode::WeakSource, entry.at, format!("{name} has press sources alone"));
    }
}

fn check_checked(entry: &Entry<'_>, today: Option<Date>, log: &mut Log<'_>) {
    let Some(checked) = entry.checked else { return };
    let Some(day) = day_of(checked.text) else {
        log.report(LintCode::BadChecked, checked.at, format!("{} is no day", quotable(checked.text)));
        return;
    };
    let days = today.map_or(0, |today| (today - day).get_days());
    if days > CHECKED_DAYS {
        log.report(LintCode::OldChecked, checked.at, format!("checked {days} days ago"));
    }
}

fn check_probe(entry: &Entry<'_>, probes: &[&str], log: &mut Log<'_>) {
    if let Some(probe) = entry.probe.filter(|probe| !probes.contains(&probe.text)) {
        log.report(LintCode::UnknownProbe, probe.at, format!("there is no probe {}", quotable(probe.text)));
    }
}

/// Returns what a message calls a character that cannot be shown.
fn named(c: char) -> String {
    format!("the character U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests;
