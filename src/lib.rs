//! sotay: a terminal guide that walks people at risk through safety checklists.
//!
//! Files in `checklists/` and `locales/` are the product; the modules below read, check, plan and show them.
//! Everything that decides is a pure function; files marked (I/O) in `docs/ARCHITECTURE.md` touch the machine.

pub mod content;
pub mod plan;
pub mod progress;
pub mod store;
pub mod translate;
