//! Presenting: one frame at a time on a projector, the room's count, and the notes on a second terminal.
//!
//! A room may be looking at all of it but `start` and `follow`. Nothing of the presenter's own notebook is shown here.

pub mod count;
pub mod follow;
pub mod frame;
pub mod jump;
pub mod slips;
pub mod start;
pub mod totals;

use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Menu, Target, Tone};
use crate::locale::Locale;
use crate::t;
use crate::workshop::agenda::{What, words};
use crate::workshop::tally::Phase;

/// Does what was asked for while a room is looking on; nothing where it means the same as everywhere.
pub fn act(app: &mut App, action: &Action) -> Option<Vec<Effect>> {
    if !app.is_for_a_room() {
        return None;
    }
    if let Some(presented) = &mut app.presented {
        presented.asked_to_leave = false;
        // A slip can be taken back as long as its page is open, and is forgotten with it.
        if app.stack.last().is_some_and(|place| place.screen == Screen::PresentSlips) && leaves_page(action) {
            presented.last_slip = None;
        }
    }
    match action {
        // What a room must not see, or what would end the presentation by a slip of the hand.
        Action::InNeed
        | Action::Helplines
        | Action::Words
        | Action::Why
        | Action::Search
        | Action::WholePlan
        | Action::Undo => {
            app.say(Tone::Plain, t!(app.locale, "present-not-here"));
            return Some(Vec::new());
        }
        Action::Black => frame::black(app),
        Action::Larger => larger(app),
        Action::SideBySide => beside(app),
        Action::Jump => open(app, Screen::PresentJump),
        Action::Count => open(app, Screen::PresentCount),
        Action::Slips => open(app, Screen::PresentSlips),
        Action::Totals => open(app, Screen::PresentTotals),
        Action::NextPart => frame::part(app, 1),
        Action::PartBefore => frame::part(app, -1),
        _ if app.place().screen == Screen::Present => return frame::act(app, action),
        _ => return None,
    }
    Some(Vec::new())
}

/// Tells whether something else comes on the projector by this.
fn leaves_page(action: &Action) -> bool {
    *action == Action::Back || Action::PRESENTING.contains(action)
}

/// Opens a screen over the frame, once.
fn open(app: &mut App, screen: Screen) {
    while app.place().screen != Screen::Present && app.stack.len() > 1 {
        app.stack.pop();
    }
    if let Some(presented) = &mut app.presented {
        presented.phase = None;
        presented.counting = None;
    }
    app.open(screen);
    // The list of parts opens where the room is.
    let here = app.presented.as_ref().map(|presented| Target::Part(presented.show.at()));
    if app.place().screen == Screen::PresentJump {
        app.place_mut().port.selected = here;
        let shown = app.screenful();
        app.place_mut().port.reveal(&shown.lines, shown.rows);
    }
}

fn larger(app: &mut App) {
    app.larger = !app.larger;
}

fn beside(app: &mut App) {
    if let Some(presented) = &mut app.presented {
        let devices = &mut presented.show.devices;
        devices.side_by_side = !devices.side_by_side;
    }
}

/// Does what a choice about a presentation asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::PresentStart => {
            app.open(Screen::PresentStart);
            Vec::new()
        }
        Menu::PresentBegin => start::begin(app),
        Menu::PresentOther | Menu::PresentEnd => start::end(app, menu == Menu::PresentEnd),
        Menu::PresentNext => frame::go(app, true),
        Menu::PresentBefore => frame::go(app, false),
        Menu::PresentBeside => {
            beside(app);
            Vec::new()
        }
        Menu::PresentLarger => {
            larger(app);
            Vec::new()
        }
        Menu::PresentTotals => {
            app.open(Screen::PresentTotals);
            Vec::new()
        }
        Menu::PresentPhase(phase) => count::phase(app, phase),
        Menu::PresentPeople => count::people(app),
        Menu::PresentTakeBack => slips::take_back(app),
        Menu::PresentKeep => totals::keep(app),
        _ => Vec::new(),
    }
}

/// Returns the name of a part of the session.
fn part_title(app: &App, what: &What) -> String {
    words::title(&app.locale, app.library(), what)
}

/// Returns the name of a count.
fn phase_name(locale: &Locale, phase: Phase) -> String {
    match phase {
        Phase::Before => t!(locale, "present-before"),
        Phase::After => t!(locale, "present-after"),
    }
}
