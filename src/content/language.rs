//! Content in the reader's language.

use super::overlay::{overlay, pseudo};
use super::{BuiltLocale, LOCALES, Library, built};
use crate::locale::{ENGLISH, PSEUDO, bundle};
use crate::translate;

/// Returns the languages that are part of the program, English first.
pub fn locales() -> Vec<&'static BuiltLocale> {
    let (english, others): (Vec<_>, Vec<_>) = LOCALES.iter().partition(|locale| locale.tag == ENGLISH);
    english.into_iter().chain(others).collect()
}

/// Returns English content in a language, line by line as far as it may be shown.
pub fn translated(library: &Library, tag: &str) -> Library {
    let library = library.clone();
    match built::locale(tag) {
        _ if tag == ENGLISH => library,
        Some(locale) => overlay(library, locale.content),
        None if tag == PSEUDO => pseudo(library, |text| bundle::pseudo(text).into_owned()),
        None => library,
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

/// Returns how far the lines of a language can be trusted.
pub fn share(library: &Library, locale: &BuiltLocale) -> Share {
    let ui = locale.ui_share;
    let mut share = Share {
        reviewed: ui.reviewed,
        draft: ui.translated - ui.reviewed,
        outdated: 0,
        missing: ui.all - ui.translated,
    };
    for list in translate::status(library, locale.content) {
        share.reviewed += list.reviewed;
        share.draft += list.draft;
        share.outdated += list.outdated;
        share.missing += list.missing;
    }
    share
}
