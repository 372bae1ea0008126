//! The kill-switch drill: which case, what will happen, and whether to do it.

pub mod result;
pub mod run;
pub mod words;

use crate::guide::app::{App, Course, Drill};
use crate::guide::effect::Effect;
use crate::guide::screens::Screen;
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::probe::drill::{Case, WATCH_SECONDS};
use crate::t;

/// Returns the choice of cases with what earlier drills found.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "drill-screen-menu"));
    if app.can_drill {
        view.text(t!(locale, "drill-screen-what"));
        view.gap();
        of_session(app, &mut view);
        view.toned(Tone::Heading, t!(locale, "drill-screen-cases"));
        for case in Case::ALL {
            let label = words::case(locale, case);
            let kept = words::kept(locale, app.notebook.drills.get(&case));
            view.noted(Target::Menu(Menu::DrillCase(case)), "", label, kept);
        }
    } else {
        view.text(t!(locale, "drill-screen-not-here"));
    }
    view.heading(t!(locale, "drill-screen-look"));
    view.menu(Menu::Checks, t!(locale, "check-screen-now"));
    view.heading(t!(locale, "drill-screen-by-hand"));
    view.toned(Tone::Dim, t!(locale, "drill-screen-by-hand-what"));
    for case in Case::ALL {
        let state = Mark::State(app.state(&crate::observe::item_of(case)));
        view.noted(Target::Menu(Menu::ByHand(case)), state, words::case(locale, case), "");
    }
    view
}

/// Adds the way to the drill of this session.
fn of_session(app: &App, view: &mut View) {
    match app.drill.as_ref().map(|drill| &drill.course) {
        Some(Course::Running | Course::Stopping) => {
            view.menu(Menu::DrillShow, t!(app.locale, "drill-screen-show"));
            view.gap();
        }
        Some(Course::Over(_)) => {
            view.menu(Menu::DrillLast, t!(app.locale, "drill-screen-last"));
            view.gap();
        }
        Some(Course::Forgotten) | None => {}
    }
}

/// Says what will happen, warns, and asks. Nothing has been opened yet.
pub fn ask(app: &App, case: Case) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "drill-ask-title", case = words::case(locale, case)));
    view.text(t!(locale, "drill-ask-what", seconds = WATCH_SECONDS));
    view.text(words::case_about(locale, case));
    view.gap();
    view.toned(Tone::Warn, t!(locale, "drill-ask-warning"));
    view.gap();
    view.toned(Tone::Dim, t!(locale, "drill-ask-nothing-yet"));
    view.menu(Menu::Back, t!(locale, "drill-ask-no"));
    view.menu(Menu::DrillYes(case), t!(locale, "drill-ask-yes"));
    view
}

/// Does what a choice about the drill asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::DrillCase(case) => app.open(Screen::DrillAsk(case)),
        Menu::DrillYes(case) => return app.start_drill(case),
        Menu::DrillStop => return app.stop_drill(),
        Menu::DrillShow if app.drill.as_ref().is_some_and(Drill::is_running) => app.open(Screen::DrillRun),
        Menu::DrillShow | Menu::DrillLast => app.open(Screen::DrillResult),
        Menu::DrillSent => app.open(Screen::DrillSent),
        _ => match app.stack.iter().position(|place| place.screen == Screen::Drill) {
            Some(index) => {
                app.stack.truncate(index + 1);
                app.place_mut().port = crate::guide::layout::Viewport::default();
            }
            None => app.open(Screen::Drill),
        },
    }
    Vec::new()
}
