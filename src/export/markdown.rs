//! Markdown, for those who print or translate with their own tools.

use super::Exporter;
use super::handout::{Document, Line};

/// The Markdown format.
#[derive(Debug)]
pub struct Markdown;

impl Exporter for Markdown {
    fn name(&self) -> &'static str {
        "md"
    }

    fn render(&self, document: &Document) -> String {
        let mut out = format!("# {}\n", escaped(&document.title));
        for note in &document.notes {
            out.push_str(&format!("\n> {}\n", escaped(note)));
        }
        for section in &document.sections {
            out.push_str(&format!("\n## {}\n\n{}\n", escaped(&section.title), escaped(&section.summary)));
            for item in &section.items {
                out.push_str(&format!("\n### [ ] {}\n\n{}\n", escaped(&item.title), escaped(&item.facts)));
                out.push_str(&format!("\n{}\n\n{}", escaped(&item.why), steps(&item.steps)));
                if let Some(test) = &item.test {
                    out.push_str(&format!("\n**{}**\n\n{}", escaped(&test.heading), steps(&test.steps)));
                    out.push_str(&format!("\n{}\n", escaped(&test.expect)));
                }
                if let Some(limits) = &item.limits {
                    out.push_str(&format!("\n> {}\n", escaped(limits)));
                }
                out.push('\n');
                for source in &item.sources {
                    out.push_str(&format!("- {}\n", escaped(source)));
                }
            }
        }
        out
    }
}

fn steps(lines: &[Line]) -> String {
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        out.push_str(&format!("{}. {}\n", index + 1, escaped(&line.text)));
        if let Some(code) = &line.code {
            let rows: Vec<String> = code.lines().map(|row| format!("       {row}")).collect();
            out.push_str(&format!("\n{}\n\n", rows.join("\n")));
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
