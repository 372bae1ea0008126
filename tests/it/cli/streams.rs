//! Pipes and devices where files are expected.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::thread;

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;

use super::{Answer, MINE, PASSPHRASE, Place};

#[test]
fn a_reader_that_has_enough_ends_the_output_quietly() {
    let place = Place::new();
    let mut child = place.command(&["handout", "--format", "txt"]).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert_eq!(first, "Checklists on paper\n");
    Answer::of(child).check(0, "", "");
}

#[test]
fn a_full_disk_behind_the_output_is_said() {
    let place = Place::new();
    let Ok(full) = File::options().write(true).open("/dev/full") else { return };
    for args in [&["list"][..], &["--help"], &["man"], &["status", "--json"]] {
        let child = place.command(args).stdout(Stdio::from(full.try_clone().unwrap())).spawn().unwrap();
        let answer = Answer::of(child);
        assert_eq!(answer.exit, Some(3), "{args:?}");
        let says = "The output could not be written whole: the disk is full.\n\
                    Send it elsewhere, or make room, and run the command again.\n";
        assert!(answer.stderr.ends_with(says), "{answer:?}");
    }
}

#[test]
fn a_passphrase_may_come_from_a_pipe() {
    let place = Place::new();
    place.write("lists/mine.toml", MINE);
    mkfifo(&place.file("pipe"), Mode::S_IRWXU).unwrap();
    let path = place.file("pipe");
    let writer = thread::spawn(move || {
        File::options().write(true).open(path).unwrap().write_all(PASSPHRASE.as_bytes()).unwrap();
    });
    let args = ["mark", "mine/lock", "stuck", "--lists", "lists", "--passphrase-file", "pipe"];
    place.run(&args).check(
        0,
        "Lock the door: my screen shows something else\n",
        "A new notebook was made in data.\n",
    );
    writer.join().unwrap();
}

#[test]
fn a_passphrase_that_never_ends_is_refused() {
    let place = Place::new();
    place.with_saved_notebook();
    place.run(&["status", "--passphrase-file", "/dev/zero"]).check(
        3,
        "",
        "The passphrase file /dev/zero could not be read: it is too long.\n\
         Name a text file with the passphrase in its first line. A single - means standard input.\n",
    );
    let answer = place.run_with(&["status", "--passphrase-file", "-"], &"x".repeat(100_000));
    assert_eq!(answer.exit, Some(3));
    assert!(answer.stderr.starts_with("The passphrase file - could not be read: it is too long.\n"));
}

#[test]
fn a_data_directory_need_not_be_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new();
    place.write("lists/mine.toml", MINE);
    place.write("words.txt", PASSPHRASE);
    let mut command = place.command(&["mark", "mine/lock", "later", "--lists", "lists", "--data-dir"]);
    command.arg(OsStr::from_bytes(b"d\xffa")).args(["--passphrase-file", "words.txt"]);
    Answer::of(command.spawn().unwrap()).check(
        0,
        "Lock the door: later\n",
        "A new notebook was made in d\u{fffd}a.\n",
    );
    let names = fs::read_dir(place.work()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().any(|name| name.as_bytes() == b"d\xffa"), "the folder that was named");
}
