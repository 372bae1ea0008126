//! The plain form of a notebook: a versioned JSON document.
//!
//! The version is read before anything else. A new field, or a new word in an old one, raises it,
//! so an older program never drops what it does not understand: it refuses the file. Saved files of
//! each version are kept in `tests/it/fixtures/notebooks`.
//!
//! Ids of items that no list has any more are kept: the list may come back.

mod room;
mod seen;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Notebook, StoreError};
use crate::content::ItemId;
use crate::content::answers::QUESTIONS;
use crate::observe::OffMetaRecord;
use crate::plan::profile::{Answer, Profile};
use crate::probe::drill::Case;
use crate::progress::{Progress, Proof, Record, State};

use room::TallyV4;
use seen::{DrillV2, OffMetaV2};

/// The version this program writes.
const VERSION: u32 = 4;

/// Returns the plain form of a notebook. The buffer is wiped when dropped.
pub(super) fn to_plain(notebook: &Notebook) -> Zeroizing<Vec<u8>> {
    let document = DocumentV4::from(notebook);
    // Measured first, so that the buffer never grows and leaves no copies behind.
    let mut size = Counter(0);
    serde_json::to_writer(&mut size, &document).expect("counting cannot fail");
    let mut plain = Zeroizing::new(Vec::with_capacity(size.0));
    serde_json::to_writer(&mut *plain, &document).expect("writing to memory cannot fail");
    plain
}

/// Reads the plain form of a notebook, of this or any older version.
///
/// # Errors
/// `Newer` for a newer version, `Unreadable` for anything that is no notebook. `path` is what they name.
pub(super) fn from_plain(path: &Path, plain: &[u8]) -> Result<Notebook, StoreError> {
    let unreadable = || StoreError::Unreadable { path: path.to_path_buf() };
    let Version { format_version } = serde_json::from_slice(plain).map_err(|_| unreadable())?;
    match format_version {
        0 => Err(unreadable()),
        1 => read::<DocumentV1>(plain).and_then(DocumentV1::into_notebook).ok_or_else(unreadable),
        2 => read::<DocumentV2>(plain).and_then(DocumentV2::into_notebook).ok_or_else(unreadable),
        3 => read::<DocumentV3>(plain).and_then(DocumentV3::into_notebook).ok_or_else(unreadable),
        4 => read::<DocumentV4>(plain).and_then(DocumentV4::into_notebook).ok_or_else(unreadable),
        _ => Err(StoreError::Newer { path: path.to_path_buf() }),
    }
}

fn read<'p, T: Deserialize<'p>>(plain: &'p [u8]) -> Option<T> {
    serde_json::from_slice(plain).ok()
}

#[derive(Deserialize)]
struct Version {
    format_version: u32,
}

/// What version 1 had: no drills and no exports.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentV1 {
    format_version: u32,
    items: BTreeMap<String, RecordV1>,
    #[serde(default)]
    profile: Option<BTreeMap<String, AnswerV1>>,
    #[serde(default)]
    kept_plan: Option<Vec<String>>,
    lock_after_minutes: u16,
}

/// What version 2 had: no lists that were put into the plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentV2 {
    format_version: u32,
    items: BTreeMap<String, RecordV1>,
    #[serde(default)]
    profile: Option<BTreeMap<String, AnswerV1>>,
    #[serde(default)]
    kept_plan: Option<Vec<String>>,
    #[serde(default)]
    drills: BTreeMap<Case, DrillV2>,
    #[serde(default)]
    offmeta: Option<OffMetaV2>,
    lock_after_minutes: u16,
}

