//! Content in the reader's language.

use super::overlay::{overlay, pseudo};
use super::{BuiltLocale, Library, built};
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
        Some(locale) => overlay(library, &locale.content()),
        None => match bundle::pseudo_of(tag) {
            Some(change) => pseudo(library, |text| change(text).into_owned()),
            None => library,
        },
    }
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
