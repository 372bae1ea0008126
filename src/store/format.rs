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
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{any_notebook, full_notebook};
    use super::*;

    fn read(plain: &str) -> Result<Notebook, StoreError> {
        from_plain(Path::new("notebook.age"), plain.as_bytes())
    }

    #[track_caller]
    fn check_refused(plain: &str, name: &str) {
        assert_eq!(read(plain).unwrap_err().name(), name, "{plain}");
    }

    #[test]
    fn the_plain_form_is_readable_json() {
        let plain = to_plain(&full_notebook());
        let lines = std::str::from_utf8(&plain).unwrap().replace("},", "},\n");
        insta::assert_snapshot!(lines, @r#"
        {"format_version":4,"items":{"gone-list/gone-item":{"state":"stuck","changed_on":"2026-08-21","meaning_rev":2},
        "signal-setup/signal-pin":{"state":"not_for_me","changed_on":"2026-08-21","meaning_rev":2},
        "vpn-kill-switch/android-lockdown":{"state":{"done":"tested"},
        "changed_on":"2026-08-21","meaning_rev":2},
        "vpn-kill-switch/linux-nftables":{"state":"later","changed_on":"2026-08-21","meaning_rev":2}},
        "profile":{"country":"rather_not_say","device":{"chosen":["android","linux"]}},
        "kept_plan":["signal-setup/signal-pin"],"setup_lists":["signal-setup"],"drills":{"drop":{"ipv4":"blocked","ipv6":"left_then_blocked","on":"2026-08-21"},
        "server-change":{"ipv4":"left_in_part","ipv6":"unknown","on":"2026-08-21"}},
        "offmeta":{"answer":"not_empty","businesses":412,"events":9031,"last":"2026-08-21","on":"2026-08-21"},
        "tallies":[{"people":22,"items":{"vpn-kill-switch/android-lockdown":{"meaning_rev":2,"before":{"done":12,"open":5},
        "after":{"done":17}}},
        "slips":{"signal-setup":{"after":{"slips":11,"done_percent":60,"stuck":{"signal-pin":5}}}}}],"lock_after_minutes":5}
        "#);
    }

    #[test]
    fn unknown_items_are_kept() {
        let plain = r#"{"format_version":4,"items":{"gone-list/gone-item":{"state":"stuck","changed_on":"2026-08-21","meaning_rev":7}},"lock_after_minutes":0}"#;
        let notebook = read(plain).unwrap();
        assert_eq!(*to_plain(&notebook), plain.as_bytes());
    }

    #[test]
    fn documents_of_older_versions_become_ones_of_today() {
        let old = r#"{"format_version":1,"items":{},"kept_plan":["a/b"],"lock_after_minutes":5}"#;
        for version in ["1", "2", "3"] {
            let old = old.replace(":1,", &format!(":{version},"));
            let new = old.replace(&format!(":{version},"), ":4,");
            assert_eq!(*to_plain(&read(&old).unwrap()), new.as_bytes());
        }
    }

    #[test]
    fn spaces_around_do_no_harm() {
        let padded = format!("{}\n   ", std::str::from_utf8(&to_plain(&full_notebook())).unwrap());
        assert_eq!(read(&padded), Ok(full_notebook()));
    }

    #[test]
    fn newer_versions_are_refused_whatever_they_hold() {
        check_refused(r#"{"format_version":5}"#, "store-newer");
        check_refused(r#"{"format_version":4000000000,"items":[],"new":{}}"#, "store-newer");
    }

    #[test]
    fn what_is_no_notebook_is_unreadable() {
        for plain in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"format_version":0}"#,
            r#"{"format_version":-1}"#,
            r#"{"format_version":1}"#,
            r#"{"format_version":2}"#,
            r#"{"format_version":1,"items":{},"drills":{},"lock_after_minutes":1}"#,
            r#"{"format_version":2,"items":{},"drills":{"flood":{"ipv4":"left","ipv6":"left","on":"2026-08-21"}},"lock_after_minutes":1}"#,
            r#"{"format_version":2,"items":{},"offmeta":{"answer":"empty","businesses":-1,"events":0,"on":"2026-08-21"},"lock_after_minutes":1}"#,
            r#"{"format_version":2,"items":{},"offmeta":{"answer":"gone","businesses":0,"events":0,"on":"2026-08-21"},"lock_after_minutes":1}"#,
            r#"{"format_version":2,"items":{},"drills":{"drop":{"ipv4":"safe","ipv6":"left","on":"2026-08-21"}},"lock_after_minutes":1}"#,
            r#"{"format_version":3,"items":{},"tallies":[],"lock_after_minutes":1}"#,
            r#"{"format_version":4,"items":{},"tallies":[{"people":4}],"lock_after_minutes":1}"#,
            r#"{"format_version":4,"items":{},"tallies":[{"people":9,"items":{"a/b":{"meaning_rev":1,"before":{"done":4}}}}],"lock_after_minutes":1}"#,
            r#"{"format_version":4,"items":{},"tallies":[{"people":9,"items":{"a":{"meaning_rev":1}}}],"lock_after_minutes":1}"#,
            r#"{"format_version":4,"items":{},"tallies":[{"people":9,"slips":{"a":{"after":{"done_percent":10,"stuck":{"b":1}}}}}],"lock_after_minutes":1}"#,
            r#"{"format_version":1,"items":{},"lock_after_minutes":70000}"#,
            r#"{"format_version":1,"items":{},"lock_after_minutes":1,"more":1}"#,
            r#"{"format_version":1,"items":{"no-slash":{"state":"open","changed_on":"2026-08-21","meaning_rev":1}},"lock_after_minutes":1}"#,
            r#"{"format_version":1,"items":{"a/b":{"state":"won","changed_on":"2026-08-21","meaning_rev":1}},"lock_after_minutes":1}"#,
            r#"{"format_version":1,"items":{"a/b":{"state":"open","changed_on":"2026-02-30","meaning_rev":1}},"lock_after_minutes":1}"#,
            &"[".repeat(100_000),
        ] {
            check_refused(plain, "store-unreadable");
        }
    }

    proptest! {
        #[test]
        fn every_notebook_comes_back(notebook in any_notebook()) {
            let plain = to_plain(&notebook);
            prop_assert_eq!(from_plain(Path::new("n"), &plain), Ok(notebook));
        }

        #[test]
        fn noise_never_panics(noise in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = from_plain(Path::new("n"), &noise);
        }
    }
}
