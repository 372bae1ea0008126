//! Checklists, pages and words: what the program teaches, as data.
//!
//! Content can name a check that the program has; it can never run anything.

pub mod age;
pub mod answers;
pub mod built;
pub mod chars;
mod codes;
mod depth;
mod entries;
pub mod finding;
mod helplines;
pub mod keys;
pub mod language;
pub mod lint;
pub mod load;
pub mod marks;
mod messengers;
pub mod model;
mod outline;
pub mod overlay;
pub mod pack;
pub mod packed;
pub mod place;
mod read;
mod renamed;
mod schema;
pub mod source;
pub mod terms;
pub mod topics;
mod update;
pub mod wire;

pub use built::{BuiltLocale, LOCALES};
pub use finding::{Finding, LintCode, Severity};
pub use keys::{Part, Spot, keys};
pub use language::{Share, in_language, share, translated};
pub use model::{
    Checklist, Claim, Contact, FirstMessage, Glossary, Helpline, Helplines, How, Item, ItemId, Level,
    Library, List, Messenger, Messengers, Note, Opinion, Origin, Page, Pages, Rename, Source, Step, Str,
    Term, Test, Text, TextState, Trust, When,
};
pub use overlay::{Translated, overlay};
pub use pack::Pack;
pub use source::{Own, OwnLists, library};
