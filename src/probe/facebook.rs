//! Reads a person's own Facebook export and judges whether the list of "activity off Meta" is empty.
//!
//! [`read`] takes zips, folders and files apart (I/O); everything else here is pure. Nothing is unpacked to
//! disk, nothing outside the few files named in [`names`] is read, and of ids, addresses and cookies nothing
//! is kept even in memory.

pub mod compare;
pub mod guard;
pub mod html;
pub mod judge;
pub mod list;
pub mod names;
pub mod neighbours;
pub mod read;
pub mod source;
pub mod text;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use judge::{Answer, Reason};

/// How the list was written. Meta has changed it at least nine times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// 2019 to 2021.
    V1,
    /// 2021 to about 2023.
    V2,
    /// About 2023 to 2025.
    V3,
    /// 2025 on.
    V4,
    /// The same with one business alone.
    V4Single,
    /// Instagram, 2023 to 2025.
    Instagram3,
    /// Instagram, 2025 on.
    Instagram4,
    /// Pages of 2026: an index and a page for each business.
    HtmlNew,
    /// One page with all businesses; they can be counted, and no more.
    HtmlOld,
}

impl Variant {
    /// Tells whether it is made of pages, which do not tell everything.
    pub fn is_html(self) -> bool {
        matches!(self, Self::HtmlNew | Self::HtmlOld)
    }

    /// Returns its word for tests and documents.
    pub fn word(self) -> &'static str {
        match self {
            Self::V1 => "V1",
            Self::V2 => "V2",
            Self::V3 => "V3",
            Self::V4 => "V4",
            Self::V4Single => "V4-single",
            Self::Instagram3 => "IG-3",
            Self::Instagram4 => "IG-4",
            Self::HtmlNew => "HTML-new",
            Self::HtmlOld => "HTML-old",
        }
    }
}

/// Everything that was found in the paths a person named.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// The ways in which lists were written, in the order of finding; several parts may hold several lists.
    pub variants: Vec<Variant>,
    /// Businesses by name, the most active first.
    pub businesses: Vec<Business>,
    /// Businesses that were counted without a name, because there were too many to keep.
    pub unnamed: u64,
    /// All events.
    pub events: u64,
    /// The day of the oldest event, in UTC.
    pub first: Option<Date>,
    /// The day of the newest event, in UTC.
    pub last: Option<Date>,
    /// Events by month (first day of it), in UTC, without gaps.
    pub months: BTreeMap<Date, u64>,
    /// Events by kind, such as `PAGE_VIEW`; at most a few hundred kinds.
    pub kinds: BTreeMap<String, u64>,
    /// What else of the category was there.
    pub around: Around,
    /// What clearing the list does not touch.
    pub neighbours: Neighbours,
    /// The day of the export, from its name.
    pub made_on: Option<Date>,
    /// Why something could not be read or is not whole. Any of these forbids "empty".
    pub problems: Vec<Reason>,
}

/// One business or app that reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// Its name as it stands in the export, repaired. Chosen by strangers: to be sanitised before it is shown.
    pub name: String,
    /// How often it stands in the list.
    pub entries: u32,
    /// Its events; nothing where the pages do not tell.
    pub events: u64,
    /// The day of its newest event, in UTC.
    pub last: Option<Date>,
}

/// Signs that the category was part of the export, beside the list itself.
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Around {
    /// The settings file was there: the category was included.
    pub settings: bool,
    /// How often the history was cleared, if the settings tell.
    pub cleared_times: Option<u64>,
    /// Another file of the same folder was there.
    pub siblings: bool,
    /// The folder held only `no-data.txt`.
    pub no_data: bool,
    /// The folder was there.
    pub folder: bool,
    /// Something of Facebook was recognised at all.
    pub facebook: bool,
    /// Something of Instagram was recognised.
    pub instagram: bool,
    /// An empty list was there.
    pub empty_list: bool,
    /// The name of a part ends as parts of a larger export do, and others may be missing.
    pub may_have_parts: bool,
}

/// Neighbours that clearing does not touch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Neighbours {
    /// Connected apps and websites, by name.
    pub apps: Vec<ConnectedApp>,
    /// Advertisers that use a list with the person on it, by name.
    pub advertisers: Vec<String>,
    /// Advertisers counted beyond those that are kept by name.
    pub more_advertisers: u64,
}

/// A connected app or website.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectedApp {
    /// Its name: to be sanitised before it is shown.
    pub name: String,
    /// Whether it still has access.
    pub state: AppState,
}

/// Whether an app still has access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AppState {
    /// It has.
    Active,
    /// It had; the access ended by itself.
    Inactive,
    /// It was removed.
    Removed,
    /// The export does not say.
    Unknown,
}

impl Report {
    /// Returns how many businesses are in the list, by name.
    pub fn business_count(&self) -> u64 {
        u64::try_from(self.businesses.len()).unwrap_or(u64::MAX).saturating_add(self.unnamed)
    }
}
