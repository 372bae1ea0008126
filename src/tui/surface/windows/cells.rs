//! Frames in cells of the console: one letter and sixteen colours each. (I/O)

use std::io;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

use super::api;

/// The console's bit for letters that are brighter.
const BRIGHT: u16 = 8;
/// Dark grey.
const GREY: u16 = 8;

/// Draws by the console's own calls.
#[derive(Debug)]
pub struct Cells;

/// Neighbouring cells that look alike.
struct Run {
    x: u16,
    y: u16,
    end: u16,
    looks: u16,
    letters: Vec<u16>,
}

impl Cells {
    /// Draws these cells.
    pub fn draw<'a>(&mut self, content: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()> {
        let plain = api::looks()?;
        let mut run: Option<Run> = None;
        for (x, y, cell) in content {
            let looks = looks(cell, plain);
            let width = u16::try_from(cell.symbol().width().max(1)).unwrap_or(1);
            let goes_on = |run: &&mut Run| run.y == y && run.end == x && run.looks == looks;
            if let Some(run) = run.as_mut().filter(goes_on) {
                run.letters.push(letter(cell.symbol()));
                run.end += width;
                continue;
            }
            let next = Run { x, y, end: x + width, looks, letters: vec![letter(cell.symbol())] };
            run.replace(next).map_or(Ok(()), |done| write(&done))?;
        }
        run.map_or(Ok(()), |done| write(&done))
    }
}

fn write(run: &Run) -> io::Result<()> {
    api::write(run.x, run.y, &run.letters, run.end - run.x, run.looks)
}

/// Returns the one letter of a cell. What such a console cannot hold becomes a sign of that.
fn letter(symbol: &str) -> u16 {
    let first = symbol.chars().next().unwrap_or(' ');
    u16::try_from(u32::from(first)).unwrap_or(0xFFFD)
}

/// Returns how a cell looks in a console whose plain text looks like `plain`.
fn looks(cell: &Cell, plain: u16) -> u16 {
    let (mut front, back) =
        (colour(cell.fg).unwrap_or(plain & 0xF), colour(cell.bg).unwrap_or(plain >> 4 & 0xF));
    if cell.modifier.contains(Modifier::BOLD) {
        front |= BRIGHT;
    } else if cell.modifier.contains(Modifier::DIM) {
        front = GREY;
    }
    // Letters that would vanish in what is behind them stay as plain text is.
    if front == back {
        front = plain & 0xF;
    }
    if cell.modifier.contains(Modifier::REVERSED) { front << 4 | back } else { back << 4 | front }
}

/// Returns the console's number of a colour of the theme; nothing for the colour that plain text has.
fn colour(colour: Color) -> Option<u16> {
    match colour {
        Color::Black => Some(0),
        Color::Cyan => Some(3),
        Color::Magenta => Some(5),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    #[track_caller]
    fn check(style: Style, plain: u16, expected: u16) {
        let mut cell = Cell::default();
        cell.set_style(style);
        assert_eq!(looks(&cell, plain), expected, "{style:?}");
    }

    #[test]
    fn every_style_of_the_theme_can_be_read() {
        let plain = Style::new();
        check(plain, 0x07, 0x07);
        check(plain.add_modifier(Modifier::BOLD), 0x07, 0x0F);
        check(plain.add_modifier(Modifier::DIM), 0x07, 0x08);
        check(plain.add_modifier(Modifier::BOLD | Modifier::REVERSED), 0x07, 0xF0);
        check(plain.add_modifier(Modifier::REVERSED), 0x07, 0x70);
        check(plain.fg(Color::Cyan), 0x07, 0x03);
        check(plain.fg(Color::Magenta).add_modifier(Modifier::BOLD), 0x07, 0x0D);
        // Black on white, as some people have it.
        check(plain, 0xF0, 0xF0);
        check(plain.add_modifier(Modifier::BOLD), 0xF0, 0xF8);
        check(plain.add_modifier(Modifier::REVERSED), 0xF0, 0x0F);
        // Grey on grey.
        check(plain.add_modifier(Modifier::DIM), 0x87, 0x87);
    }

    #[test]
    fn a_cell_holds_one_letter() {
        assert_eq!(letter("ế"), 0x1EBF);
        assert_eq!(letter(""), 0x20);
        assert_eq!(letter("👍"), 0xFFFD);
    }
}
