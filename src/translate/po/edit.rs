//! Changes one entry in the text of a PO file and leaves every other byte as it is.
//!
//! What a translator's editor wrapped, ordered or noted stays so. Pure.

use super::lines::{Field, Is, Line, Lines};
use super::{Entry, FUZZY, write};

/// How an entry shall be: made from this English, to be looked at by nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled<'s> {
    /// Its name.
    pub key: &'s str,
    /// The English of today.
    pub english: &'s str,
    /// The translation.
    pub words: &'s str,
    /// The `meaning_rev` of its item today.
    pub meaning_rev: u32,
}

/// Returns the text of a file with one entry as it shall be; one that is not there is added at the end.
pub fn settle(text: &str, settled: &Settled<'_>) -> String {
    let lines: Vec<Line<'_>> = Lines::of(text).collect();
    for block in blocks(&lines) {
        if block.iter().any(|line| !line.is_obsolete)
            && said(block, Field::Context).as_deref() == Some(settled.key)
        {
            let (start, end) = range(block, text);
            let before = text.get(..start).unwrap_or_default();
            let after = text.get(end..).unwrap_or_default();
            return format!("{before}{}{after}", changed(block, text, settled));
        }
    }
    let mut entry = Entry::new(settled.key, settled.english, settled.words);
    if settled.meaning_rev != 1 {
        entry.notes.push(Entry::meaning_rev_note(settled.meaning_rev));
    }
    let mut added = String::new();
    let written = write::write_entry(&entry, "", &mut added);
    debug_assert!(written.is_ok(), "a String takes every text");
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { line_end(text) };
    format!("{text}{end}{}", added.replace('\n', line_end(text)))
}

/// Returns how the lines of a file end.
fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// Cuts lines into entries, by the rules of the reader.
fn blocks<'l, 't>(lines: &'l [Line<'t>]) -> Vec<&'l [Line<'t>]> {
    let mut starts = vec![0];
    let (mut has_fields, mut has_words, mut was_obsolete) = (false, false, false);
    for (index, line) in lines.iter().enumerate() {
        let goes_on = matches!(line.is, Is::More(_) | Is::Field(Field::Words, _));
        let is_other = has_fields && was_obsolete != line.is_obsolete;
        if matches!(line.is, Is::Nothing) || (has_words && !goes_on) || is_other {
            starts.push(index);
            (has_fields, has_words) = (false, false);
        }
        has_fields |= matches!(line.is, Is::Field(..));
        has_words |= matches!(line.is, Is::Field(Field::Words, _));
        was_obsolete = line.is_obsolete;
    }
    starts.push(lines.len());
    let pairs = starts.windows(2).filter_map(|pair| lines.get(*pair.first()?..*pair.last()?));
    let without_gap = pairs.map(|block| match block.split_first() {
        Some((Line { is: Is::Nothing, .. }, rest)) => rest,
        _ => block,
    });
    without_gap.filter(|block| !block.is_empty()).collect()
}

