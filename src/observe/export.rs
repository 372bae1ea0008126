//! What follows from a read Facebook export: for items, and for the notebook. Pure.
//!
//! Only "empty" and "not empty" change anything. Of businesses nothing is kept but how many there were.

use jiff::civil::Date;

use crate::content::ItemId;
use crate::probe::Verdict;
use crate::probe::facebook::compare::Earlier;
use crate::probe::facebook::{Answer, Report};
use crate::progress::{Progress, State};

/// The list of items about "activity off Meta".
pub const LIST: &str = "off-meta-activity";

/// What a list in an export says about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tells {
    /// Nothing: the item only needs the reader.
    Nothing,
    /// That the person has seen their list, whatever is in it.
    Seen,
    /// Whether the list is empty now.
    Empty,
}

/// The items that offer the reader. Every other table of such ids would forget one.
const ITEMS: [(&str, Tells); 8] = [
    ("see-the-list", Tells::Seen),
    ("export-before", Tells::Nothing),
    ("read-export", Tells::Nothing),
    ("clear-previous", Tells::Empty),
    ("disconnect-future", Tells::Nothing),
    ("wait-and-look", Tells::Empty),
    ("export-after", Tells::Nothing),
    ("look-again", Tells::Nothing),
];
/// Deals with apps and websites that are still connected.
const APPS: &str = "connected-apps";
/// Deals with advertisers that use a list with the person on it.
const ADVERTISERS: &str = "ad-settings";

/// What is kept of a read export: counts and days. No names of businesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OffMetaRecord {
    /// Whether the list was empty.
    pub answer: Answer,
    /// Businesses in it.
    pub businesses: u64,
    /// Events in it.
    pub events: u64,
    /// The day of the newest event.
    pub last: Option<Date>,
    /// The day of reading.
    pub on: Date,
}

impl OffMetaRecord {
    /// Returns what is to be kept, if a list was read at all. What could not be told replaces nothing.
    pub fn of(report: &Report, answer: Answer, today: Date) -> Option<Self> {
        matches!(answer, Answer::NotEmpty | Answer::Empty).then(|| Self {
            answer,
            businesses: report.business_count(),
            events: report.events,
            last: report.last,
            on: today,
        })
    }

    /// Returns what a later export is compared with.
    pub fn earlier(&self) -> Earlier {
        Earlier { read_on: self.on, businesses: self.businesses, events: self.events, last: self.last }
    }
}

/// Tells whether an item offers to read an export.
pub fn has_reader(id: &ItemId) -> bool {
    id.list == LIST && ITEMS.iter().any(|(item, _)| id.item == *item)
}

/// Returns the item that deals with connected apps.
pub fn apps_item() -> ItemId {
    ItemId::new(LIST, APPS)
}

/// Returns the item that deals with advertisers.
pub fn advertisers_item() -> ItemId {
    ItemId::new(LIST, ADVERTISERS)
}

/// Returns the items to go on with after reading, the most useful first.
pub fn next_items(answer: Answer) -> Vec<ItemId> {
    let names: &[&str] = match answer {
        Answer::NotEmpty => &["other-login", "clear-previous", "disconnect-future"],
        Answer::Empty => &["disconnect-future", "every-profile", "look-again"],
        Answer::ProbablyEmpty | Answer::Unknown => &["export-after", "see-the-list"],
    };
    names.iter().map(|name| ItemId::new(LIST, *name)).collect()
}

