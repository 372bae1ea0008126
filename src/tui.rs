//! The terminal guide: drawing and keys.

pub mod widgets;
