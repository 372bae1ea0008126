//! The translations of one language as the program carries them: one compressed text, unpacked when first needed.
//!
//! As plain tables they would make the program larger by half a kilobyte for each sentence and language. Used
//! by the build script, which packs, and by the program, which unpacks. Opens no file.

use std::io::{self, Read, Write};
use std::sync::OnceLock;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use super::model::{Str, TextState};
use super::overlay::Translated;

/// Ends a field; no text of a list may hold it.
const FIELD: char = '\u{1f}';
/// Ends a line; the same.
const LINE: char = '\u{1e}';

/// A packed table.
#[derive(Debug)]
pub struct Packed {
    bytes: &'static [u8],
    text: OnceLock<String>,
}

impl Packed {
    /// Takes what [`pack`] made.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, text: OnceLock::new() }
    }

    /// Returns the table, sorted by key. Unpacking takes a few milliseconds the first time.
    pub fn table(&'static self) -> Vec<Translated> {
        let text = self.text.get_or_init(|| {
            let mut text = String::new();
            let read = DeflateDecoder::new(self.bytes).read_to_string(&mut text);
            debug_assert!(read.is_ok(), "the build script packed it");
            text
        });
        text.split_terminator(LINE).filter_map(line).collect()
    }
}

fn line(line: &'static str) -> Option<Translated> {
    let mut fields = line.split(FIELD);
    Some(Translated {
        key: Str::Borrowed(fields.next()?),
        state: match fields.next()? {
            "reviewed" => TextState::Reviewed,
            "outdated" => TextState::Outdated,
            _ => TextState::Draft,
        },
        meaning_rev: fields.next()?.parse().ok()?,
        english: Some(fields.next()?).filter(|english| !english.is_empty()).map(Str::Borrowed),
        words: Str::Borrowed(fields.next()?),
    })
}

/// Returns a table as bytes for [`Packed::new`].
///
/// # Errors
/// None that a vector in memory has.
pub fn pack(table: &[Translated]) -> io::Result<Vec<u8>> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    for Translated { key, english, words, state, meaning_rev } in table {
        let state = match state {
            TextState::Reviewed => "reviewed",
            TextState::Outdated => "outdated",
            TextState::Draft | TextState::Source | TextState::Missing => "draft",
        };
        let english = english.as_deref().unwrap_or_default();
        write!(packer, "{key}{FIELD}{state}{FIELD}{meaning_rev}{FIELD}{english}{FIELD}{words}{LINE}")?;
    }
    packer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let states = [TextState::Reviewed, TextState::Draft, TextState::Outdated];
        let line = |(number, state): (usize, TextState)| Translated {
            key: format!("list/item-{number}/why").into(),
            english: (number == 2).then(|| "Old words.".into()),
            words: "Công tắc ngắt.\nHai dòng.".into(),
            state,
            meaning_rev: 3,
        };
        let table: Vec<_> = states.into_iter().enumerate().map(line).collect();
        let bytes = pack(&table).unwrap();
        let packed: &'static Packed = Box::leak(Box::new(Packed::new(Vec::leak(bytes))));
        assert_eq!(packed.table(), table);
        assert_eq!(packed.table(), table, "and once more");
    }
}
