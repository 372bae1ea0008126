//! The chooser of messengers in the guide.

use super::*;
use crate::chooser::{Need, Needs};
use crate::guide::app::Keeping;
use crate::guide::app::tests::{act, app, choose, menu, with_notebook};
use crate::guide::screens::Screen;
use crate::guide::screens::chooser::LIST;
use crate::guide::view::{Menu, Pair, Part, Target};
use crate::guide::{Action, Message};
use crate::progress::{Proof, Record, State};
use crate::store::Notebook;

fn must(app: &mut App, need: Need) {
    for _ in 0..2 {
        choose(app, Target::Need(need));
    }
}

fn at_home() -> App {
    let mut app = app();
    app.restart(Screen::Home);
    menu(&mut app, Menu::Chooser);
    app
}

#[test]
fn the_answer_stays_in_sight_while_needs_change() {
    let mut app = at_home();
    assert_eq!(app.view().pinned, "For you: Signal. If that does not work: Wire.");
    must(&mut app, Need::NoNumber);
    let pinned = app.view().pinned;
    assert!(pinned.starts_with("For you: ") && !pinned.contains("Signal"), "{pinned}");
    choose(&mut app, Target::Need(Need::NoNumber));
    assert_eq!(app.view().pinned, "For you: Signal. If that does not work: Wire.");
}

#[test]
fn where_nothing_will_do_it_says_what_to_give_up() {
    let mut app = at_home();
    for need in [Need::Offline, Need::Group1000, Need::Vietnamese, Need::NoNumber] {
        must(&mut app, need);
    }
    let pinned = app.view().pinned;
    assert!(pinned.starts_with("For you: none of them. Without this, "), "{pinned}");
}

#[test]
fn a_line_is_a_wish_then_a_must_then_nothing_and_stays_marked_in_sight() {
    let mut app = at_home();
    app.size = (40, 12);
    for need in Need::ALL {
        for mark in ["[~]", "[x]", "[ ]"] {
            choose(&mut app, Target::Need(need));
            let screen = app.screenful();
            let port = &app.place().port;
            assert_eq!(port.marked(&screen.lines), Some(&Target::Need(need)));
            let is_marked =
                |line: &&crate::guide::layout::Line| line.first && line.target == Some(Target::Need(need));
            let row = screen.lines.iter().skip(port.top).take(screen.rows).find(is_marked).unwrap();
            assert!(row.spans[0].1.starts_with(mark), "{row:?}");
        }
    }
}

#[test]
fn what_is_needed_is_kept_nowhere_and_forgotten_with_the_lock() {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    let before = app.notebook.clone();
    app.open(Screen::Chooser);
    for need in Need::ALL {
        assert_eq!(choose(&mut app, Target::Need(need)), []);
    }
    assert_eq!(app.notebook, before);
    act(&mut app, Action::Lock);
    assert_eq!(app.needs, Needs::default());
}

#[test]
fn without_a_notebook_the_lock_key_forgets_it_and_an_idle_screen_is_covered() {
    let mut app = at_home();
    assert_eq!(app.wakes(), []);
    must(&mut app, Need::FearState);
    assert!(!app.wakes().is_empty());
    app.update(Message::IdleTooLong);
    assert!(app.hidden && !format!("{:?}", app.view()).contains("Signal"));
    act(&mut app, Action::Hide);
    act(&mut app, Action::Lock);
    assert!(app.needs.is_empty());
    let notice = app.notice.take().unwrap();
    assert!(notice.text.starts_with("What you said about messengers is forgotten."), "{notice:?}");
}

#[test]
fn the_line_that_forgets_leaves_nothing() {
    let mut app = at_home();
    must(&mut app, Need::FearPhone);
    menu(&mut app, Menu::ChooserForget);
    assert!(app.needs.is_empty());
}

