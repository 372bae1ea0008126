//! The table of `docs/offmeta.md`: written from what was found, or held against it.

use std::fs;
use std::path::PathBuf;

use super::cases::{Case, Found};

const START: &str = "<!-- table: start -->";
const END: &str = "<!-- table: end -->";
const HEAD: &str = "| Export | Variant | Businesses | Events | First | Last | Answer | Reason |
|---|---|---|---|---|---|---|---|";

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/offmeta.md")
}

fn row(case: &Case, found: &Found) -> String {
    let Found { variants, businesses, events, days, answer, reason } = found;
    let variants: Vec<_> = variants.iter().map(|variant| variant.word()).collect();
    let [first, last] = days.clone().unwrap_or_default();
    format!(
        "| {} | {} | {businesses} | {events} | {first} | {last} | {} | `{}` |",
        case.name,
        variants.join(", "),
        answer.word().replace('_', " "),
        reason.word()
    )
}

/// Fails where the document does not say what was found; writes it when asked to.
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "writes a document when asked to")]
pub fn check(cases: &[Case], found: &[Found]) {
    let rows: Vec<String> = cases.iter().zip(found).map(|(case, found)| row(case, found)).collect();
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
