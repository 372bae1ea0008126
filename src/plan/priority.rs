//! The order of a plan: what matters most to this person first, nothing before what it needs.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Entry, Reason, Wanted};
use crate::content::{Item, ItemId, Level, Library};
use crate::progress::{Progress, State};

/// A candidate and the number that orders it; smaller comes first.
#[derive(Debug, Clone)]
pub struct Ranked {
    entry: Entry,
    rank: Rank,
}

/// Group first, then weight, then the shorter one, then the id.
type Rank = (u8, Reverse<u16>, u16, ItemId);

/// Returns an item's rank and reason, or nothing where it asks for no action.
pub fn rank(
    id: &ItemId,
    item: &Item,
    wanted: Wanted<'_>,
    progress: &Progress,
    today: Date,
) -> Option<Ranked> {
    let is_chosen = wanted.lists.iter().any(|list| id.list == *list);
    let (group, reason) = match (progress.state(id), progress.look_again(id, item, today)) {
        (State::Done(_), Some(why)) => (0, Reason::LookAgain(why)),
        (State::Done(_) | State::NotForMe, _) => return None,
        (State::Open, _) => (1, reason_for(item, wanted, is_chosen)),
        (State::Later, _) => (2, Reason::PutOff),
        (State::Stuck, _) => (3, Reason::Stuck),
    };
    let entry = Entry { id: id.clone(), minutes: item.minutes, reason };
    Some(Ranked { entry, rank: (group, Reverse(weight(item, wanted, is_chosen)), item.minutes, id.clone()) })
}

/// Returns how much an item matters to this person.
///
/// Impact weighs ten a point, a fear named or a list chosen eight, a basic item ten and a stronger one four, so
/// that a fear lifts an item over its neighbours but never a strong extra over a basic of most impact.
fn weight(item: &Item, wanted: Wanted<'_>, is_chosen: bool) -> u16 {
    let level = match item.level {
        Level::Basic => 10,
        Level::Strong => 4,
        Level::HighRisk => 0,
    };
    let is_feared = item.against.iter().any(|fear| wanted.profile.holds(fear));
    let lift = if is_feared || is_chosen { 8 } else { 0 };
    u16::from(item.impact) * 10 + level + lift
}

/// Returns the sentence that explains an open item's place.
fn reason_for(item: &Item, wanted: Wanted<'_>, is_chosen: bool) -> Reason {
    if is_chosen {
        return Reason::Chosen;
    }
    if let Some(fear) = item.against.iter().find(|fear| wanted.profile.holds(fear)) {
        return Reason::Fear(fear.to_string());
    }
    match (item.level, item.impact) {
        (Level::Basic, 3) => Reason::MattersMost,
        (Level::Basic, _) => Reason::Basic,
        (Level::Strong, _) => Reason::Further,
        (Level::HighRisk, _) => Reason::HighRisk,
    }
}

/// Returns the entries in order, each behind the ones it needs.
///
/// An item that others need is lifted to the best place among them and says which one it is needed for.
/// A cycle (the lint refuses them) is cut at its best-ranked item.
pub fn order(library: &Library, candidates: Vec<Ranked>) -> Vec<Entry> {
    let mut sorted = candidates;
    sorted.sort_by(|one, other| one.rank.cmp(&other.rank));
    let places: BTreeMap<ItemId, usize> =
        sorted.iter().enumerate().map(|(index, ranked)| (ranked.entry.id.clone(), index)).collect();
    let mut walk =
        Walk { library, sorted: &sorted, places: &places, placed: BTreeSet::new(), out: Vec::new() };
    for index in 0..sorted.len() {
        walk.place(index, None);
    }
    walk.out
}

struct Walk<'a> {
    library: &'a Library,
    sorted: &'a [Ranked],
    places: &'a BTreeMap<ItemId, usize>,
    placed: BTreeSet<usize>,
    out: Vec<Entry>,
}

impl Walk<'_> {
    /// Places the item, and before it everything it needs; `for_whom` asked for it.
    fn place(&mut self, index: usize, for_whom: Option<&ItemId>) {
        let Some(ranked) = self.sorted.get(index) else { return };
        if !self.placed.insert(index) {
            return;
        }
        let mut entry = ranked.entry.clone();
        if let Some((list, item)) = self.library.item(&entry.id) {
            let mut needed: Vec<usize> = item
                .after
                .iter()
                .filter_map(|id| self.places.get(&ItemId::new(list.id.clone(), id.clone())).copied())
                .collect();
            needed.sort_unstable();
            for before in needed {
                self.place(before, Some(&ranked.entry.id));
            }
        }
        let open = !matches!(entry.reason, Reason::LookAgain(_) | Reason::PutOff | Reason::Stuck);
        if let (Some(other), true) = (for_whom, open) {
            entry.reason = Reason::NeededFor(other.clone());
        }
        self.out.push(entry);
    }
}
