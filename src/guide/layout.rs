//! Breaks a view into lines of a given width. Pure; used for drawing and for moving alike.

use crate::export::bars;
use crate::guide::view::{Block, Choice, Field, Target, Tone, View, Way};
use crate::locale::width;

/// One row of a screen's body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Columns left free at the start.
    pub indent: usize,
    /// Pieces of text, in order.
    pub spans: Vec<(Tone, String)>,
    /// What is chosen on this row, if anything.
    pub target: Option<Target>,
    /// Whether this is the first row of its target.
    pub first: bool,
    /// The column of the text cursor, where something is typed here.
    pub cursor: Option<usize>,
    /// Which way its words run.
    pub way: Way,
}

/// Returns the rows of a view, each at most `columns` wide.
pub fn lines(view: &View, columns: usize) -> Vec<Line> {
    let columns = columns.max(8);
    let mut out = Vec::new();
    for block in &view.blocks {
        match block {
            Block::Gap => out.push(Line::default()),
            Block::Text(tone, text) => paragraph(&mut out, "", *tone, text, columns),
            Block::Marked { mark, tone, text } => paragraph(&mut out, &mark.drawn(), *tone, text, columns),
            Block::Code(code) => code_lines(&mut out, code, columns),
            Block::Chart { bars, ascii } => {
                let rows = bars::lines(bars, columns, *ascii).into_iter();
                out.extend(rows.map(|row| Line { spans: vec![(Tone::Plain, row)], ..Line::default() }));
            }
            Block::Columns { columns: texts, ascii } => column_lines(&mut out, texts, columns, *ascii),
            Block::Choice(choice) => choice_lines(&mut out, choice, columns),
            Block::Field(field) => field_lines(&mut out, field, columns),
        }
    }
    out
}

fn paragraph(out: &mut Vec<Line>, mark: &str, tone: Tone, text: &str, columns: usize) {
    let hang = if mark.is_empty() { 0 } else { width::cells(mark) + 1 };
    for (index, piece) in width::wrap(text, columns.saturating_sub(hang).max(4)).into_iter().enumerate() {
        let mut line = Line { indent: if index == 0 { 0 } else { hang }, ..Line::default() };
        if index == 0 && hang > 0 {
            line.spans.push((Tone::Heading, format!("{mark} ")));
        }
        line.spans.push((tone, piece.to_owned()));
        out.push(line);
    }
}

/// No column is narrower: fewer letters in a row cannot be read.
const NARROWEST: usize = 22;

fn column_lines(out: &mut Vec<Line>, texts: &[(String, String)], columns: usize, ascii: bool) {
    let between = if ascii { " | " } else { " │ " };
    let count = texts.len().max(1);
    let room = (columns.saturating_sub(3 * (count - 1))) / count;
    if room < NARROWEST {
        for (heading, text) in texts {
            paragraph(out, "", Tone::Good, heading, columns);
            paragraph(out, "", Tone::Plain, text, columns);
            out.push(Line::default());
        }
        return;
    }
    let heads: Vec<Vec<&str>> = texts.iter().map(|(heading, _)| width::wrap(heading, room)).collect();
    let bodies: Vec<Vec<&str>> = texts.iter().map(|(_, text)| width::wrap(text, room)).collect();
    for (tone, cells) in [(Tone::Good, heads), (Tone::Plain, bodies)] {
        let rows = cells.iter().map(Vec::len).max().unwrap_or(0);
        for row in 0..rows {
            let mut spans = Vec::new();
            for (index, column) in cells.iter().enumerate() {
                if index > 0 {
                    spans.push((Tone::Dim, between.to_owned()));
                }
                spans.push((tone, width::pad_end(column.get(row).copied().unwrap_or_default(), room)));
            }
            out.push(Line { spans, ..Line::default() });
        }
    }
}

