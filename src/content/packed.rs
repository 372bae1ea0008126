//! What the program carries in compressed form, unpacked when first needed.
//!
//! Used by the build script, which packs, and by the program, which unpacks. Opens no file.

use std::io::{self, Read, Write};
use std::sync::OnceLock;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use super::wire::Wire;

/// Something packed.
#[derive(Debug)]
pub struct Packed {
    bytes: &'static [u8],
    /// How long it is when unpacked.
    len: usize,
    unpacked: OnceLock<Vec<u8>>,
}

impl Packed {
    /// Takes what [`pack`] made of so many bytes.
    pub const fn new(bytes: &'static [u8], len: usize) -> Self {
        Self { bytes, len, unpacked: OnceLock::new() }
    }

    /// Returns it unpacked. Takes a millisecond for each half megabyte the first time.
    pub fn bytes(&'static self) -> &'static [u8] {
        self.unpacked.get_or_init(|| {
            let mut unpacked = Vec::with_capacity(self.len);
            let read = DeflateDecoder::new(self.bytes).read_to_end(&mut unpacked);
            debug_assert!(read.is_ok_and(|len| len == self.len), "the build script packed it");
            unpacked
        })
    }

    /// Returns it as text.
    pub fn text(&'static self) -> &'static str {
        let text = str::from_utf8(self.bytes());
        debug_assert!(text.is_ok(), "the build script packed a text");
        text.unwrap_or_default()
    }

    /// Returns the value that it is the bytes of. Its texts are borrowed from here.
    pub fn value<T: Wire + Default>(&'static self) -> T {
        let value = T::take(&mut self.bytes());
        debug_assert!(value.is_some(), "the build script wrote it");
        value.unwrap_or_default()
    }
}

/// Returns bytes for [`Packed::new`].
///
/// # Errors
/// None that a vector in memory has.
pub fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::model::TextState;
    use crate::content::overlay::Translated;

    fn packed(bytes: &[u8]) -> &'static Packed {
        Box::leak(Box::new(Packed::new(Vec::leak(pack(bytes).unwrap()), bytes.len())))
    }

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
        let mut bytes = Vec::new();
        table.put(&mut bytes);
        let packed_table = packed(&bytes);
        assert_eq!(packed_table.value::<Vec<Translated>>(), table);
        assert_eq!(packed_table.value::<Vec<Translated>>(), table, "and once more");
        assert_eq!(packed("Sổ tay".as_bytes()).text(), "Sổ tay");
    }
}
