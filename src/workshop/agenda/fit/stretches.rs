//! Where the breaks are: items put one after the other into stretches that no room finds too long.

use std::collections::BTreeSet;

use super::order::{Candidate, item_part};
use super::rooms::Minutes;
use crate::workshop::agenda::{Agenda, Part, What};

/// Nobody sits longer than this without a break.
pub const LONGEST: u32 = 60;
/// Breaks are planned so that stretches come out a little shorter.
const USUAL: u32 = 55;
/// A stretch that is shorter takes a part of an item that does not fit into it whole.
const SHORT: u32 = 35;
/// A part of an item leaves this much to do on both sides of the break.
const LEAST_ACT: u32 = 5;
/// From this length on there is time to eat.
const WITH_MEAL: u32 = 300;
const MEAL: u32 = 45;

/// What a session has around its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    opening: u32,
    consent: u32,
    count: u32,
    closing: u32,
    /// How long a break is.
    pub pause: u32,
    /// How long the one in the middle is.
    meal: u32,
    /// How many breaks there should be.
    breaks: u32,
    /// How long a stretch is if all are alike.
    stretch: u32,
}

impl Frame {
    /// Returns what belongs to a session of so many minutes: about a fifth of it, breaks apart.
    pub fn of(minutes: u16) -> Self {
        let all = u32::from(minutes);
        Self {
            opening: (all / 24).clamp(2, 10),
            consent: (all / 24).clamp(3, 8),
            count: (all / 40).clamp(2, 5),
            closing: (all / 15).clamp(4, 15),
            ..Self::least(minutes)
        }
    }

    /// Returns the least that belongs to any session.
    pub fn least(minutes: u16) -> Self {
        let all = u32::from(minutes);
        let pause = if all <= 90 { 5 } else { 10 };
        let meal = if all >= WITH_MEAL { MEAL } else { pause };
        let resting = |breaks: u32| if breaks == 0 { 0 } else { meal + (breaks - 1) * pause };
        let is_enough = |breaks: &u32| all <= resting(*breaks) + (breaks + 1) * USUAL;
        let breaks = if all <= LONGEST { 0 } else { (1..all).find(is_enough).unwrap_or(1) };
        let stretch = all.saturating_sub(resting(breaks)).div_ceil(breaks + 1);
        Self { opening: 2, consent: 3, count: 2, closing: 4, pause, meal, breaks, stretch }
    }
}

/// One item, or a part of it before or after a break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The place of the candidate.
    pub place: usize,
    /// What it takes.
    pub minutes: Minutes,
    /// Minutes to do it that were left over.
    pub more: u32,
    /// Whether the item is through with it.
    is_end: bool,
}

impl Piece {
    fn all(&self) -> u32 {
        self.minutes.all() + self.more
    }

    /// Returns what fits into so many minutes, and the rest.
    fn split(self, room: u32) -> (Self, Self) {
        let Minutes { show, act, check } = self.minutes;
        let now = room.saturating_sub(show).min(act.saturating_sub(LEAST_ACT)).max(1);
        let first = Minutes { show, act: now, check: 0 };
        let rest = Minutes { show: 0, act: act.saturating_sub(now), check };
        (Self { minutes: first, is_end: false, ..self }, Self { minutes: rest, ..self })
    }
}

/// What comes between two breaks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stretch {
    /// What stands before the items.
    before: u32,
    /// The items.
    pub pieces: Vec<Piece>,
    /// Minutes that no item uses.
    pub unused: u32,
    /// What stands after the items.
    after: u32,
}

impl Stretch {
    /// Returns one with nothing planned.
    pub fn of_spare(unused: u32) -> Self {
        Self { unused, ..Self::default() }
    }

    /// Returns how long it is.
    pub fn minutes(&self) -> u32 {
        self.before
            + self.pieces.iter().map(Piece::all).sum::<u32>()
            + self.unused
            + self.buddies()
            + self.after
    }

    /// Returns how long two and two need to go through the items that it ends.
    fn buddies(&self) -> u32 {
        buddies(self.pieces.iter().filter(|piece| piece.is_end).count())
    }

    fn minutes_with(&self, piece: &Piece) -> u32 {
        let ended = self.pieces.iter().filter(|piece| piece.is_end).count();
        let longer = if piece.is_end { buddies(ended + 1) - buddies(ended) } else { 0 };
        self.minutes() + piece.all() + longer
    }
}

fn buddies(ended: usize) -> u32 {
    if ended == 0 { 0 } else { (2 + u32::try_from(ended).unwrap_or(u32::MAX - 2)).clamp(3, 8) }
}

/// A session before it is a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What it has around its items.
    pub frame: Frame,
    /// At least one.
    pub stretches: Vec<Stretch>,
    /// The breaks between them.
    pub pauses: Vec<u32>,
    /// Minutes that its closing gets besides.
    pub longer_closing: u32,
}

