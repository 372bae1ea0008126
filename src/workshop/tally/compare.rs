//! Two tallies side by side: what of last time still holds.
//!
//! Compares rooms, never people: others may have come, and a share that stayed hides who changed.
//!
//! # Privacy
//! A share is made of numbers that a tally says, and of these alone, so that it tells nothing that the tally does not.
//! Where fewer than five people have done an item, or all but fewer than five, there is no share.

use std::collections::BTreeMap;

use super::{ItemTally, Phase, Tally};
use crate::content::ItemId;

/// Shares are rounded to this many percent: more would claim to be exact about people who may be others.
const STEP_PERCENT: u64 = 5;
/// A share that fell by no more still holds. In the smallest room that has a share, of ten, this is one person:
/// nobody may be the one for whom the room is told that it did not hold.
pub const SLACK_PERCENT: u32 = 10;

/// Two tallies compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// Items of both.
    pub both: BTreeMap<ItemId, Compared>,
    /// Items of last time alone.
    pub only_last: Vec<ItemId>,
    /// Items of this time alone.
    pub only_now: Vec<ItemId>,
}

/// One item of both tallies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// How many had it done when last time ended.
    pub last_after: Share,
    /// How many had it done when this time began.
    pub now_before: Share,
    /// How many had it done when this time ended.
    pub now_after: Share,
    /// What follows.
    pub held: Held,
}

/// How many people of a room have done an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// About so many percent.
    Percent(u32),
    /// The number is not said.
    NotSaid,
    /// Nobody counted.
    NotCounted,
}

/// Whether what was done last time is still done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It is, or nearly.
    Yes,
    /// Clearly fewer have it done.
    No,
    /// A number that is needed is not said, or was not counted.
    Unknown,
    /// The meaning of the item changed: these are two items.
    TextChanged,
}

impl Comparison {
    /// Tells whether it has an answer for one item at least.
    pub fn is_answered(&self) -> bool {
        self.both.values().any(|item| matches!(item.held, Held::Yes | Held::No))
    }
}

/// Compares what was counted last time with what was counted now.
pub fn compare(last: &Tally, now: &Tally) -> Comparison {
    let mut comparison = Comparison::default();
    for (id, item) in &last.items {
        match now.items.get(id) {
            Some(again) => {
                comparison.both.insert(id.clone(), compared((item, last.people), (again, now.people)));
            }
            None => comparison.only_last.push(id.clone()),
        }
    }
    comparison.only_now = now.items.keys().filter(|id| !last.items.contains_key(id)).cloned().collect();
    comparison
}

fn compared((last, last_people): (&ItemTally, u32), (now, now_people): (&ItemTally, u32)) -> Compared {
    let last_after = share(last, Phase::After, last_people);
    let now_before = share(now, Phase::Before, now_people);
    let now_after = share(now, Phase::After, now_people);
    let held = match (last_after, now_before) {
        _ if last.meaning_rev != now.meaning_rev => Held::TextChanged,
        (Share::Percent(then), Share::Percent(now)) if now + SLACK_PERCENT >= then => Held::Yes,
        (Share::Percent(_), Share::Percent(_)) => Held::No,
        _ => Held::Unknown,
    };
    Compared { last_after, now_before, now_after, held }
}

fn share(item: &ItemTally, phase: Phase, people: u32) -> Share {
    let Some(row) = item.at(phase) else { return Share::NotCounted };
    row.done.map_or(Share::NotSaid, |done| Share::Percent(percent(done, people)))
}

