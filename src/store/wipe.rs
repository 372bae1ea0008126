//! Taking everything of ours off the disk, and saying what that cannot do. (I/O)
//!
//! Refuses to touch any file whose name is not one of ours, or that is a link or a directory.
//!
//! # Privacy
//! The keys are overwritten before they are taken away: without them the notebooks are noise. No
//! promise comes with that: SSDs, USB sticks, journals, snapshots and the system's own backups may
//! keep what was there before. Whether wiping counts as destroying evidence is asked by the interface.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::atomic::{Disk, Links, System};
use super::lock::Lock;
use super::names::{Content, content};
use super::owner::guard;
use super::{DataDir, StoreError};

/// Wiping does not look for backups: they are wherever the person put them.
pub const LOOKS_FOR_BACKUPS: bool = false;

/// Why something in the data directory is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It does not have a name of ours.
    Foreign,
    /// It has a name of ours, but is a link, a directory or a special file.
    NotPlain,
    /// The system refused.
    Refused(io::ErrorKind),
}

/// What wiping did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WipeReport {
    /// What is gone.
    pub removed: Vec<PathBuf>,
    /// What is still there, and why.
    pub kept: Vec<(PathBuf, Kept)>,
    /// Keys that are gone, but could not be overwritten first.
    pub not_overwritten: Vec<PathBuf>,
    /// Another copy of the program has the notebook open, and holds it in its memory.
    pub in_use: bool,
}

impl WipeReport {
    /// Tells whether nothing of ours is left in the directory.
    pub fn is_complete(&self) -> bool {
        !self.in_use && self.kept.iter().all(|(_, why)| *why == Kept::Foreign)
    }
}

/// Takes every file of ours away, and the directory if it is empty then.
///
/// A [`super::Vault`] of one's own should be dropped first: it counts as another copy. One that is
/// open does not write what it holds back: [`super::Vault::save`] says that the directory is gone.
pub fn wipe(dir: &DataDir) -> WipeReport {
    let mut report = WipeReport::default();
    let lock = if dir.path.is_dir() { Lock::take(dir) } else { return report };
    report.in_use = matches!(lock, Err(StoreError::InUse { .. }));
    let entries = match fs::read_dir(&dir.path) {
        Ok(entries) => entries.filter_map(Result::ok),
        Err(error) => {
            report.kept.push((dir.path.clone(), Kept::Refused(error.kind())));
            return report;
        }
    };
    let mut ours = Vec::new();
    for entry in entries {
        match entry.file_name().to_str().and_then(content) {
            Some(content) => ours.push((content, entry.path())),
            None => report.kept.push((entry.path(), Kept::Foreign)),
        }
    }
    // Keys first: should it be cut short, what is left is noise.
    ours.sort();
    for (content, path) in ours {
        take_away(content, path, &mut report);
    }
    drop(lock);
    // Whatever cannot be synced is gone for this session at least, and nothing better can be done.
    let _ = System.sync_folder(&dir.path);
    if report.kept.is_empty() {
        match fs::remove_dir(&dir.path) {
            Ok(()) => report.removed.push(dir.path.clone()),
            Err(error) => report.kept.push((dir.path.clone(), Kept::Refused(error.kind()))),
        }
    }
    report.kept.sort_by(|one, other| one.0.cmp(&other.0));
    report
}

fn take_away(content: Content, path: PathBuf, report: &mut WipeReport) {
    match path.symlink_metadata() {
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return report.kept.push((path, Kept::NotPlain)),
        Err(error) => return report.kept.push((path, Kept::Refused(error.kind()))),
    }
    let overwritten = content != Content::Key || overwrite(&path).is_ok();
    match fs::remove_file(&path) {
        Ok(()) => {
            if !overwritten {
                report.not_overwritten.push(path.clone());
            }
            report.removed.push(path);
        }
        Err(error) => report.kept.push((path, Kept::Refused(error.kind()))),
    }
}

