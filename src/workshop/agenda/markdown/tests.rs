use super::*;
use crate::content::{built, language};
use crate::locale::width::without_breaks;
use crate::workshop::agenda::fit::{Fitted, fit};

/// Returns the plan for two hours with Signal, as a trainer reads it.
fn two_hours(tag: &str) -> String {
    let (locale, library) = (Locale::load(tag), language::translated(&built::library(), tag));
    let list = library.checklist("signal-setup").unwrap();
    let Fitted { agenda, left_out } = fit(&[list], 120, "?").unwrap();
    without_breaks(&write(&locale, &library, &agenda, &left_out)).into_owned()
}

#[test]
fn two_hours_in_english() {
    insta::assert_snapshot!(two_hours("en"));
}

#[test]
fn two_hours_in_vietnamese() {
    insta::assert_snapshot!(two_hours("vi"));
}

#[track_caller]
fn check_words(text: &str, expected: &str) {
    assert_eq!(own_words(text), expected);
    assert_eq!(own_words(expected), expected);
}

#[test]
fn own_words_are_one_line_that_hides_nothing() {
    check_words("  Ăn\ttrưa \n ngoài  trời ", "Ăn trưa ngoài trời");
    check_words("a\u{200b}b\u{200e}\u{feff}c", "abc");
    check_words("\u{1b}[31mred\u{202e}", "�[31mred�");
    check_words("\u{200b} \u{2060}", "");
    assert_eq!(own_words(&"x".repeat(500)).chars().count(), LONGEST_WORDS);
}

#[test]
fn every_kind_of_part_is_explained_once() {
    let library = built::library();
    let locale = Locale::load("en");
    let part = |what| Part { minutes: 5, what };
    let agenda = Agenda { parts: What::FIXED.into_iter().chain(What::FIXED).map(part).collect() };
    for number in 0..What::FIXED.len() {
        assert!(points(&locale, &library, &agenda, number).len() >= 2, "{number}");
        assert_eq!(points(&locale, &library, &agenda, number + What::FIXED.len()), Vec::<String>::new());
    }
}

#[test]
fn an_item_that_goes_on_is_not_explained_twice() {
    let library = built::library();
    let list = library.checklist("group-move").unwrap();
    let agenda = fit(&[list], 150, "?").unwrap().agenda;
    let written = write(&Locale::load("en"), &library, &agenda, &[]);
    let title =
        library.item(&ItemId::new("group-move", "group-decide-in-person")).unwrap().1.title.shown.clone();
    assert_eq!(written.matches(title.as_ref()).count(), 2);
    assert_eq!(written.matches("Goes on after the break.").count(), 1);
}
