//! Public keys of minisign: the project's, and those that a person chose to trust.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::PublicKey;

use crate::sanitize;

/// How large the file of a key may be.
pub const MAX_KEY_BYTES: usize = 4096;
/// How many letters of a key's name are shown.
const MAX_NAME: usize = 40;
/// The project's own key.
const PROJECT: &str = include_str!("../../keys/sotay.pub");

/// The number of a key, which says which one is meant.
///
/// minisign draws it by chance: two keys can have the same, and it proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId([u8; 8]);

impl KeyId {
    /// Returns the number that stands in a decoded key or signature, behind two letters for the algorithm.
    pub(super) fn within(bytes: &[u8]) -> Option<Self> {
        bytes.get(2..10)?.try_into().ok().map(Self)
    }
}

/// As minisign writes it: the last byte first.
impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}

/// Whose a key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signer {
    /// The people who publish this program.
    Project,
    /// Somebody whom the person trusts, by the name of the key's file, safe to print.
    Trusted(String),
}

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its number.
    pub id: KeyId,
    pub(super) public: PublicKey,
}

impl Key {
    /// Reads a key as minisign writes it; the line above it may be missing.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok().filter(|_| bytes.len() <= MAX_KEY_BYTES)?;
        let letters = match lines(text)[..] {
            [letters] => letters,
            [comment, letters] if comment.starts_with("untrusted comment:") => letters,
            _ => return None,
        };
        let id = KeyId::within(&decoded(letters, 42)?)?;
        Some(Self { id, public: PublicKey::from_base64(letters).ok()? })
    }
}

/// The keys whose signatures say something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys(Vec<(Signer, Key)>);

impl Keys {
    /// Returns the key of the project alone.
    pub fn built_in() -> Self {
        Self::of_project(Key::read(PROJECT.as_bytes()))
    }

    /// Returns a key as that of the project.
    pub fn of_project(key: Option<Key>) -> Self {
        Self(key.map(|key| (Signer::Project, key)).into_iter().collect())
    }

    /// Adds a key that a person trusts, by the name of its file without the ending.
    ///
    /// No name makes it the project's.
    pub fn trust(&mut self, name: &str, key: Key) {
        let name = sanitize::for_screen(name, MAX_NAME, false).into_owned();
        self.0.push((Signer::Trusted(name), key));
    }

    /// Returns the keys with this number; two can have the same.
    pub(super) fn with_id(&self, id: KeyId) -> impl Iterator<Item = (&Signer, &Key)> {
        self.0.iter().filter(move |(_, key)| key.id == id).map(|(by, key)| (by, key))
    }
}

/// Returns the lines of a text but for empty ones at its end.
pub(super) fn lines(text: &str) -> Vec<&str> {
    text.trim_end().lines().collect()
}

/// Returns the bytes of a line where there are exactly so many.
pub(super) fn decoded(letters: &str, length: usize) -> Option<Vec<u8>> {
    STANDARD.decode(letters).ok().filter(|bytes| bytes.len() == length)
}
