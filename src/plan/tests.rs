use std::borrow::Cow;
use std::collections::BTreeSet;

use super::profile::{Answer, Profile};
use super::*;
use crate::content::answers::QUESTIONS;
use crate::content::{Checklist, Level, Messenger, Messengers, Origin, Str, Text, When};
use crate::progress::Proof;

fn day() -> Date {
    "2026-11-21".parse().unwrap()
}

fn text(words: &'static str) -> Text {
    Text::source(Cow::Borrowed(words))
}

fn item(id: &'static str, level: Level, impact: u8, minutes: u16) -> Item {
    Item {
        id: Cow::Borrowed(id),
        when: When::default(),
        level,
        impact,
        minutes,
        probe: None,
        recheck_days: Some(90),
        meaning_rev: 1,
        happened: false,
        after: Cow::Borrowed(&[]),
        against: Cow::Borrowed(&[]),
        sources: Cow::Borrowed(&[]),
        checked: Cow::Borrowed("2026-11-21"),
        title: text(id),
        why: text("why"),
        notes: None,
        steps: Cow::Borrowed(&[]),
        test: None,
        limits: None,
    }
}

fn strings(list: &[&'static str]) -> Cow<'static, [Str]> {
    Cow::Owned(list.iter().map(|word| Cow::Borrowed(*word)).collect())
}

fn library(items: Vec<Item>) -> Library {
    let list = Checklist {
        id: Cow::Borrowed("list"),
        title: text("list"),
        summary: text("summary"),
        minutes: 1,
        place: 1,
        also: Cow::Borrowed(&[]),
        sources: Cow::Borrowed(&[]),
        items: Cow::Owned(items),
        origin: Origin::BuiltIn,
    };
    Library { checklists: vec![list], ..Library::default() }
}

fn profile(answers: &[&str]) -> Profile {
    let mut profile = Profile::default();
    for question in &QUESTIONS {
        let chosen: BTreeSet<String> = answers
            .iter()
            .filter_map(|answer| answer.split_once(':'))
            .filter(|(asked, _)| *asked == question.id)
            .map(|(_, value)| value.to_owned())
            .collect();
        profile.set(question, Answer::Chosen(chosen));
    }
    profile
}

fn id(item: &'static str) -> ItemId {
    ItemId::new("list", item)
}

#[track_caller]
fn check_order(items: Vec<Item>, answers: &[&str], expected: &[&str]) {
    let plan = plan(&library(items), &profile(answers), &Progress::default(), day());
    let found: Vec<_> = plan.entries.iter().map(|entry| entry.id.item.to_string()).collect();
    assert_eq!(found, expected);
}

#[test]
fn impact_then_level_then_minutes_then_id() {
    check_order(
        vec![
            item("e-high", Level::HighRisk, 3, 1),
            item("d-small", Level::Basic, 1, 1),
            item("c-long", Level::Basic, 3, 9),
            item("b-short", Level::Basic, 3, 2),
            item("a-short", Level::Basic, 3, 2),
        ],
        &[],
        &["a-short", "b-short", "c-long", "e-high", "d-small"],
    );
}

#[test]
fn a_fear_lifts_but_not_a_strong_extra_over_a_basic_of_most_impact() {
    let mut feared = item("feared", Level::Strong, 3, 1);
    feared.against = strings(&["fear:seizure"]);
    let mut feared_basic = item("feared-basic", Level::Basic, 2, 1);
    feared_basic.against = strings(&["fear:seizure"]);
    check_order(
        vec![item("basic", Level::Basic, 3, 1), feared, item("middle", Level::Basic, 2, 1), feared_basic],
        &["fear:seizure"],
        &["feared", "basic", "feared-basic", "middle"],
    );
}

#[test]
fn nothing_stands_before_what_it_needs_and_the_needed_one_says_for_whom() {
    let mut top = item("top", Level::Basic, 3, 1);
    top.after = strings(&["needed"]);
    let needed = item("needed", Level::HighRisk, 1, 5);
    let items = vec![top, item("middle", Level::Basic, 2, 1), needed];
    check_order(items.clone(), &[], &["needed", "top", "middle"]);
    let plan = plan(&library(items), &Profile::default(), &Progress::default(), day());
    assert_eq!(plan.entries[0].reason, Reason::NeededFor(id("top")));
}

#[test]
fn a_cycle_neither_hangs_nor_loses_an_item() {
    let mut one = item("one", Level::Basic, 3, 1);
    one.after = strings(&["two"]);
    let mut two = item("two", Level::Basic, 3, 1);
    two.after = strings(&["one"]);
    let plan = plan(&library(vec![one, two]), &Profile::default(), &Progress::default(), day());
    assert_eq!(plan.entries.len(), 2);
}

#[test]
fn an_unanswered_question_never_removes_an_item() {
    let mut phone = item("phone", Level::Basic, 1, 1);
    phone.when.any = strings(&["device:android"]);
    let mut both = item("both", Level::Basic, 1, 1);
    both.when.all = strings(&["device:android", "country:vn"]);
    let mut not_here = item("not-here", Level::Basic, 1, 1);
    not_here.when.none = strings(&["country:vn"]);
    let items = vec![phone, both, not_here];
    // What is for one country alone comes after what is for anybody, as long as nobody said which.
    check_order(items.clone(), &[], &["not-here", "phone", "both"]);
    check_order(items.clone(), &["device:android"], &["not-here", "phone", "both"]);
    check_order(items.clone(), &["device:iphone"], &["not-here"]);
    check_order(items, &["country:vn"], &["both", "phone"]);
}

#[test]
fn rather_not_say_removes_nothing() {
    let mut phone = item("phone", Level::Basic, 1, 1);
    phone.when.any = strings(&["device:android"]);
    let mut profile = Profile::default();
    profile.set(&QUESTIONS[0], Answer::RatherNotSay);
    let plan = plan(&library(vec![phone]), &profile, &Progress::default(), day());
    assert_eq!(plan.entries.len(), 1);
}

#[test]
fn done_leaves_put_off_and_stuck_go_last_and_old_ones_come_back_first() {
    let items = ["done", "later", "never", "old", "open", "stuck", "text"]
        .map(|id| item(id, Level::Basic, 2, 1))
        .to_vec();
    let mut progress = Progress::default();
    let mut mark = |name: &'static str, state, on: &str| {
        let item = items.iter().find(|item| item.id == name).unwrap();
        progress.mark(id(name), item, state, on.parse().unwrap());
    };
    mark("done", State::Done(Proof::Told), "2026-11-01");
    mark("later", State::Later, "2026-11-01");
    mark("never", State::NotForMe, "2026-11-01");
    mark("stuck", State::Stuck, "2026-11-01");
    mark("old", State::Done(Proof::Tested), "2026-08-01");
    mark("text", State::Done(Proof::Tested), "2026-11-20");
    let mut items = items;
    items.last_mut().unwrap().meaning_rev = 2;
    let plan = plan(&library(items), &Profile::default(), &progress, day());
    let found: Vec<_> = plan.entries.iter().map(|entry| (entry.id.item.as_ref(), &entry.reason)).collect();
    assert_eq!(
        found,
        [
            ("old", &Reason::LookAgain(LookAgain::DaysPassed)),
            ("text", &Reason::LookAgain(LookAgain::TextChanged)),
            ("open", &Reason::Basic),
            ("later", &Reason::PutOff),
            ("stuck", &Reason::Stuck),
        ]
    );
}

#[track_caller]
fn check_fit(minutes: u16, expected: &[&str]) {
    let mut second = item("b", Level::Basic, 2, 4);
    second.after = strings(&["a"]);
    let library = library(vec![item("a", Level::Basic, 3, 8), second, item("c", Level::Basic, 1, 3)]);
    let plan = plan(&library, &Profile::default(), &Progress::default(), day());
    let next = plan.next(&library, Some(minutes));
    let found: Vec<_> = next.iter().map(|entry| entry.id.item.to_string()).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_plan_fits_the_time() {
    check_fit(60, &["a", "b", "c"]);
    check_fit(11, &["a", "c"]);
    // `b` would fit but needs `a`, which does not.
    check_fit(7, &["c"]);
    // Nothing fits: one step is still better than none.
    check_fit(1, &["a"]);
}

#[test]
fn a_kept_plan_keeps_its_order_without_what_is_done() {
    let library = library(["a", "b", "c"].map(|id| item(id, Level::Basic, 2, 1)).to_vec());
    let mut progress = Progress::default();
    let (_, b) = library.item(&id("b")).unwrap();
    progress.mark(id("b"), b, State::Done(Proof::Told), day());
    let plan = kept(&library, &[id("c"), id("b"), id("gone"), id("a")], &[], &progress, day());
    let found: Vec<_> = plan.entries.iter().map(|entry| entry.id.item.as_ref()).collect();
    assert_eq!(found, ["c", "a"]);
}

fn messenger(id: &'static str, setup: &[&'static str]) -> Messenger {
    Messenger {
        id: Cow::Borrowed(id),
        name: Cow::Borrowed(id),
        setup: strings(setup),
        summary: text("summary"),
        claims: Cow::Borrowed(&[]),
    }
}

/// Two lists that set up an app each, one that sets up none.
fn with_setup_lists() -> Library {
    let mut library = library(vec![item("basic", Level::Basic, 2, 1)]);
    for id in ["set-one-up", "set-other-up"] {
        let mut list = library.checklists[0].clone();
        list.id = Cow::Borrowed(id);
        library.checklists.push(list);
    }
    library.messengers = vec![Messengers {
        id: Cow::Borrowed("apps"),
        title: text("apps"),
        summary: text("summary"),
        sources: Cow::Borrowed(&[]),
        apps: Cow::Owned(vec![messenger("one", &["set-one-up"]), messenger("other", &["set-other-up"])]),
        opinions: Cow::Borrowed(&[]),
        origin: Origin::BuiltIn,
    }];
    library
}

#[track_caller]
fn check_lists(chosen: &[&str], progress: &Progress, expected: &[&str]) {
    let library = with_setup_lists();
    let lists: Vec<String> = chosen.iter().map(|list| (*list).to_owned()).collect();
    let wanted = Wanted { profile: &Profile::default(), lists: &lists };
    let plan = plan(&library, wanted, progress, day());
    let found: Vec<_> = plan.entries.iter().map(|entry| entry.id.list.to_string()).collect();
    assert_eq!(found, expected);
    for entry in plan.entries {
        let is_chosen = chosen.contains(&entry.id.list.as_ref());
        assert_eq!(entry.reason == Reason::Chosen, is_chosen, "{}", entry.id);
    }
}

#[test]
fn chosen_lists_move_up_and_those_of_other_messengers_leave() {
    let untouched = Progress::default();
    check_lists(&[], &untouched, &["list", "set-one-up", "set-other-up"]);
    check_lists(&["set-other-up"], &untouched, &["set-other-up", "list"]);
    check_lists(&["set-one-up", "set-other-up"], &untouched, &["set-one-up", "set-other-up", "list"]);
    check_lists(&["list"], &untouched, &["list", "set-one-up", "set-other-up"]);
    check_lists(&["a-list-that-is-gone"], &untouched, &["list", "set-one-up", "set-other-up"]);
}

#[test]
fn what_was_begun_stays_whatever_is_chosen() {
    let mut progress = Progress::default();
    let library = with_setup_lists();
    let id = ItemId::new("set-one-up", "basic");
    progress.mark(id.clone(), library.item(&id).unwrap().1, State::Later, day());
    check_lists(&["set-other-up"], &progress, &["set-other-up", "list", "set-one-up"]);
}

/// A library of several lists, each with items of these minutes.
fn lists(all: &[(&'static str, &[(&'static str, u16)])]) -> Library {
    let mut whole = Library::default();
    for (name, items) in all {
        let items = items.iter().map(|(id, minutes)| item(id, Level::Basic, 3, *minutes)).collect();
        let mut list = library(items).checklists.remove(0);
        list.id = Cow::Borrowed(name);
        whole.checklists.push(list);
    }
    whole
}

