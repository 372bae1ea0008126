//! What can go wrong with files of the notebook; each case has its own way out.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// What was being done when the system said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Opening or reading a file.
    Read,
    /// Making or filling a file.
    Write,
    /// Giving a file its name, or a copy of it.
    Rename,
    /// Taking a file away.
    Remove,
    /// Waiting until the disk has it.
    Sync,
    /// Keeping a second copy of the program out.
    Lock,
    /// Making the directory.
    MakeFolder,
}

impl Operation {
    /// Returns the word messages select on.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Rename => "rename",
            Self::Remove => "remove",
            Self::Sync => "sync",
            Self::Lock => "lock",
            Self::MakeFolder => "make-folder",
        }
    }
}

/// Why the notebook could not be read or kept. Holds paths, never content.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The system names no directory for programs' data.
    #[error("no data directory on this system")]
    NoPlace,
    /// The disk is full.
    #[error("disk full at {path}")]
    DiskFull {
        /// What could not be written.
        path: PathBuf,
    },
    /// The disk cannot be written to.
    #[error("read-only disk at {path}")]
    ReadOnly {
        /// What could not be written.
        path: PathBuf,
    },
    /// The system does not allow it.
    #[error("not allowed to {} {path}", operation.name())]
    NoPermission {
        /// What was being done.
        operation: Operation,
        /// To what.
        path: PathBuf,
    },
    /// The directory or its key went away while the notebook was open.
    #[error("{path} has vanished")]
    Vanished {
        /// What is gone.
        path: PathBuf,
    },
    /// Anything else the system says.
    #[error("cannot {} {path}: {kind}", operation.name())]
    Io {
        /// What was being done.
        operation: Operation,
        /// To what.
        path: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// There is no notebook.
    #[error("no notebook in {path}")]
    NoNotebook {
        /// The directory.
        path: PathBuf,
    },
    /// A notebook without its key.
    #[error("{path} is missing")]
    KeyMissing {
        /// Where the key would be.
        path: PathBuf,
    },
    /// A key without its notebook.
    #[error("{path} is missing")]
    NotebookMissing {
        /// Where the notebook would be.
        path: PathBuf,
    },
    /// There is no previous copy to go back to.
    #[error("{path} is missing")]
    NoPrevious {
        /// Where it would be.
        path: PathBuf,
    },
    /// A file that was named does not exist.
    #[error("{path} does not exist")]
    NoSuchFile {
        /// The file.
        path: PathBuf,
    },
    /// The folder of a file to be written does not exist.
    #[error("the folder of {path} does not exist")]
    NoSuchFolder {
        /// The file.
        path: PathBuf,
    },
    /// A file of that name exists and is not overwritten.
    #[error("{path} exists")]
    AlreadyThere {
        /// The file.
        path: PathBuf,
    },
    /// Another running copy of the program holds the notebook.
    #[error("{path} is in use")]
    InUse {
        /// The directory.
        path: PathBuf,
    },
    /// A link, a directory or a special file stands at one of our names.
    #[error("{path} is not a plain file")]
    NotOurs {
        /// What stands there.
        path: PathBuf,
    },
    /// The passphrase does not open the file.
    #[error("wrong passphrase for {path}")]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// An empty passphrase protects nothing.
    #[error("empty passphrase")]
    EmptyPassphrase,
    /// The file asks for more work than is accepted.
    #[error("{path} asks for 2^{log_n} rounds")]
    TooMuchWork {
        /// The file.
        path: PathBuf,
        /// The exponent of its scrypt cost.
        log_n: u8,
    },
    /// The passphrase cannot be worked on in the memory there is.
    #[error("{mebibytes} MiB of memory are not to be had")]
    TooLittleMemory {
        /// What is needed.
        mebibytes: u64,
    },
    /// The file has no content.
    #[error("{path} is empty")]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// The end of the file is missing.
    #[error("{path} is cut short")]
    Truncated {
        /// The file.
        path: PathBuf,
    },
    /// The file was changed or has rotted.
    #[error("{path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The file is encrypted, but not to this key.
    #[error("{path} belongs to another key")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file is not an age file at all.
    #[error("{path} is not an age file")]
    NotAge {
        /// The file.
        path: PathBuf,
    },
    /// The file opens, but what is inside is none of ours.
    #[error("{path} holds something else")]
    Unreadable {
        /// The file.
        path: PathBuf,
    },
    /// A newer version of the program wrote the file.
    #[error("{path} is of a newer version")]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// The file is far larger than any of ours.
    #[error("{path} is too large")]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// Another program exchanged the key while the notebook was open; saving would lose everything.
    #[error("{path} was exchanged")]
    KeyReplaced {
        /// The key.
        path: PathBuf,
    },
    /// The new passphrase holds, but the files could not all be given their names yet.
    #[error("the change of passphrase is not finished at {path}")]
    ChangeUnfinished {
        /// The file that is left over.
        path: PathBuf,
    },
}

