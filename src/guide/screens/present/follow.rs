//! The trainer's own view in a second terminal: notes, where people get stuck, what comes next, and the clocks.

use crate::content::Item;
use crate::guide::app::{App, Followed};
use crate::guide::screens::{lists, trust};
use crate::guide::view::{Block, Tone, View};
use crate::t;
use crate::workshop::agenda::words;
use crate::workshop::show::{Clocks, Entry, Show};

use super::{frame, part_title};

/// Returns what belongs to the frame on the projector.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "follow-title"));
    match &app.followed {
        Followed::Nothing => {
            view.text(t!(locale, "follow-nothing"));
            view.blocks.push(Block::Code("sotay present".to_owned()));
        }
        Followed::Failed(problem) => {
            view.toned(Tone::Warn, problem.message(locale));
            view.text(problem.remedy(locale));
        }
        Followed::At(cue) if cue.ended => view.text(t!(locale, "follow-ended")),
        Followed::At(cue) => notes(app, &mut view, &cue.show),
        Followed::Stopped(cue) => {
            view.toned(Tone::Warn, t!(locale, "follow-stopped"));
            view.gap();
            notes(app, &mut view, &cue.show);
        }
    }
    view
}

fn notes(app: &App, view: &mut View, show: &Show) {
    let locale = &app.locale;
    clocks(app, view, show);
    if show.black {
        view.toned(Tone::Warn, t!(locale, "present-dark"));
    }
    let shown = frame::of(app, show);
    view.heading(shown.title);
    // The first frame of a part begins with its name and a gap; the name stands above already.
    let named = if show.frame(app.library()).0 == 0 { 2 } else { 0 };
    view.blocks.extend(shown.blocks.into_iter().skip(named));
    if let Some(item) = show.item().and_then(|id| app.item(id)) {
        about(app, view, item);
    } else if let Some(entry) = show.entry() {
        view.heading(t!(locale, "follow-notes"));
        for point in words::points(locale, &entry.what) {
            view.marked("-", Tone::Plain, point);
        }
    }
    next(app, view, show);
}

/// Adds what a trainer should know of an item.
fn about(app: &App, view: &mut View, item: &Item) {
    let locale = &app.locale;
    view.heading(t!(locale, "follow-notes"));
    match &item.notes {
        Some(notes) => trust::say(app, view, Tone::Plain, notes),
        None => view.toned(Tone::Dim, t!(locale, "follow-no-notes")),
    }
    if let Some(limits) = &item.limits {
        view.heading(t!(locale, "item-limits"));
        trust::caution(app, view, Tone::Plain, limits);
    }
}

/// Adds the clocks.
fn clocks(app: &App, view: &mut View, show: &Show) {
    let locale = &app.locale;
    let Some(Clocks { part, part_planned, session, session_planned, due }) =
        show.started.map(|_| show.clocks(app.now))
    else {
        return;
    };
    let tone = |late: bool| if late { Tone::Warn } else { Tone::Plain };
    view.toned(tone(part > part_planned), t!(locale, "follow-part", part = part, planned = part_planned));
    view.toned(
        tone(session > due),
        t!(locale, "follow-session", session = session, due = due, all = session_planned),
    );
    let late = show.clocks(app.now).late();
    if late > 0 {
        view.toned(Tone::Warn, t!(locale, "follow-late", minutes = late));
    }
}

/// Adds what comes after this frame.
fn next(app: &App, view: &mut View, show: &Show) {
    let locale = &app.locale;
    view.heading(t!(locale, "follow-next"));
    let mut after = show.clone();
    if !after.next(app.library(), app.now) {
        view.text(t!(locale, "present-at-end"));
        return;
    }
    if after.at() == show.at() {
        let shown = frame::of(app, &after);
        view.blocks.extend(shown.blocks);
    } else if let Some(Entry { what, minutes }) = after.entry() {
        let minutes = lists::minutes(app, *minutes);
        view.text(format!("{} ({minutes})", part_title(app, what)));
    }
}
