//! What works on the visible screen, in words: what the last row of the full screen says. Pure.

use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::screens::help;
use crate::guide::screens::keeping_mark;
use crate::t;

/// Returns what can be typed here, one thing a line.
pub fn what_works(app: &App) -> Vec<String> {
    let locale = &app.locale;
    let mut lines =
        vec![t!(locale, "plain-works"), t!(locale, "plain-works-number"), t!(locale, "plain-works-enter")];
    for action in app.works_here(&app.view()) {
        // A number chooses, and asking for help is what was just done.
        if !matches!(action, Action::Choose | Action::Help) {
            lines.push(help::typed(app, &action));
        }
    }
    lines.push(t!(locale, "plain-works-help", word = Action::Help.name(locale)));
    lines.push(t!(locale, "plain-keeping", state = keeping_mark(app)));
    lines.push(String::new());
    lines
}
