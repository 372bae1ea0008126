//! Finds what a PO file tells of the people who worked on it: names and addresses in header and comments.
//!
//! Editors write such lines by themselves. Translators can be at risk, so that none of it is kept.

use crate::content::chars::quotable;
use crate::content::finding::{LintCode, Log};

use super::File;

/// Header fields that tell of people, of when somebody worked, or of where the file lies on their disk.
const FIELDS: [&str; 6] = [
    "Last-Translator",
    "Language-Team",
    "Report-Msgid-Bugs-To",
    "PO-Revision-Date",
    "X-Poedit-Basepath",
    "X-Poedit-SearchPath-0",
];

/// Reports each line that names somebody, at that line.
pub fn check(read: &File, log: &mut Log<'_>) {
    for field in FIELDS {
        if read.header_field(field).is_some_and(|value| !value.is_empty()) {
            let at = place_of(log.text(), |line| line.trim_start_matches('"').starts_with(field));
            log.report(LintCode::NameInHeader, at, format!("{field} is not empty"));
        }
    }
    let comments = read.entries.iter().chain(&read.obsolete).flat_map(|entry| &entry.comments);
    let addresses = comments.filter(|comment| holds_address(comment));
    for comment in read.comments.iter().filter(|comment| names_somebody(comment)).chain(addresses) {
        let is_it = |line: &str| {
            line.strip_prefix('#')
                .is_some_and(|rest| rest.trim_start_matches(['~', ' ']).contains(comment.trim()))
        };
        let at = place_of(log.text(), is_it);
        log.report(LintCode::NameInComment, at, format!("a comment says \"{}\"", quotable(comment)));
    }
}

/// Tells whether a text holds something like an address: of e-mail, of a profile, or a name on a platform.
pub fn holds_address(text: &str) -> bool {
    let is_address = |word: &str| {
        let at = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
        at.split_once('@').is_some_and(|(_, host)| host.chars().filter(|c| c.is_alphanumeric()).count() > 1)
            || word.contains("://")
    };
    text.split_whitespace().any(is_address)
}

/// Tells whether a comment above the header names somebody, as editors write it there.
fn names_somebody(comment: &str) -> bool {
    let lower = comment.to_lowercase();
    let words = ["translator", "copyright", "author", "(c)", "©"];
    let ends_with_year = lower.trim_end_matches(['.', ' ']).rsplit([',', ' ']).next().is_some_and(|word| {
        word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit())
    });
    holds_address(comment) || ends_with_year || words.iter().any(|word| lower.contains(word))
}

/// Returns where the first such line begins.
fn place_of(text: &str, is_it: impl Fn(&str) -> bool) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if is_it(line) {
            return at;
        }
        at += line.len();
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_other_words() {
        for address in ["Minh <minh@example.org>", "ask @minh_dich", "https://example.org/u/minh", "a@b.vn"] {
            assert!(holds_address(address), "{address}");
        }
        for plain in ["8 @ 4", "see the word phone", "@", "50 %"] {
            assert!(!holds_address(plain), "{plain}");
        }
    }

    #[test]
    fn what_editors_write_above_a_header_names_people() {
        for comment in ["Minh Tran, 2026.", "Translators:", "Copyright (C) 2026 X", "FIRST AUTHOR"] {
            assert!(names_somebody(comment), "{comment}");
        }
        assert!(!names_somebody("Vietnamese translation of the checklists."));
    }
}
