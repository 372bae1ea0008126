//! The notebook as other programs and later versions meet it, at full strength.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use age::secrecy::SecretString;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use tempfile::TempDir;

use sotay::content::ItemId;
use sotay::content::answers::QUESTIONS;
use sotay::observe::{DrillRecord, Drills, OffMetaRecord};
use sotay::plan::profile::{Answer, Profile};
use sotay::probe::drill::Case;
use sotay::probe::drill::judge::Finding;
use sotay::probe::facebook;
use sotay::progress::{Progress, Proof, Record, State};
use sotay::store::place::{Kind, locate};
use sotay::store::{DataDir, Notebook, Presence, StoreError, Vault, backup, presence};
use sotay::workshop::tally::{ItemTally, Row, SlipRow, SlipTally, Tally};

const PASSPHRASE: &str = "plastic otter seven harbour";
/// scrypt at its highest accepted cost takes seconds; nothing here comes near this.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

fn words() -> SecretString {
    SecretString::from(PASSPHRASE)
}

/// What the files in `fixtures/notebooks/v1` hold. Never changed: a new format gets a folder of its own.
fn notebook_of_v1() -> Notebook {
    let record =
        |state, meaning_rev| Record { state, changed_on: "2026-08-21".parse().unwrap(), meaning_rev };
    let records = [
        ("vpn-kill-switch/android-lockdown", record(State::Done(Proof::Tested), 1)),
        ("vpn-kill-switch/linux-nftables", record(State::Done(Proof::Told), 2)),
        ("vpn-kill-switch/router", record(State::Done(Proof::Observed), 1)),
        ("messenger/signal-pin", record(State::Done(Proof::Witnessed), 1)),
        ("messenger/wire-account", record(State::Later, 1)),
        ("off-meta-activity/clear-past", record(State::NotForMe, 1)),
        ("a-list-that-is-gone/an-item", record(State::Stuck, 9)),
    ];
    let records = records.into_iter().map(|(id, record)| (ItemId::parse(id).unwrap(), record));
    let mut profile = Profile::default();
    profile.set(&QUESTIONS[0], Answer::Chosen(["android", "linux"].map(str::to_owned).into()));
    profile.set(&QUESTIONS[4], Answer::RatherNotSay);
    Notebook {
        progress: Progress { records: records.collect() },
        profile: Some(profile),
        kept_plan: Some(vec![ItemId::new("messenger", "wire-account")]),
        setup_lists: Vec::new(),
        drills: Drills::new(),
        offmeta: None,
        tallies: Vec::new(),
        lock_after_minutes: 5,
        one_a_day: false,
    }
}

/// What the files in `fixtures/notebooks/v2` hold besides.
fn notebook_of_v2() -> Notebook {
    let on = "2026-11-21".parse().unwrap();
    let drills = Drills::from([
        (Case::Drop, DrillRecord { ipv4: Finding::Blocked, ipv6: Finding::Blocked, on }),
        (Case::Disconnect, DrillRecord { ipv4: Finding::Left, ipv6: Finding::LeftInPart, on }),
        (Case::ServerChange, DrillRecord { ipv4: Finding::LeftThenBlocked, ipv6: Finding::Unknown, on }),
    ]);
    let last = Some("2026-11-19".parse().unwrap());
    let offmeta =
        OffMetaRecord { answer: facebook::Answer::NotEmpty, businesses: 412, events: 9_031, last, on };
    Notebook { drills, offmeta: Some(offmeta), ..notebook_of_v1() }
}

/// What the files in `fixtures/notebooks/v3` hold besides.
fn notebook_of_v3() -> Notebook {
    let setup_lists = ["signal-setup", "group-move"].map(str::to_owned).to_vec();
    Notebook { setup_lists, ..notebook_of_v2() }
}

/// What the files in `fixtures/notebooks/v4` hold besides.
fn notebook_of_v4() -> Notebook {
    let before = Row { done: Some(9), help: None, not_for_me: None, open: Some(7) };
    let after = Row { done: Some(16), help: None, not_for_me: None, open: None };
    let item = ItemTally { meaning_rev: 1, before: Some(before), after: Some(after) };
    let row = SlipRow { slips: Some(13), done_percent: 40, stuck: [("clear-past".to_owned(), 6)].into() };
    let slips = SlipTally { before: Some(row), after: None };
    let tally = Tally {
        people: 21,
        items: [(ItemId::new("vpn-kill-switch", "android-lockdown"), item)].into(),
        slips: [("off-meta-activity".to_owned(), slips)].into(),
    };
    Notebook { tallies: vec![tally], ..notebook_of_v3() }
}

fn fixture(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/notebooks").join(version)
}

fn explicit(path: &Path) -> DataDir {
    DataDir { path: path.to_path_buf(), kind: Kind::Explicit }
}

/// A copy of the saved files, for tests that open them to write.
fn copy_of_fixture(version: &str) -> (TempDir, DataDir) {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(fixture(version)).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let dir = explicit(folder.path());
    (folder, dir)
}

/// Tries again while the lock is held: a program that another test starts holds it, too, until it is its own.
fn unlocked<T>(mut open: impl FnMut() -> Result<T, StoreError>) -> T {
    for _ in 0..200 {
        match open() {
            Err(StoreError::InUse { .. }) => std::thread::sleep(std::time::Duration::from_millis(20)),
            other => return other.unwrap(),
        }
    }
    open().unwrap()
}

