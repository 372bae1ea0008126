//! Reading a Facebook export: where it is, and what is done with the report.

pub mod all;
pub mod report;

use std::path::PathBuf;

use crate::content::ItemId;
use crate::export::offmeta::{self as sheets, picture};
use crate::guide::app::{App, Which};
use crate::guide::effect::{Effect, Page};
use crate::guide::paths;
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Field, Menu, Target, Tone, View};
use crate::locale::width;
use crate::observe::export;
use crate::{sanitize, t};

/// Asks where the export is. What is typed is gone with the screen.
pub fn view(app: &App, which: Which, parts: &[PathBuf]) -> View {
    let locale = &app.locale;
    let (title, how) = match which {
        Which::Newest => (t!(locale, "offmeta-screen-title"), t!(locale, "offmeta-screen-how")),
        Which::Older => (t!(locale, "offmeta-screen-older-title"), t!(locale, "offmeta-screen-older-how")),
    };
    let mut view = View::titled(title);
    view.blocks.push(Block::Field(field(app, t!(locale, "offmeta-screen-label"))));
    for part in parts {
        view.marked(t!(locale, "offmeta-screen-part"), Tone::Plain, sanitize::for_path(part));
    }
    view.gap();
    view.menu(Menu::OffMetaRead, t!(locale, "offmeta-screen-read"));
    view.menu(Menu::OffMetaAdd, t!(locale, "offmeta-screen-add"));
    view.gap();
    view.text(how);
    if which == Which::Newest {
        let id = ItemId::new(export::LIST, "export-before");
        let title = app.item_title(&id);
        view.choice(Target::Item(id), t!(locale, "offmeta-screen-how-to-get", item = title));
    }
    view
}

fn field(app: &App, label: String) -> Field {
    let field = &app.place().field;
    Field { label, shown: field.text().to_owned(), cursor_cells: width::cells(field.before_cursor()) }
}

/// Takes what is typed to what was added before.
fn taken(app: &mut App) -> Option<(Which, Vec<PathBuf>)> {
    let Screen::OffMeta(which, mut parts) = app.place().screen.clone() else { return None };
    let place = app.place_mut();
    parts.extend(paths::paths(place.field.text(), paths::HERE));
    place.field.clear();
    if parts.is_empty() {
        app.say(Tone::Warn, t!(app.locale, "offmeta-screen-nothing-typed"));
        return None;
    }
    Some((which, parts))
}

/// Reads what was added and what is typed.
pub fn read(app: &mut App) -> Vec<Effect> {
    taken(app).map(|(which, parts)| app.read_export(which, parts)).unwrap_or_default()
}

/// Adds what machine and person can do about an item with an export.
pub fn offer(app: &App, view: &mut View, id: &ItemId) {
    if export::has_reader(id) {
        view.menu(Menu::OffMeta, t!(app.locale, "offmeta-screen-offer"));
    }
}

/// Asks before names of companies go into a file.
pub fn ask_picture(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "offmeta-screen-picture-title"));
    if app.keep_nothing {
        view.toned(Tone::Dim, t!(locale, "report-no-file"));
        view.menu(Menu::Back, t!(locale, "choice-back"));
        return view;
    }
    view.toned(Tone::Warn, t!(locale, "offmeta-screen-picture-what"));
    view.text(t!(locale, "offmeta-screen-picture-where"));
    view.gap();
    view.menu(Menu::Back, t!(locale, "offmeta-screen-picture-no"));
    view.menu(Menu::OffMetaWrite, t!(locale, "offmeta-screen-picture-yes"));
    view
}

fn write(app: &mut App) -> Vec<Effect> {
    app.back();
    let Some(export) = app.reader.export.as_ref().filter(|_| !app.keep_nothing) else { return Vec::new() };
    let sheet = sheets::sheet(&app.locale, app.library(), &export.judged, false);
    vec![Effect::WritePicture(Page(picture::page(&app.locale, &sheet)))]
}

/// Does what a choice about exports asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::OffMeta => show(app),
        Menu::OffMetaAnother => app.replace(Screen::OffMeta(Which::Newest, Vec::new())),
        Menu::OffMetaOlder => app.open(Screen::OffMeta(Which::Older, Vec::new())),
        Menu::OffMetaAdd => {
            if let Some((which, parts)) = taken(app) {
                let place = app.place_mut();
                place.screen = Screen::OffMeta(which, parts);
                place.port.selected = Some(Target::Field);
                place.port.top = 0;
            }
        }
        Menu::OffMetaRead => return read(app),
        Menu::OffMetaAll => {
            all::find(app, "");
            app.open(Screen::OffMetaAll);
        }
        Menu::OffMetaPicture => app.open(Screen::OffMetaPicture),
        Menu::OffMetaWrite => return write(app),
        _ => {}
    }
    Vec::new()
}

/// Opens the report if there is one or will be, else the question where the export is.
fn show(app: &mut App) {
    if app.reader.export.is_none() && app.reader.awaited.is_none() {
        app.open(Screen::OffMeta(Which::Newest, Vec::new()));
        return;
    }
    match app.stack.iter().position(|place| place.screen == Screen::OffMetaReport) {
        Some(index) => app.stack.truncate(index + 1),
        None => app.open(Screen::OffMetaReport),
    }
}
