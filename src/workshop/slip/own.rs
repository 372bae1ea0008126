//! What a person's own progress says on a slip.

use super::{MOST_STUCK, Slip};
use crate::content::{Checklist, Item, ItemId};
use crate::progress::{Progress, State};

/// Returns what a slip says of somebody's progress with a list: everything that is marked as done counts, however it is
/// known, and the first items of the list that the person is stuck on are named.
pub fn of(list: &Checklist, progress: &Progress) -> Slip {
    let is_done = |item: &&Item| matches!(state(list, item, progress), State::Done(_));
    Slip {
        done: list.items.iter().filter(is_done).count(),
        stuck: stuck(list, progress).map(|(number, _)| number).take(MOST_STUCK).collect(),
    }
}

/// Returns every item of a list that the person is stuck on, with its number.
pub fn stuck<'a>(list: &'a Checklist, progress: &'a Progress) -> impl Iterator<Item = (usize, &'a Item)> {
    let numbered = list.items.iter().enumerate().map(|(index, item)| (index + 1, item));
    numbered.filter(|(_, item)| state(list, item, progress) == State::Stuck)
}

fn state(list: &Checklist, item: &Item, progress: &Progress) -> State {
    progress.state(&ItemId::new(list.id.clone(), item.id.clone()))
}
