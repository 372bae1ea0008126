//! Files that somebody else wrote. (I/O)
//!
//! Reads plain files of a bounded size and nothing else: never waits for a pipe, never fills the memory.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::error::{Exit, Problem, reason};
use crate::sanitize;

/// A translation is never larger than this; what is larger is not one.
pub const LARGEST_BYTES: u64 = 16 * 1024 * 1024;

/// Returns what a plain file holds, or nothing where there is none.
///
/// # Errors
/// What stands there is no plain file, too large, or the system does not let us read it.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
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
        .and_then(|file| file.take(LARGEST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| refused(&reason(error.kind())))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST_BYTES) {
        return Err(refused("too-long"));
    }
    Ok(Some(bytes))
}
