//! The files of a translator: read with care, replaced as a whole. (I/O)
//!
//! Not the notebook: nothing here is encrypted, and any program may change these files at any time. Reads plain files
//! of a bounded size and nothing else: never waits for a pipe, never fills the memory.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::atomic::replace;
use super::{Operation, StoreError};
use crate::error::{Exit, Problem, reason};
use crate::sanitize;
use crate::translate::po;
use crate::translate::work::{CONTENT, Files, REVIEWED, UI, UI_PO};

/// Returns the files of one language.
///
/// # Errors
/// One of them is no plain file, or the system does not let us read it.
pub fn read_all(folder: &Path) -> Result<Files, Problem> {
    Ok(Files {
        ui_po: read(&folder.join(UI_PO))?,
        ui: read(&folder.join(UI))?,
        content: read(&folder.join(CONTENT))?,
        reviewed: read(&folder.join(REVIEWED))?,
    })
}

/// Returns what a plain file holds, or nothing where there is none. Of what is too large, the end is missing.
fn read(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
    let refused = |why: &str| {
        Problem::new("read-file", Exit::CouldNot).with("file", sanitize::for_path(path)).with("why", why)
    };
    let metadata = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(&reason(error.kind()))),
        Ok(metadata) => metadata,
    };
    if metadata.is_dir() {
        return Err(refused("folder"));
    }
    if !metadata.is_file() {
        return Err(refused("not-plain"));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(po::MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| refused(&reason(error.kind())))?;
    Ok(Some(bytes))
}

/// Puts a file of a language in the place of the one that was there; makes the folder if there is none.
///
/// # Errors
/// The system does not let us write it, or something else than a plain file stands there. The old file is as it was.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Problem> {
    let path = folder.join(name);
    fs::create_dir_all(folder)
        .map_err(|error| StoreError::io(Operation::MakeFolder, folder, &error))
        .and_then(|()| replace(&path, bytes))
        .map_err(|error| not_written(&path, &error))
}

/// Other words than for the notebook: there is nothing to unlock here, and no other folder to choose.
fn not_written(path: &Path, error: &StoreError) -> Problem {
    let why = match error {
        StoreError::DiskFull { .. } => "disk-full".into(),
        StoreError::ReadOnly { .. } => "read-only".into(),
        StoreError::NoPermission { .. } => "not-allowed".into(),
        StoreError::Io { kind, .. } => reason(*kind),
        _ => "not-plain".into(),
    };
    Problem::new("write-file", Exit::CouldNot).with("file", sanitize::for_path(path)).with("why", why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_its_folder_made() {
        let folder = tempfile::tempdir().unwrap();
        let of_language = folder.path().join("loc").join("de");
        for text in ["one", "two"] {
            write(&of_language, CONTENT, text.as_bytes()).unwrap();
        }
        let files = read_all(&of_language).unwrap();
        assert_eq!(files, Files { content: Some(b"two".to_vec()), ..Files::default() });
        assert_eq!(fs::read_dir(&of_language).unwrap().count(), 1, "nothing else is left");
    }

    #[test]
    fn what_is_no_plain_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(CONTENT)).unwrap();
        let problem = write(folder.path(), CONTENT, b"x").unwrap_err();
        assert_eq!(problem.key(), "write-file");
        assert_eq!(read_all(folder.path()).unwrap_err().key(), "read-file");
    }
}
