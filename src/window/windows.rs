//! What Windows says about the console of the program. (I/O)

mod api;

use std::io::{self, IsTerminal};

/// Tells whether the window closes as soon as the program ends: nobody else is in it, such as a shell.
pub fn closes_with_us() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal() && api::programs_here() == Some(1)
}
