//! The report about an export as lines of text.

use crate::export::bars::{self, Bar};
use crate::export::offmeta::Sheet;
use crate::locale::Locale;
use crate::probe::facebook::Answer;
use crate::t;

/// What every terminal has.
const COLUMNS: usize = 78;

/// Returns the report, the answer first.
pub fn report(locale: &Locale, sheet: &Sheet, ascii: bool) -> Vec<String> {
    let mut lines = vec![sheet.headline.clone()];
    lines.extend(sheet.reasons.iter().chain(&sheet.facts).cloned());
    list(&mut lines, &t!(locale, "offmeta-screen-change"), &sheet.change);
    chart(&mut lines, &t!(locale, "offmeta-screen-months"), &sheet.months, ascii);
    lines.extend(sheet.older.clone());
    chart(&mut lines, &t!(locale, "offmeta-screen-top"), &sheet.top, ascii);
    list(&mut lines, &t!(locale, "offmeta-screen-kinds"), &sheet.kinds);
    neighbours(&mut lines, locale, sheet);
    list(&mut lines, &t!(locale, "offmeta-screen-cautions"), &sheet.cautions);
    if matches!(sheet.answer, Answer::NotEmpty | Answer::Empty) {
        lines.extend([String::new(), t!(locale, "offmeta-screen-delete")]);
    }
    lines
}

fn heading(lines: &mut Vec<String>, title: &str) {
    lines.extend([String::new(), format!("{title}:")]);
}

fn list(lines: &mut Vec<String>, title: &str, texts: &[String]) {
    if !texts.is_empty() {
        heading(lines, title);
        lines.extend(texts.iter().map(|text| format!("- {text}")));
    }
}

fn chart(lines: &mut Vec<String>, title: &str, bars: &[Bar], ascii: bool) {
    if !bars.is_empty() {
        heading(lines, title);
        lines.extend(bars::lines(bars, COLUMNS, ascii));
    }
}

fn neighbours(lines: &mut Vec<String>, locale: &Locale, sheet: &Sheet) {
    if sheet.neighbours.is_empty() {
        return;
    }
    heading(lines, &t!(locale, "offmeta-screen-neighbours"));
    for neighbour in &sheet.neighbours {
        lines.push(format!("- {}", neighbour.text));
        if !neighbour.names.is_empty() {
            lines.push(format!("  {}", neighbour.names.join(", ")));
        }
        let item = format!("{} ({})", neighbour.title, neighbour.item);
        lines.push(format!("  {}", t!(locale, "offmeta-screen-see-item", item = item)));
    }
}
