//! From lists and a number of minutes to a plan that fits them.
//!
//! Decides which items there is time for and in which order; `rooms` says how long one takes in a room, `stretches`
//! where the breaks are, `spare` what the minutes are for that are left. Knows no language and no clock.

mod order;
mod rooms;
mod spare;
mod stretches;

use std::collections::BTreeSet;

use super::{Agenda, Part};
use crate::content::Checklist;
use order::Candidate;
use stretches::{Frame, Session};

/// No session is longer than a working day.
pub const MOST_MINUTES: u16 = 480;

/// A plan, and what there was no time for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitted {
    /// The plan. Its minutes are exactly those that were asked for.
    pub agenda: Agenda,
    /// The items that did not fit, the most important first, each with the minutes it would take.
    pub left_out: Vec<Part>,
}

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Not even one item fits with everything around it. So many minutes would do.
    TooShort {
        /// The next number of minutes for which there is a plan.
        least: u16,
    },
    /// It is longer than [`MOST_MINUTES`].
    TooLong,
    /// The lists hold no item that fits into any session.
    Nothing,
}

/// Returns a plan of exactly so many minutes with the items of these lists that matter most.
///
/// `spare` is what to call the minutes that no item of the lists can use.
///
/// # Errors
/// [`Refusal`] where no honest plan has so many minutes.
pub fn fit(lists: &[&Checklist], minutes: u16, spare: &str) -> Result<Fitted, Refusal> {
    if minutes > MOST_MINUTES {
        return Err(Refusal::TooLong);
    }
    let candidates = order::candidates(lists);
    if let Some((session, chosen)) = choose(&candidates, minutes) {
        let agenda = spare::spent(session, minutes).agenda(&candidates, spare);
        return Ok(Fitted { agenda, left_out: left_out(&candidates, &chosen) });
    }
    let least = (minutes..=MOST_MINUTES).find(|minutes| choose(&candidates, *minutes).is_some());
    Err(least.map_or(Refusal::Nothing, |least| Refusal::TooShort { least }))
}

/// Returns the session with the items that fit, or nothing where none does.
fn choose(candidates: &[Candidate], minutes: u16) -> Option<(Session, BTreeSet<usize>)> {
    // What belongs around the items grows with the session. A short one gets along with less rather than with nothing.
    [Frame::of(minutes), Frame::least(minutes)].into_iter().find_map(|frame| {
        let chosen = chosen(candidates, &frame, minutes);
        (!chosen.is_empty()).then(|| (Session::of(candidates, &chosen, frame), chosen))
    })
}

/// Takes one candidate after the other, the most important first, each with all that it needs, while there is time.
///
/// The first one is for everybody if any is: a session of further measures alone leaves out what they rest on.
fn chosen(candidates: &[Candidate], frame: &Frame, minutes: u16) -> BTreeSet<usize> {
    let minutes = u32::from(minutes);
    let level = candidates.iter().map(Candidate::level).min();
    let is_for_start = |place| candidates.get(place).map(Candidate::level) == level;
    order::by_importance(candidates).into_iter().fold(BTreeSet::new(), |chosen, place| {
        if chosen.is_empty() && !is_for_start(place) {
            return chosen;
        }
        let with = order::with_needs(candidates, place, &chosen, minutes);
        with.filter(|with| Session::of(candidates, with, *frame).minutes() <= minutes).unwrap_or(chosen)
    })
}

fn left_out(candidates: &[Candidate], chosen: &BTreeSet<usize>) -> Vec<Part> {
    let places = order::by_importance(candidates).into_iter().filter(|place| !chosen.contains(place));
    places.filter_map(|place| candidates.get(place)).map(Candidate::part).collect()
}

#[cfg(test)]
mod tests;