/// Returns a share, rounded. Never nobody and never everybody: a number that is said is neither.
fn percent(number: u32, people: u32) -> u32 {
    let (number, people) = (u64::from(number), u64::from(people).max(1));
    let steps = (number * 100 / STEP_PERCENT + people / 2) / people;
    let percent = (steps * STEP_PERCENT).clamp(STEP_PERCENT, 100 - STEP_PERCENT);
    u32::try_from(percent).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::cover::cover;
    use super::super::{LEAST, Row};
    use super::*;

    fn id(item: &'static str) -> ItemId {
        ItemId::new("list", item)
    }

    fn row(done: impl Into<Option<u32>>) -> Row {
        Row { done: done.into(), ..Row::default() }
    }

    fn tally(people: u32, item: ItemTally) -> Tally {
        Tally { people, items: [(id("item"), item)].into(), ..Tally::default() }
    }

    /// Last time ended with so many of so many; this time begins with so many of so many.
    #[track_caller]
    fn check(last: (u32, u32), now: (u32, u32), shares: (u32, u32), held: Held) {
        let last = tally(last.1, ItemTally { meaning_rev: 1, before: None, after: Some(row(last.0)) });
        let now =
            tally(now.1, ItemTally { meaning_rev: 1, before: Some(row(now.0)), after: Some(row(None)) });
        let found = compare(&last, &now).both[&id("item")];
        let (last_after, now_before) = (Share::Percent(shares.0), Share::Percent(shares.1));
        assert_eq!(found, Compared { last_after, now_before, now_after: Share::NotSaid, held });
    }

    #[test]
    fn rooms_of_different_size_are_compared_by_their_shares() {
        check((12, 24), (6, 12), (50, 50), Held::Yes);
        check((18, 24), (13, 20), (75, 65), Held::Yes);
        check((18, 24), (12, 20), (75, 60), Held::No);
        check((6, 24), (15, 20), (25, 75), Held::Yes);
        check((195, 200), (5, 200), (95, 5), Held::No);
        check((u32::MAX - 5, u32::MAX), (7, u32::MAX), (95, 5), Held::No);
    }

    #[test]
    fn what_is_not_said_or_not_counted_or_of_another_text_is_no_answer() {
        let last = |after, meaning_rev| tally(20, ItemTally { meaning_rev, before: None, after });
        let now = |before| tally(20, ItemTally { meaning_rev: 2, before, after: Some(row(15)) });
        let held = |last: &Tally, now: &Tally| compare(last, now).both[&id("item")].held;
        assert_eq!(held(&last(Some(row(12)), 2), &now(Some(row(None)))), Held::Unknown);
        assert_eq!(held(&last(Some(row(None)), 2), &now(Some(row(12)))), Held::Unknown);
        assert_eq!(held(&last(None, 2), &now(Some(row(12)))), Held::Unknown);
        assert_eq!(held(&last(Some(row(12)), 2), &now(None)), Held::Unknown);
        assert_eq!(held(&last(Some(row(12)), 1), &now(Some(row(12)))), Held::TextChanged);
        assert_eq!(held(&last(Some(row(12)), 2), &now(Some(row(12)))), Held::Yes);
    }

    #[test]
    fn items_of_one_tally_alone_are_named() {
        let items = |names: &[&'static str]| Tally {
            people: 9,
            items: names.iter().map(|name| (id(name), ItemTally::default())).collect(),
            ..Tally::default()
        };
        let found = compare(&items(&["a", "b"]), &items(&["b", "c"]));
        assert_eq!(found.both.keys().collect::<Vec<_>>(), [&id("b")]);
        assert_eq!((found.only_last, found.only_now), (vec![id("a")], vec![id("c")]));
    }

    /// Returns all two numbers that are not more together than this.
    fn pairs(most: u32) -> impl Iterator<Item = (u32, u32)> {
        (0..=most).flat_map(move |one| (0..=most - one).map(move |other| (one, other)))
    }

    /// Whoever sees a share and knows the room and the rule learns of nobody: at least five have done it, at least five
    /// have not, and no number that is not said becomes certain by it.
    #[test]
    fn a_share_gives_nothing_away() {
        for people in LEAST..=28 {
            let mut alike: BTreeMap<Option<u32>, [BTreeSet<u32>; 4]> = BTreeMap::new();
            for done in 0..=people {
                for (help, other) in pairs(people - done) {
                    let row = [done, help, other, people - done - help - other];
                    let share = cover(row)[0].map(|done| percent(done, people));
                    let seen = alike.entry(share).or_default();
                    for (seen, number) in seen.iter_mut().zip(row) {
                        seen.insert(number);
                    }
                    if let Some(share) = share {
                        assert!((5..=95).contains(&share));
                        assert!(done >= LEAST && people - done >= LEAST, "{done} of {people}: {share} %");
                    }
                }
            }
            for (share, [done, rest @ ..]) in alike {
                assert!(share.is_some() || done.len() > 1, "{people} people");
                assert!(rest.iter().all(|seen| seen.len() > 1), "{people} people, {share:?} %: {rest:?}");
            }
        }
    }

    #[test]
    fn one_person_alone_never_decides_that_it_did_not_hold() {
        for people in 2 * LEAST..=300 {
            for done in LEAST + 1..=people - LEAST {
                let (then, now) = (percent(done, people), percent(done - 1, people));
                assert!(now + SLACK_PERCENT >= then, "{done} of {people}: {then} % and {now} %");
            }
        }
    }
}
