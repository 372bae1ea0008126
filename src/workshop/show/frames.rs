//! The frames of one part of a session: one step at a time.

use super::Devices;
use crate::content::answers::QUESTIONS;
use crate::content::{Item, Library, Step};
use crate::workshop::agenda::What;

/// What stands on the projector at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// The name of the part, and why.
    Title,
    /// A step of the item.
    Steps {
        /// Its number, counted from 1.
        number: usize,
        /// How many there are.
        of: usize,
        /// One column, or one a group of devices.
        columns: Vec<Column>,
    },
    /// A step of the test by hand.
    Checks {
        /// Its number, counted from 1.
        number: usize,
        /// How many there are.
        of: usize,
        /// One column, or one a group of devices.
        columns: Vec<Column>,
    },
    /// What the test must show.
    Expect,
    /// What the item does not do.
    Limits,
}

/// A step for some devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// For which devices; empty where it is for all in the room.
    pub devices: Vec<&'static str>,
    /// Its place in the item; nothing where these devices have no more steps.
    pub step: Option<usize>,
}

/// Returns the frames of a part.
pub fn frames(library: &Library, what: &What, devices: &Devices) -> Vec<Frame> {
    let mut frames = vec![Frame::Title];
    let What::Item { id, .. } = what else { return frames };
    let Some((_, item)) = library.item(id) else { return frames };
    let rows = rows(&item.steps, devices);
    let of = rows.len();
    let step = |(index, columns)| Frame::Steps { number: index + 1, of, columns };
    frames.extend(rows.into_iter().enumerate().map(step));
    if let Some(test) = &item.test {
        let rows = self::rows(&test.steps, devices);
        let of = rows.len();
        let check = |(index, columns)| Frame::Checks { number: index + 1, of, columns };
        frames.extend(rows.into_iter().enumerate().map(check));
        frames.push(Frame::Expect);
    }
    if item.limits.is_some() {
        frames.push(Frame::Limits);
    }
    frames
}

/// Returns the devices that an item has steps for, in the order of the question.
pub fn devices_of(item: &Item) -> Vec<&'static str> {
    let steps = || item.steps.iter().chain(item.test.iter().flat_map(|test| test.steps.iter()));
    QUESTIONS[0].answers.iter().copied().filter(|device| steps().any(|step| names(step, device))).collect()
}

fn names(step: &Step, device: &str) -> bool {
    step.only.iter().any(|only| only.strip_prefix("device:") == Some(device))
}

fn names_none(step: &Step) -> bool {
    !step.only.iter().any(|only| only.starts_with("device:"))
}

/// Returns the steps for the devices in the room, one row a frame.
fn rows(steps: &[Step], devices: &Devices) -> Vec<Vec<Column>> {
    let named = QUESTIONS[0].answers.iter().copied();
    let room: Vec<&'static str> = named
        .filter(|device| steps.iter().any(|step| names(step, device)))
        .filter(|device| devices.named.is_empty() || devices.named.contains(device))
        .collect();
    if devices.side_by_side && room.len() > 1 { beside(steps, &room) } else { one_by_one(steps, &room) }
}

fn one_by_one(steps: &[Step], room: &[&'static str]) -> Vec<Vec<Column>> {
    let mut rows = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let devices: Vec<&'static str> = room.iter().copied().filter(|device| names(step, device)).collect();
        if devices.is_empty() && !names_none(step) {
            continue;
        }
        // What is for everybody in the room needs no name above it.
        let devices = if devices.len() == room.len() { Vec::new() } else { devices };
        rows.push(vec![Column { devices, step: Some(index) }]);
    }
    rows
}

fn beside(steps: &[Step], room: &[&'static str]) -> Vec<Vec<Column>> {
    let mut groups: Vec<(Vec<&'static str>, Vec<usize>)> = Vec::new();
    for device in room.iter().copied() {
        let own = steps.iter().enumerate().filter(|(_, step)| names_none(step) || names(step, device));
        let own: Vec<usize> = own.map(|(index, _)| index).collect();
        match groups.iter_mut().find(|(_, others)| *others == own) {
            Some((devices, _)) => devices.push(device),
            None => groups.push((vec![device], own)),
        }
    }
    let most = groups.iter().map(|(_, steps)| steps.len()).max().unwrap_or(0);
    let column = |place: usize| {
        move |(devices, steps): &(Vec<&'static str>, Vec<usize>)| Column {
            devices: devices.clone(),
            step: steps.get(place).copied(),
        }
    };
    let row = |place: usize| -> Vec<Column> {
        let row: Vec<Column> = groups.iter().map(column(place)).collect();
        match row.first() {
            Some(first) if row.iter().all(|other| other.step == first.step) => {
                vec![Column { devices: Vec::new(), step: first.step }]
            }
            _ => row,
        }
    };
    (0..most).map(row).collect()
}
