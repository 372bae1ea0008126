//! Explained words.

use crate::content::{Text, terms};
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::screens::{Screen, helplines, item, trust};
use crate::guide::view::{Target, Tone, View};
use crate::t;

/// Returns all words.
pub fn all(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "menu-glossary"));
    for (_, term) in app.library().terms() {
        view.choice(Target::Term(term.id.to_string()), term.title.shown.clone());
    }
    view
}

/// Returns one word with what it means and where that comes from.
pub fn one(app: &App, id: &str) -> View {
    let found = app.library().terms().find(|(_, term)| term.id == id);
    let Some((words, term)) = found else { return View::titled(id.to_owned()) };
    let mut view = View::titled(term.title.shown.to_string());
    trust::on_top(app, &mut view, [&term.title, &term.text]);
    trust::say(app, &mut view, Tone::Plain, &term.text);
    if !term.also.is_empty() {
        view.gap();
        view.text(t!(app.locale, "word-also", names = term.also.join(", ")));
    }
    view.heading(t!(app.locale, "item-sources"));
    view.toned(Tone::Dim, t!(app.locale, "item-checked", day = term.checked.as_ref()));
    item::source_lines(app, &mut view, &words.sources, &term.sources);
    view
}

/// Opens the words that stand on the screen, or says that there is none.
pub fn open(app: &mut App) -> Vec<Effect> {
    let ids = terms::in_texts(app.library(), &shown(app));
    if ids.is_empty() {
        app.say(Tone::Dim, t!(app.locale, "words-here-none"));
    } else {
        app.open(Screen::WordsHere(ids));
    }
    Vec::new()
}

/// Returns the texts of content that stand on the screen.
fn shown(app: &App) -> Vec<&Text> {
    let library = app.library();
    let item = |id| library.item(id).map(|(_, item)| item.texts().collect()).unwrap_or_default();
    match &app.place().screen {
        Screen::Item(id) | Screen::Test(id) | Screen::Why(id) => item(id),
        Screen::Page(id) => {
            let mut pages = library.pages.iter().flat_map(|pages| pages.pages.iter());
            pages.find(|page| page.id == *id).map(|page| page.texts().collect()).unwrap_or_default()
        }
        Screen::Note(id) => {
            let note = library.notes().find(|(_, note)| note.id == *id);
            note.map(|(_, note)| note.texts().collect()).unwrap_or_default()
        }
        Screen::Checklist(id) => {
            let list = library.checklist(id);
            list.map(|list| list.items.iter().map(|item| &item.title).chain([&list.summary]).collect())
                .unwrap_or_default()
        }
        Screen::Helplines => library.helplines.iter().flat_map(helplines::texts).collect(),
        Screen::Helpline(id) => {
            let line = library.lines().find(|(_, line)| line.id == *id);
            line.map(|(_, line)| line.texts().collect()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Returns words that stood on the screen below, each with what it means.
pub fn here(app: &App, ids: &[String]) -> View {
    let mut view = View::titled(t!(app.locale, "words-here-title"));
    let found: Vec<_> =
        app.library().terms().filter(|(_, term)| ids.iter().any(|id| term.id == *id)).collect();
    trust::on_top(app, &mut view, found.iter().map(|(_, term)| &term.text));
    for (_, term) in found {
        let target = Target::Term(term.id.to_string());
        view.noted(target, "", trust::line(app, &term.title), trust::line(app, &term.text));
    }
    view
}
