//! A terminal that reads escape sequences, as all do but old consoles of Windows. (I/O)

use std::io::{self, Stdout};

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::backend::CrosstermBackend;

/// What frames are drawn on.
pub type Surface = CrosstermBackend<Stdout>;

/// Returns what frames are drawn on.
pub fn surface() -> Surface {
    CrosstermBackend::new(io::stdout())
}

/// Tells whether escape sequences are understood.
pub fn reads_sequences() -> bool {
    true
}

/// Takes screen and keyboard over.
pub fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)
}

/// Gives both back. Nothing can be done about a failure: the terminal is gone then.
pub fn leave() {
    drop(execute!(
        io::stdout(),
        Clear(ClearType::All),
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    ));
    drop(disable_raw_mode());
}
