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
use profile::Profile;

/// At most this many next steps stand on the first screen (design section 5).
pub const NEXT_STEPS: usize = 7;

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
    let candidates = library
        .items()
        .filter(|(_, _, item)| applies::item(item, wanted.profile))
        .filter(|(id, _, _)| !is_of(&others, id, progress))
        .filter_map(|(id, _, item)| priority::rank(&id, item, wanted, progress, today))
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
    /// Returns the entries that fit into the time, in order, and never none where there is one.
    ///
    /// An entry that would need another one first is left out with it.
    pub fn fit(&self, library: &Library, minutes: u16) -> Vec<&Entry> {
        let mut left = minutes;
        let mut skipped: BTreeSet<&ItemId> = BTreeSet::new();
        let mut chosen: Vec<&Entry> = Vec::new();
        for entry in &self.entries {
            let needs_skipped = library.item(&entry.id).is_some_and(|(list, item)| {
                item.after
                    .iter()
                    .any(|before| skipped.contains(&ItemId::new(list.id.clone(), before.clone())))
            });
            if entry.minutes <= left && !needs_skipped {
                left -= entry.minutes;
                chosen.push(entry);
            } else {
                skipped.insert(&entry.id);
            }
        }
        if chosen.is_empty() { self.entries.iter().take(1).collect() } else { chosen }
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
