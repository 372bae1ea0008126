//! What a person's wishes do.

use crate::guide::action::Action;
use crate::guide::app::{App, Keeping, Notes, Screenful};
use crate::guide::effect::Effect;
use crate::guide::layout::{Line, Viewport};
use crate::guide::screens::{self, Screen};
use crate::guide::view::{Target, Tone};
use crate::progress::{Proof, State};
use crate::t;

/// Does what was asked for, from the top layer down: the neutral screen, then the screen, then the rest.
pub fn act(app: &mut App, action: Action) -> Vec<Effect> {
    // Leaving and hiding come first: no text field may swallow them.
    match action {
        Action::Quit => return app.leave(),
        Action::Suspend => return vec![Effect::Suspend],
        Action::Hide => {
            app.hidden = !app.hidden;
            return Vec::new();
        }
        _ if app.hidden => return Vec::new(),
        _ => {}
    }
    if app.busy {
        return Vec::new();
    }
    app.notice = None;
    if !action.only_moves() {
        app.trouble = None;
    }
    if let Some(effects) = screens::present::act(app, &action) {
        return effects;
    }
    match action {
        Action::Lock => lock(app),
        Action::InNeed if matches!(app.place().screen, Screen::Page(_)) => Vec::new(),
        Action::InNeed => open_unless_there(app, Screen::Happened),
        Action::Helplines if matches!(app.place().screen, Screen::Helpline(_)) => Vec::new(),
        Action::Helplines => open_unless_there(app, Screen::Helplines),
        Action::Words => screens::words::open(app),
        Action::Why => screens::notes::open(app),
        Action::Up => go(app, Viewport::up),
        Action::Down => go(app, Viewport::down),
        Action::PageUp => go(app, Viewport::page_up),
        Action::PageDown => go(app, Viewport::page_down),
        Action::Top => go(app, |port, lines, _| port.top(lines)),
        Action::Bottom => go(app, Viewport::bottom),
        Action::Point(target) => {
            point(app, target);
            Vec::new()
        }
        Action::Choose => choose(app),
        Action::Pick(number) => screens::direction::pick(app, number),
        Action::Back => screens::back(app),
        Action::Search => {
            app.index();
            open_unless_there(app, Screen::Search)
        }
        Action::Help => open_unless_there(app, Screen::Help),
        // Nothing of a locked notebook may be shown.
        Action::WholePlan if app.keeping == Keeping::Locked => Vec::new(),
        Action::WholePlan => open_unless_there(app, Screen::WholePlan),
        Action::Undo => app.undo(),
        Action::English => screens::trust::toggle(app),
        Action::Done | Action::Later | Action::NotForMe | Action::Test | Action::WrongScreen => {
            on_item(app, &action)
        }
        other => typing(app, other),
    }
}

fn open_unless_there(app: &mut App, screen: Screen) -> Vec<Effect> {
    if app.place().screen != screen {
        app.open(screen);
    }
    Vec::new()
}

fn go(app: &mut App, step: impl Fn(&mut Viewport, &[Line], usize)) -> Vec<Effect> {
    let screen = app.screenful();
    let port = &mut app.place_mut().port;
    port.settle(&screen.lines, screen.rows);
    step(port, &screen.lines, screen.rows);
    Vec::new()
}

/// Marks a line, if it is there, and brings it into sight.
fn point(app: &mut App, target: Target) {
    if app.view().targets().contains(&&target) {
        app.place_mut().port.selected = Some(target);
        let screen = app.screenful();
        app.place_mut().port.reveal(&screen.lines, screen.rows);
    }
}

/// Does what the marked line offers, but only if it can be seen.
fn choose(app: &mut App) -> Vec<Effect> {
    let Screenful { lines, rows, .. } = app.screenful();
    let Some(target) = app.place().port.marked(&lines).cloned() else {
        return go(app, Viewport::page_down);
    };
    let top = app.place().port.top;
    let row = lines.iter().position(|line| line.first && line.target.as_ref() == Some(&target));
    if row.is_none_or(|row| row < top || row >= top + rows) {
        return go(app, Viewport::page_down);
    }
    app.place_mut().port.selected = Some(target.clone());
    screens::choose(app, &target)
}

