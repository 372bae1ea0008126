//! Every screen, drawn at both sizes in three languages.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::content::answers::QUESTIONS;
use crate::content::{self, ItemId};
use crate::error::{Exit, Problem};
use crate::guide::app::{Keeping, Screenful};
use crate::guide::layout::Viewport;
use crate::guide::screens::Screen;
use crate::guide::{Action, App, Message, Secret, Start, Target};
use crate::plan::profile::Answer;
use crate::progress::{Proof, State};
use crate::store::Presence;
use crate::store::display::Display;
use crate::tui::render;
use crate::tui::theme::Theme;

const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];
const LANGUAGES: [&str; 3] = ["en", "vi", "en-XA"];

fn app(language: &str, size: (u16, u16)) -> App {
    App::new(Start {
        library: content::library(None).0,
        display: Display { locale: Some(language.to_owned()), ..Display::default() },
        suggested_language: "en".to_owned(),
        asked_language: None,
        presence: Presence::Nothing,
        keep_nothing: false,
        ascii: false,
        today: "2026-11-21".parse().unwrap(),
        size,
        list_findings: 0,
        working: None,
    })
}

fn item() -> ItemId {
    ItemId::new("messenger", "phone-code")
}

/// Answers, some progress and an open notebook, as after an hour of use.
fn used(app: &mut App) {
    app.keeping = Keeping::Notebook;
    for (question, answers) in [(0, vec!["android", "windows"]), (4, vec!["vn"]), (5, vec!["seizure"])] {
        let chosen = answers.into_iter().map(str::to_owned).collect();
        app.profile.set(&QUESTIONS[question], Answer::Chosen(chosen));
    }
    app.mark(&item(), State::Done(Proof::Tested));
    app.mark(&ItemId::new("messenger", "choose"), State::Done(Proof::Told));
    app.mark(&ItemId::new("vpn-kill-switch", "legal-note"), State::Stuck);
    app.mark(&ItemId::new("vpn-kill-switch", "what-it-hides"), State::Later);
    app.update(Message::Saved(app.revision));
}

type SetUp = fn(&mut App);

/// Every screen with what leads to it.
fn screens() -> Vec<(&'static str, SetUp)> {
    vec![
        ("language", |app| app.restart(Screen::Language)),
        ("start", |_| ()),
        ("happened", |app| app.open(Screen::Happened)),
        ("page", |app| app.open(Screen::Page("phone-taken".to_owned()))),
        ("first_step", |app| app.open(Screen::Item(item()))),
        ("save_offer", |app| {
            app.open(Screen::Item(item()));
            app.update(Message::Act(Action::Done));
        }),
        ("suggestion", |app| {
            app.update(Message::Suggested(Secret::new("one two three four five six")));
        }),
        ("type_passphrase", |app| typed(app, Screen::TypePassphrase)),
        ("weak_passphrase", |app| app.open(Screen::WeakPassphrase)),
        ("repeat_passphrase", |app| typed(app, Screen::RepeatPassphrase)),
        ("ask_plan", |app| app.open(Screen::AskPlan)),
        ("question_devices", |app| app.open(Screen::Question(0))),
        ("question_fear", |app| {
            used(app);
            app.open(Screen::Question(5));
        }),
        ("answered", |app| app.open(Screen::Answered)),
        ("home", |app| {
            used(app);
            app.restart(Screen::Home);
        }),
        ("home_ten_minutes", |app| {
            used(app);
            app.minutes = Some(10);
            app.restart(Screen::Home);
        }),
        ("whole_plan", |app| {
            used(app);
            app.open(Screen::WholePlan);
        }),
        ("lists", |app| app.open(Screen::Lists)),
        ("checklist", |app| {
            used(app);
            app.open(Screen::Checklist("vpn-kill-switch".to_owned()));
        }),
        ("item", |app| {
            used(app);
            app.open(Screen::Item(ItemId::new("vpn-kill-switch", "android-lockdown")));
        }),
        ("item_end", |app| {
            used(app);
            app.open(Screen::Item(ItemId::new("vpn-kill-switch", "android-lockdown")));
            app.update(Message::Act(Action::Bottom));
        }),
        ("test", |app| app.open(Screen::Test(item()))),
        ("report", |app| app.open(Screen::Report(item(), Some("draw".to_owned())))),
        ("search", |app| {
            app.update(Message::Act(Action::Search));
            for letter in "signal".chars() {
                app.update(Message::Act(Action::Type(letter)));
            }
        }),
        ("glossary", |app| app.open(Screen::Glossary)),
        ("term", |app| app.open(Screen::Term("kill-switch".to_owned()))),
        ("stays", |app| app.open(Screen::Stays)),
        ("help", |app| app.open(Screen::Help)),
        ("hidden", |app| {
            used(app);
            app.update(Message::Act(Action::Hide));
        }),
        ("unlock", |app| {
            used(app);
            app.update(Message::Act(Action::Lock));
        }),
        ("unlock_wrong", |app| {
            app.restart(Screen::Unlock { previous: false });
            let problem = Problem::new("store-wrong-passphrase", Exit::CouldNot);
            app.update(Message::UnlockFailed(problem.with("file", "sotay-data/key.age")));
        }),
        ("forgotten", |app| app.open(Screen::Forgotten)),
        ("notebook", |app| {
            used(app);
            app.open(Screen::Notebook);
        }),
        ("not_saved", |app| {
            used(app);
            let problem = Problem::new("store-disk-full", Exit::CouldNot);
            let problem = problem.with("file", "sotay-data/notebook.age");
            app.mark(&item(), State::Later);
            app.update(Message::SaveFailed { revision: app.revision, problem });
        }),
        ("leave", |app| {
            app.mark(&item(), State::Later);
            app.update(Message::Act(Action::Quit));
        }),
    ]
}

