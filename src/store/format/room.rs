//! What was counted in workshops, in the plain form of version 4.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::ItemId;
use crate::workshop::tally::{ItemTally, LEAST, Row, SlipRow, SlipTally, Tally};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TallyV4 {
    people: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    items: BTreeMap<String, ItemV4>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    slips: BTreeMap<String, SlipsV4>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemV4 {
    meaning_rev: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<RowV4>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<RowV4>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowV4 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    done: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    help: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_for_me: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open: Option<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SlipsV4 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<SlipRowV4>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<SlipRowV4>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SlipRowV4 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slips: Option<u32>,
    done_percent: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    stuck: BTreeMap<String, u32>,
}

impl From<&Tally> for TallyV4 {
    fn from(tally: &Tally) -> Self {
        let item = |(id, item): (&ItemId, &ItemTally)| {
            let ItemTally { meaning_rev, before, after } = *item;
            let (before, after) = (before.map(RowV4::from), after.map(RowV4::from));
            (id.to_string(), ItemV4 { meaning_rev, before, after })
        };
        let slips = |(list, slips): (&String, &SlipTally)| {
            let row = |row: &Option<SlipRow>| row.as_ref().map(SlipRowV4::from);
            (list.clone(), SlipsV4 { before: row(&slips.before), after: row(&slips.after) })
        };
        Self {
            people: tally.people,
            items: tally.items.iter().map(item).collect(),
            slips: tally.slips.iter().map(slips).collect(),
        }
    }
}

impl TallyV4 {
    /// Returns the tally, or nothing where it says what no tally may say.
    pub(super) fn into_tally(self) -> Option<Tally> {
        let item = |(id, item): (String, ItemV4)| {
            let ItemV4 { meaning_rev, before, after } = item;
            let (before, after) = (row(before.as_ref())?, row(after.as_ref())?);
            Some((ItemId::parse(&id)?, ItemTally { meaning_rev, before, after }))
        };
        let slips = |(list, slips): (String, SlipsV4)| {
            let SlipsV4 { before, after } = slips;
            Some((list, SlipTally { before: slip_row(before)?, after: slip_row(after)? }))
        };
        (self.people >= LEAST).then_some(())?;
        Some(Tally {
            people: self.people,
            items: self.items.into_iter().map(item).collect::<Option<_>>()?,
            slips: self.slips.into_iter().map(slips).collect::<Option<_>>()?,
        })
    }
}

impl From<Row> for RowV4 {
    fn from(Row { done, help, not_for_me, open }: Row) -> Self {
        Self { done, help, not_for_me, open }
    }
}

impl From<&SlipRow> for SlipRowV4 {
    fn from(row: &SlipRow) -> Self {
        Self { slips: row.slips, done_percent: row.done_percent, stuck: row.stuck.clone() }
    }
}

fn may_be_said(number: Option<u32>) -> bool {
    number.is_none_or(|number| number >= LEAST)
}

/// Returns a row; nothing where it has a number that is never said.
#[expect(clippy::option_option, reason = "a row may be missing, and it may be wrong")]
fn row(row: Option<&RowV4>) -> Option<Option<Row>> {
    let Some(&RowV4 { done, help, not_for_me, open }) = row else { return Some(None) };
    let said = [done, help, not_for_me, open].into_iter().all(may_be_said);
    said.then_some(Some(Row { done, help, not_for_me, open }))
}

#[expect(clippy::option_option, reason = "a row may be missing, and it may be wrong")]
fn slip_row(row: Option<SlipRowV4>) -> Option<Option<SlipRow>> {
    let Some(SlipRowV4 { slips, done_percent, stuck }) = row else { return Some(None) };
    let said = may_be_said(slips) && stuck.values().all(|stuck| *stuck >= LEAST) && done_percent <= 100;
    said.then_some(Some(SlipRow { slips, done_percent, stuck }))
}
