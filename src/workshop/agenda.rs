//! A session plan: what comes after what, and how many minutes each part takes.

pub mod fit;
pub mod markdown;
mod read;
pub mod words;

use crate::content::ItemId;

pub use read::{Fault, FaultKind, LARGEST_BYTES, announced, read, text_of};

/// The plan of one session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agenda {
    /// Its parts, in order.
    pub parts: Vec<Part>,
}

/// One part of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// How long it takes.
    pub minutes: u16,
    /// What is done.
    pub what: What,
}

/// What is done in a part of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Welcome; what this is, and what it is not.
    Opening,
    /// What nobody has to do, and what nobody may do here.
    Consent,
    /// The count before anything is done.
    CountBefore,
    /// One item of a list.
    Item {
        /// Which one.
        id: ItemId,
        /// Of the part's minutes, those to show it.
        show: u16,
        /// Those to do it.
        act: u16,
        /// Those to check it.
        check: u16,
    },
    /// Two and two: one reads out, the other ticks. Nobody hands over a device.
    Buddies,
    /// A break.
    Break,
    /// The same count afterwards.
    CountAfter,
    /// Sheets, and a date to look again.
    Closing,
    /// Something of the trainer's own, in their words.
    Own(String),
}

impl What {
    /// Every kind of part but items and those of the trainer's own.
    pub const FIXED: [Self; 7] = [
        Self::Opening,
        Self::Consent,
        Self::CountBefore,
        Self::Buddies,
        Self::Break,
        Self::CountAfter,
        Self::Closing,
    ];

    /// Returns the id that stands for it in a file, the same in every language; a part of the trainer's own has none.
    pub fn id(&self) -> Option<String> {
        Some(match self {
            Self::Opening => "opening".to_owned(),
            Self::Consent => "consent".to_owned(),
            Self::CountBefore => "count-before".to_owned(),
            Self::Item { id, .. } => id.to_string(),
            Self::Buddies => "buddies".to_owned(),
            Self::Break => "break".to_owned(),
            Self::CountAfter => "count-after".to_owned(),
            Self::Closing => "closing".to_owned(),
            Self::Own(_) => return None,
        })
    }
}

impl Agenda {
    /// Returns how many minutes all parts take.
    pub fn minutes(&self) -> u32 {
        self.parts.iter().map(|part| u32::from(part.minutes)).sum()
    }
}
