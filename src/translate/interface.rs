//! The interface of a language on its way between Fluent and PO.
//!
//! PO is what a translator edits, Fluent is what the program speaks. A text whose English has changed, or which is
//! marked fuzzy, is not spoken: the interface has no place for a mark, and a warning that says something else may harm.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::{canonical, entry, owner, pieces};
use super::placeholders::variables;
use super::po::{Entry, File, INTERFACE};
use super::ui::review_key;

/// Words of the interface by their names, each a pattern in the one spelling.
pub type Words = BTreeMap<String, String>;

/// Returns the words of a Fluent file as a PO file, made from the English of today.
///
/// A term that only this language has is its own English.
pub fn of_ftl(english: &str, ftl: &str) -> File {
    let english: BTreeMap<_, _> =
        pieces(english).into_iter().map(|piece| (piece.key, piece.pattern)).collect();
    let mut seen = BTreeSet::new();
    let known = pieces(ftl).into_iter().filter(|piece| seen.insert(piece.key.clone()));
    let entries = known
        .map(|piece| {
            let from = english.get(&piece.key).unwrap_or(&piece.key);
            Entry::new(review_key(&piece.key), from, &piece.pattern)
        })
        .collect();
    File { entries, ..File::default() }
}

/// Returns the words of a PO file that can be spoken beside the English of today.
///
/// Words that ask for a variable of their own cannot: nobody would give them one.
pub fn words(file: &File, english: &str) -> Words {
    let english: BTreeMap<_, _> =
        pieces(english).into_iter().map(|piece| (piece.key, piece.pattern)).collect();
    let spoken = file.entries.iter().filter(|entry| !entry.words.is_empty() && !entry.is_fuzzy());
    let word = |entry: &Entry| {
        let key = entry.context.strip_prefix(INTERFACE)?;
        let words = canonical(&entry.words).ok()?;
        let is_sound = english.get(key).is_none_or(|today| {
            let is_of_today = *today == entry.english || canonical(&entry.english).as_ref() == Ok(today);
            is_of_today && variables(&words).is_subset(&variables(today))
        });
        is_sound.then(|| (key.to_owned(), words))
    };
    spoken.filter_map(word).collect()
}

/// Returns words as a Fluent file without comments.
pub fn ftl(words: &Words) -> String {
    let ids: BTreeSet<&str> = words.keys().map(|key| owner(key)).collect();
    ids.into_iter().map(|id| whole(id, words)).collect()
}

/// Returns a message with its attributes; nothing where there are no words for it.
pub fn whole(id: &str, words: &Words) -> String {
    let own: Vec<_> = words
        .range(id.to_owned()..)
        .take_while(|(key, _)| key.starts_with(id))
        .filter(|(key, _)| owner(key) == id)
        .map(|(key, pattern)| (key.as_str(), pattern.as_str()))
        .collect();
    // A term must have a value.
    let is_whole = !id.starts_with('-') || words.contains_key(id);
    if is_whole { entry(&own) } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::po;

    const ENGLISH: &str = "quit = Quit\nsave = Save\n    .hint = Saves { $file }\n";
    const GERMAN: &str = "\
-netz = { $case ->
   *[nominative] das Netz
    [genitive] des Netzes
}
    .gender = neuter
quit = Gehen
quit-all = Alles
save = Speichern
    .hint = { -netz(case: \"genitive\") } { $file }
";

    #[test]
    fn words_come_back_as_they_went() {
        let file = of_ftl(ENGLISH, GERMAN);
        let (read, findings) = po::parse("ui.po", &po::write(&File { header: po::header("de"), ..file }));
        assert_eq!(findings, []);
        let back = ftl(&words(&read, ENGLISH));
        let plain = |ftl: &str| {
            pieces(ftl).into_iter().map(|piece| (piece.key, piece.pattern)).collect::<BTreeSet<_>>()
        };
        assert_eq!(plain(&back), plain(GERMAN));
    }

    #[test]
    fn what_is_old_or_broken_is_not_spoken() {
        let mut old = Entry::new("ui/quit", "Quit", "Alt");
        old.set_fuzzy(true);
        let texts =
            [("ui/save", "Save", "{ $x"), ("ui/save.hint", "Saves", "Alt"), ("ui/open", "Open", "Auf")];
        let texts = [&texts[..], &[("ui/n", "{ $n } min", "{ $m } Min.")]].concat();
        let mut entries: Vec<_> =
            texts.into_iter().map(|(key, from, words)| Entry::new(key, from, words)).collect();
        entries.push(old);
        let words = words(&File { entries, ..File::default() }, &format!("{ENGLISH}n = {{ $n }} min\n"));
        assert_eq!(ftl(&words), "open = Auf\n");
    }
}
