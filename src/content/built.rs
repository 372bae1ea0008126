//! The content and the languages that are part of the program, as the build script made them.
//!
//! All of it is packed: a start unpacks the beginning of the interface in one language, and content when a screen first shows it.

use std::sync::OnceLock;

use super::keys::keys;
use super::model::{Library, Str, TextState};
use super::overlay::Translated;
use super::packed::{Packed, Quick};
use super::wire::{Reader, Wire};

/// What is written in two halves: first lists, then the other lists and everything else.
pub type Halves = [Quick; 2];

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
    /// What it says of content, text by text in the order in which the library is read; nothing for English.
    lines: Option<Halves>,
    /// The same of lines that were made from an older English text, with that text.
    outdated: fn() -> Vec<Translated>,
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
        let library = library_in(self);
        let outdated = (self.outdated)();
        let mut table: Vec<Translated> = keys(&library)
            .into_iter()
            .filter(|(_, text)| !matches!(text.state, TextState::Source | TextState::Missing))
            .map(|(spot, text)| Translated {
                key: Str::Owned(spot.key),
                english: None,
                words: text.shown.clone(),
                state: text.state,
                meaning_rev: spot.meaning_rev,
            })
            .filter(|line| !outdated.iter().any(|old| old.key == line.key))
            .collect();
        table.extend(outdated);
        table.sort_by(|a, b| a.key.cmp(&b.key));
        table
    }
}

include!(concat!(env!("OUT_DIR"), "/built.rs"));

/// Returns all built-in content in English. Unpacks it the first time.
pub fn library() -> Library {
    static READ: OnceLock<Library> = OnceLock::new();
    READ.get_or_init(|| read(None)).clone()
}

/// Returns all built-in content in a language, line by line as far as it may be shown. Unpacks it the first time.
pub fn library_in(locale: &'static BuiltLocale) -> Library {
    match &locale.lines {
        Some(lines) => read(Some(lines)),
        None => library(),
    }
}

/// Reads both halves at the same time: whoever waits for the first list waits half as long.
fn read(lines: Option<&'static Halves>) -> Library {
    let of = |lines: Option<&'static Halves>, half: usize| lines.and_then(|lines| lines.get(half));
    let second = move || LIBRARY.get(1).map(|library| half(library, of(lines, 1))).unwrap_or_default();
    let (mut library, rest) = std::thread::scope(|scope| {
        let other = std::thread::Builder::new().spawn_scoped(scope, second);
        let library = LIBRARY.first().map(|library| half(library, of(lines, 0))).unwrap_or_default();
        // Where no thread may be started, or one stopped, the same is done here.
        let rest = other.ok().and_then(|other| other.join().ok()).unwrap_or_else(second);
        (library, rest)
    });
    library.checklists.extend(rest.checklists);
    Library { checklists: library.checklists, ..rest }
}

fn half(library: &'static Quick, lines: Option<&'static Quick>) -> Library {
    let mut from = Reader::new(library.parts(), lines.map(Quick::parts));
    let library = Library::take(&mut from);
    debug_assert!(library.is_some() && from.is_empty(), "the build script wrote it");
    library.unwrap_or_default()
}

/// Returns the built-in language with exactly this tag.
pub fn locale(tag: &str) -> Option<&'static BuiltLocale> {
    LOCALES.iter().find(|locale| locale.tag == tag)
}
