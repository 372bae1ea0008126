//! A folder of files that is for others: written as a whole, or not at all. (I/O)
//!
//! Not the notebook: nothing here is secret, and others may read it. Everything is written under a name of no meaning
//! first, read back, and gets its own name at the end. A folder that holds something is never touched.
//!
//! # Platform behaviour
//! Unix: programs have mode 0755, other files 0644, where the disk has modes. How much room there is, is asked beforehand;
//! on Windows a disk that is too small is met while writing. Linux and Android read back what is on the disk; elsewhere the
//! system may answer from memory, so that a stick that lies is not always found out.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest, Sha256};

use super::atomic::{Disk, System};
use super::there;

mod disk;
mod error;

pub use error::{TreeError, Trouble};

/// As much as is copied in one go.
const CHUNK: usize = 1 << 16;

/// What a folder is called into which a kit is written, inside of one that is there already.
const STAGE: &str = "kit.part";

/// Where the bytes of a file come from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// Memory.
    Bytes(&'a [u8]),
    /// A program to copy.
    Program(&'a Path),
}

/// A file to write.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'a> {
    /// Its name in the folder, with `/` between the parts.
    pub name: &'a str,
    /// What goes into it.
    pub source: Source<'a>,
    /// How many bytes that is.
    pub size: u64,
    /// Its SHA-256.
    pub digest: [u8; 32],
}

/// Why one step failed, and on what.
type Failed = (PathBuf, Trouble);

/// Writes the files into a new or empty folder. The last of them gets its name last.
///
/// # Errors
/// [`TreeError`]: the folder is as it was then, but for what [`TreeError::Write`] names as left.
pub fn put(folder: &Path, pieces: &[Piece<'_>], stop: &AtomicBool) -> Result<(), TreeError> {
    let place = Place::of(folder)?;
    disk::require_room(folder, place.on_disk(), pieces)?;
    let stage = &place.stage;
    fs::create_dir(stage).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => TreeError::Unfinished { path: stage.clone() },
        ErrorKind::NotFound => {
            TreeError::Write { path: folder.to_path_buf(), why: Trouble::NotFound, left: None }
        }
        _ => TreeError::Write { path: folder.to_path_buf(), why: Trouble::of(&error), left: None },
    })?;
    let written = fill(stage, pieces, stop).and_then(|()| place.finish(pieces));
    written.map_err(|(path, why)| {
        // What cannot be taken away, as from a stick that was pulled out, must not be called gone.
        let left = fs::remove_dir_all(stage).err().map(|_| stage.clone());
        // A person knows the folder that they named, and no name of ours.
        let path = path.strip_prefix(stage).map_or(path.clone(), |name| folder.join(name));
        TreeError::Write { path, why, left }
    })
}

/// Where a folder is written, and how it gets its name.
#[derive(Debug)]
struct Place<'a> {
    folder: &'a Path,
    stage: PathBuf,
    /// Whether the folder is there and stays: it may be the stick itself, which nothing can take the place of.
    is_there: bool,
}

impl<'a> Place<'a> {
    fn of(folder: &'a Path) -> Result<Self, TreeError> {
        let failed = |error| TreeError::of(folder, &error);
        if !there(folder).map_err(failed)? {
            let name = folder.file_name().unwrap_or_default();
            let mut part = name.to_owned();
            part.push(".part");
            return Ok(Self { folder, stage: folder.with_file_name(part), is_there: false });
        }
        if !folder.is_dir() {
            return Err(TreeError::NoFolder { path: folder.to_path_buf() });
        }
        let stage = folder.join(STAGE);
        for entry in fs::read_dir(folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            if name == STAGE {
                return Err(TreeError::Unfinished { path: stage });
            }
            if !is_of_system(&name.to_string_lossy()) {
                return Err(TreeError::Taken { folder: folder.to_path_buf() });
            }
        }
        Ok(Self { folder, stage, is_there: true })
    }

    /// Returns a folder that is on the disk which is written to.
    fn on_disk(&self) -> &Path {
        match self.folder.parent() {
            _ if self.is_there => self.folder,
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        }
    }

