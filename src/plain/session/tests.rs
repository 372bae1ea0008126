//! Every screen of the guide, said instead of drawn, and asked by typed lines.

use super::*;
use crate::content::{self, ItemId};
use crate::guide::app::Course;
use crate::guide::commands::{self, Way};
use crate::guide::view::{Block, Menu, Target, View};
use crate::guide::{Effect, Message, Secret};
use crate::plain::help;
use crate::probe::drill::event::{End, What};
use crate::probe::drill::{Case, Event};
use crate::probe::facts::Family;
use crate::tui::tests::{SetUp, app as drawn_app, screens};

fn app(language: &str, set_up: SetUp) -> App {
    let mut app = drawn_app(language, (80, 24));
    app.plain = true;
    app.size = (u16::MAX, u16::MAX);
    set_up(&mut app);
    app
}

/// A session that has said the visible screen and waits for a line.
fn session(app: &App) -> Session {
    let mut session = Session::new(app, false);
    session.tell(app);
    session.ask(app);
    session
}

/// Types a line and returns what the guide does and what is said then.
fn typed(app: &mut App, session: &mut Session, line: &str) -> (Vec<Effect>, Vec<String>) {
    let mut effects = Vec::new();
    for action in session.hear(app, line) {
        effects.extend(app.update(Message::Act(action)));
    }
    let said = session.tell(app);
    session.ask(app);
    (effects, said)
}

/// What can be compared of a guide after something was chosen.
fn outcome(app: &App, effects: &[Effect]) -> (String, View, bool) {
    let screens: Vec<_> = app.stack.iter().map(|place| &place.screen).collect();
    (format!("{screens:?} {effects:?} {:?}", app.notice), app.view(), app.hidden)
}

#[test]
fn every_target_of_every_screen_is_reached_by_number_or_word() {
    for (name, set_up) in screens() {
        let mut app = app("en", set_up);
        let targets: Vec<Target> = app.view().targets().into_iter().cloned().collect();
        for target in targets {
            let mut session = session(&app);
            session.asks = Asks::Choice;
            let place =
                |targets: &[Target]| targets.iter().position(|other| *other == target).map(|at| at + 1);
            if let Some(step) = place(&session.page.steps) {
                assert_eq!(session.hear(&app, &format!("step {step}")), [Action::Point(target)], "{name}");
                continue;
            }
            let number =
                place(&session.page.targets).unwrap_or_else(|| panic!("{name}: no way to {target:?}"));
            let actions = session.hear(&app, &number.to_string());
            if target == Target::Field {
                assert_ne!(session.asks, Asks::Choice, "{name}: the field is asked for");
                continue;
            }
            assert_eq!(actions, [Action::Point(target.clone()), Action::Choose], "{name}");
            app.update(Message::Act(Action::Point(target.clone())));
            assert_eq!(app.place().port.selected, Some(target), "{name}");
        }
    }
}

#[test]
fn a_number_does_what_enter_does_on_the_same_line_of_the_full_screen() {
    for (name, set_up) in screens() {
        let mut said = app("en", set_up);
        let mut session = session(&said);
        session.asks = Asks::Choice;
        let at = |target: &Target| *target != Target::Field;
        let Some(number) = session.page.targets.iter().rposition(at) else { continue };
        let mut drawn = app("en", set_up);
        drawn.place_mut().port.selected = session.page.targets.get(number).cloned();
        let effects = drawn.update(Message::Act(Action::Choose));
        let (same, _) = typed(&mut said, &mut session, &(number + 1).to_string());
        assert_eq!(outcome(&said, &same), outcome(&drawn, &effects), "{name}");
    }
}

#[test]
fn everything_that_works_on_a_screen_is_listed_and_works_by_its_words() {
    for (name, set_up) in screens() {
        for language in ["en", "vi"] {
            let app = app(language, set_up);
            let listed = help::what_works(&app).join("\n");
            for action in app.works_here(&app.view()) {
                let word = action.name(&app.locale);
                assert!(action == Action::Choose || listed.contains(&word), "{name}: {word} is not listed");
                for word in [word, commands::short(&action).unwrap_or("back").to_owned()] {
                    check_word(name, &app, &word);
                }
            }
        }
    }
}

