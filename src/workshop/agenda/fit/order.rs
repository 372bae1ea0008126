//! Which items come before which, and which matter most when there is no time for all.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::rooms::Minutes;
use crate::content::{Checklist, Item, ItemId, Level};
use crate::workshop::agenda::{Part, What};

/// An item that may come into the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: ItemId,
    /// What it takes in a room.
    pub minutes: Minutes,
    /// Places of the candidates that it comes after, all smaller than its own.
    needs: Vec<usize>,
    rank: Rank,
}

/// Smaller comes first: level, then impact, then for how many.
type Weight = (Level, Reverse<u8>, Breadth);

/// Smaller comes first: the weight, then how many of this weight its list has before it, then the shorter, then the list.
///
/// That number comes before the list, so that of several lists each gets its part; the minutes, so that one long item
/// does not keep the others out.
type Rank = (Weight, usize, u32, usize);

/// For how many people in a room an item is likely to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Breadth {
    /// For everybody, or for a kind of phone: phones are what people bring.
    Most,
    /// For those who brought a computer or have a router at home.
    Some,
    /// For those who have one VPN or one messenger.
    Few,
}

impl Candidate {
    /// Returns for whom it is.
    pub fn level(&self) -> Level {
        self.rank.0.0
    }

    /// Returns it as a part of a plan.
    pub fn part(&self) -> Part {
        item_part(&self.id, self.minutes)
    }
}

/// Returns an item, or a part of it before or after a break, as a part of a plan.
pub fn item_part(id: &ItemId, minutes: Minutes) -> Part {
    let short = |minutes: u32| u16::try_from(minutes).unwrap_or(u16::MAX);
    let Minutes { show, act, check } = minutes;
    let what = What::Item { id: id.clone(), show: short(show), act: short(act), check: short(check) };
    Part { minutes: short(minutes.all()), what }
}

/// Returns the items of the lists in the order in which a session takes them: as they stand, each after all it needs.
pub fn candidates(lists: &[&Checklist]) -> Vec<Candidate> {
    let mut out = Vec::new();
    for (number, list) in lists.iter().enumerate() {
        // A list that is named twice counts once.
        if lists.iter().take(number).any(|earlier| earlier.id == list.id) {
            continue;
        }
        let mut walk = Walk { list, number, begun: BTreeSet::new(), out: &mut out };
        for index in 0..list.items.len() {
            walk.place(index);
        }
    }
    out
}

/// Returns the places of all candidates, the most important first.
pub fn by_importance(candidates: &[Candidate]) -> Vec<usize> {
    let mut places: Vec<(&Rank, usize)> =
        candidates.iter().enumerate().map(|(place, candidate)| (&candidate.rank, place)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

/// Returns what was chosen with one more candidate and everything that comes before it, or nothing where the items
/// alone take more than so many minutes.
pub fn with_needs(
    candidates: &[Candidate],
    place: usize,
    chosen: &BTreeSet<usize>,
    minutes: u32,
) -> Option<BTreeSet<usize>> {
    let mut with = chosen.clone();
    let mut taken: u32 =
        with.iter().filter_map(|place| candidates.get(*place)).map(|one| one.minutes.all()).sum();
    let mut open = vec![place];
    while let Some(place) = open.pop() {
        let Some(candidate) = candidates.get(place).filter(|_| with.insert(place)) else { continue };
        taken += candidate.minutes.all();
        // Stopping here keeps long chains of a strange list from taking long.
        if taken > minutes {
            return None;
        }
        open.extend(&candidate.needs);
    }
    Some(with)
}

struct Walk<'a> {
    list: &'a Checklist,
    number: usize,
    /// Items that were met. The lint refuses circles; one that came this far is cut at the item met first.
    begun: BTreeSet<usize>,
    out: &'a mut Vec<Candidate>,
}

impl Walk<'_> {
    /// Puts an item behind all that it needs. Needs of needs may be as deep as a list is long, so this does not recurse.
    fn place(&mut self, index: usize) {
        let mut open = vec![(index, false)];
        while let Some((index, is_ready)) = open.pop() {
            if is_ready {
                self.put(index);
            } else if self.begun.insert(index) {
                open.push((index, true));
                open.extend(self.needed(index).into_iter().rev().map(|needed| (needed, false)));
            }
        }
    }

    fn needed(&self, index: usize) -> Vec<usize> {
        let after = self.list.items.get(index).map(|item| item.after.as_ref()).unwrap_or_default();
        let place = |id: &_| self.list.items.iter().position(|item| item.id == *id);
        let mut needed: Vec<usize> = after.iter().filter_map(place).collect();
        needed.sort_unstable();
        needed
    }

    fn put(&mut self, index: usize) {
        let Some(item) = self.list.items.get(index) else { return };
        let id = |item: &Item| ItemId::new(self.list.id.clone(), item.id.clone());
        let needed: Vec<ItemId> =
            self.needed(index).iter().filter_map(|need| self.list.items.get(*need)).map(id).collect();
        let place = |id: &ItemId| self.out.iter().position(|candidate| candidate.id == *id);
        let needs = needed.iter().filter_map(place).collect();
        let alike =
            self.list.items.iter().take(index).filter(|earlier| weight(earlier) == weight(item)).count();
        let minutes = Minutes::in_a_room(item.minutes);
        let rank = (weight(item), alike, minutes.all(), self.number);
        self.out.push(Candidate { id: id(item), minutes, needs, rank });
    }
}

fn weight(item: &Item) -> Weight {
    (item.level, Reverse(item.impact), breadth(item))
}

fn breadth(item: &Item) -> Breadth {
    let answers = || item.when.any.iter().chain(item.when.all.iter());
    let is_about = |question: &str| answers().any(|answer| answer.starts_with(question));
    let phones = ["device:android", "device:iphone"];
    if is_about("vpn:") || is_about("messenger:") {
        Breadth::Few
    } else if is_about("device:") && !answers().any(|answer| phones.contains(&&**answer)) {
        Breadth::Some
    } else {
        Breadth::Most
    }
}