/// Overwrites a key where it lies. Something else under a second name of ours is not written to.
fn overwrite(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    guard(&mut options, Links::Refuse);
    let mut file = options.open(path)?;
    let mut start = [0; 4];
    file.read_exact(&mut start)?;
    if start != *b"age-" {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX).min(1 << 20);
    file.rewind()?;
    file.write_all(&vec![0; length])?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Scratch, full_notebook, passphrase};
    use super::super::{Presence, Vault, backup, presence, set_aside};
    use super::*;

    fn used() -> Scratch {
        let scratch = Scratch::new();
        drop(Vault::create(&scratch.dir, &passphrase("old"), &full_notebook()).unwrap());
        set_aside(&scratch.dir).unwrap();
        let mut vault = Vault::create(&scratch.dir, &passphrase("words"), &full_notebook()).unwrap();
        vault.save(&full_notebook()).unwrap();
        scratch.plant("display.toml", b"ascii = true\n");
        scratch
    }

    #[test]
    fn everything_of_ours_goes_and_the_directory_too() {
        let scratch = used();
        let names = scratch.names().len();
        let report = wipe(&scratch.dir);
        assert!(report.is_complete(), "{report:?}");
        assert_eq!(report.removed.len(), names + 1);
        assert_eq!(report.not_overwritten, Vec::<PathBuf>::new());
        assert!(!scratch.dir.path.exists());
        assert_eq!(wipe(&scratch.dir), WipeReport::default(), "a second time there is nothing to do");
    }

    #[test]
    fn foreign_files_are_never_touched() {
        let scratch = used();
        scratch.plant("thesis.doc", b"years of work");
        let papers = scratch.dir.path.join("papers.age");
        backup::write(&full_notebook(), &papers, &passphrase("words")).unwrap();
        fs::create_dir(scratch.dir.path.join("lists")).unwrap();
        let report = wipe(&scratch.dir);
        assert!(report.is_complete());
        assert_eq!(scratch.names().into_iter().collect::<Vec<_>>(), ["lists", "papers.age", "thesis.doc"]);
        let kept: Vec<_> = report.kept.iter().map(|(_, why)| *why).collect();
        assert_eq!(kept, [Kept::Foreign; 3]);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_is_never_touched() {
        let scratch = used();
        let elsewhere = Scratch::new();
        elsewhere.dir.ensure().unwrap();
        elsewhere.plant("thesis.doc", b"years of work");
        fs::remove_file(scratch.dir.file("key.age")).unwrap();
        std::os::unix::fs::symlink(elsewhere.dir.file("thesis.doc"), scratch.dir.file("key.age")).unwrap();
        fs::remove_file(scratch.dir.file("key.old-1.age")).unwrap();
        fs::hard_link(elsewhere.dir.file("thesis.doc"), scratch.dir.file("key.old-1.age")).unwrap();
        let report = wipe(&scratch.dir);
        assert_eq!(report.kept, [(scratch.dir.file("key.age"), Kept::NotPlain)]);
        assert_eq!(report.not_overwritten, [scratch.dir.file("key.old-1.age")]);
        assert!(!report.is_complete());
        assert_eq!(elsewhere.bytes("thesis.doc"), b"years of work");
    }

    #[test]
    fn a_key_is_overwritten_where_it_lies() {
        let scratch = used();
        let second_name = scratch.dir.path.join("witness");
        fs::hard_link(scratch.dir.file("key.age"), &second_name).unwrap();
        wipe(&scratch.dir);
        assert!(fs::read(second_name).unwrap().iter().all(|byte| *byte == 0));
    }

    #[test]
    fn an_open_copy_is_named_and_does_not_write_it_all_back() {
        let scratch = used();
        let (mut vault, notebook) = Vault::open(&scratch.dir, &passphrase("words")).unwrap();
        let report = wipe(&scratch.dir);
        assert!(report.in_use && !report.is_complete());
        let gone = StoreError::Vanished { path: scratch.dir.path.clone() };
        assert_eq!(vault.save(&notebook), Err(gone));
        assert_eq!(presence(&scratch.dir), Presence::Nothing);
    }
}
