//! Which messenger, from outside: written situations of people, and the document about the decision.

mod situations;
mod table;

use jiff::civil::Date;

/// The day on which tests choose: confidence depends on it.
fn today() -> Date {
    "2026-11-21".parse().unwrap()
}
