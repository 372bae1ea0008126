//! Opening the notebook, and the ways out where it does not open.

use crate::guide::action::Action;
use crate::guide::app::{App, Keeping};
use crate::guide::effect::{Effect, Secret};
use crate::guide::screens::{Screen, passphrase};
use crate::guide::view::{Block, Menu, Tone, View};
use crate::t;

/// Asks for the passphrase.
pub fn view(app: &App, previous: bool) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "unlock-title"));
    if previous {
        view.toned(Tone::Warn, t!(locale, "unlock-previous-what"));
    }
    view.blocks.push(Block::Field(passphrase::secret_field(app, t!(locale, "unlock-label"))));
    view.gap();
    view.menu(Menu::AlreadyHappened, t!(locale, "start-happened"));
    view.menu(Menu::Forgotten, t!(locale, "unlock-trouble"));
    view.menu(Menu::WithoutNotebook, t!(locale, "unlock-without"));
    view.menu(Menu::Languages, t!(locale, "menu-languages"));
    view.offers = vec![Action::Reveal];
    view
}

/// Tells what can be done where the notebook does not open.
pub fn forgotten(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "unlock-trouble"));
    view.heading(t!(locale, "trouble-damaged-heading"));
    view.text(t!(locale, "trouble-damaged"));
    view.menu(Menu::UsePrevious, t!(locale, "trouble-use-previous"));
    view.text(t!(locale, "trouble-restore"));
    view.blocks.push(Block::Code("sotay restore FILE".to_owned()));
    view.heading(t!(locale, "trouble-forgotten-heading"));
    view.text(t!(locale, "trouble-forgotten"));
    view.menu(Menu::StartAnew, t!(locale, "trouble-start-anew"));
    view.gap();
    view.menu(Menu::Back, t!(locale, "choice-back"));
    view
}

/// Tries the typed passphrase.
pub fn submit(app: &mut App, previous: bool) -> Vec<Effect> {
    let place = app.place_mut();
    if place.field.text().is_empty() {
        return Vec::new();
    }
    let secret = Secret::new(place.field.text().trim());
    place.field.clear();
    app.busy = true;
    app.say(Tone::Plain, t!(app.locale, "unlocking"));
    vec![if previous { Effect::UnlockPrevious(secret) } else { Effect::Unlock(secret) }]
}

/// Does what a choice about opening asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::Forgotten => app.open(Screen::Forgotten),
        Menu::UsePrevious => app.restart(Screen::Unlock { previous: true }),
        Menu::StartAnew => return vec![Effect::SetAside],
        Menu::WithoutNotebook => {
            app.keeping = Keeping::Nothing;
            app.restart(Screen::Start);
            app.say(Tone::Plain, t!(app.locale, "without-notebook-say"));
        }
        _ => {}
    }
    Vec::new()
}
