//! Keeps a second running copy from the notebook.
//!
//! The lock is the operating system's and dies with the process: none is ever left over.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use super::atomic::{Links, guard, require_plain};
use super::names::LOCK;
use super::{DataDir, Operation, StoreError};

/// Holds the data directory until dropped.
#[must_use = "the lock is given back when this is dropped"]
pub(super) struct Lock {
    held: Option<File>,
}

impl Lock {
    /// Takes the lock of a data directory.
    ///
    /// # Errors
    /// [`StoreError::InUse`] if another copy holds it.
    ///
    /// # Fallback
    /// Where the disk is read-only or knows no locks, goes on without: [`Lock::is_held`] tells.
    pub(super) fn take(dir: &DataDir) -> Result<Self, StoreError> {
        let path = dir.file(LOCK);
        require_plain(&path)?;
        let file = match open(&path, Access::Write) {
            // A lock needs no writing, so one that is there can be held on a read-only disk too.
            Err(error) if is_refusal(&error) => match open(&path, Access::Read) {
                Err(_) => return Ok(Self { held: None }),
                opened => opened,
            },
            opened => opened,
        };
        let file = file.map_err(|error| StoreError::io(Operation::Lock, &path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { held: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: dir.path.clone() }),
            Err(TryLockError::Error(_)) => Ok(Self { held: None }),
        }
    }

    /// Tells whether a second copy is really kept out.
    pub(super) fn is_held(&self) -> bool {
        self.held.is_some()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Write,
}

fn open(path: &Path, access: Access) -> io::Result<File> {
    let write = access == Access::Write;
    let mut options = OpenOptions::new();
    options.read(true).write(write).create(write).truncate(false);
    guard(&mut options, Links::Refuse);
    options.open(path)
}

fn is_refusal(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied)
}

#[cfg(test)]
mod tests {
    use super::super::testing::Scratch;
    use super::*;

    #[test]
    fn only_one_holds_it_and_it_comes_free() {
        let scratch = Scratch::new();
        scratch.dir.ensure().unwrap();
        let first = Lock::take(&scratch.dir).unwrap();
        assert!(first.is_held());
        assert_eq!(
            Lock::take(&scratch.dir).err(),
            Some(StoreError::InUse { path: scratch.dir.path.clone() })
        );
        drop(first);
        assert!(Lock::take(&scratch.dir).unwrap().is_held());
        assert_eq!(scratch.bytes(LOCK), b"");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_locked() {
        let scratch = Scratch::new();
        scratch.dir.ensure().unwrap();
        std::os::unix::fs::symlink("/dev/null", scratch.dir.file(LOCK)).unwrap();
        let path = scratch.dir.file(LOCK);
        assert_eq!(Lock::take(&scratch.dir).err(), Some(StoreError::NotOurs { path }));
    }
}
