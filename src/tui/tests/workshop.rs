//! The screens of a workshop.

use super::SetUp;
use crate::guide::app::{Followed, Presented};
use crate::guide::screens::Screen;
use crate::guide::{Action, App, Message};
use crate::workshop::show::cue::Cue;
use crate::workshop::show::{MINUTE, Show};
use crate::workshop::slip::Slip;
use crate::workshop::tally::{Count, Phase};

pub(super) fn of_workshop() -> Vec<(&'static str, SetUp)> {
    vec![
        ("present_which", |app| app.open(Screen::PresentStart)),
        ("present_start", |app| {
            app.presented = Some(Presented::new(show(app)));
            app.open(Screen::PresentStart);
        }),
        ("present", present),
        ("present_step", |app| {
            present(app);
            app.update(Message::Act(Action::PageDown));
        }),
        ("present_beside", |app| {
            present(app);
            if let Some(presented) = &mut app.presented {
                presented.show.devices.named = vec!["android", "iphone"];
                presented.show.devices.side_by_side = true;
            }
            while !app
                .view()
                .blocks
                .iter()
                .any(|block| matches!(block, crate::guide::view::Block::Columns { .. }))
            {
                app.update(Message::Act(Action::PageDown));
            }
        }),
        ("present_large", |app| {
            present(app);
            app.update(Message::Act(Action::Larger));
        }),
        ("present_dark", |app| {
            present(app);
            app.update(Message::Act(Action::Black));
        }),
        ("present_jump", |app| {
            present(app);
            app.update(Message::Act(Action::Jump));
        }),
        ("present_people", |app| {
            present(app);
            app.update(Message::Act(Action::Count));
        }),
        ("present_count", |app| {
            counted(app);
            app.update(Message::Act(Action::Count));
        }),
        ("present_slips", |app| {
            counted(app);
            app.update(Message::Act(Action::Slips));
        }),
        ("present_totals", |app| {
            counted(app);
            app.update(Message::Act(Action::Totals));
        }),
        ("follow", |app| app.open(Screen::Follow)),
        ("follow_notes", |app| {
            let mut show = show(app);
            show.begin(0);
            show.jump(2, 20 * MINUTE);
            app.now = 31 * MINUTE;
            app.followed = Followed::At(Cue::of(&show));
            app.open(Screen::Follow);
        }),
    ]
}

fn show(app: &App) -> Show {
    Show::of_list(app.library().checklist("signal-setup").unwrap())
}

fn present(app: &mut App) {
    let mut show = show(app);
    show.begin(0);
    app.now = 7 * MINUTE;
    app.presented = Some(Presented::new(show));
    app.open(Screen::PresentStart);
    app.open(Screen::Present);
}

fn counted(app: &mut App) {
    present(app);
    let library = app.library().clone();
    let Some(Presented { show, .. }) = &mut app.presented else { return };
    let id = show.item().cloned().unwrap();
    show.room.set_people(24).unwrap();
    show.room.set_count(&id, Phase::Before, Count { done: 7, help: 9, not_for_me: 0 }).unwrap();
    show.room.set_count(&id, Phase::After, Count { done: 19, help: 5, not_for_me: 0 }).unwrap();
    assert!(show.room.totals(&library).is_some());
    for _ in 0..12 {
        show.room.add_slip("signal-setup", Phase::After, &Slip { done: 9, stuck: vec![] }).unwrap();
    }
    for _ in 0..6 {
        show.room.add_slip("signal-setup", Phase::After, &Slip { done: 4, stuck: vec![3, 8] }).unwrap();
    }
    show.unkept = true;
}
