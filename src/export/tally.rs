//! What a room counted as a neutral sheet: for the command line and for a page to print.
//!
//! Holds what a [`Tally`] holds and nothing else: no small number, no date, no place, no name. Never opens a file.

pub mod csv;
pub mod json;
pub mod page;

use crate::content::{ItemId, Library};
use crate::export::bars::Bar;
use crate::locale::Locale;
use crate::t;
use crate::workshop::tally::{ItemTally, Phase, SlipRow, Tally};

/// What a person reads of a tally, in their language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// How many people there were.
    pub people: u32,
    /// What is counted of an item: done, need help, not for me, none of these.
    pub kinds: [String; 4],
    /// Its items in the order of the lists; those that no list has come last.
    pub items: Vec<Counted>,
    /// On which items most need help, where that may be said.
    pub help: Vec<Bar>,
    /// What slips said.
    pub slips: Vec<Slips>,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Its title, and what must be known about it.
    pub title: String,
    /// Says that its text is another one now.
    pub note: Option<String>,
    /// The counts: when, and the number of each kind. Nothing means that it is not said.
    pub phases: Vec<(String, [Option<u32>; 4])>,
}

/// What the slips of one list said at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slips {
    /// Which list.
    pub title: String,
    /// When, and how much is done.
    pub done: String,
    /// On what how many people are stuck.
    pub stuck: Vec<Bar>,
}

/// Returns what a person reads of a tally.
pub fn sheet(locale: &Locale, library: &Library, tally: &Tally) -> Sheet {
    let in_order = in_order(library, tally);
    let items = in_order.iter().map(|(id, item)| counted(locale, library, id, item));
    let help = in_order.iter().filter_map(|(id, item)| {
        let last = item.after.or(item.before)?;
        Some(Bar { label: title(locale, library, id), value: u64::from(last.help?) })
    });
    Sheet {
        people: tally.people,
        kinds: [
            t!(locale, "totals-done"),
            t!(locale, "totals-help"),
            t!(locale, "totals-not-for-me"),
            t!(locale, "totals-open"),
        ],
        items: items.collect(),
        help: most_first(help.collect()),
        slips: slips(locale, library, tally),
    }
}

/// Returns the title of an item, or its id where no list of this program has it.
pub fn title(locale: &Locale, library: &Library, id: &ItemId) -> String {
    library.item(id).map_or_else(
        || t!(locale, "tally-unknown", id = id.to_string()),
        |(_, item)| item.title.shown.to_string(),
    )
}

/// Returns the name of a time.
pub fn phase(locale: &Locale, phase: Phase) -> String {
    match phase {
        Phase::Before => t!(locale, "present-before"),
        Phase::After => t!(locale, "present-after"),
    }
}

/// Returns the items in the order of the lists, and those that are in no list behind them.
fn in_order<'t>(library: &Library, tally: &'t Tally) -> Vec<(&'t ItemId, &'t ItemTally)> {
    let order: Vec<ItemId> = library.items().map(|(id, ..)| id).collect();
    let mut items: Vec<_> = tally.items.iter().collect();
    items.sort_by_key(|(id, _)| order.iter().position(|known| known == *id).unwrap_or(order.len()));
    items
}

fn counted(locale: &Locale, library: &Library, id: &ItemId, item: &ItemTally) -> Counted {
    let is_changed = library.item(id).is_some_and(|(_, known)| known.meaning_rev != item.meaning_rev);
    let phases = Phase::BOTH.into_iter().filter_map(|at| Some((phase(locale, at), item.at(at)?.numbers())));
    Counted {
        title: title(locale, library, id),
        note: is_changed.then(|| t!(locale, "tally-text-changed")),
        phases: phases.collect(),
    }
}

fn slips(locale: &Locale, library: &Library, tally: &Tally) -> Vec<Slips> {
    let mut found = Vec::new();
    for (list, slips) in &tally.slips {
        let unknown = || t!(locale, "tally-unknown", id = list.as_str());
        let title = library.checklist(list).map_or_else(unknown, |list| list.title.shown.to_string());
        for at in Phase::BOTH {
            let Some(row) = slips.at(at) else { continue };
            let done = t!(locale, "totals-slips-done", phase = phase(locale, at), percent = row.done_percent);
            found.push(Slips { title: title.clone(), done, stuck: stuck(locale, library, list, row) });
        }
    }
    found
}

fn stuck(locale: &Locale, library: &Library, list: &str, row: &SlipRow) -> Vec<Bar> {
    let bars = row.stuck.iter().map(|(item, people)| {
        let id = library.current_id(&ItemId::new(list.to_owned(), item.clone()));
        Bar { label: title(locale, library, &id), value: u64::from(*people) }
    });
    most_first(bars.collect())
}

fn most_first(mut bars: Vec<Bar>) -> Vec<Bar> {
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.value));
    bars
}

#[cfg(test)]
mod tests;
