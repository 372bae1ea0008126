//! Translated lines beside their English, for a fluent person to accept or to change.

use crate::content::{Part, Severity, TextState, built};
use crate::edit::EditBuffer;
use crate::error::Problem;
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::app::desk::{Desk, Mark};
use crate::guide::effect::Effect;
use crate::guide::layout::Viewport;
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Field, Menu, Tone, View};
use crate::locale::{ENGLISH, Locale, width};
use crate::t;
use crate::translate::fluent;
use crate::translate::review::{BATCH, Line, from_field, to_field};

/// Shows a line, or what was done when a batch is through.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let Some(desk) = &app.desk else { return View::default() };
    let mut view = View::titled(t!(locale, "review-title", language = desk.tag.as_str()));
    let Some(line) = desk.line() else {
        done(locale, desk, &mut view);
        return view;
    };
    let (number, count) = desk.place();
    view.pinned =
        t!(locale, "review-place", number = number, count = count, accepted = desk.count(Mark::Accepted));
    view.toned(Tone::Dim, format!("{} ({})", part(locale, line.part), line.key));
    view.heading(t!(locale, "review-english"));
    view.text(line.english.as_str());
    view.heading(t!(locale, "review-words"));
    view.text(line.words.as_str());
    view.gap();
    match (desk.mark(), line.state) {
        (Mark::Accepted, _) => view.toned(Tone::Good, t!(locale, "review-accepted")),
        (Mark::Changed, _) => view.toned(Tone::Plain, t!(locale, "review-changed")),
        (_, TextState::Outdated) => view.toned(Tone::Warn, t!(locale, "review-outdated")),
        _ => {}
    }
    if desk.mark() != Mark::Accepted {
        view.menu(Menu::ReviewAccept, t!(locale, "review-accept"));
    }
    view.menu(Menu::ReviewEdit, t!(locale, "review-edit"));
    view.menu(Menu::ReviewSkip, t!(locale, "review-skip"));
    if number > 1 {
        view.menu(Menu::ReviewBefore, t!(locale, "review-before"));
    }
    view.menu(Menu::Quit, t!(locale, "review-leave"));
    view.offers = vec![Action::Done, Action::Later];
    view
}

fn done(locale: &Locale, desk: &Desk, view: &mut View) {
    view.toned(Tone::Heading, t!(locale, "review-through"));
    let (accepted, changed) = (desk.count(Mark::Accepted), desk.count(Mark::Changed));
    view.text(t!(locale, "review-sum", accepted = accepted, changed = changed));
    view.gap();
    if desk.left() > 0 {
        view.menu(
            Menu::ReviewMore,
            t!(locale, "review-more", count = desk.left().min(BATCH), left = desk.left()),
        );
    }
    view.menu(Menu::ReviewBefore, t!(locale, "review-before"));
    view.menu(Menu::Quit, t!(locale, "review-leave"));
}

/// Returns what a line is.
fn part(locale: &Locale, part: Option<Part>) -> String {
    match part {
        None => t!(locale, "review-part-interface"),
        Some(Part::Title) => t!(locale, "review-part-title"),
        Some(Part::Summary) => t!(locale, "review-part-summary"),
        Some(Part::Why) => t!(locale, "review-part-why"),
        Some(Part::Notes) => t!(locale, "review-part-notes"),
        Some(Part::Step | Part::TestStep) => t!(locale, "review-part-step"),
        Some(Part::Expect) => t!(locale, "review-part-expect"),
        Some(Part::Limits) => t!(locale, "review-part-limits"),
        Some(Part::Meaning) => t!(locale, "review-part-meaning"),
        Some(Part::Claim) => t!(locale, "review-part-claim"),
        Some(Part::Note) => t!(locale, "review-part-note"),
        Some(Part::Help) => t!(locale, "review-part-help"),
    }
}

