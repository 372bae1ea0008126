//! A session plan: what comes after what, and how many minutes each part takes.

use crate::content::ItemId;

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

impl Agenda {
    /// Returns how many minutes all parts take.
    pub fn minutes(&self) -> u32 {
        self.parts.iter().map(|part| u32::from(part.minutes)).sum()
    }
}
