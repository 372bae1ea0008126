//! A sheet as Markdown.

use std::fmt::Write as _;

use super::TakeHome;

/// Returns the sheet.
pub fn render(sheet: &TakeHome) -> String {
    // A `String` takes every text, so that the results of writing tell nothing.
    let mut out = format!("# {}\n\n", escaped(&sheet.title));
    for (index, step) in sheet.steps.iter().enumerate() {
        let _ = writeln!(out, "{}. {}", index + 1, escaped(step));
    }
    if !sheet.steps.is_empty() {
        out.push('\n');
    }
    let lines: Vec<String> = sheet.lines.iter().map(|line| escaped(line)).collect();
    let _ = writeln!(out, "{}", lines.join("\n\n"));
    for part in &sheet.parts {
        let _ = writeln!(out, "\n## {}\n", escaped(&part.title));
        for line in &part.lines {
            let _ = writeln!(out, "- {}", escaped(line));
        }
    }
    if let Some(note) = &sheet.note {
        let _ = writeln!(out, "\n> {}", escaped(note));
    }
    out
}

/// Returns text in which no character starts Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    for (place, letter) in text.chars().enumerate() {
        let anywhere = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '#' | '|' | '~' | '&');
        let first = place == 0 && matches!(letter, '-' | '+' | '>' | '=');
        let number = digits > 0 && place == digits && matches!(letter, '.' | ')');
        if anywhere || first || number {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
