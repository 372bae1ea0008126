//! The window that the program was started in: whether it goes away with the program, and what it can show. (I/O)
//!
//! Draws nothing: that is `tui` and `plain`.

use std::io::{self, Write};

#[cfg(windows)]
mod windows;

#[cfg(windows)]
pub use windows::{closes_with_us, lacks};

/// Tells whether the window closes as soon as the program ends, with all that was said in it.
///
/// # Platform behaviour
/// Windows, where the program was started by a double click; nowhere else.
#[cfg(not(windows))]
pub fn closes_with_us() -> bool {
    false
}

/// Tells of each sample whether the window is known to have no sign for one of its letters.
///
/// # Platform behaviour
/// Windows: asks for the font of a console in a window of its own, the old kind. Windows Terminal and others take
/// letters from other fonts. Elsewhere it cannot be told, and nobody is asked.
#[cfg(not(windows))]
pub fn lacks(samples: &[&str]) -> Vec<bool> {
    vec![false; samples.len()]
}

/// Says this on standard error, and returns when somebody pressed Enter or nobody can.
pub fn wait_for_enter(words: &str) {
    drop(writeln!(io::stderr(), "\n{words}"));
    // A terminal that went away ends the waiting.
    drop(io::stdin().read_line(&mut String::new()));
}
