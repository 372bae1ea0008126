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

/// What the order depends on beside the items.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'g> {
    /// What the person told and chose.
    pub wanted: Wanted<'g>,
    /// Lists that set up a messenger which the person neither uses nor chose.
    pub unused: &'g [&'g str],
    /// What was done.
    pub progress: &'g Progress,
    /// The day.
    pub today: Date,
}

/// Returns an item's rank and reason, or nothing where it asks for no action.
pub fn rank(id: &ItemId, item: &Item, ground: Ground<'_>) -> Option<Ranked> {
    let Ground { wanted, unused, progress, today } = ground;
    let is_chosen = wanted.lists.iter().any(|list| id.list == *list);
    let (group, reason) = match (progress.state(id), progress.look_again(id, item, today)) {
        (State::Done(_), Some(why)) => (0, Reason::LookAgain(why)),
        (State::Done(_) | State::NotForMe, _) => return None,
        (State::Open, _) => (1, reason_for(item, wanted, is_chosen)),
        (State::Later, _) => (2, Reason::PutOff),
        (State::Stuck, _) => (3, Reason::Stuck),
    };
    let weight = weight(item, wanted, is_chosen, unused.iter().any(|list| id.list == *list));
    let entry = Entry { id: id.clone(), minutes: item.minutes, reason };
    Some(Ranked { entry, rank: (group, Reverse(weight), item.minutes, id.clone()) })
}

/// Returns how much an item matters to this person.
///
/// Impact weighs ten a point, a basic item ten and a stronger one four. A list chosen, or a fear named that the item
/// helps against before all others, weighs eight, another fear six and more than one fear two besides: that lifts an
/// item over its neighbours, but never a strong extra over a basic of most impact. What is for one country alone
/// weighs four less as long as nobody said which one, each quarter of an hour one less, up to four, and what sets up a
/// messenger that the person neither uses nor chose, ten less. What is for the day on which something has happened weighs
/// twenty less: it comes after all that prepares for it.
fn weight(item: &Item, wanted: Wanted<'_>, is_chosen: bool, is_unused: bool) -> u16 {
    let level = match item.level {
        Level::Basic => 10,
        Level::Strong => 4,
        Level::HighRisk => 0,
    };
    let fears = item.against.iter().filter(|fear| wanted.profile.holds(fear)).count();
    let is_first = item.against.first().is_some_and(|fear| wanted.profile.holds(fear));
    let lift = match fears {
        _ if is_chosen => 8,
        0 => 0,
        fears => (if is_first { 8 } else { 6 }) + (if fears > 1 { 2 } else { 0 }),
    };
    let of_a_country =
        item.when.any.iter().chain(item.when.all.iter()).any(|answer| answer.starts_with("country:"));
    let is_elsewhere = of_a_country && !wanted.profile.knows("country:vn");
    let long = (item.minutes / 15).min(4);
    let against = [(is_elsewhere, 4), (is_unused, 10), (item.happened, 20)];
    let against = long + against.into_iter().filter(|(holds, _)| *holds).map(|(_, less)| less).sum::<u16>();
    (u16::from(item.impact) * 10 + level + lift).saturating_sub(against)
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
