//! Everything that can happen.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::error::Problem;
use crate::guide::action::Action;
use crate::guide::app::Followed;
use crate::guide::effect::Secret;
use crate::probe::drill::Event;
use crate::probe::facebook::Report;
use crate::probe::facts::Facts;
use crate::store::{Notebook, Presence};
use crate::workshop::show::cue::Cue;

/// One thing that happened: a person's wish, or the world's answer to an effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A person asked for something.
    Act(Action),
    /// The screen has this many columns and rows.
    Resized {
        /// Columns.
        columns: u16,
        /// Rows.
        rows: u16,
    },
    /// It is this day.
    Day(Date),
    /// It is this time, in milliseconds since 1970.
    Clock(u64),
    /// Notes can be followed now; where a presentation broke off, this is where it was.
    StageOpened(Option<Box<Cue>>),
    /// Another running copy presents, or nothing can be written where notes are followed.
    StageRefused(Problem),
    /// Notes can no longer be followed.
    StageLost(Problem),
    /// What another running copy presents.
    Followed(Box<Followed>),
    /// No key came for as long as the lock waits.
    IdleTooLong,
    /// It is time to try a failed save again.
    RetryDue,
    /// The notebook is open.
    Unlocked(Box<Notebook>),
    /// The notebook did not open.
    UnlockFailed(Problem),
    /// A new notebook is on disk.
    Created {
        /// Whether the disk keeps the files to their owner.
        owner_only: bool,
    },
    /// No new notebook could be made.
    CreateFailed(Problem),
    /// This change and all before it are on disk.
    Saved(u64),
    /// This change is not on disk.
    SaveFailed {
        /// Which one.
        revision: u64,
        /// Why.
        problem: Problem,
    },
    /// A made-up passphrase.
    Suggested(Secret),
    /// What a typed passphrase is worth.
    Judged {
        /// Whether it holds.
        enough: bool,
    },
    /// The old files were put aside; this is what is there now.
    WasSetAside {
        /// Their new names.
        names: Vec<String>,
        /// What is there now.
        presence: Presence,
    },
    /// Something else that was asked for could not be done.
    Failed(Problem),
    /// The report is in this file.
    ReportWritten(PathBuf),
    /// What this machine answered about its network, or why it was not asked.
    Looked(Result<Box<Facts>, Problem>),
    /// Something happened in the drill.
    Drill(Event),
    /// The drill is over, or broke off.
    DrillOver(Result<(), Problem>),
    /// An export was read.
    ExportRead {
        /// The number of the order.
        order: u64,
        /// What was in it.
        report: Box<Report>,
    },
    /// The picture is in this file.
    PictureWritten(PathBuf),
    /// The sheet is in this file.
    SheetWritten(PathBuf),
    /// What was decided about a translated line is on disk, or why it is not.
    Decided(Result<(), Problem>),
    /// The system ends the program.
    Ended,
}
