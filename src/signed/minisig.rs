//! `SHA256SUMS.minisig`: a signature as minisign writes it.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::key::{decoded, lines};
use super::{Key, KeyId, Why};
use crate::sanitize;

/// How large the file may be. Notes of minisign end at 8 KiB.
pub const MAX_SIGNATURE_BYTES: usize = 16 * 1024;
/// How many letters a note of the signer may have to be shown: a line.
const MAX_NOTE: usize = 60;

/// A signature that was read, and not yet compared with anything.
#[derive(Clone)]
pub struct Signature {
    /// The key that it says it was made with.
    pub key: KeyId,
    /// Whether it is of the form that minisign makes by itself since version 0.10.
    pub is_prehashed: bool,
    read: minisign_verify::Signature,
}

/// Without its numbers.
impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signature({})", self.key)
    }
}

impl Signature {
    /// Reads the file.
    ///
    /// # Errors
    /// It is too large, or is not the four lines of minisign.
    pub fn read(bytes: &[u8]) -> Result<Self, Why> {
        let bad = |what| Why::BadSignature { what };
        if bytes.len() > MAX_SIGNATURE_BYTES {
            return Err(bad("the file is larger than 16 KiB"));
        }
        let form = bad("these are not the four lines that minisign writes");
        let text = std::str::from_utf8(bytes).map_err(|_| form.clone())?;
        let [first, signature, _, _] = lines(text)[..] else { return Err(form) };
        let numbers = decoded(signature, 74).filter(|_| first.starts_with("untrusted comment: "));
        let numbers = numbers.ok_or_else(|| form.clone())?;
        let read = minisign_verify::Signature::decode(text).map_err(|_| form.clone())?;
        let key = KeyId::within(&numbers).ok_or(form)?;
        Ok(Self { key, is_prehashed: numbers.starts_with(b"ED"), read })
    }

    /// Tells whether a key made it for exactly these bytes, and its note with it.
    pub(super) fn is_by(&self, key: &Key, bytes: &[u8]) -> bool {
        key.public.verify(bytes, &self.read, false).is_ok()
    }

    /// Returns what the signer noted, safe to print; the day of signing where minisign noted that by itself.
    ///
    /// Nothing where it would fill more than a line. To be shown only once the signature was found to be good.
    pub(super) fn note(&self) -> Option<String> {
        let comment = self.read.trusted_comment();
        if let Some(rest) = comment.strip_prefix("timestamp:") {
            let second = rest.split('\t').next().and_then(|second| second.parse().ok());
            let moment = second.and_then(|second| Timestamp::from_second(second).ok())?;
            return Some(moment.to_zoned(TimeZone::UTC).date().to_string());
        }
        let comment = comment.replace('\t', " ");
        let is_short = comment.chars().count() <= MAX_NOTE;
        let note = sanitize::for_screen(comment.trim(), MAX_NOTE, false).into_owned();
        Some(note).filter(|note| is_short && !note.is_empty())
    }
}
