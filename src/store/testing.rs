//! What the tests of the store share: a scratch directory, notebooks, a disk that fails when told.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use age::secrecy::SecretString;
use jiff::civil::Date;
use proptest::prelude::*;
use tempfile::TempDir;

use super::atomic::{Disk, System, put};
use super::place::{DataDir, Kind};
use super::{Notebook, StoreError};
use crate::content::ItemId;
use crate::content::answers::QUESTIONS;
use crate::observe::{DrillRecord, Drills, OffMetaRecord};
use crate::plan::profile::{Answer, Profile};
use crate::probe::drill::Case;
use crate::probe::drill::judge::Finding;
use crate::probe::facebook;
use crate::progress::{Progress, Proof, Record, State};
use crate::workshop::tally::{ItemTally, LEAST, Row, SlipRow, SlipTally, Tally};

/// A data directory that does not exist yet, in a folder that goes away with the test.
pub(super) struct Scratch {
    _folder: TempDir,
    pub(super) dir: DataDir,
}

impl Scratch {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dir = DataDir { path: folder.path().join("data"), kind: Kind::Explicit };
        Self { _folder: folder, dir }
    }

    /// Puts a file there as if something else had, over whatever stood there.
    pub(super) fn plant(&self, name: &str, bytes: &[u8]) {
        let path = self.dir.file(name);
        if path.exists() {
            fs::remove_file(&path).unwrap();
        }
        put(&path, bytes).unwrap();
    }

    pub(super) fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.dir.file(name)).unwrap()
    }

    pub(super) fn names(&self) -> BTreeSet<String> {
        let entries = fs::read_dir(&self.dir.path).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

pub(super) fn passphrase(text: &str) -> SecretString {
    SecretString::from(text)
}

/// Returns a notebook that is told from others by its number.
pub(super) fn numbered_notebook(number: u32) -> Notebook {
    let mut notebook = full_notebook();
    for record in notebook.progress.records.values_mut() {
        record.meaning_rev = number;
    }
    notebook
}

/// Returns a notebook that uses every field.
pub(super) fn full_notebook() -> Notebook {
    let day: Date = "2026-08-21".parse().unwrap();
    let record = |state| Record { state, changed_on: day, meaning_rev: 2 };
    let records = [
        ("vpn-kill-switch/android-lockdown", State::Done(Proof::Tested)),
        ("vpn-kill-switch/linux-nftables", State::Later),
        ("signal-setup/signal-pin", State::NotForMe),
        ("gone-list/gone-item", State::Stuck),
    ];
    let records = records.into_iter().map(|(id, state)| (ItemId::parse(id).unwrap(), record(state)));
    let mut profile = Profile::default();
    profile.set(&QUESTIONS[0], Answer::Chosen(["android", "linux"].map(str::to_owned).into()));
    profile.set(&QUESTIONS[4], Answer::RatherNotSay);
    Notebook {
        progress: Progress { records: records.collect() },
        profile: Some(profile),
        kept_plan: Some(vec![ItemId::new("signal-setup", "signal-pin")]),
        setup_lists: vec!["signal-setup".to_owned()],
        drills: Drills::from([
            (Case::Drop, DrillRecord { ipv4: Finding::Blocked, ipv6: Finding::LeftThenBlocked, on: day }),
            (Case::ServerChange, DrillRecord { ipv4: Finding::LeftInPart, ipv6: Finding::Unknown, on: day }),
        ]),
        offmeta: Some(OffMetaRecord {
            answer: facebook::Answer::NotEmpty,
            businesses: 412,
            events: 9_031,
            last: Some(day),
            on: day,
        }),
        tallies: vec![full_tally()],
        lock_after_minutes: 5,
        one_a_day: true,
    }
}

/// Returns a tally that uses every field.
fn full_tally() -> Tally {
    let before = Row { done: Some(12), help: None, not_for_me: None, open: Some(5) };
    let after = Row { done: Some(17), help: None, not_for_me: None, open: None };
    let item = ItemTally { meaning_rev: 2, before: Some(before), after: Some(after) };
    let stuck = BTreeMap::from([("signal-pin".to_owned(), 5)]);
    let row = SlipRow { slips: Some(11), done_percent: 60, stuck };
    Tally {
        people: 22,
        items: BTreeMap::from([(ItemId::new("vpn-kill-switch", "android-lockdown"), item)]),
        slips: BTreeMap::from([("signal-setup".to_owned(), SlipTally { before: None, after: Some(row) })]),
    }
}

fn any_row() -> impl Strategy<Value = Option<Row>> {
    let number = || proptest::option::of(LEAST..40);
    let row = (number(), number(), number(), number());
    proptest::option::of(row.prop_map(|(done, help, not_for_me, open)| Row { done, help, not_for_me, open }))
}

fn any_slip_row() -> impl Strategy<Value = Option<SlipRow>> {
    let stuck = proptest::collection::btree_map("[a-z-]{1,9}", LEAST..40, 0..4);
    let row = (proptest::option::of(LEAST..40), 0..=100_u32, stuck);
    proptest::option::of(row.prop_map(|(slips, done_percent, stuck)| SlipRow { slips, done_percent, stuck }))
}

fn any_tally() -> impl Strategy<Value = Tally> {
    let item = (any::<u32>(), any_row(), any_row()).prop_map(|(meaning_rev, before, after)| ItemTally {
        meaning_rev,
        before,
        after,
    });
    let slips = (any_slip_row(), any_slip_row()).prop_map(|(before, after)| SlipTally { before, after });
    let items = proptest::collection::btree_map(any_id(), item, 0..9);
    let slips = proptest::collection::btree_map("[a-z-]{1,9}", slips, 0..3);
    (LEAST..200, items, slips).prop_map(|(people, items, slips)| Tally { people, items, slips })
}

fn any_id() -> impl Strategy<Value = ItemId> {
    ("[a-z0-9-]{1,20}", "[^/]{1,20}").prop_map(|(list, item)| ItemId::new(list, item))
}

fn any_state() -> impl Strategy<Value = State> {
    let proofs = [Proof::Told, Proof::Tested, Proof::Observed, Proof::Witnessed].map(State::Done);
    let states = [State::Open, State::Later, State::NotForMe, State::Stuck];
    proptest::sample::select([&proofs[..], &states[..]].concat())
}

fn any_record() -> impl Strategy<Value = Record> {
    (any_state(), -9999_i16..=9999, 1_i8..=12, 1_i8..=28, any::<u32>()).prop_map(
        |(state, year, month, day, meaning_rev)| Record {
            state,
            changed_on: Date::new(year, month, day).unwrap(),
            meaning_rev,
        },
    )
}

fn any_profile() -> impl Strategy<Value = Profile> {
    let answer = prop_oneof![
        Just(None),
        Just(Some(Answer::RatherNotSay)),
        proptest::collection::btree_set("[a-z]{1,9}", 1..4).prop_map(|chosen| Some(Answer::Chosen(chosen))),
    ];
    proptest::collection::vec(answer, QUESTIONS.len()).prop_map(|answers| {
        let mut profile = Profile::default();
        for (question, answer) in QUESTIONS.iter().zip(answers) {
            if let Some(answer) = answer {
                profile.set(question, answer);
            }
        }
        profile
    })
}

fn any_drills() -> impl Strategy<Value = Drills> {
    let findings =
        [Finding::Blocked, Finding::Left, Finding::LeftThenBlocked, Finding::LeftInPart, Finding::Unknown];
    let finding = move || proptest::sample::select(findings.to_vec());
    let record = (finding(), finding(), 1_i8..=28).prop_map(|(ipv4, ipv6, day)| DrillRecord {
        ipv4,
        ipv6,
        on: Date::new(2026, 11, day).unwrap(),
    });
    proptest::collection::btree_map(proptest::sample::select(Case::ALL.to_vec()), record, 0..4)
}

fn any_offmeta() -> impl Strategy<Value = OffMetaRecord> {
    use facebook::Answer::{Empty, NotEmpty, ProbablyEmpty, Unknown};

    let answer = proptest::sample::select(vec![NotEmpty, Empty, ProbablyEmpty, Unknown]);
    let day = (1_i8..=28).prop_map(|day| Date::new(2026, 11, day).unwrap());
    (answer, any::<u64>(), any::<u64>(), proptest::option::of(day.clone()), day).prop_map(
        |(answer, businesses, events, last, on)| OffMetaRecord { answer, businesses, events, last, on },
    )
}

pub(super) fn any_notebook() -> impl Strategy<Value = Notebook> {
    (
        proptest::collection::btree_map(any_id(), any_record(), 0..40),
        proptest::option::of(any_profile()),
        proptest::option::of(proptest::collection::vec(any_id(), 0..10)),
        proptest::collection::vec("[a-z-]{1,20}", 0..4),
        any_drills(),
        proptest::option::of(any_offmeta()),
        proptest::collection::vec(any_tally(), 0..3),
        (any::<u16>(), any::<bool>()),
    )
        .prop_map(|(records, profile, kept_plan, setup_lists, drills, offmeta, tallies, settings)| {
            Notebook {
                progress: Progress { records },
                profile,
                kept_plan,
                setup_lists,
                drills,
                offmeta,
                tallies,
                lock_after_minutes: settings.0,
                one_a_day: settings.1,
            }
        })
}

/// What happens at the step that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The process is killed: nothing happens any more.
    Kill,
    /// The system refuses this one step.
    Refuse,
}

