//! The rules for claims about messengers that depend on more than one value.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::chars::quotable;
use super::super::finding::{LintCode, Log};
use super::super::outline::Entry;
use super::{CHECKED_DAYS, CLAIM_CHARS, check_length, first_day, is_source_date};

/// Returns the ids of the apps among the entries of a file.
pub(super) fn apps<'t>(entries: &[Entry<'t>]) -> BTreeSet<&'t str> {
    let apps = entries.iter().filter(|entry| entry.about.is_none());
    apps.filter_map(|entry| Some(entry.id?.text)).collect()
}

/// Checks dates and lengths of claims, and what an opinion is about.
pub(super) fn check(entry: &Entry<'_>, apps: &BTreeSet<&str>, today: Option<Date>, log: &mut Log<'_>) {
    if let Some(app) = entry.about.filter(|app| !apps.contains(app.text)) {
        log.report(LintCode::UnknownApp, app.at, format!("the file has no app {}", quotable(app.text)));
    }
    for day in entry.days.iter().filter(|day| !is_source_date(day.text)) {
        log.report(LintCode::BadDate, day.at, format!("{} is no date", quotable(day.text)));
    }
    for text in &entry.claims {
        check_length(*text, CLAIM_CHARS, LintCode::LongText, log);
    }
    check_dates(entry, today, log);
}

/// Checks the dates of claims. What is old is told once for each app, so that it does not crowd out what is wrong.
fn check_dates(entry: &Entry<'_>, today: Option<Date>, log: &mut Log<'_>) {
    let mut old = Vec::new();
    for (topic, date) in &entry.dates {
        let Some(day) = first_day(date.text) else {
            log.report(LintCode::BadDate, date.at, format!("{} is no date", quotable(date.text)));
            continue;
        };
        // What somebody said of an app is of its day and grows no older.
        let days = today.filter(|_| entry.about.is_none()).map_or(0, |today| (today - day).get_days());
        if days > CHECKED_DAYS {
            old.push((date.at, format!("{topic} of {}", date.text)));
        }
    }
    if let Some((at, _)) = old.first() {
        let facts: Vec<&str> = old.iter().map(|(_, fact)| fact.as_str()).collect();
        log.report(LintCode::OldFact, *at, facts.join(", "));
    }
}
