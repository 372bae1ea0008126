use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::content::{Item, ItemId, Library, Str, built};
use crate::workshop::agenda::What;

const SPARE: &str = "Questions";

fn lists_of<'a>(library: &'a Library, ids: &[&str]) -> Vec<&'a Checklist> {
    ids.iter().map(|id| library.checklist(id).unwrap()).collect()
}

/// Returns the lists that plans are made of in these tests: one with many short items, one with long ones, and two.
fn choices(library: &Library) -> Vec<Vec<&Checklist>> {
    let choices: [&[&str]; 3] = [&["signal-setup"], &["group-move"], &["wire-setup", "messenger-choose"]];
    choices.iter().map(|ids| lists_of(library, ids)).collect()
}

fn items<'a>(agenda: &'a Agenda) -> Vec<&'a ItemId> {
    let id = |part: &'a Part| match &part.what {
        What::Item { id, .. } => Some(id),
        _ => None,
    };
    agenda.parts.iter().filter_map(id).collect()
}

/// Checks what is true of every plan.
#[track_caller]
fn check_sound(lists: &[&Checklist], minutes: u16, agenda: &Agenda) {
    let context = || format!("{minutes} min: {agenda:#?}");
    assert_eq!(agenda.minutes(), u32::from(minutes), "{}", context());
    check_breaks(agenda, minutes);
    for part in &agenda.parts {
        assert!(part.minutes > 0, "{}", context());
        if let What::Item { show, act, check, .. } = part.what {
            assert_eq!(part.minutes, show + act + check, "{}", context());
            assert!(act > 0, "{}", context());
        }
    }
    let kinds: Vec<String> = agenda.parts.iter().filter_map(|part| part.what.id()).collect();
    assert_eq!(kinds.iter().take(3).collect::<Vec<_>>(), ["opening", "consent", "count-before"]);
    assert_eq!(kinds.iter().rev().take(2).collect::<Vec<_>>(), ["closing", "count-after"]);
    let found = items(agenda);
    assert!(!found.is_empty(), "{}", context());
    for (place, id) in found.iter().enumerate() {
        let list = lists.iter().find(|list| list.id == id.list).unwrap();
        let item = list.items.iter().find(|item| item.id == id.item).unwrap();
        for needed in item.after.iter() {
            let is_before =
                found.iter().take(place).any(|other| other.list == id.list && other.item == *needed);
            assert!(is_before, "{id} before {needed}: {}", context());
        }
    }
    let through = agenda.parts.iter().rposition(|part| matches!(part.what, What::Item { .. })).unwrap();
    assert!(agenda.parts.iter().skip(through).any(|part| part.what == What::Buddies), "{}", context());
}

/// Nobody sits longer than an hour, no break is a joke, and a plan neither begins nor ends with one.
#[track_caller]
fn check_breaks(agenda: &Agenda, minutes: u16) {
    let is_break = |part: &Part| part.what == What::Break;
    for stretch in agenda.parts.split(is_break) {
        assert!(!stretch.is_empty(), "{agenda:#?}");
        let sum: u16 = stretch.iter().map(|part| part.minutes).sum();
        assert!(sum <= 60, "{sum} of {minutes} min without a break: {agenda:#?}");
    }
    for part in agenda.parts.iter().filter(|part| is_break(part)) {
        assert!((5..=65).contains(&part.minutes), "{minutes} min: {agenda:#?}");
    }
    assert_eq!(minutes <= 60, !agenda.parts.iter().any(is_break), "{agenda:#?}");
}

#[test]
fn every_number_of_minutes_from_the_least_on_is_kept_to_exactly() {
    let library = built::library();
    for lists in choices(&library) {
        let Err(Refusal::TooShort { least }) = fit(&lists, 1, SPARE) else { panic!("a plan for one minute") };
        for minutes in 1..=MOST_MINUTES {
            match fit(&lists, minutes, SPARE) {
                Ok(fitted) => check_sound(&lists, minutes, &fitted.agenda),
                Err(refusal) => {
                    assert!(minutes < least, "{minutes} of {}: {refusal:?}", lists[0].id);
                    assert_eq!(refusal, Refusal::TooShort { least });
                }
            }
        }
    }
}

#[test]
fn what_no_plan_can_hold_is_refused() {
    let library = built::library();
    let lists = lists_of(&library, &["signal-setup"]);
    assert_eq!(fit(&lists, MOST_MINUTES + 1, SPARE), Err(Refusal::TooLong));
    assert_eq!(fit(&lists, u16::MAX, SPARE), Err(Refusal::TooLong));
    assert_eq!(fit(&lists, 0, SPARE), Err(Refusal::TooShort { least: 47 }));
    assert_eq!(fit(&[], 120, SPARE), Err(Refusal::Nothing));
}

#[test]
fn the_same_minutes_give_the_same_plan() {
    let library = built::library();
    for lists in choices(&library) {
        assert_eq!(fit(&lists, 150, SPARE), fit(&lists, 150, SPARE));
    }
    let twice = lists_of(&library, &["wire-setup", "wire-setup"]);
    assert_eq!(fit(&twice, 150, SPARE), fit(&twice[..1], 150, SPARE));
}

