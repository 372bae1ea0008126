//! What was kept under ids that are gone, carried over to the ids that items have now. Pure.
//!
//! Nothing is lost and nothing is written: the next change saves it under the new ids.

use crate::content::{ItemId, Library};

use super::Notebook;

impl Notebook {
    /// Carries everything that was kept under renamed ids over to the ids of today.
    ///
    /// Where both are there, the stronger proof or else the newer record stays.
    pub fn carry_over(&mut self, library: &Library) {
        let records = &mut self.progress.records;
        for rename in library.renames.iter().filter(|rename| library.item(&rename.from).is_none()) {
            let Some(old) = records.remove(&rename.from) else { continue };
            let kept = records.get(&rename.to).map_or(old, |new| new.or(old));
            records.insert(rename.to.clone(), kept);
        }
        if let Some(plan) = &mut self.kept_plan {
            let mut kept: Vec<ItemId> = Vec::with_capacity(plan.len());
            for id in plan.iter().map(|id| library.current_id(id)) {
                if !kept.contains(&id) {
                    kept.push(id);
                }
            }
            *plan = kept;
        }
        for tally in &mut self.tallies {
            let items = std::mem::take(&mut tally.items);
            tally.items = items.into_iter().map(|(id, counted)| (library.current_id(&id), counted)).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Rename, built};
    use crate::progress::{Proof, Record, State};
    use crate::workshop::tally::{ItemTally, Tally};

    fn id(written: &str) -> ItemId {
        ItemId::parse(written).unwrap()
    }

    /// The built-in lists, with two items renamed to ones that are there.
    fn library() -> Library {
        let mut library = built::library();
        library.renames = [
            ("old/lockdown", "vpn-kill-switch/android-lockdown"),
            ("old/nftables", "vpn-kill-switch/linux-nftables"),
            ("older/nftables", "vpn-kill-switch/linux-nftables"),
        ]
        .map(|(from, to)| Rename { from: id(from), to: id(to) })
        .to_vec();
        library
    }

    fn record(state: State, day: &str) -> Record {
        Record { state, changed_on: day.parse().unwrap(), meaning_rev: 1 }
    }

    #[track_caller]
    fn check(before: &[(&str, Record)], after: &[(&str, Record)]) {
        let mut notebook = Notebook::default();
        notebook.progress.records = before.iter().map(|(name, record)| (id(name), *record)).collect();
        notebook.carry_over(&library());
        let expected = after.iter().map(|(name, record)| (id(name), *record)).collect();
        assert_eq!(notebook.progress.records, expected);
        let once = notebook.clone();
        notebook.carry_over(&library());
        assert_eq!(notebook, once, "a second time changes nothing");
    }

    #[test]
    fn what_a_room_counted_is_carried_over() {
        let mut notebook = Notebook::default();
        let counted = ItemTally { meaning_rev: 3, ..ItemTally::default() };
        let items = [(id("old/lockdown"), counted), (id("gone/for-good"), counted)].into();
        notebook.tallies = vec![Tally { people: 9, items, ..Tally::default() }];
        notebook.carry_over(&library());
        let ids: Vec<String> = notebook.tallies[0].items.keys().map(ToString::to_string).collect();
        assert_eq!(ids, ["gone/for-good", "vpn-kill-switch/android-lockdown"]);
    }

    #[test]
    fn every_state_and_proof_is_carried_over() {
        let states = [State::Later, State::NotForMe, State::Stuck];
        let proofs = [Proof::Told, Proof::Tested, Proof::Observed, Proof::Witnessed].map(State::Done);
        for state in states.into_iter().chain(proofs) {
            let kept = record(state, "2026-08-21");
            check(&[("old/lockdown", kept)], &[("vpn-kill-switch/android-lockdown", kept)]);
        }
    }

    #[test]
    fn what_has_no_new_id_stays() {
        let kept = record(State::Stuck, "2026-08-21");
        check(&[("gone/item", kept)], &[("gone/item", kept)]);
        check(&[("messenger/phone-code", kept)], &[("messenger/phone-code", kept)]);
    }

    #[test]
    fn of_two_the_stronger_proof_or_the_newer_record_stays() {
        let (early, late) = ("2026-08-21", "2026-10-01");
        let done = |proof, day| record(State::Done(proof), day);
        let both = |old: Record, new: Record, kept: Record| {
            check(
                &[("old/nftables", old), ("vpn-kill-switch/linux-nftables", new)],
                &[("vpn-kill-switch/linux-nftables", kept)],
            );
        };
        let (witnessed, told) = (done(Proof::Witnessed, early), done(Proof::Told, late));
        both(witnessed, told, witnessed);
        both(told, witnessed, witnessed);
        both(done(Proof::Told, early), told, told);
        both(record(State::Stuck, late), witnessed, record(State::Stuck, late));
        both(witnessed, record(State::Later, late), record(State::Later, late));
        both(record(State::Later, early), done(Proof::Told, early), done(Proof::Told, early));
    }

    #[test]
    fn several_old_items_may_become_one() {
        let (told, tested) = (State::Done(Proof::Told), State::Done(Proof::Tested));
        check(
            &[("old/nftables", record(tested, "2026-08-21")), ("older/nftables", record(told, "2026-09-21"))],
            &[("vpn-kill-switch/linux-nftables", record(tested, "2026-08-21"))],
        );
    }

    #[test]
    fn a_kept_plan_follows_in_its_order() {
        let plan = ["older/nftables", "gone/item", "old/nftables", "old/lockdown"];
        let mut notebook = Notebook { kept_plan: Some(plan.map(id).to_vec()), ..Notebook::default() };
        notebook.carry_over(&library());
        let expected = ["vpn-kill-switch/linux-nftables", "gone/item", "vpn-kill-switch/android-lockdown"];
        assert_eq!(notebook.kept_plan, Some(expected.map(id).to_vec()));
    }

    #[test]
    fn an_id_that_has_its_item_again_is_left_alone() {
        let mut library = library();
        library.renames =
            vec![Rename { from: id("messenger/phone-code"), to: id("vpn-kill-switch/linux-nftables") }];
        library.checklists[0].id = "messenger".into();
        library.checklists[0].items.to_mut()[0].id = "phone-code".into();
        let mut notebook = Notebook::default();
        notebook.progress.records.insert(id("messenger/phone-code"), record(State::Later, "2026-08-21"));
        let before = notebook.clone();
        notebook.carry_over(&library);
        assert_eq!(notebook, before);
    }
}