    /// Gives everything its own name.
    fn finish(&self, pieces: &[Piece<'_>]) -> Result<(), Failed> {
        if !self.is_there {
            named(&self.stage, self.folder)?;
            sync(self.on_disk());
            return Ok(());
        }
        let mut seen = BTreeSet::new();
        let tops = pieces.iter().filter_map(|piece| piece.name.split('/').next());
        let tops: Vec<&str> = tops.filter(|name| seen.insert(*name)).collect();
        for (index, name) in tops.iter().enumerate() {
            if let Err(failed) = named(&self.stage.join(name), &self.folder.join(name)) {
                for name in tops.iter().take(index) {
                    // What stays behind is found when the rest is taken away.
                    let _ = fs::rename(self.folder.join(name), self.stage.join(name));
                }
                return Err(failed);
            }
        }
        // An empty folder that stays behind does not make a whole kit less whole.
        let _ = fs::remove_dir(&self.stage);
        sync(self.folder);
        Ok(())
    }
}

/// Gives a file or folder another name, in the place of nothing that was put there meanwhile.
fn named(from: &Path, to: &Path) -> Result<(), Failed> {
    let failed = |error: &std::io::Error| (to.to_path_buf(), Trouble::of(error));
    if there(to).map_err(|error| failed(&error))? {
        return Err(failed(&ErrorKind::AlreadyExists.into()));
    }
    fs::rename(from, to).map_err(|error| failed(&error))
}

/// Waits until the disk has the names in a folder. Everything in it is there already.
fn sync(folder: &Path) {
    let _ = System.sync_folder(folder);
}

/// Tells whether a system puts something of this name on every stick, so that a person would call it empty.
pub fn is_of_system(name: &str) -> bool {
    const NAMES: [&str; 9] = [
        "$RECYCLE.BIN",
        "System Volume Information",
        ".DS_Store",
        ".Spotlight-V100",
        ".TemporaryItems",
        ".Trashes",
        ".fseventsd",
        "LOST.DIR",
        "lost+found",
    ];
    NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)) || name.starts_with(".Trash-")
}

/// Writes all files below a folder, then reads them back.
fn fill(stage: &Path, pieces: &[Piece<'_>], stop: &AtomicBool) -> Result<(), Failed> {
    disk::open_to_all(stage, true);
    for piece in pieces {
        let path = stage.join(piece.name);
        if let Some(folder) = path.parent().filter(|folder| *folder != stage) {
            fs::create_dir_all(folder).map_err(|error| (path.clone(), Trouble::of_begun(&error)))?;
            disk::open_to_all(folder, true);
        }
        write(&path, piece, stop)?;
    }
    for piece in pieces {
        read_back(&stage.join(piece.name), piece, stop)?;
    }
    Ok(())
}

fn write(path: &Path, piece: &Piece<'_>, stop: &AtomicBool) -> Result<(), Failed> {
    let failed = |error: std::io::Error| (path.to_path_buf(), Trouble::of_begun(&error));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut out = options.open(path).map_err(failed)?;
    match piece.source {
        Source::Bytes(bytes) => out.write_all(bytes).map_err(failed)?,
        Source::Program(from) => {
            let unread = |_| (path.to_path_buf(), Trouble::Unread);
            let mut program = File::open(from).map_err(unread)?;
            let mut chunk = vec![0; CHUNK];
            loop {
                go_on(path, stop)?;
                let length = program.read(&mut chunk).map_err(unread)?;
                if length == 0 {
                    break;
                }
                out.write_all(chunk.get(..length).unwrap_or_default()).map_err(failed)?;
            }
        }
    }
    disk::open_to_all(path, matches!(piece.source, Source::Program(_)));
    out.sync_all().map_err(failed)
}

/// Compares what the disk gives back with what was meant: a cheap stick lies.
fn read_back(path: &Path, piece: &Piece<'_>, stop: &AtomicBool) -> Result<(), Failed> {
    let failed = |error: std::io::Error| (path.to_path_buf(), Trouble::of_begun(&error));
    let mut file = File::open(path).map_err(failed)?;
    disk::forget(&file);
    let mut digest = Sha256::new();
    let mut chunk = vec![0; CHUNK];
    loop {
        go_on(path, stop)?;
        let length = file.read(&mut chunk).map_err(failed)?;
        if length == 0 {
            break;
        }
        digest.update(chunk.get(..length).unwrap_or_default());
    }
    let is_same = digest.finalize().as_slice() == piece.digest;
    if is_same { Ok(()) } else { Err((path.to_path_buf(), Trouble::Differs)) }
}

fn go_on(path: &Path, stop: &AtomicBool) -> Result<(), Failed> {
    if stop.load(Ordering::Relaxed) { Err((path.to_path_buf(), Trouble::Stopped)) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
