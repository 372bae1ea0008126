//! Who answers a call for help, and how they are reached safely.

use super::{List, Origin, Source, Step, Str, Text};

/// A way to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A page that says how.
    Web,
    /// A page with a form to fill in.
    Form,
    /// An address for mail.
    Email,
    /// A number to call.
    Phone,
}

impl How {
    /// Every one of them, in the order in which they are tried.
    pub const ALL: &[Self] = &[Self::Web, Self::Form, Self::Email, Self::Phone];
    /// The same with the word that files write.
    pub const WORDS: &[(&str, Self)] =
        &[("web", Self::Web), ("form", Self::Form), ("email", Self::Email), ("phone", Self::Phone)];
}

/// One address or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What kind it is.
    pub how: How,
    /// As published. Shown, never opened or called.
    pub address: Str,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// When the source was published that shows it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or
    /// `undated`.
    pub published: Str,
    /// The day on which somebody last saw it on the organisation's own page; nothing where nobody has since.
    pub rechecked: Option<Str>,
}

/// One organisation that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helpline {
    /// Unique in its file.
    pub id: Str,
    /// As it calls itself; not translated.
    pub name: Str,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// `YYYY-MM-DD`.
    pub checked: Str,
    /// What it does.
    pub does: Text,
    /// For whom.
    pub whom: Text,
    /// In which languages, as published.
    pub languages: Text,
    /// When, as published.
    pub hours: Text,
    /// What happens after one has written.
    pub expect: Text,
    /// How it is reached.
    pub contacts: List<Contact>,
    /// What it does not do, and what it can cost.
    pub limits: Option<Text>,
}

impl Helpline {
    /// Returns every text about it.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        [&self.does, &self.whom, &self.languages, &self.hours, &self.expect].into_iter().chain(&self.limits)
    }
}

/// A first message that is ready to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstMessage {
    /// Unique in its file.
    pub id: Str,
    /// The tag of the language that it is written in.
    pub language: Str,
    /// What it is.
    pub title: Text,
    /// The words to copy; never translated.
    pub copy: Str,
}

/// A file of helplines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helplines {
    /// Unique among all files.
    pub id: Str,
    /// Its name.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// What contact can cost; said before any of them.
    pub risk: Text,
    /// What was looked for and not found.
    pub none: Text,
    /// What its lines rest on.
    pub sources: List<Source>,
    /// What to have ready.
    pub before: List<Step>,
    /// First messages, in the order of the file.
    pub messages: List<FirstMessage>,
    /// Who answers, in the order of the file.
    pub lines: List<Helpline>,
    /// Built in or a user's own.
    pub origin: Origin,
}
