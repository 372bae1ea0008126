//! A backup: the notebook in one file that a passphrase opens, wherever it is kept. (I/O)
//!
//! Any age program opens it: `age -d backup`.

use std::path::{Path, PathBuf};

use age::secrecy::SecretString;

use super::atomic::{Disk, Links, System, put, read};
use super::lock::Lock;
use super::switch::{self, Change};
use super::{DataDir, Notebook, StoreError, aside, crypt, format, has_previous};

/// Writes a backup. Never overwrites.
///
/// # Errors
/// [`StoreError::AlreadyThere`], [`StoreError::NoSuchFolder`], [`StoreError::EmptyPassphrase`], or what
/// the system says. Nothing is left then.
pub fn write(notebook: &Notebook, path: &Path, passphrase: &SecretString) -> Result<(), StoreError> {
    put(path, &crypt::seal_backup(&format::to_plain(notebook), passphrase)?)
}

/// Reads a backup without restoring it.
pub fn read_only(path: &Path, passphrase: &SecretString) -> Result<Notebook, StoreError> {
    let bytes =
        read(path, Links::Follow)?.ok_or_else(|| StoreError::NoSuchFile { path: path.to_path_buf() })?;
    format::from_plain(path, &crypt::open_backup(path, &bytes, passphrase)?)
}

/// Makes the backup the notebook, under the backup's passphrase and a new key.
///
/// A notebook that is there is kept under new names, `notebook.old-1.age` and so on, and still opens
/// with its own passphrase when they are renamed back. Those names are returned with what was restored.
///
/// # Errors
/// [`StoreError::InUse`] while any copy of the program has the notebook open, and what may be wrong
/// with the backup. The notebook that was there is then there still.
/// After [`StoreError::ChangeUnfinished`] the backup is in force, and the next start finishes.
pub fn restore(
    dir: &DataDir,
    path: &Path,
    passphrase: &SecretString,
) -> Result<(Notebook, Vec<PathBuf>), StoreError> {
    let notebook = read_only(path, passphrase)?;
    dir.ensure()?;
    let _lock = Lock::take(dir)?;
    let aside = restore_on(&System, dir, &notebook, passphrase)?;
    Ok((notebook, aside))
}

