//! What a typed line does.

use zeroize::Zeroizing;

use crate::guide::action::{Action, Secretive};
use crate::guide::app::App;
use crate::guide::commands::{self, Way};
use crate::guide::keys::{KEYS, Key};
use crate::guide::screens::Screen;
use crate::guide::view::{Menu, Target};
use crate::plain::orders::{self, Order};
use crate::plain::session::{Asks, Session};
use crate::plain::{help, page};
use crate::t;

impl Session {
    /// Takes in a typed line and returns what the guide shall do, in this order.
    pub fn hear(&mut self, app: &App, line: &str) -> Vec<Action> {
        self.listens = false;
        if app.hidden {
            return hidden(app, line);
        }
        match self.asks {
            Asks::Choice => self.choice(app, line),
            Asks::Text | Asks::Secret => self.typed(app, line),
        }
    }

    /// A line for a field. Enter alone leads out of it, and Control keys do what they do everywhere.
    fn typed(&mut self, app: &App, line: &str) -> Vec<Action> {
        let line = line.trim_end_matches(['\r', '\n']);
        if line.trim().is_empty() {
            self.asks = Asks::Choice;
            return Vec::new();
        }
        if is_control_key(line) || (self.asks == Asks::Text && line.trim() == "?") {
            self.asks = Asks::Choice;
            return self.choice(app, line);
        }
        // What is handed in and refused is asked for again; with other text there is something to be chosen.
        let hands_in = app.place().screen.takes_what_is_typed();
        if !hands_in {
            self.asks = Asks::Choice;
        }
        let mut actions = fill(app, line);
        actions.extend(hands_in.then_some(Action::Choose));
        actions
    }

    fn choice(&mut self, app: &App, line: &str) -> Vec<Action> {
        let Some(order) = orders::parse(line, &app.locale) else {
            self.answer(t!(app.locale, "plain-unknown"));
            return Vec::new();
        };
        if !matches!(order, Order::GoOn | Order::Step(_) | Order::Ask(_) | Order::AskFor(..)) {
            self.step = None;
        }
        match order {
            Order::GoOn => self.go_on(app),
            Order::Number(number) => self.number(app, number),
            Order::Step(number) => self.say_step(app, number.checked_sub(1)),
            Order::Again => {
                self.answers.extend(help::what_works(app));
                self.from(0);
                Vec::new()
            }
            Order::All => {
                let rest = self.say_to(self.page.lines.len());
                self.answers.extend(rest);
                Vec::new()
            }
            Order::Find(words) if app.place().screen == Screen::Search => fill(app, &words),
            Order::Find(words) => {
                self.finds = true;
                vec![Action::Search, typed_in(&words)]
            }
            Order::Ask(action) => self.ask_for(app, action, None),
            Order::AskFor(action, number) => self.ask_for(app, action, Some(number)),
        }
    }

    /// Enter alone: the next step, or the next part of the screen.
    fn go_on(&mut self, app: &App) -> Vec<Action> {
        if let Some(step) = self.next_step() {
            return self.say_step(app, Some(step));
        }
        self.step = None;
        let said = self.say_part();
        if said.is_empty() {
            self.answer(t!(app.locale, "plain-no-more"));
        }
        self.answers.extend(said);
        Vec::new()
    }

    /// The line with a number, as it was said: what changed since is not done behind a person's back.
    fn number(&mut self, app: &App, number: usize) -> Vec<Action> {
        let said = number.checked_sub(1).and_then(|index| self.page.targets.get(index)).cloned();
        match said {
            None => {
                self.answer(t!(app.locale, "plain-no-number"));
                Vec::new()
            }
            Some(target) if !app.view().targets().contains(&&target) => {
                self.answer(t!(app.locale, "plain-changed"));
                self.page = page::page(app);
                self.from(0);
                Vec::new()
            }
            Some(Target::Field) => {
                self.asks = field(app);
                Vec::new()
            }
            Some(target) => vec![Action::Point(target), Action::Choose],
        }
    }

    fn say_step(&mut self, app: &App, step: Option<usize>) -> Vec<Action> {
        let Some((step, target)) = step.and_then(|step| Some((step, self.page.steps.get(step)?.clone())))
        else {
            self.answer(t!(app.locale, "plain-no-step"));
            return Vec::new();
        };
        let lines = self.page.step_lines(step).map(|line| line.text.clone()).collect::<Vec<_>>();
        self.answers.extend(lines);
        self.step = Some(step);
        // What comes after the steps is next once they are through.
        let after = self.page.lines.iter().rposition(|line| line.step == Some(step));
        self.next = self.next.max(after.map_or(0, |line| line + 1));
        vec![Action::Point(target)]
    }

    fn ask_for(&mut self, app: &App, action: Action, number: Option<usize>) -> Vec<Action> {
        if commands::way(&action) == Way::Reading {
            self.read(app, &action);
            return Vec::new();
        }
        match action {
            Action::Choose => match number {
                Some(number) => self.number(app, number),
                None if self.next_step().is_some() => self.go_on(app),
                None => {
                    self.answer(t!(app.locale, "plain-which-line"));
                    Vec::new()
                }
            },
            Action::WrongScreen if own_item(app) => self.wrong_screen(app, number),
            Action::Done | Action::Later | Action::NotForMe | Action::Test | Action::WrongScreen => {
                self.of_item(app, action, number)
            }
            Action::Reveal => {
                self.reveal(app);
                vec![Action::Reveal]
            }
            other => vec![other],
        }
    }