fn typed(app: &mut App, screen: Screen) {
    app.open(screen);
    for letter in "ba chữ thôi".chars() {
        app.update(Message::Act(Action::Type(letter)));
    }
}

/// Returns what a screen of this size shows, and where the cursor is.
fn drawn(app: &mut App, size: (u16, u16)) -> (String, Terminal<TestBackend>) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    terminal.draw(|frame| render::draw(app, Theme { colour: true }, frame)).unwrap();
    let buffer = terminal.backend().buffer().clone();
    let rows: Vec<String> = (0..size.1)
        .map(|y| {
            let row: String =
                (0..size.0).filter_map(|x| buffer.cell((x, y))).map(ratatui::buffer::Cell::symbol).collect();
            row.trim_end().to_owned()
        })
        .collect();
    (rows.join("\n"), terminal)
}

#[test]
fn every_screen_looks_as_it_should() {
    for (name, set_up) in screens() {
        let mut pictures = Vec::new();
        for language in LANGUAGES {
            for size in SIZES {
                let mut app = app(language, size);
                set_up(&mut app);
                let picture = drawn(&mut app, size).0;
                pictures.push(format!("── {language} {}x{}\n{picture}", size.0, size.1));
            }
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, pictures.join("\n"));
        });
    }
}

/// Words that stay as they are in every language: names of keys, commands, files, products and addresses.
fn is_a_name(word: &str) -> bool {
    const NAMES: [&str; 25] = [
        "data",
        "key",
        "age",
        "notebook",
        "Enter",
        "Esc",
        "Ctrl",
        "PgUp",
        "PgDn",
        "Home",
        "End",
        "Space",
        "Tab",
        "sotay",
        "backup",
        "restore",
        "wipe",
        "passphrase",
        "FILE",
        "English",
        "Backspace",
        "Delete",
        "min",
        "Up",
        "Down",
    ];
    word.chars().count() < 3 || NAMES.contains(&word)
}

