//! The notebook on disk: encrypted, saved whole or not at all.
//!
//! Owns the data directory and every file in it. Refuses to follow a link planted at one of its
//! names, to overwrite a file that it cannot read, and to keep anything without a passphrase.
//!
//! # Privacy
//! On disk are an encrypted key, encrypted notebooks whose size tells nothing, an empty lock and,
//! if asked for, the language of the screen. Our own buffers of plain text are wiped after use;
//! the age library keeps a working buffer of its own that is freed but not wiped.

mod aside;
pub mod atomic;
pub mod backup;
mod carried;
mod crypt;
pub mod display;
mod error;
pub mod folder;
mod format;
mod lock;
mod memory;
mod names;
mod owner;
mod padding;
pub mod passphrase;
pub mod place;
mod problem;
pub mod stage;
mod switch;
pub mod tree;
mod vault;
pub mod wipe;

use std::fmt;
use std::io;
use std::path::Path;

use crate::content::ItemId;
use crate::observe::{Drills, OffMetaRecord};
use crate::plan::profile::Profile;
use crate::progress::Progress;
use crate::workshop::tally::Tally;

pub use aside::set_aside;
pub use error::{Operation, StoreError};
pub use place::DataDir;
pub use vault::Vault;

/// Minutes without a key after which a new notebook locks itself.
const LOCK_AFTER_MINUTES: u16 = 10;

/// Everything that is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Notebook {
    /// What was done.
    pub progress: Progress,
    /// The answers, only if the person wants them kept.
    pub profile: Option<Profile>,
    /// The plan alone, where the answers are not kept.
    pub kept_plan: Option<Vec<ItemId>>,
    /// Ids of the lists that the person put into the plan after choosing a messenger.
    pub setup_lists: Vec<String>,
    /// What the kill-switch drill found, by case.
    pub drills: Drills,
    /// What the newest Facebook export held that could be judged.
    pub offmeta: Option<OffMetaRecord>,
    /// What was counted in workshops, the last one last.
    pub tallies: Vec<Tally>,
    /// After how many minutes without a key the guide locks itself; 0 means never.
    pub lock_after_minutes: u16,
    /// Whether one step a day is shown instead of seven.
    pub one_a_day: bool,
}

/// Prints how much there is, never what.
impl fmt::Debug for Notebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notebook")
            .field("progress", &self.progress)
            .field("has_profile", &self.profile.is_some())
            .field("has_plan", &self.kept_plan.is_some())
            .field("drills", &self.drills.len())
            .field("has_offmeta", &self.offmeta.is_some())
            .finish_non_exhaustive()
    }
}

impl Default for Notebook {
    fn default() -> Self {
        Self {
            progress: Progress::default(),
            profile: None,
            kept_plan: None,
            setup_lists: Vec::new(),
            drills: Drills::new(),
            offmeta: None,
            tallies: Vec::new(),
            lock_after_minutes: LOCK_AFTER_MINUTES,
            one_a_day: false,
        }
    }
}

/// What stands in a data directory, as far as names tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Neither key nor notebook: a first run.
    Nothing,
    /// A key and a notebook; a passphrase opens them.
    Notebook,
    /// A key without its notebook. [`Vault::open_previous`] helps if [`has_previous`] says so.
    KeyOnly,
    /// A notebook without its key: nobody can open it.
    NotebookOnly,
    /// The system does not let us look. Opening tells why.
    Unknown,
}

/// Looks what is there, by names alone: no file is opened, nothing is created.
pub fn presence(dir: &DataDir) -> Presence {
    let key = there(&dir.file(names::KEY));
    let notebook = match there(&dir.file(names::NOTEBOOK)) {
        // A first notebook that was cut short at the very end still stands under its other name.
        Ok(false) => there(&dir.file(names::NOTEBOOK_NEXT)).map(|next| next && matches!(key, Ok(true))),
        other => other,
    };
    match (key, notebook) {
        (Ok(false), Ok(false)) => Presence::Nothing,
        (Ok(true), Ok(true)) => Presence::Notebook,
        (Ok(true), Ok(false)) => Presence::KeyOnly,
        (Ok(false), Ok(true)) => Presence::NotebookOnly,
        _ => Presence::Unknown,
    }
}

/// Tells whether a previous copy of the notebook is there for [`Vault::open_previous`].
pub fn has_previous(dir: &DataDir) -> bool {
    matches!(there(&dir.file(names::PREVIOUS)), Ok(true))
}

/// Tells whether anything at all stands under this name, without following it.
fn there(path: &Path) -> io::Result<bool> {
    match path.symlink_metadata() {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod testing;

#[cfg(test)]
mod tests {
    use super::testing::{Scratch, passphrase};
    use super::*;

    #[track_caller]
    fn check(files: &[&str], expected: Presence) {
        let scratch = Scratch::new();
        scratch.dir.ensure().unwrap();
        for name in files {
            scratch.plant(name, b"x");
        }
        assert_eq!(presence(&scratch.dir), expected, "{files:?}");
    }

    #[test]
    fn presence_goes_by_names() {
        check(&[], Presence::Nothing);
        check(&["display.toml", "lock", "notebook.prev.age"], Presence::Nothing);
        check(&["key.age", "notebook.age"], Presence::Notebook);
        check(&["key.age", "notebook.next.age"], Presence::Notebook);
        check(&["key.age"], Presence::KeyOnly);
        check(&["notebook.age"], Presence::NotebookOnly);
        check(&["notebook.next.age"], Presence::Nothing);
    }

    #[test]
    fn presence_creates_nothing() {
        let scratch = Scratch::new();
        assert_eq!(presence(&scratch.dir), Presence::Nothing);
        assert!(!scratch.dir.path.exists());
    }

    #[test]
    fn a_new_notebook_locks_itself() {
        assert_eq!(Notebook::default().lock_after_minutes, 10);
    }

    #[test]
    fn the_previous_copy_comes_with_the_first_save() {
        let scratch = Scratch::new();
        let mut vault = Vault::create(&scratch.dir, &passphrase("a"), &Notebook::default()).unwrap();
        assert!(!has_previous(&scratch.dir));
        vault.save(&Notebook::default()).unwrap();
        assert!(has_previous(&scratch.dir));
    }
}
