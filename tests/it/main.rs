//! Tests of the whole program from outside of its modules, in one binary.

#[cfg(test)]
mod content;
#[cfg(all(test, unix))]
mod journey;
#[cfg(all(test, unix))]
mod kills;
#[cfg(test)]
mod network;
#[cfg(all(test, unix))]
mod pty;
#[cfg(all(test, unix))]
mod signals;
#[cfg(test)]
mod docs;
#[cfg(test)]
mod store;
#[cfg(all(test, unix))]
mod words;
