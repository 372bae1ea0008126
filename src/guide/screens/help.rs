//! What the keys do, from the same table that reads them, and what hiding cannot do.

use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::keys;
use crate::guide::view::{Tone, View};
use crate::t;

/// Returns the list of keys.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "help-title"));
    view.text(t!(locale, "help-arrows"));
    view.gap();
    for action in Action::NAMED.iter().chain([&Action::Quit]) {
        let keys = keys::keys_of(action, app.ascii).join(" ");
        view.marked(keys, Tone::Plain, action.explanation(locale));
    }
    view.heading(t!(locale, "help-hide-heading"));
    view.text(t!(locale, "help-hide-limits"));
    view.heading(t!(locale, "help-proof-heading"));
    view.text(t!(locale, "help-proof"));
    view.heading(t!(locale, "help-typing-heading"));
    view.text(t!(locale, "help-typing"));
    view.gap();
    view.toned(Tone::Dim, t!(locale, "help-version", version = env!("CARGO_PKG_VERSION")));
    view
}
