//! Finding words, without diacritics if need be.

use crate::content::Library;
use crate::guide::app::App;
use crate::guide::effect::Effect;
use crate::guide::view::{Block, Field, Target, Tone, View};
use crate::locale::{Locale, width};
use crate::search::{Entry, Index};
use crate::t;

/// At most this many hits are shown; more words find fewer.
const HITS: usize = 30;

/// Returns the field and what was found.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let field = &app.place().field;
    let mut view = View::titled(t!(locale, "search-title"));
    view.blocks.push(Block::Field(Field {
        label: t!(locale, "search-label"),
        shown: field.text().to_owned(),
        cursor_cells: width::cells(field.before_cursor()),
    }));
    view.gap();
    let query = field.text().trim();
    if query.is_empty() {
        view.toned(Tone::Dim, t!(locale, "search-how"));
        return view;
    }
    let hits = app.index_if_made().map(|index| index.find(query, HITS)).unwrap_or_default();
    if hits.is_empty() {
        view.text(t!(locale, "search-nothing"));
    }
    for hit in &hits {
        let (label, note) = words_in(app.library(), locale, &hit.target);
        view.noted(hit.target.clone(), "", label, note);
    }
    if hits.len() == HITS {
        view.toned(Tone::Dim, t!(locale, "search-more", count = HITS));
    }
    view
}

/// Opens the first hit.
pub fn submit(app: &mut App) -> Vec<Effect> {
    let first = app.view().targets().into_iter().find(|target| **target != Target::Field).cloned();
    first.map(|target| super::choose(app, &target)).unwrap_or_default()
}

/// Returns the title of a hit and what it belongs to.
pub fn words_in(library: &Library, locale: &Locale, target: &Target) -> (String, String) {
    match target {
        Target::Item(id) => match library.item(id) {
            Some((list, item)) => (item.title.shown.to_string(), list.title.shown.to_string()),
            None => (id.to_string(), String::new()),
        },
        Target::Term(id) => {
            let term = library.terms().find(|(_, term)| term.id == *id);
            (
                term.map(|(_, term)| term.title.shown.to_string()).unwrap_or_default(),
                t!(locale, "menu-glossary"),
            )
        }
        Target::Page(id) => {
            let page = library.pages.iter().flat_map(|pages| pages.pages.iter()).find(|page| page.id == *id);
            (page.map(|page| page.title.shown.to_string()).unwrap_or_default(), t!(locale, "start-happened"))
        }
        Target::Note(id) => {
            let note = library.notes().find(|(_, note)| note.id == *id);
            (note.map(|(_, note)| note.title.shown.to_string()).unwrap_or_default(), t!(locale, "menu-notes"))
        }
        Target::Helpline(id) => {
            let line = library.lines().find(|(_, line)| line.id == *id);
            (line.map(|(_, line)| line.name.to_string()).unwrap_or_default(), t!(locale, "menu-helplines"))
        }
        Target::Messenger(id) => {
            let app = library.messengers.iter().flat_map(|file| file.apps.iter()).find(|app| app.id == *id);
            (app.map(|app| app.name.to_string()).unwrap_or_default(), t!(locale, "choose-screen-title"))
        }
        _ => (String::new(), String::new()),
    }
}

/// Returns an index of everything that can be found.
pub fn index(library: &Library) -> Index<Target> {
    let mut found: Vec<(Target, String, String)> = Vec::new();
    for page in library.pages.iter().flat_map(|pages| pages.pages.iter()) {
        let steps: Vec<&str> = page.steps.iter().map(|step| step.text.shown.as_ref()).collect();
        let body = format!("{} {}", page.summary.shown, steps.join(" "));
        found.push((Target::Page(page.id.to_string()), page.title.shown.to_string(), body));
    }
    for (id, _, item) in library.items() {
        let steps: Vec<&str> = item.steps.iter().map(|step| step.text.shown.as_ref()).collect();
        // The English title is found too: menus and trainers use it.
        let body = format!("{} {} {}", item.why.shown, steps.join(" "), item.title.english());
        found.push((Target::Item(id), item.title.shown.to_string(), body));
    }
    for app in library.messengers.iter().flat_map(|file| file.apps.iter()) {
        found.push((
            Target::Messenger(app.id.to_string()),
            app.name.to_string(),
            app.summary.shown.to_string(),
        ));
    }
    for (_, note) in library.notes() {
        let body = format!(
            "{} {} {} {}",
            note.what.shown,
            note.changed.shown,
            note.means.shown,
            note.title.english()
        );
        found.push((Target::Note(note.id.to_string()), note.title.shown.to_string(), body));
    }
    for (_, line) in library.lines() {
        let body = format!("{} {}", line.does.shown, line.whom.shown);
        found.push((Target::Helpline(line.id.to_string()), line.name.to_string(), body));
    }
    for (_, term) in library.terms() {
        let body = format!("{} {} {}", term.also.join(" "), term.text.shown, term.title.english());
        found.push((Target::Term(term.id.to_string()), term.title.shown.to_string(), body));
    }
    Index::build(found.iter().map(|(target, title, body)| Entry { target: target.clone(), title, body }))
}
