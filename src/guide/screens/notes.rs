//! Pages on what one person cannot switch off, and what they mean for the lists.

use crate::content::{ItemId, Note, Pages};
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::{Screen, item, trust};
use crate::guide::view::{Menu, Target, Tone, View};
use crate::plan::applies;
use crate::t;

/// Returns all of them, first those that fit the answers.
pub fn all(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "menu-notes"));
    view.text(t!(app.locale, "notes-about"));
    view.gap();
    let (fits, other): (Vec<&Note>, Vec<&Note>) =
        app.library().notes().map(|(_, note)| note).partition(|note| applies::when(&note.when, &app.profile));
    for note in fits {
        line(&mut view, note);
    }
    if !other.is_empty() {
        view.heading(t!(app.locale, "list-not-for-you"));
        for note in other {
            line(&mut view, note);
        }
    }
    view
}

fn line(view: &mut View, note: &Note) {
    view.choice(Target::Note(note.id.to_string()), note.title.shown.clone());
}

/// Returns one of them.
pub fn one(app: &App, id: &str) -> View {
    let locale = &app.locale;
    let Some((file, note)) = find(app, id) else { return View::titled(id.to_owned()) };
    let mut view = View::titled(note.title.shown.to_string());
    view.offers = vec![Action::Words];
    trust::on_top(app, &mut view, note.texts());
    trust::below(app, &mut view, &note.title);
    trust::say(app, &mut view, Tone::Plain, &note.what);
    view.heading(t!(locale, "note-changed"));
    trust::say(app, &mut view, Tone::Plain, &note.changed);
    view.heading(t!(locale, "note-means"));
    trust::say(app, &mut view, Tone::Plain, &note.means);
    if let Some(limits) = &note.limits {
        view.heading(t!(locale, "note-limits"));
        trust::caution(app, &mut view, Tone::Warn, limits);
    }
    answered_by(app, &mut view, note);
    view.heading(t!(locale, "item-sources"));
    view.toned(Tone::Dim, t!(locale, "item-checked", day = note.checked.as_ref()));
    item::source_lines(app, &mut view, &file.sources, &note.sources);
    view
}

/// Adds the lists and items that answer it.
fn answered_by(app: &App, view: &mut View, note: &Note) {
    view.heading(t!(app.locale, "note-lists"));
    for named in note.items.iter() {
        match ItemId::parse(named) {
            Some(id) => view.choice(Target::Item(id.clone()), app.item_title(&id)),
            None => {
                if let Some(list) = app.library().checklist(named) {
                    view.choice(Target::Checklist(list.id.to_string()), list.title.shown.clone());
                }
            }
        }
    }
}

fn find<'a>(app: &'a App, id: &str) -> Option<(&'a Pages, &'a Note)> {
    app.library().notes().find(|(_, note)| note.id == id)
}

/// Returns the pages behind an item that fit the answers.
fn behind<'a>(app: &'a App, id: &'a ItemId) -> impl Iterator<Item = &'a Note> {
    let notes = app.library().notes().map(|(_, note)| note);
    notes.filter(|note| note.is_behind(id) && applies::when(&note.when, &app.profile))
}

/// Adds the way to what is behind an item, where there is something.
pub fn offer(app: &App, view: &mut View, id: &ItemId) {
    let count = behind(app, id).count();
    if count > 0 {
        view.menu(Menu::Why, t!(app.locale, "why-menu", count = count));
    }
}

/// Returns what is behind an item.
pub fn why(app: &App, id: &ItemId) -> View {
    let Some(item) = app.item(id) else { return View::titled(id.to_string()) };
    let mut view = View::titled(t!(app.locale, "why-title"));
    trust::on_top(app, &mut view, [&item.title, &item.why]);
    view.toned(Tone::Heading, item.title.shown.clone());
    trust::say(app, &mut view, Tone::Plain, &item.why);
    view.heading(t!(app.locale, "why-notes"));
    for note in behind(app, id) {
        line(&mut view, note);
    }
    view
}

/// Opens what is behind the item on screen, or says that there is nothing.
pub fn open(app: &mut App) -> Vec<Effect> {
    let Some(id) = app.current_item() else { return Vec::new() };
    if behind(app, &id).next().is_none() {
        app.say(Tone::Dim, t!(app.locale, "why-none"));
    } else if app.place().screen != Screen::Why(id.clone()) {
        app.open(Screen::Why(id));
    }
    Vec::new()
}