    /// Moves where one listens, and says what is there.
    fn read(&mut self, app: &App, action: &Action) {
        self.step = None;
        let ends = page::parts(&self.page.lines);
        let begins = |before: usize| ends.iter().copied().rfind(|end| *end < before).unwrap_or(0);
        match action {
            Action::Down => self.one_line(self.next..self.page.lines.len()),
            // The line before the one that was said last.
            Action::Up => self.one_line((0..self.next.saturating_sub(1)).rev()),
            Action::PageUp => self.from(begins(begins(self.next))),
            Action::Top => self.from(0),
            Action::Bottom => self.from(begins(self.page.lines.len())),
            _ => drop(self.go_on(app)),
        }
    }

    /// Says the first of these lines that says anything.
    fn one_line(&mut self, mut lines: impl Iterator<Item = usize>) {
        let found =
            lines.find_map(|at| Some((at, self.page.lines.get(at).filter(|line| !line.text.is_empty())?)));
        if let Some((at, line)) = found {
            self.answers.push(line.text.clone());
            self.next = at + 1;
        }
    }

    /// Says a part from this line on.
    fn from(&mut self, line: usize) {
        self.next = line;
        let said = self.say_part();
        self.answers.extend(said);
    }

    /// "My screen shows something else": at the step with the number, or the one that was said last.
    fn wrong_screen(&mut self, app: &App, number: Option<usize>) -> Vec<Action> {
        let step = number.map_or(self.step, |number| number.checked_sub(1));
        let target = match step {
            Some(step) => self.page.steps.get(step).cloned(),
            // At none of them: nobody said which.
            None => Some(Target::Menu(Menu::WrongScreen)),
        };
        if let Some(target) = target {
            return vec![Action::Point(target), Action::WrongScreen];
        }
        self.answer(t!(app.locale, "plain-no-step"));
        Vec::new()
    }

    /// Done, later and the like: of the item on screen, or of the one with the number in a list.
    fn of_item(&mut self, app: &App, action: Action, number: Option<usize>) -> Vec<Action> {
        if own_item(app) || app.view().offers.contains(&action) {
            return vec![action];
        }
        let said = number.and_then(|number| self.page.targets.get(number.checked_sub(1)?));
        match said {
            Some(target @ Target::Item(_)) => vec![Action::Point(target.clone()), action],
            _ if self.page.targets.iter().any(|target| matches!(target, Target::Item(_))) => {
                self.answer(t!(app.locale, "plain-which", word = action.name(&app.locale)));
                Vec::new()
            }
            _ => {
                self.answer(t!(app.locale, "plain-no-item"));
                Vec::new()
            }
        }
    }

    fn reveal(&mut self, app: &App) {
        if !app.place().screen.has_secret_field() {
            self.answer(t!(app.locale, "plain-no-secret"));
            return;
        }
        let text = if app.place().revealed {
            t!(app.locale, "plain-concealed")
        } else {
            t!(app.locale, "plain-revealed")
        };
        self.answer(text);
        self.asks = Asks::Secret;
    }
}

/// Returns how the field of the visible screen is asked for.
pub(super) fn field(app: &App) -> Asks {
    if !app.place().screen.has_field() {
        Asks::Choice
    } else if app.place().screen.has_secret_field() {
        Asks::Secret
    } else {
        Asks::Text
    }
}

/// Behind the neutral screen nothing works but what leads away from it, and nothing is answered.
fn hidden(app: &App, line: &str) -> Vec<Action> {
    match orders::parse(line, &app.locale) {
        Some(Order::Ask(action @ (Action::Hide | Action::Quit | Action::Suspend))) => vec![action],
        _ => Vec::new(),
    }
}

fn own_item(app: &App) -> bool {
    matches!(app.place().screen, Screen::Item(_) | Screen::Test(_))
}

/// Tells whether a line is a lone Control key, which no text begins with.
fn is_control_key(line: &str) -> bool {
    let mut letters = line.chars();
    let key = letters.next().filter(|letter| letter.is_control() && letters.next().is_none());
    key.is_some_and(|letter| {
        letter == '\u{1b}'
            || KEYS.iter().any(
                |row| matches!(row.key, Key::Control(key) if u32::from(key) == u32::from(letter) + u32::from('`')),
            )
    })
}

/// Puts a line into the field instead of what was in it.
fn fill(app: &App, line: &str) -> Vec<Action> {
    let before = app.place().field.text().chars().count();
    let mut actions = vec![Action::CursorEnd];
    actions.extend(std::iter::repeat_n(Action::Backspace, before));
    actions.push(typed_in(line));
    actions
}

fn typed_in(line: &str) -> Action {
    Action::Paste(Secretive(Zeroizing::new(line.to_owned())))
}
