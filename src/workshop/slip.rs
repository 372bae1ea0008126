//! A slip: how far one person of a room has come, as twelve letters without a name.
//!
//! Carries how many items of one list are done and up to three numbers of items the person is stuck on; not which ones
//! are done, so that few people's slips differ. `docs/workshops.md` has the layout bit by bit: the page for phones makes
//! the same slips.
//!
//! # Privacy
//! A slip is for reading aloud or typing in at once. Nothing here keeps one.

mod code;
mod own;

use sha2::{Digest, Sha256};

use crate::content::Checklist;

pub use code::LETTERS;
pub use own::{of, stuck};

/// A list may have this many items at most to have slips: seven bits.
pub const MOST_ITEMS: usize = 127;

/// A person may name this many items they are stuck on.
pub const MOST_STUCK: usize = 3;

const LIST_BITS: u32 = 9;
const CONTENT_BITS: u32 = 13;
const NUMBER_BITS: u32 = 7;

/// What a slip says of one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slip {
    /// How many items of the list are done.
    pub done: usize,
    /// Numbers of the items the person is stuck on, in the order of the list, which counts from 1.
    pub stuck: Vec<usize>,
}

/// Why letters are no slip of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There are more or fewer than twelve of them, or one that slips do not have.
    Letters,
    /// They do not fit each other: at least one was heard, read or typed wrongly.
    Mistyped,
    /// It is about another list.
    OtherList,
    /// It is about another version of the list.
    OtherVersion,
    /// It says what no list of this length can say.
    Impossible,
}

/// Why somebody's progress does not fit on a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooMuch {
    /// The list has more than [`MOST_ITEMS`] items.
    Items,
    /// More than [`MOST_STUCK`] items are named, or an item that the list does not have or that counts as done.
    Numbers,
}

/// Returns what the slips of a list begin with, as a number of 22 bits: 9 that name the list and 13 that name this version
/// of it, which is the order of its items and what each of them means.
pub fn prefix(list: &Checklist) -> u32 {
    let mut version = Sha256::new();
    version.update(format!("sotay slip 1\n{}\n", list.id));
    for item in list.items.iter() {
        version.update(format!("{} {}\n", item.id, item.meaning_rev));
    }
    let name = Sha256::digest(format!("sotay slip 1\n{}\n", list.id));
    (top(&name, LIST_BITS) << CONTENT_BITS) | top(&version.finalize(), CONTENT_BITS)
}

/// Returns the first bits of a digest.
fn top(digest: &[u8], bits: u32) -> u32 {
    let first = digest.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte));
    first >> (32 - bits)
}

/// Returns a slip as it is read aloud: three groups of four letters.
///
/// # Errors
/// [`TooMuch`] where it does not fit.
pub fn write(list: &Checklist, slip: &Slip) -> Result<String, TooMuch> {
    let items = list.items.len();
    if items > MOST_ITEMS {
        return Err(TooMuch::Items);
    }
    if !is_possible(slip, items) {
        return Err(TooMuch::Numbers);
    }
    let number = |number: usize| u64::try_from(number).unwrap_or_default();
    let stuck = (0..MOST_STUCK).map(|place| slip.stuck.get(place).copied().unwrap_or_default());
    let bits = std::iter::once(slip.done)
        .chain(stuck)
        .fold(u64::from(prefix(list)), |bits, value| bits << NUMBER_BITS | number(value));
    Ok(code::write(bits))
}

/// Reads a slip of a list as people type it: any case, any gaps, with I and L for 1 and O for 0.
///
/// # Errors
/// [`Fault`]; nothing of such a slip may be counted.
pub fn read(list: &Checklist, typed: &str) -> Result<Slip, Fault> {
    let bits = code::read(typed)?;
    let numbers = 1 + MOST_STUCK;
    let given = bits >> (NUMBER_BITS * u32::try_from(numbers).unwrap_or_default());
    let own = u64::from(prefix(list));
    if given >> CONTENT_BITS != own >> CONTENT_BITS {
        return Err(Fault::OtherList);
    }
    if given != own {
        return Err(Fault::OtherVersion);
    }
    let mut values = (0..numbers).rev().map(|place| {
        let value = bits >> (NUMBER_BITS * u32::try_from(place).unwrap_or_default());
        usize::try_from(value & ((1 << NUMBER_BITS) - 1)).unwrap_or_default()
    });
    let done = values.next().unwrap_or_default();
    let places: Vec<usize> = values.collect();
    let stuck: Vec<usize> = places.iter().copied().take_while(|number| *number != 0).collect();
    // One person's progress has one way to be written.
    let has_rest = places.iter().skip(stuck.len()).any(|number| *number != 0);
    let slip = Slip { done, stuck };
    if has_rest || !is_possible(&slip, list.items.len()) { Err(Fault::Impossible) } else { Ok(slip) }
}

/// Tells whether a list of this length can have such a slip.
fn is_possible(slip: &Slip, items: usize) -> bool {
    let Slip { done, stuck } = slip;
    let in_order = stuck.iter().zip(stuck.iter().skip(1)).all(|(one, next)| one < next);
    let known = stuck.iter().all(|number| (1..=items).contains(number));
    items <= MOST_ITEMS && stuck.len() <= MOST_STUCK && in_order && known && done + stuck.len() <= items
}

#[cfg(test)]
mod tests;