#[test]
fn what_matters_most_comes_in_first() {
    let library = built::library();
    let lists = lists_of(&library, &["signal-setup"]);
    let fitted = fit(&lists, 90, SPARE).unwrap();
    let found: Vec<&str> = items(&fitted.agenda).iter().map(|id| id.item.as_ref()).collect();
    assert_eq!(found.first(), Some(&"signal-install"));
    let all = lists[0].items.iter();
    let is_in = |item: &Item| found.contains(&item.id.as_ref());
    let least_in = all.clone().filter(|item| is_in(item)).map(|item| item.impact).min();
    assert!(least_in >= Some(2), "{found:?}");
    // What was left out is told in the same order, and nothing is lost on the way.
    assert_eq!(found.len() + fitted.left_out.len(), lists[0].items.len());
    let impact = |part: &Part| match &part.what {
        What::Item { id, .. } => {
            library.item(id).map(|(_, item)| (item.level, std::cmp::Reverse(item.impact)))
        }
        _ => None,
    };
    assert!(fitted.left_out.iter().map(impact).is_sorted());
}

#[test]
fn of_several_lists_each_gets_its_part() {
    let library = built::library();
    let lists = lists_of(&library, &["vpn-kill-switch", "signal-setup", "off-meta-activity"]);
    let fitted = fit(&lists, 240, SPARE).unwrap();
    let mut counts: BTreeMap<&Str, usize> = BTreeMap::new();
    for id in items(&fitted.agenda) {
        *counts.entry(&id.list).or_default() += 1;
    }
    assert_eq!(counts.len(), 3, "{counts:?}");
    assert!(counts.values().all(|count| *count >= 2), "{counts:?}");
}

/// Returns a list with items of these minutes; each third comes after the one before it.
fn made_up(minutes: &[u16]) -> Checklist {
    let library = built::library();
    let mut list = library.checklist("wire-setup").unwrap().clone();
    let pattern = list.items[0].clone();
    let item = |(number, minutes): (usize, &u16)| Item {
        id: format!("item-{number}").into(),
        minutes: *minutes,
        after: if number % 3 == 2 {
            vec![format!("item-{}", number - 1).into()].into()
        } else {
            Vec::new().into()
        },
        ..pattern.clone()
    };
    list.items = minutes.iter().enumerate().map(item).collect::<Vec<_>>().into();
    list
}

#[test]
fn long_items_go_on_after_a_break() {
    let list = made_up(&[90]);
    let fitted = fit(&[&list], 180, SPARE).unwrap();
    check_sound(&[&list], 180, &fitted.agenda);
    assert!(items(&fitted.agenda).len() > 1);
}

#[test]
fn a_short_list_leaves_time_that_has_a_name() {
    let list = made_up(&[5]);
    let fitted = fit(&[&list], 480, SPARE).unwrap();
    check_sound(&[&list], 480, &fitted.agenda);
    let own = fitted.agenda.parts.iter().filter(|part| part.what == What::Own(SPARE.to_owned()));
    assert!(own.map(|part| part.minutes).sum::<u16>() > 200);
}

#[test]
fn there_is_time_to_eat_in_a_long_day() {
    let library = built::library();
    let lists: Vec<&Checklist> = library.checklists.iter().collect();
    for minutes in [300, 360, 480] {
        let agenda = fit(&lists, minutes, SPARE).unwrap().agenda;
        let meals: Vec<usize> = (0..agenda.parts.len())
            .filter(|place| agenda.parts[*place].what == What::Break && agenda.parts[*place].minutes >= 45)
            .collect();
        assert_eq!(meals.len(), 1, "{agenda:#?}");
        let before: u16 = agenda.parts.iter().take(meals[0]).map(|part| part.minutes).sum();
        assert!(before.abs_diff(minutes / 2) <= 60, "{before} of {minutes}");
    }
}

#[test]
fn a_list_of_ones_own_cannot_hold_the_program_up() {
    // As many items as a list may have, each behind all others.
    let mut list = made_up(&[600; 2000]);
    for (number, item) in list.items.to_mut().iter_mut().enumerate() {
        item.after = if number == 0 { vec![] } else { vec![format!("item-{}", number - 1).into()] }.into();
    }
    assert_eq!(fit(&[&list], 100, SPARE), Err(Refusal::Nothing));
    // A circle, which the lint refuses, is cut somewhere.
    let mut circle = made_up(&[5, 5]);
    circle.items.to_mut()[0].after = vec!["item-1".into()].into();
    circle.items.to_mut()[1].after = vec!["item-0".into()].into();
    assert_eq!(items(&fit(&[&circle], 120, SPARE).unwrap().agenda).len(), 2);
}

proptest! {
    #[test]
    fn plans_of_any_list_are_sound(alone in prop::collection::vec(0_u16..100, 1..12), minutes in 1..=MOST_MINUTES) {
        let list = made_up(&alone);
        match fit(&[&list], minutes, SPARE) {
            Ok(fitted) => check_sound(&[&list], minutes, &fitted.agenda),
            Err(Refusal::TooShort { least }) => {
                prop_assert!(least > minutes);
                check_sound(&[&list], least, &fit(&[&list], least, SPARE).unwrap().agenda);
            }
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }
}
