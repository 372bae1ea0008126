//! The stamp in every program: its version, a digest of its content, and its target, found in the file without running it.
//!
//! So that programs of two versions do not come into one kit by mistake. It proves nothing: whoever forges a program
//! forges its stamp as well. What proves something is the checksum on paper. Never opens a file.

use std::hint::black_box;
use std::io::{self, Read};

use memchr::memmem::Finder;

/// What each stamp begins with, with every bit of [`MASK`] turned.
///
/// Drawn by lot. The bytes themselves stand in the stamp and nowhere else: whoever looks for them would find a copy.
const MASKED: [u8; 16] =
    [0x66, 0xe8, 0xcc, 0xeb, 0xf5, 0x83, 0x05, 0xca, 0x8b, 0x69, 0x43, 0x5f, 0xef, 0xcc, 0x84, 0x8f];
const MASK: u8 = 0xa5;

/// Where each part ends. Those that are shorter are filled up with zeros.
const VERSION_END: usize = MASKED.len() + 24;
const CONTENT_END: usize = VERSION_END + 16;
const LENGTH: usize = CONTENT_END + 40;

/// As much of a file as is looked at in one go.
const CHUNK: usize = 1 << 16;

#[used]
static STAMP: [u8; LENGTH] = {
    let mut bytes = [0; LENGTH];
    let mut at = 0;
    while at < MASKED.len() {
        bytes[at] = MASKED[at] ^ MASK;
        at += 1;
    }
    let bytes = with(bytes, MASKED.len(), VERSION_END, env!("CARGO_PKG_VERSION"));
    let bytes = with(bytes, VERSION_END, CONTENT_END, env!("SOTAY_CONTENT"));
    with(bytes, CONTENT_END, LENGTH, env!("SOTAY_TARGET"))
};

/// Returns a stamp with one more part.
const fn with(mut bytes: [u8; LENGTH], start: usize, end: usize, text: &str) -> [u8; LENGTH] {
    let text = text.as_bytes();
    assert!(!text.is_empty() && text.len() <= end - start, "a part of the stamp is missing or too long");
    let mut at = 0;
    while at < text.len() {
        bytes[start + at] = text[at];
        at += 1;
    }
    bytes
}

/// The version for `--version`, with the digest of the content behind it.
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("SOTAY_CONTENT"), ")");

/// What a program is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stamp {
    /// Its version.
    pub version: String,
    /// The beginning of a digest of its lists, its languages and their states.
    pub content: String,
    /// What it was made for, as Rust calls it.
    pub target: String,
}

impl Stamp {
    /// Returns the stamp of this program.
    pub fn own() -> Self {
        // A linker that sees nobody read it may leave it out, whatever the attribute says. A test finds its parts plain; a
        // stamp of nothing would be like no other.
        Self::read(black_box(&STAMP)).unwrap_or_default()
    }

    /// Tells whether two programs are of one version and hold the same content.
    pub fn is_alike(&self, other: &Self) -> bool {
        (&self.version, &self.content) == (&other.version, &other.content)
    }

    /// Reads what follows where a stamp begins, or nothing where it holds what no stamp of ours does.
    fn read(bytes: &[u8]) -> Option<Self> {
        let part = |start: usize, end: usize| {
            let text = bytes.get(start..end)?.split(|byte| *byte == 0).next()?;
            let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_+".contains(byte);
            let is_ours = !text.is_empty() && text.iter().all(is_plain);
            is_ours.then(|| String::from_utf8_lossy(text).into_owned())
        };
        Some(Self {
            version: part(MASKED.len(), VERSION_END)?,
            content: part(VERSION_END, CONTENT_END)?,
            target: part(CONTENT_END, LENGTH)?,
        })
    }
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Found {
    /// No stamp: no program of ours, or one from before there were stamps.
    #[default]
    Nothing,
    /// One.
    One(Stamp),
    /// Several that differ, or one that cannot be read.
    Unclear,
}

/// A search through a file, piece by piece.
#[derive(Debug)]
pub struct Search {
    finder: Finder<'static>,
    seen: Vec<u8>,
    found: Found,
}

impl Default for Search {
    fn default() -> Self {
        // The compiler must not work it out beforehand: the program would hold a second copy.
        let begin: Vec<u8> = black_box(MASKED).iter().map(|byte| byte ^ MASK).collect();
        Self { finder: Finder::new(&begin).into_owned(), seen: Vec::new(), found: Found::Nothing }
    }
}

impl Search {
    /// Looks at the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        self.seen.extend_from_slice(piece);
        for at in self.finder.find_iter(&self.seen) {
            let Some(bytes) = self.seen.get(at..at + LENGTH) else { continue };
            let stamp = Stamp::read(bytes).map_or(Found::Unclear, Found::One);
            if self.found == Found::Nothing || self.found == stamp {
                self.found = stamp;
            } else {
                self.found = Found::Unclear;
            }
        }
        // A stamp may go on in the next piece. A whole one is never looked at twice.
        let done = self.seen.len().saturating_sub(LENGTH - 1);
        self.seen.drain(..done);
    }

