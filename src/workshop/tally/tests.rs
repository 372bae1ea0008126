use std::collections::BTreeSet;

use super::cover::cover;
use super::*;
use crate::content::built;
use crate::workshop::slip::Slip;

#[track_caller]
fn check(numbers: [u32; 4], expected: [Option<u32>; 4]) {
    assert_eq!(cover(numbers), expected, "{numbers:?}");
}

#[test]
fn small_numbers_and_what_gives_them_away_are_covered() {
    // Nothing is small.
    check([6, 7, 5, 9], [Some(6), Some(7), Some(5), Some(9)]);
    // One is small: the smallest other one is covered with it.
    check([12, 3, 6, 9], [Some(12), None, None, Some(9)]);
    // Two small ones that are five together leave the rest as it is.
    check([12, 3, 2, 9], [Some(12), None, None, Some(9)]);
    // Two that are less than five together are the complement of the rest.
    check([12, 1, 1, 9], [Some(12), None, None, None]);
    // Nearly everybody: who has not could be counted off.
    check([11, 1, 0, 0], [None, None, None, None]);
    check([12, 0, 0, 0], [None, None, None, None]);
    check([0, 0, 0, 30], [None, None, None, None]);
    check([25, 0, 0, 5], [Some(25), None, None, None]);
}

fn id() -> ItemId {
    let list = &built::library().checklists[0];
    ItemId::new(list.id.clone(), list.items[0].id.clone())
}

fn room(people: u32) -> Room {
    let mut room = Room::default();
    room.set_people(people).unwrap();
    room
}

#[test]
fn nothing_is_kept_of_a_small_room() {
    let mut room = room(4);
    room.set_count(&id(), Phase::Before, Count { done: 4, ..Count::default() }).unwrap();
    assert_eq!(room.totals(&built::library()), None);
}

#[test]
fn a_count_of_more_than_the_room_is_refused_and_the_old_one_stays() {
    let mut room = Room::default();
    let count = Count { done: 8, help: 5, not_for_me: 0 };
    assert_eq!(room.set_count(&id(), Phase::Before, count), Err(Refused::NoPeople));
    room.set_people(13).unwrap();
    room.set_count(&id(), Phase::Before, count).unwrap();
    let too_many = Count { not_for_me: 1, ..count };
    assert_eq!(room.set_count(&id(), Phase::Before, too_many), Err(Refused::MoreThanPeople(13)));
    assert_eq!(room.count(&id(), Phase::Before), Some(count));
    assert_eq!(room.set_people(12), Err(Refused::MoreThanPeople(12)));
    assert_eq!(room.people(), 13);
}

#[test]
fn before_and_after_stand_side_by_side() {
    let mut room = room(20);
    room.set_count(&id(), Phase::Before, Count { done: 5, help: 7, not_for_me: 0 }).unwrap();
    room.set_count(&id(), Phase::After, Count { done: 14, help: 6, not_for_me: 0 }).unwrap();
    let tally = room.totals(&built::library()).unwrap();
    let item = tally.items[&id()];
    assert_eq!(item.before, Some(Row { done: None, help: Some(7), not_for_me: None, open: Some(8) }));
    assert_eq!(item.after, Some(Row { done: Some(14), help: None, not_for_me: None, open: None }));
    assert_eq!(tally.people, 20);
}

#[test]
fn slips_are_summed_and_can_be_taken_back() {
    let list = built::library().checklists[0].clone();
    let mut room = room(12);
    let slip = Slip { done: 3, stuck: vec![1, 4] };
    for _ in 0..6 {
        room.add_slip(&list.id, Phase::After, &slip).unwrap();
    }
    let other = Slip { done: 5, stuck: vec![1] };
    room.add_slip(&list.id, Phase::After, &other).unwrap();
    let before = room.clone();
    room.add_slip(&list.id, Phase::After, &other).unwrap();
    room.remove_slip(&list.id, Phase::After, &other);
    assert_eq!(room, before);

    let tally = room.totals(&built::library()).unwrap();
    let row = tally.slips[&*list.id].after.clone().unwrap();
    assert_eq!(row.slips, Some(7), "five people gave none");
    assert_eq!(row.stuck.len(), 0, "seven of seven and six of seven: who is not stuck could be counted off");
    assert_eq!(tally.slips[&*list.id].before, None);
}

#[test]
fn few_slips_are_not_kept() {
    let list = built::library().checklists[0].clone();
    let mut room = room(12);
    for _ in 0..4 {
        room.add_slip(&list.id, Phase::Before, &Slip::default()).unwrap();
    }
    assert_eq!(room.totals(&built::library()), None);
    room.add_slip(&list.id, Phase::Before, &Slip::default()).unwrap();
    assert!(room.totals(&built::library()).is_some());
}

#[test]
fn no_more_slips_than_people() {
    let list = built::library().checklists[0].clone();
    let mut room = room(1);
    room.add_slip(&list.id, Phase::Before, &Slip::default()).unwrap();
    assert_eq!(room.add_slip(&list.id, Phase::Before, &Slip::default()), Err(Refused::MoreThanPeople(1)));
    assert_eq!(room.slips(&list.id, Phase::Before).unwrap().count, 1);
}

#[test]
fn no_debug_print_shows_a_count() {
    let mut room = room(13);
    room.set_count(&id(), Phase::Before, Count { done: 7, help: 0, not_for_me: 0 }).unwrap();
    assert_eq!(format!("{room:?}"), "Room { items: 1, .. }");
}

/// Returns every row of this many people.
fn rows(people: u32) -> impl Iterator<Item = [u32; 4]> {
    (0..=people).flat_map(move |one| {
        (0..=people - one).flat_map(move |two| {
            (0..=people - one - two).map(move |three| [one, two, three, people - one - two - three])
        })
    })
}

/// Whoever knows the rule, the sum and everything that is said finds at least two numbers for every covered one.
#[test]
fn nothing_covered_can_be_worked_out() {
    for people in LEAST..=36 {
        let mut alike: BTreeMap<[Option<u32>; 4], [BTreeSet<u32>; 4]> = BTreeMap::new();
        for row in rows(people) {
            let seen = alike.entry(cover(row)).or_default();
            for (seen, number) in seen.iter_mut().zip(row) {
                seen.insert(number);
            }
        }
        for (said, seen) in alike {
            for (said, seen) in said.iter().zip(&seen) {
                match said {
                    Some(number) => assert!(*number >= LEAST && seen.len() == 1),
                    None => assert!(seen.len() >= 2, "{people} people: {said:?} stands for {seen:?}"),
                }
            }
        }
    }
}
