//! The screens of help, of what one cannot switch off, and of words in a text.

use super::{SetUp, used};
use crate::content::ItemId;
use crate::guide::screens::Screen;
use crate::guide::{Action, App, Message};
use crate::progress::{Proof, State};

pub(super) fn of_background() -> Vec<(&'static str, SetUp)> {
    vec![
        ("helplines", |app| {
            app.update(Message::Act(Action::Helplines));
        }),
        ("helpline", |app| app.open(Screen::Helpline("access-now".to_owned()))),
        // Its number was never seen again.
        ("helpline_old", |app| app.open(Screen::Helpline("front-line-defenders".to_owned()))),
        ("notes", |app| app.open(Screen::Notes)),
        ("note", |app| app.open(Screen::Note("cameras".to_owned()))),
        ("why", |app| {
            to_item(app);
            app.update(Message::Act(Action::Why));
        }),
        ("words_here", |app| {
            to_item(app);
            app.update(Message::Act(Action::Words));
        }),
        ("checklist_also", |app| {
            used(app);
            app.open(Screen::Checklist("phone-seizure".to_owned()));
            for _ in 0..40 {
                app.update(Message::Act(Action::Down));
            }
        }),
        ("one_a_day", |app| {
            used(app);
            app.notebook.one_a_day = true;
            app.notebook.progress.records.retain(|_, record| !matches!(record.state, State::Done(_)));
            app.restart(Screen::Home);
        }),
        ("one_a_day_done", |app| {
            used(app);
            app.notebook.one_a_day = true;
            app.mark(&ItemId::new("messenger-choose", "choose"), State::Done(Proof::Told));
            app.restart(Screen::Home);
        }),
    ]
}

fn to_item(app: &mut App) {
    app.open(Screen::Item(ItemId::new("vpn-kill-switch", "legal-note")));
}
