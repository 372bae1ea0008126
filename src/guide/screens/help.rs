//! What the keys do, from the same table that reads them, and what hiding cannot do.

use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::commands;
use crate::guide::keys;
use crate::guide::screens::language;
use crate::guide::view::{Tone, View};
use crate::t;

/// Returns the list of keys, or of the words to type.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "help-title"));
    if app.plain {
        words(app, &mut view);
    } else {
        if app.is_for_a_room() {
            room(app, &mut view);
            return view;
        }
        view.text(t!(locale, "help-arrows"));
        view.gap();
        for action in Action::NAMED.iter().chain([&Action::Quit]) {
            let keys = keys::keys_of(action, app.ascii).join(" ");
            view.marked(keys, Tone::Plain, action.explanation(locale));
        }
        room(app, &mut view);
    }
    view.heading(t!(locale, "help-hide-heading"));
    view.text(if app.plain { t!(locale, "plain-hide-limits") } else { t!(locale, "help-hide-limits") });
    view.heading(t!(locale, "help-proof-heading"));
    view.text(if app.plain { t!(locale, "plain-proof") } else { t!(locale, "help-proof") });
    if !app.plain {
        view.heading(t!(locale, "help-typing-heading"));
        view.text(t!(locale, "help-typing"));
    }
    if app.lacking.marks() {
        view.heading(t!(locale, "letters-heading"));
        language::letters(app, &mut view);
    }
    view.gap();
    view.toned(Tone::Dim, t!(locale, "help-version", version = env!("CARGO_PKG_VERSION")));
    view
}

/// Adds what the keys do while something is presented.
fn room(app: &App, view: &mut View) {
    view.heading(t!(app.locale, "present-keys"));
    view.text(t!(app.locale, "present-keys-how"));
    for action in &Action::PRESENTING {
        let keys = keys::keys_of(action, app.ascii).join(" ");
        view.marked(keys, Tone::Plain, action.explanation(&app.locale));
    }
}

fn words(app: &App, view: &mut View) {
    let locale = &app.locale;
    view.text(t!(locale, "plain-works-number"));
    view.text(t!(locale, "plain-works-enter"));
    view.text(t!(locale, "plain-works-again", word = t!(locale, "plain-word-again")));
    view.text(t!(locale, "plain-works-all", word = t!(locale, "plain-word-all")));
    view.gap();
    for action in commands::worded() {
        view.marked("-", Tone::Plain, typed(app, &action));
    }
}

/// Returns what to type for an action, and what it does.
pub fn typed(app: &App, action: &Action) -> String {
    let locale = &app.locale;
    let what = match action {
        Action::Choose => t!(locale, "plain-works-number"),
        Action::Hide => t!(locale, "plain-explain-hide"),
        other => other.explanation(locale),
    };
    let word = action.name(locale);
    match commands::short(action) {
        Some(short) => t!(locale, "plain-word-or", word = word, short = short, what = what),
        None => t!(locale, "plain-word", word = word, what = what),
    }
}
