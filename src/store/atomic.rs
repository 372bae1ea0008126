//! Reading and writing of whole files, for their owner alone. (I/O)
//!
//! Every write goes to another name first and is on the disk before it gets its own. A link, a pipe
//! or a directory where a file of ours should be is refused, not followed.
//!
//! # Platform behaviour
//! Unix: files have mode 0600, and the directory itself is synced. Windows: files have a list of who may do what, with the
//! person's own account alone in it. A directory cannot be synced there: each rename waits for the disk instead. Whether a
//! rename is whole when the power fails is up to the disk's own format: NTFS keeps a journal of names, FAT and exFAT do not.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::owner::{guard, open_new};
use super::{Operation, StoreError, there};

/// No file of ours comes near this.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Writes a new file as a whole, for its owner alone. Never overwrites.
///
/// # Errors
/// [`StoreError::AlreadyThere`] if the file, or the one with `.part` after its name that it is written
/// to first, exists; [`StoreError::NoSuchFolder`]; or what the system says. Nothing is left then.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let already_there = |path: &Path| StoreError::AlreadyThere { path: path.to_path_buf() };
    if there(path).map_err(|error| StoreError::io(Operation::Read, path, &error))? {
        return Err(already_there(path));
    }
    let part = with_ending(path, ".part");
    write_new(&part, bytes).map_err(|error| match error {
        StoreError::Io { kind: ErrorKind::AlreadyExists, .. } => already_there(&part),
        StoreError::Io { kind: ErrorKind::NotFound | ErrorKind::NotADirectory, .. } => {
            StoreError::NoSuchFolder { path: path.to_path_buf() }
        }
        other => other,
    })?;
    let named = name_without_replacing(&part, path);
    // After a rename it is gone already.
    let _ = fs::remove_file(&part);
    named?;
    folder_of(path).map_or(Ok(()), |folder| System.sync_folder(folder))
}

/// Writes a file as a whole in the place of the one that has its name, for its owner alone.
///
/// # Errors
/// A link, a folder or a special file has the name, or what the system says. The old file is as it was then.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    require_plain(path)?;
    let part = with_ending(path, ".part");
    System.write(&part, bytes)?;
    System.rename(&part, path)?;
    folder_of(path).map_or(Ok(()), |folder| System.sync_folder(folder))
}

/// Whether the last part of a path may be a link.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// The person named the file: they may name a link.
    Follow,
    /// It is a name of ours: whoever put a link there means no good.
    Refuse,
}

/// Reads a whole file, or nothing where there is none.
pub(super) fn read(path: &Path, links: Links) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(file) = open(path, links)? else { return Ok(None) };
    let failed = |error| StoreError::io(Operation::Read, path, &error);
    let too_large = || StoreError::TooLarge { path: path.to_path_buf() };
    let size = file.metadata().map_err(failed)?.len();
    if size > LARGEST {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    // It may grow while it is read.
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(Some(bytes)) }
}

/// The few steps every change on the disk is made of, so that tests can stop between any two.
pub(super) trait Disk: Send {
    /// Writes a file and waits until the disk has it. An unfinished one of that name is replaced.
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), StoreError>;
    /// Gives a file another name, in the place of what has that name.
    fn rename(&self, from: &Path, to: &Path) -> Result<(), StoreError>;
    /// Makes the file known under a second name, in the place of an unfinished one of that name.
    fn copy(&self, from: &Path, to: &Path) -> Result<(), StoreError>;
    /// Takes a file away, if it is there.
    fn remove(&self, path: &Path) -> Result<(), StoreError>;
    /// Waits until the disk has the names in a folder.
    fn sync_folder(&self, folder: &Path) -> Result<(), StoreError>;
}

/// The real disk.
pub(super) struct System;

impl Disk for System {
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        self.remove(path)?;
        write_new(path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        require_plain(to)?;
        rename(from, to).map_err(|error| StoreError::io(Operation::Rename, to, &error))
    }

    fn copy(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        require_plain(from)?;
        self.remove(to)?;
        // A second name for the same bytes is as good: nothing of ours is changed in place.
        if fs::hard_link(from, to).is_ok() {
            return Ok(());
        }
        let missing = || StoreError::io(Operation::Read, from, &ErrorKind::NotFound.into());
        write_new(to, &read(from, Links::Refuse)?.ok_or_else(missing)?)
    }

    fn remove(&self, path: &Path) -> Result<(), StoreError> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(StoreError::io(Operation::Remove, path, &error))
            }
            _ => Ok(()),
        }
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> Result<(), StoreError> {
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            // Some network disks cannot, and there is nothing better to do.
            Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
                Err(StoreError::io(Operation::Sync, folder, &error))
            }
            _ => Ok(()),
        }
    }

    /// Does nothing: the renames waited for the disk.
    #[cfg(windows)]
    fn sync_folder(&self, _folder: &Path) -> Result<(), StoreError> {
        Ok(())
    }
}