/// The word leads to its action, in sight of whatever the screen holds.
#[track_caller]
fn check_word(name: &str, app: &App, word: &str) {
    let action = commands::find(word, &app.locale).unwrap();
    let mut session = session(app);
    session.asks = Asks::Choice;
    let actions = session.hear(app, word);
    let of_item = matches!(
        action,
        Action::Done | Action::Later | Action::NotForMe | Action::Test | Action::WrongScreen
    );
    if commands::way(&action) == Way::Reading || action == Action::Choose || app.hidden {
        return;
    }
    let own = matches!(app.place().screen, Screen::Item(_) | Screen::Test(_));
    let here = own || app.view().offers.contains(&action);
    assert_eq!(actions.contains(&action), here || !of_item, "{name}: {word} led to {actions:?}");
}

#[test]
fn in_a_list_an_item_is_marked_by_its_number() {
    let mut app = app("en", |app| app.open(Screen::WholePlan));
    let mut session = session(&app);
    let Some(Target::Item(id)) = session.page.targets.get(1).cloned() else { panic!("an item") };
    assert_eq!(session.hear(&app, "later"), []);
    let (_, said) = typed(&mut app, &mut session, "later 2");
    assert!(said.concat().contains(&app.item_title(&id)), "{said:?}");
    assert_eq!(app.state(&id), crate::progress::State::Later);
}

/// Returns all texts of a view that a person must be able to read.
fn texts(view: &View) -> Vec<String> {
    let mut texts = vec![view.title.clone(), view.pinned.clone()];
    for block in &view.blocks {
        match block {
            Block::Text(_, text) | Block::Marked { text, .. } | Block::Code(text) => texts.push(text.clone()),
            Block::Chart { bars, .. } => {
                texts.extend(bars.iter().map(|bar| format!("{} {}", bar.label, bar.value)));
            }
            Block::Choice(choice) => texts.extend([choice.label.clone(), choice.note.clone()]),
            Block::Field(field) => texts.push(field.label.clone()),
            Block::Columns { columns, .. } => {
                texts.extend(columns.iter().flat_map(|(heading, text)| [heading.clone(), text.clone()]));
            }
            Block::Gap => {}
        }
    }
    texts
}

/// Letters, digits and the marks on them; what only sets words apart is not compared.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|letter| letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*letter))
}

#[test]
fn every_letter_of_every_screen_is_said_in_every_language_and_no_sign_is() {
    let signs = ["[x]", "[ ]", "[/]", "[>]", "[-]", "[!]", "[~]", "(*)", "( )", "█", " > ", "\u{200B}", "•"];
    for (name, set_up) in screens() {
        for built in &content::LOCALES {
            let app = app(built.tag, set_up);
            let lines = page::page(&app).lines;
            let said = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
            for sign in signs {
                assert!(!said.contains(sign), "{name} in {}: {sign:?} in\n{said}", built.tag);
            }
            assert!(!said.chars().any(|letter| letter.is_control() && letter != '\n'), "{name}");
            let mut rest = letters(&said);
            for text in texts(&app.view()) {
                let lost = letters(&text).find(|letter| !rest.any(|other| other == *letter));
                assert_eq!(lost, None, "{name} in {}: lost of {text:?}", built.tag);
            }
        }
    }
}

#[test]
fn parts_together_say_everything_once() {
    for (name, set_up) in screens() {
        let app = app("en", set_up);
        let mut session = Session::new(&app, true);
        let mut said = session.tell(&app);
        session.asks = Asks::Choice;
        while session.next < session.page.lines.len() {
            assert!(session.prompt(&app).contains("Enter") || app.hidden, "{name}");
            assert_eq!(session.hear(&app, ""), [], "{name}");
            said.extend(session.tell(&app));
        }
        let whole = page::page(&app).lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
        assert!(said.join("\n").contains(&whole) || !app.hidden && told_apart(&said, &whole), "{name}");
    }
}

/// Where progress is kept is said once, after the first part.
fn told_apart(said: &[String], whole: &str) -> bool {
    let without: Vec<&str> =
        said.iter().map(String::as_str).filter(|line| !line.contains("Your progress")).collect();
    without.join("\n").contains(whole)
}

