//! Measures a key press to its drawn frame, inside the process, on every screen. The budget is 1 ms, at worst 5 ms.
//!
//! Each key is pressed in several guides that went the same way; its time is the median of these, because what else
//! the machine does is not the program's. "First" is the first key on a screen of a fresh guide, which may have to lay
//! a translation over the content.

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
use sotay::guide::screens::chooser::compare::signal_or_wire;
use sotay::guide::view::Part;
use sotay::guide::{App, Message, Secret, Start};
use sotay::progress::{Proof, State};
use sotay::store::Presence;
use sotay::store::display::Display;
use sotay::tui::theme::Theme;
use sotay::tui::{keymap, render};

use numbers::Times;

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (200, 60)];
/// How often the same way is gone.
const REPEATS: usize = 9;
const ROUNDS: usize = 10;
const LANGUAGE: &str = "vi";

fn main() {
    let (mut all, mut all_first) = (Times::default(), Times::default());
    for (name, screen) in screens() {
        let (mut times, mut first) = (Times::default(), Times::default());
        for size in SIZES {
            let usual = usual_times(|| Bench::new(screen.clone(), size), &moves());
            first.add(usual[0]);
            all_first.add(usual[0]);
            for time in &usual[1..] {
                times.add(*time);
                all.add(*time);
            }
        }
        let [_, _, first_worst] = first.summary();
        println!("{}, first {first_worst:>8.2?}", times.row(name));
    }
    println!("{}", all.row("every screen"));
    println!("{}", all_first.row("first keys"));
    let (mut opened, mut letters) = (Times::default(), Times::default());
    for size in SIZES {
        for words in ["mã hóa", "duong ham", "signal", "facebook", "khong co", "qzx"] {
            let keys: Vec<KeyCode> = format!("/{words}").chars().map(KeyCode::Char).collect();
            let usual = usual_times(|| Bench::new(Screen::Home, size), &keys);
            opened.add(usual[0]);
            usual[1..].iter().for_each(|time| letters.add(*time));
        }
    }
    println!("{}", opened.row("/ opens the search"));
    println!("{}", letters.row("letters typed into it"));
    let to_item = usual_times(|| Bench::new(Screen::Start, (80, 24)), &[KeyCode::Down, KeyCode::Enter]);
    println!("start to an item for the first time: {:.2?}", to_item[1]);
}

/// Arrows and pages, again and again.
fn moves() -> Vec<KeyCode> {
    let round = [KeyCode::Down, KeyCode::PageDown, KeyCode::End, KeyCode::Up, KeyCode::PageUp, KeyCode::Home];
    round.into_iter().cycle().take(ROUNDS * round.len()).collect()
}

/// Returns the usual time of each key on a way.
fn usual_times(fresh: impl Fn() -> Bench, keys: &[KeyCode]) -> Vec<Duration> {
    let mut by_key = vec![Times::default(); keys.len()];
    for _ in 0..REPEATS {
        let mut bench = fresh();
        for (key, times) in keys.iter().zip(&mut by_key) {
            times.add(bench.press(*key));
        }
    }
    by_key.iter().map(|times| times.summary()[1]).collect()
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
        if let Some(message) = keymap::message(&event, self.app.mode()) {
            std::hint::black_box(self.app.update(message));
        }
        self.draw();
        start.elapsed()
    }
}

fn app(size: (u16, u16)) -> App {
    let mut app = App::new(Start {
        library: content::library(None).0.into(),
        display: Display { locale: Some(LANGUAGE.to_owned()), ..Display::default() },
        suggested_language: LANGUAGE.to_owned(),
        asked_language: None,
        presence: Presence::Nothing,
        keep_nothing: false,
        ascii: false,
        lacking: sotay::locale::letters::Lacking::default(),
        plain: false,
        turning: None,
        today: jiff::civil::date(2026, 11, 21),
        size,
        list_findings: 0,
        pack: None,
        working: None,
        first: sotay::guide::app::First::Guide,
        trouble: None,
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
        ("checklist", Screen::Checklist("signal-setup".to_owned())),
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
        ("chooser", Screen::Chooser),
        ("chooser answer", Screen::ChooserAnswer),
        ("messenger", Screen::Messenger("signal".to_owned())),
        ("comparison", Screen::Compare(signal_or_wire(), Part::Differ)),
    ]
}