/// A disk that does its work up to a step and fails there, leaving half a file where it was writing.
pub(super) struct FaultyDisk {
    left: AtomicUsize,
    fault: Fault,
    struck: Arc<AtomicBool>,
}

impl FaultyDisk {
    /// Fails after `steps` steps. The flag tells whether it came to that.
    pub(super) fn after(steps: usize, fault: Fault) -> (Self, Arc<AtomicBool>) {
        let struck = Arc::new(AtomicBool::new(false));
        (Self { left: AtomicUsize::new(steps), fault, struck: struck.clone() }, struck)
    }

    /// Does a step, or what is left of it when its time has come.
    fn step(&self, path: &Path, whole: impl FnOnce() -> Done, half: impl FnOnce()) -> Done {
        let struck = self.struck.load(Ordering::Relaxed);
        if struck && self.fault == Fault::Kill {
            return Err(StoreError::DiskFull { path: path.to_path_buf() });
        }
        if struck || self.left.fetch_sub(1, Ordering::Relaxed) > 0 {
            return whole();
        }
        self.struck.store(true, Ordering::Relaxed);
        if self.fault == Fault::Kill {
            half();
        }
        Err(StoreError::DiskFull { path: path.to_path_buf() })
    }
}

type Done = Result<(), StoreError>;

impl Disk for FaultyDisk {
    fn write(&self, path: &Path, bytes: &[u8]) -> Done {
        let half = || {
            let _ = System.write(path, &bytes[..bytes.len() / 2]);
        };
        self.step(path, || System.write(path, bytes), half)
    }

    fn rename(&self, from: &Path, to: &Path) -> Done {
        self.step(from, || System.rename(from, to), || {})
    }

    fn copy(&self, from: &Path, to: &Path) -> Done {
        self.step(to, || System.copy(from, to), || {})
    }

    fn remove(&self, path: &Path) -> Done {
        self.step(path, || System.remove(path), || {})
    }

    fn sync_folder(&self, folder: &Path) -> Done {
        self.step(folder, || System.sync_folder(folder), || {})
    }
}
