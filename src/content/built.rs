//! The content and the languages that are part of the program, as the build script made them.
//!
//! Tables that need no reading at start: their texts are borrowed from the program itself. Translations are packed.

use super::model::Library;
use super::packed::Packed;

/// One language that is part of the program.
#[derive(Debug)]
pub struct BuiltLocale {
    /// Its language tag, such as `vi`.
    pub tag: &'static str,
    /// The text of its `ui.ftl`, empty where it has none.
    pub ui: &'static str,
    /// How much of the English interface it has.
    pub ui_share: crate::translate::UiShare,
    /// How far its texts of content can be trusted.
    pub content_share: super::language::Share,
    /// Its translations of content, sorted by key; empty for English.
    pub content: Packed,
}

include!(concat!(env!("OUT_DIR"), "/built.rs"));

/// Returns all built-in content in English.
pub fn library() -> Library {
    Library {
        checklists: CHECKLISTS.to_vec(),
        pages: PAGES.to_vec(),
        glossaries: GLOSSARIES.to_vec(),
        messengers: MESSENGERS.to_vec(),
        renames: RENAMES.to_vec(),
    }
}

/// Returns the built-in language with exactly this tag.
pub fn locale(tag: &str) -> Option<&'static BuiltLocale> {
    LOCALES.iter().find(|locale| locale.tag == tag)
}
