//! The table of `docs/offmeta.md`: written from what was found, or held against it.

use std::fs;
use std::path::PathBuf;

use super::cases::{self, Case, Found};
use super::{found_in, hostile};

const START: &str = "<!-- table: start -->";
const END: &str = "<!-- table: end -->";
const HEAD: &str = "| Export | Variant | Businesses | Events | First | Last | Answer | Reason |
|---|---|---|---|---|---|---|---|";

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/offmeta.md")
}

fn row(case: &Case) -> String {
    let Found { variants, businesses, events, days, answer, reason } = found_in(case);
    let variants: Vec<_> = variants.iter().map(|variant| variant.word()).collect();
    let [first, last] = days.unwrap_or_default();
    format!(
        "| {} | {} | {businesses} | {events} | {first} | {last} | {} | `{}` |",
        case.name,
        variants.join(", "),
        answer.word().replace('_', " "),
        reason.word()
    )
}

// Some places and their answers are Linux's own.
#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::disallowed_methods, reason = "writes a document when asked to")]
fn the_table_in_the_documents_is_what_is_found() {
    let rows: Vec<String> = cases::all().iter().chain(&hostile::all()).map(row).collect();
    let text = fs::read_to_string(file()).unwrap();
    let (before, rest) = text.split_once(START).expect("the mark of the start");
    let (there, after) = rest.split_once(END).expect("the mark of the end");
    let table = format!("\n\n{HEAD}\n{}\n\n", rows.join("\n"));
    if std::env::var_os("SOTAY_WRITE_TABLE").is_some() {
        fs::write(file(), format!("{before}{START}{table}{END}{after}")).unwrap();
    } else {
        assert_eq!(there, table, "docs/offmeta.md; SOTAY_WRITE_TABLE=1 writes it");
    }
}