/// Returns what an export says about items.
///
/// One that was made before an item was last changed says nothing about what was done since.
pub fn seen(progress: &Progress, report: &Report, answer: Answer) -> Vec<(ItemId, Verdict)> {
    let verdict = |tells| match (tells, answer) {
        (Tells::Seen, Answer::NotEmpty | Answer::Empty) | (Tells::Empty, Answer::Empty) => {
            Some(Verdict::Confirmed)
        }
        (Tells::Empty, Answer::NotEmpty) => Some(Verdict::Contradicted),
        _ => None,
    };
    let is_older = |id: &ItemId| {
        let changed = progress.records.get(id).filter(|record| matches!(record.state, State::Done(_)));
        changed.zip(report.made_on).is_some_and(|(record, made_on)| made_on < record.changed_on)
    };
    ITEMS
        .iter()
        .filter_map(|(name, tells)| Some((ItemId::new(LIST, *name), *tells, verdict(*tells)?)))
        .filter(|(id, tells, _)| *tells == Tells::Seen || !is_older(id))
        .map(|(id, _, verdict)| (id, verdict))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::observe::follows;
    use crate::progress::Proof;

    fn day(day: &str) -> Date {
        day.parse().unwrap()
    }

    /// Marks the item on 2026-11-10, reads an export on 2026-11-21, and returns what becomes of the item.
    fn after(name: &'static str, before: State, made_on: Option<&str>, answer: Answer) -> Option<State> {
        let library = content::library(None).0;
        let id = ItemId::new(LIST, name);
        let (_, item) = library.item(&id).unwrap();
        let mut progress = Progress::default();
        progress.mark(id.clone(), item, before, day("2026-11-10"));
        let report = Report { made_on: made_on.map(day), ..Report::default() };
        let seen = seen(&progress, &report, answer);
        let (_, verdict) = seen.into_iter().find(|(seen, _)| *seen == id)?;
        follows(&progress, &id, item, verdict, day("2026-11-21"))
    }

    const OBSERVED: Option<State> = Some(State::Done(Proof::Observed));
    const TICKED: State = State::Done(Proof::Told);

    #[test]
    fn an_empty_list_proves_that_it_was_cleared() {
        for name in ["clear-previous", "wait-and-look", "see-the-list"] {
            assert_eq!(after(name, State::Open, None, Answer::Empty), OBSERVED, "{name}");
            assert_eq!(after(name, TICKED, Some("2026-11-20"), Answer::Empty), OBSERVED, "{name}");
            assert_eq!(after(name, State::NotForMe, None, Answer::Empty), None, "{name}");
        }
        assert_eq!(after("disconnect-future", TICKED, None, Answer::Empty), None);
        assert_eq!(after("export-after", State::Open, None, Answer::Empty), None);
    }

    #[test]
    fn a_list_with_businesses_opens_what_was_done_again() {
        for name in ["clear-previous", "wait-and-look"] {
            assert_eq!(after(name, TICKED, None, Answer::NotEmpty), Some(State::Open), "{name}");
            assert_eq!(after(name, State::Later, None, Answer::NotEmpty), None, "{name}");
        }
        assert_eq!(after("see-the-list", State::Open, None, Answer::NotEmpty), OBSERVED);
        assert_eq!(after("disconnect-future", TICKED, None, Answer::NotEmpty), None);
    }

    #[test]
    fn an_export_from_before_says_nothing_about_what_was_done_since() {
        assert_eq!(after("clear-previous", TICKED, Some("2026-11-09"), Answer::NotEmpty), None);
        assert_eq!(after("clear-previous", TICKED, Some("2026-11-09"), Answer::Empty), None);
        assert_eq!(after("clear-previous", TICKED, Some("2026-11-10"), Answer::NotEmpty), Some(State::Open));
        assert_eq!(after("see-the-list", TICKED, Some("2026-11-09"), Answer::NotEmpty), OBSERVED);
    }

    #[test]
    fn what_could_not_be_told_changes_nothing_and_is_not_kept() {
        for answer in [Answer::ProbablyEmpty, Answer::Unknown] {
            assert_eq!(seen(&Progress::default(), &Report::default(), answer), []);
            assert_eq!(OffMetaRecord::of(&Report::default(), answer, day("2026-11-21")), None);
        }
    }

    #[test]
    fn every_item_that_is_named_here_exists() {
        let library = content::library(None).0;
        let named = ITEMS.iter().map(|(name, _)| ItemId::new(LIST, *name));
        let next = [Answer::NotEmpty, Answer::Empty, Answer::ProbablyEmpty, Answer::Unknown].map(next_items);
        for id in named.chain(next.concat()).chain([apps_item(), advertisers_item()]) {
            assert!(library.item(&id).is_some(), "{id}");
        }
    }
}
