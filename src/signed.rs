//! Who signed a folder of files, and whether it still is what they signed.
//!
//! One form of signature for lists, kits and programs: `SHA256SUMS`, as `sha256sum` writes it, and beside it
//! `SHA256SUMS.minisig`, as `minisign -Sm SHA256SUMS` makes it. Pure: others read the files and say what is in them.
//! Never signs, never takes a key on trust, and never calls a signature good whose key nobody chose to trust.

mod key;
mod minisig;
mod sums;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sha2::{Digest as _, Sha256};

pub use key::{Key, KeyId, Keys, MAX_KEY_BYTES, Signer};
pub use minisig::{MAX_SIGNATURE_BYTES, Signature};
pub use sums::{MAX_SUMS_BYTES, Sums};

/// The file that names every signed file with its digest.
pub const SUMS: &str = "SHA256SUMS";
/// The file with the signature of it.
pub const SIGNATURE: &str = "SHA256SUMS.minisig";

/// The SHA-256 digest of a file.
pub type Digest = [u8; 32];

/// Returns the digest of bytes.
pub fn digest(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

/// The two files that say what was signed; nothing for one that is not there.
#[derive(Debug, Clone, Default)]
pub struct Papers {
    /// Which files, with which digests.
    pub sums: Option<Result<Sums, Why>>,
    /// By whom.
    pub signature: Option<Result<Signature, Why>>,
}

/// What a folder really holds.
#[derive(Debug, Clone, Default)]
pub struct Held {
    /// The digest of each file by its name as [`Sums`] has it; nothing for one that could not be read whole.
    pub digests: BTreeMap<String, Option<Digest>>,
    /// The files that somebody must have vouched for: those that are going to be used.
    pub used: BTreeSet<String>,
}

/// What can be said of a folder of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// Somebody who is trusted signed exactly these files.
    Signed {
        /// Who.
        by: Signer,
        /// With which key.
        key: KeyId,
        /// What the signer noted, or the day of signing, where it is short.
        note: Option<String>,
    },
    /// Nobody signed them.
    Unsigned,
    /// Somebody signed them whose key nobody here trusts: that says nothing.
    UnknownKey {
        /// The key that the signature names.
        key: KeyId,
    },
    /// They are not what was signed, or not whole. Nothing of them may be used.
    Broken(Why),
}

/// Why files are not what was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A signature without the file that it is of.
    Alone,
    /// The names and digests cannot be read.
    BadSums {
        /// In which line, from 1; nothing where it is about the file as a whole.
        line: Option<usize>,
        /// What is wrong, in English, for whoever made it.
        what: &'static str,
    },
    /// The signature cannot be read.
    BadSignature {
        /// What is wrong, in English, for whoever made it.
        what: &'static str,
    },
    /// The signature is not of the prehashed form, which minisign makes by itself since version 0.10.
    OldForm,
    /// The signature names a key that is known, and was not made with it for these names and digests.
    Wrong(Signer),
    /// A file is not the one that was signed.
    Differs(String),
    /// A file that was signed is not there.
    Missing(String),
    /// A file that was signed cannot be read whole.
    Unread(String),
    /// A file that would be used was not signed.
    Unnamed(String),
}

/// In English, for authors and scripts; a name in it is safe to print.
impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alone => write!(f, "there is a {SIGNATURE}, but no {SUMS}"),
            Self::BadSums { line: Some(line), what } => write!(f, "line {line} of {SUMS}: {what}"),
            Self::BadSums { line: None, what } => write!(f, "{SUMS}: {what}"),
            Self::BadSignature { what } => write!(f, "{SIGNATURE}: {what}"),
            Self::OldForm => write!(f, "the signature is of the old form: sign with minisign 0.10 or newer"),
            Self::Wrong(_) => write!(f, "the signature is not of this {SUMS}, or its note was changed"),
            Self::Differs(file) => write!(f, "{file} is not the file that {SUMS} names"),
            Self::Missing(file) => write!(f, "{file} is missing"),
            Self::Unread(file) => write!(f, "{file} cannot be read whole"),
            Self::Unnamed(file) => write!(f, "{file} is not named in {SUMS}"),
        }
    }
}

/// Judges a folder.
pub fn judge(papers: &Papers, held: &Held, keys: &Keys) -> Judgement {
    weigh(papers, held, keys).unwrap_or_else(Judgement::Broken)
}

fn weigh(papers: &Papers, held: &Held, keys: &Keys) -> Result<Judgement, Why> {
    let signature = papers.signature.clone().transpose()?;
    let Some(sums) = papers.sums.clone().transpose()? else {
        return if signature.is_some() { Err(Why::Alone) } else { Ok(Judgement::Unsigned) };
    };
    let judgement = match &signature {
        None => Judgement::Unsigned,
        Some(signature) => signer(signature, &sums, keys)?,
    };
    // Sums that nobody signed still tell that a copy is damaged.
    compare(&sums, held)?;
    Ok(judgement)
}

/// Returns whose signature it is.
fn signer(signature: &Signature, sums: &Sums, keys: &Keys) -> Result<Judgement, Why> {
    let key = signature.key;
    let mut known = keys.with_id(key).peekable();
    let Some((first, _)) = known.peek().copied() else { return Ok(Judgement::UnknownKey { key }) };
    if !signature.is_prehashed {
        return Err(Why::OldForm);
    }
    let by = known.find(|(_, key)| signature.is_by(key, sums.bytes())).map(|(by, _)| by.clone());
    let by = by.ok_or_else(|| Why::Wrong(first.clone()))?;
    Ok(Judgement::Signed { by, key, note: signature.note() })
}

/// Compares what was signed with what is there.
fn compare(sums: &Sums, held: &Held) -> Result<(), Why> {
    for (name, signed) in sums.files() {
        match held.digests.get(name) {
            None => return Err(Why::Missing(name.clone())),
            Some(None) => return Err(Why::Unread(name.clone())),
            Some(Some(there)) if there != signed => return Err(Why::Differs(name.clone())),
            Some(Some(_)) => {}
        }
    }
    match held.used.iter().find(|name| !sums.files().contains_key(*name)) {
        Some(name) => Err(Why::Unnamed(crate::sanitize::for_screen(name, 80, false).into_owned())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
