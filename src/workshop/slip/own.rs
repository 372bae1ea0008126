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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::progress::Proof;
    use crate::workshop::slip::{read, write};

    #[track_caller]
    fn check(marks: &[(usize, State)], expected: &Slip) {
        let library = content::library(None).0;
        let list = library.checklist("vpn-kill-switch").unwrap();
        let mut progress = Progress::default();
        for (number, state) in marks {
            let item = &list.items[number - 1];
            let id = ItemId::new(list.id.clone(), item.id.clone());
            progress.mark(id, item, *state, "2020-01-01".parse().unwrap());
        }
        let own = of(list, &progress);
        assert_eq!(own, *expected);
        assert_eq!(read(list, &write(list, &own).unwrap()).unwrap(), own);
    }

    #[test]
    fn what_is_done_is_counted_and_the_first_three_that_stick_are_named() {
        check(&[], &Slip::default());
        let (told, seen) = (State::Done(Proof::Told), State::Done(Proof::Observed));
        // Done long ago still counts, as `status` counts it.
        let marks = [(1, told), (2, seen), (3, State::Later), (4, State::NotForMe), (5, State::Stuck)];
        check(&marks, &Slip { done: 2, stuck: vec![5] });
        let stuck = [(61, State::Stuck), (7, State::Stuck), (2, State::Stuck), (30, State::Stuck)];
        check(&stuck, &Slip { done: 0, stuck: vec![2, 7, 30] });
        let all: Vec<(usize, State)> = (1..=61).map(|number| (number, told)).collect();
        check(&all, &Slip { done: 61, stuck: Vec::new() });
    }

    #[test]
    fn other_lists_do_not_count() {
        let library = content::library(None).0;
        let mut progress = Progress::default();
        for (id, list, item) in library.items() {
            if list.id != "signal-setup" {
                progress.mark(id, item, State::Stuck, "2026-11-22".parse().unwrap());
            }
        }
        assert_eq!(of(library.checklist("signal-setup").unwrap(), &progress), Slip::default());
    }
}