/// Returns what a field of an entry says.
fn said(block: &[Line<'_>], wanted: Field) -> Option<String> {
    let mut open = None;
    let mut said: Option<String> = None;
    for line in block {
        let text = match &line.is {
            Is::Field(field, text) => {
                open = Some(*field);
                text
            }
            Is::More(text) => text,
            _ => continue,
        };
        if open == Some(wanted) {
            said.get_or_insert_default().push_str(&text.decode().ok()?);
        }
    }
    said
}

fn range(block: &[Line<'_>], text: &str) -> (usize, usize) {
    let start = block.first().map_or(0, |line| line.at);
    let end = block.last().map_or(0, |line| line.at);
    (start, end + whole(text, end).len())
}

/// Returns the line that begins here, with its end.
fn whole(text: &str, at: usize) -> &str {
    text.get(at..).and_then(|rest| rest.split_inclusive('\n').next()).unwrap_or_default()
}

/// Returns the lines of an entry as they shall be.
fn changed(block: &[Line<'_>], text: &str, settled: &Settled<'_>) -> String {
    let end = line_end(text);
    let note = Entry::meaning_rev_note(settled.meaning_rev);
    let has_note = block.iter().any(|line| matches!(line.is, Is::Note(note) if is_revision(note)));
    let mut needs_note = !has_note && settled.meaning_rev != 1;
    let keeps = |field, wanted: &str| said(block, field).as_deref() == Some(wanted);
    let (keeps_english, keeps_words) =
        (keeps(Field::English, settled.english), keeps(Field::Words, settled.words));
    let mut out = String::new();
    let mut open = None;
    for line in block {
        let raw = whole(text, line.at);
        if let Is::Field(field, _) = &line.is {
            open = Some(*field);
            if std::mem::take(&mut needs_note) {
                out.extend(["#. ", &note, end]);
            }
        }
        match (&line.is, open) {
            (Is::Flags(flags), _) => out.push_str(&without_fuzzy(flags, raw, end)),
            (Is::Note(text), _) if is_revision(text) => out.extend(["#. ", &note, end]),
            (Is::Field(..) | Is::More(_), Some(Field::Previous | Field::PreviousContext)) => {}
            (Is::Field(..), Some(Field::English)) if !keeps_english => {
                out.push_str(&field("msgid", settled.english, end));
            }
            (Is::Field(..), Some(Field::Words)) if !keeps_words => {
                out.push_str(&field("msgstr", settled.words, end));
            }
            (Is::More(_), Some(Field::English)) if !keeps_english => {}
            (Is::More(_), Some(Field::Words)) if !keeps_words => {}
            _ => out.push_str(raw),
        }
    }
    out
}

fn is_revision(note: &str) -> bool {
    note.trim().starts_with(super::MEANING_REV)
}

fn field(name: &str, value: &str, end: &str) -> String {
    let mut text = String::new();
    let written = write::write_field("", name, value, &mut text);
    debug_assert!(written.is_ok(), "a String takes every text");
    text.replace('\n', end)
}

/// Returns a line of flags without the mark that somebody must look; nothing where no other flag is left.
fn without_fuzzy(flags: &str, raw: &str, end: &str) -> String {
    let all = || flags.split(',').map(str::trim).filter(|flag| !flag.is_empty());
    if all().all(|flag| flag != FUZZY) {
        return raw.to_owned();
    }
    let rest: Vec<&str> = all().filter(|flag| *flag != FUZZY).collect();
    if rest.is_empty() { String::new() } else { format!("#, {}{end}", rest.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# Somebody's own words
msgid \"\"
msgstr \"\"
\"X-Generator: Poedit 3.5\\n\"
\"Language: vi\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"

#. A title.
#. meaning_rev: 1
#, fuzzy, no-wrap
#| msgid \"Old \"
#| \"one\"
msgctxt \"a/title\"
msgid \"\"
\"One \"
\"wrapped\"
msgstr \"\"
\"Một \"
\"dòng\"

msgctxt \"a/why\"
msgid \"Why\"
msgstr \"Vì \"
\"sao\"
#~ msgctxt \"a/title\"
#~ msgid \"Gone\"
#~ msgstr \"Đã mất\"
";

    fn settled<'s>(key: &'s str, english: &'s str, words: &'s str, meaning_rev: u32) -> Settled<'s> {
        Settled { key, english, words, meaning_rev }
    }

    #[track_caller]
    fn check(text: &str, settled: &Settled<'_>, changes: &[(&str, &str)]) {
        let expected = changes.iter().fold(text.to_owned(), |text, (from, to)| {
            assert_eq!(text.matches(from).count(), 1, "{from:?}");
            text.replace(from, to)
        });
        assert_eq!(settle(text, settled), expected);
        assert_eq!(settle(&expected, settled), expected, "a second time changes nothing");
    }

    #[test]
    fn only_the_words_of_one_entry_change() {
        check(
            FILE,
            &settled("a/why", "Why", "Tại sao", 1),
            &[("msgstr \"Vì \"\n\"sao\"\n", "msgstr \"Tại sao\"\n")],
        );
    }

    #[test]
    fn an_old_entry_is_of_today_again_and_keeps_its_wrapped_lines() {
        let changes = [
            ("#, fuzzy, no-wrap", "#, no-wrap"),
            ("#| msgid \"Old \"\n#| \"one\"\n", ""),
            ("#. meaning_rev: 1", "#. meaning_rev: 2"),
        ];
        check(FILE, &settled("a/title", "One wrapped", "Một dòng", 2), &changes);
    }

    #[test]
    fn new_english_and_new_words_stand_on_lines_of_their_own() {
        let changes = [
            ("#, fuzzy, no-wrap", "#, no-wrap"),
            ("#| msgid \"Old \"\n#| \"one\"\n", ""),
            ("msgid \"\"\n\"One \"\n\"wrapped\"\n", "msgid \"New \\\"one\\\"\"\n"),
            ("msgstr \"\"\n\"Một \"\n\"dòng\"\n", "msgstr \"Mới\"\n"),
        ];
        check(FILE, &settled("a/title", "New \"one\"", "Mới", 1), &changes);
    }

    #[test]
    fn a_file_from_windows_keeps_its_line_ends() {
        let windows = FILE.replace('\n', "\r\n");
        let changes = [("msgstr \"Vì \"\r\n\"sao\"\r\n", "msgstr \"\"\r\n\"x\\n\"\r\n\"y\"\r\n")];
        check(&windows, &settled("a/why", "Why", "x\ny", 1), &changes);
    }

    #[test]
    fn what_is_not_there_is_added_at_the_end() {
        let added = settle(FILE, &settled("b/title", "B", "b", 3));
        let expected = "\n#. meaning_rev: 3\nmsgctxt \"b/title\"\nmsgid \"B\"\nmsgstr \"b\"\n";
        assert_eq!(added, format!("{FILE}{expected}"));
        let cut = settle(FILE.trim_end(), &settled("b/title", "B", "b", 3));
        assert_eq!(cut, added);
    }

    #[test]
    fn an_obsolete_entry_of_the_same_name_is_left_alone() {
        let changed = settle(FILE, &settled("a/title", "One wrapped", "khác", 1));
        assert!(changed.contains("#~ msgstr \"Đã mất\"\n") && changed.contains("msgstr \"khác\"\n"));
    }
}
