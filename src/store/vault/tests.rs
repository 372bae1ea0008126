use std::collections::BTreeSet;
use std::fs;
use std::sync::atomic::Ordering;

use super::super::testing::{
    Fault, FaultyDisk, Scratch, any_notebook, full_notebook, numbered_notebook, passphrase,
};
use super::super::{Presence, presence};
use super::*;

fn words() -> SecretString {
    passphrase("plastic otter")
}

/// Notebook 2 with previous copy 1, closed.
fn used() -> Scratch {
    let scratch = Scratch::new();
    let mut vault = Vault::create(&scratch.dir, &words(), &numbered_notebook(1)).unwrap();
    vault.save(&numbered_notebook(2)).unwrap();
    scratch
}

#[track_caller]
fn check_names(scratch: &Scratch, expected: &[&str]) {
    assert_eq!(scratch.names(), expected.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>());
}

#[test]
fn what_is_saved_comes_back() {
    let scratch = used();
    check_names(&scratch, &["key.age", "lock", "notebook.age", "notebook.prev.age"]);
    let (mut vault, notebook) = Vault::open(&scratch.dir, &words()).unwrap();
    assert_eq!(notebook, numbered_notebook(2));
    vault.save(&numbered_notebook(3)).unwrap();
    drop(vault);
    assert_eq!(Vault::read(&scratch.dir, &words()), Ok(numbered_notebook(3)));
    check_names(&scratch, &["key.age", "lock", "notebook.age", "notebook.prev.age"]);
}

#[test]
fn saving_changes_the_notebook_and_not_the_key() {
    let scratch = used();
    let key = scratch.bytes("key.age");
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let before = scratch.bytes("notebook.age");
    vault.save(&numbered_notebook(3)).unwrap();
    assert_eq!(scratch.bytes("key.age"), key);
    assert_eq!(scratch.bytes("notebook.prev.age"), before);
    assert_ne!(scratch.bytes("notebook.age"), before);
}

