//! `SHA256SUMS`: names and digests, read strictly.
//!
//! A name that could lead out of the folder, or that two readers could take for two files, makes the whole unusable.

use std::collections::BTreeMap;

use super::{Digest, Why};
use crate::sanitize::is_hidden;

/// How large the file may be.
pub const MAX_SUMS_BYTES: usize = 1024 * 1024;
/// How many files it may name: far more than a folder of lists or a kit has.
const MAX_FILES: usize = 5000;
/// How long a name may be, in bytes.
const MAX_NAME: usize = 400;

/// Names and digests, and the very bytes that are signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    bytes: Vec<u8>,
    files: BTreeMap<String, Digest>,
}

impl Sums {
    /// Reads the file.
    ///
    /// # Errors
    /// It is too large, no UTF-8, or a line is not `DIGEST  NAME` or `DIGEST *NAME` with a plain name or a
    /// path within the folder, each once.
    pub fn read(bytes: Vec<u8>) -> Result<Self, Why> {
        let whole = |what| Why::BadSums { line: None, what };
        if bytes.len() > MAX_SUMS_BYTES {
            return Err(whole("the file is larger than 1 MiB"));
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| whole("the file is not UTF-8"))?;
        let mut files = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let at = |what| Why::BadSums { line: Some(index + 1), what };
            if index >= MAX_FILES {
                return Err(at("more than 5,000 lines"));
            }
            let (digest, name) = parse(line).map_err(at)?;
            if files.insert(name.to_owned(), digest).is_some() {
                return Err(at("the name stands there twice"));
            }
        }
        if files.is_empty() {
            return Err(whole("the file names nothing"));
        }
        Ok(Self { bytes, files })
    }

    /// Returns the digest of each file by its name.
    pub fn files(&self) -> &BTreeMap<String, Digest> {
        &self.files
    }

    /// Returns what is signed.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn parse(line: &str) -> Result<(Digest, &str), &'static str> {
    const FORM: &str = "this is not 64 hexadecimal digits, two spaces and a name";
    let (digits, rest) = line.split_at_checked(64).ok_or(FORM)?;
    let name = rest.strip_prefix("  ").or_else(|| rest.strip_prefix(" *")).ok_or(FORM)?;
    // `sha256sum ./*.toml` writes names like this.
    let name = name.strip_prefix("./").unwrap_or(name);
    let digest = unhex(digits).ok_or(FORM)?;
    if is_plain(name) { Ok((digest, name)) } else { Err("this name leads elsewhere or cannot be shown") }
}

fn unhex(digits: &str) -> Option<Digest> {
    let mut digest = Digest::default();
    let values: Option<Vec<u8>> =
        digits.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok())).collect();
    for (byte, pair) in digest.iter_mut().zip(values?.chunks(2)) {
        *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
    }
    Some(digest)
}

/// Tells whether a name stays within the folder on every system, and is what it seems.
///
/// A colon leads to another drive on Windows, a backslash is a slash there and an escape for `sha256sum`.
fn is_plain(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    name.len() <= MAX_NAME
        && name.split('/').all(part)
        && !name.chars().any(|letter| matches!(letter, ':' | '\\') || is_hidden(letter))
}
