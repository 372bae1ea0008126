//! Everything that is tested from outside, as one program.

#[cfg(unix)]
mod journey;
#[cfg(unix)]
mod kills;
mod network;
#[cfg(unix)]
mod pty;
#[cfg(unix)]
mod signals;
mod store;
#[cfg(unix)]
mod words;
