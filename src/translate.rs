//! Translations of content and of the interface: read, made, checked and counted.
//!
//! Pure, and with the build script the only place that knows PO. Texts come in and go out as
//! strings; opening and writing files is the business of commands.

pub mod asked;
#[cfg(test)]
mod breaks;
pub mod check;
pub mod check_files;
pub mod check_ui;
pub mod decide;
pub mod escapes;
pub mod extract;
pub mod fluent;
pub mod interface;
pub mod notes;
pub mod patch;
pub mod placeholders;
pub mod po;
pub mod review;
pub mod reviewed;
pub mod rules;
pub mod say;
pub mod status;
pub mod table;
pub mod ui;
pub mod work;

pub use check::check;
pub use check_files::check_files;
pub use check_ui::{check_ui, check_ui_po};
pub use extract::extract;
pub use reviewed::Reviewed;
pub use status::{ListStatus, status};
pub use table::table;
pub use ui::{UiShare, ui_share};
