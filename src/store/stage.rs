//! Where one running copy tells another what it presents: a file in the run-time directory. (I/O)
//!
//! No socket: the file says which frame is on the projector, and nothing else (`workshop::show::cue`). It goes away when the
//! presentation ends in order. Where a presentation broke off it stays, so that the next one can go on there.
//!
//! # Platform behaviour
//! Linux: the folder in `XDG_RUNTIME_DIR`, which is in memory and the user's own. Elsewhere, and where that is not set, a
//! folder of the user's own among temporary files; on disk, on most systems.

use std::path::{Path, PathBuf};

use directories::BaseDirs;

use super::atomic::{Disk, Links, System, read, replace};
use super::lock::Lock;
use super::owner::{What, narrow};
use super::place::Kind;
use super::{DataDir, StoreError};

/// The name of the file.
const STAGE: &str = "stage";

/// Holds the place from which one presentation is followed.
#[must_use = "notes can be followed until this is dropped"]
pub struct Stage {
    file: PathBuf,
    _lock: Lock,
}

/// Returns the folder in which presentations are followed. It need not exist yet.
pub fn folder() -> PathBuf {
    let own = BaseDirs::new().and_then(|dirs| dirs.runtime_dir().map(Path::to_path_buf));
    own.map_or_else(|| std::env::temp_dir().join(format!("sotay-{}", user())), |folder| folder.join("sotay"))
}

#[cfg(unix)]
fn user() -> String {
    nix::unistd::getuid().to_string()
}

/// Temporary files are in the profile of the user already.
#[cfg(windows)]
fn user() -> String {
    "stage".to_owned()
}

impl Stage {
    /// Opens the stage; returns with it what a presentation that broke off had told last.
    ///
    /// # Errors
    /// [`StoreError::InUse`] where another copy presents; [`StoreError::NotOurs`] where somebody else made the folder; or what
    /// the system says.
    pub fn open(folder: &Path) -> Result<(Self, Option<Vec<u8>>), StoreError> {
        let dir = DataDir { path: folder.to_path_buf(), kind: Kind::Explicit };
        dir.ensure()?;
        require_own(folder)?;
        narrow(folder, What::Folder);
        let lock = Lock::take(&dir)?;
        let file = folder.join(STAGE);
        let left = read(&file, Links::Refuse)?;
        Ok((Self { file, _lock: lock }, left))
    }

    /// Ends the presentation. One that is dropped without this broke off: what it told last stays, to go on from there.
    pub fn close(self) {
        // Where it cannot be taken away, the next presentation writes over it.
        drop(System.remove(&self.file));
    }

    /// Tells where the presentation is.
    ///
    /// # Errors
    /// What the system says.
    pub fn tell(&self, cue: &[u8]) -> Result<(), StoreError> {
        replace(&self.file, cue)
    }
}

/// What was told last, and whether the copy that told it is still running.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The bytes of the cue.
    pub cue: Vec<u8>,
    /// Whether somebody presents.
    pub runs: bool,
}

/// Reads what is presented, or nothing where nothing is.
///
/// # Errors
/// As for [`Stage::open`].
pub fn told(folder: &Path) -> Result<Option<Told>, StoreError> {
    if folder.symlink_metadata().is_err() {
        return Ok(None);
    }
    require_own(folder)?;
    let Some(cue) = read(&folder.join(STAGE), Links::Refuse)? else { return Ok(None) };
    let dir = DataDir { path: folder.to_path_buf(), kind: Kind::Explicit };
    // A system without locks cannot tell: then it is taken to run.
    let runs = Lock::is_taken(&dir);
    Ok(Some(Told { cue, runs }))
}

/// Refuses a folder that somebody else made, or a link to one: what stands in it is shown to a room.
#[cfg(unix)]
fn require_own(folder: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::MetadataExt;

    let own =
        |metadata: &std::fs::Metadata| metadata.is_dir() && metadata.uid() == nix::unistd::getuid().as_raw();
    match folder.symlink_metadata() {
        Ok(metadata) if own(&metadata) => Ok(()),
        _ => Err(StoreError::NotOurs { path: folder.to_path_buf() }),
    }
}

/// Refuses a link, and a folder that somebody else may write into. A disk without lists cannot tell, and is refused as well.
#[cfg(windows)]
fn require_own(folder: &Path) -> Result<(), StoreError> {
    let plain = folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
    if plain && super::owner::is_alone(folder) != Some(false) {
        return Ok(());
    }
    Err(StoreError::NotOurs { path: folder.to_path_buf() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn what_is_told_is_heard_until_the_end() {
        let folder = folder();
        let place = folder.path().join("sotay");
        assert_eq!(told(&place).unwrap(), None);
        let (stage, left) = Stage::open(&place).unwrap();
        assert_eq!(left, None);
        stage.tell(b"one").unwrap();
        stage.tell(b"two").unwrap();
        assert_eq!(told(&place).unwrap(), Some(Told { cue: b"two".to_vec(), runs: true }));
        stage.close();
        assert_eq!(told(&place).unwrap(), None);
    }

    #[test]
    fn a_second_presentation_is_refused() {
        let folder = folder();
        let (stage, _) = Stage::open(folder.path()).unwrap();
        stage.tell(b"first").unwrap();
        let Err(error) = Stage::open(folder.path()) else { panic!("it was let in") };
        assert_eq!(error.name(), "store-in-use");
        assert_eq!(told(folder.path()).unwrap().unwrap().cue, b"first");
    }

    #[test]
    fn what_broke_off_is_still_there() {
        let folder = folder();
        let (stage, _) = Stage::open(folder.path()).unwrap();
        stage.tell(b"here").unwrap();
        // A copy that is ended from outside gives the lock back and takes nothing away.
        drop(stage);
        assert_eq!(told(folder.path()).unwrap(), Some(Told { cue: b"here".to_vec(), runs: false }));
        let (_stage, left) = Stage::open(folder.path()).unwrap();
        assert_eq!(left, Some(b"here".to_vec()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = folder();
        let link = folder.path().join("sotay");
        std::os::unix::fs::symlink(folder.path(), &link).unwrap();
        assert!(matches!(Stage::open(&link), Err(StoreError::NotOurs { .. })));
        assert!(matches!(told(&link), Err(StoreError::NotOurs { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_look_in() {
        use std::os::unix::fs::PermissionsExt;

        let folder = folder();
        let place = folder.path().join("sotay");
        let (stage, _) = Stage::open(&place).unwrap();
        stage.tell(b"x").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&place), mode(&place.join(STAGE))), (0o700, 0o600));
    }
}
