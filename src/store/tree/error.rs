//! What can go wrong with a folder for others.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::error::{Exit, Problem, reason};
use crate::sanitize;
use crate::store::StoreError;

/// Why a folder could not be written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TreeError {
    /// Something else than a folder has its name.
    #[error("{path} is there and no folder")]
    NoFolder {
        /// What has the name.
        path: PathBuf,
    },
    /// It holds something.
    #[error("{folder} is not empty")]
    Taken {
        /// The folder.
        folder: PathBuf,
    },
    /// The name under which it would be written is taken.
    #[error("{path} is in the way")]
    Unfinished {
        /// What has the name.
        path: PathBuf,
    },
    /// The disk is too small.
    #[error("{folder} needs {needed} bytes, {free} are free")]
    Small {
        /// The folder.
        folder: PathBuf,
        /// Bytes that are needed.
        needed: u64,
        /// Bytes that are free.
        free: u64,
    },
    /// It failed on the way.
    #[error("cannot write {path}: {why:?}")]
    Write {
        /// What could not be written.
        path: PathBuf,
        /// Why.
        why: Trouble,
        /// What could not be taken away again.
        left: Option<PathBuf>,
    },
}

impl TreeError {
    /// Sorts what the system said before anything was written.
    pub(super) fn of(path: &Path, error: &io::Error) -> Self {
        Self::Write { path: path.to_path_buf(), why: Trouble::of(error), left: None }
    }
}

/// Why a file could not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No room is left.
    Full,
    /// The disk can only be read.
    ReadOnly,
    /// The system does not allow it.
    NotAllowed,
    /// The disk is not there any more.
    Gone,
    /// The disk does not take the name.
    BadName,
    /// The folder of the folder does not exist.
    NotFound,
    /// The program to copy cannot be read any more.
    Unread,
    /// What comes back is not what was written.
    Differs,
    /// The person stopped it.
    Stopped,
    /// Something else.
    Other(io::ErrorKind),
}

impl Trouble {
    /// Sorts what the system said.
    ///
    /// # Platform behaviour
    /// Unix: a stick that was pulled out answers with EIO, ENODEV or ENXIO. Windows: with "not ready", or with codes that
    /// have no kind of their own and are shown in the system's words.
    pub(super) fn of(error: &io::Error) -> Self {
        if is_gone(error) {
            return Self::Gone;
        }
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidFilename => Self::BadName,
            io::ErrorKind::NotFound => Self::NotFound,
            kind => Self::Other(kind),
        }
    }

    /// The same once writing has begun: what was made a moment ago does not go away by itself.
    pub(super) fn of_begun(error: &io::Error) -> Self {
        match Self::of(error) {
            Self::NotFound => Self::Gone,
            other => other,
        }
    }

    /// Returns the word that messages select on.
    fn word(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Full => "disk-full",
            Self::ReadOnly => "read-only",
            Self::NotAllowed => "not-allowed",
            Self::Gone => "gone",
            Self::BadName => "bad-name",
            Self::NotFound => "not-found",
            Self::Unread => "unread",
            Self::Differs => "differs",
            Self::Stopped => "stopped",
            Self::Other(kind) => return reason(kind),
        })
    }
}

#[cfg(unix)]
fn is_gone(error: &io::Error) -> bool {
    use nix::errno::Errno;

    let gone = [Errno::EIO, Errno::ENODEV, Errno::ENXIO];
    error.raw_os_error().is_some_and(|code| gone.contains(&Errno::from_raw(code)))
}

/// `ERROR_NOT_READY`, `ERROR_DEV_NOT_EXIST` and `ERROR_NO_SUCH_DEVICE`.
#[cfg(windows)]
fn is_gone(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(21 | 55 | 433))
}

#[cfg(not(any(unix, windows)))]
fn is_gone(_error: &io::Error) -> bool {
    false
}

fn megabytes(bytes: u64) -> u64 {
    bytes / 1_000_000
}

impl From<TreeError> for Problem {
    fn from(error: TreeError) -> Self {
        let problem = |key| Problem::new(key, Exit::CouldNot);
        match error {
            TreeError::NoFolder { path } => StoreError::AlreadyThere { path }.into(),
            TreeError::Taken { folder } => problem("kit-taken").with("folder", sanitize::for_path(&folder)),
            TreeError::Unfinished { path } => {
                problem("kit-unfinished").with("folder", sanitize::for_path(&path))
            }
            TreeError::Small { folder, needed, free } => problem("kit-small")
                .with("folder", sanitize::for_path(&folder))
                // Rounded up, so that nobody reads that both are the same.
                .with("needed", (megabytes(needed) + 1).to_string())
                .with("free", megabytes(free).to_string()),
            TreeError::Write { path, why, left } => problem("kit-write")
                .with("file", sanitize::for_path(&path))
                .with("why", why.word())
                .with("left", left.map_or("nothing".to_owned(), |left| sanitize::for_path(&left))),
        }
    }
}
