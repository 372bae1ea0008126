//! Which messenger: eight questions on one screen, with the answer in sight while needs change.
//!
//! Writes nothing of what is needed anywhere: it says whom a person fears.

pub mod answer;
pub mod card;
pub mod compare;
pub mod topics;

use crate::chooser::{Answer, Fact, Need, Needs, QUESTIONS, Reason, Weight, explain};
use crate::content::ItemId;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::screens::Screen;
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::locale::Locale;
use crate::t;

/// The list that leads to the chooser.
pub const LIST: &str = "messenger-choose";
/// Its items that offer the chooser.
const ITEMS: [&str; 2] = ["choose-needs", "choose"];

/// Returns the questions, each with everything that may be needed.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let answer = app.answer();
    let mut view = View::titled(t!(locale, "choose-screen-title"));
    if answer.ranking.is_empty() {
        view.text(t!(locale, "choose-no-facts"));
        return view;
    }
    view.pinned = in_short(locale, &answer);
    view.menu(Menu::ChooserAnswer, t!(locale, "choose-screen-why"));
    view.gap();
    view.text(if app.plain { t!(locale, "plain-need-how") } else { t!(locale, "choose-screen-how") });
    view.toned(Tone::Dim, t!(locale, "choose-screen-not-kept"));
    for question in &QUESTIONS {
        view.heading(explain::question(locale, question));
        for need in question.needs {
            let weight = app.needs.get(*need);
            view.noted(Target::Need(*need), Mark::Weight(weight), weighed(locale, *need, weight), "");
        }
    }
    view.gap();
    view.menu(Menu::ChooserDone, t!(locale, "choose-screen-done"));
    if !app.needs.is_empty() {
        view.menu(Menu::ChooserForget, t!(locale, "choose-screen-forget"));
    }
    view
}

/// Returns the answer in one or two sentences.
fn in_short(locale: &Locale, answer: &Answer<'_>) -> String {
    let Some(best) = answer.recommended() else {
        let none = if answer.could_not_tell() {
            t!(locale, "choose-answer-untold")
        } else {
            t!(locale, "choose-screen-none")
        };
        let way = answer.give_up.first().map(|way| explain::give_up(locale, way));
        return [none].into_iter().chain(way).collect::<Vec<_>>().join(" ");
    };
    let best = t!(locale, "choose-screen-for-you", app = best.app.name.as_ref());
    let other = match answer.fallback() {
        Some(place) => t!(locale, "choose-screen-else", app = place.app.name.as_ref()),
        None => t!(locale, "choose-no-fallback"),
    };
    format!("{best} {other}")
}

/// Returns a need behind the word for how much it is needed: the sign alone would have to be learnt.
fn weighed(locale: &Locale, need: Need, weight: Option<Weight>) -> String {
    let need = explain::need(locale, need);
    match weight {
        None => need,
        Some(Weight::Wish) => t!(locale, "choose-screen-wish", need = need),
        Some(Weight::Must) => t!(locale, "choose-screen-must", need = need),
    }
}

/// Returns one sentence of an answer, marked where its fact is old.
fn reason(app: &App, reason: &Reason<'_>) -> String {
    aged(app, &reason.fact, explain::reason(&app.locale, reason, app.today))
}

/// Returns a fact, marked where it is old.
fn fact(app: &App, fact: &Fact<'_>) -> String {
    aged(app, fact, explain::fact(&app.locale, fact, app.today))
}

fn aged(app: &App, fact: &Fact<'_>, text: String) -> String {
    if fact.is_old(app.today) { t!(app.locale, "choose-screen-old", text = text) } else { text }
}

/// Adds the chooser where an item asks for it.
pub fn offer(app: &App, view: &mut View, id: &ItemId) {
    if id.list == LIST && ITEMS.iter().any(|item| id.item == *item) {
        view.menu(Menu::Chooser, t!(app.locale, "choose-screen-offer"));
    }
}

/// Changes how much something is needed: not at all, a wish, a must, and from the start.
pub fn toggle(app: &mut App, need: Need) -> Vec<Effect> {
    app.needs.toggle(need);
    // The answer above may take more rows than before: what is marked stays in sight.
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
    Vec::new()
}

/// Does what a choice about the chooser asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::Chooser => show(app, Screen::Chooser),
        Menu::ChooserAnswer | Menu::ChooserDone => show(app, Screen::ChooserAnswer),
        Menu::ChooserTopics => show(app, Screen::Topics),
        Menu::ChooserForget => {
            app.needs = Needs::default();
            app.place_mut().port = Viewport::default();
        }
        Menu::ChooserSetUp | Menu::ChooserTakeOut => return answer::into_plan(app, menu),
        _ => {}
    }
    Vec::new()
}

/// Goes back to a screen that is open, or opens it.
fn show(app: &mut App, screen: Screen) {
    match app.stack.iter().position(|place| place.screen == screen) {
        Some(index) => app.stack.truncate(index + 1),
        None => app.open(screen),
    }
}
