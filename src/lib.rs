//! sotay: a terminal guide that walks people at risk through safety checklists.
//!
//! Files in `checklists/` and `locales/` are the product; the modules below read, check, plan and show them.
//! Everything that decides is a pure function; files marked (I/O) touch the machine. In reading order:

pub mod content;
pub mod locale;
pub mod translate;

pub mod error;
pub mod fault;
pub mod sanitize;
pub mod search;
pub mod signed;
pub mod stamp;

pub mod chooser;
pub mod observe;
pub mod plan;
pub mod probe;
pub mod progress;
pub mod store;
pub mod workshop;

pub mod edit;
pub mod export;
pub mod guide;
pub mod runner;
pub mod window;

pub mod cli;
pub mod plain;
pub mod tui;
