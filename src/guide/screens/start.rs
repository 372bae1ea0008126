//! The first fork: something has already happened, or make me safer.

use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Menu, Tone, View};
use crate::plan;
use crate::t;

/// Returns the fork. Nobody meets a passphrase or a question before the first help.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "start-title"));
    view.text(t!(locale, "start-what"));
    view.gap();
    view.menu(Menu::AlreadyHappened, t!(locale, "start-happened"));
    view.menu(Menu::MakeMeSafer, t!(locale, "start-safer"));
    view.gap();
    view.menu(Menu::Lists, t!(locale, "start-lists"));
    view.menu(Menu::Stays, t!(locale, "menu-stays"));
    view.menu(Menu::Languages, t!(locale, "menu-languages"));
    view.menu(Menu::Help, t!(locale, "menu-help"));
    view.menu(Menu::Quit, t!(locale, "menu-quit"));
    view.gap();
    view.toned(Tone::Dim, t!(locale, "start-no-network"));
    view
}

/// Opens the one useful step, or the plan where all such steps are done.
pub fn make_me_safer(app: &mut App) -> Vec<Effect> {
    let first = if app.has_progress() {
        None
    } else {
        plan::first_step(app.library(), &app.notebook.progress, app.today)
    };
    match first {
        Some(id) => app.open(Screen::Item(id)),
        None => app.open(Screen::Home),
    }
    Vec::new()
}