/// Code keeps its own lines and starts at the first column, so that it can be copied.
fn code_lines(out: &mut Vec<Line>, code: &str, columns: usize) {
    for row in code.trim_matches('\n').split('\n') {
        if row.is_empty() {
            out.push(Line::default());
        }
        let mut piece = String::new();
        let mut used = 0;
        for (cluster, cells) in width::clusters(row) {
            if used + cells > columns {
                out.push(code_line(std::mem::take(&mut piece)));
                used = 0;
            }
            piece.push_str(cluster);
            used += cells;
        }
        if !piece.is_empty() {
            out.push(code_line(piece));
        }
    }
}

fn code_line(piece: String) -> Line {
    Line { spans: vec![(Tone::Good, piece)], way: Way::LeftToRight, ..Line::default() }
}

/// The mark of a selected line and its room: a sign besides the reversed colours.
const POINTER: usize = 2;

fn choice_lines(out: &mut Vec<Line>, choice: &Choice, columns: usize) {
    let sign = choice.mark.drawn();
    let mark = if sign.is_empty() { 0 } else { width::cells(&sign) + 1 };
    let hang = POINTER + mark;
    let room = columns.saturating_sub(hang).max(4);
    let line = |indent, spans, first| Line {
        indent,
        spans,
        target: Some(choice.target.clone()),
        first,
        cursor: None,
        way: choice.way,
    };
    for (index, piece) in width::wrap(&choice.label, room).into_iter().enumerate() {
        if index == 0 && mark > 0 {
            let spans = vec![(choice.tone, format!("{sign} ")), (choice.tone, piece.to_owned())];
            out.push(line(POINTER, spans, true));
        } else {
            let indent = if index == 0 { POINTER } else { hang };
            out.push(line(indent, vec![(choice.tone, piece.to_owned())], index == 0));
        }
    }
    if !choice.note.is_empty() {
        for piece in width::wrap(&choice.note, room) {
            out.push(line(hang, vec![(Tone::Dim, piece.to_owned())], false));
        }
    }
}

fn field_lines(out: &mut Vec<Line>, field: &Field, columns: usize) {
    for piece in width::wrap(&field.label, columns) {
        out.push(Line { spans: vec![(Tone::Plain, piece.to_owned())], ..Line::default() });
    }
    // A long text scrolls under the cursor: the end of what is typed must be visible.
    let room = columns.saturating_sub(POINTER + 1).max(4);
    let skip = field.cursor_cells.saturating_sub(room.saturating_sub(1));
    let mut shown = String::new();
    let (mut passed, mut used) = (0, 0);
    for (cluster, cells) in width::clusters(&field.shown) {
        if passed < skip {
            passed += cells;
        } else if used + cells <= room {
            shown.push_str(cluster);
            used += cells;
        }
    }
    out.push(Line {
        indent: POINTER,
        spans: vec![(Tone::Plain, shown)],
        target: Some(Target::Field),
        first: true,
        cursor: Some(POINTER + field.cursor_cells.saturating_sub(passed)),
        way: Way::LeftToRight,
    });
}

/// Where a screen is scrolled to and what is marked on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Viewport {
    /// The first visible row.
    pub top: usize,
    /// What is marked.
    pub selected: Option<Target>,
}

impl Viewport {
    /// Returns what is marked, or the first thing that can be.
    pub fn marked<'a>(&'a self, lines: &'a [Line]) -> Option<&'a Target> {
        let known = |target: &&Target| lines.iter().any(|line| line.target.as_ref() == Some(target));
        self.selected.as_ref().filter(known).or_else(|| lines.iter().find_map(|line| line.target.as_ref()))
    }

    /// Moves one line on: to the next choice where that is in sight, else by a row.
    pub fn down(&mut self, lines: &[Line], rows: usize) {
        let here = self.row_of_marked(lines);
        let next = lines.iter().enumerate().skip(here.map_or(0, |row| row + 1)).find(|(_, line)| line.first);
        match next {
            Some((row, line)) if row < self.top + rows => {
                self.selected.clone_from(&line.target);
                let end = row + rows_of(lines, row);
                self.top = self.top.max(end.saturating_sub(rows));
            }
            _ if self.top + rows < lines.len() => {
                self.top += 1;
                self.mark_in_sight(lines, rows);
            }
            _ => {}
        }
    }

