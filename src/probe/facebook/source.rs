//! Opens zips, folders and single files, and hands their members out as streams. (I/O)
//!
//! Nothing is written and nothing is unpacked to disk. Links are not followed. The table of contents of a zip
//! is read as a stream, too: an export of 4 GiB may have a hundred thousand members.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rawzip::{CompressionMethod, FileReader, RECOMMENDED_BUFFER_SIZE, ZipArchive, ZipArchiveEntryWayfinder};

use crate::probe::facebook::judge::Reason;
use crate::probe::facebook::names;

/// How many members of a zip, or files of a folder, are looked at.
const MOST_MEMBERS: u64 = 500_000;
/// How deep folders are looked into.
const DEEPEST: usize = 12;
/// The size at which unfinished downloads of several parts end (seen 2026-03-17), and one byte less.
const UNFINISHED: [u64; 2] = [1 << 31, (1 << 31) - 1];

/// How many bytes all files beside the lists may unpack to. Seven thousand pages have about a hundred million;
/// many members of a zip can lie in one place, and would be read for hours.
const MOST_BESIDE: u64 = 256 * 1024 * 1024;

/// One path that a person named.
pub struct Source {
    /// The name of its last part, for the day of the export.
    pub name: String,
    /// Its members that mean something to the reader.
    pub members: Vec<Member>,
    /// What is wrong with it.
    pub problems: Vec<Reason>,
    archive: Option<ZipArchive<FileReader>>,
    left: Cell<u64>,
}

/// One file of an export.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its path within the export, with `/` between folders.
    pub path: String,
    place: Place,
}

#[derive(Debug, Clone)]
enum Place {
    File(PathBuf),
    Zip { at: ZipArchiveEntryWayfinder, size: u64, packed: bool },
    Refused(Reason),
}

