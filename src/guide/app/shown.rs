//! What the visible screen says, and how it is laid out for its size.

use crate::guide::action::Action;
use crate::guide::app::footer;
use crate::guide::app::{App, Screenful};
use crate::guide::keys::Mode;
use crate::guide::layout::{self, Line};
use crate::guide::screens::{self, Screen};
use crate::guide::view::{Block, Tone, View};
use crate::locale::width;

/// Longer rows are hard to read from the back of a room.
const READABLE: usize = 60;

impl App {
    /// Returns what the visible screen says.
    pub fn view(&self) -> View {
        if self.hidden {
            return screens::hidden::view(self);
        }
        let mut view = screens::view(self);
        if let Some(problem) = &self.trouble {
            view.tell(problem.message(&self.locale), problem.remedy(&self.locale));
        }
        view
    }

    /// Returns the visible screen, laid out for its size.
    pub fn screenful(&self) -> Screenful {
        let mut view = self.view();
        if width::cells(&view.title) > self.title_columns() {
            // The first row has room for a part of it only.
            view.blocks.insert(0, Block::Text(Tone::Heading, view.title.clone()));
        }
        // A room is shown what to do. What the keys do stands in the notes.
        let quiet = self.hidden || view.large;
        let footer = if quiet { Vec::new() } else { footer::rows(self, &view) };
        let notice = self.notice_lines();
        let pinned = self.rows_of_at_most(&view.pinned, self.size.1 / 3);
        let chrome = 1 + pinned.len() + footer.len() + notice.len();
        let rows = usize::from(self.size.1).saturating_sub(chrome).max(1);
        let (lines, large) = self.body(&view, rows);
        let rows = if large { rows / 2 } else { rows };
        Screenful { title: view.title, pinned, lines, footer, notice, rows, large }
    }

    /// Lays the body out: in letters of twice the size, if it may be, the terminal can and all of it fits.
    fn body(&self, view: &View, rows: usize) -> (Vec<Line>, bool) {
        let columns = self.body_columns();
        let beside = view.blocks.iter().any(|block| matches!(block, Block::Columns { .. }));
        if !view.large || beside {
            return (layout::lines(view, columns), false);
        }
        let twice = layout::lines(view, columns / 2);
        if self.larger && self.drawing().is_none() && twice.len() * 2 <= rows {
            return (twice, true);
        }
        (layout::lines(view, columns.min(READABLE)), false)
    }

    /// Returns what works on the visible screen, the most needed first; nothing while it is hidden.
    pub fn works_here(&self, view: &View) -> Vec<Action> {
        if self.hidden { Vec::new() } else { footer::actions(self, view) }
    }

    /// Returns the rows of the visible screen's text.
    pub fn lines(&self) -> Vec<Line> {
        self.screenful().lines
    }

    /// Returns how many columns of the first row the name of the screen may take.
    pub fn title_columns(&self) -> usize {
        let mark = if self.hidden { 0 } else { width::cells(&screens::keeping_mark(self)) };
        self.row_columns().saturating_sub(mark + 2)
    }

    /// Returns how many columns texts may take: the last one is kept for the signs of "more".
    pub fn body_columns(&self) -> usize {
        usize::from(self.size.0).saturating_sub(1)
    }

    /// Returns the notice broken into rows, on half of the screen at most.
    pub(super) fn notice_lines(&self) -> Vec<String> {
        let text = self.notice.as_ref().map(|notice| notice.text.as_str());
        text.map_or_else(Vec::new, |text| self.rows_of_at_most(text, self.size.1 / 2))
    }

    /// Returns a text broken into rows; one that would take too many ends with a sign.
    pub(super) fn rows_of_at_most(&self, text: &str, most: u16) -> Vec<String> {
        if text.is_empty() {
            return Vec::new();
        }
        let columns = self.row_columns().max(8);
        let most = usize::from(most).max(1);
        let mut rows: Vec<String> = width::wrap(text, columns).into_iter().map(str::to_owned).collect();
        if rows.len() > most {
            rows.truncate(most);
            let sign = if self.ascii { "..." } else { "…" };
            if let Some(last) = rows.last_mut() {
                *last = format!("{}{sign}", width::cut(last, columns.saturating_sub(3), true));
            }
        }
        rows
    }

    /// Tells whether letters go into a text field now.
    pub fn typing(&self) -> bool {
        !self.hidden && self.place().screen.has_field()
    }

    /// Returns what keys are for now.
    pub fn mode(&self) -> Mode {
        match self.place().screen {
            _ if self.typing() => Mode::Typing,
            Screen::Present if !self.hidden => Mode::Presenting,
            _ => Mode::Reading,
        }
    }

    pub(super) fn reveal(&mut self) {
        let screen = self.screenful();
        self.place_mut().port.reveal(&screen.lines, screen.rows);
    }
}
