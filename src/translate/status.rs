//! Counts how much of a library is translated, and how well.

use crate::content::keys::keys;
use crate::content::model::{Library, TextState};
use crate::content::overlay::{Translated, overlay};

/// How far one list is translated, in texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListStatus {
    /// The id of the list.
    pub list: String,
    /// Read by a fluent person.
    pub reviewed: usize,
    /// Translated, and read by nobody fluent.
    pub draft: usize,
    /// Made from an older English text.
    pub outdated: usize,
    /// Shown in English.
    pub missing: usize,
}

/// Returns the counts of every list, in the order of the library.
pub fn status(library: &Library, table: &[Translated]) -> Vec<ListStatus> {
    let translated = overlay(library.clone(), table);
    let mut lists: Vec<ListStatus> = Vec::new();
    for (spot, text) in keys(&translated) {
        let list = spot.key.split('/').next().unwrap_or_default();
        if lists.last().is_none_or(|last| last.list != list) {
            lists.push(ListStatus { list: list.to_owned(), ..ListStatus::default() });
        }
        let Some(status) = lists.last_mut() else { continue };
        match text.state {
            TextState::Reviewed => status.reviewed += 1,
            TextState::Draft => status.draft += 1,
            TextState::Outdated => status.outdated += 1,
            TextState::Missing | TextState::Source => status.missing += 1,
        }
    }
    lists
}
