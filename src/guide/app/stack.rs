//! The screens that lie on each other, the visible one on top, and what is said on it.

use crate::content::ItemId;
use crate::error::Problem;
use crate::guide::app::{App, Notice, Place};
use crate::guide::layout::Viewport;
use crate::guide::screens::Screen;
use crate::guide::view::{Target, Tone};

impl App {
    /// Returns the visible screen.
    ///
    /// # Panics
    /// Never: the last screen is never closed.
    pub fn place(&self) -> &Place {
        self.stack.last().expect("the first screen is never closed")
    }

    /// Returns the visible screen, to change it.
    ///
    /// # Panics
    /// Never: the last screen is never closed.
    pub fn place_mut(&mut self) -> &mut Place {
        self.stack.last_mut().expect("the first screen is never closed")
    }

    /// Opens a screen on top of this one.
    pub fn open(&mut self, screen: Screen) {
        self.stack.push(Place::new(screen));
    }

    /// Shows a screen instead of this one.
    pub fn replace(&mut self, screen: Screen) {
        self.stack.pop();
        self.open(screen);
    }

    /// Shows a screen with nothing behind it.
    pub fn restart(&mut self, screen: Screen) {
        self.stack.clear();
        self.open(screen);
    }

    /// Goes back to the screen before, if there is one.
    pub fn back(&mut self) {
        if self.stack.len() > 1 {
            self.stack.pop();
        }
        self.reveal();
    }

    /// Says something until the next key.
    pub fn say(&mut self, tone: Tone, text: String) {
        self.notice = Some(Notice { tone, text });
    }

    /// Shows what went wrong and what to do, on the visible screen and whole.
    pub fn say_problem(&mut self, problem: &Problem) {
        self.notice = None;
        self.trouble = Some(problem.clone());
        self.place_mut().port = Viewport::default();
    }

    /// Returns the item of the visible screen: the one it shows, or the one that is marked in a list.
    pub fn current_item(&self) -> Option<ItemId> {
        match &self.place().screen {
            Screen::Item(id) | Screen::Test(id) => Some(id.clone()),
            _ => match self.place().port.marked(&self.lines()) {
                Some(Target::Item(id)) => Some(id.clone()),
                _ => None,
            },
        }
    }
}
