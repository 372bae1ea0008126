//! How many of a room have come how far: counted while it lasts, and what of it may be kept.
//!
//! [`Room`] holds what was counted and is never written to a disk. [`Room::totals`] makes a [`Tally`] of it, the only form
//! that is kept, drawn or exported. It has no number under five and none from which one could be worked out: whoever
//! takes a notebook away, or sees the screen, must not learn that one person in the room has done nothing.
//!
//! # Privacy
//! There is no date, place, name or title here. A net change between two counts can be read off a tally; it says nothing of
//! who came to it.

pub mod compare;
mod cover;
mod guard;
mod room;

use std::collections::BTreeMap;

use crate::content::ItemId;

pub use room::{Count, Refused, Room, Slips};

/// The smallest number that is ever said. Below it, a number in a small room points at people.
pub const LEAST: u32 = 5;

/// When a room is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Before an item is done together.
    Before,
    /// Afterwards.
    After,
}

/// What may be kept of a session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many people there were, [`LEAST`] at least.
    pub people: u32,
    /// Its items that were counted.
    pub items: BTreeMap<ItemId, ItemTally>,
    /// What slips said, by list.
    pub slips: BTreeMap<String, SlipTally>,
}

/// One item, counted once or twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemTally {
    /// Which meaning of the item was counted.
    pub meaning_rev: u32,
    /// Before it was done together; nothing where it was not counted.
    pub before: Option<Row>,
    /// Afterwards.
    pub after: Option<Row>,
}

/// Where the people of a room stand with one item. Nothing means that the number is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Row {
    /// Have done it.
    pub done: Option<u32>,
    /// Need help.
    pub help: Option<u32>,
    /// Say that it is not for them.
    pub not_for_me: Option<u32>,
    /// Neither of these.
    pub open: Option<u32>,
}

/// What the slips of one list said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SlipTally {
    /// Before.
    pub before: Option<SlipRow>,
    /// Afterwards.
    pub after: Option<SlipRow>,
}

/// What the slips of one list said at one time: of five people at least.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SlipRow {
    /// How many there were, where that may be said.
    pub slips: Option<u32>,
    /// How much of the list is done on average, in percent.
    pub done_percent: u32,
    /// How many people are stuck on an item, by its id within the list; only numbers that may be said.
    pub stuck: BTreeMap<String, u32>,
}

impl Row {
    /// Returns the numbers in the order in which they are told: done, need help, not for me, none of these.
    pub fn numbers(&self) -> [Option<u32>; 4] {
        [self.done, self.help, self.not_for_me, self.open]
    }
}

impl ItemTally {
    /// Returns what was counted at a time.
    pub fn at(&self, phase: Phase) -> Option<Row> {
        match phase {
            Phase::Before => self.before,
            Phase::After => self.after,
        }
    }
}

impl SlipTally {
    /// Returns what slips said at a time.
    pub fn at(&self, phase: Phase) -> Option<&SlipRow> {
        match phase {
            Phase::Before => self.before.as_ref(),
            Phase::After => self.after.as_ref(),
        }
    }
}

impl Phase {
    /// Both, in the order of a session.
    pub const BOTH: [Self; 2] = [Self::Before, Self::After];
}

impl Tally {
    /// Tells whether nothing was counted that may be kept.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.slips.is_empty()
    }
}

#[cfg(test)]
mod tests;
