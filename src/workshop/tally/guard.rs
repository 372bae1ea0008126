//! Whether a tally that was made elsewhere says no more than one of ours would.

use super::{LEAST, Row, SlipRow, Tally};

impl Tally {
    /// Tells whether it holds a number under [`LEAST`], or enough to work one out.
    ///
    /// No [`Room`](super::Room) makes such a tally: somebody changed it, or another program wrote it.
    pub fn tells_too_much(&self) -> bool {
        let rows = self.items.values().flat_map(|item| [item.before, item.after]).flatten();
        let slips = self.slips.values().flat_map(|slips| [&slips.before, &slips.after]).flatten();
        self.people < LEAST
            || rows.into_iter().any(|row| !is_quiet(row, self.people))
            || slips.into_iter().any(|row| !are_quiet(row, self.people))
    }
}

/// Tells whether a row says all of its numbers, or leaves at least two uncertain that stand for [`LEAST`] people.
fn is_quiet(row: Row, people: u32) -> bool {
    let said: Vec<u32> = row.numbers().into_iter().flatten().collect();
    let sum = said.iter().try_fold(0_u32, |sum, number| sum.checked_add(*number));
    let rest = sum.and_then(|sum| people.checked_sub(sum));
    let hides_enough = match row.numbers().len() - said.len() {
        0 => rest == Some(0),
        1 => false,
        _ => rest.is_some_and(|rest| rest >= LEAST),
    };
    hides_enough && said.iter().all(|number| *number >= LEAST)
}

fn are_quiet(row: &SlipRow, people: u32) -> bool {
    let leaves_enough = |part: u32, whole: u32| whole.checked_sub(part).is_some_and(|rest| rest >= LEAST);
    let may_be_said = |part: u32, whole: u32| part >= LEAST && leaves_enough(part, whole);
    let whole = row.slips.unwrap_or(people);
    row.done_percent <= 100
        && row.done_percent.is_multiple_of(10)
        && row.slips.is_none_or(|slips| may_be_said(slips, people))
        && row.stuck.values().all(|stuck| may_be_said(*stuck, whole))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::cover::cover;
    use super::super::{ItemTally, SlipTally};
    use super::*;
    use crate::content::ItemId;

    #[track_caller]
    fn check(people: u32, numbers: [Option<u32>; 4], too_much: bool) {
        let [done, help, not_for_me, open] = numbers;
        let row = Row { done, help, not_for_me, open };
        for item in [
            ItemTally { meaning_rev: 1, before: Some(row), after: None },
            ItemTally { meaning_rev: 1, before: None, after: Some(row) },
        ] {
            let items = BTreeMap::from([(ItemId::new("list", "item"), item)]);
            let tally = Tally { people, items, ..Tally::default() };
            assert_eq!(tally.tells_too_much(), too_much, "{numbers:?} of {people}");
        }
    }

    #[test]
    fn small_numbers_and_what_gives_them_away_are_found() {
        check(24, [Some(12), None, None, Some(7)], false);
        check(24, [Some(6), Some(6), Some(6), Some(6)], false);
        check(24, [None, None, None, None], false);
        check(24, [Some(12), Some(4), None, None], true);
        check(24, [Some(12), Some(0), None, None], true);
        check(24, [Some(12), None, None, Some(8)], true);
        check(24, [Some(8), Some(8), None, Some(8)], true);
        check(24, [Some(12), None, Some(5), Some(7)], true);
        check(24, [Some(6), Some(6), Some(6), Some(7)], true);
        check(24, [Some(u32::MAX), Some(u32::MAX), None, None], true);
        check(4, [None, None, None, None], true);
    }

    #[test]
    fn nothing_that_a_room_says_is_too_much() {
        for people in LEAST..=24 {
            for done in 0..=people {
                for help in 0..=people - done {
                    for other in 0..=people - done - help {
                        check(people, cover([done, help, other, people - done - help - other]), false);
                    }
                }
            }
        }
    }

    #[track_caller]
    fn check_slips(row: SlipRow, too_much: bool) {
        let slips = SlipTally { before: Some(row), after: None };
        let slips = BTreeMap::from([("list".to_owned(), slips)]);
        let tally = Tally { people: 24, slips, ..Tally::default() };
        assert_eq!(tally.tells_too_much(), too_much, "{tally:?}");
    }

    #[test]
    fn slips_are_looked_at_as_well() {
        let row = |slips, stuck: u32| SlipRow {
            slips,
            done_percent: 40,
            stuck: BTreeMap::from([("item".to_owned(), stuck)]),
        };
        check_slips(row(Some(14), 9), false);
        check_slips(row(None, 19), false);
        check_slips(row(Some(14), 10), true);
        check_slips(row(Some(14), 4), true);
        check_slips(row(Some(20), 9), true);
        check_slips(row(Some(4), 0), true);
        check_slips(row(None, 20), true);
        check_slips(SlipRow { done_percent: 37, ..row(Some(14), 9) }, true);
        check_slips(SlipRow { done_percent: 110, ..row(Some(14), 9) }, true);
    }
}