#[test]
fn the_lists_of_the_answer_move_up_in_the_plan_and_others_leave_it() {
    let mut app = with_notebook();
    app.restart(Screen::Home);
    let before = app.plan();
    menu(&mut app, Menu::Chooser);
    must(&mut app, Need::NoNumber);
    choose(&mut app, Target::Need(Need::ReachZalo));
    menu(&mut app, Menu::ChooserDone);
    let lists: Vec<String> = app.answer().lists.iter().map(|list| (*list).to_owned()).collect();
    assert!(
        lists.contains(&"wire-setup".to_owned()) && lists.contains(&"group-move".to_owned()),
        "{lists:?}"
    );
    let effects = menu(&mut app, Menu::ChooserSetUp);
    let [Effect::Save { notebook, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(notebook.setup_lists, lists);
    let marked = app.place().port.marked(&app.lines()).cloned();
    assert_eq!(marked, Some(Target::Menu(Menu::ChooserTakeOut)));
    let lists_of = |plan: &plan::Plan| -> Vec<String> {
        plan.entries.iter().map(|entry| entry.id.list.to_string()).collect()
    };
    let after = lists_of(&app.plan());
    assert!(!after.contains(&"signal-setup".to_owned()));
    let first = |lists: &[String]| lists.iter().position(|list| list == "wire-setup");
    assert!(first(&after) < first(&lists_of(&before)), "{after:?}");

    menu(&mut app, Menu::ChooserTakeOut);
    assert_eq!(app.plan(), before);
}

#[test]
fn a_plan_that_was_kept_without_answers_gets_the_lists_too() {
    let mut app = with_notebook();
    app.notebook.kept_plan = Some(vec![ItemId::new("vpn-kill-switch", "legal-note")]);
    app.restart(Screen::ChooserAnswer);
    menu(&mut app, Menu::ChooserSetUp);
    let plan = app.plan();
    assert!(plan.entries.iter().any(|entry| entry.id.list == "signal-setup"));
    assert_eq!(plan.entries.last().unwrap().id, ItemId::new("vpn-kill-switch", "legal-note"));
    assert!(app.profile.is_empty(), "choosing an app answers no question of the plan");
}

#[test]
fn a_locked_notebook_gets_no_lists() {
    let mut app = at_home();
    app.keeping = Keeping::Locked;
    menu(&mut app, Menu::ChooserAnswer);
    assert_eq!(menu(&mut app, Menu::ChooserSetUp), []);
    assert!(app.notebook.setup_lists.is_empty());
}

#[test]
fn every_app_opens_from_the_answer_and_leads_to_a_comparison() {
    let mut app = at_home();
    menu(&mut app, Menu::ChooserAnswer);
    for id in ["signal", "telegram", "delta-chat"] {
        choose(&mut app, Target::Messenger(id.to_owned()));
        let wanted = if id == "signal" { "wire" } else { "signal" };
        let pair = Pair { left: id.to_owned(), right: wanted.to_owned() };
        choose(&mut app, Target::Compare(pair, Part::Differ));
        act(&mut app, Action::Back);
        act(&mut app, Action::Back);
    }
    assert_eq!(app.place().screen, Screen::ChooserAnswer);
}

#[test]
fn the_items_about_choosing_and_their_list_open_the_chooser() {
    let mut app = app();
    for item in ["choose-needs", "choose"] {
        app.open(Screen::Item(ItemId::new(LIST, item)));
        menu(&mut app, Menu::Chooser);
        assert_eq!(app.place().screen, Screen::Chooser);
        app.restart(Screen::Home);
    }
    app.open(Screen::Checklist(LIST.to_owned()));
    menu(&mut app, Menu::Chooser);
    assert_eq!(app.place().screen, Screen::Chooser);
}

#[test]
fn progress_made_under_an_old_id_opens_under_the_new_one() {
    let mut app = app();
    let on = "2026-08-21".parse().unwrap();
    let record = Record { state: State::Done(Proof::Tested), changed_on: on, meaning_rev: 1 };
    let mut notebook = Notebook::default();
    notebook.progress.records.insert(ItemId::new("messenger", "signal-pin"), record);
    app.update(Message::Unlocked(Box::new(notebook)));
    let new = ItemId::new("signal-setup", "signal-pin");
    assert_eq!(app.state(&new), State::Done(Proof::Tested));
    app.open(Screen::Item(new));
    assert!(format!("{:?}", app.view()).contains("[x]"));
}
