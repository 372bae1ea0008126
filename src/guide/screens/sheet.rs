//! The person's own sheet: the whole of it on screen first, then perhaps a file.

use crate::export::sheet::{self, Extra, Format, Own, TakeHome};
use crate::guide::action::Action;
use crate::guide::app::{App, Keeping};
use crate::guide::effect::{Effect, Page};
use crate::guide::screens::{Screen, trust};
use crate::guide::view::{Mark, Menu, Target, Tone, View};
use crate::locale::Locale;
use crate::locale::width::without_breaks;
use crate::plan::Plan;
use crate::t;

/// Offers the sheet. Nothing of a locked notebook can stand on it, and a room is not shown the presenter's own steps.
pub fn offer(app: &App, view: &mut View) {
    if app.keeping != Keeping::Locked && !app.is_for_a_room() {
        view.menu(Menu::Sheet, t!(app.locale, "sheet-screen-menu"));
    }
}

fn own<'a>(app: &'a App, plan: &'a Plan) -> Own<'a> {
    Own { library: app.library(), plan, progress: &app.notebook.progress, today: app.today }
}

/// Shows every line of the sheet, says what it gives away, and offers to add more and to write it.
pub fn view(app: &App, extras: &[Extra]) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "sheet-screen-title"));
    view.text(t!(locale, "sheet-screen-by-hand"));
    let plan = app.plan();
    let own = own(app, &plan);
    lines(app, &mut view, &own, &sheet::take_home(locale, &own, extras));
    view.gap();
    view.toned(Tone::Dim, sheet::look_why(locale, sheet::look_on(&own)));
    // What more it would give away stands below, with each thing that can be added.
    for warning in sheet::warnings(locale, &[]) {
        view.toned(Tone::Warn, warning);
    }
    view.heading(t!(locale, "sheet-screen-file"));
    for format in Format::ALL {
        view.menu(Menu::SheetFile(format), file_words(locale, format));
    }
    // Below, so that nobody adds them by pressing Enter once too often.
    view.heading(t!(locale, "sheet-screen-add"));
    for extra in Extra::ALL {
        let mark = Mark::Any(extras.contains(&extra));
        view.noted(Target::Menu(Menu::SheetWith(extra)), mark, extra.label(locale), extra.warning(locale));
    }
    view.gap();
    view.menu(Menu::Back, t!(locale, "choice-back"));
    view
}

/// Adds the sheet as it will stand on paper, with the English below where the person asked for it.
fn lines(app: &App, view: &mut View, own: &Own<'_>, sheet: &TakeHome) {
    view.heading(sheet.title.clone());
    let titles = sheet::titles(own);
    if titles.iter().any(|title| title.english.is_some()) {
        view.offers.push(Action::English);
    }
    for (index, (step, title)) in sheet.steps.iter().zip(titles).enumerate() {
        view.marked(Mark::Number(index + 1), Tone::Plain, step.clone());
        trust::below(app, view, title);
    }
    for line in &sheet.lines {
        view.text(line.clone());
    }
    for part in &sheet.parts {
        view.heading(part.title.clone());
        for line in &part.lines {
            view.marked("-", Tone::Plain, line.clone());
        }
    }
    if let Some(note) = &sheet.note {
        view.toned(Tone::Warn, note.clone());
    }
}

fn file_words(locale: &Locale, format: Format) -> String {
    match format {
        Format::Text => t!(locale, "sheet-screen-txt"),
        Format::Markdown => t!(locale, "sheet-screen-md"),
        Format::Html => t!(locale, "sheet-screen-html"),
    }
}

/// Asks before anything of the person goes into an open file.
pub fn ask(app: &App, extras: &[Extra], format: Format) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "sheet-screen-write-title"));
    if app.keep_nothing {
        view.toned(Tone::Warn, t!(locale, "sheet-screen-keep-nothing"));
    }
    for warning in sheet::warnings(locale, extras) {
        view.toned(Tone::Warn, warning);
    }
    view.gap();
    view.text(t!(locale, "sheet-screen-where", ending = format.name()));
    view.gap();
    view.menu(Menu::Back, t!(locale, "offmeta-screen-picture-no"));
    view.menu(Menu::SheetWrite, t!(locale, "offmeta-screen-picture-yes"));
    view
}

/// Does what a choice about the sheet asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match (menu, app.place().screen.clone()) {
        (Menu::Sheet, _) => app.open(Screen::Sheet(Vec::new())),
        (Menu::SheetWith(extra), Screen::Sheet(extras)) => toggle(app, extra, extras),
        (Menu::SheetFile(format), Screen::Sheet(extras)) => app.open(Screen::SheetFile(extras, format)),
        (Menu::SheetWrite, Screen::SheetFile(extras, format)) => return write(app, &extras, format),
        _ => {}
    }
    Vec::new()
}

/// Puts something on the sheet or takes it off. The line stays where it is marked.
fn toggle(app: &mut App, extra: Extra, mut extras: Vec<Extra>) {
    match extras.iter().position(|chosen| *chosen == extra) {
        Some(index) => drop(extras.remove(index)),
        None => extras.push(extra),
    }
    app.place_mut().screen = Screen::Sheet(extras);
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
}

fn write(app: &mut App, extras: &[Extra], format: Format) -> Vec<Effect> {
    app.back();
    let plan = app.plan();
    let sheet = sheet::take_home(&app.locale, &own(app, &plan), extras);
    let page = Page(without_breaks(&format.render(&sheet)).into_owned());
    vec![Effect::WriteSheet { ending: format.name(), page }]
}
