//! Folders that somebody signed: what is loaded of them, and what they may replace.

use std::fs;

use sotay::content::pack::{self, Pack};
use sotay::content::{Origin, Own, built, library};
use sotay::signed::{Judgement, Key, Keys, Signer};

use super::*;

/// The key that signed the fixtures, as a person's or as the project's.
fn key() -> Key {
    Key::read(&fs::read(fixture("signed/keys/tests.pub")).unwrap()).unwrap()
}

fn trusting() -> Keys {
    let mut keys = Keys::built_in();
    keys.trust("coalition", key());
    keys
}

fn read(folder: &Path, keys: Keys) -> (Library, Vec<Finding>, Option<Pack>) {
    let (library, read) = library(Some(&Own { folder: folder.to_owned(), keys }));
    (library, read.findings, read.pack)
}

/// A copy of a signed folder, to be changed.
#[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
fn copy(name: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(fixture("signed").join(name)).unwrap() {
        let path = entry.unwrap().path();
        fs::write(dir.path().join(path.file_name().unwrap()), fs::read(&path).unwrap()).unwrap();
    }
    dir
}

/// Nothing of the changed folder is loaded, one finding says why, and the same without a key that is trusted.
#[track_caller]
fn check_broken(change: impl FnOnce(&Path), why: &str) {
    let dir = copy("pack");
    change(dir.path());
    let (library, findings, pack) = read(dir.path(), trusting());
    assert_eq!(library, built::library());
    assert_eq!(codes(&findings), ["broken-signature"]);
    assert_eq!(findings[0].detail, why);
    assert!(matches!(pack.unwrap().judgement, Judgement::Broken(_)));
}

#[expect(clippy::disallowed_methods, reason = "a test makes its files as it likes")]
fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_signed_folder_is_loaded_whole() {
    let (library, findings, pack) = read(&fixture("signed/pack"), trusting());
    assert_eq!(findings, []);
    assert_eq!(library.checklist("pack").unwrap().origin, Origin::User);
    let by = Signer::Trusted("coalition".to_owned());
    assert!(matches!(pack.unwrap().judgement, Judgement::Signed { by: signer, .. } if signer == by));
    let (_, findings, pack) = read(&fixture("signed/pack"), Keys::built_in());
    assert_eq!(findings, []);
    assert!(matches!(pack.unwrap().judgement, Judgement::UnknownKey { .. }));
}

#[test]
fn a_changed_folder_is_not_loaded() {
    let not = |file| format!("{file} is not the file that SHA256SUMS names");
    check_broken(|dir| put(&dir.join("pack.toml"), "x"), &not("pack.toml"));
    check_broken(|dir| put(&dir.join("read-me.txt"), "x"), &not("read-me.txt"));
    check_broken(|dir| fs::remove_file(dir.join("pack.toml")).unwrap(), "pack.toml is missing");
    check_broken(|dir| put(&dir.join("More.TOML"), "x"), "More.TOML is not named in SHA256SUMS");
    check_broken(
        |dir| fs::remove_file(dir.join("SHA256SUMS")).unwrap(),
        "there is a SHA256SUMS.minisig, but no SHA256SUMS",
    );
    check_broken(
        |dir| put(&dir.join("SHA256SUMS.minisig"), "x"),
        "SHA256SUMS.minisig: these are not the four lines that minisign writes",
    );
    check_broken(
        |dir| {
            let sums = fs::read_to_string(dir.join("SHA256SUMS")).unwrap();
            put(&dir.join("SHA256SUMS"), sums.lines().next().unwrap());
        },
        "the signature is not of this SHA256SUMS, or its note was changed",
    );
    check_broken(
        |dir| {
            fs::remove_file(dir.join("SHA256SUMS")).unwrap();
            fs::create_dir(dir.join("SHA256SUMS")).unwrap();
        },
        "SHA256SUMS cannot be read whole",
    );
}

#[test]
fn a_damaged_copy_is_not_loaded_even_if_nobody_signed_it() {
    check_broken(
        |dir| {
            fs::remove_file(dir.join("SHA256SUMS.minisig")).unwrap();
            put(&dir.join("pack.toml"), "x");
        },
        "pack.toml is not the file that SHA256SUMS names",
    );
}

#[test]
fn the_project_alone_can_replace_what_is_built_in() {
    let title = |library: &Library| library.checklist("photos").unwrap().title.shown.to_string();
    let newer = "Photos, newer than the program";
    let (library, findings, _) = read(&fixture("signed/update"), Keys::of_project(Some(key())));
    assert_eq!(findings, []);
    assert_eq!(
        (title(&library).as_str(), library.checklist("photos").unwrap().origin),
        (newer, Origin::Update)
    );
    assert_eq!(library.checklists.len(), built::library().checklists.len());
    let dir = copy("update");
    fs::remove_file(dir.path().join("SHA256SUMS.minisig")).unwrap();
    for (folder, keys) in [
        (fixture("signed/update"), trusting()),
        (fixture("signed/update"), Keys::built_in()),
        (dir.path().to_owned(), Keys::of_project(Some(key()))),
    ] {
        let (library, findings, _) = read(&folder, keys);
        assert_eq!(library, built::library());
        assert_eq!(codes(&findings), ["duplicate-list"]);
    }
}

#[test]
fn the_project_cannot_put_back_an_older_list() {
    let (library, findings, _) = read(&fixture("signed/old"), Keys::of_project(Some(key())));
    assert_eq!(library, built::library());
    assert_eq!(codes(&findings), ["old-update"]);
    assert!(findings[0].detail.starts_with("photos of 2000-01-01 would replace that of 20"), "{findings:?}");
}

#[test]
fn keys_that_cannot_be_read_are_findings() {
    let dir = tempfile::tempdir().unwrap();
    let keys = dir.path().join("keys");
    assert_eq!(pack::keys(&keys), (Keys::built_in(), Vec::new()));
    fs::create_dir(&keys).unwrap();
    put(&keys.join("coalition.pub"), fs::read(fixture("signed/keys/tests.pub")).unwrap());
    put(&keys.join("broken.pub"), "x");
    put(&keys.join("large.pub"), "x".repeat(10_000));
    put(&keys.join(".hidden.pub"), "x");
    put(&keys.join("notes.txt"), "x");
    fs::create_dir(keys.join("folder.pub")).unwrap();
    let (read, findings) = pack::keys(&keys);
    assert_eq!(read, trusting());
    assert_eq!(codes(&findings), ["bad-key", "bad-key", "bad-key"]);
    for index in 0..100 {
        put(&keys.join(format!("a{index}.pub")), "x");
    }
    assert!(codes(&pack::keys(&keys).1).contains(&"too-many-files"));
}