impl StoreError {
    /// Sorts what the system said about an operation.
    pub(super) fn io(operation: Operation, path: &Path, error: &io::Error) -> Self {
        let path = path.to_path_buf();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::PermissionDenied => Self::NoPermission { operation, path },
            kind => Self::Io { operation, path, kind },
        }
    }

    /// Returns the part of the message ids after `err-` and `fix-`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoPlace => "store-no-place",
            Self::DiskFull { .. } => "store-disk-full",
            Self::ReadOnly { .. } => "store-read-only",
            Self::NoPermission { .. } => "store-no-permission",
            Self::Vanished { .. } => "store-vanished",
            Self::Io { .. } => "store-io",
            Self::NoNotebook { .. } => "store-no-notebook",
            Self::KeyMissing { .. } => "store-key-missing",
            Self::NotebookMissing { .. } => "store-notebook-missing",
            Self::NoPrevious { .. } => "store-no-previous",
            Self::NoSuchFile { .. } => "store-no-such-file",
            Self::NoSuchFolder { .. } => "store-no-such-folder",
            Self::AlreadyThere { .. } => "store-already-there",
            Self::InUse { .. } => "store-in-use",
            Self::NotOurs { .. } => "store-not-ours",
            Self::WrongPassphrase { .. } => "store-wrong-passphrase",
            Self::EmptyPassphrase => "store-empty-passphrase",
            Self::TooMuchWork { .. } => "store-too-much-work",
            Self::TooLittleMemory { .. } => "store-too-little-memory",
            Self::Empty { .. } => "store-empty",
            Self::Truncated { .. } => "store-truncated",
            Self::Damaged { .. } => "store-damaged",
            Self::Foreign { .. } => "store-foreign",
            Self::NotAge { .. } => "store-not-age",
            Self::Unreadable { .. } => "store-unreadable",
            Self::Newer { .. } => "store-newer",
            Self::TooLarge { .. } => "store-too-large",
            Self::KeyReplaced { .. } => "store-key-replaced",
            Self::ChangeUnfinished { .. } => "store-change-unfinished",
        }
    }

    /// Returns the file or directory it is about.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NoPlace | Self::EmptyPassphrase | Self::TooLittleMemory { .. } => None,
            Self::DiskFull { path }
            | Self::ReadOnly { path }
            | Self::NoPermission { path, .. }
            | Self::Vanished { path }
            | Self::Io { path, .. }
            | Self::NoNotebook { path }
            | Self::KeyMissing { path }
            | Self::NotebookMissing { path }
            | Self::NoPrevious { path }
            | Self::NoSuchFile { path }
            | Self::NoSuchFolder { path }
            | Self::AlreadyThere { path }
            | Self::InUse { path }
            | Self::NotOurs { path }
            | Self::WrongPassphrase { path }
            | Self::TooMuchWork { path, .. }
            | Self::Empty { path }
            | Self::Truncated { path }
            | Self::Damaged { path }
            | Self::Foreign { path }
            | Self::NotAge { path }
            | Self::Unreadable { path }
            | Self::Newer { path }
            | Self::TooLarge { path }
            | Self::KeyReplaced { path }
            | Self::ChangeUnfinished { path } => Some(path),
        }
    }

    /// Tells whether the file itself is at fault, so that the previous copy may stand in for it.
    ///
    /// Not a newer format: a newer program opens that file, and nothing is wrong with it.
    pub fn is_bad_file(&self) -> bool {
        matches!(
            self,
            Self::Empty { .. }
                | Self::Truncated { .. }
                | Self::Damaged { .. }
                | Self::Foreign { .. }
                | Self::NotAge { .. }
                | Self::Unreadable { .. }
                | Self::TooLarge { .. }
                | Self::NotebookMissing { .. }
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: io::ErrorKind, name: &str) {
        let error = StoreError::io(Operation::Write, Path::new("notebook.new.age"), &kind.into());
        assert_eq!(error.name(), name);
        assert_eq!(error.path(), Some(Path::new("notebook.new.age")));
    }

    #[test]
    fn what_the_system_says_is_sorted() {
        check(io::ErrorKind::StorageFull, "store-disk-full");
        check(io::ErrorKind::QuotaExceeded, "store-disk-full");
        check(io::ErrorKind::ReadOnlyFilesystem, "store-read-only");
        check(io::ErrorKind::PermissionDenied, "store-no-permission");
        check(io::ErrorKind::TimedOut, "store-io");
    }
}
