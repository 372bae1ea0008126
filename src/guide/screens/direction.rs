//! Which order of right-to-left letters can be read in this terminal. Nobody but the person can tell.
//!
//! Everything here can be answered without reading a word of the language: by a digit, with English beside it.

use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Menu, Target, Tone, View};
use crate::locale::bidi::{self, Setting};
use crate::locale::{ENGLISH, Locale};
use crate::t;

/// What can be answered, in the order of the numbers.
const ANSWERS: [Setting; 3] = [Setting::Terminal, Setting::App, Setting::Off];

/// Returns one sentence in both orders, and the question.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "direction-title"));
    in_both(app, &mut view, "direction-ask");
    let sample = t!(locale, "direction-sample");
    let turned = bidi::turn(&sample);
    for (answer, (number, text)) in ANSWERS.into_iter().zip([("1", sample), ("2", turned)]) {
        view.sample(Target::Menu(Menu::DirectionIs(answer)), number, text);
    }
    let target = Target::Menu(Menu::DirectionIs(Setting::Off));
    view.noted(target, "3", t!(locale, "direction-neither"), gloss(app, "direction-neither"));
    view
}

/// Returns what is left where neither order can be read.
pub fn neither(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "direction-none-title"));
    in_both(app, &mut view, "direction-none");
    view.gap();
    for (menu, label) in [(Menu::Back, "direction-go-on"), (Menu::Languages, "menu-languages")] {
        view.noted(Target::Menu(menu), "", app.locale.message(label), gloss(app, label));
    }
    view
}

/// Adds a paragraph, first in English.
fn in_both(app: &App, view: &mut View, id: &str) {
    let gloss = gloss(app, id);
    if !gloss.is_empty() {
        view.toned(Tone::Heading, gloss);
    }
    view.text(app.locale.message(id));
}

/// Returns a message in English, or nothing where it is said in English already.
fn gloss(app: &App, id: &str) -> String {
    let english = Locale::load(ENGLISH).message(id);
    if english == app.locale.message(id) { String::new() } else { english }
}

/// Chooses by number.
pub fn pick(app: &mut App, number: usize) -> Vec<Effect> {
    let answer = number.checked_sub(1).and_then(|index| ANSWERS.get(index));
    match answer {
        Some(answer) if app.place().screen == Screen::Direction => choose(app, *answer),
        _ => Vec::new(),
    }
}

/// Takes the answer.
pub fn choose(app: &mut App, setting: Setting) -> Vec<Effect> {
    let effects = app.set_bidi(setting);
    if setting == Setting::Off {
        app.replace(Screen::NoDirection);
    } else {
        app.back();
    }
    effects
}