#[track_caller]
fn check_files(version: &str, expected: &Notebook) {
    let (_folder, dir) = copy_of_fixture(version);
    assert_eq!(presence(&dir), Presence::Notebook);
    let (mut vault, notebook) = Vault::open(&dir, &words()).unwrap();
    assert_eq!(notebook, *expected);
    vault.save(&Notebook::default()).unwrap();
    drop(vault);

    fs::remove_file(dir.path.join("notebook.age")).unwrap();
    let (_vault, previous) = unlocked(|| Vault::open_previous(&dir, &words()));
    assert_eq!(previous, *expected);
    assert_eq!(backup::read_only(&dir.path.join("backup.age"), &words()).as_ref(), Ok(expected));
}

#[test]
fn files_of_format_1_open() {
    check_files("v1", &notebook_of_v1());
}

#[test]
fn files_of_format_2_open() {
    check_files("v2", &notebook_of_v2());
}

#[test]
fn files_of_format_3_open() {
    check_files("v3", &notebook_of_v3());
}

#[test]
fn files_of_format_4_open() {
    check_files("v4", &notebook_of_v4());
}

#[test]
fn old_files_follow_renamed_items() {
    let (_folder, dir) = copy_of_fixture("v1");
    let mut notebook = Vault::read(&dir, &words()).unwrap();
    notebook.carry_over(&sotay::content::library(None).0);
    let new = ItemId::new("signal-setup", "signal-pin");
    assert_eq!(notebook.progress.state(&new), State::Done(Proof::Witnessed));
    assert_eq!(notebook.kept_plan, Some(vec![ItemId::new("wire-setup", "wire-account")]));
}

#[test]
fn keys_are_written_with_the_promised_work() {
    for name in ["key.age", "backup.age"] {
        let bytes = fs::read(fixture("v1").join(name)).unwrap();
        let second = bytes.split(|byte| *byte == b'\n').nth(1).unwrap();
        assert!(second.starts_with(b"-> scrypt ") && second.ends_with(b" 17"), "{name}");
    }
    // The fixture may be old; this program's own files are what counts.
    let folder = tempfile::tempdir().unwrap();
    let dir = locate(Some(&folder.path().join("data")), None).unwrap();
    drop(Vault::create(&dir, &words(), &Notebook::default()).unwrap());
    let bytes = fs::read(dir.path.join("key.age")).unwrap();
    assert!(bytes.split(|byte| *byte == b'\n').nth(1).unwrap().ends_with(b" 17"));
}

#[test]
fn the_age_program_opens_the_notebook() {
    let (_folder, dir) = copy_of_fixture("v1");
    let Some(plain) = decrypt_with_age(&dir, &["-i", "key.age", "notebook.age"]) else { return };
    let value: serde_json::Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(value["format_version"], 1);
    assert_eq!(value["items"]["vpn-kill-switch/android-lockdown"]["state"]["done"], "tested");
}

#[test]
fn the_age_program_opens_a_backup() {
    let (_folder, dir) = copy_of_fixture("v1");
    let Some(plain) = decrypt_with_age(&dir, &["backup.age"]) else { return };
    let value: serde_json::Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(value["lock_after_minutes"], 5);
}

/// Runs `age -d` in a terminal, where it asks for the passphrase, and returns what it decrypted.
///
/// Nothing where the program is not installed, unless `SOTAY_REQUIRE_TOOLS=1`.
fn decrypt_with_age(dir: &DataDir, files: &[&str]) -> Option<Vec<u8>> {
    let terminal = native_pty_system().openpty(PtySize::default()).unwrap();
    let mut command = CommandBuilder::new("age");
    command.cwd(&dir.path);
    command.args(["-d", "-o", "plain.json"]);
    command.args(files);
    let mut child = match terminal.slave.spawn_command(command) {
        Ok(child) => child,
        Err(error) => {
            assert!(std::env::var_os("SOTAY_REQUIRE_TOOLS").is_none_or(|value| value != "1"), "{error}");
            eprintln!("SKIPPED: the program age is not installed, so nothing was compared with it");
            return None;
        }
    };
    drop(terminal.slave);
    let asked = wait_for_question(terminal.master.try_clone_reader().unwrap());
    asked.recv_timeout(LONGEST_WAIT).expect("age asks for the passphrase");
    terminal.master.take_writer().unwrap().write_all(format!("{PASSPHRASE}\n").as_bytes()).unwrap();
    let status = child.wait().unwrap();
    assert!(status.success(), "{status:?}");
    Some(fs::read(dir.path.join("plain.json")).unwrap())
}

/// Sends a word once the program has asked, and keeps reading so that it never waits for us.
fn wait_for_question(mut terminal: Box<dyn Read + Send>) -> mpsc::Receiver<()> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut seen = Vec::new();
        let mut bytes = [0; 256];
        while let Ok(count @ 1..) = terminal.read(&mut bytes) {
            seen.extend_from_slice(&bytes[..count]);
            if String::from_utf8_lossy(&seen).contains("passphrase") {
                // Nobody listens any more after the first time.
                let _ = sender.send(());
            }
        }
    });
    receiver
}