#[test]
fn in_the_pseudo_language_no_plain_english_is_left() {
    for (name, set_up) in screens() {
        // What a source or a screen of an app is called is never translated; what was typed is the person's own.
        if ["search", "report", "language", "suggestion", "term"].contains(&name) {
            continue;
        }
        let mut app = app("en-XA", (80, 200));
        set_up(&mut app);
        let lines = crate::guide::layout::lines(&app.view(), 78);
        let sources = crate::t!(app.locale, "item-sources");
        let text =
            lines.iter().map(|line| line.spans.iter().map(|(_, text)| text.as_str()).collect::<String>());
        for line in text.take_while(|line| *line != sources) {
            let plain: Vec<&str> = line
                .split(|letter: char| !letter.is_alphabetic())
                .filter(|word| word.is_ascii() && !is_a_name(word))
                .collect();
            assert!(plain.is_empty(), "{name}: {plain:?} in {line}");
        }
    }
}

#[test]
fn every_item_of_every_list_is_whole_at_every_size() {
    for language in ["en", "vi"] {
        let mut app = app(language, (40, 12));
        let ids: Vec<ItemId> = app.library().items().map(|(id, _, _)| id).collect();
        for id in ids {
            app.restart(Screen::Item(id.clone()));
            let shown: String = app
                .lines()
                .iter()
                .flat_map(|line| line.spans.iter().map(|(_, text)| text.clone()))
                .collect::<String>()
                .split_whitespace()
                .collect();
            let item = app.item(&id).unwrap();
            let mut texts = vec![&item.why];
            texts.extend(item.steps.iter().map(|step| &step.text));
            texts.extend(item.limits.iter());
            for text in texts {
                let whole: String = text.shown.split_whitespace().collect();
                assert!(shown.contains(&whole), "{id} in {language}: {}", text.shown);
            }
        }
    }
}

#[test]
fn no_title_of_a_screen_is_cut_at_eighty_columns() {
    for (name, set_up) in screens() {
        for language in ["en", "vi"] {
            let mut app = app(language, (80, 24));
            set_up(&mut app);
            let first = drawn(&mut app, (80, 24)).0.lines().next().unwrap_or_default().to_owned();
            assert!(!first.contains('…'), "{name}: {first}");
        }
    }
}

#[test]
fn the_smallest_and_the_strangest_sizes_do_not_break_a_screen() {
    for (_, set_up) in screens() {
        for size in [(1, 1), (8, 3), (200, 60)] {
            let mut app = app("vi", size);
            set_up(&mut app);
            drop(drawn(&mut app, size));
            for action in [Action::Down, Action::Bottom] {
                app.update(Message::Act(action));
                drop(drawn(&mut app, size));
            }
        }
    }
}

#[test]
fn the_real_cursor_stands_on_the_marked_line() {
    let mut app = app("en", (80, 24));
    app.update(Message::Act(Action::Down));
    let (picture, mut terminal) = drawn(&mut app, (80, 24));
    let position = terminal.get_cursor_position().unwrap();
    let line = picture.lines().nth(usize::from(position.y)).unwrap();
    assert!(line.starts_with("> "), "{line}");
}

#[test]
fn in_ascii_nothing_but_ascii_is_drawn_by_the_interface() {
    let mut app = app("en", (40, 12));
    app.ascii = true;
    for screen in [Screen::Home, Screen::Lists, Screen::Help, Screen::TypePassphrase] {
        app.open(screen.clone());
        app.update(Message::Act(Action::Type('x')));
        let picture = drawn(&mut app, (40, 12)).0;
        let found: String = picture.chars().filter(|letter| !letter.is_ascii()).collect();
        assert!(found.is_empty(), "{screen:?}: {found}");
    }
}

#[test]
fn arrows_and_enter_reach_every_choice_of_every_screen() {
    for (name, set_up) in screens() {
        let mut app = app("vi", (40, 12));
        set_up(&mut app);
        if app.hidden {
            continue;
        }
        let wanted: Vec<Target> = app.view().targets().into_iter().cloned().collect();
        let Screenful { lines, rows, .. } = app.screenful();
        let mut port = Viewport::default();
        let mut reached = Vec::new();
        loop {
            if let Some(target) = port.marked(&lines).filter(|target| reached.last() != Some(*target)) {
                reached.push(target.clone());
            }
            let before = port.clone();
            port.down(&lines, rows);
            if port == before {
                break;
            }
        }
        for target in &wanted {
            assert!(reached.contains(target), "{name}: {target:?} cannot be reached");
        }
    }
}
