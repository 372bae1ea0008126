//! A folder of lists as one thing that somebody may have signed. (I/O)
//!
//! Each list is read once: what is judged are the very bytes that are used. What is signed beside the lists is
//! looked at, too, and never used. See `signed` for what makes a signature good.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::finding::{Finding, LintCode};
use super::lint::Rules;
use super::load::Loaded;
use super::source::{open_plain, read_bytes, read_once, reason};
use crate::sanitize;
use crate::signed::{
    self, Digest, Held, Judgement, Key, Keys, MAX_KEY_BYTES, MAX_SIGNATURE_BYTES, MAX_SUMS_BYTES, Papers,
    Signature, Sums, Why,
};

/// How many entries a folder of lists may have.
const MAX_ENTRIES: usize = 2000;
/// How many lists a folder may have.
const MAX_LISTS: usize = 200;
/// How many keys a person may trust.
const MAX_KEYS: usize = 100;
/// How much of signed files other than lists is looked at, together: reading them delays the start.
const MAX_OTHERS: u64 = 64 * 1024 * 1024;

/// A folder, and who signed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The folder as the caller named it, safe to print.
    pub folder: String,
    /// What is known of its signature.
    pub judgement: Judgement,
}

impl Pack {
    /// Returns what is wrong with the signature, if anything is.
    pub fn finding(&self) -> Option<Finding> {
        let Judgement::Broken(why) = &self.judgement else { return None };
        Some(Finding::about(LintCode::BrokenSignature, &self.folder, why.to_string()))
    }
}

/// What a folder holds.
#[derive(Debug)]
pub struct Folder {
    /// Its lists, in the order of their names, each with its findings.
    pub lists: Vec<Loaded>,
    /// What is wrong with the folder itself.
    pub findings: Vec<Finding>,
    /// Who signed it; nothing where it cannot be read.
    pub pack: Option<Pack>,
}

/// Reads every `*.toml` of a folder, and who signed them.
///
/// The lists are there even if the signature is broken: whoever uses them looks at it first.
pub fn read(dir: &Path, rules: &Rules<'_>, keys: &Keys) -> Folder {
    let name = dir.display().to_string();
    let refused = |finding| Folder { lists: Vec::new(), findings: vec![finding], pack: None };
    let paths = match list_files(dir) {
        Ok(Some(paths)) => paths,
        Ok(None) => {
            let detail = format!("more than {MAX_ENTRIES} entries or {MAX_LISTS} lists: none was read");
            return refused(Finding::about(LintCode::TooManyFiles, &name, detail));
        }
        Err(error) => return refused(Finding::about(LintCode::Unreadable, &name, reason(&error))),
    };
    let papers = papers(dir);
    let mut held = Held::default();
    let mut lists = Vec::new();
    for path in paths {
        let (list, digest) = read_once(&path, rules);
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        held.digests.insert(name.clone(), digest);
        held.used.insert(name);
        lists.push(list);
    }
    look_at_others(dir, &papers, &mut held);
    let judgement = signed::judge(&papers, &held, keys);
    Folder { lists, findings: Vec::new(), pack: Some(Pack { folder: sanitize::for_path(dir), judgement }) }
}

/// Tells whether a folder says of itself that somebody signed it.
pub fn is_signed(dir: &Path) -> bool {
    [signed::SUMS, signed::SIGNATURE].iter().any(|name| dir.join(name).exists())
}

/// Returns the paths of all lists in a folder, sorted, or nothing where there are too many.
///
/// Hidden files are passed over: some systems leave copies of file properties on sticks under such names.
fn list_files(dir: &Path) -> io::Result<Option<Vec<PathBuf>>> {
    let mut lists = Vec::new();
    for (count, entry) in std::fs::read_dir(dir)?.enumerate() {
        let path = entry?.path();
        if has_kind(&path, "toml") {
            lists.push(path);
        }
        if count >= MAX_ENTRIES || lists.len() > MAX_LISTS {
            return Ok(None);
        }
    }
    lists.sort();
    Ok(Some(lists))
}

/// Tells whether a file that is not hidden has this ending.
fn has_kind(path: &Path, kind: &str) -> bool {
    let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(kind))
}

/// Reads the two files that say what was signed.
fn papers(dir: &Path) -> Papers {
    let read = |name: &str, most| {
        let path = dir.join(name);
        // What is there but leads nowhere or may not be looked at is not the same as nothing.
        let is_there = std::fs::symlink_metadata(&path)
            .map_or_else(|error| error.kind() != io::ErrorKind::NotFound, |_| true);
        is_there.then(|| read_bytes(&path, most).map_err(|_| Why::Unread(name.to_owned())))
    };
    Papers {
        sums: read(signed::SUMS, MAX_SUMS_BYTES).map(|bytes| bytes.and_then(Sums::read)),
        signature: read(signed::SIGNATURE, MAX_SIGNATURE_BYTES)
            .map(|bytes| bytes.and_then(|bytes| Signature::read(&bytes))),
    }
}

/// Looks at what was signed beside the lists.
fn look_at_others(dir: &Path, papers: &Papers, held: &mut Held) {
    let Some(Ok(sums)) = &papers.sums else { return };
    let mut left = MAX_OTHERS;
    for name in sums.files().keys() {
        let path = dir.join(name);
        if !held.digests.contains_key(name) && path.exists() {
            held.digests.insert(name.clone(), digest_of(&path, &mut left));
        }
    }
}

/// Returns the digest of a file, or nothing where it cannot be read whole with what is left to read.
fn digest_of(path: &Path, left: &mut u64) -> Option<Digest> {
    let mut hasher = Sha256::new();
    let mut file = open_plain(path).ok()?.take(left.saturating_add(1));
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer).ok()?;
        if read == 0 {
            return Some(hasher.finalize().into());
        }
        *left = left.checked_sub(u64::try_from(read).ok()?)?;
        hasher.update(buffer.get(..read)?);
    }
}

/// Returns the project's key and every `*.pub` of a folder, by the name of its file, with what is wrong there.
///
/// A folder that is not there holds no keys.
pub fn keys(dir: &Path) -> (Keys, Vec<Finding>) {
    let (mut keys, mut findings) = (Keys::built_in(), Vec::new());
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(dir) {
        Ok(entries) => entries
            .take(MAX_ENTRIES)
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| has_kind(path, "pub"))
            .collect(),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Vec::new()
        }
        Err(error) => {
            findings.push(Finding::about(LintCode::Unreadable, &dir.display().to_string(), reason(&error)));
            Vec::new()
        }
    };
    paths.sort();
    if paths.len() > MAX_KEYS {
        let detail = format!("more than {MAX_KEYS} keys: the others are not looked at");
        findings.push(Finding::about(LintCode::TooManyFiles, &dir.display().to_string(), detail));
    }
    for path in paths.iter().take(MAX_KEYS) {
        let key = read_bytes(path, MAX_KEY_BYTES).ok().and_then(|bytes| Key::read(&bytes));
        if let Some(key) = key {
            keys.trust(&path.file_stem().unwrap_or_default().to_string_lossy(), key);
        } else {
            let detail = "these are not the two lines that minisign writes";
            findings.push(Finding::about(LintCode::BadKey, &path.display().to_string(), detail));
        }
    }
    (keys, findings)
}
