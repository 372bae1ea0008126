//! Counts how much of the English interface a language has. Used by the build script too.

use std::collections::BTreeMap;

use super::fluent::{owner, pieces};
use super::reviewed::Reviewed;

/// How much of the interface a language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UiShare {
    /// Messages that a fluent person has read in their present form.
    pub reviewed: usize,
    /// Messages that are translated, reviewed or not.
    pub translated: usize,
    /// Messages of the English file.
    pub all: usize,
}

/// Counts how much of the English interface a language has.
///
/// A message is reviewed when each of its texts is: its value and its attributes.
pub fn ui_share(english: &str, other: &str, reviewed: &Reviewed) -> UiShare {
    let others = pieces(other);
    let others: BTreeMap<_, _> = others.iter().map(|piece| (piece.key.as_str(), &piece.pattern)).collect();
    let mut messages: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for piece in pieces(english).iter().filter(|piece| !piece.key.starts_with('-')) {
        let words = others.get(piece.key.as_str());
        let is_reviewed =
            words.is_some_and(|words| reviewed.holds(&review_key(&piece.key), &piece.pattern, words));
        let message = messages.entry(owner(&piece.key).to_owned()).or_insert((true, true));
        message.0 &= words.is_some();
        message.1 &= is_reviewed;
    }
    let mut share = UiShare { all: messages.len(), ..UiShare::default() };
    for (is_translated, is_reviewed) in messages.into_values() {
        share.translated += usize::from(is_translated);
        share.reviewed += usize::from(is_reviewed);
    }
    share
}

/// Returns the name under which a text of the interface is listed as reviewed, and stands in a PO file.
pub fn review_key(key: &str) -> String {
    format!("ui/{key}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn review_holds_until_either_language_is_edited() {
        let (english, other) = ("# What the key does\nquit = Quit\nsave = Save\n", "quit = Thoát\n");
        let mut reviewed = Reviewed::default();
        let share = ui_share(english, other, &reviewed);
        assert_eq!(share, UiShare { reviewed: 0, translated: 1, all: 2 });
        reviewed.add("ui/quit", "Quit", "Thoát");
        assert_eq!(ui_share(english, other, &reviewed).reviewed, 1);
        assert_eq!(ui_share(english, "quit = Ra\n", &reviewed).reviewed, 0);
        assert_eq!(ui_share("quit = Leave\n", other, &reviewed).reviewed, 0);
    }

    #[test]
    fn a_message_is_reviewed_with_all_its_attributes() {
        let (english, other) = ("save = Save\n    .hint = Saves\n", "save = Lưu\n    .hint = Lưu lại\n");
        let mut reviewed = Reviewed::default();
        reviewed.add("ui/save", "Save", "Lưu");
        assert_eq!(ui_share(english, other, &reviewed), UiShare { reviewed: 0, translated: 1, all: 1 });
        reviewed.add("ui/save.hint", "Saves", "Lưu lại");
        assert_eq!(ui_share(english, other, &reviewed).reviewed, 1);
    }
}
