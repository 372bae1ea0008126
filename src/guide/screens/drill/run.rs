//! A drill that runs: what to do now, in plain words, and the time line as it grows.

use crate::guide::app::{App, Course, Drill};
use crate::guide::screens::drill::words;
use crate::guide::timeline::Stage;
use crate::guide::view::{Menu, Tone, View};
use crate::probe::drill::{Case, WATCH_SECONDS};
use crate::probe::facts::Family;
use crate::t;

/// Returns what to do now, and the time line with the newest line first.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let Some(drill) = &app.drill else { return View::titled(t!(locale, "drill-screen-menu")) };
    let mut view = View::titled(t!(locale, "drill-ask-title", case = words::case(locale, drill.case)));
    if drill.course == Course::Stopping {
        view.toned(Tone::Heading, t!(locale, "drill-screen-stopping"));
    } else {
        now(app, drill, &mut view);
    }
    for family in Family::BOTH {
        view.marked(family.name(), Tone::Plain, so_far(app, drill, family));
    }
    if drill.course == Course::Running {
        view.menu(Menu::DrillStop, t!(locale, "drill-screen-stop"));
    }
    view.heading(t!(locale, "drill-screen-time-line"));
    for mark in drill.timeline.marks.iter().rev() {
        view.marked(words::time(mark.at_us), words::tone(&mark.sign), words::mark(locale, mark));
    }
    view
}

/// Adds what the person shall do now.
fn now(app: &App, drill: &Drill, view: &mut View) {
    let locale = &app.locale;
    let text = match drill.timeline.stage() {
        Stage::Preparing => t!(locale, "drill-screen-preparing"),
        Stage::Waiting => return view.toned(Tone::Heading, action(app, drill.case)),
        Stage::NetworkOff => t!(locale, "drill-screen-network-off"),
        Stage::Watching if drill.case == Case::Reboot => t!(locale, "drill-screen-watching-reboot"),
        Stage::Watching => t!(locale, "drill-screen-watching", seconds = WATCH_SECONDS),
        Stage::Back => t!(locale, "drill-screen-back"),
        Stage::Over => t!(locale, "drill-screen-over"),
    };
    view.toned(Tone::Heading, text);
}

fn action(app: &App, case: Case) -> String {
    words::action(&app.locale, case)
}

/// Returns how a family stands: its tunnel, and how many packets were refused and left without it.
fn so_far(app: &App, drill: &Drill, family: Family) -> String {
    let locale = &app.locale;
    let (blocked, left) = drill.timeline.in_gap(family);
    let tunnel = match drill.timeline.has_tunnel(family) {
        None => t!(locale, "drill-screen-tunnel-unknown"),
        Some(true) => t!(locale, "drill-screen-tunnel-yes"),
        Some(false) => t!(locale, "drill-screen-tunnel-no"),
    };
    if blocked + left == 0 {
        return tunnel;
    }
    t!(locale, "drill-screen-so-far", tunnel = tunnel, blocked = blocked, left = left)
}
