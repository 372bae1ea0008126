//! A notebook from the first mark to a restored backup, by commands alone.

use std::fs;
use std::fs::File;

use age::secrecy::SecretString;
use serde_json::Value;
use sotay::store::place::Kind;
use sotay::store::{DataDir, Vault};

use super::{MINE, PASSPHRASE, Place, SAVED};

const NEW: &str = "con mèo ăn bảy quả khế xanh rồi ngủ";
const OF_COPY: &str = "gravel piano eleven lantern bicycle";

fn status(place: &Place, passphrase: &str) -> Value {
    let args = ["status", "--json", "--lists", "lists", "--passphrase-file", "-"];
    let answer = place.run_with(&args, &format!("{passphrase}\n"));
    assert_eq!((answer.exit, answer.stderr.as_str()), (Some(0), ""), "{answer:?}");
    let value: Value = serde_json::from_str(&answer.stdout).unwrap();
    value["checklists"].as_array().unwrap().iter().find(|list| list["id"] == "mine").unwrap().clone()
}

#[test]
fn from_the_first_mark_to_a_restored_backup() {
    let place = Place::new();
    place.write("lists/mine.toml", MINE);
    place.write("words.txt", format!("{PASSPHRASE}\r\n"));
    let with_words = ["--lists", "lists", "--passphrase-file", "words.txt"];
    let mark = |state: &[&str]| place.run(&[&["mark", "mine/lock"], state, &with_words].concat());
    mark(&["done", "--proof", "witnessed"]).check(
        0,
        "Lock the door: checked together\n",
        "A new notebook was made in data.\n",
    );
    let counts = status(&place, PASSPHRASE);
    assert_eq!((&counts["done"], &counts["witnessed"], &counts["open"]), (&1.into(), &1.into(), &0.into()));

    // Two passphrases come one after the other on standard input.
    let two = ["--passphrase-file", "-", "--new-passphrase-file", "-"];
    place
        .run_with(&[&["backup", "copy.age"], &two[..]].concat(), &format!("{PASSPHRASE}\n{OF_COPY}\n"))
        .check(0, "The copy is in copy.age. Try once whether it opens.\n", "");
    place.run_with(&[&["passphrase"], &two[..]].concat(), &format!("{PASSPHRASE}\n{NEW}\n")).check(
        0,
        "The passphrase is changed. Older copies and backups still open with the old one.\n",
        "",
    );
    let refused = mark(&["open"]);
    assert_eq!(refused.exit, Some(3));
    assert!(refused.stderr.starts_with("This passphrase does not open data/key.age.\n"), "{refused:?}");

    let restore = ["restore", "copy.age", "--passphrase-file", "-"];
    place.run_with(&restore, &format!("{OF_COPY}\n")).check(
        0,
        "The copy is back, with one item. Its passphrase is now that of the copy.\n\
         Kept from the notebook that was here: data/key.old-1.age\n\
         Kept from the notebook that was here: data/notebook.old-1.age\n\
         Kept from the notebook that was here: data/notebook.prev.old-1.age\n",
        "",
    );
    assert!(place.file("data/notebook.old-1.age").exists());
    assert_eq!(status(&place, OF_COPY)["witnessed"], 1);
    let names: Vec<String> = fs::read_dir(place.work())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 4, "nothing is left beside the notebook and the copy: {names:?}");
}

#[test]
fn a_second_copy_is_refused() {
    let place = Place::new();
    place.with_saved_notebook();
    place.write("lists/mine.toml", MINE);
    let dir = DataDir { path: place.file("data"), kind: Kind::Explicit };
    let _vault = Vault::open(&dir, &SecretString::from(SAVED)).unwrap();
    let mark = ["mark", "mine/lock", "later", "--lists", "lists", "--passphrase-file", "words.txt"];
    place.run(&mark).check(
        3,
        "",
        "The notebook in data is open in another copy of this program.\n\
         Go on in that copy, or close it and try again.\n",
    );
    let wiped = place.run_with(&["wipe"], "wipe\n");
    assert_eq!(wiped.exit, Some(3));
    assert!(
        wiped.stdout.ends_with(
            "Another copy of this program has the notebook open and holds it in memory. Close it.\n"
        )
    );
}

#[test]
fn files_that_are_no_backups_of_this_version() {
    let place = Place::new();
    place.with_saved_notebook();
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(SAVED));
    recipient.set_work_factor(10);
    place.write("newer.age", age::encrypt(&recipient, br#"{"format_version":5}"#).unwrap());
    File::options()
        .write(true)
        .create_new(true)
        .open(place.file("large.age"))
        .and_then(|file| file.set_len(65 * 1024 * 1024))
        .unwrap();
    let key = fs::read(place.file("data/key.age")).unwrap();
    let end_of_factor = key.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0;
    let hard = [&key[..end_of_factor - 2], b"30", &key[end_of_factor..]].concat();
    place.write("hard.age", hard);
    for (file, says) in [
        ("newer.age", "A newer version of this program wrote newer.age.\n"),
        ("large.age", "large.age is far too large for a notebook.\n"),
        ("hard.age", "hard.age asks for more work than this program accepts (2 to the power of 30).\n"),
    ] {
        let answer = place.run(&["restore", file, "--passphrase-file", "words.txt"]);
        assert_eq!(answer.exit, Some(3));
        assert!(answer.stderr.starts_with(says), "{answer:?}");
    }
}

#[test]
fn progress_follows_an_item_to_its_new_id() {
    let place = Place::new();
    place.write("words.txt", PASSPHRASE);
    place.write("lists/mine.toml", MINE.replace("id = \"lock\"", "id = \"bolt\""));
    let with_words = ["--lists", "lists", "--passphrase-file", "words.txt"];
    let mark = |words: &[&str]| place.run(&[&["mark"], words, &with_words[..]].concat());
    assert_eq!(mark(&["mine/bolt", "done", "--proof", "witnessed"]).exit, Some(0));

    place.write("lists/mine.toml", format!("{MINE}{ANOTHER}"));
    assert_eq!(status(&place, PASSPHRASE)["witnessed"], 0, "nobody says where it went");
    place.write("lists/renamed.toml", include_str!("../fixtures/cli/files/renamed.toml"));
    assert_eq!(status(&place, PASSPHRASE)["witnessed"], 1);

    // The next change saves it under the new id: from then on the table is not needed.
    assert_eq!(mark(&["mine/other", "later"]).exit, Some(0));
    fs::remove_file(place.file("lists/renamed.toml")).unwrap();
    let counts = status(&place, PASSPHRASE);
    assert_eq!((&counts["witnessed"], &counts["later"]), (&1.into(), &1.into()));
}

const ANOTHER: &str = r#"
[[item]]
id = "other"
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
