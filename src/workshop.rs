//! A workshop: what the room sees, what the trainer sees, how long it takes, and how many have come how far.
//!
//! Values and pure functions. Knows no names, no dates and no places, ever: there is no field for them.

pub mod agenda;
pub mod show;
pub mod slip;
pub mod tally;
