//! The last rows: which keys do what on the visible screen.

use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::keys;
use crate::guide::view::View;
use crate::locale::width;
use crate::t;

/// More rows would take too much of a small screen.
const MOST_ROWS: usize = 2;

/// Returns the rows, the most needed keys first. A hint that does not fit is left out, never cut.
pub fn rows(app: &App, view: &View) -> Vec<String> {
    let columns = app.row_columns();
    let mut rows = vec![String::new()];
    for hint in hints(app, view) {
        let Some(last) = rows.last_mut() else { break };
        let gap = if last.is_empty() { 0 } else { 2 };
        if width::cells(last) + gap + width::cells(&hint) <= columns {
            last.push_str(&" ".repeat(gap));
            last.push_str(&hint);
        } else if rows.len() < MOST_ROWS && width::cells(&hint) <= columns {
            rows.push(hint);
        }
    }
    rows
}

/// Returns what works on the visible screen, the most needed first.
pub fn actions(app: &App, view: &View) -> Vec<Action> {
    let typing = app.typing();
    let mut actions = Vec::new();
    if !view.targets().is_empty() {
        actions.push(Action::Choose);
    }
    if app.stack.len() > 1 {
        actions.push(Action::Back);
    }
    // What the screen is there for, then the way out of trouble, then the rest.
    // The English behind a translation is wanted least often.
    let (last, offers): (Vec<_>, Vec<_>) =
        view.offers.iter().cloned().partition(|offer| *offer == Action::English);
    let (first, rest) = offers.split_at(offers.len().min(2));
    actions.extend_from_slice(first);
    if !typing {
        actions.push(Action::Help);
    }
    // On a projector some do nothing, and "undo" would tell that something was marked.
    let for_a_room = app.is_for_a_room();
    if !for_a_room {
        actions.push(Action::InNeed);
    }
    actions.push(Action::Hide);
    if !for_a_room {
        actions.push(Action::Helplines);
    }
    actions.extend_from_slice(rest);
    actions.push(Action::Quit);
    if !typing && !for_a_room {
        actions.push(Action::Search);
    }
    if app.can_undo() && !typing && !for_a_room {
        actions.push(Action::Undo);
    }
    actions.extend(last);
    actions
}

fn hints(app: &App, view: &View) -> Vec<String> {
    let mode = app.mode();
    let arrows = if app.ascii { "Up/Down" } else { "↑↓" };
    let hint = |action: &Action| {
        keys::key_name(action, mode).map(|key| format!("{key} {}", action.name(&app.locale)))
    };
    std::iter::once(format!("{arrows} {}", t!(app.locale, "hint-move")))
        .chain(actions(app, view).iter().filter_map(hint))
        .collect()
}