    /// Moves one line back: to the choice before where that is in sight, else by a row.
    pub fn up(&mut self, lines: &[Line], rows: usize) {
        let here = self.row_of_marked(lines).unwrap_or(lines.len());
        let before = lines.iter().enumerate().take(here).rev().find(|(_, line)| line.first);
        match before {
            Some((row, line)) if row >= self.top => {
                self.selected.clone_from(&line.target);
                // The very first choice brings the text above it back into sight.
                if !lines.iter().take(row).any(|line| line.first) && row < rows {
                    self.top = 0;
                }
            }
            _ if self.top > 0 => {
                self.top -= 1;
                self.mark_in_sight(lines, rows);
            }
            _ => {}
        }
    }

    /// Moves a screen on, keeping one row in sight.
    pub fn page_down(&mut self, lines: &[Line], rows: usize) {
        let last = lines.len().saturating_sub(rows);
        if self.top >= last {
            self.bottom(lines, rows);
            return;
        }
        self.top = (self.top + rows.saturating_sub(1).max(1)).min(last);
        self.mark_in_sight(lines, rows);
    }

    /// Moves a screen back, keeping one row in sight.
    pub fn page_up(&mut self, lines: &[Line], rows: usize) {
        if self.top == 0 {
            self.top(lines);
            return;
        }
        self.top = self.top.saturating_sub(rows.saturating_sub(1).max(1));
        self.mark_in_sight(lines, rows);
    }

    /// Moves to the start.
    pub fn top(&mut self, lines: &[Line]) {
        self.top = 0;
        self.selected = lines.iter().find_map(|line| line.target.clone());
    }

    /// Moves to the end.
    pub fn bottom(&mut self, lines: &[Line], rows: usize) {
        self.top = lines.len().saturating_sub(rows);
        self.selected = lines.iter().rev().find_map(|line| line.target.clone());
    }

    /// Keeps the marked line and the end of the text within reach after any change of either.
    pub fn settle(&mut self, lines: &[Line], rows: usize) {
        self.top = self.top.min(lines.len().saturating_sub(rows));
    }

    /// Brings what is marked into sight.
    pub fn reveal(&mut self, lines: &[Line], rows: usize) {
        if let Some(row) = self.row_of_marked(lines) {
            let end = row + rows_of(lines, row);
            if row < self.top || end > self.top + rows {
                self.top = if end <= rows { 0 } else { row.saturating_sub(rows / 3) };
            }
        }
        self.settle(lines, rows);
    }

    fn row_of_marked(&self, lines: &[Line]) -> Option<usize> {
        let target = self.marked(lines)?;
        lines.iter().position(|line| line.first && line.target.as_ref() == Some(target))
    }

    /// Marks the nearest choice in sight where the marked one went out of it.
    fn mark_in_sight(&mut self, lines: &[Line], rows: usize) {
        let in_sight = self.top..self.top + rows;
        if self.row_of_marked(lines).is_some_and(|row| in_sight.contains(&row)) {
            return;
        }
        let found = lines
            .iter()
            .enumerate()
            .filter(|(row, line)| in_sight.contains(row) && line.first)
            .map(|(_, line)| line.target.clone())
            .next();
        if let Some(target) = found {
            self.selected = target;
        }
    }
}

/// Returns how many rows the target that starts at this row takes.
fn rows_of(lines: &[Line], row: usize) -> usize {
    let Some(target) = lines.get(row).map(|line| &line.target) else { return 0 };
    1 + lines.iter().skip(row + 1).take_while(|line| line.target == *target && !line.first).count()
}

#[cfg(test)]
mod tests;
