//! What is counted while a session lasts. In memory alone.

use std::collections::BTreeMap;
use std::fmt;

use super::cover::cover;
use super::{LEAST, Phase, Row, SlipRow, SlipTally, Tally};
use crate::content::{Checklist, ItemId, Library};
use crate::workshop::slip::Slip;

/// How many people stand where with one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Have done it.
    pub done: u32,
    /// Need help.
    pub help: u32,
    /// Say that it is not for them.
    pub not_for_me: u32,
}

/// What all slips of a list said at one time. The slips themselves are gone.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Slips {
    /// How many there were.
    pub count: u32,
    /// How many items are done on all of them together.
    pub done: u32,
    /// How many people are stuck on which item, by its number in the list.
    pub stuck: BTreeMap<usize, u32>,
}

/// The counts of one session.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Room {
    people: u32,
    items: BTreeMap<(ItemId, Phase), Count>,
    slips: BTreeMap<(String, Phase), Slips>,
}

/// Prints how much was counted, never what.
impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Room").field("items", &self.items.len()).finish_non_exhaustive()
    }
}

/// Why a count is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// More people were counted than there are; this many there are.
    MoreThanPeople(u32),
    /// Nobody can be counted before the number of people is known.
    NoPeople,
}

impl Room {
    /// Returns how many people there are; 0 before it was told.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Says how many people there are.
    ///
    /// # Errors
    /// More were counted already.
    pub fn set_people(&mut self, people: u32) -> Result<(), Refused> {
        let items = self.items.values().map(Count::sum);
        let slips = self.slips.values().map(|slips| slips.count);
        let most = items.chain(slips).max().unwrap_or(0);
        if people < most {
            return Err(Refused::MoreThanPeople(people));
        }
        self.people = people;
        Ok(())
    }

    /// Returns what was counted of an item.
    pub fn count(&self, id: &ItemId, phase: Phase) -> Option<Count> {
        self.items.get(&(id.clone(), phase)).copied()
    }

    /// Counts an item, or counts it again.
    ///
    /// # Errors
    /// [`Refused`]; what was counted before stays then.
    pub fn set_count(&mut self, id: &ItemId, phase: Phase, count: Count) -> Result<(), Refused> {
        self.require_room_for(count.sum())?;
        self.items.insert((id.clone(), phase), count);
        Ok(())
    }

    /// Returns what slips said of a list.
    pub fn slips(&self, list: &str, phase: Phase) -> Option<&Slips> {
        self.slips.get(&(list.to_owned(), phase))
    }

    /// Adds a slip of a list, which is forgotten at once.
    ///
    /// # Errors
    /// [`Refused`]; nothing of it is counted then.
    pub fn add_slip(&mut self, list: &str, phase: Phase, slip: &Slip) -> Result<(), Refused> {
        let key = (list.to_owned(), phase);
        self.require_room_for(self.slips.get(&key).map_or(0, |slips| slips.count) + 1)?;
        let slips = self.slips.entry(key).or_default();
        slips.count += 1;
        slips.done += u32::try_from(slip.done).unwrap_or_default();
        for number in &slip.stuck {
            *slips.stuck.entry(*number).or_default() += 1;
        }
        Ok(())
    }

    /// Takes the last slip of a list away again.
    pub fn remove_slip(&mut self, list: &str, phase: Phase, slip: &Slip) {
        let key = (list.to_owned(), phase);
        let Some(slips) = self.slips.get_mut(&key) else { return };
        slips.count = slips.count.saturating_sub(1);
        slips.done = slips.done.saturating_sub(u32::try_from(slip.done).unwrap_or_default());
        for number in &slip.stuck {
            if let Some(stuck) = slips.stuck.get_mut(number) {
                *stuck = stuck.saturating_sub(1);
            }
        }
        slips.stuck.retain(|_, stuck| *stuck > 0);
        if slips.count == 0 {
            self.slips.remove(&key);
        }
    }

    /// Tells whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.slips.is_empty()
    }

    fn require_room_for(&self, counted: u32) -> Result<(), Refused> {
        match self.people {
            0 => Err(Refused::NoPeople),
            people if counted > people => Err(Refused::MoreThanPeople(people)),
            _ => Ok(()),
        }
    }

    /// Returns what may be kept of it; nothing in a room that is too small, or where nothing was counted.
    pub fn totals(&self, library: &Library) -> Option<Tally> {
        if self.people < LEAST {
            return None;
        }
        let mut tally = Tally { people: self.people, ..Tally::default() };
        for ((id, phase), count) in &self.items {
            let Some((_, item)) = library.item(id) else { continue };
            let row = Some(self.row(*count));
            let entry = tally.items.entry(id.clone()).or_default();
            entry.meaning_rev = item.meaning_rev;
            match phase {
                Phase::Before => entry.before = row,
                Phase::After => entry.after = row,
            }
        }
        for ((id, phase), slips) in &self.slips {
            let Some(row) = library.checklist(id).and_then(|list| self.slip_row(list, slips)) else {
                continue;
            };
            let entry: &mut SlipTally = tally.slips.entry(id.clone()).or_default();
            match phase {
                Phase::Before => entry.before = Some(row),
                Phase::After => entry.after = Some(row),
            }
        }
        (!tally.is_empty()).then_some(tally)
    }

    fn row(&self, count: Count) -> Row {
        let Count { done, help, not_for_me } = count;
        let open = self.people.saturating_sub(count.sum());
        let [done, help, not_for_me, open] = cover([done, help, not_for_me, open]);
        Row { done, help, not_for_me, open }
    }

    fn slip_row(&self, list: &Checklist, slips: &Slips) -> Option<SlipRow> {
        if slips.count < LEAST {
            return None;
        }
        let items = u32::try_from(list.items.len()).unwrap_or(u32::MAX).max(1);
        let [count, _] = cover([slips.count, self.people.saturating_sub(slips.count)]);
        let may_be_said = |stuck: u32| cover([stuck, slips.count.saturating_sub(stuck)])[0];
        let stuck = slips.stuck.iter().filter_map(|(number, stuck)| {
            let item = list.items.get(number.checked_sub(1)?)?;
            Some((item.id.to_string(), may_be_said(*stuck)?))
        });
        // Rounded to tens: with a few slips, an exact share would tell the number of items to the last one.
        let whole = slips.count.saturating_mul(items).max(1);
        let done_percent = (slips.done.saturating_mul(10) + whole / 2) / whole * 10;
        Some(SlipRow { slips: count, done_percent: done_percent.min(100), stuck: stuck.collect() })
    }
}

impl Count {
    /// Returns how many people were counted.
    pub fn sum(&self) -> u32 {
        self.done.saturating_add(self.help).saturating_add(self.not_for_me)
    }
}
