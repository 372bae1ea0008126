//! Which screens there are.

use std::path::PathBuf;

use crate::content::ItemId;
use crate::content::topics::Topic;
use crate::export::sheet::{Extra, Format};
use crate::guide::app::Which;
use crate::guide::view::{Pair, Part};
use crate::probe::drill::Case;

/// Every screen of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Choose a language.
    Language,
    /// Which order of right-to-left letters can be read here.
    Direction,
    /// What is left where none can.
    NoDirection,
    /// "Something has already happened" or "Make me safer".
    Start,
    /// The first-hour pages.
    Happened,
    /// One first-hour page.
    Page(String),
    /// Who can help.
    Helplines,
    /// One who can.
    Helpline(String),
    /// Next steps, lists and the rest.
    Home,
    /// The plan as a whole.
    WholePlan,
    /// All checklists.
    Lists,
    /// One checklist.
    Checklist(String),
    /// One item.
    Item(ItemId),
    /// Its test by hand.
    Test(ItemId),
    /// "My screen shows something else."
    Report(ItemId, Option<String>),
    /// Whether to answer seven questions.
    AskPlan,
    /// One question.
    Question(usize),
    /// What becomes of the answers.
    Answered,
    /// Whether to keep progress.
    SaveOffer,
    /// A made-up passphrase.
    Suggestion,
    /// A passphrase of one's own.
    TypePassphrase,
    /// A typed passphrase is weak.
    WeakPassphrase,
    /// The same once more.
    RepeatPassphrase,
    /// Open the notebook.
    Unlock {
        /// From its previous copy.
        previous: bool,
    },
    /// The passphrase is forgotten.
    Forgotten,
    /// Find words.
    Search,
    /// Explained words.
    Glossary,
    /// One word.
    Term(String),
    /// The words that stood on the screen below, as ids.
    WordsHere(Vec<String>),
    /// What one person cannot switch off.
    Notes,
    /// One page of that.
    Note(String),
    /// What is behind an item.
    Why(ItemId),
    /// What stays on this computer.
    Stays,
    /// What the keys do.
    Help,
    /// The notebook.
    Notebook,
    /// Leave although something would be lost.
    Leave,
    /// The drill by case, and the checks.
    Drill,
    /// What a drill would do, and whether to run it.
    DrillAsk(Case),
    /// A drill that runs.
    DrillRun,
    /// What the last drill found.
    DrillResult,
    /// What it sent.
    DrillSent,
    /// One step of a test by hand; past the last one, what was seen.
    ByHand(Case, usize),
    /// All checks of this machine.
    Checks,
    /// The check that belongs to an item.
    Look(ItemId),
    /// Where an export is, with the parts named so far.
    OffMeta(Which, Vec<PathBuf>),
    /// What it held.
    OffMetaReport,
    /// All its businesses.
    OffMetaAll,
    /// Whether to write a picture of the report.
    OffMetaPicture,
    /// What is needed of a messenger.
    Chooser,
    /// Which one, and why.
    ChooserAnswer,
    /// All that is known of one.
    Messenger(String),
    /// Two of them side by side.
    Compare(Pair, Part),
    /// What can be compared.
    Topics,
    /// One topic of every messenger.
    Topic(Topic),
    /// The person's own sheet, with what was asked for.
    Sheet(Vec<Extra>),
    /// Whether to write it to a file.
    SheetFile(Vec<Extra>, Format),
    /// The person's slip for a list.
    Slip(String),
    /// What to present, and for whom.
    PresentStart,
    /// A frame on the projector.
    Present,
    /// To which part of the session.
    PresentJump,
    /// Count the room.
    PresentCount,
    /// Slips, typed in one after the other.
    PresentSlips,
    /// What was counted.
    PresentTotals,
    /// The notes to what another running copy presents.
    Follow,
    /// A translated line beside its English.
    Review,
    /// Other words for it.
    ReviewEdit,
}

impl Screen {
    /// Tells whether the screen belongs to the set-up of a passphrase.
    pub fn is_setting_up(&self) -> bool {
        matches!(
            self,
            Screen::SaveOffer
                | Screen::Suggestion
                | Screen::TypePassphrase
                | Screen::WeakPassphrase
                | Screen::RepeatPassphrase
        )
    }

    /// Tells whether the screen shows an export, or where one is.
    pub fn is_of_export(&self) -> bool {
        matches!(
            self,
            Screen::OffMeta(..) | Screen::OffMetaReport | Screen::OffMetaAll | Screen::OffMetaPicture
        )
    }

    /// Tells whether the screen shows the person's sheet, or asks about its file.
    pub fn is_of_sheet(&self) -> bool {
        matches!(self, Screen::Sheet(_) | Screen::SheetFile(..))
    }

    /// Tells whether what is typed here is a secret.
    pub fn has_secret_field(&self) -> bool {
        matches!(self, Screen::TypePassphrase | Screen::RepeatPassphrase | Screen::Unlock { .. })
    }

    /// Tells whether nothing can be done with what is typed here but to hand it in.
    pub fn takes_what_is_typed(&self) -> bool {
        self.has_secret_field()
            || matches!(self, Screen::ReviewEdit | Screen::PresentCount | Screen::PresentSlips)
    }

    /// Tells whether something can be typed here.
    pub fn has_field(&self) -> bool {
        matches!(
            self,
            Screen::TypePassphrase
                | Screen::RepeatPassphrase
                | Screen::Unlock { .. }
                | Screen::Search
                | Screen::OffMeta(..)
                | Screen::OffMetaAll
                | Screen::ReviewEdit
                | Screen::PresentCount
                | Screen::PresentSlips
        )
    }

    /// Tells whether a room may be looking at it.
    pub fn is_for_a_room(&self) -> bool {
        matches!(
            self,
            Screen::Present
                | Screen::PresentJump
                | Screen::PresentCount
                | Screen::PresentSlips
                | Screen::PresentTotals
        )
    }
}
