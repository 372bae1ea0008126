//! Draws the visible screen: a title row, the body, a notice if there is one, and what works here.
//!
//! ```text
//! Title of the screen                               saved
//! what stays in sight, if anything
//! body, scrolled                                        v
//! notice
//! ↑↓ move  Enter open  …
//! ```

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use crate::guide::app::{App, Screenful};
use crate::guide::layout::Line;
use crate::guide::screens;
use crate::guide::view::{Target, Tone};
use crate::locale::width;
use crate::tui::theme::Theme;
use crate::tui::widgets::paint::paint;
use crate::tui::widgets::row::Rows;

/// Draws everything and puts the real cursor on the marked line, where screen readers and magnifiers look.
pub fn draw(app: &mut App, theme: Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    app.size = (area.width, area.height);
    // A dark projector shows nothing at all, not even which program it is.
    if app.is_black() {
        return;
    }
    let screen = app.screenful();
    if !app.hidden {
        app.place_mut().port.settle(&screen.lines, screen.rows);
    }
    let buffer = frame.buffer_mut();
    header(app, theme, &screen.title, buffer);
    pinned(app, theme, &screen.pinned, buffer);
    let cursor = body(app, theme, &screen, buffer);
    notice(app, theme, &screen, buffer);
    footer(app, theme, &screen.footer, buffer);
    if let Some(position) = cursor {
        frame.set_cursor_position(position);
    }
}

fn header(app: &App, theme: Theme, title: &str, buffer: &mut Buffer) {
    let mark = if app.hidden { String::new() } else { screens::keeping_mark(app) };
    let title = width::cut(title, app.title_columns(), app.ascii);
    Rows::of(app).bar(buffer, 0, theme.header(), &title, &mark);
}

/// Draws what stays in sight above the body.
fn pinned(app: &App, theme: Theme, rows: &[String], buffer: &mut Buffer) {
    for (text, y) in rows.iter().zip(1..) {
        Rows::of(app).words(buffer, y, &[(theme.style(Tone::Heading), text)]);
    }
}

fn row_of(row: usize) -> u16 {
    u16::try_from(row).unwrap_or(u16::MAX)
}

/// Returns the rows of the terminal that hold the upper halves of letters of twice the size.
pub fn upper_halves(app: &App) -> Vec<u16> {
    if app.is_black() {
        return Vec::new();
    }
    let screen = app.screenful();
    let rows = if screen.large { screen.lines.len().min(screen.rows) } else { 0 };
    (0..rows).map(|row| row_of(screen.pinned.len() + 2 * row + 1)).collect()
}

/// Draws the visible rows and returns where the cursor belongs.
fn body(app: &App, theme: Theme, screen: &Screenful, buffer: &mut Buffer) -> Option<Position> {
    let Screenful { lines, rows, .. } = screen;
    let port = &app.place().port;
    let top = if app.hidden { 0 } else { port.top };
    let marked = if app.hidden { None } else { port.marked(lines) };
    let mut cursor = None;
    for (row, line) in lines.iter().skip(top).take(*rows).enumerate() {
        if screen.large {
            // The upper and the lower half of the letters: the terminal is told so for these rows.
            for half in 0..2 {
                draw_line(app, theme, line, false, row_of(screen.pinned.len() + 2 * row + half + 1), buffer);
            }
            continue;
        }
        let y = row_of(screen.pinned.len() + row + 1);
        let chosen = line.target.is_some() && line.target.as_ref() == marked;
        draw_line(app, theme, line, chosen, y, buffer);
        if chosen && line.first {
            let typed = line.spans.first().map_or("", |(_, text)| text);
            let rows = Rows::of(app);
            let x = line.cursor.map_or(rows.first_column(), |column| rows.cursor(typed, line.indent, column));
            cursor = Some(Position { x, y });
        }
    }
    let signs =
        Signs { first: screen.pinned.len(), rows: *rows, above: top > 0, below: top + rows < lines.len() };
    more_signs(app, theme, signs, buffer);
    // Where nothing that can be chosen is in sight, what is read begins in the first row.
    let start = Position {
        x: Rows::of(app).first_column(),
        y: u16::try_from(screen.pinned.len() + 1).unwrap_or(u16::MAX),
    };
    cursor.or((!app.hidden && start.y < app.size.1).then_some(start))
}

fn draw_line(app: &App, theme: Theme, line: &Line, chosen: bool, y: u16, buffer: &mut Buffer) {
    let field = line.target == Some(Target::Field);
    let mut spans: Vec<(Style, &str)> = Vec::new();
    let indent = " ".repeat(line.indent.saturating_sub(2));
    let pointer = if chosen && line.first { "> " } else { "  " };
    if line.indent >= 2 {
        spans.push((Style::new(), pointer));
        spans.push((Style::new(), &indent));
    }
    for (tone, text) in &line.spans {
        let style = theme.style(*tone);
        let plain_step = matches!(line.target, Some(Target::Step(_)));
        // A long step drawn reversed is hard to read: its sign and number are enough.
        let reverse = chosen && line.first && !field && !plain_step && *tone != Tone::Dim;
        spans.push((if reverse { style.patch(theme.selected()) } else { style }, text));
    }
    if field && line.spans.iter().all(|(_, text)| text.is_empty()) {
        spans.push((theme.style(Tone::Dim), "________"));
    }
    let rows = Rows::of(app);
    let rows = if field { rows.as_typed() } else { rows };
    rows.other(buffer, y, line.way, &spans);
}

/// Where the body stands, and whether there is more of it.
#[derive(Clone, Copy)]
struct Signs {
    first: usize,
    rows: usize,
    above: bool,
    below: bool,
}

/// Shows at the edge that there is more above or below: nothing is cut without a sign.
fn more_signs(app: &App, theme: Theme, signs: Signs, buffer: &mut Buffer) {
    let row = |row: usize| u16::try_from(row).unwrap_or(u16::MAX);
    let (up, down) = if app.ascii { ("^", "v") } else { ("▲", "▼") };
    let x = app.size.0.saturating_sub(1);
    let style = theme.style(Tone::Heading);
    if signs.above {
        paint(buffer, x, row(signs.first + 1), 1, &[(style, up)]);
    }
    if signs.below {
        paint(buffer, x, row(signs.first + signs.rows), 1, &[(style, down)]);
    }
}

fn notice(app: &App, theme: Theme, screen: &Screenful, buffer: &mut Buffer) {
    let Some(notice) = app.notice.as_ref().filter(|_| !app.hidden) else { return };
    let style = theme.style(notice.tone).patch(theme.selected());
    for (index, text) in screen.notice.iter().enumerate() {
        let y = u16::try_from(screen.pinned.len() + screen.rows + 1 + index).unwrap_or(u16::MAX);
        Rows::of(app).bar(buffer, y, style, text, "");
    }
}

fn footer(app: &App, theme: Theme, rows: &[String], buffer: &mut Buffer) {
    let first = usize::from(app.size.1).saturating_sub(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let y = u16::try_from(first + index).unwrap_or(u16::MAX);
        Rows::of(app).words(buffer, y, &[(theme.footer(), row.as_str())]);
    }
}