#[test]
fn a_second_copy_is_refused_and_a_reader_is_not() {
    let scratch = used();
    let (vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    assert!(vault.is_locked());
    let in_use = StoreError::InUse { path: scratch.dir.path.clone() };
    assert_eq!(Vault::open(&scratch.dir, &words()).err(), Some(in_use.clone()));
    assert_eq!(Vault::open_previous(&scratch.dir, &words()).err(), Some(in_use));
    assert_eq!(Vault::read(&scratch.dir, &words()), Ok(numbered_notebook(2)));
    drop(vault);
    assert!(Vault::open(&scratch.dir, &words()).is_ok());
}

#[test]
fn a_reader_writes_nothing() {
    let scratch = used();
    fs::remove_file(scratch.dir.file("lock")).unwrap();
    scratch.plant("notebook.new.age", b"half");
    let names = scratch.names();
    Vault::read(&scratch.dir, &words()).unwrap();
    assert_eq!(scratch.names(), names);
}

#[test]
fn a_wrong_passphrase_changes_nothing() {
    let scratch = used();
    scratch.plant("notebook.new.age", b"half");
    let (key, notebook, names) = (scratch.bytes("key.age"), scratch.bytes("notebook.age"), scratch.names());
    let wrong = Some(StoreError::WrongPassphrase { path: scratch.dir.file("key.age") });
    assert_eq!(Vault::open(&scratch.dir, &passphrase("plastic otters")).err(), wrong);
    assert_eq!(Vault::open_previous(&scratch.dir, &passphrase("")).err(), wrong);
    assert_eq!((scratch.bytes("key.age"), scratch.bytes("notebook.age")), (key, notebook));
    assert_eq!(scratch.names(), names);
}

#[test]
fn create_takes_nobodys_place() {
    let scratch = used();
    let path = scratch.dir.file("notebook.age");
    let refused = Vault::create(&scratch.dir, &words(), &Notebook::default()).err();
    assert_eq!(refused, Some(StoreError::AlreadyThere { path: path.clone() }));
    fs::remove_file(path).unwrap();
    let refused = Vault::create(&scratch.dir, &words(), &Notebook::default()).err();
    assert_eq!(refused, Some(StoreError::AlreadyThere { path: scratch.dir.file("notebook.prev.age") }));
}

#[test]
fn a_lone_key_is_kept_when_a_notebook_is_made() {
    let scratch = Scratch::new();
    scratch.dir.ensure().unwrap();
    scratch.plant("key.age", b"somebody's");
    Vault::create(&scratch.dir, &words(), &full_notebook()).unwrap();
    assert_eq!(scratch.bytes("key.old-1.age"), b"somebody's");
    assert_eq!(Vault::read(&scratch.dir, &words()), Ok(full_notebook()));
}

#[test]
fn an_empty_passphrase_makes_nothing() {
    let scratch = Scratch::new();
    let refused = Vault::create(&scratch.dir, &passphrase(""), &full_notebook()).err();
    assert_eq!(refused, Some(StoreError::EmptyPassphrase));
    assert!(!scratch.dir.path.exists());
}

#[test]
fn what_is_missing_is_named() {
    let scratch = Scratch::new();
    let open = |scratch: &Scratch| Vault::open(&scratch.dir, &words()).err().unwrap();
    assert_eq!(open(&scratch), StoreError::NoNotebook { path: scratch.dir.path.clone() });
    assert!(!scratch.dir.path.exists(), "opening makes nothing");
    let scratch = used();
    fs::remove_file(scratch.dir.file("notebook.age")).unwrap();
    assert_eq!(open(&scratch), StoreError::NotebookMissing { path: scratch.dir.file("notebook.age") });
    let (_, notebook) = Vault::open_previous(&scratch.dir, &words()).unwrap();
    assert_eq!(notebook, numbered_notebook(1));
    fs::remove_file(scratch.dir.file("key.age")).unwrap();
    assert_eq!(open(&scratch), StoreError::KeyMissing { path: scratch.dir.file("key.age") });
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let scratch = used();
    let mode = |name: &str| scratch.dir.file(name).metadata().unwrap().permissions().mode() & 0o777;
    fs::set_permissions(scratch.dir.file("key.age"), fs::Permissions::from_mode(0o644)).unwrap();
    drop(Vault::open(&scratch.dir, &words()).unwrap());
    for name in scratch.names() {
        assert_eq!(mode(&name), 0o600, "{name}");
    }
    assert_eq!(scratch.dir.keeps_modes(), Some(true));
}

#[cfg(unix)]
#[test]
fn a_link_at_any_of_our_names_is_refused() {
    for name in ["key.age", "notebook.age", "lock"] {
        let scratch = used();
        let aside = scratch.dir.path.join("aside");
        fs::rename(scratch.dir.file(name), &aside).unwrap();
        std::os::unix::fs::symlink(&aside, scratch.dir.file(name)).unwrap();
        let refused = Vault::open(&scratch.dir, &words()).err();
        assert_eq!(refused, Some(StoreError::NotOurs { path: scratch.dir.file(name) }));
    }
}

#[cfg(unix)]
#[test]
fn a_link_planted_while_it_is_open_is_not_written_through() {
    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let thesis = scratch.dir.path.join("thesis.doc");
    fs::rename(scratch.dir.file("notebook.age"), &thesis).unwrap();
    let before = fs::read(&thesis).unwrap();
    for name in ["notebook.age", "notebook.new.age", "notebook.prev.new.age"] {
        std::os::unix::fs::symlink(&thesis, scratch.dir.file(name)).unwrap();
    }
    let path = scratch.dir.file("notebook.age");
    assert_eq!(vault.save(&numbered_notebook(3)), Err(StoreError::NotOurs { path: path.clone() }));
    assert_eq!(fs::read(&thesis).unwrap(), before);
    fs::remove_file(path).unwrap();
    assert_eq!(vault.save(&numbered_notebook(3)), Ok(()));
    assert_eq!(fs::read(&thesis).unwrap(), before);
}

#[test]
fn nothing_secret_is_in_a_debug_print() {
    let scratch = used();
    let (vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let shown = format!("{vault:?}");
    assert!(!shown.contains("AGE") && !shown.contains("key_file"), "{shown}");
}

// Bad files.

#[track_caller]
fn check_bad(bytes: &[u8], name: &str) {
    let scratch = used();
    scratch.plant("notebook.age", bytes);
    let error = Vault::open(&scratch.dir, &words()).err().unwrap();
    assert_eq!(error.name(), name);
    assert_eq!(error.path(), Some(&*scratch.dir.file("notebook.age")));
    assert_eq!(scratch.bytes("notebook.age"), bytes, "a bad file stays as it is");

    let previous = Vault::open_previous(&scratch.dir, &words());
    if !error.is_bad_file() {
        assert_eq!(previous.err(), Some(error));
        assert_eq!(scratch.bytes("notebook.age"), bytes);
        return;
    }
    let (mut vault, notebook) = previous.unwrap();
    assert_eq!(notebook, numbered_notebook(1));
    assert_eq!(scratch.bytes("notebook.bad-1.age"), bytes, "a bad file is kept");
    vault.save(&numbered_notebook(5)).unwrap();
    drop(vault);
    assert_eq!(Vault::read(&scratch.dir, &words()), Ok(numbered_notebook(5)));
    assert_eq!(scratch.bytes("notebook.bad-1.age"), bytes);
}

/// Encrypts any plain text to the key of a scratch directory.
fn sealed(scratch: &Scratch, plain: &[u8]) -> Vec<u8> {
    let (identity, _) = open_key(&scratch.dir, &words()).unwrap();
    crypt::seal(&identity, plain)
}

#[test]
fn bad_files_are_told_apart_and_kept() {
    check_bad(b"", "store-empty");
    check_bad(b"Dear diary", "store-not-age");
    check_bad(&[0; 8192], "store-not-age");
    check_bad(&used().bytes("notebook.age"), "store-foreign");
}

#[test]
fn a_file_cut_short_anywhere_is_noticed_and_kept() {
    let scratch = used();
    let whole = scratch.bytes("notebook.age");
    for part in 1..16 {
        let cut = &whole[..whole.len() * part / 16];
        scratch.plant("notebook.age", cut);
        let name = if cut.len().is_multiple_of(4096) { "store-damaged" } else { "store-truncated" };
        assert_eq!(Vault::open(&scratch.dir, &words()).err().unwrap().name(), name);
        let (_, notebook) = Vault::open_previous(&scratch.dir, &words()).unwrap();
        assert_eq!(notebook, numbered_notebook(1));
        assert_eq!(scratch.bytes(&format!("notebook.bad-{part}.age")), cut);
    }
}

#[track_caller]
fn check_inside(plain: &[u8], name: &str) {
    let scratch = used();
    let bytes = sealed(&scratch, plain);
    scratch.plant("notebook.age", &bytes);
    assert_eq!(Vault::open(&scratch.dir, &words()).err().unwrap().name(), name);
    assert_eq!(Vault::open_previous(&scratch.dir, &words()).is_ok(), name != "store-newer");
    let kept = if name == "store-newer" { "notebook.age" } else { "notebook.bad-1.age" };
    assert_eq!(scratch.bytes(kept), bytes);
}

#[test]
fn a_newer_notebook_is_left_alone_and_a_strange_one_kept() {
    check_inside(br#"{"format_version":5,"items":{}}"#, "store-newer");
    check_inside(b"shopping list", "store-unreadable");
}

#[test]
fn where_the_previous_copy_is_bad_too_nothing_is_touched() {
    let scratch = used();
    scratch.plant("notebook.age", b"");
    scratch.plant("notebook.prev.age", b"x");
    let error = Vault::open_previous(&scratch.dir, &words()).err();
    assert_eq!(error, Some(StoreError::NotAge { path: scratch.dir.file("notebook.prev.age") }));
    assert_eq!(scratch.bytes("notebook.age"), b"");
    fs::remove_file(scratch.dir.file("notebook.prev.age")).unwrap();
    let error = Vault::open_previous(&scratch.dir, &words()).err();
    assert_eq!(error, Some(StoreError::NoPrevious { path: scratch.dir.file("notebook.prev.age") }));
    check_names(&scratch, &["key.age", "lock", "notebook.age"]);
}

#[test]
fn opening_the_previous_copy_of_a_sound_notebook_opens_the_notebook() {
    let scratch = used();
    let (_, notebook) = Vault::open_previous(&scratch.dir, &words()).unwrap();
    assert_eq!(notebook, numbered_notebook(2));
    check_names(&scratch, &["key.age", "lock", "notebook.age", "notebook.prev.age"]);
}

#[test]
fn a_bad_key_is_told_apart_and_stays() {
    for (bytes, name) in
        [(&b""[..], "store-empty"), (b"x", "store-not-age"), (b"age-encry", "store-truncated")]
    {
        let scratch = used();
        scratch.plant("key.age", bytes);
        assert_eq!(Vault::open(&scratch.dir, &words()).err().unwrap().name(), name);
        assert_eq!(scratch.bytes("key.age"), bytes);
    }
}

// What a save meets on the way.

/// Opens a copy of `used`, runs `work` on a disk that fails after some steps, and returns whether it came
/// to that. Tries every step until none is left.
fn at_every_step(fault: Fault, work: impl Fn(&Scratch, &mut Vault) -> bool) -> usize {
    let mut steps = 0;
    loop {
        let scratch = used();
        let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
        let (disk, struck) = FaultyDisk::after(steps, fault);
        vault.disk = Box::new(disk);
        let done = work(&scratch, &mut vault);
        let struck = struck.load(Ordering::Relaxed);
        assert!(done || struck, "step {steps}");
        drop(vault);
        assert!(scratch.dir.file("notebook.age").exists(), "step {steps}");
        check_after(&scratch, done, steps);
        if !struck {
            return steps;
        }
        steps += 1;
    }
}

/// After a save of notebook 3 over notebook 2.
#[track_caller]
fn check_after(scratch: &Scratch, done: bool, steps: usize) {
    let opened = [words(), passphrase("new words")]
        .into_iter()
        .filter_map(|words| Vault::open(&scratch.dir, &words).ok().map(|opened| (words, opened)));
    let mut opened: Vec<_> = opened.collect();
    assert_eq!(opened.len(), 1, "step {steps}: exactly one passphrase opens");
    let (words, (vault, notebook)) = opened.remove(0);
    let number = notebook.progress.records.values().next().unwrap().meaning_rev;
    assert!(number == 3 || (number == 2 && !done), "step {steps}: notebook {number}");
    assert_eq!(notebook, numbered_notebook(number));

    check_names(scratch, &["key.age", "lock", "notebook.age", "notebook.prev.age"]);
    let previous = load_previous(&vault);
    assert!((1..=3).any(|number| previous == numbered_notebook(number)), "step {steps}");
    drop(vault);
    assert_eq!(Vault::read(&scratch.dir, &words), Ok(notebook), "step {steps}");
}

fn load_previous(vault: &Vault) -> Notebook {
    let path = vault.dir.file(PREVIOUS);
    let bytes = fs::read(&path).unwrap();
    format::from_plain(&path, &crypt::open(&path, &bytes, &vault.identity).unwrap()).unwrap()
}

#[test]
fn a_save_killed_at_any_step_leaves_the_old_or_the_new() {
    let steps = at_every_step(Fault::Kill, |_, vault| vault.save(&numbered_notebook(3)).is_ok());
    assert!(steps > 5, "{steps}");
}

#[test]
fn a_save_killed_twice_leaves_the_old_or_the_new() {
    for second in [1, 3, 5] {
        at_every_step(Fault::Kill, |_, vault| {
            vault.save(&numbered_notebook(3)).is_ok() || {
                vault.disk = Box::new(FaultyDisk::after(second, Fault::Kill).0);
                vault.save(&numbered_notebook(3)).is_ok()
            }
        });
    }
}

#[test]
fn a_save_that_was_refused_at_any_step_works_the_next_time() {
    at_every_step(Fault::Refuse, |scratch, vault| {
        let refused = vault.save(&numbered_notebook(3));
        assert!(matches!(refused, Ok(()) | Err(StoreError::DiskFull { .. })), "{refused:?}");
        assert!(
            !scratch.names().iter().any(|name| name.contains("new")),
            "a full disk is not filled further"
        );
        vault.disk = Box::new(System);
        vault.save(&numbered_notebook(3)).unwrap();
        true
    });
}

#[test]
fn a_change_of_passphrase_killed_at_any_step_leaves_the_old_or_the_new() {
    let new = passphrase("new words");
    let steps =
        at_every_step(Fault::Kill, |_, vault| vault.change_passphrase(&new, &numbered_notebook(3)).is_ok());
    assert!(steps > 7, "{steps}");
}

#[test]
fn a_change_of_passphrase_that_was_refused_at_any_step_loses_no_later_save() {
    let new = passphrase("new words");
    at_every_step(Fault::Refuse, |scratch, vault| {
        let changed = vault.change_passphrase(&new, &numbered_notebook(2));
        let in_force = matches!(changed, Ok(()) | Err(StoreError::ChangeUnfinished { .. }));
        assert_eq!(Vault::read(&scratch.dir, &new).is_ok(), in_force);
        assert_eq!(Vault::read(&scratch.dir, &words()).is_ok(), !in_force);
        vault.disk = Box::new(System);
        vault.save(&numbered_notebook(3)).unwrap();
        assert_eq!(presence(&scratch.dir), Presence::Notebook);
        true
    });
}

#[test]
fn putting_a_cut_change_in_order_can_be_cut_too() {
    for (first, second) in (4..8).flat_map(|first| (0..4).map(move |second| (first, second))) {
        let scratch = used();
        let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
        vault.disk = Box::new(FaultyDisk::after(first, Fault::Kill).0);
        let _ = vault.change_passphrase(&passphrase("new words"), &numbered_notebook(3));
        drop(vault);
        for words in [words(), passphrase("new words")] {
            let disk = FaultyDisk::after(second, Fault::Kill).0;
            drop(Vault::open_on(Box::new(disk), &scratch.dir, &words));
        }
        check_after(&scratch, false, first * 100 + second);
    }
}

#[test]
fn a_fall_back_killed_at_any_step_can_be_done_again_and_keeps_the_bad_file() {
    for steps in 0..8 {
        let scratch = used();
        scratch.plant("notebook.age", b"bad");
        let mut vault = Vault::unlock(Box::new(System), &scratch.dir, &words()).unwrap();
        vault.disk = Box::new(FaultyDisk::after(steps, Fault::Kill).0);
        let _ = vault.fall_back();
        drop(vault);
        let (_, notebook) = Vault::open_previous(&scratch.dir, &words()).unwrap();
        assert_eq!(notebook, numbered_notebook(1), "step {steps}");
        assert_eq!(scratch.bytes("notebook.bad-1.age"), b"bad");
    }
}

#[test]
fn making_a_notebook_can_be_cut_anywhere_and_done_again() {
    let mut steps = 0;
    loop {
        let scratch = Scratch::new();
        let (disk, struck) = FaultyDisk::after(steps, Fault::Kill);
        drop(Vault::create_on(Box::new(disk), &scratch.dir, &words(), &numbered_notebook(1)));
        if presence(&scratch.dir) == Presence::Notebook {
            let (_, notebook) = Vault::open(&scratch.dir, &words()).unwrap();
            assert_eq!(notebook, numbered_notebook(1), "step {steps}");
        } else {
            assert_eq!(presence(&scratch.dir), Presence::Nothing, "step {steps}");
            drop(Vault::create(&scratch.dir, &words(), &numbered_notebook(1)).unwrap());
        }
        drop(Vault::open(&scratch.dir, &words()).unwrap());
        check_names(&scratch, &["key.age", "lock", "notebook.age"]);
        if !struck.load(Ordering::Relaxed) {
            return;
        }
        steps += 1;
    }
}

#[test]
fn a_new_passphrase_takes_the_old_ones_place() {
    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let old: Vec<_> = ["key.age", "notebook.age", "notebook.prev.age"].map(|name| scratch.bytes(name)).into();
    vault.change_passphrase(&passphrase("new words"), &numbered_notebook(3)).unwrap();
    assert_eq!(load_previous(&vault), numbered_notebook(1));
    vault.save(&numbered_notebook(4)).unwrap();
    drop(vault);
    assert_eq!(Vault::read(&scratch.dir, &passphrase("new words")), Ok(numbered_notebook(4)));
    let wrong = StoreError::WrongPassphrase { path: scratch.dir.file("key.age") };
    assert_eq!(Vault::read(&scratch.dir, &words()), Err(wrong));
    // A new key, not the old one under new words: who kept the old key opens none of the new files.
    scratch.plant("key.age", &old[0]);
    let foreign = StoreError::Foreign { path: scratch.dir.file("notebook.age") };
    assert_eq!(Vault::read(&scratch.dir, &words()), Err(foreign));
}

#[test]
fn an_empty_new_passphrase_changes_nothing() {
    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let refused = vault.change_passphrase(&passphrase(""), &numbered_notebook(3));
    assert_eq!(refused, Err(StoreError::EmptyPassphrase));
    assert_eq!(Vault::read(&scratch.dir, &words()), Ok(numbered_notebook(2)));
}

#[test]
fn a_damaged_previous_copy_is_no_hindrance_to_a_new_passphrase() {
    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    scratch.plant("notebook.prev.age", b"rotten");
    vault.change_passphrase(&passphrase("new words"), &numbered_notebook(3)).unwrap();
    assert_eq!(load_previous(&vault), numbered_notebook(3));
}

#[test]
fn a_directory_that_vanished_is_named_and_put_back_only_when_asked() {
    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let pulled = scratch.dir.path.with_extension("pulled");
    fs::rename(&scratch.dir.path, &pulled).unwrap();
    let gone = StoreError::Vanished { path: scratch.dir.path.clone() };
    assert_eq!(vault.save(&numbered_notebook(3)), Err(gone.clone()));
    assert_eq!(vault.change_passphrase(&passphrase("new"), &numbered_notebook(3)), Err(gone));
    assert!(!scratch.dir.path.exists());

    fs::rename(&pulled, &scratch.dir.path).unwrap();
    vault.save(&numbered_notebook(3)).unwrap();

    fs::remove_dir_all(&scratch.dir.path).unwrap();
    vault.put_back(&numbered_notebook(4)).unwrap();
    assert_eq!(Vault::open(&scratch.dir, &words()).err().unwrap().name(), "store-in-use");
    drop(vault);
    assert_eq!(Vault::read(&scratch.dir, &words()), Ok(numbered_notebook(4)));
}

#[test]
fn a_key_that_was_exchanged_stops_saving() {
    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    scratch.plant("key.age", &used().bytes("key.age"));
    let before = scratch.bytes("notebook.age");
    let replaced = Err(StoreError::KeyReplaced { path: scratch.dir.file("key.age") });
    assert_eq!(vault.save(&numbered_notebook(3)), replaced);
    assert_eq!(vault.put_back(&numbered_notebook(3)), replaced);
    assert_eq!(scratch.bytes("notebook.age"), before);
}

#[test]
fn sizes_tell_nothing_over_two_hundred_notebooks() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;

    let scratch = used();
    let (mut vault, _) = Vault::open(&scratch.dir, &words()).unwrap();
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let notebook = any_notebook().new_tree(&mut runner).unwrap().current();
        vault.save(&notebook).unwrap();
        assert_eq!(scratch.bytes("notebook.age").len() % 4096, 0);
        assert_eq!(load(&scratch.dir, &vault.identity), Ok(notebook));
    }
}

#[test]
fn no_word_of_the_notebook_is_in_any_file() {
    let scratch = used();
    let (mut vault, notebook) = Vault::open(&scratch.dir, &words()).unwrap();
    vault.change_passphrase(&passphrase("new words"), &notebook).unwrap();
    for name in scratch.names() {
        let bytes = scratch.bytes(&name);
        for word in ["vpn-kill-switch", "android", "signal", "tested", "2026", "lock_after", "SECRET"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word} in {name}");
        }
    }
}
