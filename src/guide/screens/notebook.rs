//! The notebook: locking, commands for copies and for removing it, and leaving without losing anything.

use crate::guide::app::{App, Keeping};
use crate::guide::effect::Effect;
use crate::guide::screens::{keeping_mark, lists, sheet};
use crate::guide::view::{Block, Mark, Menu, Target, Tone, View};
use crate::t;

/// Minutes without a key after which the notebook locks itself; 0 is never.
const LOCK_MINUTES: [u16; 4] = [5, 10, 30, 0];

/// Returns what can be done with the notebook.
pub fn view(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "menu-notebook"));
    view.toned(Tone::Heading, keeping_mark(app));
    if let Some(problem) = &app.save_problem {
        view.toned(Tone::Warn, format!("{} {}", problem.message(locale), problem.remedy(locale)));
        view.menu(Menu::TrySaving, t!(locale, "notebook-try-saving"));
    }
    match app.keeping {
        Keeping::Undecided => {
            view.menu(Menu::KeepWithPassphrase, t!(locale, "offer-keep"));
            view.menu(Menu::KeepNothing, t!(locale, "offer-nothing"));
        }
        Keeping::Nothing if app.keep_nothing => view.text(t!(locale, "stays-now-nothing")),
        Keeping::Nothing => view.text(t!(locale, "stays-now-undecided")),
        Keeping::Notebook | Keeping::Locked => {
            view.menu(Menu::LockNow, t!(locale, "notebook-lock-now"));
            view.heading(t!(locale, "notebook-lock-after"));
            for minutes in LOCK_MINUTES {
                let mark = Mark::One(app.notebook.lock_after_minutes == minutes);
                let label = match minutes {
                    0 => t!(locale, "notebook-never"),
                    minutes => lists::minutes(app, minutes),
                };
                view.noted(Target::Menu(Menu::LockAfter(minutes)), mark, label, "");
            }
            view.heading(t!(locale, "notebook-commands"));
            for (command, text) in [
                ("sotay backup FILE", t!(locale, "notebook-backup")),
                ("sotay restore FILE", t!(locale, "notebook-restore")),
                ("sotay passphrase", t!(locale, "notebook-passphrase")),
                ("sotay wipe", t!(locale, "notebook-wipe")),
            ] {
                view.blocks.push(Block::Code(command.to_owned()));
                view.text(text);
            }
        }
    }
    view.gap();
    sheet::offer(app, &mut view);
    view
}

/// Asks before leaving where something would be lost, and offers to take the next steps along.
pub fn leave(app: &App) -> View {
    let locale = &app.locale;
    let mut view = View::titled(t!(locale, "leave-title"));
    if let Some(problem) = &app.save_problem {
        view.toned(Tone::Warn, format!("{} {}", problem.message(locale), problem.remedy(locale)));
        view.gap();
        view.menu(Menu::TrySaving, t!(locale, "notebook-try-saving"));
    } else {
        view.text(t!(locale, "leave-not-kept"));
        view.gap();
        if app.keeping == Keeping::Undecided {
            view.menu(Menu::KeepWithPassphrase, t!(locale, "offer-keep"));
        }
    }
    sheet::offer(app, &mut view);
    view.menu(Menu::Back, t!(locale, "choice-back"));
    view.menu(Menu::QuitAllTheSame, t!(locale, "leave-all-the-same"));
    view
}

/// Does what a choice about the notebook asks.
pub fn choose(app: &mut App, menu: Menu) -> Vec<Effect> {
    match menu {
        Menu::LockNow => {
            if app.all_saved() {
                return app.lock();
            }
            app.say(Tone::Warn, t!(app.locale, "lock-not-saved"));
            vec![app.save()]
        }
        Menu::LockAfter(minutes) => {
            app.notebook.lock_after_minutes = minutes;
            app.changed()
        }
        Menu::TrySaving => vec![app.save()],
        _ => Vec::new(),
    }
}
