//! What an export held: the answer first, then what to do, then who and when.

use crate::content::ItemId;
use crate::export::bars::Bar;
use crate::export::offmeta::{self as sheets, Sheet};
use crate::guide::app::{App, Export, Keeping, Which};
use crate::guide::screens::drill::words;
use crate::guide::view::{Block, Mark, Menu, Target, Tone, View};
use crate::observe::export;
use crate::probe::facebook::Answer;
use crate::t;

/// Returns the report, or says that it is still being made.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "offmeta-screen-report"));
    match &app.reader.export {
        Some(export) => whole(app, &mut view, export),
        None => view.toned(Tone::Dim, t!(locale, "offmeta-screen-reading")),
    }
    view.menu(Menu::Home, t!(locale, "choice-home"));
    view
}

fn whole(app: &App, view: &mut View, export: &Export) {
    let locale = &app.locale;
    let sheet = sheets::sheet(locale, app.library(), &export.judged, app.ascii);
    let answer = sheet.answer;
    view.toned(tone(answer), sheet.headline.clone());
    view.blocks
        .extend(sheet.reasons.iter().chain(&sheet.facts).map(|text| Block::Text(Tone::Plain, text.clone())));
    words::changed(app, view, &export.changed);
    kept(app, view, export);
    if app.reader.awaited == Some(Which::Older) {
        view.toned(Tone::Dim, t!(locale, "offmeta-screen-comparing"));
    }
    list(view, t!(locale, "offmeta-screen-change"), &sheet.change);
    // Beside "empty" stands how it could mislead; beside a list of companies, what to do about it.
    if answer != Answer::NotEmpty {
        list(view, t!(locale, "offmeta-screen-cautions"), &sheet.cautions);
    }
    next(app, view, answer);
    view.gap();
    if !export.judged.report.businesses.is_empty() {
        view.menu(Menu::OffMetaAll, t!(locale, "offmeta-screen-all"));
    }
    view.menu(Menu::OffMetaOlder, t!(locale, "offmeta-screen-compare"));
    view.menu(Menu::OffMetaAnother, t!(locale, "offmeta-screen-another"));
    view.menu(Menu::OffMetaPicture, t!(locale, "offmeta-screen-picture"));
    chart(app, view, t!(locale, "offmeta-screen-months"), &sheet.months);
    if let Some(older) = &sheet.older {
        view.toned(Tone::Dim, older.clone());
    }
    chart(app, view, t!(locale, "offmeta-screen-top"), &sheet.top);
    list(view, t!(locale, "offmeta-screen-kinds"), &sheet.kinds);
    neighbours(app, view, &sheet);
    if answer == Answer::NotEmpty {
        list(view, t!(locale, "offmeta-screen-cautions"), &sheet.cautions);
    }
    view.gap();
}

/// Returns how an answer is meant. What could not be told is never drawn as good.
fn tone(answer: Answer) -> Tone {
    match answer {
        Answer::Empty => Tone::Good,
        Answer::NotEmpty => Tone::Warn,
        Answer::ProbablyEmpty | Answer::Unknown => Tone::Heading,
    }
}

/// Says what became of it in the notebook.
fn kept(app: &App, view: &mut View, export: &Export) {
    let locale = &app.locale;
    let text = match (export.recorded, app.keeping) {
        (false, _) => t!(locale, "offmeta-screen-nothing-kept"),
        (true, Keeping::Notebook) => t!(locale, "offmeta-screen-recorded"),
        (true, Keeping::Nothing) => t!(locale, "offmeta-screen-gone"),
        (true, _) => t!(locale, "offmeta-screen-session-only"),
    };
    view.toned(Tone::Dim, text);
}

fn next(app: &App, view: &mut View, answer: Answer) {
    view.heading(t!(app.locale, "offmeta-screen-next"));
    for id in export::next_items(answer) {
        item(app, view, id);
    }
    // What could not be told may need the same files once more.
    if matches!(answer, Answer::NotEmpty | Answer::Empty) {
        view.text(t!(app.locale, "offmeta-screen-delete"));
        item(app, view, ItemId::new(export::LIST, "read-export"));
    }
}

fn item(app: &App, view: &mut View, id: ItemId) {
    let (mark, title) = (Mark::State(app.state(&id)), app.item_title(&id));
    view.noted(Target::Item(id), mark, title, "");
}

fn list(view: &mut View, title: String, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    view.heading(title);
    for line in lines {
        view.marked("-", Tone::Plain, line.clone());
    }
}

fn chart(app: &App, view: &mut View, title: String, bars: &[Bar]) {
    if bars.is_empty() {
        return;
    }
    view.heading(title);
    view.blocks.push(Block::Chart { bars: bars.to_vec(), ascii: app.ascii });
}

fn neighbours(app: &App, view: &mut View, sheet: &Sheet) {
    if sheet.neighbours.is_empty() {
        return;
    }
    view.heading(t!(app.locale, "offmeta-screen-neighbours"));
    let mut items: Vec<&ItemId> = Vec::new();
    for neighbour in &sheet.neighbours {
        view.text(neighbour.text.clone());
        if !neighbour.names.is_empty() {
            view.marked("-", Tone::Dim, neighbour.names.join(", "));
        }
        if !items.contains(&&neighbour.item) {
            items.push(&neighbour.item);
        }
    }
    for id in items {
        item(app, view, id.clone());
    }
}
