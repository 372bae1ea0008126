//! The notebook on disk: encrypted, saved whole or not at all.

use crate::content::ItemId;
use crate::plan::profile::Profile;
use crate::progress::Progress;

/// Everything that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notebook {
    /// What was done.
    pub progress: Progress,
    /// The answers, only if the person wants them kept.
    pub profile: Option<Profile>,
    /// The plan alone, where the answers are not kept.
    pub kept_plan: Option<Vec<ItemId>>,
    /// After how many minutes without a key the guide locks itself; 0 means never.
    pub lock_after_minutes: u16,
}
