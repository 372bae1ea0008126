//! Encryption with age: keys by passphrase, notebooks by key, backups by passphrase.
//!
//! Works on bytes in memory. The paths it is given are only named in errors.
//!
//! # Privacy
//! Our own buffers of plain text are wiped. age 0.12 keeps up to 64 KiB of the plain text in a buffer
//! of its own while encrypting, which it frees without wiping.

use std::cell::Cell;
use std::hint;
use std::io::{self, Read, Write};
use std::iter;
use std::path::{Path, PathBuf};

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use zeroize::Zeroizing;

use super::{StoreError, memory, padding};

/// The scrypt cost of what we write, as a power of two: 128 MiB and about half a second.
/// Unit tests are not about waiting.
pub(super) const WORK: u8 = if cfg!(test) { 4 } else { 17 };
/// The largest cost accepted when reading: 1 GiB.
const MOST_WORK: u8 = 20;
/// scrypt needs 2 to the power of (cost + this) bytes.
const BYTES_PER_ROUND_LOG: u8 = 10;

const MAGIC: &[u8] = b"age-encryption.org/";
const VERSION_1: &[u8] = b"v1\n";
/// age reads headers line by line from the start each time: a longer one would take long.
const LONGEST_HEADER: usize = 16 * 1024;
const NONCE: usize = 16;
const TAG: usize = 16;
/// `AGE-SECRET-KEY-1` and 58 letters.
const KEY_TEXT: usize = 74;

/// Makes a new key.
pub(super) fn new_identity() -> Identity {
    Identity::generate()
}

/// Encrypts a key with a passphrase, in the form that `age -d -i` takes.
pub(super) fn seal_key(identity: &Identity, passphrase: &SecretString) -> Result<Vec<u8>, StoreError> {
    let text = identity.to_string();
    let mut plain = Zeroizing::new(Vec::with_capacity(KEY_TEXT + 1));
    plain.extend_from_slice(text.expose_secret().as_bytes());
    plain.push(b'\n');
    Ok(encrypt(with_passphrase(passphrase)?, &plain, Padding::None))
}

/// Opens a key with its passphrase.
pub(super) fn open_key(path: &Path, bytes: &[u8], passphrase: &SecretString) -> Result<Identity, StoreError> {
    let payload = look_at(path, bytes)?;
    if payload < NONCE + KEY_TEXT + TAG {
        return Err(StoreError::Truncated { path: path.to_path_buf() });
    }
    let plain = decrypt_with_passphrase(path, bytes, passphrase)?;
    let text = std::str::from_utf8(&plain).ok();
    // Comments are allowed: `age-keygen` writes some.
    let mut lines = text.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    lines
        .find(|line| !line.is_empty())
        .and_then(|line| line.trim_end().parse().ok())
        .ok_or_else(|| StoreError::Unreadable { path: path.to_path_buf() })
}

/// Encrypts to a key; the size of the result tells nothing.
pub(super) fn seal(identity: &Identity, plain: &[u8]) -> Vec<u8> {
    let recipient = identity.to_public();
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .expect("a single recipient is compatible with itself");
    encrypt(encryptor, plain, Padding::Spaces)
}

/// Decrypts with a key.
pub(super) fn open(path: &Path, bytes: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    look_at(path, bytes)?;
    decrypt(path, bytes, identity)
}

/// Encrypts with a passphrase alone; the size of the result tells nothing.
pub(super) fn seal_backup(plain: &[u8], passphrase: &SecretString) -> Result<Vec<u8>, StoreError> {
    Ok(encrypt(with_passphrase(passphrase)?, plain, Padding::Spaces))
}

/// Decrypts with a passphrase alone.
pub(super) fn open_backup(
    path: &Path,
    bytes: &[u8],
    passphrase: &SecretString,
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    look_at(path, bytes)?;
    decrypt_with_passphrase(path, bytes, passphrase)
}

#[derive(Clone, Copy)]
enum Padding {
    None,
    /// JSON ends where it ends: spaces after it mean nothing.
    Spaces,
}

fn with_passphrase(passphrase: &SecretString) -> Result<Encryptor, StoreError> {
    if passphrase.expose_secret().is_empty() {
        return Err(StoreError::EmptyPassphrase);
    }
    require_memory(WORK)?;
    let mut recipient = scrypt::Recipient::new(composed(passphrase));
    recipient.set_work_factor(WORK);
    Ok(Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .expect("a single recipient is compatible with itself"))
}

/// Returns the passphrase with each letter composed.
///
/// Vietnamese keyboards write the same letter in one or in several code points, depending on a
/// setting; without this, a passphrase would not open on the next computer.
fn composed(passphrase: &SecretString) -> SecretString {
    let raw = passphrase.expose_secret();
    if is_nfc(raw) {
        return passphrase.clone();
    }
    // Never longer than three times the input, so that the buffer does not grow and leave copies.
    let mut text = Zeroizing::new(String::with_capacity(raw.len() * 3));
    text.extend(raw.nfc());
    SecretString::from(text.as_str())
}

