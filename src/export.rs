//! Pages to hand out. Exporters return text; whoever asked writes it.
//!
//! Never opens a file, and nothing of a person's own progress is in a handout.

pub mod agenda;
pub mod bars;
pub mod handout;
pub mod help;
pub mod html;
pub mod kit;
pub mod markdown;
pub mod offmeta;
pub mod page;
pub mod sheet;
pub mod tally;
pub mod text;

use handout::Document;

/// A way to write a document down.
pub trait Exporter: Sync {
    /// Returns its name on the command line.
    fn name(&self) -> &'static str;
    /// Returns the document as text.
    fn render(&self, document: &Document) -> String;
}

/// All formats.
pub const EXPORTERS: &[&dyn Exporter] = &[&html::Html, &markdown::Markdown, &text::Text];

/// Returns the format with this name.
pub fn exporter(name: &str) -> Option<&'static dyn Exporter> {
    EXPORTERS.iter().find(|exporter| exporter.name() == name).copied()
}

#[cfg(test)]
mod tests;
