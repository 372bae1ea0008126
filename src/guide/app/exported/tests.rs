//! Exports in the guide, with reports made by hand.

use super::*;
use crate::content::ItemId;
use crate::guide::app::tests::{act, app, menu, with_notebook};
use crate::guide::view::Menu;
use crate::guide::{Action, Effect, Message};
use crate::probe::facebook::{Answer, Around, Business, Variant};
use crate::progress::{Proof, State};

fn business(name: &str, events: u64, last: &str) -> Business {
    Business { name: name.to_owned(), entries: 1, events, last: Some(last.parse().unwrap()) }
}

fn listed() -> Report {
    Report {
        variants: vec![Variant::V4],
        businesses: vec![business("Tiki", 7, "2026-11-19"), business("Công ty Ánh Sáng", 2, "2026-10-02")],
        events: 9,
        first: Some("2026-10-02".parse().unwrap()),
        last: Some("2026-11-19".parse().unwrap()),
        ..Report::default()
    }
}

fn empty() -> Report {
    let around = Around { facebook: true, folder: true, empty_list: true, ..Around::default() };
    Report { variants: vec![Variant::V4], around, ..Report::default() }
}

fn id(item: &'static str) -> ItemId {
    ItemId::new(export::LIST, item)
}

fn type_path(app: &mut App, path: &str) {
    for letter in path.chars() {
        act(app, Action::Type(letter));
    }
}

fn read(app: &mut App, order: u64, report: Report) -> Vec<Effect> {
    app.update(Message::ExportRead { order, report: Box::new(report) })
}

/// An open notebook, and an export that is being read.
fn reading() -> App {
    let mut app = with_notebook();
    app.update(Message::Saved(app.revision));
    app.restart(Screen::Home);
    menu(&mut app, Menu::OffMeta);
    type_path(&mut app, "/home/an/x.zip");
    let effects = act(&mut app, Action::Choose);
    assert_eq!(effects, [Effect::ReadExport { order: 1, paths: vec!["/home/an/x.zip".into()] }]);
    app
}

#[test]
fn several_parts_are_read_together_and_no_path_stays() {
    let mut app = app();
    app.restart(Screen::Home);
    menu(&mut app, Menu::OffMeta);
    assert_eq!(menu(&mut app, Menu::OffMetaRead), [], "nothing is typed");
    app.update(Message::Act(Action::Paste(crate::guide::action::Secretive(
        "'/home/an/a b.zip' ".to_owned().into(),
    ))));
    assert_eq!(menu(&mut app, Menu::OffMetaAdd), []);
    assert!(app.place().field.is_empty());
    type_path(&mut app, "file:///home/an/c.zip");
    let effects = menu(&mut app, Menu::OffMetaRead);
    let paths = vec!["/home/an/a b.zip".into(), "/home/an/c.zip".into()];
    assert_eq!(effects, [Effect::ReadExport { order: 1, paths }]);
    assert!(!app.stack.iter().any(|place| matches!(place.screen, Screen::OffMeta(..))));
    act(&mut app, Action::Back);
    menu(&mut app, Menu::OffMeta);
    assert_eq!(app.place().screen, Screen::OffMetaReport, "it is still being read");
}

#[test]
fn an_empty_list_is_a_proof_with_its_day_and_counts_are_kept() {
    let mut app = reading();
    let effects = read(&mut app, 1, empty());
    let saved: Vec<&Effect> = effects.iter().filter(|effect| matches!(effect, Effect::Save { .. })).collect();
    assert!(!saved.is_empty(), "{effects:?}");
    for item in ["see-the-list", "clear-previous", "wait-and-look"] {
        assert_eq!(app.state(&id(item)), State::Done(Proof::Observed), "{item}");
    }
    assert_eq!(app.state(&id("disconnect-future")), State::Open);
    let record = app.notebook.offmeta.unwrap();
    assert_eq!((record.answer, record.businesses, record.on), (Answer::Empty, 0, app.today));
}

#[test]
fn a_list_with_businesses_opens_what_was_done_again_and_says_so() {
    let mut app = reading();
    app.mark(&id("clear-previous"), State::Done(Proof::Told));
    read(&mut app, 1, listed());
    assert_eq!(app.state(&id("clear-previous")), State::Open);
    assert_eq!(app.state(&id("see-the-list")), State::Done(Proof::Observed));
    let export = app.reader.export.as_ref().unwrap();
    assert!(export.changed.contains(&(id("clear-previous"), State::Open)));
    let record = app.notebook.offmeta.unwrap();
    assert_eq!((record.answer, record.businesses, record.events), (Answer::NotEmpty, 2, 9));
}

#[test]
fn what_could_not_be_told_changes_and_keeps_nothing() {
    let mut app = reading();
    assert_eq!(read(&mut app, 1, Report::default()), []);
    assert_eq!(app.notebook.offmeta, None);
    assert!(!app.reader.export.as_ref().unwrap().recorded);
    assert_eq!(app.state(&id("see-the-list")), State::Open);
}

