//! Turns a PO file into the table that is laid over a library.

use crate::content::model::{Str, TextState};
use crate::content::overlay::Translated;

use super::po::File;
use super::reviewed::Reviewed;

/// Returns every translated text with its state, sorted by key.
pub fn table(file: &File, reviewed: &Reviewed) -> Vec<Translated> {
    let translated = file.entries.iter().filter(|entry| !entry.words.is_empty());
    let mut table: Vec<_> = translated
        .map(|entry| Translated {
            key: Str::Owned(entry.context.clone()),
            english: Some(Str::Owned(entry.english.clone())),
            words: Str::Owned(entry.words.clone()),
            state: if entry.is_fuzzy() {
                TextState::Outdated
            } else if reviewed.holds(&entry.context, &entry.english, &entry.words) {
                TextState::Reviewed
            } else {
                TextState::Draft
            },
            meaning_rev: entry.meaning_rev(),
        })
        .collect();
    table.sort_by(|a, b| a.key.cmp(&b.key));
    table
}
