//! Short pages: for the first hour, and on what one person cannot switch off.

use super::{ItemId, List, Origin, Source, Step, Str, Text, When};

/// A short page, such as the first hour after a phone was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Unique in its file.
    pub id: Str,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// `YYYY-MM-DD`.
    pub checked: Str,
    /// What has happened.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// What to do, in order.
    pub steps: List<Step>,
    /// What this does not do.
    pub limits: Option<Text>,
}

impl Page {
    /// Returns every text of it.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let steps = self.steps.iter().map(|step| &step.text);
        [&self.title, &self.summary].into_iter().chain(steps).chain(&self.limits)
    }
}

/// A page on something that one person cannot switch off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Unique in its file.
    pub id: Str,
    /// For whom.
    pub when: When,
    /// Ids of sources in the same file.
    pub sources: List<Str>,
    /// `YYYY-MM-DD`.
    pub checked: Str,
    /// What it is a reason for: ids of checklists, or items as `CHECKLIST/ITEM`.
    pub items: List<Str>,
    /// Its subject.
    pub title: Text,
    /// What it is.
    pub what: Text,
    /// What changed, and when.
    pub changed: Text,
    /// What follows for the reader.
    pub means: Text,
    /// What is disputed or not known.
    pub limits: Option<Text>,
}

impl Note {
    /// Returns every text of it.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        [&self.title, &self.what, &self.changed, &self.means].into_iter().chain(&self.limits)
    }

    /// Tells whether it is a reason for an item.
    pub fn is_behind(&self, id: &ItemId) -> bool {
        self.items.iter().any(|named| match named.split_once('/') {
            Some((list, item)) => id.list == list && id.item == item,
            None => id.list == *named,
        })
    }
}

/// A file of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// Unique among all files.
    pub id: Str,
    /// Its name.
    pub title: Text,
    /// What it is for.
    pub summary: Text,
    /// What its pages rest on.
    pub sources: List<Source>,
    /// The pages, in order.
    pub pages: List<Page>,
    /// Pages on what one person cannot switch off, in order.
    pub notes: List<Note>,
    /// Built in or a user's own.
    pub origin: Origin,
}
