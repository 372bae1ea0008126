//! Before a room looks: what to present, for which devices, and what to do at the second terminal.

use crate::content::ItemId;
use crate::content::answers::QUESTIONS;
use crate::guide::app::{App, Notes, Presented};
use crate::guide::effect::Effect;
use crate::guide::message::Message;
use crate::guide::screens::Screen;
use crate::guide::view::{Block, Mark, Menu, Target, Tone, View};
use crate::t;
use crate::workshop::agenda::What;
use crate::workshop::show::cue::Cue;
use crate::workshop::show::{Show, devices_of};

/// Returns what to settle before a room looks.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "present-title"));
    let Some(presented) = &app.presented else {
        view.text(t!(locale, "present-which"));
        view.gap();
        for list in &app.library().checklists {
            let target = Target::PresentList(list.id.to_string());
            view.noted(
                target,
                "",
                list.title.shown.clone(),
                t!(locale, "present-items", count = list.items.len()),
            );
        }
        return view;
    };
    let show = &presented.show;
    let begun = show.started.is_some();
    view.menu(
        Menu::PresentBegin,
        if begun { t!(locale, "present-go-on") } else { t!(locale, "present-begin") },
    );
    if begun {
        view.menu(Menu::PresentTotals, t!(locale, "present-totals"));
        view.menu(Menu::PresentEnd, t!(locale, "present-end"));
    } else {
        view.menu(Menu::PresentOther, t!(locale, "present-other"));
    }
    view.heading(t!(locale, "present-devices"));
    for device in devices(app, show) {
        let mark = Mark::Any(show.devices.named.contains(&device));
        view.noted(Target::RoomDevice(device), mark, locale.message(&format!("answer-device-{device}")), "");
    }
    let mark = Mark::Any(show.devices.side_by_side);
    view.noted(Target::Menu(Menu::PresentBeside), mark, t!(locale, "present-beside"), "");
    if !app.plain {
        let mark = Mark::Any(app.larger);
        view.noted(
            Target::Menu(Menu::PresentLarger),
            mark,
            t!(locale, "present-larger"),
            t!(locale, "present-larger-how"),
        );
    }
    view.heading(t!(locale, "present-notes"));
    if app.keep_nothing {
        view.text(t!(locale, "present-no-notes"));
    } else {
        view.text(t!(locale, "present-notes-how"));
        view.blocks.push(Block::Code("sotay present --follow".to_owned()));
    }
    view.heading(t!(locale, "present-keys"));
    view.text(t!(locale, "present-keys-how"));
    view
}

/// Returns the devices that its items have steps for.
fn devices(app: &App, show: &Show) -> Vec<&'static str> {
    let items = show.entries().iter().filter_map(|entry| match &entry.what {
        What::Item { id, .. } => app.item(id),
        _ => None,
    });
    let named: Vec<&'static str> = items.flat_map(devices_of).collect();
    QUESTIONS[0].answers.iter().copied().filter(|device| named.contains(device)).collect()
}

/// Chooses what to present.
pub fn list(app: &mut App, id: &str) -> Vec<Effect> {
    let show = app.library().checklist(id).map(Show::of_list);
    app.presented = show.map(Presented::new);
    Vec::new()
}

/// Says that a device is in the room, or that it is not.
pub fn device(app: &mut App, device: &'static str) -> Vec<Effect> {
    if let Some(presented) = &mut app.presented {
        let named = &mut presented.show.devices.named;
        match named.iter().position(|known| *known == device) {
            Some(place) => drop(named.remove(place)),
            None => named.push(device),
        }
    }
    Vec::new()
}

/// Begins, or goes on. A second terminal can follow from then on, unless nothing may be written.
pub fn begin(app: &mut App) -> Vec<Effect> {
    let keeps_nothing = app.keep_nothing;
    let Some(presented) = &mut app.presented else { return Vec::new() };
    if presented.notes == Notes::NotYet && !keeps_nothing {
        app.busy = true;
        return vec![Effect::OpenStage];
    }
    if keeps_nothing {
        presented.notes = Notes::Off;
    }
    show(app);
    Vec::new()
}

fn show(app: &mut App) {
    let now = app.now;
    if let Some(presented) = &mut app.presented {
        presented.show.begin(now);
    }
    if app.place().screen == Screen::PresentStart {
        app.open(Screen::Present);
    }
}

/// Takes in whether a second terminal can follow.
pub fn opened(app: &mut App, message: Message) -> Vec<Effect> {
    app.busy = false;
    match message {
        Message::StageOpened(left) => {
            if let Some(presented) = &mut app.presented {
                presented.notes = Notes::On;
            }
            let resumed = left.is_some_and(|cue| resume(app, &cue));
            show(app);
            if resumed {
                app.say(Tone::Plain, t!(app.locale, "present-resumed"));
            }
        }
        Message::StageRefused(problem) => app.say_problem(&problem),
        Message::StageLost(_) => {
            if let Some(presented) = &mut app.presented {
                presented.notes = Notes::Off;
            }
            app.say(Tone::Warn, t!(app.locale, "present-notes-lost"));
        }
        _ => {}
    }
    Vec::new()
}

/// Goes on where a presentation of the same session broke off. What was counted in it is gone.
fn resume(app: &mut App, left: &Cue) -> bool {
    let Some(presented) = &mut app.presented else { return false };
    let what = |show: &Show| -> Vec<Option<ItemId>> {
        show.entries()
            .iter()
            .map(|entry| match &entry.what {
                What::Item { id, .. } => Some(id.clone()),
                _ => None,
            })
            .collect()
    };
    let same = presented.show.started.is_none() && what(&presented.show) == what(&left.show) && !left.ended;
    if same {
        let devices = std::mem::take(&mut presented.show.devices);
        presented.show.go_to(&left.show);
        presented.show.devices = devices;
    }
    same
}

/// Ends the presentation, or lets another one be chosen. Totals that are kept nowhere are shown before they go.
pub fn end(app: &mut App, leave: bool) -> Vec<Effect> {
    if let Some(presented) = &mut app.presented
        && presented.show.unkept
        && !presented.asked_to_end
    {
        presented.asked_to_end = true;
        app.open(Screen::PresentTotals);
        app.say(Tone::Warn, t!(app.locale, "totals-unkept"));
        return Vec::new();
    }
    let followed = app.presented.take().is_some_and(|presented| presented.notes == Notes::On);
    if leave {
        app.back();
    }
    if followed { vec![Effect::CloseStage] } else { Vec::new() }
}
