//! The sheet and the slip as files, pipes and people get them.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use jiff::civil::Date;
use sotay::content::{self, Own};
use sotay::locale::Locale;
use sotay::signed::Keys;
use sotay::workshop::slip::{self, Slip};

use super::{MINE, PASSPHRASE, Place};

const WITH_WORDS: [&str; 4] = ["--lists", "lists", "--passphrase-file", "words.txt"];

/// A place with a notebook in which one item of one's own list is done and the list's other one is stuck.
fn place() -> Place {
    let place = Place::new();
    place.write("lists/mine.toml", format!("{MINE}{STUCK}"));
    place.write("words.txt", PASSPHRASE);
    for words in [&["mine/lock", "done", "--proof", "witnessed"][..], &["mine/window", "stuck"]] {
        assert_eq!(place.run(&[&["mark"], words, &WITH_WORDS[..]].concat()).exit, Some(0));
    }
    place
}

const STUCK: &str = r#"
[[item]]
id = "window"
level = "basic"
impact = 1
minutes = 2
sources = ["page"]
checked = "2026-11-21"
title = "Shut the window"
why = "An open window lets everybody in."
[[item.steps]]
id = "shut"
text = "Shut it."
"#;

/// Returns the sheet with its steps and its day taken out: content and clock decide about them.
#[track_caller]
fn without_steps_and_day(sheet: &str) -> String {
    let titles: Vec<String> =
        content::library(None).0.items().map(|(_, _, item)| item.title.shown.to_string()).collect();
    let line = |line: &str| {
        if let Some(day) = line.strip_prefix("Look again: ") {
            assert!(day.parse::<Date>().is_ok(), "{day}");
            return "DAY".to_owned();
        }
        let step = line.split_once(". ").filter(|(number, _)| ["1", "2", "3"].contains(number));
        let Some((number, step)) = step else { return line.to_owned() };
        let (title, minutes) = step.rsplit_once(" (").unwrap();
        assert!(titles.iter().any(|known| known == title) && minutes.ends_with("minutes)"), "{step}");
        format!("STEP {number}")
    };
    sheet.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sheet_alone_is_on_standard_output_and_what_to_know_beside_it() {
    let answer = place().run(&[&["sheet"], &WITH_WORDS[..]].concat());
    assert_eq!(answer.exit, Some(0));
    assert_eq!(without_steps_and_day(&answer.stdout), "To do\n\nSTEP 1\nSTEP 2\nSTEP 3\n\nDAY");
    let words = Locale::load("en");
    let expected = ["sheet-screen-paper", "sheet-screen-steps"].map(|id| words.message(id)).join("\n");
    assert!(answer.stderr.starts_with(&expected), "{answer:?}");
}

#[test]
fn what_is_asked_for_stands_on_it_and_is_warned_of() {
    let place = place();
    let run = |with: &[&str]| place.run(&[&["sheet"], with, &WITH_WORDS[..]].concat());
    let words = Locale::load("en");
    let done = "\n\nDone\n- Lock the door (checked together)";
    let stuck = "\n\nStuck\n- Shut the window";
    let plain = "To do\n\nSTEP 1\nSTEP 2\nSTEP 3\n\nDAY";
    for (with, parts, warnings) in [
        (&["--with", "proof"][..], done.to_owned(), &["sheet-screen-proof-risk"][..]),
        (&["--with", "stuck"], stuck.to_owned(), &["sheet-screen-stuck-risk"]),
        (
            &["--with", "stuck", "--with", "proof"],
            format!("{done}{stuck}"),
            &["sheet-screen-proof-risk", "sheet-screen-stuck-risk"],
        ),
    ] {
        let answer = run(with);
        assert_eq!(without_steps_and_day(&answer.stdout), format!("{plain}{parts}"));
        for id in ["sheet-screen-proof-risk", "sheet-screen-stuck-risk"] {
            assert_eq!(answer.stderr.contains(&words.message(id)), warnings.contains(&id), "{with:?} {id}");
        }
    }
}

#[test]
fn every_line_is_shown_before_it_is_in_a_file_of_ones_own() {
    let place = place();
    let shown = place.run(&[&["sheet"], &WITH_WORDS[..]].concat()).stdout;
    for format in ["txt", "md", "html"] {
        let name = format!("take.{format}");
        let args = [&["sheet", "--format", format, "--out", &name], &WITH_WORDS[..]].concat();
        let answer = place.run(&args);
        let end = format!("Written to {name}. Anybody can read it. Delete it when you no longer need it.\n");
        assert_eq!((answer.exit, answer.stdout), (Some(0), format!("{shown}{end}")));
        let file = fs::read_to_string(place.file(&name)).unwrap();
        assert_eq!(fs::metadata(place.file(&name)).unwrap().permissions().mode() & 0o777, 0o600);
        for line in shown.lines().filter(|line| !line.is_empty()) {
            let words = line.split_once(". ").map_or(line, |(_, step)| step);
            assert!(file.contains(words), "{words:?} in {file}");
        }
        assert_eq!(file == shown, format == "txt");
    }
}

#[test]
fn under_keep_nothing_it_is_shown_and_not_written() {
    let place = place();
    let answer = place.run(&[&["sheet", "--keep-nothing"], &WITH_WORDS[..]].concat());
    assert_eq!(answer.exit, Some(0));
    assert!(answer.stdout.starts_with("To do\n\n1. "), "{answer:?}");
}

#[test]
fn in_vietnamese_it_says_that_its_words_are_drafts() {
    let answer = place().run(&[&["sheet", "--locale", "vi"], &WITH_WORDS[..]].concat());
    let end = "\n\nBản dịch nháp: chưa được người thạo tiếng kiểm tra.\n";
    assert!(answer.stdout.starts_with("Việc cần làm\n\n1. ") && answer.stdout.ends_with(end), "{answer:?}");
}

#[test]
fn a_slip_counts_what_status_counts() {
    let place = place();
    let answer = place.run(&[&["slip", "mine"], &WITH_WORDS[..]].concat());
    let own = Own { folder: place.file("lists"), keys: Keys::built_in() };
    let library = content::library(Some(&own)).0;
    let list = library.checklist("mine").unwrap();
    let letters = answer.stdout.lines().next().unwrap();
    assert_eq!(slip::read(list, letters), Ok(Slip { done: 1, stuck: vec![2] }), "{answer:?}");
    assert!(answer.stdout.contains("1 of 2") && answer.stdout.contains("number 2"), "{answer:?}");
}

#[test]
fn a_list_that_is_too_long_has_no_slip_and_asks_for_no_passphrase() {
    let place = Place::new();
    let mut list = MINE.to_owned();
    for number in 1..=slip::MOST_ITEMS {
        list.push_str(&STUCK.replace("\"window\"", &format!("\"window-{number}\"")));
    }
    place.write("lists/mine.toml", list);
    place.run(&["slip", "mine", "--lists", "lists"]).check(
        3,
        "",
        "The list mine has 128 items. A slip has room for lists of 127 at most.\n\
         Tell the person who counts your numbers as they are. sotay status shows them.\n",
    );
}
