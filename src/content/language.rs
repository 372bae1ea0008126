//! Content in the reader's language.

use std::collections::BTreeMap;

use super::overlay::{Translated, overlay, pseudo};
use super::{BuiltLocale, Library, built, keys, update};
use crate::locale::{ENGLISH, bundle};

/// Returns built-in content in a language, line by line as far as it may be shown.
pub fn in_language(tag: &str) -> Library {
    match built::locale(tag) {
        Some(locale) => built::library_in(locale),
        None => translated(&built::library(), tag),
    }
}

/// Returns any English content in a language, line by line as far as it may be shown.
///
/// Looks every text up by its name: built-in content alone is there ten times as quickly from [`in_language`].
pub fn translated(library: &Library, tag: &str) -> Library {
    let library = library.clone();
    match built::locale(tag) {
        _ if tag == ENGLISH => library,
        Some(locale) if update::is_in(&library) => overlay(library, &with_english(locale.content())),
        Some(locale) => overlay(library, &locale.content()),
        None => match bundle::pseudo_of(tag) {
            Some(change) => pseudo(library, |text| change(text).into_owned()),
            None => library,
        },
    }
}

/// Says of each line which English it was made from, where that is the built-in one: a newer list may say something else.
fn with_english(mut table: Vec<Translated>) -> Vec<Translated> {
    let library = built::library();
    let english: BTreeMap<_, _> =
        keys(&library).into_iter().map(|(spot, text)| (spot.key, text.shown.clone())).collect();
    for line in table.iter_mut().filter(|line| line.english.is_none()) {
        line.english = english.get(line.key.as_ref()).cloned();
    }
    table
}

/// How far the lines of a language can be trusted, interface and content together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Read by a fluent person.
    pub reviewed: usize,
    /// Translated only.
    pub draft: usize,
    /// Made from an older English text.
    pub outdated: usize,
    /// Not translated.
    pub missing: usize,
}

/// Returns how far the lines of a built-in language can be trusted.
pub fn share(locale: &BuiltLocale) -> Share {
    let (ui, content) = (locale.ui_share, locale.content_share);
    Share {
        reviewed: ui.reviewed + content.reviewed,
        draft: ui.translated - ui.reviewed + content.draft,
        outdated: content.outdated,
        missing: ui.all - ui.translated + content.missing,
    }
}
