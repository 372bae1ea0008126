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
    /// The file or folder cannot be read.
    Unreadable,
    /// The path does not exist.
    Missing,
}

/// Answers "is it empty?", and says why.
pub fn judge(report: &Report) -> (Answer, Reason) {
    let _ = report;
    (Answer::Unknown, Reason::NotAnExport)
}

/// Returns every other way in which "empty" could mislead, for this report: to be shown beside it.
pub fn cautions(report: &Report) -> Vec<Sentence> {
    let _ = report;
    Vec::new()
}
