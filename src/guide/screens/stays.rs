//! What stays on this computer: what no program can prevent, in plain words.

use crate::guide::app::{App, Keeping};
use crate::guide::view::{Tone, View};
use crate::t;

/// Returns the list.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "menu-stays"));
    let now = match app.keeping {
        Keeping::Nothing if app.keep_nothing => t!(locale, "stays-now-nothing"),
        Keeping::Nothing | Keeping::Undecided => t!(locale, "stays-now-undecided"),
        Keeping::Notebook | Keeping::Locked => t!(locale, "stays-now-notebook"),
    };
    view.toned(Tone::Heading, now);
    view.gap();
    for text in [
        t!(locale, "stays-history"),
        t!(locale, "stays-records"),
        t!(locale, "stays-times"),
        t!(locale, "stays-program"),
        t!(locale, "stays-display"),
        t!(locale, "stays-memory"),
        t!(locale, "stays-ssd"),
        if app.plain { t!(locale, "plain-stays") } else { t!(locale, "stays-scrollback") },
    ] {
        view.marked("-", Tone::Plain, text);
    }
    view.heading(t!(locale, "stays-better-heading"));
    view.text(t!(locale, "stays-better"));
    view.heading(t!(locale, "stays-wipe-heading"));
    view.toned(Tone::Warn, t!(locale, "stays-wipe"));
    view
}
