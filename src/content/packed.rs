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
    unpacked: OnceLock<Vec<u8>>,
}

impl Packed {
    /// Takes what [`pack`] made.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, unpacked: OnceLock::new() }
    }

    /// Returns it unpacked. Takes a millisecond for each half megabyte the first time.
    pub fn bytes(&'static self) -> &'static [u8] {
        self.unpacked.get_or_init(|| {
            let mut packed = self.bytes;
            let len = u32::take(&mut packed).and_then(|len| usize::try_from(len).ok()).unwrap_or_default();
            let mut unpacked = Vec::with_capacity(len);
            let read = DeflateDecoder::new(packed).read_to_end(&mut unpacked);
            debug_assert!(read.is_ok_and(|read| read == len), "the build script packed it");
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

/// Returns bytes for [`Packed::new`]: how long it is when unpacked, then what is packed.
///
/// # Errors
/// More than four gigabytes.
pub fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    u32::try_from(bytes.len()).map_err(io::Error::other)?.put(&mut out);
    let mut packer = DeflateEncoder::new(out, Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::model::TextState;
    use crate::content::overlay::Translated;

    fn packed(bytes: &[u8]) -> &'static Packed {
        Box::leak(Box::new(Packed::new(Vec::leak(pack(bytes).unwrap()))))
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
