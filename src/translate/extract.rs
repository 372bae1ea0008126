//! Makes the PO file of a language from the English of today, keeping every translation there is.

use std::collections::BTreeMap;

use crate::content::keys::{Spot, keys};
use crate::content::model::Library;

use super::po::{self, Entry, File};

/// Returns the text of a PO file with one entry for each text of the library.
///
/// A translation of a text that has changed stays, marked fuzzy and with the English it was made from.
/// A translation of a text that is gone is kept aside as obsolete, and taken up again when it returns.
/// Names in the old header are not taken over.
pub fn extract(library: &Library, tag: &str, existing: &File) -> String {
    let old = existing.obsolete.iter().chain(&existing.entries);
    let mut old: BTreeMap<&str, &Entry> = old.map(|entry| (entry.context.as_str(), entry)).collect();
    let entries = keys(library)
        .into_iter()
        .map(|(spot, text)| entry(&spot, text.english(), old.remove(spot.key.as_str())))
        .collect();
    let obsolete = old.into_values().filter(|entry| !entry.words.is_empty()).cloned().collect();
    po::write(&File { header: po::header(tag), entries, obsolete })
}

fn entry(spot: &Spot, english: &str, old: Option<&Entry>) -> Entry {
    let mut entry = Entry::new(spot.key.clone(), english, "");
    let mut made_from = spot.meaning_rev;
    if let Some(old) = old {
        entry.comments.clone_from(&old.comments);
        if !old.words.is_empty() {
            entry.words.clone_from(&old.words);
            entry.flags.clone_from(&old.flags);
            if old.is_fuzzy() || old.english != english {
                let previous = old.previous.clone().filter(|_| old.is_fuzzy());
                let previous = previous.unwrap_or_else(|| old.english.clone());
                entry.previous = (previous != english).then_some(previous);
                entry.set_fuzzy(true);
                made_from = old.meaning_rev();
            }
        }
    }
    entry.notes.push(note(spot));
    if made_from != 1 || spot.meaning_rev != 1 {
        entry.notes.push(Entry::meaning_rev_note(made_from));
    }
    entry
}

fn note(spot: &Spot) -> String {
    match spot.part.max_chars() {
        Some(limit) => format!("{}, at most {limit} characters.", spot.part.description()),
        None => format!("{}.", spot.part.description()),
    }
}
