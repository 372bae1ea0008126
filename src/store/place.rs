//! Where the data directory is. Looking for it creates nothing.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::owner::{self, What};
use super::{Operation, StoreError};

/// The folder beside the program that makes it portable, as on a USB stick.
pub const PORTABLE: &str = "sotay-data";

/// Why the data directory is where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Named on the command line.
    Explicit,
    /// A folder `sotay-data` beside the program.
    Portable,
    /// Where this system keeps programs' data.
    System,
}

/// The directory in which everything is kept. It need not exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataDir {
    /// Where it is.
    pub path: PathBuf,
    /// Why there.
    pub kind: Kind,
}

/// Finds the data directory: the one that was named, else `sotay-data` beside the program, else the
/// system's.
///
/// # Platform behaviour
/// On Windows the local, not the roaming, profile: a roaming one is copied to other computers.
///
/// # Errors
/// [`StoreError::NoPlace`] where the system names no directory, as without a home.
pub fn locate(explicit: Option<&Path>, exe_dir: Option<&Path>) -> Result<DataDir, StoreError> {
    if let Some(path) = explicit {
        return Ok(DataDir { path: path.to_path_buf(), kind: Kind::Explicit });
    }
    if let Some(path) = exe_dir.map(|folder| folder.join(PORTABLE)).filter(|folder| folder.is_dir()) {
        return Ok(DataDir { path, kind: Kind::Portable });
    }
    let system = ProjectDirs::from("", "", "sotay").ok_or(StoreError::NoPlace)?;
    Ok(DataDir { path: system.data_local_dir().to_path_buf(), kind: Kind::System })
}

impl DataDir {
    /// Tells whether the files are kept from other people with an account on this computer.
    ///
    /// `None` means that it could not be told: nothing is there yet, or see below.
    ///
    /// # Platform behaviour
    /// Unix: looks whether the mode 0600 stuck. Windows: reads back who may open the files; the system itself and
    /// whoever administers the computer can always, and do not count. A FAT or exFAT stick keeps neither.
    pub fn keeps_modes(&self) -> Option<bool> {
        let files =
            [super::names::KEY, super::names::NOTEBOOK, super::names::DISPLAY].map(|name| self.file(name));
        let there = files.iter().filter(|path| path.symlink_metadata().is_ok());
        let alone: Vec<Option<bool>> = there.map(|path| owner::is_alone(path)).collect();
        if alone.contains(&Some(false)) {
            return Some(false);
        }
        (!alone.is_empty() && !alone.contains(&None)).then_some(true)
    }

    /// Returns the path of a file in it.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Makes the directory if it is not there, for its owner alone.
    ///
    /// An existing directory that was named on the command line keeps its mode: it may be a home.
    pub(super) fn ensure(&self) -> Result<(), StoreError> {
        if !self.path.is_dir() {
            return self.make(Parents::Make);
        }
        if self.kind != Kind::Explicit {
            owner::narrow(&self.path, What::Folder);
        }
        Ok(())
    }

    /// Makes the directory again after it vanished, but not the folders above it: a stick that was
    /// pulled out must not come back to life on the disk below.
    pub(super) fn remake(&self) -> Result<(), StoreError> {
        if self.path.is_dir() { Ok(()) } else { self.make(Parents::Leave) }
    }

    fn make(&self, parents: Parents) -> Result<(), StoreError> {
        if self.path.symlink_metadata().is_ok() {
            return Err(StoreError::NotOurs { path: self.path.clone() });
        }
        let made = owner::make_folder(&self.path, matches!(parents, Parents::Make));
        made.map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => StoreError::Vanished { path: self.path.clone() },
            _ => StoreError::io(Operation::MakeFolder, &self.path, &error),
        })
    }
}

#[derive(Clone, Copy)]
enum Parents {
    Make,
    Leave,
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::testing::Scratch;
    use super::*;

    #[test]
    fn what_is_named_goes_first_then_the_stick_then_the_system() {
        let folder = tempfile::tempdir().unwrap();
        let named = locate(Some(Path::new("/somewhere")), Some(folder.path())).unwrap();
        assert_eq!(named, DataDir { path: "/somewhere".into(), kind: Kind::Explicit });

        fs::create_dir(folder.path().join(PORTABLE)).unwrap();
        let stick = locate(None, Some(folder.path())).unwrap();
        assert_eq!(stick, DataDir { path: folder.path().join(PORTABLE), kind: Kind::Portable });

        let other = tempfile::tempdir().unwrap();
        if let Ok(system) = locate(None, Some(other.path())) {
            assert_eq!(system.kind, Kind::System);
        }
        assert_eq!(fs::read_dir(other.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn the_directory_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;

        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let scratch = Scratch::new();
        scratch.dir.ensure().unwrap();
        assert_eq!(mode(&scratch.dir.path), 0o700);

        fs::set_permissions(&scratch.dir.path, fs::Permissions::from_mode(0o755)).unwrap();
        scratch.dir.ensure().unwrap();
        assert_eq!(mode(&scratch.dir.path), 0o755, "a directory somebody named keeps its mode");
        let system = DataDir { kind: Kind::System, ..scratch.dir.clone() };
        system.ensure().unwrap();
        assert_eq!(mode(&scratch.dir.path), 0o700);
    }

    #[cfg(unix)]
    #[test]
    fn modes_are_looked_at_not_assumed() {
        use std::os::unix::fs::PermissionsExt;

        let scratch = Scratch::new();
        assert_eq!(scratch.dir.keeps_modes(), None);
        scratch.dir.ensure().unwrap();
        scratch.plant("key.age", b"x");
        fs::set_permissions(scratch.dir.file("key.age"), fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(scratch.dir.keeps_modes(), Some(false));
        owner::narrow(&scratch.dir.file("key.age"), What::File);
        assert_eq!(scratch.dir.keeps_modes(), Some(true));
    }

    #[test]
    fn a_vanished_stick_is_not_rebuilt_on_the_disk_below() {
        let scratch = Scratch::new();
        let path = scratch.dir.path.join("stick").join("sotay-data");
        let stick = DataDir { path: path.clone(), kind: Kind::Portable };
        assert_eq!(stick.remake(), Err(StoreError::Vanished { path }));
    }
}
