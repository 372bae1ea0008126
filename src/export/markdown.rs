//! Markdown, for those who print or translate with their own tools.

use std::fmt::Write as _;

use super::Exporter;
use super::handout::{Document, Line};
use super::help::Help;

/// The Markdown format.
#[derive(Debug)]
pub struct Markdown;

impl Exporter for Markdown {
    fn name(&self) -> &'static str {
        "md"
    }

    fn render(&self, document: &Document) -> String {
        // A `String` takes every text, so that the results of writing tell nothing.
        let mut out = format!("# {}\n", escaped(&document.title));
        for note in &document.notes {
            let _ = writeln!(out, "\n> {}", escaped(note));
        }
        for section in &document.sections {
            let _ = writeln!(out, "\n## {}\n\n{}", escaped(&section.title), escaped(&section.summary));
            for item in &section.items {
                let _ = writeln!(out, "\n### [ ] {}. {}", item.number, escaped(&item.title));
                let _ = writeln!(out, "\n{}", escaped(&item.facts));
                let _ = write!(out, "\n{}\n\n{}", escaped(&item.why), steps(&item.steps));
                if let Some(test) = &item.test {
                    let _ = write!(out, "\n**{}**\n\n{}", escaped(&test.heading), steps(&test.steps));
                    let _ = writeln!(out, "\n{}", escaped(&test.expect));
                }
                if let Some(limits) = &item.limits {
                    let _ = writeln!(out, "\n> {}", escaped(limits));
                }
                out.push('\n');
                for source in item.sources() {
                    let _ = writeln!(out, "- {}", escaped(&source));
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
    let _ = writeln!(out, "\n## {}\n\n> {}\n", escaped(&help.title), escaped(&help.risk));
    let _ = writeln!(out, "{}", escaped(&help.none));
    for part in &help.parts {
        let _ = writeln!(out, "\n### {}\n", escaped(&part.title));
        for line in &part.lines {
            let _ = writeln!(out, "- {}", escaped(line));
        }
    }
    let _ = writeln!(out, "\n{}", escaped(&help.first));
    for (title, copy) in &help.messages {
        let rows: Vec<String> = copy.lines().map(|row| format!("    {row}")).collect();
        let _ = writeln!(out, "\n{}\n\n{}", escaped(title), rows.join("\n"));
    }
}

fn steps(lines: &[Line]) -> String {
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let _ = writeln!(out, "{}. {}", index + 1, escaped(&line.text));
        if let Some(code) = &line.code {
            let rows: Vec<String> = code.lines().map(|row| format!("       {row}")).collect();
            let _ = writeln!(out, "\n{}\n", rows.join("\n"));
        }
    }
    out
}

/// Returns text in which no character starts Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '#' | '|') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
