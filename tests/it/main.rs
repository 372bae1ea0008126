//! Tests of the whole program from outside of its modules, in one binary.

#[cfg(test)]
#[cfg(unix)]
mod browser;
#[cfg(test)]
mod choose;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod content;
#[cfg(test)]
mod coverage;
#[cfg(test)]
#[cfg(unix)]
mod direction;
#[cfg(test)]
mod docs;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod drill;
#[cfg(test)]
mod fault;
#[cfg(test)]
#[cfg(unix)]
mod handout;
#[cfg(test)]
#[cfg(unix)]
mod journey;
#[cfg(test)]
#[cfg(unix)]
mod kills;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod kit;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod lab;
#[cfg(test)]
#[cfg(unix)]
mod letters;
#[cfg(test)]
#[cfg(unix)]
mod memory;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod network;
#[cfg(test)]
mod offmeta;
#[cfg(test)]
#[cfg(unix)]
mod plain;
#[cfg(test)]
mod plan;
#[cfg(test)]
#[cfg(unix)]
mod pty;
#[cfg(test)]
#[cfg(unix)]
mod signals;
#[cfg(test)]
mod store;
#[cfg(test)]
mod translate;
#[cfg(test)]
#[cfg(unix)]
mod windows;
#[cfg(test)]
#[cfg(unix)]
mod words;
#[cfg(test)]
#[cfg(unix)]
mod workshop;
