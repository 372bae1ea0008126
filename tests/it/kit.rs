//! Kits, as the program itself writes and checks them: programs of other versions, disks that are too small, sticks that
//! cannot be written to, and what a person does with the pages.

mod disks;
mod pages;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use sotay::export::kit::program_name;
use sotay::locale::Locale;
use sotay::stamp::Stamp;
use tempfile::TempDir;

use crate::browser::not_run;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sotay");

/// Where the parts of a stamp begin.
const VERSION: usize = 16;
const CONTENT: usize = VERSION + 24;
const TARGET: usize = CONTENT + 16;

/// Returns the stamp of the program as it stands in its file.
fn stamp() -> Vec<u8> {
    static STAMP: OnceLock<Vec<u8>> = OnceLock::new();
    let read = || {
        let bytes = fs::read(PROGRAM).unwrap();
        let own = Stamp::own();
        let mut parts = own.version.clone().into_bytes();
        parts.resize(CONTENT - VERSION, 0);
        parts.extend(own.content.bytes());
        let found: Vec<usize> = memchr::memmem::find_iter(&bytes, &parts).collect();
        assert_eq!(found.len(), 1, "one stamp in the program");
        bytes[found[0] - VERSION..found[0] - VERSION + 96].to_vec()
    };
    STAMP.get_or_init(read).clone()
}

/// Returns something that passes for a program: real ones are a hundred times as large.
fn small_program(version: &str, content: &str, target: &str) -> Vec<u8> {
    let mut bytes = stamp();
    bytes[VERSION..].fill(0);
    for (at, text) in [(VERSION, version), (CONTENT, content), (TARGET, target)] {
        bytes[at..at + text.len()].copy_from_slice(text.as_bytes());
    }
    [&[0x7f; 5000], bytes.as_slice(), &[0x7f; 5000]].concat()
}

