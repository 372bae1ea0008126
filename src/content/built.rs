//! The content and the languages that are part of the program, as the build script made them.
//!
//! All of it is packed: a start unpacks the interface of one language, and content when a screen first shows it.

use std::sync::OnceLock;

use super::model::Library;
use super::overlay::Translated;
use super::packed::Packed;

/// One language that is part of the program.
#[derive(Debug)]
pub struct BuiltLocale {
    /// Its language tag, such as `vi`.
    pub tag: &'static str,
    /// The text of its `ui.ftl`, empty where it has none.
    ui: Packed,
    /// How much of the English interface it has.
    pub ui_share: crate::translate::UiShare,
    /// How far its texts of content can be trusted.
    pub content_share: super::language::Share,
    /// Its translations of content.
    content: Packed,
}

impl BuiltLocale {
    /// Returns the text of its `ui.ftl`, empty where it has none.
    pub fn ui(&'static self) -> &'static str {
        self.ui.text()
    }

    /// Returns its translations of content, sorted by key; none for English.
    pub fn content(&'static self) -> Vec<Translated> {
        self.content.value()
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