#[test]
fn secrets_are_never_said_and_what_was_typed_is_never_repeated() {
    let secret = "ba chữ thôi";
    for (name, set_up) in screens() {
        // Fields for words, paths and translations show what is in them.
        if ["search", "export", "export_older", "export_all", "review_edit"].contains(&name) {
            continue;
        }
        let mut app = app("en", set_up);
        let mut session = session(&app);
        let (effects, mut said) = typed(&mut app, &mut session, secret);
        said.extend(session.ask(&app).1);
        said.extend(help::what_works(&app));
        assert!(!format!("{effects:?}").contains(secret), "{name}");
        assert!(!said.concat().contains(secret), "{name}: {said:?}");
    }
}

#[test]
fn a_passphrase_is_asked_for_at_once_and_opens_the_notebook() {
    let mut app = app("en", |app| app.restart(Screen::Unlock { previous: false }));
    let mut session = Session::new(&app, true);
    session.tell(&app);
    assert_eq!(session.ask(&app).0, Asks::Secret);
    let (effects, said) = typed(&mut app, &mut session, "plastic otter\n");
    assert_eq!(effects, [Effect::Unlock(Secret::new("plastic otter"))]);
    assert_eq!(said, [app.locale.message("unlocking")]);
    // A wrong one is told, and asked for again without being chosen.
    app.update(Message::UnlockFailed(crate::error::Problem::new(
        "not-unlocked",
        crate::error::Exit::CouldNot,
    )));
    assert!(session.tell(&app).contains(&app.locale.message("err-not-unlocked")));
    assert_eq!(session.ask(&app).0, Asks::Secret);
    // Enter leads out, and Control keys do what they do everywhere.
    typed(&mut app, &mut session, "\u{5}\n");
    assert_eq!(app.place().screen, Screen::Happened);
    typed(&mut app, &mut session, "h");
    assert_eq!(session.asks, Asks::Secret);
    typed(&mut app, &mut session, "\n");
    assert_eq!(session.asks, Asks::Choice);
    typed(&mut app, &mut session, "show");
    assert!(app.place().revealed);
}

#[test]
fn whoever_types_something_else_is_not_asked_for_a_passphrase_in_the_middle() {
    let mut app = app("en", |app| {
        app.keeping = Keeping::Notebook;
        app.restart(Screen::Home);
    });
    let mut session = session(&app);
    assert_eq!(app.update(Message::IdleTooLong), [Effect::Lock]);
    let said = session.tell(&app);
    assert!(said.contains(&t!(app.locale, "plain-screen", title = app.view().title)), "{said:?}");
    assert_eq!(session.ask(&app).0, Asks::Choice);
    // What was half typed for the other screen does nothing here.
    let (effects, _) = typed(&mut app, &mut session, "17");
    assert_eq!(effects, []);
    typed(&mut app, &mut session, "1");
    assert_eq!(session.asks, Asks::Secret);
}

