//! Checklists, pages and words: what the program teaches, as data.
//!
//! Content can name a check that the program has; it can never run anything.

pub mod answers;
pub mod model;

pub use model::{
    Checklist, Glossary, Item, ItemId, Level, Library, List, Origin, Page, Pages, Source, Step, Str, Term,
    Test, Text, TextState, Trust, When,
};
