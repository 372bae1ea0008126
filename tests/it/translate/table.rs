//! The table of `docs/languages.md`: counted from the built-in languages, or held against them.

use std::fs;
use std::path::PathBuf;

use sotay::content::{self, LOCALES};
use sotay::translate;
use sotay::translate::status::Weight;

const START: &str = "<!-- status: start -->";
const END: &str = "<!-- status: end -->";

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/languages.md")
}

fn table() -> String {
    let library = content::built::library();
    let languages: Vec<_> = LOCALES.iter().filter(|locale| locale.tag != "en").collect();
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let head = languages.iter().map(|locale| format!("`{}`", locale.tag));
    let mut text = row(std::iter::once(String::new()).chain(head).collect());
    text += &["|", &"---|".repeat(languages.len() + 1), "\n"].concat();
    let ui = languages.iter().map(|locale| {
        let share = locale.ui_share;
        let (draft, missing) = (share.translated - share.reviewed, share.all - share.translated);
        format!("{} / {draft} / 0 / {missing}", share.reviewed)
    });
    text += &row(std::iter::once("interface".to_owned()).chain(ui).collect());
    let counts: Vec<_> =
        languages.iter().map(|locale| translate::status(&library, &locale.content())).collect();
    for (index, list) in counts[0].iter().enumerate() {
        let cells = counts.iter().map(|lists| {
            let list = &lists[index];
            let urgent = if list.urgent > 0 { format!(", **{}**", list.urgent) } else { String::new() };
            format!("{} / {} / {} / {}{urgent}", list.reviewed, list.draft, list.outdated, list.missing)
        });
        text += &row(std::iter::once(format!("`{}`", list.list)).chain(cells).collect());
    }
    let weights: Vec<Weight> = counts
        .iter()
        .map(|lists| lists.iter().fold(Weight::default(), |sum, list| sum.and(list.weight)))
        .collect();
    let percent = |name: &str, of: fn(Weight) -> usize| {
        let cells = weights.iter().map(|weight| format!("{} %", of(*weight)));
        row(std::iter::once(name.to_owned()).chain(cells).collect())
    };
    text += &percent("translated, by impact", Weight::translated_percent);
    text + &percent("reviewed, by impact", Weight::reviewed_percent)
}

#[test]
#[expect(clippy::disallowed_methods, reason = "writes a document when asked to")]
fn the_document_counts_what_is_built_in() {
    let text = fs::read_to_string(file()).unwrap();
    let (before, rest) = text.split_once(START).unwrap_or_else(|| panic!("no mark {START}"));
    let (there, after) = rest.split_once(END).unwrap_or_else(|| panic!("no mark {END}"));
    let table = format!("\n\n{}\n", table());
    if std::env::var_os("SOTAY_WRITE_TABLE").is_some() {
        fs::write(file(), format!("{before}{START}{table}{END}{after}")).unwrap();
    } else {
        assert_eq!(there, table, "docs/languages.md; SOTAY_WRITE_TABLE=1 cargo test writes it");
    }
}
