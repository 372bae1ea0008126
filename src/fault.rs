//! What happens when the program meets a fault of its own. (I/O)
//!
//! # Privacy
//! Only the place in the code is named: the panic's own words could hold something secret. The process ends at
//! once and in order, so that the system keeps no picture of its memory on the disk.

use std::io::{self, Write};

use crate::window;

/// The exit code of a fault, as Rust programs have it.
const CODE: i32 = 101;

/// What is said then.
#[derive(Debug, Clone)]
pub struct Words {
    /// That the program stopped.
    pub stopped: String,
    /// How to close a window that would take the words with it.
    pub close: String,
}

/// Ends the program at any panic, after `before` was done, with these words.
///
/// Whatever thread it is: a guide that cannot save must not go on as if it could. What was said to be saved is on disk.
pub fn end_with(words: Words, before: fn()) {
    std::panic::set_hook(Box::new(move |info| {
        before();
        let place = info.location().map(|place| format!("{}:{}", place.file(), place.line()));
        let place = place.unwrap_or_else(|| "?".to_owned());
        drop(writeln!(io::stderr(), "{} ({place})", words.stopped));
        if window::closes_with_us() {
            window::wait_for_enter(&words.close);
        }
        // Tests catch panics; there the thread alone ends.
        if cfg!(not(test)) {
            end();
        }
    }));
}

#[expect(clippy::disallowed_methods, reason = "a fault is the one way out that does not lead through main")]
fn end() {
    std::process::exit(CODE);
}
