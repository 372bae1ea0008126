//! What a decision about one line changes in the files of a language.

use crate::content::chars::text_of;

use super::fluent::{owner, pieces};
use super::interface::Words;
use super::po::edit::{Settled, settle};
use super::po::{self, Entry, INTERFACE};
use super::work::{CONTENT, Files, REVIEWED, UI, UI_PO};
use super::{fluent, patch};

/// A decision of the person who reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The name of the line.
    pub key: String,
    /// The English of today.
    pub english: String,
    /// The words that were on the screen.
    pub seen: String,
    /// The `meaning_rev` of its item today.
    pub meaning_rev: u32,
    /// Other words; nothing where the line is accepted as it is.
    pub words: Option<String>,
}

/// A file that changes: its name and what it holds then.
pub type Change = (&'static str, Vec<u8>);

/// Why a decision cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody else has changed the line meanwhile.
    Changed,
    /// The file cannot be read any more.
    Unreadable,
}

/// Returns what a decision changes, in the order in which to write it.
///
/// A line that is accepted is of today from then on, and stands in the list of reviewed ones without a name or date.
/// Other words make a draft of it.
///
/// # Errors
/// The files are not as they were when the line was shown.
pub fn changes(english_ui: &str, files: &Files, decision: &Decision) -> Result<Vec<Change>, Refusal> {
    let mut changes: Vec<Change> = Vec::new();
    let (name, bytes) = file_of(files, &decision.key).ok_or(Refusal::Changed)?;
    let after = match decision.key.strip_prefix(INTERFACE).filter(|_| name == UI) {
        Some(key) => in_fluent(english_ui, bytes, key, decision)?,
        None => in_po(name, bytes, decision)?,
    };
    if after != *bytes {
        changes.push((name, after));
    }
    if decision.words.is_none() {
        let mut reviewed = files.reviewed();
        reviewed.add(&decision.key, &decision.english, &decision.seen);
        changes.push((REVIEWED, reviewed.write().into_bytes()));
    }
    Ok(changes)
}

fn file_of<'f>(files: &'f Files, key: &str) -> Option<(&'static str, &'f Vec<u8>)> {
    if !key.starts_with(INTERFACE) {
        return files.content.as_ref().map(|bytes| (CONTENT, bytes));
    }
    let po = files.ui_po.as_ref().map(|bytes| (UI_PO, bytes));
    po.or_else(|| files.ui.as_ref().map(|bytes| (UI, bytes)))
}

fn in_po(name: &str, bytes: &[u8], decision: &Decision) -> Result<Vec<u8>, Refusal> {
    let text = text_of(bytes).map_err(|_| Refusal::Unreadable)?;
    let (read, findings) = po::parse(name, text);
    if findings.iter().any(|finding| finding.code.refuses()) {
        return Err(Refusal::Unreadable);
    }
    let entry = read.entries.iter().find(|entry| entry.context == decision.key).ok_or(Refusal::Changed)?;
    if !is_seen(entry, decision) {
        return Err(Refusal::Changed);
    }
    let same = |one: &str, other: &str| fluent::canonical(one).is_ok_and(|one| one == other);
    let is_interface = decision.key.starts_with(INTERFACE);
    // A spelling of the translator's editor is no other text and stays.
    let english = if is_interface && same(&entry.english, &decision.english) {
        &entry.english
    } else {
        &decision.english
    };
    let words = decision.words.as_ref().unwrap_or(&entry.words);
    let settled = Settled { key: &decision.key, english, words, meaning_rev: decision.meaning_rev };
    let mark = bytes.strip_suffix(text.as_bytes()).unwrap_or_default();
    Ok([mark, settle(text, &settled).as_bytes()].concat())
}

fn is_seen(entry: &Entry, decision: &Decision) -> bool {
    let is_interface = decision.key.starts_with(INTERFACE);
    entry.words == decision.seen
        || is_interface && fluent::canonical(&entry.words).as_ref() == Ok(&decision.seen)
}

