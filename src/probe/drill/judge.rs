//! Turns the events of a drill into a verdict for each family. Pure.

use serde::{Deserialize, Serialize};

use crate::probe::drill::event::{Case, Event};
use crate::probe::facts::Family;
use crate::probe::{Sentence, Verdict};

/// What a drill found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What the person was asked to do.
    pub case: Case,
    /// The worse of both families.
    pub verdict: Verdict,
    /// IPv4, then IPv6.
    pub families: Vec<FamilyResult>,
    /// What this drill could not see, whatever it found: never empty.
    pub not_seen: Vec<Sentence>,
    /// What to do next, the most important first.
    pub next: Vec<Sentence>,
}

/// What a drill found for one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilyResult {
    /// The family.
    pub family: Family,
    /// What follows: blocked is confirmed, left is contradicted.
    pub verdict: Verdict,
    /// The finding in one word, for `--json` and the tests.
    pub finding: Finding,
    /// The finding in words, with how and why.
    pub reason: Sentence,
    /// What was seen: what left and when, what was refused, what stood open.
    pub evidence: Vec<Sentence>,
}

/// What was found, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Everything that was tried was refused by this machine.
    Blocked,
    /// Packets left outside the tunnel.
    Left,
    /// Packets left for some time, then everything was refused.
    LeftThenBlocked,
    /// Some kinds left, others were refused.
    LeftInPart,
    /// Could not tell.
    Unknown,
}

/// Judges a drill by its events, in their order.
pub fn judge(case: Case, events: &[Event]) -> Outcome {
    let _ = events;
    Outcome { case, verdict: Verdict::Unknown, families: Vec::new(), not_seen: Vec::new(), next: Vec::new() }
}
