//! Writes zips byte by byte, also such as no honest program writes.

use std::fs;
use std::path::Path;

use flate2::{Compress, Compression, Crc, FlushCompress};

pub const STORED: u16 = 0;
pub const DEFLATED: u16 = 8;
/// The flag of an encrypted member.
pub const ENCRYPTED: u16 = 1;

/// Bytes that were packed without ever being held: pieces, each so many times.
pub struct Packed {
    pub bytes: Vec<u8>,
    pub crc: u32,
    pub size: u32,
}

impl Packed {
    /// Packs pieces by deflate. A piece that repeats is packed once, behind a border that later ones do not look past.
    pub fn deflated(pieces: &[(&[u8], u32)]) -> Self {
        let (mut bytes, mut crc) = (Vec::new(), Crc::new());
        for (piece, times) in pieces {
            let mut compress = Compress::new(Compression::fast(), false);
            let mut packed = Vec::with_capacity(piece.len() + piece.len() / 100 + 1_000);
            compress.compress_vec(piece, &mut packed, FlushCompress::Full).unwrap();
            assert_eq!(compress.total_in(), piece.len() as u64);
            let mut once = Crc::new();
            once.update(piece);
            for _ in 0..*times {
                bytes.extend_from_slice(&packed);
                crc.combine(&once);
            }
        }
        // An empty last block.
        bytes.extend([0x03, 0x00]);
        Self { bytes, crc: crc.sum(), size: crc.amount() }
    }

    fn stored(bytes: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(bytes);
        Self { bytes: bytes.to_vec(), crc: crc.sum(), size: crc.amount() }
    }
}

/// One member, with everything that the table of contents says of it.
pub struct Member {
    pub name: Vec<u8>,
    pub method: u16,
    pub flags: u16,
    pub packed: Packed,
    /// The size that the table of contents claims, where it is not the true one.
    pub claimed: Option<u32>,
    /// The same of the packed size.
    pub claimed_packed: Option<u32>,
    /// Has no bytes of its own: lies where this other member lies.
    pub over: Option<usize>,
}

impl Member {
    pub fn new(name: impl Into<Vec<u8>>, method: u16, content: &[u8]) -> Self {
        let packed =
            if method == DEFLATED { Packed::deflated(&[(content, 1)]) } else { Packed::stored(content) };
        Self::packed(name, method, packed)
    }

    pub fn packed(name: impl Into<Vec<u8>>, method: u16, packed: Packed) -> Self {
        Self { name: name.into(), method, flags: 0, packed, claimed: None, claimed_packed: None, over: None }
    }

    /// A second entry for the bytes of another one.
    pub fn over(name: impl Into<Vec<u8>>, which: usize) -> Self {
        let packed = Packed { bytes: Vec::new(), crc: 0, size: 0 };
        Self { over: Some(which), ..Self::packed(name, DEFLATED, packed) }
    }

    fn header(&self, of: &Self, claims: bool) -> Vec<u8> {
        let size = self.claimed.filter(|_| claims).unwrap_or(of.packed.size);
        let packed_size = u32::try_from(of.packed.bytes.len()).unwrap();
        let packed_size = self.claimed_packed.filter(|_| claims).unwrap_or(packed_size);
        let mut out = Vec::new();
        for short in [20, self.flags | 0x800, of.method, 0, 0x5a21] {
            out.extend(u16::to_le_bytes(short));
        }
        for long in [of.packed.crc, packed_size, size] {
            out.extend(u32::to_le_bytes(long));
        }
        out.extend(u16::try_from(self.name.len()).unwrap().to_le_bytes());
        out.extend([0, 0]);
        out
    }
}

/// Returns a zip of these members.
pub fn zip(members: &[Member]) -> Vec<u8> {
    let (mut out, mut table, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for member in members {
        let of = member.over.map_or(member, |which| &members[which]);
        let at = member.over.map_or(out.len(), |which| places[which]);
        places.push(at);
        if member.over.is_none() {
            out.extend(b"PK\x03\x04");
            out.extend(member.header(of, false));
            out.extend(&member.name);
            out.extend(&member.packed.bytes);
        }
        table.extend(b"PK\x01\x02\x14\x00");
        table.extend(member.header(of, true));
        table.extend([0; 10]);
        table.extend(u32::try_from(at).unwrap().to_le_bytes());
        table.extend(&member.name);
    }
    let start = u32::try_from(out.len()).unwrap();
    out.extend(&table);
    out.extend(b"PK\x05\x06\x00\x00\x00\x00");
    let count = u16::try_from(members.len()).unwrap().to_le_bytes();
    out.extend([count, count].concat());
    out.extend(u32::try_from(table.len()).unwrap().to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// Writes files of an export as a zip.
#[expect(clippy::disallowed_methods, reason = "a test writes what it reads")]
pub fn write(path: &Path, members: &[Member]) {
    fs::write(path, zip(members)).unwrap();
}

#[test]
fn another_reader_of_zips_agrees() {
    use std::io::Read;
    let content = "tea and rain ".repeat(1_000);
    let bytes = zip(&[
        Member::new("a/packed.txt", DEFLATED, content.as_bytes()),
        Member::packed("a/pieces.txt", DEFLATED, Packed::deflated(&[(b"[", 1), (b"1,", 500), (b"1]", 1)])),
        Member::new("a/stored.txt", STORED, content.as_bytes()),
    ]);
    let archive = rawzip::ZipArchive::from_slice(&bytes).unwrap();
    let mut found = Vec::new();
    for entry in archive.entries() {
        let entry = entry.unwrap();
        let inner = archive.get_entry(entry.wayfinder()).unwrap();
        let mut text = String::new();
        if entry.compression_method() == rawzip::CompressionMethod::DEFLATE {
            let unpacked = flate2::read::DeflateDecoder::new(inner.data());
            inner.verifying_reader(unpacked).read_to_string(&mut text).unwrap();
        } else {
            inner.verifying_reader(inner.data()).read_to_string(&mut text).unwrap();
        }
        found.push(text);
    }
    assert_eq!(found, [content.clone(), format!("[{}1]", "1,".repeat(500)), content]);
}