fn in_fluent(english_ui: &str, bytes: &[u8], key: &str, decision: &Decision) -> Result<Vec<u8>, Refusal> {
    let text = text_of(bytes).map_err(|_| Refusal::Unreadable)?;
    let mut words: Words = Words::new();
    for piece in pieces(text).into_iter().filter(|piece| owner(&piece.key) == owner(key)) {
        words.entry(piece.key).or_insert(piece.pattern);
    }
    if words.get(key) != Some(&decision.seen) {
        return Err(Refusal::Changed);
    }
    let Some(new) = &decision.words else { return Ok(bytes.to_vec()) };
    words.insert(key.to_owned(), fluent::canonical(new).map_err(|_| Refusal::Unreadable)?);
    let mark = bytes.strip_suffix(text.as_bytes()).unwrap_or_default();
    Ok([mark, patch::set(english_ui, text, owner(key), &words).as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::Reviewed;

    const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    const ENGLISH_UI: &str = "quit = Quit\nsave = Save\n    .hint = Saves\n";

    fn decision(key: &str, english: &str, seen: &str, words: Option<&str>) -> Decision {
        let (key, english, seen) = (key.to_owned(), english.to_owned(), seen.to_owned());
        Decision { key, english, seen, meaning_rev: 1, words: words.map(str::to_owned) }
    }

    fn with_content(text: &str) -> Files {
        Files { content: Some(text.as_bytes().to_vec()), ..Files::default() }
    }

    #[test]
    fn an_accepted_line_is_listed_and_its_file_untouched() {
        let files = with_content(&format!("\u{feff}{HEADER}msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"Ä\"\n"));
        let changes = changes("", &files, &decision("a", "A", "Ä", None)).unwrap();
        let mut reviewed = Reviewed::default();
        reviewed.add("a", "A", "Ä");
        assert_eq!(changes, [(REVIEWED, reviewed.write().into_bytes())]);
    }

    #[test]
    fn an_accepted_old_line_is_of_today_first() {
        let before =
            format!("{HEADER}#, fuzzy\n#| msgid \"Old\"\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"Ä\"\n");
        let changes = changes("", &with_content(&before), &decision("a", "A", "Ä", None)).unwrap();
        let after = format!("{HEADER}msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"Ä\"\n");
        assert_eq!(changes[0], (CONTENT, after.into_bytes()));
        assert_eq!((changes.len(), changes[1].0), (2, REVIEWED));
    }

    #[test]
    fn other_words_change_one_entry_and_review_nothing() {
        let text = |words: &str| {
            format!("\u{feff}{HEADER}msgctxt \"a\"\r\nmsgid \"A\"\r\nmsgstr \"{words}\"\r\n\r\n# x\r\n")
        };
        let changes = changes("", &with_content(&text("Ä")), &decision("a", "A", "Ä", Some("neu"))).unwrap();
        assert_eq!(changes, [(CONTENT, text("neu").into_bytes())]);
    }

    #[test]
    fn what_somebody_changed_meanwhile_is_left_alone() {
        let files = with_content(&format!("{HEADER}msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"anders\"\n"));
        assert_eq!(changes("", &files, &decision("a", "A", "Ä", Some("neu"))), Err(Refusal::Changed));
        assert_eq!(changes("", &files, &decision("b", "B", "x", None)), Err(Refusal::Changed));
        assert_eq!(changes("", &Files::default(), &decision("a", "A", "Ä", None)), Err(Refusal::Changed));
        let cut = with_content(&format!("{HEADER}msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"Ä\n"));
        assert_eq!(changes("", &cut, &decision("a", "A", "Ä", None)), Err(Refusal::Unreadable));
    }

    #[test]
    fn the_interface_is_changed_where_the_folder_has_it() {
        let ui = "# Mein\r\nquit=Gehen\r\nsave = Sichern\r\n    .hint = Sichert\r\n";
        let files = Files { ui: Some(ui.as_bytes().to_vec()), ..Files::default() };
        let fluent =
            changes(ENGLISH_UI, &files, &decision("ui/save.hint", "Saves", "Sichert", Some("Legt ab")))
                .unwrap();
        let expected = ui.replace("Sichert", "Legt ab");
        assert_eq!(fluent, [(UI, expected.into_bytes())]);
        let po = format!("{HEADER}msgctxt \"ui/quit\"\nmsgid \"Quit\"\nmsgstr \"Gehen\"\n");
        let files = Files { ui_po: Some(po.clone().into_bytes()), ..files };
        let changed =
            changes(ENGLISH_UI, &files, &decision("ui/quit", "Quit", "Gehen", Some("Raus"))).unwrap();
        assert_eq!(changed, [(UI_PO, po.replace("Gehen", "Raus").into_bytes())]);
        let accepted = changes(ENGLISH_UI, &files, &decision("ui/quit", "Quit", "Gehen", None)).unwrap();
        assert_eq!(accepted.iter().map(|(name, _)| *name).collect::<Vec<_>>(), [REVIEWED]);
    }
}
