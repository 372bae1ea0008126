//! Answers and content in, an ordered and explained plan out.
//!
//! Pure: reads no clock and no file. The same input gives the same plan; ties are broken by id.

pub mod applies;
pub mod priority;
pub mod profile;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::content::{Item, ItemId, Library};
use crate::progress::{LookAgain, Progress, State};
use priority::Ground;
use profile::Profile;

/// At most this many next steps stand on the first screen (design section 5).
pub const NEXT_STEPS: usize = 7;

/// At most this many of one list stand there, as long as other lists have something as well.
pub const PER_LIST: usize = 2;

/// At most this many of them take longer than [`LONG_MINUTES`], as long as there is something shorter.
pub const LONG_STEPS: usize = 3;

/// From how many minutes on a step counts as long.
pub const LONG_MINUTES: u16 = 30;

/// What one thing a day takes at most, in minutes, where there is something so short.
pub const OF_A_DAY_MINUTES: u16 = 15;

/// The items that apply to a person, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// What to do next comes first.
    pub entries: Vec<Entry>,
}

/// One place in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The item.
    pub id: ItemId,
    /// How long it takes.
    pub minutes: u16,
    /// Why it stands here.
    pub reason: Reason,
}

/// Why an item has its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It was done and asks for another look.
    LookAgain(LookAgain),
    /// It helps against something the person fears; the answer id.
    Fear(String),
    /// The person chose its list.
    Chosen,
    /// Another item that matters needs it first.
    NeededFor(ItemId),
    /// Everybody should have it and it prevents the most.
    MattersMost,
    /// Everybody should have it.
    Basic,
    /// It goes further than the basics.
    Further,
    /// It is for people at high risk.
    HighRisk,
    /// The person put it off.
    PutOff,
    /// The person's screen showed something else.
    Stuck,
    /// It stood in the plan that was kept without the answers.
    Kept,
}

/// What a person told and chose, as far as it decides about a plan.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The answers.
    pub profile: &'a Profile,
    /// Ids of lists that the person put into the plan.
    pub lists: &'a [String],
}

impl<'a> From<&'a Profile> for Wanted<'a> {
    fn from(profile: &'a Profile) -> Self {
        Self { profile, lists: &[] }
    }
}

/// Returns the plan for these answers.
///
/// Done items are left out unless they ask for another look; put-off and stuck ones come last. Where lists
/// that set up a messenger were chosen, what is open in those of other messengers is left out.
pub fn plan<'a>(library: &Library, wanted: impl Into<Wanted<'a>>, progress: &Progress, today: Date) -> Plan {
    let wanted = wanted.into();
    let others = others(library, wanted.lists);
    let unused = unused(library, wanted, progress);
    let ground = Ground { wanted, unused: &unused, progress, today };
    let candidates = library
        .items()
        .filter(|(_, _, item)| applies::item(item, wanted.profile))
        .filter(|(id, _, _)| !is_of(&others, id, progress))
        .filter_map(|(id, _, item)| priority::rank(&id, item, ground))
        .collect();
    Plan { entries: priority::order(library, candidates) }
}

/// Returns the plan that is in force: the one that was kept without answers where there are none, else the one they make.
pub fn in_force(
    library: &Library,
    kept_ids: Option<&[ItemId]>,
    wanted: Wanted<'_>,
    progress: &Progress,
    today: Date,
) -> Plan {
    match kept_ids {
        Some(ids) if wanted.profile.is_empty() => kept(library, ids, wanted.lists, progress, today),
        _ => plan(library, wanted, progress, today),
    }
}

/// Returns the lists that set up a messenger which the person does not use, has not chosen and has not begun with.
///
/// Nothing where they did not say what they use.
fn unused<'l>(library: &'l Library, wanted: Wanted<'_>, progress: &Progress) -> Vec<&'l str> {
    let apps = library.messengers.iter().flat_map(|file| file.apps.iter());
    let strange = apps.filter(|app| {
        let answer = format!("messenger:{}", app.id);
        wanted.profile.knows(&answer) && !wanted.profile.holds(&answer)
    });
    let lists = strange.flat_map(|app| app.setup.iter()).map(AsRef::as_ref);
    let is_begun = |list: &str| progress.records.keys().any(|id| id.list == list);
    lists.filter(|list| !is_begun(list) && !wanted.lists.iter().any(|chosen| chosen == list)).collect()
}

/// Returns the lists that set up a messenger other than those that were chosen.
fn others<'l>(library: &'l Library, chosen: &[String]) -> Vec<&'l str> {
    let apps = library.messengers.iter().flat_map(|file| file.apps.iter());
    let setup: Vec<&str> = apps.flat_map(|app| app.setup.iter()).map(AsRef::as_ref).collect();
    let is_chosen = |list: &&str| chosen.iter().any(|chosen| chosen == list);
    if setup.iter().any(is_chosen) {
        setup.into_iter().filter(|list| !is_chosen(list)).collect()
    } else {
        Vec::new()
    }
}

/// Tells whether an item is of one of these lists, and nobody has touched it.
fn is_of(lists: &[&str], id: &ItemId, progress: &Progress) -> bool {
    lists.iter().any(|list| id.list == *list) && progress.state(id) == State::Open
}

