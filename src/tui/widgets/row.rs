//! A row in the direction of the language: from the left as it is written, or turned round and from the right.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use super::paint::{paint, paint_turned};
use crate::guide::App;
use crate::guide::view::Way;
use crate::locale::bidi::{Base, Order, cells_before, kept_apart};
use crate::locale::letters::without_marks;
use crate::locale::width::cells;

/// How the rows of a screen are painted.
#[derive(Debug, Clone, Copy)]
pub struct Rows {
    /// Nothing where the language runs from left to right.
    order: Option<Order>,
    columns: u16,
    /// Whether letters are drawn without their marks.
    bare: bool,
}

impl Rows {
    /// Returns how rows are painted now.
    pub fn of(app: &App) -> Self {
        let order = app.drawing().map(|drawing| drawing.order);
        Self { order, columns: app.size.0, bare: app.lacking.marks() }
    }

    /// Returns how a row is painted in which somebody types: every letter as it was typed.
    #[must_use = "returns how the row is painted"]
    pub fn as_typed(self) -> Self {
        Self { bare: false, ..self }
    }

    /// Returns the column where rows begin.
    pub fn first_column(self) -> u16 {
        if self.is_turned() { self.end().saturating_sub(1) } else { 0 }
    }

    /// Paints words.
    pub fn words(self, buffer: &mut Buffer, y: u16, spans: &[(Style, &str)]) {
        if self.bare {
            let drawn = bare(spans);
            return self.as_typed().words(buffer, y, &borrowed(&drawn));
        }
        match self.order {
            Some(Order::Visual) => paint_turned(buffer, y, self.end(), Base::RightToLeft, spans),
            Some(Order::Logical) => {
                let apart: Vec<_> = spans.iter().map(|(style, text)| (*style, kept_apart(text))).collect();
                paint(buffer, 0, y, self.columns, &borrowed(&apart));
            }
            None => {
                paint(buffer, 0, y, self.columns, spans);
            }
        }
    }

    /// Paints words in one style from edge to edge, with more of them at the other end.
    pub fn bar(self, buffer: &mut Buffer, y: u16, style: Style, start: &str, end: &str) {
        paint(buffer, 0, y, self.columns, &[(style, &" ".repeat(usize::from(self.columns)))]);
        let columns = usize::from(if self.order.is_some() { self.end() } else { self.columns });
        let gap = " ".repeat(columns.saturating_sub(cells(start) + cells(end)));
        let apart = if self.order == Some(Order::Logical) { "\u{200E}" } else { "" };
        self.words(buffer, y, &[(style, start), (style, apart), (style, &gap), (style, end)]);
    }

    /// Paints what runs another way than words do.
    pub fn other(self, buffer: &mut Buffer, y: u16, way: Way, spans: &[(Style, &str)]) {
        if self.bare {
            let drawn = bare(spans);
            return self.as_typed().other(buffer, y, way, &borrowed(&drawn));
        }
        match (way, spans) {
            (Way::Language, _) => self.words(buffer, y, spans),
            (Way::Untouched, [before @ .., (style, sample)]) if self.is_turned() => {
                paint_turned(buffer, y, self.end(), Base::RightToLeft, before);
                let taken: usize = before.iter().map(|(_, text)| cells(text)).sum::<usize>() + cells(sample);
                let x = self.end().saturating_sub(u16::try_from(taken).unwrap_or(u16::MAX));
                paint(buffer, x, y, self.end(), &[(*style, sample)]);
            }
            (Way::LeftToRight, _) if self.is_turned() => {
                paint_turned(buffer, y, self.columns, Base::LeftToRight, spans);
            }
            _ => {
                paint(buffer, 0, y, self.columns, spans);
            }
        }
    }

    /// Returns the column of a cursor in a text that is typed, which stands behind `indent` cells.
    pub fn cursor(self, text: &str, indent: usize, column: usize) -> u16 {
        let typed = column.saturating_sub(indent);
        let column = if self.is_turned() { indent + cells_before(text, typed) } else { column };
        u16::try_from(column).unwrap_or(u16::MAX).min(self.columns.saturating_sub(1))
    }

    fn is_turned(self) -> bool {
        self.order == Some(Order::Visual)
    }

    /// Returns the column of the signs of "more", before which turned rows begin.
    fn end(self) -> u16 {
        self.columns.saturating_sub(1)
    }
}

fn bare<'a>(spans: &[(Style, &'a str)]) -> Vec<(Style, Cow<'a, str>)> {
    spans.iter().map(|(style, text)| (*style, without_marks(text))).collect()
}

fn borrowed<'a>(spans: &'a [(Style, Cow<'_, str>)]) -> Vec<(Style, &'a str)> {
    spans.iter().map(|(style, text)| (*style, text.as_ref())).collect()
}