#[test]
fn hiding_leaves_a_neutral_line_in_sight_and_answers_nothing() {
    let mut app = app("en", |app| app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code"))));
    let mut session = session(&app);
    session.set_rows(30);
    let (_, said) = typed(&mut app, &mut session, "hide");
    let neutral: Vec<&String> = said.iter().filter(|line| !line.is_empty()).collect();
    assert_eq!(neutral, ["Notes", "(empty)", "Ctrl+X"]);
    assert_eq!(said.iter().take_while(|line| line.is_empty()).count(), 30);
    for line in ["1", "d", "?", "nonsense", "", "help"] {
        assert_eq!(typed(&mut app, &mut session, line), (Vec::new(), Vec::new()), "{line}");
    }
    assert_eq!(session.ask(&app).1, Vec::<String>::new());
    let (_, said) = typed(&mut app, &mut session, "\u{18}");
    assert!(said.concat().contains("Give your phone a long random code"), "{said:?}");
    assert!(!app.hidden);
}

#[test]
fn only_what_changed_is_said_again() {
    let mut app = app("en", |app| app.open(Screen::Question(0)));
    let mut session = session(&app);
    assert_eq!(typed(&mut app, &mut session, "2").1, ["2. iPhone or iPad: chosen"]);
    assert_eq!(typed(&mut app, &mut session, "2").1, ["2. iPhone or iPad: not chosen"]);
    let mut app = crate::plain::session::tests::app("en", |app| app.open(Screen::Chooser));
    let mut session = crate::plain::session::tests::session(&app);
    let line = session.page.targets.iter().position(|target| matches!(target, Target::Need(_))).unwrap() + 1;
    let said = typed(&mut app, &mut session, &line.to_string()).1;
    assert!(said.iter().any(|text| text.contains("wish: ")), "{said:?}");
    assert!(said.len() < 6, "{said:?}");
    // A step is never said without its other sentences, however little of it changed.
    let mut app = crate::plain::session::tests::app("en", |app| {
        app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code")));
    });
    let mut session = crate::plain::session::tests::session(&app);
    let said = typed(&mut app, &mut session, "1").1;
    let after =
        |start: &str| said.iter().position(|line| line.starts_with(start)).map(|at| said[at + 1].clone());
    assert_eq!(after("Step 1 of 10: ").unwrap(), "Draw one, write its digit down, put it back, mix.");
}

#[test]
fn steps_are_walked_through_with_enter() {
    let mut app = app("en", |app| app.open(Screen::Page("phone-taken".to_owned())));
    let mut session = session(&app);
    let all = session.page.steps.len();
    assert!(typed(&mut app, &mut session, "step 1").1[0].starts_with(&format!("Step 1 of {all}: ")));
    assert!(typed(&mut app, &mut session, "").1[0].starts_with(&format!("Step 2 of {all}: ")));
    assert_eq!(typed(&mut app, &mut session, "step 99").1, [app.locale.message("plain-no-step")]);
    typed(&mut app, &mut session, &format!("step {all}"));
    let (_, said) = typed(&mut app, &mut session, "");
    assert_eq!(said, [app.locale.message("plain-no-more")]);
}

#[test]
fn a_report_names_the_step_that_was_said_and_no_other() {
    let id = || ItemId::new("messenger-choose", "phone-code");
    let check = |lines: &[&str], expected: Option<usize>| {
        let mut app = app("en", |app| app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code"))));
        let mut session = session(&app);
        let steps = session.page.steps.clone();
        for line in lines {
            typed(&mut app, &mut session, line);
        }
        let step = expected.map(|step| match &steps[step] {
            Target::Step(step) => step.clone(),
            other => panic!("{other:?}"),
        });
        assert_eq!(app.place().screen, Screen::Report(id(), step), "{lines:?}");
    };
    check(&["w"], None);
    check(&["w 3"], Some(2));
    check(&["step 2", "w"], Some(1));
    check(&["step 2", "", "differs"], Some(2));
}

#[test]
fn one_listens_line_by_line_and_part_by_part() {
    let mut app = app("en", |app| app.open(Screen::Item(ItemId::new("messenger-choose", "phone-code"))));
    let mut session = Session::new(&app, true);
    session.tell(&app);
    session.ask(&app);
    let lines: Vec<String> =
        session.page.lines.iter().map(|line| line.text.clone()).filter(|text| !text.is_empty()).collect();
    let last = |said: &(Vec<Effect>, Vec<String>)| said.1.last().cloned().unwrap();
    assert_eq!(typed(&mut app, &mut session, "start").1[0], lines[0]);
    let first_part = session.next;
    assert!(typed(&mut app, &mut session, "page down").1.len() > 3);
    assert_eq!(typed(&mut app, &mut session, "page up").1[0], lines[0]);
    assert_eq!(session.next, first_part);
    let up = last(&typed(&mut app, &mut session, "up"));
    let again = last(&typed(&mut app, &mut session, "j"));
    let at = lines.iter().position(|line| *line == up).unwrap();
    assert_eq!(lines[at + 1], again);
    assert_eq!(last(&typed(&mut app, &mut session, "end")), *lines.last().unwrap());
    assert_eq!(typed(&mut app, &mut session, "").1, [app.locale.message("plain-no-more")]);
    typed(&mut app, &mut session, "start");
    assert_eq!(last(&typed(&mut app, &mut session, "all")), *lines.last().unwrap());
}

#[test]
fn a_line_that_is_gone_is_not_chosen() {
    let mut app = app("en", |app| app.open(Screen::Lists));
    let mut session = session(&app);
    let number = session.page.targets.len();
    session.page.targets[number - 1] = Target::Menu(Menu::DrillStop);
    let (effects, said) = typed(&mut app, &mut session, &number.to_string());
    assert_eq!(effects, []);
    assert_eq!(said[0], app.locale.message("plain-changed"));
    assert_eq!(typed(&mut app, &mut session, "999").1, [app.locale.message("plain-no-number")]);
    assert_eq!(typed(&mut app, &mut session, "no such word").1, [app.locale.message("plain-unknown")]);
}

#[test]
fn a_drill_says_each_thing_that_happens_once() {
    let mut app = app("en", |app| app.open(Screen::Drill));
    let mut session = session(&app);
    app.open(Screen::DrillAsk(Case::Drop));
    session.tell(&app);
    app.start_drill(Case::Drop);
    session.tell(&app);
    session.ask(&app);
    let lost = |family| What::TunnelLost { family };
    let events = [What::Armed { tunnel: Some("wg0".to_owned()) }, lost(Family::Ipv4), lost(Family::Ipv6)];
    let mut said = Vec::new();
    for (what, at_us) in events.into_iter().zip((1..).map(|second| second * 1_000_000)) {
        app.update(Message::Drill(Event { at_us, what }));
        said.push(session.tell(&app));
    }
    assert!(said[0].iter().any(|line| line.starts_with("+1.000 s: ")), "{said:?}");
    assert_eq!(said[2], [format!("+3.000 s: IPv6 {}", app.locale.message("drill-screen-mark-lost"))]);
    app.update(Message::Drill(Event { at_us: 9_000_000, what: What::Ended { why: End::Stopped } }));
    app.update(Message::DrillOver(Ok(())));
    assert!(matches!(app.drill.as_ref().unwrap().course, Course::Over(_)));
    let said = session.tell(&app);
    assert!(said.contains(&t!(app.locale, "plain-screen", title = app.view().title)), "{said:?}");
}

#[test]
fn words_to_find_lead_to_numbers() {
    let mut app = app("en", |_| ());
    let mut session = session(&app);
    let (_, said) = typed(&mut app, &mut session, "/ signal");
    assert_eq!(app.place().screen, Screen::Search);
    assert_eq!(session.asks, Asks::Choice);
    assert!(said.iter().any(|line| line.starts_with("2. ")), "{said:?}");
    typed(&mut app, &mut session, "/ wire");
    assert_eq!(app.place().field.text(), "wire");
    typed(&mut app, &mut session, "2");
    assert_ne!(app.place().screen, Screen::Search);
}

#[test]
fn a_chart_is_said_value_by_value() {
    let (_, set_up) = screens().into_iter().find(|(name, _)| *name == "export_listed").unwrap();
    let app = app("en", set_up);
    let lines: Vec<String> = page::page(&app).lines.into_iter().map(|line| line.text).collect();
    assert!(lines.contains(&"2026-08: 350".to_owned()), "{lines:#?}");
}

#[test]
fn a_translation_is_read_accepted_and_replaced_by_typed_lines() {
    let (_, set_up) = screens().into_iter().find(|(name, _)| *name == "review").unwrap();
    let mut app = app("en", set_up);
    let mut session = session(&app);
    let (effects, _) = typed(&mut app, &mut session, "done");
    assert!(matches!(effects.as_slice(), [Effect::Decide { .. }]), "{effects:?}");
    app.update(Message::Decided(Ok(())));
    session.tell(&app);
    let edit =
        session.page.targets.iter().position(|target| *target == Target::Menu(Menu::ReviewEdit)).unwrap();
    typed(&mut app, &mut session, &(edit + 1).to_string());
    assert_eq!(session.asks, Asks::Text);
    let (effects, _) = typed(&mut app, &mut session, "mot cau khac");
    let text = format!("{effects:?}");
    assert!(text.contains("mot cau khac") || app.notice.is_some(), "{text}");
    assert_eq!(app.place().field.text(), "mot cau khac");
}
