//! Tests of the whole program from outside of its modules, in one binary.

#[cfg(test)]
mod cli;
#[cfg(test)]
mod content;
#[cfg(test)]
mod store;
#[cfg(test)]
mod words;
