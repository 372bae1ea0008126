use super::*;
use crate::content::{Library, Part};
use crate::error::{Exit, Problem};
use crate::guide::app::{App, First, Start};
use crate::guide::screens::Screen;
use crate::guide::view::{Menu, Target};
use crate::guide::{Action, Effect, Message};
use crate::store::Presence;
use crate::store::display::Display;

fn line(key: &str, english: &str, words: &str) -> Line {
    Line {
        key: key.to_owned(),
        part: (!key.starts_with("ui/")).then_some(Part::Step),
        english: english.to_owned(),
        words: words.to_owned(),
        state: TextState::Draft,
        meaning_rev: 2,
        impact: 3,
    }
}

fn app(lines: Vec<Line>) -> App {
    App::new(Start {
        library: Library::default().into(),
        display: Display::default(),
        suggested_language: "en".to_owned(),
        asked_language: Some("en".to_owned()),
        presence: Presence::Nothing,
        keep_nothing: true,
        ascii: false,
        lacking: crate::locale::letters::Lacking::default(),
        today: "2026-11-21".parse().unwrap(),
        size: (80, 24),
        list_findings: 0,
        pack: None,
        plain: false,
        turning: None,
        working: None,
        first: First::Review(Box::new(Desk::new("de", PathBuf::from("loc/de"), lines))),
        trouble: None,
    })
}

fn act(app: &mut App, action: Action) -> Vec<Effect> {
    app.update(Message::Act(action))
}

#[track_caller]
fn menu(app: &mut App, menu: Menu) -> Vec<Effect> {
    let target = Target::Menu(menu);
    assert!(app.view().targets().contains(&&target), "{menu:?} is not offered");
    app.place_mut().port.selected = Some(target);
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
    act(app, Action::Choose)
}

fn write(app: &mut App, text: &str) {
    for letter in text.chars() {
        act(app, Action::Type(letter));
    }
}

#[track_caller]
fn decision(effects: &[Effect]) -> Decision {
    match effects {
        [Effect::Decide { folder, decision }] => {
            assert_eq!(folder, &PathBuf::from("loc/de"));
            (**decision).clone()
        }
        other => panic!("{other:?}"),
    }
}

fn two() -> Vec<Line> {
    vec![line("list/item/steps/one", "Open it.", "Öffne es."), line("ui/menu-quit", "Leave", "Gehen")]
}

#[test]
fn an_accepted_line_gives_way_to_the_next_once_it_is_on_the_disk() {
    let mut app = app(two());
    let decided = decision(&menu(&mut app, Menu::ReviewAccept));
    let (key, english, seen) = ("list/item/steps/one".into(), "Open it.".into(), "Öffne es.".into());
    assert_eq!(decided, Decision { key, english, seen, meaning_rev: 2, words: None });
    assert_eq!(act(&mut app, Action::Done), [], "nothing else happens before");
    assert_eq!(app.desk.as_ref().unwrap().place(), (1, 2));
    app.update(Message::Decided(Ok(())));
    let desk = app.desk.as_ref().unwrap();
    assert_eq!((desk.place(), desk.count(Mark::Accepted)), ((2, 2), 1));
}

#[test]
fn a_decision_that_was_not_kept_is_none() {
    let mut app = app(two());
    menu(&mut app, Menu::ReviewAccept);
    app.update(Message::Decided(Err(Problem::new("line-changed", Exit::CouldNot).with("line", "x"))));
    let desk = app.desk.as_ref().unwrap();
    assert_eq!((desk.place(), desk.mark()), ((1, 2), Mark::Open));
    assert!(app.trouble.is_some());
}

#[test]
fn other_words_make_a_draft_that_can_be_accepted() {
    let mut app = app(two());
    assert_eq!(menu(&mut app, Menu::ReviewEdit), []);
    assert_eq!(app.place().field.text(), "Öffne es.");
    act(&mut app, Action::Backspace);
    write(&mut app, " jetzt.");
    let decided = decision(&act(&mut app, Action::Choose));
    assert_eq!((decided.seen.as_str(), decided.words.as_deref()), ("Öffne es.", Some("Öffne es jetzt.")));
    app.update(Message::Decided(Ok(())));
    assert_eq!((&app.place().screen, app.desk.as_ref().unwrap().mark()), (&Screen::Review, Mark::Changed));
    assert_eq!(decision(&act(&mut app, Action::Done)).seen, "Öffne es jetzt.");
}

#[test]
fn words_with_a_fault_are_not_written() {
    let address = line("list/item/steps/one", "See https://example.org/a.", "Sieh https://example.org/a.");
    let ui = line("ui/minutes", "{ $minutes } min", "{ $minutes } Min.");
    for (line, typed) in [(address, "x"), (ui, " { $minuts }")] {
        let mut app = app(vec![line]);
        menu(&mut app, Menu::ReviewEdit);
        if typed == "x" {
            act(&mut app, Action::Backspace);
        }
        write(&mut app, typed);
        assert_eq!(act(&mut app, Action::Choose), []);
        assert_eq!(app.place().screen, Screen::ReviewEdit);
        assert!(app.notice.is_some());
    }
}

#[test]
fn the_same_words_and_esc_write_nothing() {
    let mut app = app(two());
    menu(&mut app, Menu::ReviewEdit);
    assert_eq!(act(&mut app, Action::Choose), []);
    menu(&mut app, Menu::ReviewEdit);
    write(&mut app, "anders");
    assert_eq!(act(&mut app, Action::Back), []);
    assert_eq!((&app.place().screen, app.desk.as_ref().unwrap().mark()), (&Screen::Review, Mark::Open));
}

#[test]
fn a_batch_ends_and_the_next_one_begins_where_it_ended() {
    let mut app = app((0..120).map(|index| line(&format!("l/i/steps/s{index}"), "E", "W")).collect());
    for _ in 0..BATCH {
        act(&mut app, Action::Later);
    }
    assert!(app.desk.as_ref().unwrap().line().is_none());
    menu(&mut app, Menu::ReviewMore);
    assert_eq!(app.desk.as_ref().unwrap().place(), (51, 100));
    menu(&mut app, Menu::ReviewBefore);
    assert_eq!(app.desk.as_ref().unwrap().line().unwrap().key, "l/i/steps/s49");
}

#[test]
fn a_line_that_does_not_fit_the_field_is_left_to_the_editor() {
    let mut app = app(vec![line("list/item/why", "Long", &"lang ".repeat(400))]);
    assert_eq!(menu(&mut app, Menu::ReviewEdit), []);
    assert_eq!(app.place().screen, Screen::Review);
    assert!(app.notice.is_some());
}
