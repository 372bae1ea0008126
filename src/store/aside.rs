//! Keeping old or bad files under new names, so that nothing is ever overwritten. (I/O)

use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{Disk, System, require_plain};
use super::lock::Lock;
use super::names::{self, Aside};
use super::{DataDir, Operation, StoreError, there};

/// Keeps every file of the notebook under a new name, for a new start without the passphrase.
///
/// Returns the new names: `key.old-1.age`, `notebook.old-1.age` and so on. Files that belong together
/// have the same number. Renamed back, they open with their passphrase as before.
///
/// # Errors
/// [`StoreError::InUse`] while any copy of the program has the notebook open; or what the system
/// says. Called again, it goes on where it was stopped.
pub fn set_aside(dir: &DataDir) -> Result<Vec<PathBuf>, StoreError> {
    if !dir.path.is_dir() {
        return Ok(Vec::new());
    }
    let _lock = Lock::take(dir)?;
    set_aside_on(&System, dir)
}

pub(super) fn set_aside_on(disk: &dyn Disk, dir: &DataDir) -> Result<Vec<PathBuf>, StoreError> {
    let pairs = pairs(dir)?;
    for (from, to) in &pairs {
        disk.rename(from, to)?;
    }
    disk.sync_folder(&dir.path)?;
    Ok(pairs.into_iter().map(|(_, to)| to).collect())
}

/// Makes every file of the notebook known under a new name as well, and returns the new names.
pub(super) fn copy_aside(disk: &dyn Disk, dir: &DataDir) -> Result<Vec<PathBuf>, StoreError> {
    let pairs = pairs(dir)?;
    pairs.iter().try_for_each(|(from, to)| disk.copy(from, to))?;
    Ok(pairs.into_iter().map(|(_, to)| to).collect())
}

/// Keeps a notebook that cannot be opened under a new name.
pub(super) fn keep_bad(disk: &dyn Disk, dir: &DataDir) -> Result<(), StoreError> {
    let notebook = dir.file(names::NOTEBOOK);
    require_plain(&notebook)?;
    if !exists(&notebook)? {
        return Ok(());
    }
    let number = free_number(dir, &[names::NOTEBOOK], Aside::Bad)?;
    let bad = dir.file(&names::aside(names::NOTEBOOK, Aside::Bad, number));
    // A file that cannot be read cannot be copied either, but it can be renamed.
    disk.copy(&notebook, &bad).or_else(|_| disk.rename(&notebook, &bad))
}

fn pairs(dir: &DataDir) -> Result<Vec<(PathBuf, PathBuf)>, StoreError> {
    let mut present = Vec::new();
    // Without a key, what was prepared for a next one is rubbish: no key for it ever was in force.
    let worth = if exists(&dir.file(names::KEY))? { &names::SEALED[..] } else { &names::IN_FORCE };
    for name in worth {
        let path = dir.file(name);
        require_plain(&path)?;
        if exists(&path)? {
            present.push(*name);
        }
    }
    let number = free_number(dir, &present, Aside::Old)?;
    let new_name = |name| dir.file(&names::aside(name, Aside::Old, number));
    Ok(present.into_iter().map(|name| (dir.file(name), new_name(name))).collect())
}

/// Returns the first number under which none of these names is taken.
fn free_number(dir: &DataDir, present: &[&str], word: Aside) -> Result<u32, StoreError> {
    let mut number = 1;
    loop {
        let mut taken = false;
        for name in present {
            taken |= exists(&dir.file(&names::aside(name, word, number)))?;
        }
        if !taken {
            return Ok(number);
        }
        number += 1;
    }
}

fn exists(path: &Path) -> Result<bool, StoreError> {
    there(path).map_err(|error: io::Error| StoreError::io(Operation::Read, path, &error))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Fault, FaultyDisk, Scratch, full_notebook, passphrase};
    use super::super::{Presence, Vault, presence};
    use super::*;

    #[track_caller]
    fn check(scratch: &Scratch, expected: &[&str]) {
        let paths: Vec<PathBuf> = expected.iter().map(|name| scratch.dir.file(name)).collect();
        assert_eq!(set_aside(&scratch.dir), Ok(paths));
    }

    #[test]
    fn old_files_are_kept_and_a_new_start_is_possible() {
        let scratch = Scratch::new();
        let mut vault = Vault::create(&scratch.dir, &passphrase("forgotten"), &full_notebook()).unwrap();
        vault.save(&full_notebook()).unwrap();
        assert_eq!(set_aside(&scratch.dir), Err(StoreError::InUse { path: scratch.dir.path.clone() }));
        drop(vault);
        check(&scratch, &["key.old-1.age", "notebook.old-1.age", "notebook.prev.old-1.age"]);
        assert_eq!(presence(&scratch.dir), Presence::Nothing);

        drop(Vault::create(&scratch.dir, &passphrase("new"), &full_notebook()).unwrap());
        check(&scratch, &["key.old-2.age", "notebook.old-2.age"]);
        check(&scratch, &[]);
    }

    #[test]
    fn remembered_after_all() {
        let scratch = Scratch::new();
        drop(Vault::create(&scratch.dir, &passphrase("forgotten"), &full_notebook()).unwrap());
        set_aside(&scratch.dir).unwrap();
        for name in ["key", "notebook"] {
            System
                .rename(
                    &scratch.dir.file(&format!("{name}.old-1.age")),
                    &scratch.dir.file(&format!("{name}.age")),
                )
                .unwrap();
        }
        assert_eq!(Vault::read(&scratch.dir, &passphrase("forgotten")), Ok(full_notebook()));
    }

    #[test]
    fn cut_short_it_goes_on_with_the_same_number() {
        let scratch = Scratch::new();
        scratch.dir.ensure().unwrap();
        scratch.plant("key.age", b"k");
        scratch.plant("notebook.age", b"n");
        let (disk, _) = FaultyDisk::after(1, Fault::Kill);
        set_aside_on(&disk, &scratch.dir).unwrap_err();
        check(&scratch, &["notebook.old-1.age"]);
        assert_eq!(scratch.bytes("key.old-1.age"), b"k");
    }

    #[test]
    fn where_nothing_is_nothing_is_made() {
        let scratch = Scratch::new();
        check(&scratch, &[]);
        assert!(!scratch.dir.path.exists());
    }
}
