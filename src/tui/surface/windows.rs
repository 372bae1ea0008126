//! A console of Windows: by escape sequences where it reads them, else cell by cell. (I/O)
//!
//! # Fallback
//! Windows 10 and newer read escape sequences. A console that is set to be the old one says that it does not. Wine 10 says
//! that it does, and prints them: so a console that says yes is tried out, with a sequence that leaves nothing to see.

mod api;
mod cells;

use std::io::{self, Stdout};
use std::sync::OnceLock;

use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use cells::Cells;

/// What frames are drawn on.
pub enum Surface {
    /// By escape sequences.
    Sequences(CrosstermBackend<Stdout>),
    /// Cell by cell.
    Cells(Cells),
}

/// Returns what frames are drawn on.
pub fn surface() -> Surface {
    if reads_sequences() {
        Surface::Sequences(CrosstermBackend::new(io::stdout()))
    } else {
        Surface::Cells(Cells)
    }
}

/// Tells whether escape sequences are understood. What is no console of Windows is a terminal of another kind, which does.
pub fn reads_sequences() -> bool {
    static READS: OnceLock<bool> = OnceLock::new();
    *READS.get_or_init(|| !api::is_console() || api::tried_out())
}

/// Takes screen and keyboard over, and asks to be told when its size changes.
pub fn enter() -> io::Result<()> {
    api::take_modes();
    enable_raw_mode()?;
    if reads_sequences() { execute!(io::stdout(), EnterAlternateScreen) } else { api::enter_screen() }
}

/// Gives both back. Nothing can be done about a failure: the window is gone then.
pub fn leave() {
    if reads_sequences() {
        let clear = crossterm::terminal::Clear(crossterm::terminal::ClearType::All);
        drop(execute!(io::stdout(), clear, LeaveAlternateScreen, crossterm::cursor::Show));
    } else {
        api::leave_screen();
    }
    drop(disable_raw_mode());
    api::give_modes_back();
}

impl Backend for Surface {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        match self {
            Self::Sequences(terminal) => terminal.draw(content),
            Self::Cells(cells) => cells.draw(content),
        }
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        match self {
            Self::Sequences(terminal) => terminal.hide_cursor(),
            Self::Cells(_) => api::show_cursor(false),
        }
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        match self {
            Self::Sequences(terminal) => terminal.show_cursor(),
            Self::Cells(_) => api::show_cursor(true),
        }
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        match self {
            Self::Sequences(terminal) => terminal.get_cursor_position(),
            Self::Cells(_) => api::cursor().map(Position::from),
        }
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        match self {
            Self::Sequences(terminal) => terminal.set_cursor_position(position),
            Self::Cells(_) => {
                let Position { x, y } = position.into();
                api::put_cursor(x, y)
            }
        }
    }

    fn clear(&mut self) -> io::Result<()> {
        match self {
            Self::Sequences(terminal) => terminal.clear(),
            Self::Cells(_) => api::clear(),
        }
    }

    /// Clears everything where cells are drawn one by one: frames that fill the screen ask for nothing less.
    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        match self {
            Self::Sequences(terminal) => terminal.clear_region(region),
            Self::Cells(_) => api::clear(),
        }
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = crossterm::terminal::size()?;
        Ok(Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::default() })
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Sequences(terminal) => Backend::flush(terminal),
            Self::Cells(_) => Ok(()),
        }
    }
}