    /// Returns what was found.
    pub fn end(self) -> Found {
        self.found
    }
}

/// Looks through all that a reader gives, without holding it in memory.
pub fn find(mut reader: impl Read) -> io::Result<Found> {
    let mut search = Search::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        match reader.read(&mut chunk) {
            Ok(0) => return Ok(search.end()),
            Ok(length) => search.feed(chunk.get(..length).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    /// Returns a stamp of another version.
    fn other(version: &str) -> Vec<u8> {
        let mut bytes = STAMP.to_vec();
        bytes[MASKED.len()..VERSION_END].fill(0);
        bytes[MASKED.len()..MASKED.len() + version.len()].copy_from_slice(version.as_bytes());
        bytes
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &Found) {
        assert_eq!(find(bytes).unwrap(), *expected);
        // The same in pieces of one byte: wherever a file is cut, nothing is lost and nothing is met twice.
        let mut search = Search::default();
        for byte in bytes {
            search.feed(&[*byte]);
        }
        assert_eq!(search.end(), *expected);
    }

    #[test]
    fn a_stamp_is_found_wherever_it_stands() {
        let own = Found::One(Stamp::own());
        check(&STAMP, &own);
        check(&[&[7; 300], &STAMP[..], &[7; 300]].concat(), &own);
        check(&[&STAMP[..5], &STAMP[..], &STAMP[..20]].concat(), &own);
        check(&[&STAMP[..], b"between", &STAMP[..]].concat(), &own);
        let newer = Stamp { version: "0.9.1-rc.2".to_owned(), ..Stamp::own() };
        check(&other("0.9.1-rc.2"), &Found::One(newer));
    }

    #[test]
    fn what_is_no_stamp_is_not_taken_for_one() {
        check(b"", &Found::Nothing);
        check(b"a shopping list", &Found::Nothing);
        check(&MASKED, &Found::Nothing);
        check(&STAMP[..LENGTH - 1], &Found::Nothing);
        check(&[&STAMP[..], &other("0.0.9")].concat(), &Found::Unclear);
        check(&[other("0.0.9"), other("0.0.9\u{1b}[2J")].concat(), &Found::Unclear);
        check(&other("\u{1b}[2J"), &Found::Unclear);
        check(&other("0.1 "), &Found::Unclear);
        let mut nothing = STAMP;
        nothing[VERSION_END..CONTENT_END].fill(0);
        check(&nothing, &Found::Unclear);
    }

    #[test]
    fn this_very_program_holds_one_stamp_and_it_is_its_own() {
        let bytes = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let begin = black_box(MASKED).map(|byte| byte ^ MASK);
        assert_eq!(memchr::memmem::find_iter(&bytes, &begin).count(), 1);
        let found = find(File::open(std::env::current_exe().unwrap()).unwrap()).unwrap();
        assert_eq!(found, Found::One(Stamp::own()));
    }

    #[test]
    fn programs_are_alike_whatever_they_run_on() {
        let own = Stamp::own();
        assert!(own.is_alike(&Stamp { target: "x86_64-pc-windows-gnu".to_owned(), ..own.clone() }));
        assert!(!own.is_alike(&Stamp { version: "9.9.9".to_owned(), ..own.clone() }));
        assert!(!own.is_alike(&Stamp { content: "0123456789abcdef".to_owned(), ..own.clone() }));
    }

    #[test]
    fn the_digest_of_the_content_is_sixteen_letters() {
        let content = Stamp::own().content;
        assert_eq!(content.len(), 16);
        assert!(content.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)));
    }
}