impl Source {
    /// Opens a path. What is wrong with it is told by `problems`; this never fails.
    ///
    /// `wanted` tells which members to keep.
    pub fn open(path: &Path, wanted: impl Fn(&str) -> bool) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut source = Self {
            name,
            members: Vec::new(),
            problems: Vec::new(),
            archive: None,
            left: Cell::new(MOST_BESIDE),
        };
        match fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => source.problems.push(Reason::Missing),
            Ok(metadata) if metadata.is_dir() => source.folder(path, &wanted),
            Ok(metadata) if metadata.is_file() => source.file(path, metadata.len(), &wanted),
            // Devices and pipes may never end.
            Err(_) | Ok(_) => source.problems.push(Reason::Unreadable),
        }
        source
    }

    fn file(&mut self, path: &Path, size: u64, wanted: &impl Fn(&str) -> bool) {
        if UNFINISHED.contains(&size) {
            self.problems.push(Reason::Unfinished);
        }
        let mut start = [0; 4];
        let Ok(mut file) = File::open(path) else { return self.problems.push(Reason::Unreadable) };
        let zip = file.read_exact(&mut start).is_ok() && matches!(start, [b'P', b'K', ..]);
        let named_zip = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        if !zip && !named_zip {
            self.members.push(Member { path: self.name.clone(), place: Place::File(path.to_path_buf()) });
            return;
        }
        let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
        match File::open(path).map(|file| ZipArchive::from_file(file, &mut buffer)) {
            Ok(Ok(archive)) => {
                self.members(&archive, &mut buffer, wanted);
                self.archive = Some(archive);
            }
            // What broke it off is known already.
            Ok(Err(_)) if UNFINISHED.contains(&size) => {}
            Ok(Err(_)) => self.problems.push(Reason::BrokenZip),
            Err(_) => self.problems.push(Reason::Unreadable),
        }
    }

    fn members(
        &mut self,
        archive: &ZipArchive<FileReader>,
        buffer: &mut [u8],
        wanted: &impl Fn(&str) -> bool,
    ) {
        let (mut count, mut nested) = (0_u64, false);
        let mut entries = archive.entries(buffer);
        loop {
            let entry = match entries.next_entry() {
                Ok(Some(entry)) => entry,
                Ok(None) => break,
                Err(_) => return self.problems.push(Reason::BrokenZip),
            };
            count += 1;
            if count > MOST_MEMBERS {
                return self.problems.push(Reason::TooMany);
            }
            let path = String::from_utf8_lossy(entry.file_path().as_bytes()).into_owned();
            if names::is_strange(&path) {
                self.problems.push(Reason::StrangePath);
                continue;
            }
            nested |= path.to_ascii_lowercase().ends_with(".zip");
            if entry.is_dir() || !wanted(&path) {
                continue;
            }
            let method = entry.compression_method();
            let place = if entry.flags().is_encrypted() {
                Place::Refused(Reason::Encrypted)
            } else if method == CompressionMethod::DEFLATE || method == CompressionMethod::STORE {
                let packed = method == CompressionMethod::DEFLATE;
                Place::Zip { at: entry.wayfinder(), size: entry.uncompressed_size_hint(), packed }
            } else {
                Place::Refused(Reason::UnknownPacking)
            };
            self.members.push(Member { path, place });
        }
        if nested && self.members.is_empty() {
            self.problems.push(Reason::NestedZip);
        }
    }

    fn folder(&mut self, root: &Path, wanted: &impl Fn(&str) -> bool) {
        let mut waiting = vec![(root.to_path_buf(), self.name.clone(), 0)];
        let mut count = 0;
        while let Some((folder, shown, depth)) = waiting.pop() {
            let Ok(entries) = fs::read_dir(&folder) else {
                self.problems.push(Reason::Unreadable);
                continue;
            };
            let mut entries: Vec<_> = entries.flatten().collect();
            entries.sort_by_key(fs::DirEntry::file_name);
            for entry in entries {
                count += 1;
                if count > MOST_MEMBERS {
                    return self.problems.push(Reason::TooMany);
                }
                // Of a link this is the kind of the link itself: links are passed over.
                let Ok(kind) = entry.file_type() else { continue };
                let path = format!("{shown}/{}", entry.file_name().to_string_lossy());
                if kind.is_dir() && depth < DEEPEST {
                    waiting.push((entry.path(), path, depth + 1));
                } else if kind.is_file() && wanted(&path) {
                    self.members.push(Member { path, place: Place::File(entry.path()) });
                }
            }
        }
        self.members.sort_by(|one, other| one.path.cmp(&other.path));
    }

    /// Hands out a member that is no list, as a stream: there may be many, and together they have a limit.
    ///
    /// # Errors
    /// As for `read`; too large, too, when the limit of all is reached.
    pub fn beside<'s>(&'s self, member: &'s Member, most: u64) -> Result<Box<dyn Read + 's>, Reason> {
        let inner = self.read(member, most.min(self.left.get()))?;
        Ok(Box::new(Counted { inner, left: &self.left }))
    }

    /// Returns what trouble while reading means: only a zip can be a damaged zip.
    pub fn trouble(&self, reason: Reason) -> Reason {
        if reason == Reason::BrokenZip && self.archive.is_none() { Reason::Unreadable } else { reason }
    }

    /// Hands a member out as a stream of at most `most` bytes.
    ///
    /// # Errors
    /// Why it cannot be opened. While it is read, a checksum or size that is wrong is an `io::Error`.
    pub fn read<'s>(&'s self, member: &'s Member, most: u64) -> Result<Box<dyn Read + 's>, Reason> {
        match &member.place {
            Place::Refused(reason) => Err(*reason),
            Place::File(path) => {
                let file = File::open(path).map_err(|_| Reason::Unreadable)?;
                let size = file.metadata().map_err(|_| Reason::Unreadable)?.len();
                if size > most { Err(Reason::TooLarge) } else { Ok(Box::new(file.take(most))) }
            }
            Place::Zip { size, .. } if *size > most => Err(Reason::TooLarge),
            Place::Zip { at, packed, .. } => {
                let archive = self.archive.as_ref().ok_or(Reason::BrokenZip)?;
                let entry = archive.get_entry(*at).map_err(|_| Reason::BrokenZip)?;
                if *packed {
                    let unpacked = flate2::read::DeflateDecoder::new(entry.reader());
                    Ok(Box::new(entry.verifying_reader(unpacked).take(most)))
                } else {
                    Ok(Box::new(entry.verifying_reader(entry.reader()).take(most)))
                }
            }
        }
    }
}

/// Takes off what is read from what is left for all.
struct Counted<'s, R> {
    inner: R,
    left: &'s Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        self.left.set(self.left.get().saturating_sub(count as u64));
        Ok(count)
    }
}
