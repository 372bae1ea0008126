//! What a person has done: states of items, how each was proved, and when to look again.
//!
//! Pure values. No date is finer than a day, and there are no names.

use std::collections::BTreeMap;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{Item, ItemId};

/// What a person says of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Nothing yet.
    Open,
    /// Done, and how that is known.
    Done(Proof),
    /// Put off.
    Later,
    /// Does not fit this person.
    NotForMe,
    /// "My screen shows something else."
    Stuck,
}

/// How a done item is known to be done. A tick is not a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Proof {
    /// Ticked only.
    Told,
    /// Tested by hand.
    Tested,
    /// Seen on this machine by a probe.
    Observed,
    /// Checked together with another person.
    Witnessed,
}

/// What is kept of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Where it stands.
    pub state: State,
    /// The day of the last change.
    pub changed_on: Date,
    /// The `meaning_rev` of the text it was done with.
    pub meaning_rev: u32,
}

impl Record {
    /// Returns which of two records of one item is kept: of two that are done the stronger proof, else the newer.
    #[must_use = "returns the record that is kept"]
    pub fn or(self, other: Self) -> Self {
        let weight = |record: &Self| match record.state {
            State::Done(proof) => (1, Some(proof)),
            _ => (0, None),
        };
        let (own, its) = (weight(&self), weight(&other));
        let is_other = match (own.1, its.1) {
            (Some(_), Some(_)) => (its, other.changed_on) > (own, self.changed_on),
            _ => (other.changed_on, its) > (self.changed_on, own),
        };
        if is_other { other } else { self }
    }
}

/// Why a done item asks for another look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookAgain {
    /// `recheck_days` have passed.
    DaysPassed,
    /// The text changed in meaning.
    TextChanged,
}

/// Everything a person has done. Items without a record are open.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// Records by item. Items that content no longer has are kept: a list may come back.
    pub records: BTreeMap<ItemId, Record>,
}

/// Prints how many records there are, never which.
impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("records", &self.records.len()).finish()
    }
}

impl Progress {
    /// Returns where an item stands.
    pub fn state(&self, id: &ItemId) -> State {
        self.records.get(id).map_or(State::Open, |record| record.state)
    }

    /// Returns why a done item asks for another look on this day, if it does.
    ///
    /// A day before the record (a clock that was set back) asks for nothing.
    pub fn look_again(&self, id: &ItemId, item: &Item, today: Date) -> Option<LookAgain> {
        let record = self.records.get(id)?;
        if !matches!(record.state, State::Done(_)) {
            return None;
        }
        if item.meaning_rev > record.meaning_rev {
            return Some(LookAgain::TextChanged);
        }
        let days = i32::from(item.recheck_days?);
        (days_between(record.changed_on, today) >= days).then_some(LookAgain::DaysPassed)
    }

    /// Returns the day on which a done item asks for another look by itself, whether it has passed or not.
    pub fn due_on(&self, id: &ItemId, item: &Item) -> Option<Date> {
        let record = self.records.get(id).filter(|record| matches!(record.state, State::Done(_)))?;
        Some(record.changed_on.saturating_add(i32::from(item.recheck_days?).days()))
    }

    /// Tells whether something was done on this day.
    pub fn is_any_done_on(&self, day: Date) -> bool {
        self.records.values().any(|record| matches!(record.state, State::Done(_)) && record.changed_on == day)
    }

    /// Sets an item and returns the record that stood there before.
    pub fn mark(&mut self, id: ItemId, item: &Item, state: State, today: Date) -> Option<Record> {
        if state == State::Open {
            return self.records.remove(&id);
        }
        self.records.insert(id, Record { state, changed_on: today, meaning_rev: item.meaning_rev })
    }

    /// Puts back a record that `mark` returned.
    pub fn put_back(&mut self, id: &ItemId, before: Option<Record>) {
        match before {
            Some(record) => self.records.insert(id.clone(), record),
            None => self.records.remove(id),
        };
    }
}

/// How many items of a list stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Nothing yet.
    pub open: usize,
    /// Done, however known.
    pub done: usize,
    /// Of these, ticked only.
    pub told: usize,
    /// Of these, tested by hand.
    pub tested: usize,
    /// Of these, seen on this machine.
    pub observed: usize,
    /// Of these, checked together.
    pub witnessed: usize,
    /// Put off.
    pub later: usize,
    /// Does not fit.
    pub not_for_me: usize,
    /// Stuck.
    pub stuck: usize,
    /// Of the done ones, those that ask for another look.
    pub look_again: usize,
}

impl Counts {
    /// Counts one more item.
    pub fn add(&mut self, progress: &Progress, id: &ItemId, item: &Item, today: Date) {
        let proof = match progress.state(id) {
            State::Open => return self.open += 1,
            State::Later => return self.later += 1,
            State::NotForMe => return self.not_for_me += 1,
            State::Stuck => return self.stuck += 1,
            State::Done(proof) => proof,
        };
        self.done += 1;
        match proof {
            Proof::Told => self.told += 1,
            Proof::Tested => self.tested += 1,
            Proof::Observed => self.observed += 1,
            Proof::Witnessed => self.witnessed += 1,
        }
        if progress.look_again(id, item, today).is_some() {
            self.look_again += 1;
        }
    }
}

/// Returns the number of days from one day to another, negative where the second is earlier.
pub fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_cross_months_and_years() {
        assert_eq!(days_between(day("2026-11-21"), day("2027-02-19")), 90);
        assert_eq!(days_between(day("2026-11-21"), day("2026-11-20")), -1);
    }
}