/// Opens a plain file, or nothing where there is none. Never waits, as for the other end of a pipe.
fn open(path: &Path, links: Links) -> Result<Option<File>, StoreError> {
    if links == Links::Refuse {
        require_plain(path)?;
    }
    let mut options = OpenOptions::new();
    options.read(true);
    guard(&mut options, links);
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::io(Operation::Read, path, &error)),
    };
    match file.metadata() {
        Ok(metadata) if metadata.is_file() => Ok(Some(file)),
        Ok(_) => Err(StoreError::NotOurs { path: path.to_path_buf() }),
        Err(error) => Err(StoreError::io(Operation::Read, path, &error)),
    }
}

/// Refuses anything but a plain file or nothing at all.
pub(super) fn require_plain(path: &Path) -> Result<(), StoreError> {
    match path.symlink_metadata() {
        Ok(metadata) if !metadata.is_file() => Err(StoreError::NotOurs { path: path.to_path_buf() }),
        _ => Ok(()),
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut file = open_new(path).map_err(|error| StoreError::io(Operation::Write, path, &error))?;
    let written = file
        .write_all(bytes)
        .map_err(|error| StoreError::io(Operation::Write, path, &error))
        .and_then(|()| file.sync_all().map_err(|error| StoreError::io(Operation::Sync, path, &error)));
    if written.is_err() {
        drop(file);
        let _ = fs::remove_file(path);
    }
    written
}

#[cfg(unix)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// The first way waits for the disk. The second one works where another program has the old file open, such as one that
/// looks for viruses.
#[cfg(windows)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    super::owner::rename_through(from, to).or_else(|_| fs::rename(from, to))
}

fn name_without_replacing(from: &Path, to: &Path) -> Result<(), StoreError> {
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(StoreError::AlreadyThere { path: to.to_path_buf() })
        }
        // No second names on this disk, as on FAT. It was looked for above.
        Err(_) => rename(from, to).map_err(|error| StoreError::io(Operation::Rename, to, &error)),
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

fn folder_of(path: &Path) -> Option<&Path> {
    path.parent().map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn folder() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn a_new_file_is_whole_and_alone() {
        let folder = folder();
        let path = folder.path().join("sheet.txt");
        put(&path, b"words").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"words");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = folder();
        let path = folder.path().join("sheet.txt");
        put(&path, b"first").unwrap();
        assert_eq!(put(&path, b"second"), Err(StoreError::AlreadyThere { path: path.clone() }));
        assert_eq!(fs::read(&path).unwrap(), b"first");

        let other = folder.path().join("other");
        let part = folder.path().join("other.part");
        put(&part, b"a person's own").unwrap();
        assert_eq!(put(&other, b"words"), Err(StoreError::AlreadyThere { path: part.clone() }));
        assert_eq!(fs::read(part).unwrap(), b"a person's own");
    }

    #[test]
    fn a_file_takes_the_place_of_another() {
        let folder = folder();
        let path = folder.path().join("ui.po");
        replace(&path, b"first").unwrap();
        replace(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_missing_folder_is_named() {
        let folder = folder();
        let path = folder.path().join("nowhere").join("sheet.txt");
        assert_eq!(put(&path, b"x"), Err(StoreError::NoSuchFolder { path }));
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;

        let folder = folder();
        let path = folder.path().join("sheet.txt");
        put(&path, b"x").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_and_directories_are_refused_and_left() {
        use std::os::unix::fs::symlink;

        let folder = folder();
        let (target, link) = (folder.path().join("thesis.doc"), folder.path().join("key.age"));
        put(&target, b"years of work").unwrap();
        symlink(&target, &link).unwrap();
        let refused = Err(StoreError::NotOurs { path: link.clone() });
        assert_eq!(read(&link, Links::Refuse), refused);
        assert_eq!(System.rename(&target, &link).map(|()| None), refused);
        assert_eq!(read(&link, Links::Follow), Ok(Some(b"years of work".to_vec())));
        System.write(&link, b"mine").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"years of work", "the link went, not what it led to");

        let pipe = folder.path().join("pipe");
        nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
        for links in [Links::Refuse, Links::Follow] {
            assert_eq!(read(&pipe, links), Err(StoreError::NotOurs { path: pipe.clone() }));
            let path = folder.path().to_path_buf();
            assert_eq!(read(&path, links), Err(StoreError::NotOurs { path }));
        }
    }

    #[test]
    fn an_enormous_file_is_not_read() {
        let folder = folder();
        let path = folder.path().join("notebook.age");
        put(&path, b"").unwrap();
        OpenOptions::new().write(true).open(&path).unwrap().set_len(LARGEST + 1).unwrap();
        assert_eq!(read(&path, Links::Refuse), Err(StoreError::TooLarge { path }));
    }
}
