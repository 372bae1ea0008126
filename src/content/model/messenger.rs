//! Facts about messengers, and what people say of them.

use super::super::topics::{Confidence, Stance, Topic, Value};
use super::{List, Origin, Source, Str, Text};

/// One thing that is known of a messenger, or known to be unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// What it is about.
    pub topic: Topic,
    /// What it says.
    pub value: Value,
    /// Ids of sources in the same file; for something unknown, where it was looked for.
    pub sources: List<Str>,
    /// Of when it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: Str,
    /// How well it is supported, before its age is counted.
    pub confidence: Confidence,
    /// The fact as a sentence, without advice.
    pub text: Text,
}

/// One app to write to each other with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Messenger {
    /// Unique in its file.
    pub id: Str,
    /// As on its icon; not translated.
    pub name: Str,
    /// Ids of checklists that set it up.
    pub setup: List<Str>,
    /// What it is and who runs it.
    pub summary: Text,
    /// One claim on each topic.
    pub claims: List<Claim>,
}

impl Messenger {
    /// Returns every text about it.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.claims.iter().map(|claim| &claim.text).chain([&self.summary])
    }
}

/// What somebody says of an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Unique in its file.
    pub id: Str,
    /// Who says it; not translated.
    pub who: Str,
    /// The id of the app.
    pub app: Str,
    /// Whether they recommend it.
    pub kind: Stance,
    /// Of when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: Str,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// What they say.
    pub text: Text,
}

/// A file of facts about messengers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Messengers {
    /// Unique among all files.
    pub id: Str,
    /// Its name.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// What its claims rest on.
    pub sources: List<Source>,
    /// The apps, in the author's order.
    pub apps: List<Messenger>,
    /// Who recommends which.
    pub opinions: List<Opinion>,
    /// Built in or a user's own.
    pub origin: Origin,
}