impl App {
    /// Leaves, unless something would be lost without a word.
    pub fn leave(&mut self) -> Vec<Effect> {
        let kept = self.keeping == Keeping::Notebook;
        let unsaved = kept && self.save_problem.is_some();
        let unkept = matches!(self.keeping, Keeping::Undecided | Keeping::Nothing) && self.has_progress();
        if self.leave_totals() || self.leave_room() {
            return Vec::new();
        }
        if (unsaved || unkept) && !self.was_asked_to_stay() {
            self.hidden = false;
            self.open(Screen::Leave);
            return Vec::new();
        }
        // A save that is under way may fail. Asking a second time does not wait for it.
        if kept && !unsaved && !self.all_saved() && !self.leaving {
            self.leaving = true;
            return Vec::new();
        }
        self.quit()
    }

    /// Returns the order to leave. A presentation ends with it, so that nobody waits for its next frame.
    pub fn quit(&self) -> Vec<Effect> {
        let follows = self.presented.as_ref().is_some_and(|presented| presented.notes == Notes::On);
        follows.then_some(Effect::CloseStage).into_iter().chain([Effect::Quit]).collect()
    }
}

impl App {
    /// Tells whether the person has been told what leaving now would lose: also behind the sheet that is offered there.
    fn was_asked_to_stay(&self) -> bool {
        let behind = self.stack.iter().rev().find(|place| !place.screen.is_of_sheet());
        behind.is_some_and(|place| place.screen == Screen::Leave)
    }
}

fn lock(app: &mut App) -> Vec<Effect> {
    match app.keeping {
        Keeping::Notebook if app.all_saved() => app.lock(),
        Keeping::Notebook => {
            app.say(Tone::Warn, t!(app.locale, "lock-not-saved"));
            vec![app.save()]
        }
        Keeping::Locked => {
            app.forget_export();
            app.forget_needs();
            app.lock_behind_the_room();
            Vec::new()
        }
        Keeping::Undecided | Keeping::Nothing => {
            let text = match (app.forget_export(), app.forget_needs()) {
                (true, false) => t!(app.locale, "offmeta-screen-forgotten"),
                (false, true) => t!(app.locale, "choose-screen-forgotten"),
                (true, true) => t!(app.locale, "lock-forgotten"),
                (false, false) if app.plain => t!(app.locale, "plain-lock-nothing"),
                (false, false) => t!(app.locale, "lock-nothing"),
            };
            app.say(Tone::Plain, text);
            Vec::new()
        }
    }
}

/// Does what a letter key asks of the item that is shown or marked.
fn on_item(app: &mut App, action: &Action) -> Vec<Effect> {
    if app.place().screen == Screen::Review {
        return screens::review::key(app, action);
    }
    let Some(id) = app.current_item() else { return Vec::new() };
    if *action != Action::Test && screens::item::is_locked(app) {
        return Vec::new();
    }
    match action {
        Action::Done => screens::item::done(app, &id, Proof::Told),
        Action::Later => screens::item::set(app, &id, State::Later),
        Action::NotForMe => screens::item::set(app, &id, State::NotForMe),
        Action::Test => {
            if app.item(&id).is_some_and(|item| item.test.is_some()) {
                app.open(Screen::Test(id));
            } else {
                app.say(Tone::Dim, t!(app.locale, "item-no-test"));
            }
            Vec::new()
        }
        Action::WrongScreen => screens::item::wrong_screen(app, &id),
        _ => Vec::new(),
    }
}

/// Puts letters into the field of the screen.
fn typing(app: &mut App, action: Action) -> Vec<Effect> {
    if !app.typing() {
        return Vec::new();
    }
    let place = app.place_mut();
    match action {
        Action::Type(letter) => drop(place.field.insert(letter)),
        Action::Paste(text) => drop(place.field.paste(&text.0)),
        Action::Backspace => place.field.backspace(),
        Action::Delete => place.field.delete(),
        Action::CursorLeft => place.field.left(),
        Action::CursorRight => place.field.right(),
        Action::CursorHome => place.field.home(),
        Action::CursorEnd => place.field.end(),
        Action::Reveal => place.revealed = !place.revealed,
        _ => return Vec::new(),
    }
    place.port.selected = Some(Target::Field);
    place.port.top = 0;
    if app.place().screen == Screen::OffMetaAll {
        screens::offmeta::all::typed(app);
    }
    let screen = app.screenful();
    app.place_mut().port.reveal(&screen.lines, screen.rows);
    Vec::new()
}
