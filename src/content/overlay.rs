//! Lays translated words over a library.
//!
//! Pure. Decides for each text whether its translation may be shown: an old one may, marked as old,
//! as long as the item still means the same. Where it does not, the English stands.

use super::keys::{Spot, change_all};
use super::model::{Library, Origin, Str, Text, TextState};

/// One translated text, as a PO file or the program holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The name of the text.
    pub key: Str,
    /// The English it was made from; nothing where that is the English of this program.
    pub english: Option<Str>,
    /// The words in the other language, never empty.
    pub words: Str,
    /// Reviewed or draft; outdated where the file marks it as such.
    pub state: TextState,
    /// The `meaning_rev` of the item it was made from.
    pub meaning_rev: u32,
}

/// Returns the library in the words of a table, which is sorted by key.
///
/// A text that the table lacks stays in English and counts as missing, unless it is a user's own.
pub fn overlay(mut library: Library, table: &[Translated]) -> Library {
    change_all(&mut library, &mut |spot, text| {
        let line = table.binary_search_by(|line| line.key.as_ref().cmp(&spot.key)).ok();
        match line.and_then(|index| table.get(index)) {
            Some(line) => translate(&spot, text, line),
            None if spot.origin == Origin::User => {}
            None => text.state = TextState::Missing,
        }
    });
    library
}

fn translate(spot: &Spot, text: &mut Text, line: &Translated) {
    let is_old = line.state == TextState::Outdated
        || line.english.as_ref().is_some_and(|english| *english != text.shown);
    if is_old && spot.meaning_rev > line.meaning_rev {
        text.state = TextState::Missing;
        return;
    }
    let english = std::mem::replace(&mut text.shown, line.words.clone());
    text.english = Some(english);
    text.state = if is_old { TextState::Outdated } else { line.state };
}

/// Returns the library with every translatable text changed, as a language that tests can recognise.
pub fn pseudo(mut library: Library, change: impl Fn(&str) -> String) -> Library {
    change_all(&mut library, &mut |_, text| {
        let changed = Str::Owned(change(&text.shown));
        text.english = Some(std::mem::replace(&mut text.shown, changed));
        text.state = TextState::Reviewed;
    });
    library
}
