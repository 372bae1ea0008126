//! Which translations a fluent person has read: a list of digests beside them.
//!
//! A digest covers the name, the English and the translation of a text, so any edit of one of them
//! returns the text to draft by itself. The list tells nothing of who read it or when.

use std::collections::BTreeSet;
use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The digests of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reviewed(BTreeSet<String>);

impl Reviewed {
    /// Returns what a file `reviewed` holds: one digest a line.
    pub fn parse(text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        Self(lines.map(str::to_ascii_lowercase).collect())
    }

    /// Returns the file, sorted.
    pub fn write(&self) -> String {
        self.0.iter().fold(String::new(), |text, digest| text + digest + "\n")
    }

    /// Adds a text as it is now.
    pub fn add(&mut self, key: &str, english: &str, words: &str) {
        self.0.insert(digest(key, english, words));
    }

    /// Tells whether a text was reviewed just as it is now.
    pub fn holds(&self, key: &str, english: &str, words: &str) -> bool {
        !self.0.is_empty() && self.0.contains(&digest(key, english, words))
    }
}

/// Returns the digest of a text, in hexadecimal.
fn digest(key: &str, english: &str, words: &str) -> String {
    let mut hash = Sha256::new();
    for (index, part) in [key, english, words].into_iter().enumerate() {
        if index > 0 {
            hash.update([0]);
        }
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        let written = write!(hex, "{byte:02x}");
        debug_assert!(written.is_ok(), "a String takes every text");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_edit_returns_a_text_to_draft() {
        let mut reviewed = Reviewed::default();
        reviewed.add("vpn/title", "Turn it on", "Bật lên");
        let reviewed = Reviewed::parse(&reviewed.write());
        assert!(reviewed.holds("vpn/title", "Turn it on", "Bật lên"));
        for (key, english, words) in [
            ("vpn/why", "Turn it on", "Bật lên"),
            ("vpn/title", "Turn it on.", "Bật lên"),
            ("vpn/title", "Turn it on", "Bật lên."),
            ("vpn/titleTurn", " it on", "Bật lên"),
        ] {
            assert!(!reviewed.holds(key, english, words));
        }
    }

    #[test]
    fn the_digest_is_the_one_other_tools_make() {
        // printf 'a\0b\0c' | sha256sum
        assert_eq!(digest("a", "b", "c"), "8badde10c760e9b702defb4b5e225de79c515b1d2a5cfb000e140f3c6fbb5629");
    }
}
