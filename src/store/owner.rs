//! Files and folders for their owner alone, as each system says it. (I/O)
//!
//! # Platform behaviour
//! Unix: modes 0600 and 0700. Windows: a list of who may do what that names the person's account alone and takes nothing
//! over from the folder above. Whoever administers the computer can read everything on both.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(super) use unix::{guard, is_alone, make_folder, narrow, open_new};
#[cfg(windows)]
pub(super) use windows::{guard, is_alone, make_folder, narrow, open_new, rename_through};

/// What is taken from other people's eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A folder, and what is made in it.
    Folder,
    /// A file.
    File,
}
