//! Checks the PO file of a language against the library.

use std::collections::BTreeMap;

use crate::content::chars::quotable;
use crate::content::finding::{Finding, LintCode, Severity};
use crate::content::keys::{Part, Spot, keys};
use crate::content::model::{Library, Text};

use super::placeholders::in_braces;
use super::po::{self, Entry};
use super::rules::{Fault, excess, of_words};

/// Returns everything wrong with a PO file. A text that is not translated yet is not wrong.
pub fn check(library: &Library, tag: &str, file: &str, bytes: &[u8]) -> Vec<Finding> {
    let (read, mut findings) = po::read(file, bytes);
    findings.extend(wrong_language(&read, tag, file));
    let texts: BTreeMap<String, (Spot, &Text)> =
        keys(library).into_iter().map(|(spot, text)| (spot.key.clone(), (spot, text))).collect();
    for entry in &read.entries {
        let faults = match texts.get(&entry.context) {
            None => vec![(LintCode::UnknownText, format!("there is no text {}", quotable(&entry.context)))],
            Some(_) if entry.words.is_empty() => Vec::new(),
            Some((spot, text)) => of_entry(entry, spot, text),
        };
        for (code, detail) in faults {
            findings.push(Finding::at(code, file, (entry.line, 1), detail));
        }
    }
    for finding in findings.iter_mut().filter(|finding| finding.code == LintCode::LongTitle) {
        finding.severity = Severity::Warning; // other languages need more letters; nothing is cut off
    }
    findings.sort_by_key(|finding| (finding.line, finding.column));
    findings
}

/// Returns a finding where the header of a file names another language than its folder.
pub fn wrong_language(read: &po::File, tag: &str, file: &str) -> Option<Finding> {
    let language = read.header_field("Language").unwrap_or_default().replace('_', "-");
    let detail = || format!("the header must say Language: {}", quotable(tag));
    (!language.eq_ignore_ascii_case(tag)).then(|| Finding::about(LintCode::PoHeader, file, detail()))
}

fn of_entry(entry: &Entry, spot: &Spot, text: &Text) -> Vec<Fault> {
    let key = quotable(&entry.context);
    let mut faults = faults(spot.part, &entry.english, &entry.words);
    for (_, why) in &mut faults {
        *why = format!("{key} {why}");
    }
    if entry.is_fuzzy() || entry.english != text.english() {
        let why = format!("{key} was made from an older English text");
        faults.push((LintCode::OutdatedTranslation, why));
    }
    faults
}

/// Returns everything wrong with the words for one text of content.
pub fn faults(part: Part, english: &str, words: &str) -> Vec<Fault> {
    let mut faults = of_words(english, words);
    if in_braces(english) != in_braces(words) {
        faults.push((LintCode::ChangedPlaceholder, "has other words in braces than the English".to_owned()));
    }
    if let Some((columns, excess)) = excess(words, part.max_chars()) {
        let code = if part == Part::Title { LintCode::LongTitle } else { LintCode::LongStep };
        faults.push((code, format!("takes {columns} columns, {excess} too many")));
    }
    faults
}
