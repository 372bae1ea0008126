//! What was counted in workshops: shown, compared and exported from a notebook, which stays as it is.

use std::fs;

use age::secrecy::SecretString;
use serde_json::Value;
use sotay::content::{ItemId, Library, built};
use sotay::store::place::Kind;
use sotay::store::{DataDir, Notebook, Vault};
use sotay::workshop::tally::{Count, Phase, Room, Tally};

use super::{Answer, PASSPHRASE, Place};

const INSTALL: &str = "signal-setup/signal-install";
const PIN: &str = "signal-setup/signal-pin";
const NUMBER: &str = "signal-setup/signal-hide-number";
const CLEAR: &str = "off-meta-activity/clear-previous";

fn tally(library: &Library, people: u32, counts: &[(&str, Phase, [u32; 3])]) -> Tally {
    let mut room = Room::default();
    room.set_people(people).unwrap();
    for (id, phase, [done, help, not_for_me]) in counts {
        let count = Count { done: *done, help: *help, not_for_me: *not_for_me };
        room.set_count(&ItemId::parse(id).unwrap(), *phase, count).unwrap();
    }
    room.totals(library).unwrap()
}

/// Returns three workshops with one group, whose people were not all the same.
fn tallies() -> Vec<Tally> {
    use Phase::{After, Before};
    let library = built::library();
    let first = tally(&library, 8, &[(CLEAR, Before, [0, 8, 0])]);
    let second = [
        (INSTALL, Before, [5, 7, 0]),
        (INSTALL, After, [18, 5, 0]),
        (PIN, Before, [2, 12, 0]),
        (PIN, After, [17, 7, 0]),
        (NUMBER, After, [23, 0, 0]),
        (CLEAR, After, [12, 6, 6]),
    ];
    let third = [
        (INSTALL, Before, [14, 6, 0]),
        (INSTALL, After, [15, 5, 0]),
        (PIN, Before, [8, 5, 0]),
        (PIN, After, [14, 6, 0]),
        (NUMBER, Before, [12, 8, 0]),
        ("signal-setup/signal-username", Before, [9, 8, 3]),
    ];
    vec![first, tally(&library, 24, &second), tally(&library, 20, &third)]
}

fn place() -> (Place, Vault) {
    let place = Place::new();
    place.write("words.txt", PASSPHRASE);
    let dir = DataDir { path: place.file("data"), kind: Kind::Explicit };
    let notebook = Notebook { tallies: tallies(), ..Notebook::default() };
    // Held open by another copy of the program: whoever only reads does not mind.
    let vault = Vault::create(&dir, &SecretString::from(PASSPHRASE), &notebook).unwrap();
    (place, vault)
}

fn run(place: &Place, args: &[&str]) -> Answer {
    place.run(&[&["tally"], args, &["--passphrase-file", "words.txt"]].concat())
}

fn files(place: &Place) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(place.file("data")).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn the_last_one_is_shown_and_any_other_by_its_number() {
    let (place, _vault) = place();
    let before = files(&place);
    let answer = run(&place, &["show", "--ascii"]);
    assert_eq!((answer.exit, answer.stderr.as_str()), (Some(0), ""), "{answer:?}");
    insta::assert_snapshot!(answer.stdout);
    let first = run(&place, &["show", "1"]);
    assert!(first.stdout.starts_with("Tally 1 of 3\nPeople in the room, without the trainer: 8\n"));
    assert!(first.stdout.contains("not said: Before: done; Before: need help; Before: not for them;"));
    assert_eq!(files(&place), before, "nothing was written");
}

#[test]
fn what_held_is_told_of_the_last_two_or_any_two() {
    let (place, _vault) = place();
    let answer = run(&place, &["compare"]);
    assert_eq!((answer.exit, answer.stderr.as_str()), (Some(0), ""), "{answer:?}");
    insta::assert_snapshot!(answer.stdout);
    assert_eq!(run(&place, &["compare", "2", "3"]).stdout, answer.stdout);
    let nothing = run(&place, &["compare", "1", "3"]);
    assert_eq!(nothing.exit, Some(3), "no item of both: {nothing:?}");
    assert!(nothing.stdout.contains("Counted last time only:\n- Clear the past\n"));
}

#[test]
fn last_time_comes_from_an_exported_file() {
    let (place, _vault) = place();
    let export = run(&place, &["export", "2", "--format", "json", "--out", "last.json"]);
    assert_eq!((export.exit, export.stdout.as_str()), (Some(0), "Written to last.json.\n"));
    assert!(export.stderr.starts_with("Not encrypted: "));
    let bytes = fs::read(place.file("last.json")).unwrap();
    let with = run(&place, &["compare", "--with", "last.json"]);
    assert_eq!(with.stdout, run(&place, &["compare"]).stdout);
    assert_eq!(run(&place, &["compare", "3", "--with", "last.json"]).stdout, with.stdout);
    let changed =
        String::from_utf8(bytes.clone()).unwrap().replacen("\"meaning_rev\": ", "\"meaning_rev\": 9", 4);
    place.write("older.json", changed.replace("signal-setup/signal-pin", "gone-list/gone-item"));
    let older = run(&place, &["compare", "--with", "older.json"]);
    assert!(older.stdout.contains("The text of this item has changed since.\n"), "{older:?}");
    assert!(older.stdout.contains("- gone-list/gone-item (in no list of this program)\n"), "{older:?}");
    assert_eq!(older.exit, Some(3));
    assert_eq!(fs::read(place.file("last.json")).unwrap(), bytes, "it is only read");
}

#[test]
fn every_format_is_written_whole_or_printed() {
    let (place, _vault) = place();
    for (format, start) in [
        ("html", "<!DOCTYPE html><html lang=\"en\""),
        ("csv", "list,item,title,phase,people,"),
        ("json", "{\n"),
    ] {
        let printed = run(&place, &["export", "--format", format]);
        assert_eq!(printed.exit, Some(0), "{printed:?}");
        assert!(printed.stdout.starts_with(start), "{printed:?}");
        assert_eq!(printed.stderr.lines().count(), 1, "the warning");
        let name = format!("counts.{format}");
        assert_eq!(run(&place, &["export", "3", "--format", format, "--out", &name]).exit, Some(0));
        assert_eq!(fs::read_to_string(place.file(&name)).unwrap(), printed.stdout);
    }
    // Printing keeps nothing.
    assert_eq!(run(&place, &["export", "--keep-nothing", "--format", "csv", "--out", "-"]).exit, Some(0));
    let line = run(&place, &["show", "--json"]).stdout;
    assert_eq!(line.lines().count(), 1);
    let exported: Value = serde_json::from_str(&run(&place, &["export", "--format", "json"]).stdout).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), exported);
    assert_eq!((&exported["schema"], &exported["people"]), (&1.into(), &20.into()));
}
