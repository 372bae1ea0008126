//! "Is it empty?" as a pure function of what was found.

use crate::probe::Sentence;
use crate::probe::facebook::Report;

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// At least one business is in the list.
    NotEmpty,
    /// The category was in the export and nothing is in it.
    Empty,
    /// Nothing is in it, and that the category was included is only likely.
    ProbablyEmpty,
    /// Could not tell.
    Unknown,
}

impl Answer {
    /// Returns its word in `--json` and in the notebook.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotEmpty => "not_empty",
            Self::Empty => "empty",
            Self::ProbablyEmpty => "probably_empty",
            Self::Unknown => "unknown",
        }
    }
}

/// Why something could not be read, or why an answer is as it is.
///
/// Each has a message `offmeta-why-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// At least one business is in the list.
    Listed,
    /// The list is there and has nothing in it.
    ListEmpty,
    /// The list names businesses and has no event of any.
    NoEvents,
    /// The list is not there, the settings of the category are.
    SettingsOnly,
    /// The folder says by a file of its own that there is nothing.
    NoData,
    /// The list is not there, other files of its folder are.
    SiblingsOnly,
    /// The folder of the category is not there.
    NoCategory,
    /// Nothing of Facebook was recognised.
    NotAnExport,
    /// Only an export of Instagram.
    InstagramOnly,
    /// A page that the index names is not there.
    PageMissing,
    /// The list has a shape that this program does not know.
    UnknownShape,
    /// The list is no valid JSON, or ends too early.
    BrokenJson,
    /// The zip is cut off or damaged.
    BrokenZip,
    /// The zip, or the file in it, is encrypted.
    Encrypted,
    /// A file in the zip is packed in a way that this program does not know.
    UnknownPacking,
    /// The same file stands in the export twice.
    Duplicate,
    /// The zip holds another zip where the export should be.
    NestedZip,
    /// A file unpacks to more than this program reads, or to more than the zip says.
    TooLarge,
    /// The download has exactly the size at which unfinished ones end.
    Unfinished,
    /// There are more files than this program looks at.
    TooMany,
    /// A file in the zip has a path that leads out of it; it was not read.
    StrangePath,
    /// The file or folder cannot be read.
    Unreadable,
    /// The path does not exist.
    Missing,
}

impl Reason {
    /// Returns its word in message ids, `offmeta-why-…`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::ListEmpty => "list-empty",
            Self::NoEvents => "no-events",
            Self::SettingsOnly => "settings-only",
            Self::NoData => "no-data",
            Self::SiblingsOnly => "siblings-only",
            Self::NoCategory => "no-category",
            Self::NotAnExport => "not-an-export",
            Self::InstagramOnly => "instagram-only",
            Self::PageMissing => "page-missing",
            Self::UnknownShape => "unknown-shape",
            Self::BrokenJson => "broken-json",
            Self::BrokenZip => "broken-zip",
            Self::Encrypted => "encrypted",
            Self::UnknownPacking => "unknown-packing",
            Self::Duplicate => "duplicate",
            Self::NestedZip => "nested-zip",
            Self::TooLarge => "too-large",
            Self::Unfinished => "unfinished",
            Self::TooMany => "too-many",
            Self::StrangePath => "strange-path",
            Self::Unreadable => "unreadable",
            Self::Missing => "missing",
        }
    }

    /// Returns the sentence that says it.
    pub fn sentence(self) -> Sentence {
        Sentence::new(match self {
            Self::Listed => "offmeta-why-listed",
            Self::ListEmpty => "offmeta-why-list-empty",
            Self::NoEvents => "offmeta-why-no-events",
            Self::SettingsOnly => "offmeta-why-settings-only",
            Self::NoData => "offmeta-why-no-data",
            Self::SiblingsOnly => "offmeta-why-siblings-only",
            Self::NoCategory => "offmeta-why-no-category",
            Self::NotAnExport => "offmeta-why-not-an-export",
            Self::InstagramOnly => "offmeta-why-instagram-only",
            Self::PageMissing => "offmeta-why-page-missing",
            Self::UnknownShape => "offmeta-why-unknown-shape",
            Self::BrokenJson => "offmeta-why-broken-json",
            Self::BrokenZip => "offmeta-why-broken-zip",
            Self::Encrypted => "offmeta-why-encrypted",
            Self::UnknownPacking => "offmeta-why-unknown-packing",
            Self::Duplicate => "offmeta-why-duplicate",
            Self::NestedZip => "offmeta-why-nested-zip",
            Self::TooLarge => "offmeta-why-too-large",
            Self::Unfinished => "offmeta-why-unfinished",
            Self::TooMany => "offmeta-why-too-many",
            Self::StrangePath => "offmeta-why-strange-path",
            Self::Unreadable => "offmeta-why-unreadable",
            Self::Missing => "offmeta-why-missing",
        })
    }
}

/// Answers "is it empty?", and says why. The first row that fits decides.
///
/// # Sources
/// What an export looks like after clearing was in no public source on 2026-11-21; the rows follow from the
/// shapes. See `docs/offmeta.md`.
pub fn judge(report: &Report) -> (Answer, Reason) {
    let around = &report.around;
    let html = report.variants.iter().any(|variant| variant.is_html());
    if report.business_count() > 0 && (report.events > 0 || html) {
        return (Answer::NotEmpty, Reason::Listed);
    }
    // Whatever could not be read may be what is asked for.
    if let Some(problem) = report.problems.first() {
        return (Answer::Unknown, *problem);
    }
    match () {
        () if report.business_count() > 0 => (Answer::Empty, Reason::NoEvents),
        () if around.empty_list => (Answer::Empty, Reason::ListEmpty),
        () if around.settings => (Answer::Empty, Reason::SettingsOnly),
        () if around.no_data => (Answer::Empty, Reason::NoData),
        () if around.instagram && !around.facebook => (Answer::Unknown, Reason::InstagramOnly),
        () if around.siblings => (Answer::ProbablyEmpty, Reason::SiblingsOnly),
        () if around.facebook => (Answer::Unknown, Reason::NoCategory),
        () => (Answer::Unknown, Reason::NotAnExport),
    }
}

/// Returns every other way in which the answer could mislead, for this report: to be shown beside it.
pub fn cautions(report: &Report) -> Vec<Sentence> {
    let (answer, _) = judge(report);
    let around = &report.around;
    let html = report.variants.iter().any(|variant| variant.is_html());
    let mut keys = Vec::new();
    if matches!(answer, Answer::Empty | Answer::ProbablyEmpty) {
        keys.extend([
            "offmeta-caution-range",
            "offmeta-caution-48-hours",
            "offmeta-caution-other-profile",
            "offmeta-caution-not-seen-after-clearing",
            "offmeta-caution-future-linking",
        ]);
        if around.may_have_parts {
            keys.push("offmeta-caution-missing-part");
        }
        keys.push("offmeta-caution-neighbours");
    }
    if answer == Answer::NotEmpty && !report.problems.is_empty() {
        keys.push("offmeta-caution-incomplete");
    }
    if html {
        keys.push("offmeta-caution-html-time");
    }
    if around.instagram && !around.facebook {
        keys.push("offmeta-caution-instagram");
    }
    if report.unnamed > 0 {
        keys.push("offmeta-caution-many");
    }
    keys.into_iter().map(Sentence::new).collect()
}