impl Session {
    /// Returns the shortest session with these candidates.
    pub fn of(candidates: &[Candidate], chosen: &BTreeSet<usize>, frame: Frame) -> Self {
        let start = Stretch { before: frame.opening + frame.consent + frame.count, ..Stretch::default() };
        let mut laying = Laying { frame, done: Vec::new(), now: start };
        for place in chosen {
            if let Some(candidate) = candidates.get(*place) {
                laying.lay(Piece { place: *place, minutes: candidate.minutes, more: 0, is_end: true });
            }
        }
        let stretches = laying.end();
        let mut session = Self { frame, pauses: Vec::new(), stretches, longer_closing: 0 };
        session.pauses = session.pauses_between();
        session
    }

    /// Returns how long it is.
    pub fn minutes(&self) -> u32 {
        self.stretches.iter().map(Stretch::minutes).sum::<u32>()
            + self.pauses.iter().sum::<u32>()
            + self.longer_closing
    }

    /// Returns how many minutes a stretch could take besides.
    pub fn room(&self, number: usize) -> u32 {
        let closing = if number + 1 == self.stretches.len() { self.longer_closing } else { 0 };
        let used = self.stretches.get(number).map_or(LONGEST, |stretch| stretch.minutes() + closing);
        LONGEST.saturating_sub(used)
    }

    /// Returns a break between any two stretches; the one nearest to the middle has time for a meal.
    fn pauses_between(&self) -> Vec<u32> {
        let mut ends: Vec<u32> = Vec::new();
        for stretch in &self.stretches {
            ends.push(ends.last().unwrap_or(&0) + stretch.minutes());
        }
        let middle = ends.pop().unwrap_or_default() / 2;
        let nearest =
            ends.iter().enumerate().min_by_key(|(_, end)| end.abs_diff(middle)).map(|(number, _)| number);
        let pause = |number| if nearest == Some(number) { self.frame.meal } else { self.frame.pause };
        (0..ends.len()).map(pause).collect()
    }

    /// Returns it as a plan. `spare` is what to call the minutes that no item uses.
    pub fn agenda(&self, candidates: &[Candidate], spare: &str) -> Agenda {
        let Frame { opening, consent, count, closing, .. } = self.frame;
        let mut parts = Vec::new();
        let mut add = |minutes: u32, what: What| {
            if let Ok(minutes) = u16::try_from(minutes)
                && minutes > 0
            {
                parts.push(Part { minutes, what });
            }
        };
        add(opening, What::Opening);
        add(consent, What::Consent);
        add(count, What::CountBefore);
        for (number, stretch) in self.stretches.iter().enumerate() {
            for piece in &stretch.pieces {
                let Some(candidate) = candidates.get(piece.place) else { continue };
                let minutes = Minutes { act: piece.minutes.act + piece.more, ..piece.minutes };
                let part = item_part(&candidate.id, minutes);
                add(u32::from(part.minutes), part.what);
            }
            add(stretch.unused, What::Own(spare.to_owned()));
            add(stretch.buddies(), What::Buddies);
            add(self.pauses.get(number).copied().unwrap_or_default(), What::Break);
        }
        add(count, What::CountAfter);
        add(closing + self.longer_closing, What::Closing);
        Agenda { parts }
    }
}

/// Items put one after the other.
struct Laying {
    frame: Frame,
    done: Vec<Stretch>,
    now: Stretch,
}

impl Laying {
    fn lay(&mut self, piece: Piece) {
        let mut piece = piece;
        loop {
            let with = self.now.minutes_with(&piece);
            if self.is_better_before(with) {
                self.pause();
            } else if with <= LONGEST {
                self.now.pieces.push(piece);
                return;
            } else if self.now.minutes() < SHORT {
                let (first, rest) = piece.split(LONGEST - self.now.minutes());
                self.now.pieces.push(first);
                self.pause();
                piece = rest;
            } else {
                self.pause();
            }
        }
    }

    /// Tells whether a break that is due anyway comes nearer to its time before the next piece than after it.
    fn is_better_before(&self, with: u32) -> bool {
        let is_due = u32::try_from(self.done.len()).unwrap_or(u32::MAX) < self.frame.breaks;
        let off = |minutes: u32| minutes.abs_diff(self.frame.stretch);
        is_due && !self.now.pieces.is_empty() && off(self.now.minutes()) <= off(with)
    }

    fn pause(&mut self) {
        self.done.push(std::mem::take(&mut self.now));
    }

    fn end(mut self) -> Vec<Stretch> {
        let after = self.frame.count + self.frame.closing;
        let lacks_break = self.frame.breaks > 0 && self.done.is_empty();
        if lacks_break || self.now.minutes() + after > LONGEST {
            self.pause();
        }
        self.now.after = after;
        self.done.push(self.now);
        self.done
    }
}