#[track_caller]
fn check_next(library: &Library, minutes: Option<u16>, expected: &[&str]) {
    let plan = plan(library, &Profile::default(), &Progress::default(), day());
    let next = plan.next(library, minutes);
    assert_eq!(next.iter().map(|entry| entry.id.to_string()).collect::<Vec<_>>(), expected);
}

#[test]
fn at_most_seven_stand_first_and_no_list_crowds_out_another() {
    let many: &[(&str, u16)] =
        &[("1", 1), ("2", 1), ("3", 1), ("4", 1), ("5", 1), ("6", 1), ("7", 1), ("8", 1)];
    check_next(&lists(&[("a", many)]), None, &["a/1", "a/2", "a/3", "a/4", "a/5", "a/6", "a/7"]);
    let few: &[(&str, u16)] = &[("1", 9), ("2", 9)];
    let three = lists(&[("a", many), ("b", few), ("c", few)]);
    check_next(&three, None, &["a/1", "a/2", "a/3", "b/1", "b/2", "c/1", "c/2"]);
    check_next(&three, Some(10), &["a/1", "b/1"]);
}

#[test]
fn at_most_three_take_long_as_long_as_something_is_shorter() {
    let long: &[(&str, u16)] = &[("1", 40)];
    let short: &[(&str, u16)] = &[("1", 14), ("2", 14), ("3", 14)];
    let library = lists(&[("a", long), ("b", long), ("c", long), ("d", long), ("e", short)]);
    check_next(&library, None, &["e/1", "e/2", "e/3", "a/1", "b/1", "c/1", "d/1"]);
    let more = lists(&[("a", long), ("b", long), ("c", long), ("d", long), ("e", short), ("f", short)]);
    check_next(&more, None, &["e/1", "e/2", "f/1", "f/2", "a/1", "b/1", "c/1"]);
}

#[test]
fn what_is_for_the_day_itself_comes_after_what_prepares_for_it() {
    let mut arrested = item("arrested", Level::Basic, 3, 1);
    arrested.happened = true;
    let prepare = item("prepare", Level::Basic, 2, 9);
    check_order(vec![arrested, prepare], &[], &["prepare", "arrested"]);
}

#[test]
fn setting_up_a_messenger_waits_until_somebody_chose_it() {
    let library = with_setup_lists();
    let lists = |answers: &[&str]| {
        let plan = plan(&library, &profile(answers), &Progress::default(), day());
        plan.entries.into_iter().map(|entry| entry.id.list.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(lists(&[]), ["list", "set-one-up", "set-other-up"], "nobody said what they use");
    // The ids of the apps are no answers of the question, so that neither counts as used.
    assert_eq!(lists(&["messenger:zalo"])[0], "list");
}
