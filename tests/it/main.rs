//! Tests of the whole program from outside of its modules, in one binary.

#[cfg(test)]
mod content;
#[cfg(test)]
mod docs;
#[cfg(test)]
mod store;
