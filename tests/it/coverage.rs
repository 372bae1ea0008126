//! `docs/coverage.md`: every threat, actor, law, tool and tip that the project began with has an answer that exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use sotay::content;

/// How many rows each table has: what the founding documents named. None may be lost.
const ROWS: [(&str, usize); 5] = [
    ("Actors", 14),
    ("Laws, plans and documents", 12),
    ("Surveillance technology", 13),
    ("Harms", 9),
    ("Tools and advice", 14),
];

fn document() -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md");
    fs::read_to_string(path).unwrap()
}

/// The rows of a section's table, without its head: what is named, and what answers it.
fn rows<'t>(text: &'t str, section: &str) -> Vec<(&'t str, &'t str)> {
    let (_, rest) = text.split_once(&format!("\n## {section}\n")).unwrap_or_else(|| panic!("no {section}"));
    let own = rest.split("\n## ").next().unwrap_or_default();
    let rows = own.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| {
        let mut cells = row.trim_matches('|').split(" | ");
        (cells.next().unwrap().trim(), cells.next().unwrap_or_else(|| panic!("{row}")).trim())
    })
    .collect()
}

/// The ids between backticks.
fn ids(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// Every id that something of the program has.
fn known() -> BTreeSet<String> {
    let library = content::built::library();
    let mut known = BTreeSet::new();
    for (id, list, _) in library.items() {
        known.insert(list.id.to_string());
        known.insert(id.to_string());
    }
    known.extend(library.notes().map(|(file, note)| format!("{}/{}", file.id, note.id)));
    known.extend(library.terms().map(|(file, term)| format!("{}/{}", file.id, term.id)));
    for file in &library.pages {
        known.extend(file.pages.iter().map(|page| format!("{}/{}", file.id, page.id)));
    }
    for file in &library.helplines {
        known.insert(file.id.to_string());
        known.extend(file.lines.iter().map(|line| format!("{}/{}", file.id, line.id)));
    }
    known
}

#[test]
fn every_row_is_answered_by_something_that_exists() {
    let (text, known) = (document(), known());
    for (section, expected) in ROWS {
        let rows = rows(&text, section);
        assert_eq!(rows.len(), expected, "rows of {section}");
        for (named, answer) in rows {
            let ids = ids(answer);
            assert!(!ids.is_empty(), "{section}: nothing answers {named}");
            for id in ids {
                assert!(known.contains(id), "{section}: {named} is answered by {id}, which is not there");
            }
        }
    }
}

/// Every list and note is there for something that the document names.
#[test]
fn no_note_stands_for_nothing() {
    let text = document();
    let library = content::built::library();
    for (file, note) in library.notes() {
        let id = format!("`{}/{}`", file.id, note.id);
        assert!(text.contains(&id), "{id} answers no row");
    }
}
