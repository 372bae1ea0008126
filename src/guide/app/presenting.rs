//! What is presented to a room, and what follows it in a second terminal.
//!
//! Nothing of the presenter's own notebook is read here; the totals of a room go into it, and nothing comes out.

use std::time::Duration;

use crate::content::ItemId;
use crate::error::Problem;
use crate::guide::app::{App, Keeping, Since, Wake};
use crate::guide::effect::Effect;
use crate::guide::message::Message;
use crate::guide::screens::Screen;
use crate::guide::view::Tone;
use crate::t;
use crate::workshop::show::cue::Cue;
use crate::workshop::show::{Clocks, Devices, MINUTE, Show};
use crate::workshop::slip::Slip;
use crate::workshop::tally::Phase;

/// Whether a second terminal can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Notes {
    /// Nothing was tried yet.
    #[default]
    NotYet,
    /// It can.
    On,
    /// It cannot: nothing may be written, or nothing can be.
    Off,
}

/// A presentation, and what the trainer is doing with it.
#[derive(Debug, Clone)]
pub struct Presented {
    /// The presentation.
    pub show: Show,
    /// Which count is being made; nothing where that follows from what was counted.
    pub phase: Option<Phase>,
    /// The last slip, to be taken back: its list and when it was counted.
    pub last_slip: Option<(String, Phase, Slip)>,
    /// Whether a second terminal can follow.
    pub notes: Notes,
    /// Whether the number of people is asked for anew.
    pub asks_people: bool,
    /// Whether leaving was asked for while a room was looking.
    pub asked_to_leave: bool,
    /// Which item is counted, where none is on the projector.
    pub counting: Option<ItemId>,
    /// Which slips are typed in; nothing where that follows from the part on the projector.
    pub slips: Option<Phase>,
    /// Whether the end was asked for although totals are kept nowhere.
    pub asked_to_end: bool,
}

impl Presented {
    /// Returns a presentation that has not begun.
    pub fn new(show: Show) -> Self {
        Self {
            show,
            phase: None,
            last_slip: None,
            notes: Notes::default(),
            asks_people: false,
            asked_to_end: false,
            asked_to_leave: false,
            counting: None,
            slips: None,
        }
    }
}

/// What is known of another copy's presentation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Followed {
    /// Nothing yet: none is running.
    #[default]
    Nothing,
    /// It is here.
    At(Cue),
    /// It stopped without a word; it was here.
    Stopped(Cue),
    /// It cannot be read.
    Failed(Problem),
}

/// What of a presentation is told to a second terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    at: usize,
    frame: usize,
    devices: Devices,
    black: bool,
    begun: bool,
    notes: Notes,
}

impl App {
    /// Tells whether a room may be looking at the screen.
    pub fn is_for_a_room(&self) -> bool {
        self.stack.iter().any(|place| place.screen == Screen::Present)
    }

    /// Tells whether nothing at all is to be drawn.
    pub fn is_black(&self) -> bool {
        let black = self.presented.as_ref().is_some_and(|presented| presented.show.black);
        black && !self.hidden && self.place().screen == Screen::Present
    }

    /// Returns where the presentation is.
    pub(super) fn position(&self) -> Option<Position> {
        let Presented { show, notes, .. } = self.presented.as_ref()?;
        let (begun, frame) = (show.started.is_some(), show.frame(self.library()).0);
        let devices = show.devices.clone();
        Some(Position { at: show.at(), frame, devices, black: show.black, begun, notes: *notes })
    }

    /// Returns the order to tell a second terminal where the presentation is now, if that changed.
    pub(super) fn cue_after(&self, before: Option<&Position>) -> Option<Effect> {
        let presented = self.presented.as_ref()?;
        let follows = presented.notes == Notes::On && presented.show.started.is_some();
        let changed = self.position().as_ref() != before;
        (follows && changed).then(|| Effect::Cue(Cue::of(&presented.show).write(self.library())))
    }

