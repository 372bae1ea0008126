//! Who turns right-to-left text round, and when the person is asked.

use super::*;
use crate::guide::Block;
use crate::locale::bidi::{Class, Drawing, Order, Setting, Turning};

const UNKNOWN: Turning = Turning { asked: None, class: Class::Unknown };

fn arabic() -> Start {
    let display = Display::default();
    Start { asked_language: Some("ar".to_owned()), display, turning: Some(UNKNOWN), ..start() }
}

fn remembered(bidi: Setting) -> Start {
    Start { display: Display { bidi: Some(bidi), ..Display::default() }, ..arabic() }
}

#[track_caller]
fn check_asked(start: Start, is_asked: bool) {
    assert_eq!(App::new(start).place().screen == Screen::Direction, is_asked);
}

#[test]
fn the_first_use_asks_and_no_other() {
    check_asked(arabic(), true);
    check_asked(remembered(Setting::Auto), false);
    check_asked(Start { turning: Some(Turning { asked: Some(Setting::App), ..UNKNOWN }), ..arabic() }, false);
    check_asked(Start { asked_language: Some("vi".to_owned()), ..arabic() }, false);
    // Where lines are said instead of drawn there is nothing to turn round.
    check_asked(Start { turning: None, ..arabic() }, false);
}

#[test]
fn choosing_the_language_asks() {
    let mut app = App::new(Start { asked_language: None, ..arabic() });
    assert_eq!(app.place().screen, Screen::Language);
    crate::guide::screens::choose(&mut app, &Target::Language("ar".to_owned()));
    assert_eq!(app.place().screen, Screen::Direction);
    app.update(Message::Act(Action::Back));
    assert_eq!(app.place().screen, Screen::Start);
    assert_eq!(app.display.bidi, None);
    crate::guide::screens::choose(&mut app, &Target::Language("vi".to_owned()));
    assert_ne!(app.place().screen, Screen::Direction);
}

#[test]
fn an_answer_is_kept_and_the_screen_behind_comes_back() {
    for (number, bidi) in [(1, Setting::Terminal), (2, Setting::App)] {
        let mut app = App::new(arabic());
        let effects = app.update(Message::Act(Action::Pick(number)));
        assert_eq!(effects, [Effect::SaveDisplay(Display { bidi: Some(bidi), ..Display::default() })]);
        assert_eq!(app.place().screen, Screen::Start);
    }
}

#[test]
fn arrows_and_enter_answer_too() {
    let mut app = App::new(arabic());
    app.update(Message::Act(Action::Down));
    app.update(Message::Act(Action::Choose));
    assert_eq!(app.display.bidi, Some(Setting::App));
}

#[test]
fn neither_says_what_is_left() {
    let mut app = App::new(arabic());
    app.update(Message::Act(Action::Pick(3)));
    assert_eq!((app.place().screen.clone(), app.display.bidi), (Screen::NoDirection, Some(Setting::Off)));
    let view = app.view();
    let english = |block: &Block| matches!(block, Block::Text(_, text) if text.contains("sotay --plain"));
    assert!(view.blocks.iter().any(english));
    app.update(Message::Act(Action::Choose));
    assert_eq!(app.place().screen, Screen::Start);
}

#[test]
fn a_digit_means_nothing_elsewhere() {
    let mut app = App::new(remembered(Setting::App));
    assert!(app.update(Message::Act(Action::Pick(1))).is_empty());
    assert_eq!(app.display.bidi, Some(Setting::App));
}

#[test]
fn where_nothing_is_kept_the_answer_counts_for_this_run() {
    let mut app = App::new(Start { keep_nothing: true, ..arabic() });
    assert!(app.update(Message::Act(Action::Pick(2))).is_empty());
    assert_eq!(app.drawing(), Some(Drawing { order: Order::Visual, explicit: false }));
}

#[test]
fn an_answer_goes_before_what_was_asked_for_at_the_start() {
    let turning = Turning { asked: Some(Setting::Terminal), class: Class::Switchable };
    let mut app = App::new(Start { turning: Some(turning), ..arabic() });
    assert_eq!(app.drawing(), Some(Drawing { order: Order::Logical, explicit: false }));
    app.open(Screen::Direction);
    app.update(Message::Act(Action::Pick(2)));
    assert_eq!(app.drawing(), Some(Drawing { order: Order::Visual, explicit: true }));
    app.set_language("vi");
    assert_eq!(app.drawing(), None);
}

#[test]
fn the_language_screen_asks_again() {
    let again = |app: &App| app.view().targets().contains(&&Target::Menu(Menu::Direction));
    let on_languages = |start| {
        let mut app = App::new(start);
        app.open(Screen::Language);
        app
    };
    let mut app = on_languages(remembered(Setting::App));
    assert!(again(&app));
    crate::guide::screens::choose(&mut app, &Target::Menu(Menu::Direction));
    assert_eq!(app.place().screen, Screen::Direction);
    assert!(!again(&on_languages(Start { turning: None, ..arabic() })));
    assert!(!again(&on_languages(Start { asked_language: Some("vi".to_owned()), ..arabic() })));
}