/// What version 3 had: no counts of workshops.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentV3 {
    format_version: u32,
    items: BTreeMap<String, RecordV1>,
    #[serde(default)]
    profile: Option<BTreeMap<String, AnswerV1>>,
    #[serde(default)]
    kept_plan: Option<Vec<String>>,
    #[serde(default)]
    setup_lists: Vec<String>,
    #[serde(default)]
    drills: BTreeMap<Case, DrillV2>,
    #[serde(default)]
    offmeta: Option<OffMetaV2>,
    lock_after_minutes: u16,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentV4 {
    format_version: u32,
    items: BTreeMap<String, RecordV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    profile: Option<BTreeMap<String, AnswerV1>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept_plan: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    setup_lists: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    drills: BTreeMap<Case, DrillV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    offmeta: Option<OffMetaV2>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tallies: Vec<TallyV4>,
    lock_after_minutes: u16,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    one_a_day: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordV1 {
    state: StateV1,
    changed_on: Date,
    meaning_rev: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StateV1 {
    Open,
    Done(ProofV1),
    Later,
    NotForMe,
    Stuck,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ProofV1 {
    Told,
    Tested,
    Observed,
    Witnessed,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum AnswerV1 {
    RatherNotSay,
    Chosen(BTreeSet<String>),
}

impl From<&Notebook> for DocumentV4 {
    fn from(notebook: &Notebook) -> Self {
        let records = &notebook.progress.records;
        Self {
            format_version: VERSION,
            items: records.iter().map(|(id, record)| (id.to_string(), record.into())).collect(),
            profile: notebook.profile.as_ref().map(answers_of),
            kept_plan: notebook.kept_plan.as_ref().map(|plan| plan.iter().map(ItemId::to_string).collect()),
            setup_lists: notebook.setup_lists.clone(),
            drills: notebook.drills.iter().map(|(case, record)| (*case, record.into())).collect(),
            offmeta: notebook.offmeta.as_ref().map(OffMetaV2::from),
            tallies: notebook.tallies.iter().map(TallyV4::from).collect(),
            lock_after_minutes: notebook.lock_after_minutes,
            one_a_day: notebook.one_a_day,
        }
    }
}

impl DocumentV1 {
    fn into_notebook(self) -> Option<Notebook> {
        let Self { format_version, items, profile, kept_plan, lock_after_minutes } = self;
        let (drills, offmeta) = (BTreeMap::new(), None);
        DocumentV2 { format_version, items, profile, kept_plan, drills, offmeta, lock_after_minutes }
            .into_notebook()
    }
}

impl DocumentV2 {
    fn into_notebook(self) -> Option<Notebook> {
        let Self { format_version, items, profile, kept_plan, drills, offmeta, lock_after_minutes } = self;
        let setup_lists = Vec::new();
        DocumentV3 {
            format_version,
            items,
            profile,
            kept_plan,
            setup_lists,
            drills,
            offmeta,
            lock_after_minutes,
        }
        .into_notebook()
    }
}

impl DocumentV3 {
    fn into_notebook(self) -> Option<Notebook> {
        let Self {
            format_version,
            items,
            profile,
            kept_plan,
            setup_lists,
            drills,
            offmeta,
            lock_after_minutes,
        } = self;
        let tallies = Vec::new();
        DocumentV4 {
            format_version,
            items,
            profile,
            kept_plan,
            setup_lists,
            drills,
            offmeta,
            tallies,
            lock_after_minutes,
            one_a_day: false,
        }
        .into_notebook()
    }
}

impl DocumentV4 {
    fn into_notebook(self) -> Option<Notebook> {
        let records = self
            .items
            .into_iter()
            .map(|(id, record)| Some((ItemId::parse(&id)?, record.into())))
            .collect::<Option<_>>()?;
        let kept_plan = match self.kept_plan {
            Some(plan) => Some(plan.iter().map(|id| ItemId::parse(id)).collect::<Option<_>>()?),
            None => None,
        };
        Some(Notebook {
            progress: Progress { records },
            profile: self.profile.map(profile_of),
            kept_plan,
            setup_lists: self.setup_lists,
            drills: self.drills.into_iter().map(|(case, record)| (case, record.into())).collect(),
            offmeta: self.offmeta.map(OffMetaRecord::from),
            tallies: self.tallies.into_iter().map(TallyV4::into_tally).collect::<Option<_>>()?,
            lock_after_minutes: self.lock_after_minutes,
            one_a_day: self.one_a_day,
        })
    }
}

fn answers_of(profile: &Profile) -> BTreeMap<String, AnswerV1> {
    let said = profile.iter().filter_map(|(question, answer)| Some((question.id, answer?)));
    said.map(|(id, answer)| {
        let answer = match answer {
            Answer::RatherNotSay => AnswerV1::RatherNotSay,
            Answer::Chosen(chosen) => AnswerV1::Chosen(chosen.clone()),
        };
        (id.to_owned(), answer)
    })
    .collect()
}

/// A question that is no longer asked is left out: nothing could show or use its answer.
fn profile_of(mut answers: BTreeMap<String, AnswerV1>) -> Profile {
    let mut profile = Profile::default();
    for question in &QUESTIONS {
        match answers.remove(question.id) {
            Some(AnswerV1::RatherNotSay) => profile.set(question, Answer::RatherNotSay),
            Some(AnswerV1::Chosen(chosen)) => profile.set(question, Answer::Chosen(chosen)),
            None => {}
        }
    }
    profile
}

impl From<&Record> for RecordV1 {
    fn from(record: &Record) -> Self {
        let state = match record.state {
            State::Open => StateV1::Open,
            State::Done(proof) => StateV1::Done(match proof {
                Proof::Told => ProofV1::Told,
                Proof::Tested => ProofV1::Tested,
                Proof::Observed => ProofV1::Observed,
                Proof::Witnessed => ProofV1::Witnessed,
            }),
            State::Later => StateV1::Later,
            State::NotForMe => StateV1::NotForMe,
            State::Stuck => StateV1::Stuck,
        };
        Self { state, changed_on: record.changed_on, meaning_rev: record.meaning_rev }
    }
}

impl From<RecordV1> for Record {
    fn from(record: RecordV1) -> Self {
        let state = match record.state {
            StateV1::Open => State::Open,
            StateV1::Done(proof) => State::Done(match proof {
                ProofV1::Told => Proof::Told,
                ProofV1::Tested => Proof::Tested,
                ProofV1::Observed => Proof::Observed,
                ProofV1::Witnessed => Proof::Witnessed,
            }),
            StateV1::Later => State::Later,
            StateV1::NotForMe => State::NotForMe,
            StateV1::Stuck => State::Stuck,
        };
        Self { state, changed_on: record.changed_on, meaning_rev: record.meaning_rev }
    }
}

struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
