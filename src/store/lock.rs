//! Keeps a second running copy from the notebook.
//!
//! The lock is the operating system's and dies with the process: none is ever left over.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::atomic::{Links, require_plain};
use super::names::LOCK;
use super::owner::{What, guard, narrow};
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
        narrow(&path, What::File);
        match try_for_a_moment(&file) {
            Ok(()) => Ok(Self { held: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: dir.path.clone() }),
            Err(TryLockError::Error(_)) => Ok(Self { held: None }),
        }
    }

    /// Tells whether a running copy holds the lock of a directory. Where the system cannot tell, one does.
    pub(super) fn is_taken(dir: &DataDir) -> bool {
        match open(&dir.file(LOCK), Access::Read) {
            Ok(file) => file.try_lock_shared().is_err(),
            Err(error) => error.kind() != io::ErrorKind::NotFound,
        }
    }

    /// Tells whether a second copy is really kept out.
    pub(super) fn is_held(&self) -> bool {
        self.held.is_some()
    }
}

/// Tries for a fifth of a second: a copy that has just ended may not have let go of it yet, and on Unix a
/// program that is being started holds what its parent holds until it becomes itself.
fn try_for_a_moment(file: &File) -> Result<(), TryLockError> {
    const PAUSE: Duration = Duration::from_millis(20);
    for _ in 0..10 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            other => return other,
        }
    }
    file.try_lock()
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