/// Shows the field for other words.
pub fn edit(app: &App) -> View {
    let locale = &app.locale;
    let Some((desk, line)) = app.desk.as_ref().and_then(|desk| desk.line().map(|line| (desk, line))) else {
        return View::default();
    };
    let mut view = View::titled(t!(locale, "review-title", language = desk.tag.as_str()));
    let field = &app.place().field;
    view.blocks.push(Block::Field(Field {
        label: t!(locale, "review-words"),
        shown: field.text().to_owned(),
        cursor_cells: width::cells(field.before_cursor()),
    }));
    view.gap();
    // The field shows a part of a long line only.
    view.text(from_field(field.text()));
    view.heading(t!(locale, "review-english"));
    view.text(line.english.as_str());
    view.gap();
    let how = if app.plain {
        t!(locale, "plain-edit-how", word = Action::Back.name(locale))
    } else {
        t!(locale, "review-edit-how")
    };
    view.toned(Tone::Dim, how);
    view
}

/// Does what a key for items means here.
pub fn key(app: &mut App, action: &Action) -> Vec<Effect> {
    match action {
        Action::Done => choose(app, Menu::ReviewAccept),
        Action::Later => choose(app, Menu::ReviewSkip),
        _ => Vec::new(),
    }
}

/// Does what a choice about a line asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else { return Vec::new() };
    match menu {
        Menu::ReviewAccept if desk.mark() != Mark::Accepted => return decide(app, None),
        Menu::ReviewEdit => begin_edit(app),
        Menu::ReviewSkip => {
            desk.next();
            from_the_top(app);
        }
        Menu::ReviewBefore => {
            desk.before();
            from_the_top(app);
        }
        Menu::ReviewMore => {
            desk.more();
            from_the_top(app);
        }
        _ => {}
    }
    Vec::new()
}

fn from_the_top(app: &mut App) {
    app.place_mut().port = Viewport::default();
}

fn decide(app: &mut App, words: Option<String>) -> Vec<Effect> {
    let Some(desk) = &mut app.desk else { return Vec::new() };
    let Some(decision) = desk.decide(words) else { return Vec::new() };
    let folder = desk.folder.clone();
    // Nothing else may be decided before this one is on the disk.
    app.busy = true;
    vec![Effect::Decide { folder, decision: Box::new(decision) }]
}

fn begin_edit(app: &mut App) {
    let Some(words) = app.desk.as_ref().and_then(Desk::line).map(|line| to_field(&line.words)) else {
        return;
    };
    let mut field = EditBuffer::new();
    if !field.paste(&words) || field.text() != words {
        let text = t!(app.locale, "review-not-here");
        return app.say(Tone::Warn, text);
    }
    app.open(Screen::ReviewEdit);
    app.place_mut().field = field;
}

/// Takes other words, unless something is wrong with them.
pub fn submit(app: &mut App) -> Vec<Effect> {
    let typed = from_field(app.place().field.text());
    let Some(line) = app.desk.as_ref().and_then(Desk::line) else { return Vec::new() };
    if typed == line.words {
        app.back();
        return Vec::new();
    }
    if let Some(why) = wrong(&app.locale, line, &typed) {
        app.say(Tone::Warn, why);
        return Vec::new();
    }
    let words = if line.part.is_none() { fluent::canonical(&typed).unwrap_or(typed) } else { typed };
    decide(app, Some(words))
}

/// Returns what to do about words that may not stand in the file.
fn wrong(locale: &Locale, line: &Line, words: &str) -> Option<String> {
    if words.is_empty() {
        return Some(t!(locale, "review-empty"));
    }
    let english = built::locale(ENGLISH).map_or("", |built| built.ui());
    let faults = line.faults(english, words);
    let fault = faults.into_iter().map(|(code, _)| code).find(|code| code.severity() == Severity::Error)?;
    let remedy = locale.message(&format!("remedy-{}", fault.code()));
    Some(t!(locale, "review-wrong", remedy = remedy))
}

/// Takes in whether a decision is on the disk.
pub fn decided(app: &mut App, result: Result<(), Problem>) {
    let Some(desk) = &mut app.desk else { return };
    if let Err(problem) = result {
        desk.not_kept();
        return app.say_problem(&problem);
    }
    if desk.kept() == Mark::Accepted {
        desk.next();
    }
    if app.place().screen == Screen::ReviewEdit {
        app.back();
    }
    from_the_top(app);
}
