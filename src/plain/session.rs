//! What was said and what is asked: typed lines in, actions and lines to say out. Pure.
//!
//! Never changes the guide: what a line asks for leaves as actions, for `App::update`. Never repeats what was
//! typed, because it may be a passphrase.

mod hear;
mod tell;

use crate::guide::action::Action;
use crate::guide::app::{App, Keeping, Notice};
use crate::guide::screens::Screen;
use crate::plain::page::{self, Page};
use crate::t;

/// What the next typed line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asks {
    /// A number or a word.
    #[default]
    Choice,
    /// Text for the field on screen.
    Text,
    /// Text for the field on screen that nobody may read along.
    Secret,
}

/// What plain mode remembers besides the guide itself.
#[derive(Debug, Default)]
pub struct Session {
    /// Whether long screens are said in parts, because somebody is there to ask for the next.
    in_parts: bool,
    /// How many empty lines push everything out of sight.
    rows: u16,
    asks: Asks,
    /// Whether a line is being waited for.
    listens: bool,
    page: Page,
    /// The first line of the page that was not said yet.
    next: usize,
    /// The step that was said last, while one walks through the steps.
    step: Option<usize>,
    /// Whether the words for the next screen's field are on their way to it.
    finds: bool,
    /// What to say before anything else.
    answers: Vec<String>,
    notice: Option<Notice>,
    /// What was said last of where progress is kept.
    kept: String,
    /// How much of the time line of a drill was said.
    marks: usize,
    /// What the drill asks for now.
    now: String,
}

impl Session {
    /// Returns a session that has said nothing but how it works.
    ///
    /// `in_parts` is whether a person is there to ask for the next part of a long screen.
    pub fn new(app: &App, in_parts: bool) -> Self {
        let locale = &app.locale;
        let name = |action: Action| action.name(locale);
        let words = t!(
            locale,
            "plain-hello-words",
            hide = name(Action::Hide),
            lock = name(Action::Lock),
            quit = name(Action::Quit)
        );
        let answers = vec![t!(locale, "plain-hello"), t!(locale, "plain-hello-how"), words, String::new()];
        Self { in_parts, answers, ..Self::default() }
    }

    /// Takes in how many rows the window has: hiding pushes so many lines out of sight.
    pub fn set_rows(&mut self, rows: u16) {
        self.rows = rows;
    }

    /// Returns what the next line is for, and what to say before it is waited for.
    pub fn ask(&mut self, app: &App) -> (Asks, Vec<String>) {
        self.listens = true;
        if app.hidden {
            return (Asks::Choice, Vec::new());
        }
        (self.asks, vec![self.prompt(app)])
    }

    /// Returns the last lines. At the end of the input nobody could be asked whether to keep what was done.
    pub fn end(&mut self, app: &App, asked: bool) -> Vec<String> {
        let locale = &app.locale;
        let gone = !asked && !app.hidden && app.has_progress() && app.keeping != Keeping::Notebook;
        let gone = gone.then(|| t!(locale, "plain-gone"));
        let end = (!app.hidden && self.in_parts).then(|| t!(locale, "plain-end"));
        gone.into_iter().chain(end).collect()
    }

    /// Tells whether a drill runs on screen: its lines come by themselves, and nothing else may be typed after each.
    pub fn is_of_drill(&self) -> bool {
        self.page.place.as_ref().is_some_and(|(_, screen)| *screen == Screen::DrillRun)
    }

    fn prompt(&self, app: &App) -> String {
        let locale = &app.locale;
        let label = || page::field_label(app);
        match self.asks {
            Asks::Text => t!(locale, "plain-type", label = label()),
            Asks::Secret if app.place().revealed => t!(locale, "plain-type", label = label()),
            Asks::Secret => t!(locale, "plain-type-secret", label = label()),
            Asks::Choice if self.next_step().is_some() => t!(locale, "plain-prompt-step"),
            Asks::Choice if self.next < self.page.lines.len() => {
                let ends = page::parts(&self.page.lines);
                let part = ends.iter().filter(|end| **end <= self.next).count();
                t!(locale, "plain-more", part = part.max(1), all = ends.len())
            }
            Asks::Choice => t!(locale, "plain-prompt", count = self.page.targets.len()),
        }
    }

    /// Returns the step that Enter leads to, while one walks through the steps.
    fn next_step(&self) -> Option<usize> {
        self.step.map(|step| step + 1).filter(|step| *step < self.page.steps.len())
    }

    fn answer(&mut self, text: String) {
        self.answers.push(text);
    }

    /// Says the next part of the page, or all that is left where nobody is there to ask for parts.
    fn say_part(&mut self) -> Vec<String> {
        let ends = if self.in_parts { page::parts(&self.page.lines) } else { vec![self.page.lines.len()] };
        let end = ends.into_iter().find(|end| *end > self.next).unwrap_or(self.page.lines.len());
        self.say_to(end)
    }

    fn say_to(&mut self, end: usize) -> Vec<String> {
        let said = self.page.lines.get(self.next..end).unwrap_or_default();
        let said = said.iter().map(|line| line.text.clone()).collect();
        self.next = self.next.max(end);
        said
    }
}

#[cfg(test)]
mod tests;
