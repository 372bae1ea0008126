//! Who can help, and how they are reached: from everywhere with one key, and without unlocking.
//!
//! What contact can cost stands before any address. What nobody has rechecked is said to be so and is not offered as
//! something to call.

use crate::content::age::{Recheck, recheck};
use crate::content::{Contact, Helpline, Helplines};
use crate::export::help;
use crate::guide::action::Action;
use crate::guide::app::App;
use crate::guide::screens::{item, trust};
use crate::guide::view::{Block, Mark, Menu, Target, Tone, View};
use crate::locale::ENGLISH;
use crate::t;

/// Adds the way here.
pub fn offer(app: &App, view: &mut View) {
    if !app.library().helplines.is_empty() {
        view.gap();
        view.menu(Menu::Helplines, t!(app.locale, "menu-helplines"));
    }
}

/// Returns everybody, what to have ready and a first message.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "menu-helplines"));
    view.offers = vec![Action::Words];
    for file in &app.library().helplines {
        trust::on_top(app, &mut view, texts(file));
        trust::caution(app, &mut view, Tone::Warn, &file.risk);
        view.gap();
        trust::caution(app, &mut view, Tone::Plain, &file.none);
        view.heading(t!(locale, "helplines-before"));
        for (index, line) in file.before.iter().enumerate() {
            view.marked(Mark::Number(index + 1), Tone::Plain, trust::line(app, &line.text));
            trust::below(app, &mut view, &line.text);
        }
        view.heading(t!(locale, "helplines-who"));
        for line in file.lines.iter() {
            let target = Target::Helpline(line.id.to_string());
            view.noted(target, "", line.name.to_string(), line.does.shown.clone());
        }
        view.heading(t!(locale, "helplines-first"));
        view.text(t!(locale, "helplines-first-how"));
        for message in file.messages.iter() {
            view.gap();
            trust::say(app, &mut view, Tone::Dim, &message.title);
            if message.language != ENGLISH {
                view.toned(Tone::Warn, t!(locale, "helplines-first-draft"));
            }
            // Sentences, not commands: they break between words.
            for line in message.copy.lines() {
                view.text(line);
            }
        }
    }
    view
}

/// Returns every text of a file that stands on the page of all.
pub fn texts(file: &Helplines) -> impl Iterator<Item = &crate::content::Text> {
    let before = file.before.iter().map(|line| &line.text);
    let does = file.lines.iter().map(|line| &line.does);
    [&file.risk, &file.none].into_iter().chain(before).chain(does)
}

/// Returns one of them.
pub fn one(app: &App, id: &str) -> View {
    let Some((file, line)) = find(app, id) else { return View::titled(id.to_owned()) };
    let locale = &app.locale;
    let mut view = View::titled(line.name.to_string());
    view.offers = vec![Action::Words];
    trust::on_top(app, &mut view, line.texts().chain([&file.risk]));
    trust::caution(app, &mut view, Tone::Warn, &file.risk);
    view.gap();
    trust::say(app, &mut view, Tone::Plain, &line.does);
    for (label, text) in [
        (t!(locale, "helplines-whom"), &line.whom),
        (t!(locale, "helplines-languages"), &line.languages),
        (t!(locale, "helplines-hours"), &line.hours),
        (t!(locale, "helplines-then"), &line.expect),
    ] {
        view.heading(label);
        trust::say(app, &mut view, Tone::Plain, text);
    }
    view.heading(t!(locale, "helplines-reach"));
    for contact in line.contacts.iter() {
        reach(app, &mut view, contact);
    }
    if let Some(limits) = &line.limits {
        view.heading(t!(locale, "item-limits"));
        trust::caution(app, &mut view, Tone::Warn, limits);
    }
    view.gap();
    view.menu(Menu::Helplines, t!(locale, "helplines-all"));
    view.heading(t!(locale, "item-sources"));
    view.toned(Tone::Dim, t!(locale, "item-checked", day = line.checked.as_ref()));
    item::source_lines(app, &mut view, &file.sources, &line.sources);
    view
}

/// Adds one way to reach somebody.
fn reach(app: &App, view: &mut View, contact: &Contact) {
    let locale = &app.locale;
    let known = recheck(contact, app.today);
    let about = help::about(locale, contact, known);
    if !known.offers(contact.how) {
        view.marked("-", Tone::Warn, about);
        return;
    }
    view.marked("-", Tone::Plain, help::how(locale, contact.how));
    view.blocks.push(Block::Code(contact.address.to_string()));
    let tone = if matches!(known, Recheck::Seen(_)) { Tone::Dim } else { Tone::Warn };
    view.toned(tone, about);
}

fn find<'a>(app: &'a App, id: &str) -> Option<(&'a Helplines, &'a Helpline)> {
    app.library().lines().find(|(_, line)| line.id == id)
}
