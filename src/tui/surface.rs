//! What frames are drawn on: a terminal that reads escape sequences or, on Windows, cells of a console that does not. (I/O)
//!
//! Takes that over and gives it back; what is drawn is none of its business.

#[cfg(not(windows))]
mod sequences;
#[cfg(windows)]
mod windows;

#[cfg(not(windows))]
pub use sequences::{Surface, enter, leave, reads_sequences, surface};
#[cfg(windows)]
pub use windows::{Surface, enter, leave, reads_sequences, surface};
