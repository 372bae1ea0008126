//! Organisations that no page may offer as help.
//!
//! The Ministry of Public Security of Vietnam lists them as terrorist, and says that whoever joins them or takes money
//! from them is charged as such: Viet Tan (2016), the Provisional National Government of Vietnam (2018), MSGI and
//! MSFJ (6 March 2024), BPSOS (February 2025). Sources: firstpost.com, March 2024; vietnamnews.vn, no. 1692267; read on
//! 2026-11-22. The list of 2016 was not seen again. Nothing is said here about these organisations themselves.

use super::super::finding::{LintCode, Log};

/// Their names and addresses, in small letters.
const NAMES: [&str; 12] = [
    "viet tan",
    "việt tân",
    "viettan",
    "bpsos",
    "boat people sos",
    "msgi",
    "montagnard support group",
    "msfj",
    "montagnards stand for justice",
    "provisional national government of vietnam",
    "provisional government of vietnam",
    "chính phủ quốc gia việt nam lâm thời",
];

/// Reports every place in a file of helplines that names one of them, comments included.
pub fn listed(log: &mut Log<'_>) {
    // Small letters may take other bytes than great ones, so that places are counted in the text as it stands.
    let text = log.text();
    let mut before = ' ';
    let mut found = Vec::new();
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        if !before.is_alphanumeric() {
            found.extend(NAMES.iter().find(|name| begins(rest, name)).map(|name| (at, name)));
        }
        before = letter;
    }
    for (at, name) in found {
        log.report(LintCode::ListedOrganisation, at, format!("the file names {name}"));
    }
}

/// Tells whether a text begins with a name, whatever the size of its letters, and the name ends there.
fn begins(text: &str, name: &str) -> bool {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    name.chars().all(|letter| letters.next() == Some(letter))
        && !letters.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, count: usize) {
        let mut log = Log::new("helplines.toml", text);
        listed(&mut log);
        let findings = log.finish();
        assert_eq!(findings.len(), count, "{text}: {findings:?}");
        assert!(findings.iter().all(|finding| finding.code == LintCode::ListedOrganisation));
    }

    #[test]
    fn their_names_are_found_however_they_are_written() {
        check("name = \"Viet Tan\"", 1);
        check("name = \"VIỆT TÂN\"\n# https://viettan.org", 2);
        check("address = \"help@bpsos.org\"", 1);
    }

    #[test]
    fn other_words_are_not_theirs() {
        check("name = \"Viet Tango\" # MSGIX, abpsos", 0);
        check("Front Line Defenders, Access Now", 0);
    }
}
