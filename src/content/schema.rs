//! The exact shape of the files: which table has which fields.
//!
//! Fields that stand in neither list are refused, so that a misspelt one is never silently lost.

use super::finding::LintCode;

/// The format that this program reads and writes.
pub const FORMAT_VERSION: u32 = 1;

/// The fields of one table.
pub struct Shape {
    /// What a message calls the table.
    pub what: &'static str,
    /// Fields that must be there and hold something, each with the code for its absence.
    pub needed: &'static [(&'static str, LintCode)],
    /// Fields that may be there.
    pub optional: &'static [&'static str],
}

/// Writes down the fields of a table; a code of its own for an absence follows the field's name.
macro_rules! shape {
    ($what:literal, [$($field:literal $($code:ident)?),* $(,)?], [$($optional:literal),* $(,)?]) => {
        Shape {
            what: $what,
            needed: &[$(($field, shape!(@code $($code)?))),*],
            optional: &[$($optional),*],
        }
    };
    (@code) => { LintCode::MissingField };
    (@code $code:ident) => { LintCode::$code };
}

/// A file of kind `checklist`.
pub const CHECKLIST: Shape = shape!(
    "the checklist",
    ["format_version", "kind", "id", "title", "summary", "minutes", "item"],
    ["place", "also", "source"]
);
/// A file of kind `pages`.
pub const PAGES: Shape = shape!(
    "the file of pages",
    ["format_version", "kind", "id", "title", "summary"],
    ["source", "page", "note"]
);
/// A file of kind `helplines`.
pub const HELPLINES: Shape = shape!(
    "the file of helplines",
    ["format_version", "kind", "id", "title", "summary", "risk", "none", "before", "message", "line"],
    ["source"]
);
/// A file of kind `glossary`.
pub const GLOSSARY: Shape =
    shape!("the glossary", ["format_version", "kind", "id", "title", "summary", "term"], ["source"]);
/// A file of kind `messengers`.
pub const MESSENGERS: Shape = shape!(
    "the file of messengers",
    ["format_version", "kind", "id", "title", "summary", "app"],
    ["source", "opinion"]
);
/// A file of kind `renamed`.
pub const RENAMED: Shape = shape!("the file of renamed ids", ["format_version", "kind", "id"], ["rename"]);
/// `[[source]]`.
pub const SOURCE: Shape = shape!("this source", ["id", "title", "url", "date", "trust"], []);
/// `[[item]]`.
pub const ITEM: Shape = shape!(
    "this item",
    ["id", "level", "impact", "minutes", "sources" MissingSource, "checked" MissingChecked, "title", "why",
     "steps" EmptySteps],
    ["when", "probe", "recheck_days", "meaning_rev", "happened", "after", "against", "notes", "test", "limits"]
);
/// `[[page]]`.
pub const PAGE: Shape = shape!(
    "this page",
    ["id", "sources" MissingSource, "checked" MissingChecked, "title", "summary", "steps" EmptySteps],
    ["limits"]
);
/// `[[note]]`.
pub const NOTE: Shape = shape!(
    "this note",
    ["id", "sources" MissingSource, "checked" MissingChecked, "items", "title", "what", "changed", "means"],
    ["when", "limits"]
);
/// `[[line]]` of a file of helplines.
pub const LINE: Shape = shape!(
    "this helpline",
    ["id", "name", "sources" MissingSource, "checked" MissingChecked, "does", "whom", "languages", "hours",
     "expect", "contact"],
    ["limits"]
);
/// `contact = [{ ... }]` of a helpline.
pub const CONTACT: Shape = shape!(
    "this contact",
    ["how", "address", "sources" MissingSource, "published" MissingDate],
    ["rechecked"]
);
/// `[[before]]` of a file of helplines.
pub const BEFORE: Shape = shape!("this line", ["id", "text"], []);
/// `[[message]]` of a file of helplines.
pub const MESSAGE: Shape = shape!("this message", ["id", "language", "title", "copy"], []);
/// `[[term]]`.
pub const TERM: Shape =
    shape!("this word", ["id", "sources" MissingSource, "checked" MissingChecked, "title", "text"], ["also"]);
/// `[[app]]`.
pub const APP: Shape = shape!("this app", ["id", "name", "summary", "claim" MissingTopic], ["setup"]);
/// `[[app.claim]]`. Its value may be an empty list, and is looked for apart.
pub const CLAIM: Shape = shape!(
    "this claim",
    ["topic", "sources" MissingSource, "date" MissingDate, "confidence", "text"],
    ["value"]
);
/// `[[opinion]]`.
pub const OPINION: Shape = shape!(
    "this opinion",
    ["id", "who", "app", "kind", "date" MissingDate, "sources" MissingSource, "text"],
    []
);
/// `[[rename]]`.
pub const RENAME: Shape = shape!("this rename", ["from", "to"], []);
/// `when = { ... }`.
pub const WHEN: Shape = shape!("when", [], ["any", "all", "none"]);
/// `[[item.steps]]`, `[[page.steps]]` and the steps of a test.
pub const STEP: Shape = shape!("this step", ["id", "text"], ["only", "code"]);
/// `[item.test]`.
pub const TEST: Shape = shape!("this test", ["expect", "steps" EmptySteps], []);
/// `[item.limits]` and `[page.limits]`.
pub const LIMITS: Shape = shape!("limits", ["text"], []);
