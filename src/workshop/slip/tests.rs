use proptest::prelude::*;

use super::*;
use crate::content::built;

fn lists() -> Vec<Checklist> {
    built::library().checklists
}

fn list(id: &str) -> Checklist {
    lists().into_iter().find(|list| list.id == id).unwrap()
}

/// Returns a list that differs from the built-in one in its first item alone.
fn other_version() -> Checklist {
    let mut list = list("wire-setup");
    list.items.to_mut()[0].meaning_rev += 1;
    list
}

#[track_caller]
fn check(typed: &str, expected: &Result<Slip, Fault>) {
    assert_eq!(&read(&list("wire-setup"), typed), expected, "{typed}");
}

#[test]
fn a_slip_is_read_as_people_type_it() {
    let slip = Slip { done: 12, stuck: vec![3, 17] };
    let written = write(&list("wire-setup"), &slip).unwrap();
    assert_eq!(written.len(), 14);
    for typed in [
        written.clone(),
        written.to_lowercase(),
        written.replace('-', ""),
        format!("  {}\n", written.replace('-', " ")),
        written.replace('-', "\u{2013}"),
        written.replace('0', "o").replace('1', "l"),
        written.chars().map(|letter| char::from_u32(u32::from(letter) + 0xFEE0).unwrap()).collect(),
    ] {
        check(&typed, &Ok(slip.clone()));
    }
}

#[test]
fn a_slip_of_something_else_is_named_as_such() {
    let slip = Slip { done: 1, stuck: vec![] };
    check(&write(&list("signal-setup"), &slip).unwrap(), &Err(Fault::OtherList));
    check(&write(&other_version(), &slip).unwrap(), &Err(Fault::OtherVersion));
    for rubbish in
        ["", "   ", "ABC", "0000-0000-00000", "ABCD-EFGU-0000", "\u{0}\u{1b}[31m", "ĐĐĐĐ-ĐĐĐĐ-ĐĐĐĐ", "💥"]
    {
        check(rubbish, &Err(Fault::Letters));
    }
    check("ZZZZ-ZZZZ-ZZZZ", &Err(Fault::Mistyped));
}

#[test]
fn what_no_list_can_say_is_refused() {
    let list = list("wire-setup");
    let items = list.items.len();
    for (done, stuck) in [
        (items + 1, vec![]),
        (items, vec![1]),
        (0, vec![items + 1]),
        (0, vec![2, 1]),
        (0, vec![2, 2]),
        (0, vec![0]),
        (0, vec![1, 2, 3, 4]),
    ] {
        assert_eq!(write(&list, &Slip { done, stuck }), Err(TooMuch::Numbers));
    }
    let bits = |numbers: [u64; 4]| {
        let bits = numbers.iter().fold(u64::from(prefix(&list)), |bits, number| bits << 7 | number);
        code::write(bits)
    };
    check(&bits([1, 2, 0, 0]), &Ok(Slip { done: 1, stuck: vec![2] }));
    for numbers in [[100, 0, 0, 0], [1, 0, 2, 0], [1, 3, 2, 0], [1, 2, 2, 0], [1, 99, 0, 0]] {
        check(&bits(numbers), &Err(Fault::Impossible));
    }
}

#[test]
fn a_list_that_is_too_long_has_no_slips() {
    let mut long = list("wire-setup");
    let item = long.items[0].clone();
    long.items.to_mut().resize(MOST_ITEMS + 1, item);
    assert_eq!(write(&long, &Slip::default()), Err(TooMuch::Items));
    long.items.to_mut().pop();
    let most = Slip { done: 124, stuck: vec![125, 126, 127] };
    assert_eq!(read(&long, &write(&long, &most).unwrap()), Ok(most));
}

/// Pages that were handed out must stay readable: these letters may change only with the list itself.
#[test]
fn the_layout_never_changes() {
    let mut list = list("wire-setup");
    let mut first = list.items[0].clone();
    first.id = "one".into();
    first.meaning_rev = 1;
    let second = crate::content::Item { id: "two".into(), meaning_rev: 3, ..first.clone() };
    list.id = "example".into();
    list.items = vec![first, second].into();
    assert_eq!(prefix(&list), 663_735);
    assert_eq!(write(&list, &Slip { done: 1, stuck: vec![2] }).unwrap(), "521D-R210-00HX");
}

#[test]
fn no_two_lists_begin_alike() {
    let prefixes: std::collections::BTreeSet<u32> = lists().iter().map(|list| prefix(list) >> 13).collect();
    assert_eq!(prefixes.len(), lists().len());
}

proptest! {
    #[test]
    fn every_slip_comes_back(done in 0..12_usize, stuck in proptest::collection::btree_set(1..=20_usize, 0..=3)) {
        let list = list("wire-setup");
        let slip = Slip { done, stuck: stuck.into_iter().collect() };
        prop_assert_eq!(read(&list, &write(&list, &slip).unwrap()), Ok(slip));
    }

    #[test]
    fn one_or_two_wrong_letters_are_always_found(done in 0..17_usize, at in (0..12_usize, 0..12_usize), to in (0..32_usize, 0..32_usize)) {
        let list = list("wire-setup");
        let written = write(&list, &Slip { done, stuck: vec![] }).unwrap().replace('-', "");
        let mut letters: Vec<char> = written.chars().collect();
        let alphabet: Vec<char> = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
        letters[at.0] = alphabet[to.0];
        letters[at.1] = alphabet[to.1];
        let typed: String = letters.into_iter().collect();
        prop_assume!(typed != written);
        prop_assert_eq!(read(&list, &typed), Err(Fault::Mistyped));
    }

    #[test]
    fn letters_that_changed_places_are_always_found(done in 0..17_usize, one in 0..12_usize, other in 0..12_usize) {
        let list = list("wire-setup");
        let written = write(&list, &Slip { done, stuck: vec![] }).unwrap().replace('-', "");
        let mut letters: Vec<char> = written.chars().collect();
        letters.swap(one, other);
        let typed: String = letters.into_iter().collect();
        prop_assume!(typed != written);
        prop_assert_eq!(read(&list, &typed), Err(Fault::Mistyped));
    }

    #[test]
    fn nothing_that_is_typed_breaks_the_reader(typed in "\\PC*") {
        let _ = read(&list("wire-setup"), &typed);
    }
}
