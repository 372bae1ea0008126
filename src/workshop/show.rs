//! What stands on the projector: which part of the session, which frame of it, for which devices, and since when.
//!
//! Knows nothing of the presenter's own notebook: there is no field for it.

pub mod cue;
mod frames;

use crate::content::{Checklist, ItemId, Library};
use crate::workshop::agenda::{Agenda, What};
use crate::workshop::tally::Room;

pub use frames::{Column, Frame, devices_of, frames};

/// One part of what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub what: What,
    /// How many minutes are planned for it.
    pub minutes: u16,
}

/// What is shown for which devices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Devices {
    /// Those in the room, as answers to the first question, such as `android`; empty for all.
    pub named: Vec<&'static str>,
    /// Steps that differ stand beside each other instead of one after the other.
    pub side_by_side: bool,
}

/// A presentation under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Show {
    entries: Vec<Entry>,
    at: usize,
    frame: usize,
    /// What is shown for which devices.
    pub devices: Devices,
    /// Whether nothing is shown.
    pub black: bool,
    /// When it began, in milliseconds since 1970; nothing before it did.
    pub started: Option<u64>,
    entered: u64,
    /// What is counted.
    pub room: Room,
    /// Which of the tallies in the notebook is this one, once it is kept.
    pub kept: Option<usize>,
    /// Whether something was counted that is kept nowhere.
    pub unkept: bool,
}

impl Show {
    /// Returns a presentation of one list, item by item.
    pub fn of_list(list: &Checklist) -> Self {
        let entry = |item: &crate::content::Item| {
            let id = ItemId::new(list.id.clone(), item.id.clone());
            let minutes = item.minutes;
            Entry { what: What::Item { id, show: 0, act: minutes, check: 0 }, minutes }
        };
        Self::of(list.items.iter().map(entry).collect())
    }

    /// Returns a presentation that follows a session plan.
    pub fn of_agenda(agenda: &Agenda) -> Self {
        let parts = agenda.parts.iter();
        Self::of(parts.map(|part| Entry { what: part.what.clone(), minutes: part.minutes }).collect())
    }

    fn of(entries: Vec<Entry>) -> Self {
        Self {
            entries,
            at: 0,
            frame: 0,
            devices: Devices::default(),
            black: false,
            started: None,
            entered: 0,
            room: Room::default(),
            kept: None,
            unkept: false,
        }
    }

    /// Returns all its parts.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the part that is shown; nothing in a plan without parts.
    pub fn entry(&self) -> Option<&Entry> {
        self.entries.get(self.at)
    }

    /// Returns the number of the part that is shown, counted from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Returns the item that is shown, if it is one.
    pub fn item(&self) -> Option<&ItemId> {
        match &self.entry()?.what {
            What::Item { id, .. } => Some(id),
            _ => None,
        }
    }

    /// Returns the lists that it has items of, in order.
    pub fn lists(&self) -> Vec<&str> {
        let mut lists: Vec<&str> = Vec::new();
        for entry in &self.entries {
            if let What::Item { id, .. } = &entry.what
                && !lists.contains(&id.list.as_ref())
            {
                lists.push(&id.list);
            }
        }
        lists
    }

    /// Returns what the part on screen consists of.
    pub fn frames(&self, library: &Library) -> Vec<Frame> {
        self.entry().map(|entry| frames(library, &entry.what, &self.devices)).unwrap_or_default()
    }

    /// Returns the number of the frame that is shown, and the frame.
    ///
    /// Fewer devices may leave fewer frames: then the last one stands.
    pub fn frame(&self, library: &Library) -> (usize, Frame) {
        let frames = self.frames(library);
        let at = self.frame.min(frames.len().saturating_sub(1));
        (at, frames.into_iter().nth(at).unwrap_or(Frame::Title))
    }

    /// Begins, or goes on after a pause.
    pub fn begin(&mut self, now: u64) {
        if self.started.is_none() {
            self.started = Some(now);
            self.entered = now;
        }
    }

    /// Goes one frame on, into the next part after the last one. Returns false at the very end.
    pub fn next(&mut self, library: &Library, now: u64) -> bool {
        let (frame, _) = self.frame(library);
        if frame + 1 < self.frames(library).len() {
            self.frame = frame + 1;
            return true;
        }
        self.jump(self.at + 1, now)
    }

    /// Goes one frame back, to the last one of the part before from the first one. Returns false at the very start.
    pub fn before(&mut self, library: &Library, now: u64) -> bool {
        let (frame, _) = self.frame(library);
        if frame > 0 {
            self.frame = frame - 1;
            return true;
        }
        let moved = self.at > 0 && self.jump(self.at - 1, now);
        if moved {
            self.frame = self.frames(library).len().saturating_sub(1);
        }
        moved
    }

    /// Goes to the first frame of a part. Returns false where there is no such part.
    pub fn jump(&mut self, at: usize, now: u64) -> bool {
        if at >= self.entries.len() {
            return false;
        }
        if at != self.at {
            self.entered = now;
        }
        (self.at, self.frame) = (at, 0);
        true
    }

    /// Goes to where another presentation of the same session is, with its clocks.
    pub fn go_to(&mut self, other: &Self) {
        (self.at, self.frame) = (other.at.min(self.entries.len().saturating_sub(1)), other.frame);
        (self.started, self.entered) = (other.started, other.entered);
    }

    /// Returns the clocks.
    pub fn clocks(&self, now: u64) -> Clocks {
        let minutes = |since: u64| now.saturating_sub(since) / MINUTE;
        let sum = |entries: &[Entry]| entries.iter().map(|entry| u64::from(entry.minutes)).sum();
        let through = self.entries.get(..=self.at).unwrap_or_default();
        Clocks {
            part: self.started.map_or(0, |_| minutes(self.entered)),
            part_planned: self.entry().map_or(0, |entry| u64::from(entry.minutes)),
            session: self.started.map_or(0, minutes),
            session_planned: sum(&self.entries),
            due: sum(through),
        }
    }

    /// Returns when the part on screen began, in milliseconds since 1970.
    pub fn entered(&self) -> u64 {
        self.entered
    }
}

/// One minute in milliseconds.
pub const MINUTE: u64 = 60_000;

/// Whole minutes that have passed, beside those that were planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clocks {
    /// In this part.
    pub part: u64,
    /// Planned for this part.
    pub part_planned: u64,
    /// In the session.
    pub session: u64,
    /// Planned for the session.
    pub session_planned: u64,
    /// At which minute of the session this part is to end.
    pub due: u64,
}

impl Clocks {
    /// Returns how many minutes the session is behind its plan.
    pub fn late(&self) -> u64 {
        self.session.saturating_sub(self.due)
    }
}

#[cfg(test)]
mod tests;
