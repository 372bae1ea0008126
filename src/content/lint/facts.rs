//! The rules for claims about messengers that depend on more than one value.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::chars::quotable;
use super::super::finding::{LintCode, Log};
use super::super::outline::Entry;
use super::{CHECKED_DAYS, CLAIM_CHARS, check_length, first_day};

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
    for text in &entry.claims {
        check_length(*text, CLAIM_CHARS, LintCode::LongText, log);
    }
    for date in &entry.dates {
        let Some(day) = first_day(date.text) else {
            log.report(LintCode::BadDate, date.at, format!("{} is no date", quotable(date.text)));
            continue;
        };
        // What somebody said of an app is of its day and grows no older.
        let days = today.filter(|_| entry.about.is_none()).map_or(0, |today| (today - day).get_days());
        if days > CHECKED_DAYS {
            log.report(LintCode::OldFact, date.at, format!("known {days} days ago"));
        }
    }
}
