//! Plain text, 72 columns wide, for any printer and any screen.

use std::fmt::Write as _;

use super::Exporter;
use super::handout::{Document, Line};
use super::help::Help;
use crate::locale::width;

/// The plain text format.
#[derive(Debug)]
pub struct Text;

/// Fits on paper in a common typewriter font.
const COLUMNS: usize = 72;

impl Exporter for Text {
    fn name(&self) -> &'static str {
        "txt"
    }

    fn render(&self, document: &Document) -> String {
        // A `String` takes every text, so that the results of writing tell nothing.
        let mut out = String::new();
        paragraph(&mut out, "", &document.title);
        for note in &document.notes {
            out.push('\n');
            paragraph(&mut out, "! ", note);
        }
        for section in &document.sections {
            let line = "=".repeat(width::cells(&section.title).min(COLUMNS));
            let _ = writeln!(out, "\n\n{}\n{line}", section.title);
            paragraph(&mut out, "", &section.summary);
            for item in &section.items {
                out.push('\n');
                paragraph(&mut out, "[ ] ", &format!("{}. {}", item.number, item.title));
                paragraph(&mut out, "    ", &format!("({})", item.facts));
                paragraph(&mut out, "    ", &item.why);
                steps(&mut out, &item.steps);
                if let Some(test) = &item.test {
                    paragraph(&mut out, "    ", &format!("{}:", test.heading));
                    steps(&mut out, &test.steps);
                    paragraph(&mut out, "    ", &test.expect);
                }
                if let Some(limits) = &item.limits {
                    paragraph(&mut out, "    ! ", limits);
                }
                for source in item.sources() {
                    paragraph(&mut out, "    - ", &source);
                }
            }
        }
        for about in &document.help {
            help(&mut out, about);
        }
        out
    }
}

fn help(out: &mut String, help: &Help) {
    let line = "=".repeat(width::cells(&help.title).min(COLUMNS));
    let _ = writeln!(out, "\n\n{}\n{line}", help.title);
    paragraph(out, "! ", &help.risk);
    out.push('\n');
    paragraph(out, "", &help.none);
    for part in &help.parts {
        out.push('\n');
        paragraph(out, "", &part.title);
        for line in &part.lines {
            paragraph(out, "  - ", line);
        }
    }
    out.push('\n');
    paragraph(out, "", &help.first);
    for (title, copy) in &help.messages {
        out.push('\n');
        paragraph(out, "", title);
        // A message keeps its own lines: it is to be copied.
        let _ = writeln!(out, "\n{copy}");
    }
}

fn steps(out: &mut String, lines: &[Line]) {
    for (index, line) in lines.iter().enumerate() {
        paragraph(out, &format!("    {}. ", index + 1), &line.text);
        if let Some(code) = &line.code {
            // Code keeps its own lines: it is to be copied letter by letter.
            let _ = writeln!(out, "\n{code}\n");
        }
    }
}

fn paragraph(out: &mut String, mark: &str, text: &str) {
    let hang = width::cells(mark);
    for (index, line) in width::wrap(text, COLUMNS - hang).into_iter().enumerate() {
        let start = if index == 0 { mark.to_owned() } else { " ".repeat(hang) };
        let _ = writeln!(out, "{start}{}", width::without_breaks(line));
    }
}
