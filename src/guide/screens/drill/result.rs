//! What a drill found, in words first; what it could not see; what to do next; and what it sent.

use crate::guide::app::{App, Course, Drill, Keeping};
use crate::guide::screens::check;
use crate::guide::screens::drill::words;
use crate::guide::timeline;
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::observe;
use crate::probe::Sentence;
use crate::probe::drill::Outcome;
use crate::t;

/// Returns the result of the last drill.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let Some(drill) = &app.drill else { return View::titled(t!(locale, "drill-screen-result")) };
    let case = words::case(locale, drill.case);
    let mut view = View::titled(t!(locale, "drill-screen-result-of", case = case));
    match &drill.course {
        Course::Over(Ok(outcome)) => found(app, drill, outcome, &mut view),
        Course::Over(Err(problem)) => {
            view.toned(Tone::Warn, problem.message(locale));
            view.text(problem.remedy(locale));
            view.text(t!(locale, "drill-screen-nothing-kept"));
        }
        Course::Running | Course::Stopping | Course::Forgotten => {}
    }
    view.gap();
    if !drill.timeline.packets.is_empty() {
        let count = drill.timeline.packets.len();
        view.menu(Menu::DrillSent, t!(locale, "drill-screen-sent", count = count));
    }
    view.menu(Menu::Drill, t!(locale, "drill-screen-menu"));
    view.menu(Menu::Home, t!(locale, "choice-home"));
    view
}

/// The finding first, then what to do: whoever just saw their address leave reads no further than that.
fn found(app: &App, drill: &Drill, outcome: &Outcome, view: &mut View) {
    let locale = &app.locale;
    for result in &outcome.families {
        let words = words::found(locale, result.finding);
        view.marked(format!("{}:", result.family.name()), check::tone(result.verdict), words);
        view.text(result.reason.words(locale));
    }
    kept(app, drill, view);
    view.heading(t!(locale, "drill-screen-next"));
    list(app, view, &outcome.next);
    for id in observe::next_items(app.library(), &app.profile, outcome) {
        let (mark, title) = (Mark::State(app.state(&id)), app.item_title(&id));
        view.noted(Target::Item(id), mark, title, "");
    }
    view.heading(t!(locale, "drill-screen-not-seen"));
    list(app, view, &outcome.not_seen);
    for result in &outcome.families {
        view.heading(t!(locale, "drill-screen-saw", family = result.family.name()));
        list(app, view, &result.evidence);
    }
    view.heading(t!(locale, "drill-screen-time-line"));
    for mark in &drill.timeline.marks {
        view.marked(words::time(mark.at_us), words::tone(&mark.sign), words::mark(locale, mark));
    }
}

fn list(app: &App, view: &mut View, sentences: &[Sentence]) {
    for sentence in sentences {
        view.marked("-", Tone::Plain, sentence.words(&app.locale));
    }
}

/// Says what became of it in the notebook.
fn kept(app: &App, drill: &Drill, view: &mut View) {
    let locale = &app.locale;
    words::changed(app, view, &drill.changed);
    let text = match (drill.recorded, app.keeping) {
        (false, _) => t!(locale, "drill-screen-nothing-kept"),
        (true, Keeping::Notebook) => t!(locale, "drill-screen-recorded"),
        (true, Keeping::Nothing) => t!(locale, "drill-screen-gone"),
        (true, _) => t!(locale, "drill-screen-session-only"),
    };
    view.toned(Tone::Dim, text);
}

/// Returns everything that was sent.
pub fn sent(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "drill-screen-sent-title"));
    view.text(t!(locale, "drill-screen-sent-what"));
    view.gap();
    for packet in app.drill.iter().flat_map(|drill| &drill.timeline.packets) {
        let fate = timeline::fate(packet);
        let tone = words::fate_tone(&fate, packet.sent.phase);
        view.marked(words::time(packet.at_us), tone, words::packet(locale, packet));
    }
    view
}
