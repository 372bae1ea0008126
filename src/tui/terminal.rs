//! Takes the terminal over and gives it back, whatever happens. (I/O)

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

use crossterm::style::Print;
use crossterm::{cursor, execute, queue};
use ratatui::layout::{Position, Rect};

use crate::fault::{self, Words};
use crate::guide::App;
use crate::runner::signals;
use crate::tui::surface::{self, Surface};
use crate::tui::theme::Theme;
use crate::tui::{Input, render};

/// The terminal while the guide has it. Dropping gives it back.
#[must_use = "the terminal is given back when this is dropped"]
pub struct Terminal {
    screen: ratatui::Terminal<Surface>,
    /// The rows that hold the upper halves of letters of twice the size.
    doubled: Vec<u16>,
}

impl Terminal {
    /// Takes the terminal over; a panic gives it back before anything is printed.
    ///
    /// `fault` is what a person reads then, in their language.
    pub fn take(fault: Words) -> io::Result<Self> {
        fault::end_with(fault, leave);
        enter().inspect_err(|_| leave())?;
        let screen = ratatui::Terminal::new(surface::surface()).inspect_err(|_| leave())?;
        Ok(Self { screen, doubled: Vec::new() })
    }

    /// Returns columns and rows.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        self.screen.size().map(|size| (size.width, size.height))
    }

    /// Draws the visible screen.
    pub fn draw(&mut self, app: &mut App, theme: Theme) -> io::Result<()> {
        self.turn_nothing(app.drawing().is_some_and(|drawing| drawing.explicit))?;
        self.double(render::upper_halves(app))?;
        self.screen.draw(|frame| render::draw(app, theme, frame)).map(drop)
    }

    /// Tells the terminal which rows are drawn in letters of twice the size (DECDHL, DECSWL).
    fn double(&mut self, rows: Vec<u16>) -> io::Result<()> {
        if rows == self.doubled || !surface::reads_sequences() {
            return Ok(());
        }
        self.start_over()?;
        let mut out = io::stdout();
        for row in std::mem::replace(&mut self.doubled, rows) {
            queue!(out, cursor::MoveTo(0, row), Print(SINGLE), cursor::MoveTo(0, row + 1), Print(SINGLE))?;
        }
        for row in &self.doubled {
            queue!(out, cursor::MoveTo(0, *row), Print(UPPER), cursor::MoveTo(0, row + 1), Print(LOWER))?;
        }
        out.flush()
    }

    /// Tells the terminal whether rows come turned round already. What stands on the screen must be drawn anew.
    fn turn_nothing(&mut self, explicit: bool) -> io::Result<()> {
        if !surface::reads_sequences() || EXPLICIT.swap(explicit, Ordering::SeqCst) == explicit {
            return Ok(());
        }
        execute!(io::stdout(), Print(if explicit { EXPLICIT_MODE } else { IMPLICIT_MODE }))?;
        self.start_over()
    }

    /// Clears the screen, so that the next frame is drawn whole.
    fn start_over(&mut self) -> io::Result<()> {
        // `clear` would ask the terminal where its cursor is, but the answer goes to the thread that reads keys.
        let size = self.screen.size()?;
        self.screen.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Gives the terminal to the shell until the program is continued.
    ///
    /// # Platform behaviour
    /// Unix only; elsewhere nothing happens.
    pub fn suspend(&mut self) -> io::Result<()> {
        leave();
        signals::stop_here();
        enter()?;
        self.doubled.clear();
        self.start_over()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        leave();
    }
}

/// Whether the terminal is ours now. It is given back once: doing so twice would clear the shell's screen.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether the terminal was told to turn no row round.
static EXPLICIT: AtomicBool = AtomicBool::new(false);

/// From now on letters stand where they are written; the rows of before stay as they were until they are cleared.
const EXPLICIT_MODE: &str = "\x1b[8l";
/// The upper half of letters of twice the size, the lower half, and letters of their own size.
const UPPER: &str = "\x1b#3";
const LOWER: &str = "\x1b#4";
const SINGLE: &str = "\x1b#5";
/// The terminal may turn rows round itself, as it does when it starts.
const IMPLICIT_MODE: &str = "\x1b[8h";

fn enter() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    surface::enter()
}

/// Gives the terminal back. Nothing can be done about a failure: the terminal is gone then.
fn leave() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    if EXPLICIT.swap(false, Ordering::SeqCst) {
        drop(execute!(io::stdout(), Print(IMPLICIT_MODE)));
    }
    surface::leave();
    drop(io::stdout().flush());
}

/// Tells when the terminal goes away without a signal, as under `nohup`: reading keys would then go round
/// and round on nothing.
///
/// # Platform behaviour
/// Unix only; elsewhere reading keys fails by itself then.
#[cfg(unix)]
pub fn watch_hang_up(sender: Sender<Input>) {
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use std::os::fd::AsFd;

    thread::spawn(move || {
        let stdin = io::stdin();
        // No event is asked for: a hang-up is told all the same, and a key does not wake this thread.
        let mut watched = [PollFd::new(stdin.as_fd(), PollFlags::empty())];
        while let Err(nix::errno::Errno::EINTR) = poll(&mut watched, PollTimeout::NONE) {}
        drop(sender.send(Input::Closed));
    });
}

/// Reads keys on a thread of its own, which sleeps until one comes.
pub fn read_keys(sender: Sender<Input>) {
    thread::spawn(move || {
        loop {
            let input = match crossterm::event::read() {
                Ok(event) => Input::Person(event),
                Err(_) => Input::Closed,
            };
            let closed = matches!(input, Input::Closed);
            if sender.send(input).is_err() || closed {
                break;
            }
        }
    });
}
