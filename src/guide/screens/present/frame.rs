//! What the room sees: one step at a time, and nothing else.

use crate::content::{Item, Step, Text};
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::screens::{Screen, trust};
use crate::guide::view::{Block, Menu, Tone, View};
use crate::locale::Locale;
use crate::t;
use crate::workshop::agenda::What;
use crate::workshop::show::{Column, Frame, Show};

use super::part_title;

/// Returns the frame that is shown.
pub fn view(app: &App) -> View {
    let Some(show) = app.presented.as_ref().map(|presented| &presented.show) else { return View::default() };
    if show.black {
        let dark = if app.plain { t!(app.locale, "present-dark") } else { String::new() };
        return View::titled(dark);
    }
    let mut view = of(app, show);
    view.large = true;
    if app.plain {
        view.gap();
        view.menu(Menu::PresentNext, t!(app.locale, "present-next"));
        view.menu(Menu::PresentBefore, t!(app.locale, "present-back"));
    }
    view.offers = vec![Action::Black, Action::Jump, Action::Count, Action::Slips, Action::Totals];
    view
}

/// Returns a frame of a presentation, here or in another running copy.
pub fn of(app: &App, show: &Show) -> View {
    let locale = &app.locale;
    let Some(entry) = show.entry() else { return View::default() };
    let title = part_title(app, &entry.what);
    let (number, of) = (show.at() + 1, show.entries().len());
    let mut view =
        View::titled(t!(locale, "present-place", number = number, of = of, title = title.as_str()));
    let item = match &entry.what {
        What::Item { id, .. } => app.item(id),
        _ => None,
    };
    let frame = show.frame(app.library()).1;
    match (frame, item) {
        (Frame::Title, Some(item)) => {
            view.toned(Tone::Heading, title);
            view.gap();
            trust::say(app, &mut view, Tone::Plain, &item.why);
        }
        (Frame::Steps { number, of, columns }, Some(item)) => {
            view.toned(Tone::Dim, t!(locale, "present-step", number = number, of = of));
            view.gap();
            steps(app, &mut view, &item.steps, &columns);
        }
        (Frame::Checks { number, of, columns }, Some(item)) => {
            view.toned(Tone::Dim, t!(locale, "present-check", number = number, of = of));
            view.gap();
            steps(app, &mut view, item.test.as_ref().map_or(&[][..], |test| &test.steps), &columns);
        }
        (Frame::Expect, Some(Item { test: Some(test), .. })) => {
            one(app, &mut view, t!(locale, "test-expect"), &test.expect);
        }
        (Frame::Limits, Some(Item { limits: Some(limits), .. })) => {
            one(app, &mut view, t!(locale, "item-limits"), limits);
        }
        (_, Some(_)) => {}
        (_, None) => words(app, &mut view, &entry.what, title),
    }
    let drafts = item.into_iter().flat_map(Item::texts);
    let shown = view.blocks.len();
    trust::on_top(app, &mut view, drafts);
    if view.blocks.len() > shown {
        view.blocks.insert(shown, Block::Gap);
    }
    view
}

fn one(app: &App, view: &mut View, heading: String, text: &Text) {
    view.toned(Tone::Heading, heading);
    view.gap();
    trust::caution(app, view, Tone::Plain, text);
}

/// Adds what the room is told in a part that is no item.
fn words(app: &App, view: &mut View, what: &What, title: String) {
    view.toned(Tone::Heading, title);
    view.gap();
    for line in room_words(&app.locale, what) {
        view.text(line);
        view.gap();
    }
}

/// Returns what the room is told in a part that is no item, in its own words.
fn room_words(locale: &Locale, what: &What) -> Vec<String> {
    match what {
        What::Opening => vec![t!(locale, "present-opening")],
        What::Consent => vec![t!(locale, "present-consent"), t!(locale, "present-consent-devices")],
        What::CountBefore | What::CountAfter => vec![t!(locale, "count-eyes"), t!(locale, "count-why")],
        What::Buddies => vec![t!(locale, "present-buddies")],
        What::Closing => vec![t!(locale, "present-closing")],
        What::Break | What::Own(_) | What::Item { .. } => Vec::new(),
    }
}