    /// Returns the show that the clocks on this screen belong to.
    fn clocked(&self) -> Option<&Show> {
        match (&self.place().screen, &self.followed) {
            (Screen::Follow, Followed::At(cue)) => Some(&cue.show),
            (Screen::Follow, _) => None,
            _ => self.presented.as_ref().map(|presented| &presented.show),
        }
    }

    /// Returns the clocks of what is presented, or followed.
    pub fn clocks(&self) -> Option<Clocks> {
        let show = self.clocked()?;
        show.started.map(|_| show.clocks(self.now))
    }

    /// Returns the minutes of the part and of the session beside those planned, for the first row.
    pub fn clock_words(&self) -> String {
        let Some(clocks) = self.clocks() else { return String::new() };
        let Clocks { part, part_planned, session, session_planned, .. } = clocks;
        t!(
            self.locale,
            "present-clocks",
            part = part,
            planned = part_planned,
            session = session,
            all = session_planned
        )
    }

    /// Returns the wish to be woken when the next minute of one of the clocks is full.
    pub(super) fn next_minute(&self) -> Option<Wake> {
        let show = self.clocked().filter(|_| {
            let shown = self.is_for_a_room() || self.place().screen == Screen::Follow;
            shown && !self.hidden && !self.is_black()
        })?;
        let left = |since: u64| MINUTE - self.now.saturating_sub(since) % MINUTE;
        let millis = left(show.started?).min(left(show.entered()));
        Some(Wake {
            after: Duration::from_millis(millis),
            since: Since::Now,
            message: Message::Clock(self.now.saturating_add(millis)),
        })
    }

    /// Takes the totals of the room into the notebook; where it is locked they wait.
    pub fn keep_totals(&mut self) -> Vec<Effect> {
        let Some(mut presented) = self.presented.take() else { return Vec::new() };
        let totals = presented.show.room.totals(self.library());
        let locked = self.keeping == Keeping::Locked;
        let effects = match totals {
            Some(_) if locked => Vec::new(),
            Some(tally) => {
                let tallies = &mut self.notebook.tallies;
                if let Some(old) = presented.show.kept.and_then(|at| tallies.get_mut(at)) {
                    *old = tally;
                } else {
                    presented.show.kept = Some(tallies.len());
                    tallies.push(tally);
                }
                self.changed()
            }
            None => Vec::new(),
        };
        presented.show.unkept = !presented.show.room.is_empty() && self.keeping != Keeping::Notebook;
        self.presented = Some(presented);
        effects
    }

    /// Asks once before a presentation ends by one key. Tells whether it did.
    pub(super) fn leave_room(&mut self) -> bool {
        let for_a_room = self.is_for_a_room();
        let Some(presented) = &mut self.presented else { return false };
        let asks = for_a_room && !presented.asked_to_leave && !presented.asked_to_end;
        presented.asked_to_leave = true;
        if asks {
            presented.show.black = false;
            self.hidden = false;
            self.say(Tone::Warn, t!(self.locale, "present-leave-again"));
        }
        asks
    }

    /// Shows totals that would be lost, once. Tells whether there are any.
    pub(super) fn leave_totals(&mut self) -> bool {
        let Some(presented) = &mut self.presented else { return false };
        // Where a notebook may still be made, leaving asks for that.
        if !presented.show.unkept || presented.asked_to_end || self.keeping == Keeping::Undecided {
            return false;
        }
        presented.asked_to_end = true;
        self.hidden = false;
        self.open(Screen::PresentTotals);
        self.say(Tone::Warn, t!(self.locale, "totals-unkept"));
        true
    }

    /// Shows a notebook that was just locked as such, but not to a room.
    pub(super) fn lock_behind_the_room(&mut self) {
        let mut rest: Vec<_> = std::mem::take(&mut self.stack)
            .into_iter()
            .filter(|place| place.screen == Screen::PresentStart || place.screen.is_for_a_room())
            .collect();
        self.restart(Screen::Unlock { previous: false });
        if self.presented.is_some() {
            self.stack.append(&mut rest);
        }
    }
}

#[cfg(test)]
mod tests;
