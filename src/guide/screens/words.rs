//! Explained words.

use crate::guide::app::App;
use crate::guide::screens::{item, trust};
use crate::guide::view::{Target, Tone, View};
use crate::t;

/// Returns all words.
pub fn all(app: &App) -> View {
    let mut view = View::titled(t!(app.locale, "menu-glossary"));
    for term in app.library().glossaries.iter().flat_map(|words| words.terms.iter()) {
        view.choice(Target::Term(term.id.to_string()), term.title.shown.clone());
    }
    view
}

/// Returns one word with what it means and where that comes from.
pub fn one(app: &App, id: &str) -> View {
    let found = app
        .library()
        .glossaries
        .iter()
        .flat_map(|words| words.terms.iter().map(move |term| (words, term)))
        .find(|(_, term)| term.id == id);
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
