//! Counts how much of a library is translated, how well, and how much of what matters most.

use crate::content::keys::keys;
use crate::content::model::{Library, TextState};
use crate::content::overlay::{Translated, overlay};

/// The impact of items whose texts must not be missing.
const HIGHEST: u8 = 3;

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
    /// Texts of the highest impact that are outdated or missing.
    pub urgent: usize,
    /// The same by how much hangs on each text.
    pub weight: Weight,
}

/// Sums in which each text counts as often as the impact of its item, 1 to 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weight {
    /// Of all texts.
    pub all: usize,
    /// Of those that are translated, reviewed or draft.
    pub translated: usize,
    /// Of those that a fluent person has read.
    pub reviewed: usize,
}

impl Weight {
    /// Returns both together.
    #[must_use = "adds nothing to either"]
    pub fn and(self, other: Self) -> Self {
        Self {
            all: self.all + other.all,
            translated: self.translated + other.translated,
            reviewed: self.reviewed + other.reviewed,
        }
    }

    /// Returns how much of it is translated, in a hundred; 100 only where nothing is missing.
    pub fn translated_percent(self) -> usize {
        (self.translated * 100).checked_div(self.all).unwrap_or(100)
    }

    /// Returns how much of it is reviewed, in a hundred; 100 only where nothing is left.
    pub fn reviewed_percent(self) -> usize {
        (self.reviewed * 100).checked_div(self.all).unwrap_or(100)
    }
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
        let weight = usize::from(spot.impact);
        status.weight.all += weight;
        match text.state {
            TextState::Reviewed => {
                status.reviewed += 1;
                status.weight.translated += weight;
                status.weight.reviewed += weight;
            }
            TextState::Draft => {
                status.draft += 1;
                status.weight.translated += weight;
            }
            TextState::Outdated => status.outdated += 1,
            TextState::Missing | TextState::Source => status.missing += 1,
        }
        let is_old = !matches!(text.state, TextState::Reviewed | TextState::Draft);
        status.urgent += usize::from(is_old && spot.impact == HIGHEST);
    }
    lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_is_said_only_of_the_whole() {
        let weight = Weight { all: 1000, translated: 999, reviewed: 0 };
        assert_eq!((weight.translated_percent(), weight.reviewed_percent()), (99, 0));
        let both = weight.and(Weight { all: 1, translated: 1, reviewed: 1 });
        assert_eq!((both.all, both.translated, both.reviewed), (1001, 1000, 1));
        assert_eq!(Weight::default().translated_percent(), 100);
    }
}
