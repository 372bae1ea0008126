//! Answers and content in, an ordered and explained plan out.

pub mod profile;
