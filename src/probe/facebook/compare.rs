//! Compares two exports, or an export with what the notebook keeps of an older one. Pure.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::probe::Sentence;
use crate::probe::facebook::Report;
use crate::probe::facebook::judge::{Answer, judge};

/// What an earlier export is known to have held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earlier {
    /// The day it was read.
    pub read_on: Date,
    /// Its businesses.
    pub businesses: u64,
    /// Its events.
    pub events: u64,
    /// The day of its newest event.
    pub last: Option<Date>,
}

/// What changed between two exports.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// Businesses of the earlier one that are no longer there.
    pub gone: Vec<String>,
    /// Businesses in both.
    pub still: Vec<String>,
    /// Businesses that were not in the earlier one.
    pub new: Vec<String>,
    /// Every event is newer than the newest one of the earlier export: clearing worked, linking goes on.
    pub all_newer: bool,
}

/// Compares an export with an earlier one.
pub fn compare(before: &Report, now: &Report) -> Change {
    let names = |report: &Report| -> BTreeSet<String> {
        report.businesses.iter().map(|business| business.name.clone()).collect()
    };
    let (old, new) = (names(before), names(now));
    Change {
        gone: old.difference(&new).cloned().collect(),
        still: old.intersection(&new).cloned().collect(),
        new: new.difference(&old).cloned().collect(),
        all_newer: is_all_newer(before.last, now),
    }
}

/// Tells whether every event is of a later day than the newest one known before.
///
/// Nothing follows where days are not known on either side, or where nothing is listed any more.
fn is_all_newer(newest_before: Option<Date>, now: &Report) -> bool {
    newest_before.is_some_and(|newest| now.first.is_some_and(|first| first > newest))
}

/// Says what changed since an earlier reading of which only counts are known.
///
/// # Fallback
/// An answer that could not be told says nothing about a change.
pub fn since(earlier: &Earlier, now: &Report) -> Vec<Sentence> {
    let (answer, _) = judge(now);
    if matches!(answer, Answer::Unknown | Answer::ProbablyEmpty) {
        return Vec::new();
    }
    let counts = Sentence::new("offmeta-change-counts")
        .with("day", earlier.read_on)
        .with("before", earlier.businesses)
        .with("now", now.business_count());
    let mut said = vec![counts];
    if answer == Answer::NotEmpty && is_all_newer(earlier.last, now) {
        said.push(Sentence::new("offmeta-change-all-newer"));
    } else if answer == Answer::NotEmpty && earlier.last.is_some() && now.first.is_some() {
        said.push(Sentence::new("offmeta-change-some-older"));
    }
    said
}