/// Returns the plan that was kept without answers: the same order, without what is done since.
pub fn kept(library: &Library, ids: &[ItemId], lists: &[String], progress: &Progress, today: Date) -> Plan {
    let others = others(library, lists);
    let mut entries = Vec::new();
    let mut last = Vec::new();
    for id in ids.iter().filter(|id| !is_of(&others, id, progress)) {
        let Some((_, item)) = library.item(id) else { continue };
        let entry = |reason| Entry { id: id.clone(), minutes: item.minutes, reason };
        match (progress.state(id), progress.look_again(id, item, today)) {
            (State::Done(_), Some(why)) => entries.insert(0, entry(Reason::LookAgain(why))),
            (State::Open, _) => entries.push(entry(Reason::Kept)),
            (State::Later, _) => last.push(entry(Reason::PutOff)),
            (State::Stuck, _) => last.push(entry(Reason::Stuck)),
            (State::Done(_) | State::NotForMe, _) => {}
        }
    }
    entries.extend(last);
    Plan { entries }
}

impl Plan {
    /// Returns at most [`NEXT_STEPS`] entries to do next, in the order of the plan, and never none where there is one.
    ///
    /// First one of each list, then [`PER_LIST`], so that no list crowds out the others; then, where places are left,
    /// the best of the rest; at most [`LONG_STEPS`] long ones as long as something shorter is left. With a time, only what fits into it together. Nothing stands here without what it needs
    /// first, and what was put off or is stuck stands here only where nothing else is left.
    pub fn next(&self, library: &Library, minutes: Option<u16>) -> Vec<&Entry> {
        let mut pick =
            Pick { plan: self, library, left: minutes.unwrap_or(u16::MAX), taken: BTreeSet::new() };
        let waits = |entry: &Entry| matches!(entry.reason, Reason::PutOff | Reason::Stuck);
        let suits = |entry: &Entry, so_far: SoFar, per_list| {
            let is_long = entry.minutes > LONG_MINUTES;
            !waits(entry) && so_far.of_list < per_list && !(is_long && so_far.long >= LONG_STEPS)
        };
        pick.run(|entry, so_far| suits(entry, so_far, 1));
        pick.run(|entry, so_far| suits(entry, so_far, PER_LIST));
        pick.run(|entry, _| !waits(entry));
        pick.run(|_, _| true);
        let Pick { mut taken, .. } = pick;
        if taken.is_empty() && !self.entries.is_empty() {
            taken.insert(0);
        }
        taken.into_iter().filter_map(|index| self.entries.get(index)).collect()
    }

    /// Returns the one thing for a day: the first of the next steps that is short, or the first of them.
    pub fn of_the_day(&self, library: &Library) -> Option<&Entry> {
        let next = self.next(library, None);
        next.iter().find(|entry| entry.minutes <= OF_A_DAY_MINUTES).or(next.first()).copied()
    }
}

/// The choice of what stands first in sight.
struct Pick<'p> {
    plan: &'p Plan,
    library: &'p Library,
    left: u16,
    taken: BTreeSet<usize>,
}

/// What is taken so far.
#[derive(Clone, Copy)]
struct SoFar {
    /// Of the list of the entry in question.
    of_list: usize,
    /// Of those that take long.
    long: usize,
}

impl Pick<'_> {
    /// Takes what suits, in order, until there are enough.
    fn run(&mut self, suits: impl Fn(&Entry, SoFar) -> bool) {
        for (index, entry) in self.plan.entries.iter().enumerate() {
            if self.taken.len() == NEXT_STEPS {
                return;
            }
            let so_far = SoFar {
                of_list: self.taken().filter(|taken| taken.id.list == entry.id.list).count(),
                long: self.taken().filter(|taken| taken.minutes > LONG_MINUTES).count(),
            };
            let fits = !self.taken.contains(&index) && entry.minutes <= self.left;
            if fits && suits(entry, so_far) && !self.lacks(entry) {
                self.left -= entry.minutes;
                self.taken.insert(index);
            }
        }
    }

    fn taken(&self) -> impl Iterator<Item = &Entry> {
        self.taken.iter().filter_map(|index| self.plan.entries.get(*index))
    }

    /// Tells whether an entry needs another one first that is in the plan and not taken.
    fn lacks(&self, entry: &Entry) -> bool {
        let Some((list, item)) = self.library.item(&entry.id) else { return false };
        item.after.iter().any(|before| {
            let id = ItemId::new(list.id.clone(), before.clone());
            self.plan.entries.iter().any(|entry| entry.id == id) && !self.taken().any(|taken| taken.id == id)
        })
    }
}

/// Returns the one useful step for somebody who has answered nothing yet.
///
/// It is the first in the plan of no answers among the basic items of most impact that take at most five
/// minutes, need nothing before and are for everybody.
pub fn first_step(library: &Library, progress: &Progress, today: Date) -> Option<ItemId> {
    let plan = plan(library, &Profile::default(), progress, today);
    let suits = |item: &Item| {
        item.impact == 3
            && item.minutes <= 5
            && item.after.is_empty()
            && item.when == crate::content::When::default()
            && item.level == crate::content::Level::Basic
            && item.test.is_some()
    };
    plan.entries
        .into_iter()
        .map(|entry| entry.id)
        .find(|id| progress.state(id) == State::Open && library.item(id).is_some_and(|(_, item)| suits(item)))
}

#[cfg(test)]
mod tests;
