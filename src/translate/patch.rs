//! Changes messages in the text of a Fluent file and leaves everything else as it is: comments, order, spelling.

use std::collections::BTreeSet;
use std::ops::Range;

use super::fluent::{owner, pieces};
use super::interface::{Words, whole};

/// Returns a Fluent file with these words and no others, in the form of the file that was there.
///
/// Where there was none, its form is that of the English file. What is new stands where English has it.
pub fn updated(english: &str, existing: Option<&str>, words: &Words) -> String {
    let form = existing.map_or_else(|| without_head(english), |text| text.replace("\r\n", "\n"));
    let mut text = String::with_capacity(form.len());
    let mut at = 0;
    let mut there = BTreeSet::new();
    for (id, span) in entries(&form) {
        let before = form.get(at..span.start).unwrap_or_default();
        let own = form.get(span.clone()).unwrap_or_default();
        let new = whole(&id, words);
        at = span.end;
        if new.is_empty() || !there.insert(id) {
            text.push_str(without_comment(before));
        } else {
            text.push_str(before);
            text.push_str(if says_the_same(own, &new) { own } else { &new });
        }
    }
    text.push_str(form.get(at..).unwrap_or_default());
    let order = order(english, words);
    for (index, id) in order.iter().enumerate().filter(|(_, id)| !there.contains(*id)) {
        text = inserted(&text, order.get(..index).unwrap_or_default(), &whole(id, words));
    }
    tidy(&text)
}

/// Returns a Fluent file in which one message has these words; a new one stands where English has it.
pub fn set(english: &str, text: &str, id: &str, words: &Words) -> String {
    let new = whole(id, words);
    if let Some((_, span)) = entries(text).into_iter().find(|(other, _)| other == id) {
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let new = if text.contains("\r\n") { new.replace('\n', "\r\n") } else { new };
        return format!("{before}{new}{after}");
    }
    let order = order(english, words);
    let before = order.iter().position(|other| other == id).unwrap_or(order.len());
    inserted(text, order.get(..before).unwrap_or_default(), &new)
}

/// Returns the ids of all messages with words: as in English, then those that English lacks.
fn order(english: &str, words: &Words) -> Vec<String> {
    let known: BTreeSet<&str> = words.keys().map(|key| owner(key)).collect();
    let mut seen = BTreeSet::new();
    let english = pieces(english).into_iter().map(|piece| piece.key);
    let ids = english.chain(words.keys().cloned()).map(|key| owner(&key).to_owned());
    ids.filter(|id| known.contains(id.as_str()) && seen.insert(id.clone())).collect()
}

/// Puts a message behind the last of those before it that the text has.
fn inserted(text: &str, before: &[String], new: &str) -> String {
    let there = entries(text);
    let place = before.iter().rev().find_map(|id| there.iter().find(|(other, _)| other == id));
    let at = place.map_or(text.len(), |(_, span)| span.end);
    let (head, tail) = text.split_at_checked(at).unwrap_or((text, ""));
    let gap = if head.is_empty() || head.ends_with('\n') { "" } else { "\n" };
    format!("{head}{gap}{new}{tail}")
}

/// Returns where each message stands, without its comment and the empty lines behind it.
fn entries(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let (mut at, mut open) = (0, false);
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        if let Some(id) = id_of(line) {
            found.push((id.to_owned(), at..end));
            open = true;
        } else if line.starts_with('#') {
            open = false;
        } else if let Some((_, span)) = found.last_mut().filter(|_| open && !line.trim().is_empty()) {
            span.end = end;
        }
        at = end;
    }
    found
}

/// Returns the id of the message or term that begins with this line.
fn id_of(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(id)
}

/// Tells whether two Fluent files hold the same words, however they are spelt and ordered.
pub fn says_the_same(one: &str, other: &str) -> bool {
    let plain =
        |text: &str| pieces(text).into_iter().map(|piece| (piece.key, piece.pattern)).collect::<Words>();
    plain(one) == plain(other)
}

/// Returns what stands before a message without the comment that belongs to it alone.
fn without_comment(before: &str) -> &str {
    let mut end = before.len();
    for line in before.split_inclusive('\n').rev() {
        if !line.starts_with("# ") && line.trim_end() != "#" {
            break;
        }
        end -= line.len();
    }
    before.get(..end).unwrap_or_default()
}

/// Returns the English file without what it says of itself.
fn without_head(english: &str) -> String {
    english.split_inclusive('\n').filter(|line| !line.starts_with("###")).collect()
}

/// Leaves at most one empty line between two others.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_gap = true;
    for line in text.split_inclusive('\n') {
        let is_empty = line.trim().is_empty();
        if !(is_empty && is_gap) {
            out.push_str(line);
        }
        is_gap = is_empty;
    }
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "### English.\n\n## First\n\nquit = Quit\n# Of one.\nsave = Save\n    .hint = Saves\n\n## Second\n\nlists = { $n ->\n    [one] One\n   *[other] More\n}\nlast = Last\n";

    fn words(all: &[(&str, &str)]) -> Words {
        all.iter().map(|(key, pattern)| ((*key).to_owned(), (*pattern).to_owned())).collect()
    }

    #[test]
    fn a_new_file_has_the_form_of_english() {
        let words =
            words(&[("quit", "Gehen"), ("lists", "{ $n ->\n   *[other] Listen\n}"), ("-netz", "Netz")]);
        let text = updated(ENGLISH, None, &words);
        let expected = "## First\n\nquit = Gehen\n\n## Second\n\nlists =\n    { $n ->\n       *[other] Listen\n    }\n-netz = Netz\n";
        assert_eq!(text, expected);
        assert_eq!(updated(ENGLISH, Some(&text), &words), text, "a second time changes nothing");
    }

    #[test]
    fn what_says_the_same_stays_as_it_was_written() {
        let old = "### Deutsch.\n# Meine Notiz.\nquit=Gehen\n\n# Weg damit.\nold = Alt\nlast = Ende\n";
        let words =
            words(&[("quit", "Gehen"), ("last", "Letzter"), ("save", "Sichern"), ("save.hint", "Sichert")]);
        let expected = "### Deutsch.\n# Meine Notiz.\nquit=Gehen\nsave = Sichern\n    .hint = Sichert\n\nlast = Letzter\n";
        assert_eq!(updated(ENGLISH, Some(old), &words), expected);
    }

    #[test]
    fn one_message_changes_and_no_other_byte() {
        let old = "quit=Gehen\r\n\r\n# x\r\nlast = Ende\r\n    mehr\r\n\r\nwild   =  1\r\n";
        let words = words(&[("last", "Schluss"), ("quit", "anders")]);
        assert_eq!(
            set(ENGLISH, old, "last", &words),
            "quit=Gehen\r\n\r\n# x\r\nlast = Schluss\r\n\r\nwild   =  1\r\n"
        );
        assert_eq!(
            set(ENGLISH, "quit = a\n\nlast = b\n", "save", &self::words(&[("save", "s"), ("quit", "a")])),
            "quit = a\nsave = s\n\nlast = b\n"
        );
    }
}
