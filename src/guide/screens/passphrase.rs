//! Whether to keep progress, and the passphrase that will open it.

use secrecy::ExposeSecret;

use crate::guide::app::{App, Keeping};
use crate::guide::effect::{Effect, Secret};
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Field, Menu, Tone, View};
use crate::locale::width;
use crate::t;

/// Offers to keep progress, at the first thing done.
pub fn offer(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "offer-title"));
    view.text(t!(locale, "offer-what"));
    view.gap();
    view.menu(Menu::KeepWithPassphrase, t!(locale, "offer-keep"));
    view.menu(Menu::KeepNothing, t!(locale, "offer-nothing"));
    view.menu(Menu::Stays, t!(locale, "menu-stays"));
    view.gap();
    view.toned(Tone::Dim, t!(locale, "offer-no-default"));
    view
}

/// Shows a made-up passphrase.
pub fn suggestion(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "passphrase-title"));
    view.text(t!(locale, "suggestion-what"));
    view.gap();
    if let Some(secret) = &app.pending {
        if app.plain {
            view.blocks.push(Block::Code(secret.words().to_owned()));
        } else {
            // Code would break in the middle of a word where the screen is narrow.
            view.toned(Tone::Heading, secret.words());
        }
    }
    view.gap();
    view.toned(Tone::Warn, t!(locale, "suggestion-learn"));
    view.gap();
    view.menu(Menu::UseSuggestion, t!(locale, "suggestion-use"));
    view.menu(Menu::AnotherSuggestion, t!(locale, "suggestion-another"));
    view.menu(Menu::TypeOwn, t!(locale, "suggestion-own"));
    view.menu(Menu::Back, t!(locale, "choice-back"));
    view
}

/// Asks for a passphrase of one's own.
pub fn own(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "passphrase-title"));
    view.blocks.push(Block::Field(secret_field(app, t!(app.locale, "own-label"))));
    view.gap();
    view.text(if app.plain { t!(app.locale, "plain-own") } else { t!(app.locale, "own-what") });
    view.offers = vec![crate::guide::action::Action::Reveal];
    view
}

/// Says that a typed passphrase is weak.
pub fn weak(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "passphrase-title"));
    view.toned(Tone::Warn, t!(locale, "weak-what"));
    view.text(t!(locale, "weak-how"));
    view.gap();
    view.menu(Menu::StartPassphraseAnew, t!(locale, "weak-suggest"));
    view.menu(Menu::TypeOwn, t!(locale, "weak-longer"));
    view.menu(Menu::UseWeak, t!(locale, "weak-use"));
    view
}

/// Asks for the same passphrase once more.
pub fn repeat(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "passphrase-title"));
    view.blocks.push(Block::Field(secret_field(app, t!(app.locale, "repeat-label"))));
    view.gap();
    view.text(t!(app.locale, "repeat-what"));
    view.menu(Menu::StartPassphraseAnew, t!(app.locale, "repeat-anew"));
    view.offers = vec![crate::guide::action::Action::Reveal];
    view
}

/// Returns a field that shows dots, or the letters where the person asked for them.
pub fn secret_field(app: &App, label: String) -> Field {
    let place = app.place();
    let dot = if app.ascii { "*" } else { "•" };
    let before = place.field.before_cursor();
    if place.revealed {
        Field { label, shown: place.field.text().to_owned(), cursor_cells: width::cells(before) }
    } else {
        let dots = |text: &str| dot.repeat(width::clusters(text).count());
        Field { label, shown: dots(place.field.text()), cursor_cells: width::cells(&dots(before)) }
    }
}

/// Takes a passphrase of one's own to be judged.
pub fn submit_own(app: &mut App) -> Vec<Effect> {
    let place = app.place_mut();
    if place.field.text().is_empty() {
        return Vec::new();
    }
    let secret = Secret::new(place.field.text());
    place.field.clear();
    app.pending = Some(secret.clone());
    app.busy = true;
    vec![Effect::JudgePassphrase(secret)]
}

/// Compares the repeated passphrase and makes the notebook.
pub fn submit_repeat(app: &mut App) -> Vec<Effect> {
    let typed = Secret::new(app.place().field.text());
    app.place_mut().field.clear();
    let Some(pending) = app.pending.clone() else { return Vec::new() };
    if normal(&typed) != normal(&pending) {
        app.say(Tone::Warn, t!(app.locale, "repeat-differs"));
        return Vec::new();
    }
    app.busy = true;
    app.say(Tone::Plain, t!(app.locale, "creating"));
    vec![Effect::Create { passphrase: pending, notebook: Box::new(app.notebook.clone()) }]
}

/// Spaces at the ends do not count: they are typed by accident and cannot be seen.
fn normal(secret: &Secret) -> &str {
    secret.0.expose_secret().trim()
}

/// Does what a choice about keeping asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::KeepWithPassphrase | Menu::AnotherSuggestion => return vec![Effect::SuggestPassphrase],
        Menu::StartPassphraseAnew => {
            app.back();
            return vec![Effect::SuggestPassphrase];
        }
        Menu::KeepNothing => keep_nothing(app),
        Menu::UseSuggestion | Menu::UseWeak => app.open(Screen::RepeatPassphrase),
        Menu::TypeOwn => app.open(Screen::TypePassphrase),
        _ => {}
    }
    Vec::new()
}

fn keep_nothing(app: &mut App) {
    app.keeping = Keeping::Nothing;
    app.stack.retain(|place| !place.screen.is_setting_up());
    if app.stack.is_empty() {
        app.restart(Screen::Home);
    }
    if app.profile.is_empty() {
        app.open(Screen::AskPlan);
    }
    app.say(Tone::Plain, t!(app.locale, "kept-nothing-say"));
}