fn steps(app: &App, view: &mut View, steps: &[Step], columns: &[Column]) {
    if let [Column { devices, step: Some(step) }] = columns {
        let Some(step) = steps.get(*step) else { return };
        if !devices.is_empty() {
            view.toned(Tone::Good, names(&app.locale, devices));
        }
        step_words(app, view, step);
        return;
    }
    let column = |column: &Column| {
        let step = column.step.and_then(|step| steps.get(step));
        let text = step.map_or_else(|| t!(app.locale, "present-no-more"), |step| step_text(app, step));
        (names(&app.locale, &column.devices), text)
    };
    view.blocks.push(Block::Columns { columns: columns.iter().map(column).collect(), ascii: app.ascii });
    for code in columns.iter().filter_map(|column| steps.get(column.step?)?.code.as_ref()) {
        view.blocks.push(Block::Code(code.to_string()));
    }
}

fn step_words(app: &App, view: &mut View, step: &Step) {
    view.toned(Tone::Heading, step_text(app, step));
    trust::below(app, view, &step.text);
    if let Some(code) = &step.code {
        view.gap();
        view.blocks.push(Block::Code(code.to_string()));
    }
}

/// Returns a step with whom it is for, where that is no device: these stand above it.
fn step_text(app: &App, step: &Step) -> String {
    let text = trust::line(app, &step.text);
    let others = step.only.iter().filter(|only| !only.starts_with("device:"));
    let others: Vec<String> =
        others.map(|only| app.locale.message(&format!("answer-{}", only.replace(':', "-")))).collect();
    if others.is_empty() { text } else { format!("{}: {text}", others.join(", ")) }
}

fn names(locale: &Locale, devices: &[&str]) -> String {
    devices
        .iter()
        .map(|device| locale.message(&format!("answer-device-{device}")))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Does what a key asks of the frame.
pub fn act(app: &mut App, action: &Action) -> Option<Vec<Effect>> {
    let black = app.is_black();
    match action {
        // Whoever presses a key at a dark screen wants to see again where they were.
        _ if black && *action != Action::Help => dark(app, false),
        Action::Down | Action::PageDown | Action::Choose => return Some(forwards(app)),
        Action::Up | Action::PageUp => return Some(backwards(app)),
        Action::Top => part(app, 0),
        Action::Bottom => {}
        _ => return None,
    }
    Some(Vec::new())
}

/// Turns the projector dark, or light again.
pub fn black(app: &mut App) {
    let black = app.is_black();
    dark(app, !black);
}

/// Lights the projector.
pub fn light(app: &mut App) {
    dark(app, false);
}

fn dark(app: &mut App, black: bool) {
    while app.place().screen != Screen::Present && app.stack.len() > 1 {
        app.stack.pop();
    }
    if let Some(presented) = &mut app.presented {
        presented.show.black = black;
    }
}

/// What does not fit on the screen is read before the next frame comes.
fn forwards(app: &mut App) -> Vec<Effect> {
    let screen = app.screenful();
    let port = &mut app.place_mut().port;
    if port.top + screen.rows < screen.lines.len() {
        port.page_down(&screen.lines, screen.rows);
        return Vec::new();
    }
    go(app, true)
}

fn backwards(app: &mut App) -> Vec<Effect> {
    let screen = app.screenful();
    let port = &mut app.place_mut().port;
    if port.top > 0 {
        port.page_up(&screen.lines, screen.rows);
        return Vec::new();
    }
    go(app, false)
}

/// Goes one frame on or back.
pub fn go(app: &mut App, on: bool) -> Vec<Effect> {
    let Some(mut presented) = app.presented.take() else { return Vec::new() };
    let (library, now) = (app.library(), app.now);
    let moved = if on { presented.show.next(library, now) } else { presented.show.before(library, now) };
    app.presented = Some(presented);
    app.place_mut().port = Viewport::default();
    if !moved {
        let text = if on { t!(app.locale, "present-at-end") } else { t!(app.locale, "present-at-start") };
        app.say(Tone::Plain, text);
    }
    Vec::new()
}

/// Goes some parts on or back, to the first frame; 0 is the part on screen.
pub fn part(app: &mut App, by: isize) {
    let now = app.now;
    let Some(presented) = &mut app.presented else { return };
    let show = &mut presented.show;
    let moved = show.at().checked_add_signed(by).is_some_and(|at| show.jump(at, now));
    dark(app, false);
    app.place_mut().port = Viewport::default();
    if !moved {
        let text = if by > 0 { t!(app.locale, "present-at-end") } else { t!(app.locale, "present-at-start") };
        app.say(Tone::Plain, text);
    }
}