fn restore_on(
    disk: &dyn Disk,
    dir: &DataDir,
    notebook: &Notebook,
    passphrase: &SecretString,
) -> Result<Vec<PathBuf>, StoreError> {
    let identity = crypt::new_identity();
    let key = crypt::seal_key(&identity, passphrase)?;
    let sealed = crypt::seal(&identity, &format::to_plain(notebook));
    // The old previous copy would not open with the new key.
    let previous = has_previous(dir).then(|| sealed.clone());
    let aside = aside::copy_aside(disk, dir)?;
    switch::commit(disk, dir, &Change { key, notebook: sealed, previous })?;
    switch::finish(disk, dir, &identity)?;
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use super::super::testing::{Fault, FaultyDisk, Scratch, full_notebook, numbered_notebook, passphrase};
    use super::super::{Presence, Vault, presence};
    use super::*;

    fn backup_of(scratch: &Scratch, notebook: &Notebook, words: &str) -> PathBuf {
        scratch.dir.ensure().unwrap();
        let path = scratch.dir.path.join("papers.age");
        write(notebook, &path, &passphrase(words)).unwrap();
        path
    }

    #[test]
    fn a_backup_comes_back_on_an_empty_computer() {
        let scratch = Scratch::new();
        let path = backup_of(&scratch, &full_notebook(), "words");
        assert_eq!(restore(&scratch.dir, &path, &passphrase("words")), Ok((full_notebook(), Vec::new())));
        assert_eq!(presence(&scratch.dir), Presence::Notebook);
        let (_vault, notebook) = Vault::open(&scratch.dir, &passphrase("words")).unwrap();
        assert_eq!(notebook, full_notebook());
    }

    #[test]
    fn a_backup_is_never_overwritten_and_its_size_tells_nothing() {
        let scratch = Scratch::new();
        let path = backup_of(&scratch, &full_notebook(), "words");
        let before = scratch.bytes("papers.age");
        assert_eq!(before.len() % 4096, 0);
        let refused = write(&Notebook::default(), &path, &passphrase("words"));
        assert_eq!(refused, Err(StoreError::AlreadyThere { path }));
        assert_eq!(scratch.bytes("papers.age"), before);
    }

    #[track_caller]
    fn check_refused(scratch: &Scratch, path: &Path, words: &str, name: &str) {
        let before = scratch.names();
        assert_eq!(restore(&scratch.dir, path, &passphrase(words)).unwrap_err().name(), name);
        assert_eq!(scratch.names(), before);
    }

    #[test]
    fn what_is_no_backup_changes_nothing() {
        let scratch = Scratch::new();
        let path = backup_of(&scratch, &full_notebook(), "words");
        drop(Vault::create(&scratch.dir, &passphrase("own"), &Notebook::default()).unwrap());
        check_refused(&scratch, &path, "other", "store-wrong-passphrase");
        check_refused(&scratch, &scratch.dir.path.join("nothing"), "words", "store-no-such-file");
        check_refused(&scratch, &scratch.dir.path, "words", "store-not-ours");
        check_refused(&scratch, &scratch.dir.file("notebook.age"), "own", "store-foreign");
        check_refused(&scratch, &scratch.dir.file("key.age"), "own", "store-unreadable");
        check_refused(&scratch, &scratch.dir.file("lock"), "own", "store-empty");
        scratch.plant("photo.jpg", b"\xff\xd8\xff\xe0");
        check_refused(&scratch, &scratch.dir.file("photo.jpg"), "own", "store-not-age");
        let newer = crypt::seal_backup(br#"{"format_version":5}"#, &passphrase("w")).unwrap();
        scratch.plant("newer.age", &newer);
        check_refused(&scratch, &scratch.dir.file("newer.age"), "w", "store-newer");
        assert_eq!(Vault::read(&scratch.dir, &passphrase("own")), Ok(Notebook::default()));
    }

    #[test]
    fn a_running_copy_is_not_pulled_from_under() {
        let scratch = Scratch::new();
        let path = backup_of(&scratch, &full_notebook(), "words");
        let _vault = Vault::create(&scratch.dir, &passphrase("own"), &Notebook::default()).unwrap();
        check_refused(&scratch, &path, "words", "store-in-use");
    }

    /// Makes a notebook 2 with previous copy 1, and restores a notebook 3 that is stopped after `steps`.
    /// Returns whether it was stopped at all.
    fn cut_restore(steps: usize) -> bool {
        let scratch = Scratch::new();
        let mut vault = Vault::create(&scratch.dir, &passphrase("own"), &numbered_notebook(1)).unwrap();
        vault.save(&numbered_notebook(2)).unwrap();
        drop(vault);
        let (disk, struck) = FaultyDisk::after(steps, Fault::Kill);
        let done = restore_on(&disk, &scratch.dir, &numbered_notebook(3), &passphrase("words"));
        assert_eq!(done.is_err(), struck.load(Ordering::Relaxed));
        assert!(scratch.dir.file("notebook.age").exists(), "step {steps}");

        let old = Vault::read(&scratch.dir, &passphrase("own"));
        let new = Vault::open(&scratch.dir, &passphrase("words")).map(|(_, notebook)| notebook);
        match (&old, &new) {
            (Ok(notebook), Err(_)) => assert_eq!(*notebook, numbered_notebook(2), "step {steps}"),
            (Err(_), Ok(notebook)) => {
                assert_eq!(*notebook, numbered_notebook(3), "step {steps}");
                set_back(&scratch);
                assert_eq!(Vault::read(&scratch.dir, &passphrase("own")), Ok(numbered_notebook(2)));
            }
            both => panic!("step {steps}: {both:?}"),
        }
        struck.load(Ordering::Relaxed)
    }

    /// Takes the old files back, as a person would.
    fn set_back(scratch: &Scratch) {
        for name in ["key", "notebook", "notebook.prev"] {
            let old = scratch.dir.file(&format!("{name}.old-1.age"));
            System.rename(&old, &scratch.dir.file(&format!("{name}.age"))).unwrap();
        }
    }

    #[test]
    fn cut_short_anywhere_the_old_or_the_new_opens() {
        let steps = (0..100).take_while(|steps| cut_restore(*steps)).count();
        assert!((10..30).contains(&steps), "{steps} steps");
    }
}
