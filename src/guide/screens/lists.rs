//! The checklists and their items, those included that do not apply.

use crate::content::{Checklist, Item, ItemId, Level};
use crate::guide::app::App;
use crate::guide::screens::home::state_words;
use crate::guide::screens::{chooser, packs, slip, trust};
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::plan::applies;
use crate::progress::State;
use crate::t;

/// Returns all checklists.
pub fn all(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "lists-title"));
    for list in &app.library().checklists {
        let note = format!("{} {}", list.summary.shown, progress_line(app, list));
        view.noted(Target::Checklist(list.id.to_string()), "", list.title.shown.clone(), note);
    }
    view
}

/// Returns one checklist.
pub fn one(app: &App, id: &str) -> View {
    let Some(list) = app.library().checklist(id) else { return View::titled(id.to_owned()) };
    let mut view = View::titled(list.title.shown.to_string());
    trust::say(app, &mut view, Tone::Plain, &list.summary);
    let titles = list.items.iter().map(|item| &item.title);
    trust::on_top(app, &mut view, titles.chain([&list.summary]));
    view.toned(Tone::Dim, progress_line(app, list));
    packs::say(app, &mut view, list);
    if chooser::LIST == list.id {
        view.menu(Menu::Chooser, t!(app.locale, "choose-screen-home"));
    }
    view.gap();
    let (fits, other): (Vec<&Item>, Vec<&Item>) =
        list.items.iter().partition(|item| applies::item(item, &app.profile));
    for item in fits {
        line(app, &mut view, list, item);
    }
    if !other.is_empty() {
        view.heading(t!(app.locale, "list-not-for-you"));
        view.toned(Tone::Dim, t!(app.locale, "list-not-for-you-why"));
        for item in other {
            line(app, &mut view, list, item);
        }
    }
    also(app, &mut view, list);
    view.gap();
    slip::offer(app, &mut view);
    view
}

/// Adds items of other lists that belong here, too.
fn also(app: &App, view: &mut View, list: &Checklist) {
    let ids = list.also.iter().filter_map(|id| ItemId::parse(id));
    let found: Vec<_> = ids.filter_map(|id| app.library().item(&id)).collect();
    if found.is_empty() {
        return;
    }
    view.heading(t!(app.locale, "list-also"));
    view.toned(Tone::Dim, t!(app.locale, "list-also-why"));
    for (list, item) in found {
        line(app, view, list, item);
    }
}

fn line(app: &App, view: &mut View, list: &Checklist, item: &Item) {
    let id = ItemId::new(list.id.clone(), item.id.clone());
    let state = app.state(&id);
    let mut note = vec![minutes(app, item.minutes)];
    if item.level != Level::Basic {
        note.push(level_words(app, item.level));
    }
    if item.happened {
        note.push(t!(app.locale, "item-happened"));
    }
    if state != State::Open {
        note.push(state_words(&app.locale, state));
    }
    if app.notebook.progress.look_again(&id, item, app.today).is_some() {
        note.push(t!(app.locale, "state-look-again"));
    }
    view.noted(Target::Item(id), Mark::State(state), item.title.shown.clone(), joined(app, &note));
}

/// Returns how long something takes.
pub fn minutes(app: &App, minutes: u16) -> String {
    // A short form is read out as a word of its own.
    if app.plain {
        t!(app.locale, "plain-minutes", minutes = minutes)
    } else {
        t!(app.locale, "minutes", minutes = minutes)
    }
}

/// Returns several facts as one line.
pub fn joined(app: &App, facts: &[String]) -> String {
    facts.join(if app.plain { ", " } else { " - " })
}

/// Returns for whom an item is.
pub fn level_words(app: &App, level: Level) -> String {
    match level {
        Level::Basic => t!(app.locale, "level-basic"),
        Level::Strong => t!(app.locale, "level-strong"),
        Level::HighRisk => t!(app.locale, "level-high-risk"),
    }
}

/// Returns how far a list is: what is done by proof, what is open, what to look at again.
pub fn progress_line(app: &App, list: &Checklist) -> String {
    let mut counts = crate::progress::Counts::default();
    for item in list.items.iter() {
        let id = ItemId::new(list.id.clone(), item.id.clone());
        if applies::item(item, &app.profile) || app.state(&id) != State::Open {
            counts.add(&app.notebook.progress, &id, item, app.today);
        }
    }
    let all = counts.done + counts.open + counts.later + counts.not_for_me + counts.stuck;
    let mut parts = packs::mark(app, list);
    parts.push(t!(app.locale, "progress-done", done = counts.done, all = all));
    if counts.told > 0 {
        parts.push(t!(app.locale, "progress-told", count = counts.told));
    }
    if counts.look_again > 0 {
        parts.push(t!(app.locale, "progress-look-again", count = counts.look_again));
    }
    if counts.stuck > 0 {
        parts.push(t!(app.locale, "progress-stuck", count = counts.stuck));
    }
    joined(app, &parts)
}
