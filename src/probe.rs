//! Local checks: what this machine was asked, what it answered, and what follows from that.
//!
//! Everything that decides is pure: [`facts`] are what a system answered, [`vpn`] and [`drill`] judge
//! them. Only `platform` asks a system, and only in the child process that [`child`] starts. Nothing here
//! ever says "you are safe": a verdict is about what was looked at, and says what was not.

pub mod child;
pub mod drill;
pub mod facebook;
pub mod facts;
pub mod platform;
pub mod vpn;
pub mod worker;

use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// What follows from what was seen. There are three answers, and the third is no failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Seen to be so.
    Confirmed,
    /// Seen not to be so.
    Contradicted,
    /// Could not tell. Never drawn, counted or exported as good.
    Unknown,
}

impl Verdict {
    /// Returns the worse of two: one "no" decides, then one "could not tell".
    #[must_use = "returns the worse verdict"]
    pub fn worse(self, other: Self) -> Self {
        match (self, other) {
            (Self::Contradicted, _) | (_, Self::Contradicted) => Self::Contradicted,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Confirmed, Self::Confirmed) => Self::Confirmed,
        }
    }

    /// Returns the word of `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
            Self::Unknown => "unknown",
        }
    }

    /// Returns the words for people: "working", "not working", "could not tell".
    pub fn words(self, locale: &Locale) -> String {
        locale.message(&format!("verdict-{}", self.word()))
    }
}

/// A sentence for people: the key of a message and what stands in it.
///
/// Whatever comes from outside, such as the name of an interface, has passed `sanitize`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The id of the message.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, String)>,
}

impl Sentence {
    /// Returns a sentence without arguments.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use = "returns the sentence with the argument"]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts alike are handed over as they are")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Returns the sentence in the reader's language.
    pub fn words(&self, locale: &Locale) -> String {
        locale.message_with(self.key, &self.args)
    }
}

/// The read-only probes, by the names that content and the command line use.
///
/// Their words are `probe-NAME` (title) and `probe-NAME-about`.
pub const PROBES: [&str; 4] = crate::content::lint::PROBES;

/// What one probe found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name, one of [`PROBES`].
    pub probe: &'static str,
    /// What follows.
    pub verdict: Verdict,
    /// Why.
    pub reason: Sentence,
    /// What was seen, in the order to read it.
    pub evidence: Vec<Sentence>,
}
