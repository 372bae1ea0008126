//! A tally as JSON, and read back: how the totals of one workshop get into another program, or come along to the next one.
//!
//! `docs/tally.md` has the shape. What is read may come from anybody: it is used only where it says no more than a tally of
//! ours would, and titles in it are not read at all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::{ItemId, Library};
use crate::workshop::tally::{ItemTally, Row, SlipRow, SlipTally, Tally};

/// The shape that is written and read.
const SCHEMA: u64 = 1;
/// The totals of all lists are a tenth of this.
pub const LARGEST_BYTES: usize = 1024 * 1024;
/// No id of a list or an item is longer.
const ID_CHARS: usize = 60;

/// Why a text is not used as a tally.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is none, or somebody damaged it.
    NotATally,
    /// A newer program wrote it.
    Newer,
    /// It says a number that is never said, or lets one be worked out.
    TellsTooMuch,
}

#[derive(Deserialize)]
struct Head {
    schema: u64,
}

#[derive(Serialize, Deserialize)]
struct Document {
    schema: u64,
    people: u32,
    #[serde(default)]
    items: Vec<ItemForm>,
    #[serde(default)]
    slips: Vec<SlipsForm>,
}

#[derive(Serialize, Deserialize)]
struct ItemForm {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none", skip_deserializing)]
    title: Option<String>,
    meaning_rev: u32,
    #[serde(default)]
    before: Option<RowForm>,
    #[serde(default)]
    after: Option<RowForm>,
}

#[derive(Serialize, Deserialize)]
struct RowForm {
    #[serde(default)]
    done: Option<u32>,
    #[serde(default)]
    help: Option<u32>,
    #[serde(default)]
    not_for_me: Option<u32>,
    #[serde(default)]
    open: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct SlipsForm {
    list: String,
    #[serde(skip_serializing_if = "Option::is_none", skip_deserializing)]
    title: Option<String>,
    #[serde(default)]
    before: Option<SlipRowForm>,
    #[serde(default)]
    after: Option<SlipRowForm>,
}

#[derive(Serialize, Deserialize)]
struct SlipRowForm {
    #[serde(default)]
    slips: Option<u32>,
    done_percent: u32,
    #[serde(default)]
    stuck: Vec<StuckForm>,
}

#[derive(Serialize, Deserialize)]
struct StuckForm {
    id: String,
    people: u32,
}

/// Returns a tally on one line.
pub fn line(library: &Library, tally: &Tally) -> String {
    // Texts and numbers can always be written.
    serde_json::to_string(&document(library, tally)).unwrap_or_default()
}

/// Returns a tally as people can look it through.
pub fn text(library: &Library, tally: &Tally) -> String {
    let text = serde_json::to_string_pretty(&document(library, tally)).unwrap_or_default();
    format!("{text}\n")
}

/// Reads a tally. Items that have another id now are found under it.
///
/// # Errors
/// [`Refused`]; nothing of such a text is used.
pub fn read(text: &str, library: &Library) -> Result<Tally, Refused> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Head { schema } = serde_json::from_str(text).map_err(|_| Refused::NotATally)?;
    match schema {
        SCHEMA => {}
        0 => return Err(Refused::NotATally),
        _ => return Err(Refused::Newer),
    }
    let document: Document = serde_json::from_str(text).map_err(|_| Refused::NotATally)?;
    let tally = tally(document, library)?;
    if tally.tells_too_much() { Err(Refused::TellsTooMuch) } else { Ok(tally) }
}

fn document(library: &Library, tally: &Tally) -> Document {
    let item = |(id, item): (&ItemId, &ItemTally)| ItemForm {
        id: id.to_string(),
        title: library.item(id).map(|(_, item)| item.title.shown.to_string()),
        meaning_rev: item.meaning_rev,
        before: item.before.map(RowForm::from),
        after: item.after.map(RowForm::from),
    };
    let slips = |(list, slips): (&String, &SlipTally)| SlipsForm {
        list: list.clone(),
        title: library.checklist(list).map(|list| list.title.shown.to_string()),
        before: slips.before.as_ref().map(|row| slip_row(list, row)),
        after: slips.after.as_ref().map(|row| slip_row(list, row)),
    };
    Document {
        schema: SCHEMA,
        people: tally.people,
        items: tally.items.iter().map(item).collect(),
        slips: tally.slips.iter().map(slips).collect(),
    }
}

impl From<Row> for RowForm {
    fn from(Row { done, help, not_for_me, open }: Row) -> Self {
        Self { done, help, not_for_me, open }
    }
}

impl From<RowForm> for Row {
    fn from(RowForm { done, help, not_for_me, open }: RowForm) -> Self {
        Self { done, help, not_for_me, open }
    }
}

fn slip_row(list: &str, row: &SlipRow) -> SlipRowForm {
    let stuck = |(item, people): (&String, &u32)| StuckForm { id: format!("{list}/{item}"), people: *people };
    SlipRowForm {
        slips: row.slips,
        done_percent: row.done_percent,
        stuck: row.stuck.iter().map(stuck).collect(),
    }
}

/// Returns what a document says; nothing of it where an id is none or stands there twice.
fn tally(document: Document, library: &Library) -> Result<Tally, Refused> {
    let mut tally = Tally { people: document.people, ..Tally::default() };
    for ItemForm { id, meaning_rev, before, after, .. } in document.items {
        let id = library.current_id(&id_of(&id)?);
        let item = ItemTally { meaning_rev, before: before.map(Row::from), after: after.map(Row::from) };
        once(tally.items.insert(id, item).as_ref())?;
    }
    for SlipsForm { list, before, after, .. } in document.slips {
        let read = |form: Option<SlipRowForm>| form.map(|form| slip_row_of(&list, form)).transpose();
        let slips = SlipTally { before: read(before)?, after: read(after)? };
        if !is_id(&list) {
            return Err(Refused::NotATally);
        }
        once(tally.slips.insert(list, slips).as_ref())?;
    }
    if tally.is_empty() { Err(Refused::NotATally) } else { Ok(tally) }
}

fn slip_row_of(list: &str, form: SlipRowForm) -> Result<SlipRow, Refused> {
    let SlipRowForm { slips, done_percent, stuck: forms } = form;
    let mut stuck = BTreeMap::new();
    for StuckForm { id, people } in forms {
        let id = id_of(&id)?;
        if id.list != list {
            return Err(Refused::NotATally);
        }
        once(stuck.insert(id.item.into_owned(), people).as_ref())?;
    }
    Ok(SlipRow { slips, done_percent, stuck })
}

fn once<T>(replaced: Option<&T>) -> Result<(), Refused> {
    if replaced.is_some() { Err(Refused::NotATally) } else { Ok(()) }
}

/// Returns the id of an item, of letters that are safe to print.
fn id_of(written: &str) -> Result<ItemId, Refused> {
    let id = ItemId::parse(written).filter(|id| is_id(&id.list) && is_id(&id.item));
    id.ok_or(Refused::NotATally)
}

fn is_id(written: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    written.len() <= ID_CHARS && written.split('-').all(plain)
}
