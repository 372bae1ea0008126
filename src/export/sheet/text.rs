//! A sheet as plain text, 72 columns wide.

use std::fmt::Write as _;

use super::TakeHome;
use crate::locale::width;

/// Fits on paper in a common typewriter font.
const COLUMNS: usize = 72;

/// Returns the sheet.
pub fn render(sheet: &TakeHome) -> String {
    let mut out = String::new();
    paragraph(&mut out, "", &sheet.title);
    out.push('\n');
    for (index, step) in sheet.steps.iter().enumerate() {
        paragraph(&mut out, &format!("{}. ", index + 1), step);
    }
    if !sheet.steps.is_empty() {
        out.push('\n');
    }
    for line in &sheet.lines {
        paragraph(&mut out, "", line);
    }
    for part in &sheet.parts {
        out.push('\n');
        paragraph(&mut out, "", &part.title);
        for line in &part.lines {
            paragraph(&mut out, "- ", line);
        }
    }
    if let Some(note) = &sheet.note {
        out.push('\n');
        paragraph(&mut out, "", note);
    }
    out
}

fn paragraph(out: &mut String, mark: &str, text: &str) {
    let hang = width::cells(mark);
    for (index, line) in width::wrap(text, COLUMNS - hang).into_iter().enumerate() {
        let start = if index == 0 { mark.to_owned() } else { " ".repeat(hang) };
        // A `String` takes every text, so that the result of writing tells nothing.
        let _ = writeln!(out, "{start}{}", width::without_breaks(line));
    }
}
