//! The person's slip for the room's count, and what it says. Nothing keeps it.

use crate::content::Checklist;
use crate::content::marks::marked;
use crate::error::{Exit, Problem};
use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Menu, Tone, View};
use crate::locale::Locale;
use crate::progress::Progress;
use crate::t;
use crate::workshop::slip;

/// Offers the slip. A locked notebook does not say how far somebody is, and a room does not see how far its presenter is.
pub fn offer(app: &App, view: &mut View) {
    if app.keeping != Keeping::Locked && !app.is_for_a_room() {
        view.menu(Menu::Slip, t!(app.locale, "slip-screen-menu"));
    }
}

/// Shows the slip of a list.
pub fn view(app: &App, id: &str) -> View {
    let locale = &app.locale;
    let Some(list) = app.library().checklist(id) else { return View::titled(id.to_owned()) };
    let mut view = View::titled(t!(locale, "slip-screen-title"));
    view.toned(Tone::Dim, list.title.shown.clone());
    match letters(list, &app.notebook.progress) {
        Ok(letters) => {
            view.blocks.push(Block::Code(letters));
            view.gap();
            for line in says(locale, list, &app.notebook.progress) {
                view.text(line);
            }
        }
        Err(problem) => {
            view.toned(Tone::Warn, problem.message(locale));
            view.text(problem.remedy(locale));
        }
    }
    view.gap();
    view.menu(Menu::Back, t!(locale, "choice-back"));
    view
}

/// Returns a person's slip of a list.
///
/// # Errors
/// A problem where the list is too long for slips.
pub fn letters(list: &Checklist, progress: &Progress) -> Result<String, Problem> {
    slip::write(list, &slip::of(list, progress)).map_err(|_| {
        Problem::new("slip-too-long", Exit::CouldNot)
            .with("list", list.id.to_string())
            .with("items", list.items.len().to_string())
            .with("most", slip::MOST_ITEMS.to_string())
    })
}

/// Returns what a person's slip says, and what it does not.
pub fn says(locale: &Locale, list: &Checklist, progress: &Progress) -> Vec<String> {
    let told = slip::of(list, progress);
    let mut lines = vec![t!(locale, "slip-done", done = told.done, all = list.items.len())];
    for (number, item) in slip::stuck(list, progress).take(slip::MOST_STUCK) {
        lines.push(t!(locale, "slip-stuck", number = number, item = marked(locale, &item.title)));
    }
    let more = slip::stuck(list, progress).count() - told.stuck.len();
    if told.stuck.is_empty() {
        lines.push(t!(locale, "slip-not-stuck"));
    } else if more > 0 {
        lines.push(t!(locale, "slip-more-stuck", count = more));
    }
    lines.push(t!(locale, "slip-says-not"));
    lines.push(t!(locale, "slip-how"));
    lines
}

/// Opens the slip of the list on screen.
pub fn choose(app: &mut App) -> Vec<Effect> {
    if let Screen::Checklist(id) = app.place().screen.clone() {
        app.open(Screen::Slip(id));
    }
    Vec::new()
}