/// A folder with programs for kits.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(TempDir::new().unwrap());
        let own = Stamp::own();
        for (name, target) in [("win", "x86_64-pc-windows-gnu"), ("linux", "x86_64-unknown-linux-musl")] {
            desk.write(name, &small_program(&own.version, &own.content, target));
        }
        desk
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    #[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.file(name), bytes).unwrap();
    }

    fn command(&self) -> Command {
        self.dressed(PROGRAM)
    }

    /// Returns a command with nothing of the machine's around it.
    #[expect(clippy::disallowed_methods, reason = "the program itself is what is tested")]
    fn dressed(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.0.path()).env_clear().env("LANG", "C.UTF-8").env("HOME", self.0.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command
    }

    fn run(&self, args: &[&str]) -> Answer {
        Answer::of(&self.command().args(["--data-dir", "data"]).args(args).output().unwrap())
    }

    /// Writes a kit of both small programs.
    #[track_caller]
    fn kit(&self, folder: &str) {
        let answer = self.run(&["kit", folder, "--program", "win", "--program", "linux"]);
        assert_eq!(answer.exit, Some(0), "{answer:?}");
    }

    /// Returns all names here, apart from the programs to choose from.
    fn names(&self) -> Vec<String> {
        let mut names = names(self.0.path());
        names.retain(|name| !["linux", "win"].contains(&name.as_str()));
        names
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[derive(Debug)]
struct Answer {
    exit: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Answer {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { exit: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// Checks that nothing was done, and that all of these words say why.
    #[track_caller]
    fn check_refused(&self, exit: i32, words: &[&str]) {
        assert_eq!((self.exit, self.stdout.as_str()), (Some(exit), ""), "{self:?}");
        assert!(words.iter().all(|word| self.stderr.contains(word)), "{words:?} in {self:?}");
        assert_eq!(self.stderr.lines().count(), 2, "what happened, and what to do: {self:?}");
    }
}

#[test]
fn a_kit_of_this_very_program_is_whole_and_its_program_runs() {
    let desk = Desk::new();
    let answer = desk.run(&["kit", "kit"]);
    assert_eq!((answer.exit, answer.stderr.as_str()), (Some(0), ""), "{answer:?}");
    let name = program_name(&Stamp::own().target);
    assert!(answer.stdout.contains(&name) && answer.stdout.contains("kit/PRINT-THIS.html"), "{answer:?}");
    assert_eq!(desk.names(), ["kit"]);

    let copy = desk.file("kit").join(&name);
    assert!(fs::read(&copy).unwrap() == fs::read(PROGRAM).unwrap(), "{name} is the program");
    let answer = Answer::of(&desk.dressed(copy.to_str().unwrap()).arg("--version").output().unwrap());
    let Stamp { version, content, .. } = Stamp::own();
    assert_eq!(answer.stdout, format!("sotay {version} ({content})\n"));

    let answer = desk.run(&["kit", "kit", "--check"]);
    assert_eq!(answer.exit, Some(0), "{answer:?}");
    assert!(answer.stdout.contains(&format!("of one version: {version} ({content}).")), "{answer:?}");
}

#[test]
fn sha256sum_takes_the_list() {
    let desk = Desk::new();
    desk.kit("kit");
    let mut command = desk.dressed("sha256sum");
    match command.args(["-c", "--strict", "--quiet", "SHA256SUMS"]).current_dir(desk.file("kit")).output() {
        Ok(output) => assert!(output.status.success(), "{:?}", Answer::of(&output)),
        Err(error) => not_run("checksums by another program", &format!("sha256sum: {error}")),
    }
}

#[test]
fn programs_of_two_versions_never_come_into_one_kit() {
    let desk = Desk::new();
    let Stamp { version, content, target } = Stamp::own();
    desk.write("old.exe", &small_program("0.0.9", &content, "x86_64-pc-windows-gnu"));
    desk.write("other-lists", &small_program(&version, "0000000000000000", &target));
    for (file, theirs) in [("old.exe", "0.0.9"), ("other-lists", "0000000000000000")] {
        for tag in ["en", "vi"] {
            let args = ["--locale", tag, "kit", "kit", "--program", "linux", "--program", file];
            desk.run(&args).check_refused(2, &[file, theirs, &version, &content]);
        }
    }
    assert_eq!(desk.names(), ["old.exe", "other-lists"]);
}

#[test]
fn what_is_no_program_of_ours_or_a_second_one_is_refused() {
    let desk = Desk::new();
    desk.write("notes.txt", b"a shopping list");
    desk.write("both", &[small_program("0.0.9", "0123456789abcdef", "x"), stamp()].concat());
    for file in ["notes.txt", "both"] {
        desk.run(&["kit", "kit", "--program", file]).check_refused(2, &[file, "no version was found"]);
    }
    let Stamp { version, content, .. } = Stamp::own();
    desk.write("gnu", &small_program(&version, &content, "x86_64-unknown-linux-gnu"));
    let answer = desk.run(&["kit", "kit", "--program", "linux", "--program", "gnu"]);
    answer.check_refused(2, &["linux", "gnu", "sotay-linux-x86_64"]);
    assert_eq!(desk.names(), ["both", "gnu", "notes.txt"]);
}

#[test]
fn a_kit_that_is_there_is_named_and_left() {
    let desk = Desk::new();
    desk.kit("kit");
    let own = Stamp::own();
    let old = small_program("0.0.9", &own.content, "x86_64-unknown-linux-musl");
    desk.write("kit/sotay-linux-x86_64", &old);
    fs::remove_file(desk.file("kit/sotay.exe")).unwrap();
    let before = names(&desk.file("kit"));
    for (tag, words) in [("en", "There is a kit of version 0.0.9"), ("vi", "0.0.9")] {
        desk.run(&["--locale", tag, "kit", "kit", "--program", "win"]).check_refused(3, &[words]);
    }
    assert_eq!(names(&desk.file("kit")), before);
    assert!(fs::read(desk.file("kit/sotay-linux-x86_64")).unwrap() == old);
}

#[test]
fn a_check_says_what_became_of_each_file() {
    let desk = Desk::new();
    desk.kit("kit");
    let check = || desk.run(&["kit", "kit", "--check"]);
    let good = check();
    assert_eq!(good.exit, Some(0), "{good:?}");
    assert!(good.stdout.contains("sotay.exe: same") && good.stdout.contains("Changed: 0."), "{good:?}");

    // The notebook of whoever starts the program from the stick, and what systems put there, are no part of the kit.
    fs::create_dir_all(desk.file("kit/sotay-data")).unwrap();
    desk.write("kit/sotay-data/notebook.age", b"x");
    fs::create_dir_all(desk.file("kit/System Volume Information")).unwrap();
    desk.write("kit/phone/.DS_Store", b"x");
    assert_eq!(check().exit, Some(0));

    desk.write("kit/phone/vi.html", b"<p>Other words");
    fs::remove_file(desk.file("kit/PRINT-THIS.html")).unwrap();
    desk.write("kit/version.dll", b"MZ");
    std::os::unix::fs::symlink(PROGRAM, desk.file("kit/phone/link")).unwrap();
    let bad = check();
    assert_eq!(bad.exit, Some(1), "{bad:?}");
    for line in [
        "phone/vi.html: CHANGED",
        "PRINT-THIS.html: MISSING",
        "version.dll: NOT IN THE LIST",
        "phone/link: NOT IN",
    ] {
        assert!(bad.stdout.contains(line), "{line} in {bad:?}");
    }
    assert!(bad.stdout.contains("Changed: 1. Missing: 1. Not in the list: 2."), "{bad:?}");
    assert!(bad.stdout.contains("Do not use this kit"), "{bad:?}");
}

#[test]
fn a_swapped_program_is_met_even_where_the_list_was_changed_too() {
    let desk = Desk::new();
    desk.kit("kit");
    let list = fs::read_to_string(desk.file("kit/SHA256SUMS")).unwrap();
    let digest = |bytes: &[u8]| {
        use sha2::{Digest, Sha256};
        sotay::export::kit::sums::hex(&Sha256::digest(bytes).into())
    };
    let was = digest(&fs::read(desk.file("kit/sotay.exe")).unwrap());
    for (program, said) in [
        (
            small_program("0.0.9", "0123456789abcdef", "x86_64-pc-windows-gnu"),
            "sotay.exe: 0.0.9 (0123456789abcdef)",
        ),
        (b"MZ nothing of ours".to_vec(), "sotay.exe: no version was found in it"),
    ] {
        desk.write("kit/sotay.exe", &program);
        desk.write("kit/SHA256SUMS", list.as_bytes());
        let answer = desk.run(&["kit", "kit", "--check"]);
        assert!(answer.exit == Some(1) && answer.stdout.contains("sotay.exe: CHANGED"), "{answer:?}");
        desk.write("kit/SHA256SUMS", list.replace(&was, &digest(&program)).as_bytes());
        let answer = desk.run(&["kit", "kit", "--check"]);
        assert!(answer.exit == Some(1) && answer.stdout.contains("sotay.exe: same"), "{answer:?}");
        assert!(
            answer.stdout.contains("not all of one version") && answer.stdout.contains(said),
            "{answer:?}"
        );
    }
}

#[test]
fn names_in_a_list_command_no_terminal() {
    let desk = Desk::new();
    desk.kit("kit");
    desk.write("kit/\u{1b}[2J\u{202e}fdp.exe", b"x");
    let answer = desk.run(&["kit", "kit", "--check"]);
    assert_eq!(answer.exit, Some(1));
    assert!(!answer.stdout.contains(['\u{1b}', '\u{202e}']), "{answer:?}");
    desk.write("kit/SHA256SUMS", b"nothing of the kind\n");
    desk.run(&["kit", "kit", "--check"]).check_refused(3, &["is not a kit", "SHA256SUMS"]);
}

#[test]
fn every_read_me_is_named_by_its_own_words() {
    let desk = Desk::new();
    desk.kit("kit");
    let there = names(&desk.file("kit"));
    for built in &sotay::content::LOCALES {
        let words = Locale::load(built.tag).message("kit-read-name");
        let name = format!("{words}-{}.txt", built.tag.to_uppercase());
        assert!(there.contains(&name), "{name} in {there:?}");
    }
}
