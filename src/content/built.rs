//! The content and the languages that are part of the program, as the build script made them.
//!
//! All of it is packed: a start unpacks the beginning of the interface in one language, and content when a screen first shows it.

use std::sync::OnceLock;

use super::keys::keys;
use super::model::{Library, Str};
use super::overlay::Translated;
use super::packed::Packed;

/// One language that is part of the program.
#[derive(Debug)]
pub struct BuiltLocale {
    /// Its language tag, such as `vi`.
    pub tag: &'static str,
    /// The beginning of its `ui.ftl`: what the first screens say. Empty where it has none.
    first: Packed,
    /// The rest of it.
    rest: Packed,
    /// Both together, once somebody asked for that.
    whole: OnceLock<String>,
    /// How much of the English interface it has.
    pub ui_share: crate::translate::UiShare,
    /// How far its texts of content can be trusted.
    pub content_share: super::language::Share,
    /// Its translations of content in the order of `keys`, without these: one word less for each text and language.
    content: Packed,
}

impl BuiltLocale {
    /// Returns the text of its `ui.ftl`, empty where it has none.
    pub fn ui(&'static self) -> &'static str {
        self.whole.get_or_init(|| [self.first.text(), self.rest.text()].concat())
    }

    /// Returns the beginning of it, with all that the first screens say: a start unpacks no more.
    pub fn ui_first(&'static self) -> &'static str {
        self.first.text()
    }

    /// Returns the rest of it.
    pub fn ui_rest(&'static self) -> &'static str {
        self.rest.text()
    }

    /// Returns its translations of content, sorted by key; none for English.
    pub fn content(&'static self) -> Vec<Translated> {
        let lines: Vec<Translated> = self.content.value();
        let library = library();
        let named = keys(&library).into_iter().zip(lines);
        let named = named.map(|((spot, _), line)| Translated { key: Str::Owned(spot.key), ..line });
        let mut table: Vec<_> = named.filter(|line| !line.words.is_empty()).collect();
        table.sort_by(|a, b| a.key.cmp(&b.key));
        table
    }
}

include!(concat!(env!("OUT_DIR"), "/built.rs"));

/// Returns all built-in content in English. Unpacks it the first time.
pub fn library() -> Library {
    static READ: OnceLock<Library> = OnceLock::new();
    READ.get_or_init(|| LIBRARY.value()).clone()
}

/// Returns the built-in language with exactly this tag.
pub fn locale(tag: &str) -> Option<&'static BuiltLocale> {
    LOCALES.iter().find(|locale| locale.tag == tag)
}
