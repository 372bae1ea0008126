//! Measures a key press to its drawn frame, inside the process, on every screen. The budget is 1 ms, at worst 5 ms.
//!
//! "First" is a screen's first key in a fresh guide, which may have to lay a translation over the content.

#![expect(clippy::print_stdout, reason = "a bench prints its numbers")]

#[path = "support/numbers.rs"]
mod numbers;

use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use sotay::content::{self, ItemId};
use sotay::guide::app::Keeping;
use sotay::guide::screens::Screen;
use sotay::guide::{App, Message, Secret, Start};
use sotay::progress::{Proof, State};
use sotay::store::Presence;
use sotay::store::display::Display;
use sotay::tui::theme::Theme;
use sotay::tui::{keymap, render};

use numbers::Times;

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (200, 60)];
const ROUNDS: usize = 40;
const LANGUAGE: &str = "vi";

fn main() {
    let (mut all, mut all_first) = (Times::default(), Times::default());
    for (name, screen) in screens() {
        let (mut times, mut first) = (Times::default(), Times::default());
        for size in SIZES {
            let mut bench = Bench::new(screen.clone(), size);
            let time = bench.press(KeyCode::Down);
            first.add(time);
            all_first.add(time);
            for key in keys().into_iter().cycle().take(ROUNDS * keys().len()) {
                let time = bench.press(key);
                times.add(time);
                all.add(time);
            }
        }
        let [_, _, first_worst] = first.summary();
        println!("{}, first {first_worst:>8.2?}", times.row(name));
    }
    println!("{}", all.row("every screen"));
    println!("{}", all_first.row("first keys"));
    println!("{}", search_letters().row("letters typed into the search"));
    println!("{}", opening().row("start to item, first opening"));
}

fn keys() -> Vec<KeyCode> {
    vec![KeyCode::Down, KeyCode::PageDown, KeyCode::End, KeyCode::Up, KeyCode::PageUp, KeyCode::Home]
}

/// A guide and a terminal in memory.
struct Bench {
    app: App,
    terminal: Terminal<TestBackend>,
}

impl Bench {
    fn new(screen: Screen, size: (u16, u16)) -> Self {
        let mut bench = Self {
            app: app(size),
            terminal: Terminal::new(TestBackend::new(size.0, size.1)).expect("memory takes a screen"),
        };
        bench.app.restart(screen);
        bench.draw();
        bench
    }

    fn draw(&mut self) {
        let theme = Theme { colour: true };
        self.terminal.draw(|frame| render::draw(&mut self.app, theme, frame)).expect("memory takes a frame");
    }

    /// Presses a key and returns how long it took to the drawn frame.
    fn press(&mut self, key: KeyCode) -> Duration {
        let event = Event::Key(KeyEvent::new(key, KeyModifiers::NONE));
        let start = Instant::now();
        if let Some(message) = keymap::message(&event, self.app.typing()) {
            std::hint::black_box(self.app.update(message));
        }
        self.draw();
        start.elapsed()
    }
}

fn app(size: (u16, u16)) -> App {
    let mut app = App::new(Start {
        library: content::library(None).0,
        display: Display { locale: Some(LANGUAGE.to_owned()), ..Display::default() },
        suggested_language: LANGUAGE.to_owned(),
        asked_language: None,
        presence: Presence::Nothing,
        keep_nothing: false,
        ascii: false,
        today: jiff::civil::date(2026, 11, 21),
        size,
        list_findings: 0,
        working: None,
    });
    app.keeping = Keeping::Notebook;
    let library = content::library(None).0;
    for (index, (id, _, item)) in library.items().enumerate() {
        if index % 2 == 0 {
            app.notebook.progress.mark(id, item, State::Done(Proof::Told), jiff::civil::date(2026, 11, 21));
        }
    }
    app.update(Message::Suggested(Secret::new("one two three four five six")));
    app
}

fn screens() -> Vec<(&'static str, Screen)> {
    let item = || ItemId::new("vpn-kill-switch", "android-lockdown");
    vec![
        ("language", Screen::Language),
        ("start", Screen::Start),
        ("happened", Screen::Happened),
        ("page", Screen::Page("phone-taken".to_owned())),
        ("home", Screen::Home),
        ("whole plan", Screen::WholePlan),
        ("lists", Screen::Lists),
        ("checklist", Screen::Checklist("messenger".to_owned())),
        ("item", Screen::Item(item())),
        ("test", Screen::Test(item())),
        ("report", Screen::Report(item(), None)),
        ("ask for a plan", Screen::AskPlan),
        ("question", Screen::Question(0)),
        ("answered", Screen::Answered),
        ("save offer", Screen::SaveOffer),
        ("suggestion", Screen::Suggestion),
        ("type a passphrase", Screen::TypePassphrase),
        ("weak passphrase", Screen::WeakPassphrase),
        ("repeat a passphrase", Screen::RepeatPassphrase),
        ("unlock", Screen::Unlock { previous: false }),
        ("forgotten", Screen::Forgotten),
        ("search", Screen::Search),
        ("glossary", Screen::Glossary),
        ("term", Screen::Term("kill-switch".to_owned())),
        ("stays", Screen::Stays),
        ("help", Screen::Help),
        ("notebook", Screen::Notebook),
        ("leave", Screen::Leave),
    ]
}

/// Typing words into the search, each letter drawn with its hits.
fn search_letters() -> Times {
    let mut times = Times::default();
    for size in SIZES {
        for words in ["mã hóa", "duong ham", "signal", "facebook", "khong co", "qzx"] {
            let mut bench = Bench::new(Screen::Home, size);
            times.add(bench.press(KeyCode::Char('/')));
            for letter in words.chars() {
                times.add(bench.press(KeyCode::Char(letter)));
            }
        }
    }
    times
}

/// From the first screen to the one useful step: the first key that needs content.
fn opening() -> Times {
    let mut times = Times::default();
    for _ in 0..ROUNDS {
        let mut bench = Bench::new(Screen::Start, (80, 24));
        bench.app.notebook.progress.records.clear();
        bench.press(KeyCode::Down);
        times.add(bench.press(KeyCode::Enter));
    }
    times
}
