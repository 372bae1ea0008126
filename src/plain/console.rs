//! Lines in and lines out: standard input and output, and typing that nobody may read along. (I/O)

use std::borrow::Cow;
use std::io::{self, BufRead, IsTerminal, Write};
use std::sync::mpsc::{self, Sender};
use std::thread;

use zeroize::Zeroizing;

use crate::locale::letters::without_marks;
use crate::plain::session::Asks;
use crate::plain::text;
use crate::runner::{Input, signals};

/// What came in.
pub enum Typed {
    /// A line, which may be a passphrase.
    Line(Zeroizing<String>),
    /// There is nothing more to read.
    Nothing,
}

/// The longest line that is read: no passphrase, path or word is near as long.
const LONGEST: u64 = 64 * 1024;

/// Both ends of the conversation.
pub struct Console {
    /// Asks the reading thread for a line, and whether it shall be read without being shown.
    wanted: Sender<bool>,
    person: bool,
    window: bool,
    /// Whether lines in a window are said without the marks of letters.
    bare: bool,
}

impl Console {
    /// Takes standard input and output; lines are read only when asked for.
    pub fn take(sender: Sender<Input<Typed>>, bare: bool) -> Self {
        let (wanted, asked) = mpsc::channel();
        let typed = io::stdin().is_terminal();
        let window = io::stdout().is_terminal();
        thread::spawn(move || {
            for hidden in asked {
                let line = read(hidden && typed);
                let ended = matches!(line, Typed::Nothing);
                if sender.send(Input::Person(line)).is_err() || ended {
                    break;
                }
            }
        });
        Self { wanted, person: typed && window, window, bare: bare && window }
    }

    /// Tells whether somebody types and reads along.
    pub fn is_for_a_person(&self) -> bool {
        self.person
    }

    /// Returns how many rows the window has; 0 where there is no window.
    pub fn rows(&self) -> u16 {
        // Asks the system, not the terminal: nothing is printed for it. Some terminals do not tell.
        let rows = || crossterm::terminal::size().ok().map(|(_, rows)| rows).filter(|rows| *rows > 0);
        if self.window { rows().unwrap_or(100) } else { 0 }
    }

    /// Prints lines, and nothing in them that is no letter or sign. Between them and what may be half typed there
    /// is an empty one.
    ///
    /// # Errors
    /// That of the output.
    pub fn say(&mut self, lines: &[String], half_typed: bool) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        if half_typed && self.person {
            out.write_all(b"\n")?;
        }
        for line in lines {
            let line = text::bare(line);
            let line = if self.bare { without_marks(&line) } else { Cow::Borrowed(line.as_ref()) };
            out.write_all(line.as_bytes())?;
            out.write_all(b"\n")?;
        }
        out.flush()
    }

    /// Waits for a line in the reading thread, which answers with an input.
    pub fn listen(&mut self, asks: Asks, revealed: bool) {
        let hidden = asks == Asks::Secret && !revealed;
        if hidden && self.person {
            echo::hide();
        } else {
            echo::show();
        }
        // The reading thread ends only once there is nothing more to read, and that ends the guide.
        let _ = self.wanted.send(hidden);
    }

    /// Stops the program until it is continued, with the terminal as the shell had it.
    pub fn suspend(&mut self, asked: Option<Asks>) {
        let hidden = echo::show();
        signals::stop_here();
        if hidden && asked.is_some() {
            echo::hide();
        }
    }
}

/// Gives the terminal back as it was.
pub fn give_back() {
    echo::show();
}

fn read(hidden: bool) -> Typed {
    match echo::line(hidden) {
        Ok(line) if !line.is_empty() => Typed::Line(line),
        // An error here means that the terminal is gone.
        Ok(_) | Err(_) => Typed::Nothing,
    }
}

/// Returns a line of standard input with its end; nothing but an end of the input is empty.
fn line() -> io::Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    io::Read::take(io::stdin().lock(), LONGEST).read_until(b'\n', &mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(Zeroizing::new(text.into_owned()))
}

#[cfg(unix)]
mod echo {
    use super::{Zeroizing, io};
    use nix::sys::termios::{self, LocalFlags, SetArg};
    use std::sync::atomic::{AtomicBool, Ordering};

    /// Whether the terminal shows nothing of what is typed because of us.
    static HIDDEN: AtomicBool = AtomicBool::new(false);

    /// Lets the terminal show nothing of what is typed but its end.
    pub fn hide() {
        if set(LocalFlags::ECHO, false) && set(LocalFlags::ECHONL, true) {
            HIDDEN.store(true, Ordering::SeqCst);
        }
    }

    /// Lets the terminal show what is typed, if it was us who hid it; tells whether it was.
    pub fn show() -> bool {
        let was = HIDDEN.swap(false, Ordering::SeqCst);
        if was {
            set(LocalFlags::ECHONL, false);
            set(LocalFlags::ECHO, true);
        }
        was
    }

    fn set(flag: LocalFlags, on: bool) -> bool {
        let stdin = io::stdin();
        let Ok(mut modes) = termios::tcgetattr(&stdin) else { return false };
        modes.local_flags.set(flag, on);
        termios::tcsetattr(&stdin, SetArg::TCSANOW, &modes).is_ok()
    }

    /// Reads a line. The terminal was told already whether to show it.
    pub fn line(_hidden: bool) -> io::Result<Zeroizing<String>> {
        super::line()
    }
}

#[cfg(not(unix))]
mod echo {
    use super::{Zeroizing, io};

    /// The library that reads without showing does so by itself.
    pub fn hide() {}

    /// Nothing was hidden.
    pub fn show() -> bool {
        false
    }

    /// Reads a line, without showing it where that is asked for.
    pub fn line(hidden: bool) -> io::Result<Zeroizing<String>> {
        if !hidden {
            return super::line();
        }
        let mut text = Zeroizing::new(rpassword::read_password()?);
        text.push('\n');
        Ok(text)
    }
}
