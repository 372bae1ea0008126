//! A file that a person names to be read whole. (I/O)
//!
//! Refuses what is no plain file, and what is larger than such a file can be.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use crate::error::reason;

/// Returns the bytes of a plain file of at most this size.
///
/// # Errors
/// The word that the message `why` selects on.
pub fn bytes_of(file: &Path, most: usize) -> Result<Vec<u8>, String> {
    let said = |error: io::Error| reason(error.kind()).into_owned();
    let kind = fs::metadata(file).map_err(said)?;
    if !kind.is_file() {
        return Err(if kind.is_dir() { "folder" } else { "not-plain" }.to_owned());
    }
    // It may grow while it is read.
    let limit = u64::try_from(most + 1).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(file).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(said)?;
    if bytes.len() > most { Err("too-long".to_owned()) } else { Ok(bytes) }
}
