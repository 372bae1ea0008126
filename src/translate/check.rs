//! Checks the PO file of a language against the library.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::chars::quotable;
use crate::content::finding::{Finding, LintCode, Severity};
use crate::content::keys::{Part, Spot, keys};
use crate::content::model::{Library, Text};

use super::po::{self, Entry};

/// Returns everything wrong with a PO file. A text that is not translated yet is not wrong.
pub fn check(library: &Library, tag: &str, file: &str, bytes: &[u8]) -> Vec<Finding> {
    let (read, mut findings) = po::read(file, bytes);
    let language = read.header_field("Language").unwrap_or_default().replace('_', "-");
    if !language.eq_ignore_ascii_case(tag) {
        let detail = format!("the header must say Language: {}", quotable(tag));
        findings.push(Finding::about(LintCode::PoHeader, file, detail));
    }
    let texts: BTreeMap<String, (Spot, &Text)> =
        keys(library).into_iter().map(|(spot, text)| (spot.key.clone(), (spot, text))).collect();
    for entry in &read.entries {
        let mut report = |code, detail: String| {
            findings.push(Finding::at(code, file, (entry.line, 1), detail));
        };
        match texts.get(&entry.context) {
            None => report(LintCode::UnknownText, format!("there is no text {}", quotable(&entry.context))),
            Some(_) if entry.words.is_empty() => {}
            Some((spot, text)) => check_entry(entry, spot, text, &mut report),
        }
    }
    for finding in findings.iter_mut().filter(|finding| finding.code == LintCode::LongTitle) {
        finding.severity = Severity::Warning; // other languages need more letters; nothing is cut off
    }
    findings.sort_by_key(|finding| (finding.line, finding.column));
    findings
}

fn check_entry(entry: &Entry, spot: &Spot, text: &Text, report: &mut impl FnMut(LintCode, String)) {
    let key = quotable(&entry.context);
    if entry.is_fuzzy() || entry.english != text.english() {
        report(LintCode::OutdatedTranslation, format!("{key} was made from an older English text"));
    }
    if addresses(&entry.english) != addresses(&entry.words) {
        report(LintCode::ChangedAddress, format!("{key} has other addresses than the English"));
    }
    if code_spans(&entry.english) != code_spans(&entry.words) {
        report(LintCode::ChangedCode, format!("{key} has other words between backticks than the English"));
    }
    let length = entry.words.chars().count();
    if let Some(limit) = spot.part.max_chars().filter(|limit| length > *limit) {
        let code = if spot.part == Part::Title { LintCode::LongTitle } else { LintCode::LongStep };
        report(code, format!("{key} has {length} characters, {} too many", length - limit));
    }
}

/// Returns all web addresses in a text, without the punctuation after them.
fn addresses(text: &str) -> BTreeSet<&str> {
    let begins = ["https://", "http://"];
    let words =
        text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '(' | ')' | '[' | ']'));
    words
        .filter_map(|word| begins.iter().find_map(|begin| word.find(begin)).and_then(|at| word.get(at..)))
        .map(|address| address.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/'))
        .collect()
}

/// Returns everything that stands between backticks.
fn code_spans(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_people_see_them_end() {
        let found =
            addresses("Open (https://check.torproject.org/), then http://a.b/c?d=e. \"https://x.org\"!");
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            ["http://a.b/c?d=e", "https://check.torproject.org/", "https://x.org"]
        );
    }

    #[test]
    fn code_spans_come_in_pairs() {
        assert_eq!(code_spans("Type `wg show` or `ip route`.").len(), 2);
        assert_ne!(code_spans("Type `wg show`."), code_spans("Type `wg show."));
    }
}