fn encrypt(encryptor: Encryptor, plain: &[u8], padding: Padding) -> Vec<u8> {
    const IN_MEMORY: &str = "writing to memory cannot fail";
    // age writes its header at once; its length differs from file to file.
    let written = Cell::new(0);
    let sink = Sink { bytes: Vec::with_capacity(padding::FLOOR), written: &written };
    let mut writer = encryptor.wrap_output(sink).expect(IN_MEMORY);
    let before = written.get();
    writer.write_all(plain).expect(IN_MEMORY);
    if matches!(padding, Padding::Spaces) {
        let spaces = padding::padded_length(before, plain.len()) - plain.len();
        writer.write_all(&vec![b' '; spaces]).expect(IN_MEMORY);
    }
    writer.finish().expect(IN_MEMORY).bytes
}

struct Sink<'a> {
    bytes: Vec<u8>,
    written: &'a Cell<usize>,
}

impl Write for Sink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        self.written.set(self.bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Tells apart what can be told without a key, and returns the length of the payload.
fn look_at(path: &Path, bytes: &[u8]) -> Result<usize, StoreError> {
    let path = || path.to_path_buf();
    if bytes.is_empty() {
        return Err(StoreError::Empty { path: path() });
    }
    let Some(rest) = bytes.strip_prefix(MAGIC) else {
        let short = MAGIC.starts_with(bytes);
        return Err(if short {
            StoreError::Truncated { path: path() }
        } else {
            StoreError::NotAge { path: path() }
        });
    };
    if !rest.starts_with(VERSION_1) {
        return Err(other_version(rest, path()));
    }
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        if at > LONGEST_HEADER {
            return Err(StoreError::Damaged { path: path() });
        }
        if line.starts_with(b"---") && line.ends_with(b"\n") {
            let payload = bytes.len() - at;
            let whole = payload >= NONCE + TAG;
            return if whole { Ok(payload) } else { Err(StoreError::Truncated { path: path() }) };
        }
    }
    Err(StoreError::Truncated { path: path() })
}

fn other_version(after_magic: &[u8], path: PathBuf) -> StoreError {
    match after_magic {
        cut if VERSION_1.starts_with(cut) => StoreError::Truncated { path },
        // Only the next version: further off, a changed byte is likelier.
        next if next.starts_with(b"v2\n") => StoreError::Newer { path },
        _ => StoreError::Damaged { path },
    }
}

fn decrypt_with_passphrase(
    path: &Path,
    bytes: &[u8],
    passphrase: &SecretString,
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    require_memory(asked_work(bytes).filter(|work| *work <= MOST_WORK).unwrap_or(0))?;
    let open_with = |passphrase| {
        let mut identity = scrypt::Identity::new(passphrase);
        identity.set_max_work_factor(MOST_WORK);
        decrypt(path, bytes, &identity)
    };
    match open_with(composed(passphrase)) {
        // Another program may have taken the letters as they were typed.
        Err(StoreError::WrongPassphrase { .. }) if !is_nfc(passphrase.expose_secret()) => {
            open_with(passphrase.clone())
        }
        other => other,
    }
}

fn decrypt(
    path: &Path,
    bytes: &[u8],
    identity: &dyn age::Identity,
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let sort = |error| sort_error(path, bytes.len(), &error);
    let decryptor = Decryptor::new_buffered(bytes).map_err(sort)?;
    let mut reader = decryptor.decrypt(iter::once(identity)).map_err(sort)?;
    // Large enough for all of it, so that the buffer never grows and leaves no copies behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    reader.read_to_end(&mut plain).map_err(|error| sort(DecryptError::Io(error)))?;
    Ok(plain)
}

fn sort_error(path: &Path, size: usize, error: &DecryptError) -> StoreError {
    let path = path.to_path_buf();
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            StoreError::WrongPassphrase { path }
        }
        DecryptError::ExcessiveWork { required, .. } => StoreError::TooMuchWork { path, log_n: *required },
        DecryptError::NoMatchingKeys => StoreError::Foreign { path },
        DecryptError::UnknownFormat => StoreError::Newer { path },
        // What the cipher refuses was cut or changed; ours end at a block.
        DecryptError::Io(_) if !size.is_multiple_of(padding::BLOCK) => StoreError::Truncated { path },
        _ => StoreError::Damaged { path },
    }
}

/// Returns the scrypt cost a file asks for.
fn asked_work(bytes: &[u8]) -> Option<u8> {
    let stanza = bytes.split(|byte| *byte == b'\n').nth(1)?.strip_prefix(b"-> scrypt ")?;
    std::str::from_utf8(stanza).ok()?.rsplit_once(' ')?.1.parse().ok()
}

/// Asks for the memory scrypt will need, because scrypt itself would abort the program.
///
/// # Platform behaviour
/// Windows, and a Unix process with a limit on its memory, refuse what they do not have. Linux without a limit
/// promises more than it has and ends a program later on, so it is asked what is left.
fn require_memory(work: u8) -> Result<(), StoreError> {
    let bytes = 1_u64 << (work + BYTES_PER_ROUND_LOG);
    let mut probe: Vec<u8> = Vec::new();
    let got = usize::try_from(bytes).is_ok_and(|bytes| probe.try_reserve_exact(bytes).is_ok());
    // Without this the compiler may see that the memory is never used, and not ask.
    hint::black_box(&probe);
    let is_left = memory::available().is_none_or(|available| available >= bytes);
    if got && is_left { Ok(()) } else { Err(StoreError::TooLittleMemory { mebibytes: bytes >> 20 }) }
}

#[cfg(test)]
mod tests;
