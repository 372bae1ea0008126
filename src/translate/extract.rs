//! Makes the PO files of a language from the English of today, keeping every translation there is.
//!
//! Texts are matched by their names, never by likeness. Names of people are not taken over.

use std::collections::BTreeMap;

use crate::content::model::Library;

use super::notes;
use super::po::{self, Entry, File, INTERFACE};

/// One text of today that can be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its name.
    pub key: String,
    /// Its English.
    pub english: String,
    /// What a translator is told of it.
    pub notes: Vec<String>,
    /// The file that it stands in.
    pub reference: String,
    /// The `meaning_rev` of its item; 1 outside of items.
    pub meaning_rev: u32,
}

/// A PO file brought up to date, and what that changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// The file.
    pub file: File,
    /// Texts that have words.
    pub translated: usize,
    /// Texts that the file did not have.
    pub fresh: usize,
    /// Texts whose English has changed, so that somebody must look again.
    pub outdated: usize,
    /// Texts that English has no longer; their words are put aside.
    pub gone: usize,
}

/// Returns the text of a PO file with one entry for each text of the library.
pub fn extract(library: &Library, tag: &str, existing: &File) -> String {
    po::write(&merge(notes::of_content(library), existing, tag).file)
}

/// Returns a PO file with one entry for each text of today.
///
/// A translation of a text that has changed stays, marked fuzzy and with the English it was made from.
/// A translation of a text that is gone is kept aside as obsolete, and taken up again when it returns.
/// Terms that only the other language has stay. Names in the old header and above it are not taken over.
pub fn merge(wanted: Vec<Wanted>, existing: &File, tag: &str) -> Merged {
    let mut live: BTreeMap<&str, &Entry> =
        existing.entries.iter().map(|entry| (entry.context.as_str(), entry)).collect();
    let mut aside: Vec<&Entry> = existing.obsolete.iter().filter(|entry| !entry.words.is_empty()).collect();
    let mut merged = Merged::default();
    for text in wanted {
        let old = live.remove(text.key.as_str());
        let old = old.filter(|old| !old.words.is_empty()).or_else(|| {
            let index = aside.iter().position(|entry| entry.context == text.key)?;
            Some(aside.remove(index))
        });
        let was_there = old.is_some() || existing.entries.iter().any(|entry| entry.context == text.key);
        let entry = entry(text, old);
        merged.fresh += usize::from(!was_there);
        merged.translated += usize::from(!entry.words.is_empty());
        merged.outdated += usize::from(entry.is_fuzzy() && old.is_some_and(|old| !old.is_fuzzy()));
        merged.file.entries.push(entry);
    }
    for (context, old) in live {
        let is_own_term = context.strip_prefix(INTERFACE).is_some_and(|key| key.starts_with('-'));
        if is_own_term {
            merged.file.entries.push(without_names(old));
        } else if !old.words.is_empty() {
            merged.gone += 1;
            merged.file.obsolete.push(without_names(old));
        }
    }
    merged.file.obsolete.extend(aside.into_iter().map(without_names));
    merged.file.obsolete.sort_by(|a, b| a.context.cmp(&b.context));
    merged.file.header = po::header(tag);
    merged
}

fn without_names(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    entry.comments.retain(|comment| !po::holds_address(comment));
    entry
}

fn entry(text: Wanted, old: Option<&Entry>) -> Entry {
    let mut entry = Entry::new(text.key, text.english, "");
    let mut made_from = text.meaning_rev;
    if let Some(old) = old {
        let old = without_names(old);
        let is_old = old.is_fuzzy() || old.english != entry.english;
        if is_old {
            let previous = old.previous.clone().filter(|_| old.is_fuzzy());
            let previous = previous.unwrap_or_else(|| old.english.clone());
            entry.previous = (previous != entry.english).then_some(previous);
            made_from = old.meaning_rev();
        }
        entry.comments = old.comments;
        entry.flags = old.flags;
        entry.words = old.words;
        if is_old {
            entry.set_fuzzy(true);
        }
    }
    entry.notes = text.notes;
    entry.references.push(text.reference);
    if made_from != 1 || text.meaning_rev != 1 {
        entry.notes.push(Entry::meaning_rev_note(made_from));
    }
    entry
}
