//! What differs between languages: which one to speak, which way it runs, how wide text is, how it is
//! folded for search.
//!
//! Pure values and functions: this module reads no environment and no file, and holds no global.

pub mod bidi;
pub mod bundle;
pub mod fold;
pub mod letters;
mod messages;
pub mod negotiate;
pub mod width;

pub use bundle::{ENGLISH, Locale, PSEUDO, PSEUDO_TURNED};
