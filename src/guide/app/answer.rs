//! What the world's answers do.

use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::message::Message;
use crate::guide::screens::Screen;
use crate::guide::view::Tone;
use crate::sanitize;
use crate::store::{Notebook, Presence};
use crate::t;

/// Takes an answer of the world into the model.
pub fn answer(app: &mut App, message: Message) -> Vec<Effect> {
    app.busy = false;
    match message {
        Message::Unlocked(notebook) => {
            unlocked(app, *notebook);
            return app.keep_totals();
        }
        Message::UnlockFailed(problem) => {
            app.place_mut().field.clear();
            app.say_problem(&problem);
        }
        Message::Created { owner_only } => return created(app, owner_only),
        Message::CreateFailed(problem) | Message::Failed(problem) => app.say_problem(&problem),
        Message::Saved(revision) => {
            app.saved = app.saved.max(revision);
            if app.all_saved() && app.save_problem.take().is_some() {
                app.trouble = None;
                app.say(Tone::Good, t!(app.locale, "saved-after-all"));
            }
            if app.leaving && app.all_saved() {
                return app.quit();
            }
        }
        Message::SaveFailed { revision, problem } if revision > app.saved => {
            app.say_problem(&problem);
            app.save_problem = Some(problem);
            if std::mem::take(&mut app.leaving) {
                return app.leave();
            }
        }
        Message::Suggested(secret) => {
            app.pending = Some(secret);
            if app.place().screen != Screen::Suggestion {
                app.open(Screen::Suggestion);
            }
        }
        Message::Judged { enough } => {
            app.open(if enough { Screen::RepeatPassphrase } else { Screen::WeakPassphrase });
        }
        Message::WasSetAside { names, presence } => {
            app.presence = presence;
            app.keeping = Keeping::Undecided;
            app.restart(Screen::Start);
            app.say(Tone::Plain, t!(app.locale, "set-aside-did", files = names.join(", ")));
        }
        Message::ReportWritten(path) | Message::SheetWritten(path) => {
            app.say(Tone::Plain, t!(app.locale, "report-written", file = sanitize::for_path(&path)));
        }
        Message::Decided(result) => crate::guide::screens::review::decided(app, result),
        Message::PictureWritten(path) => {
            let file = sanitize::for_path(&path);
            app.say(Tone::Warn, t!(app.locale, "offmeta-screen-picture-did", file = file));
        }
        _ => {}
    }
    Vec::new()
}

fn unlocked(app: &mut App, mut notebook: Notebook) {
    notebook.carry_over(app.library());
    app.keeping = Keeping::Notebook;
    app.presence = Presence::Notebook;
    app.profile = notebook.profile.clone().unwrap_or_default();
    app.notebook = notebook;
    app.revision = 0;
    app.saved = 0;
    app.save_problem = None;
    app.notice = None;
    // Whoever opened it to keep the totals of a room goes on where they were.
    app.stack.retain(|place| place.screen == Screen::PresentStart || place.screen.is_for_a_room());
    if app.stack.is_empty() || app.presented.is_none() {
        app.restart(Screen::Home);
    }
}

fn created(app: &mut App, owner_only: bool) -> Vec<Effect> {
    app.keeping = Keeping::Notebook;
    app.presence = Presence::Notebook;
    app.pending = None;
    app.saved = app.revision;
    // The new notebook has them from its first moment.
    if let Some(presented) = &mut app.presented {
        presented.show.unkept = false;
    }
    // The set-up screens are done with; what was on screen before them comes back, or the questions.
    app.stack.retain(|place| !place.screen.is_setting_up());
    let next = app.after_saving_offer.take().unwrap_or(Screen::AskPlan);
    if app.stack.is_empty() {
        app.restart(Screen::Home);
    }
    if app.place().screen != next {
        app.open(next);
    }
    let key = if owner_only {
        t!(app.locale, "created-notebook")
    } else {
        t!(app.locale, "created-not-owner-only")
    };
    app.say(if owner_only { Tone::Good } else { Tone::Warn }, key);
    Vec::new()
}
