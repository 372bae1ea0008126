//! Drawing pieces that know nothing of checklists.

pub mod paint;
pub mod row;
