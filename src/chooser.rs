//! Which messenger: what a person needs and what is known in, one explained answer out.
//!
//! Pure: reads no clock, file or terminal. Every sentence of an answer is a [`Fact`] with its source and date.
//! What is unknown never counts as good. `docs/messengers.md` says how the answer is made; the points stand in
//! [`points`] and nowhere else.

pub mod answer;
pub mod compare;
mod decide;
pub mod explain;
pub mod facts;
mod judge;
pub mod needs;
pub mod points;

pub use answer::{Answer, GiveUp, Place, Reason, Role, Verdict};
pub use compare::{Comparison, Row, Said, compare};
pub use decide::decide;
pub use facts::{App, Fact, Facts};
pub use needs::{Need, Needs, QUESTIONS, Question, Weight};

#[cfg(test)]
mod tests;
