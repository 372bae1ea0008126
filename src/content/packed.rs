//! What the program carries in compressed form, unpacked when first needed.
//!
//! The interface is packed small (deflate): a start unpacks little of it. Content is packed to be unpacked quickly (LZ4,
//! four times as quick and half as large again): the key that first shows a list waits for all of it. Used by the
//! build script, which packs, and by the program, which unpacks. Opens no file.

use std::io::{self, Read, Write};
use std::sync::OnceLock;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

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
            let len = packed.split_off(..4).and_then(|len| len.try_into().ok()).map(u32::from_le_bytes);
            let len = len.and_then(|len| usize::try_from(len).ok()).unwrap_or_default();
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
}

/// Numbers and words, packed to be unpacked quickly.
#[derive(Debug)]
pub struct Quick {
    shape: &'static [u8],
    words: &'static [u8],
    unpacked: OnceLock<(&'static [u8], &'static str)>,
}

impl Quick {
    /// Takes twice what [`pack_quick`] made.
    pub const fn new(shape: &'static [u8], words: &'static [u8]) -> Self {
        Self { shape, words, unpacked: OnceLock::new() }
    }

    /// Returns both unpacked. They are kept for as long as the program runs.
    pub fn parts(&'static self) -> (&'static [u8], &'static str) {
        *self.unpacked.get_or_init(|| {
            let unpack =
                |packed| lz4_flex::block::decompress_size_prepended(packed).unwrap_or_default().leak();
            let (shape, words) = (unpack(self.shape), unpack(self.words));
            let text = simdutf8::basic::from_utf8(words);
            debug_assert!(text.is_ok(), "the build script packed a text");
            (shape, text.unwrap_or_default())
        })
    }
}

/// Returns bytes for one half of [`Quick::new`].
pub fn pack_quick(bytes: &[u8]) -> Vec<u8> {
    lz4_flex::block::compress_prepend_size(bytes)
}

/// Returns bytes for [`Packed::new`]: how long it is when unpacked, then what is packed.
///
/// # Errors
/// More than four gigabytes.
pub fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    out.extend(u32::try_from(bytes.len()).map_err(io::Error::other)?.to_le_bytes());
    let mut packer = DeflateEncoder::new(out, Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(bytes: &[u8]) -> &'static Packed {
        Box::leak(Box::new(Packed::new(Vec::leak(pack(bytes).unwrap()))))
    }

    #[test]
    fn what_is_packed_is_unpacked() {
        assert_eq!(packed("Sổ tay".as_bytes()).text(), "Sổ tay");
        let leaked = |bytes: &[u8]| &*Vec::leak(pack_quick(bytes));
        let quick: &Quick = Box::leak(Box::new(Quick::new(leaked(&[3, 1, 2]), leaked("Sổ tay".as_bytes()))));
        for _ in 0..2 {
            assert_eq!(quick.parts(), (&[3, 1, 2][..], "Sổ tay"), "also once more");
        }
    }
}
