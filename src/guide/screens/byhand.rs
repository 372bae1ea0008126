//! A case of the drill tested by hand: one step on the screen at a time, and at the end what was seen.

use crate::content::{ItemId, Step};
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::{Screen, item, trust};
use crate::guide::view::{Block, Menu, Tone, View};
use crate::observe::{self, HERE};
use crate::probe::drill::Case;
use crate::progress::{Proof, State};
use crate::t;

/// Returns a step, or the question after the last one.
pub fn view(app: &App, case: Case, index: usize) -> View {
    let locale = &app.locale;
    let id = observe::by_hand(case);
    let steps = steps(app, &id);
    let mut view = View::titled(t!(locale, "drill-screen-hand-title"));
    let Some(step) = steps.get(index) else {
        question(app, &mut view, &id);
        return view;
    };
    view.toned(Tone::Heading, app.item_title(&id));
    if index == 0 {
        view.toned(Tone::Warn, t!(locale, "drill-ask-warning"));
        trust::on_top(app, &mut view, steps.iter().map(|step| &step.text));
    }
    let number = index + 1;
    view.toned(Tone::Dim, t!(locale, "drill-screen-step", number = number, all = steps.len()));
    view.gap();
    trust::say(app, &mut view, Tone::Plain, &step.text);
    if let Some(code) = &step.code {
        view.blocks.push(Block::Code(code.to_string()));
    }
    view.gap();
    view.menu(Menu::HandNext, t!(locale, "drill-screen-next-step"));
    view.menu(Menu::Back, t!(locale, "choice-back"));
    view
}

fn question(app: &App, view: &mut View, id: &ItemId) {
    let locale = &app.locale;
    view.toned(Tone::Heading, t!(locale, "test-question"));
    view.gap();
    view.menu(Menu::HandBlocked, t!(locale, "drill-screen-hand-blocked"));
    view.menu(Menu::HandLeft, t!(locale, "drill-screen-hand-left"));
    view.menu(Menu::HandUnclear, t!(locale, "drill-screen-hand-unclear"));
    if let Some(test) = app.item(id).and_then(|item| item.test.as_ref()) {
        view.gap();
        trust::say(app, view, Tone::Dim, &test.expect);
    }
}

/// Returns the steps that are for this computer, those of the test at the end.
fn steps<'a>(app: &'a App, id: &ItemId) -> Vec<&'a Step> {
    let Some(item) = app.item(id) else { return Vec::new() };
    let of_test = item.test.iter().flat_map(|test| test.steps.iter());
    item.steps.iter().chain(of_test).filter(|step| is_for_this_computer(step)).collect()
}

/// Tells whether a step is for the system that this program runs on.
fn is_for_this_computer(step: &Step) -> bool {
    let mut devices = step.only.iter().filter_map(|answer| answer.strip_prefix("device:")).peekable();
    devices.peek().is_none() || HERE.is_none_or(|here| devices.any(|device| device == here))
}

/// Goes a step back, and from the first one to where one came from.
pub fn back(app: &mut App) {
    match app.place().screen {
        Screen::ByHand(case, step) if step > 0 => app.replace(Screen::ByHand(case, step - 1)),
        _ => app.back(),
    }
}

/// Does what a choice of the test by hand asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    if let Menu::ByHand(case) = menu {
        app.open(Screen::ByHand(case, 0));
        return Vec::new();
    }
    let Screen::ByHand(case, step) = app.place().screen else { return Vec::new() };
    if menu == Menu::HandNext {
        app.replace(Screen::ByHand(case, step + 1));
        return Vec::new();
    }
    let id = observe::by_hand(case);
    if menu != Menu::HandUnclear && item::is_locked(app) {
        return Vec::new();
    }
    app.back();
    match menu {
        Menu::HandBlocked => item::done(app, &id, Proof::Tested),
        Menu::HandLeft => {
            let effects = app.mark(&id, State::Stuck);
            app.open(Screen::Item(ItemId::new(id.list, "drill-failed")));
            app.say(Tone::Warn, t!(app.locale, "drill-screen-hand-left-say"));
            effects
        }
        _ => {
            app.say(Tone::Warn, t!(app.locale, "test-unclear-say"));
            Vec::new()
        }
    }
}