#[test]
fn the_next_reading_is_compared_with_what_the_notebook_keeps() {
    let mut app = reading();
    read(&mut app, 1, listed());
    assert_eq!(app.reader.export.as_ref().unwrap().judged.since, []);
    menu(&mut app, Menu::OffMetaAnother);
    type_path(&mut app, "y.zip");
    assert_eq!(act(&mut app, Action::Choose), [Effect::ReadExport { order: 2, paths: vec!["y.zip".into()] }]);
    read(&mut app, 2, empty());
    assert_eq!(app.reader.export.as_ref().unwrap().judged.since[0].key, "offmeta-change-counts");
}

#[test]
fn an_older_export_is_compared_and_changes_nothing_else() {
    let mut app = reading();
    read(&mut app, 1, empty());
    let kept = app.notebook.clone();
    menu(&mut app, Menu::OffMetaOlder);
    type_path(&mut app, "old.zip");
    let effects = act(&mut app, Action::Choose);
    assert_eq!(effects, [Effect::ReadExport { order: 2, paths: vec!["old.zip".into()] }]);
    assert_eq!(app.place().screen, Screen::OffMetaReport);
    assert_eq!(read(&mut app, 2, listed()), []);
    let judged = &app.reader.export.as_ref().unwrap().judged;
    assert_eq!(judged.change.as_ref().unwrap().gone.len(), 2);
    assert_eq!(judged.answer, Answer::Empty);
    assert!(app.notebook == kept);
}

#[test]
fn locking_forgets_the_report_and_what_is_still_being_read() {
    for done in [false, true] {
        let mut app = reading();
        if done {
            read(&mut app, 1, listed());
            app.update(Message::Saved(app.revision));
        }
        assert!(act(&mut app, Action::Lock).contains(&Effect::Lock));
        assert!(app.reader.export.is_none());
        assert_eq!(read(&mut app, 1, listed()), [], "an answer that comes late");
        assert!(app.reader.export.is_none());
        assert!(!app.stack.iter().any(|place| place.screen.is_of_export()));
    }
}

#[test]
fn without_a_notebook_the_lock_key_forgets_it_too_and_so_does_time() {
    let mut app = app();
    app.restart(Screen::Home);
    menu(&mut app, Menu::OffMeta);
    type_path(&mut app, "x.zip");
    act(&mut app, Action::Choose);
    read(&mut app, 1, Report::default());
    assert!(!app.wakes().is_empty(), "a report must not stay on a screen that was left alone");
    app.update(Message::IdleTooLong);
    assert!(app.hidden);
    act(&mut app, Action::Hide);
    act(&mut app, Action::Lock);
    assert!(app.reader.export.is_none());
    assert_eq!(app.place().screen, Screen::Home);
}

#[test]
fn a_locked_notebook_takes_nothing_in() {
    let mut app = reading();
    app.keeping = Keeping::Locked;
    assert_eq!(read(&mut app, 1, empty()), []);
    assert_eq!(app.notebook.offmeta, None);
    assert!(app.reader.export.is_some());
}

#[test]
fn only_one_is_read_at_a_time() {
    let mut app = reading();
    app.open(Screen::OffMeta(Which::Newest, Vec::new()));
    type_path(&mut app, "y.zip");
    assert_eq!(act(&mut app, Action::Choose), []);
    read(&mut app, 1, listed());
    assert!(app.notice.is_some(), "it is ready, and the person is elsewhere");
}

#[test]
fn businesses_are_found_without_accents_and_the_list_is_bounded() {
    let mut report = listed();
    report.businesses.extend((0..LISTED).map(|number| business(&format!("Shop {number}"), 1, "2026-10-03")));
    report.unnamed = 5;
    let mut app = reading();
    read(&mut app, 1, report);
    menu(&mut app, Menu::OffMetaAll);
    let export =
        |app: &App| app.reader.export.as_ref().map(|export| (export.shown.len(), export.more)).unwrap();
    assert_eq!(export(&app), (LISTED, 7));
    type_path(&mut app, "anh sang");
    assert_eq!(app.reader.export.as_ref().unwrap().shown, [1]);
    assert_eq!(export(&app), (1, 0));
    for _ in 0..8 {
        act(&mut app, Action::Backspace);
    }
    assert_eq!(export(&app), (LISTED, 7));
}

#[test]
fn a_picture_is_written_after_a_yes_and_never_with_keep_nothing() {
    let mut app = reading();
    read(&mut app, 1, listed());
    menu(&mut app, Menu::OffMetaPicture);
    let first = app.view().targets()[0].clone();
    assert_eq!(first, crate::guide::Target::Menu(Menu::Back), "Enter alone says no");
    let effects = menu(&mut app, Menu::OffMetaWrite);
    let [Effect::WritePicture(page)] = &effects[..] else { panic!("{effects:?}") };
    assert!(page.0.contains("Tiki"));
    assert!(!format!("{effects:?}").contains("Tiki"));
    app.keep_nothing = true;
    menu(&mut app, Menu::OffMetaPicture);
    assert!(!app.view().targets().contains(&&crate::guide::Target::Menu(Menu::OffMetaWrite)));
}

#[test]
fn items_about_the_list_offer_the_reader() {
    let mut app = app();
    for (item, offers) in [("see-the-list", true), ("read-export", true), ("two-step-login", false)] {
        app.open(Screen::Item(id(item)));
        let found = app.view().targets().contains(&&crate::guide::Target::Menu(Menu::OffMeta));
        assert_eq!(found, offers, "{item}");
    }
}
