//! What changed since it was last said.

use std::collections::{BTreeMap, BTreeSet};

use crate::guide::app::{App, Course};
use crate::guide::screens::drill::words;
use crate::guide::screens::{Screen, keeping_mark};
use crate::guide::view::{Block, Tone};
use crate::plain::page::{self, Line, Page};
use crate::plain::session::{Asks, Session, hear};
use crate::plain::text;
use crate::t;

impl Session {
    /// Returns what is to be said now: answers, what happened, a new screen or what changed on this one.
    pub fn tell(&mut self, app: &App) -> Vec<String> {
        let mut said = std::mem::take(&mut self.answers);
        if app.notice != self.notice {
            self.notice.clone_from(&app.notice);
            said.extend(
                app.notice
                    .as_ref()
                    .filter(|_| !app.hidden)
                    .map(|notice| text::said(&notice.text, &app.locale)),
            );
        }
        let page = page::page(app);
        if page.place != self.page.place {
            said.extend(self.new_page(app, page));
        } else if page.lines != self.page.lines {
            said.extend(self.changed(app, page));
        }
        if !app.hidden {
            said.extend(self.keeping(app));
        }
        said
    }

    fn new_page(&mut self, app: &App, page: Page) -> Vec<String> {
        let mut said = Vec::new();
        if page.place.is_none() {
            // Nothing can be taken back, but it can be pushed out of sight.
            said.extend(vec![String::new(); usize::from(self.rows)]);
        } else if self.page.place.is_some() || !self.page.lines.is_empty() {
            said.push(String::new());
        }
        self.page = page;
        self.next = 0;
        self.step = None;
        // Whoever is typing something else is not asked for a passphrase in the middle of it.
        self.asks = if self.listens || std::mem::take(&mut self.finds) || app.hidden {
            Asks::Choice
        } else {
            hear::field(app)
        };
        self.marks = app.drill.as_ref().map_or(0, |drill| drill.timeline.marks.len());
        self.now = now(app);
        said.extend(self.say_part());
        said
    }

    /// Says what changed on a screen that was said already: the statements that are new, or everything from the
    /// first of them on where those are many.
    fn changed(&mut self, app: &App, page: Page) -> Vec<String> {
        if app.place().screen == Screen::DrillRun && !app.hidden {
            self.page = page;
            self.next = self.page.lines.len();
            return self.drill(app);
        }
        let before = std::mem::replace(&mut self.page, page);
        let new = whole(&self.page.lines, &new_lines(&before.lines, &self.page.lines));
        let was_through = self.next >= before.lines.len();
        let resume = before.lines.get(self.next).cloned();
        if new.len() > page::PART || new.len() * 2 > self.page.lines.len() {
            self.next = new.first().copied().unwrap_or(0);
            return self.say_part();
        }
        let all = self.page.lines.len();
        let place = resume.and_then(|line| self.page.lines.iter().position(|other| *other == line));
        self.next = if was_through { all } else { place.unwrap_or(self.next.min(all)) };
        new.into_iter().filter_map(|index| self.page.lines.get(index)).map(|line| line.text.clone()).collect()
    }

    /// Says what a drill that runs asks for now, and what is new on its time line.
    fn drill(&mut self, app: &App) -> Vec<String> {
        let now = now(app);
        let mut said = Vec::new();
        if now != self.now {
            said.push(now.clone());
            self.now = now;
        }
        let marks = app.drill.iter().flat_map(|drill| &drill.timeline.marks).skip(self.marks);
        let lines =
            marks.map(|mark| format!("{}: {}", words::time(mark.at_us), words::mark(&app.locale, mark)));
        let lines: Vec<String> = lines.collect();
        self.marks += lines.len();
        said.extend(lines);
        said
    }

    /// Says where progress is kept when that changed; that a save is under way is no news.
    fn keeping(&mut self, app: &App) -> Option<String> {
        let kept = keeping_mark(app);
        if kept == self.kept || kept == t!(app.locale, "mark-saving") {
            return None;
        }
        self.kept.clone_from(&kept);
        Some(t!(app.locale, "plain-keeping", state = kept))
    }
}

/// Returns what a drill that runs asks for now.
fn now(app: &App) -> String {
    let is_running = |course: &Course| matches!(course, Course::Running | Course::Stopping);
    if app.place().screen != Screen::DrillRun || !app.drill.iter().any(|drill| is_running(&drill.course)) {
        return String::new();
    }
    let heading = |block: &Block| match block {
        Block::Text(Tone::Heading, text) => Some(text.clone()),
        _ => None,
    };
    app.view().blocks.iter().find_map(heading).unwrap_or_default()
}

/// Returns the places of all lines of the statements that these lines are part of.
fn whole(lines: &[Line], some: &[usize]) -> Vec<usize> {
    let mut statement = 0;
    let mut of = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        statement = if line.joined { statement } else { at };
        of.push(statement);
    }
    let wanted: BTreeSet<usize> = some.iter().filter_map(|at| of.get(*at).copied()).collect();
    of.iter().enumerate().filter(|(_, statement)| wanted.contains(statement)).map(|(at, _)| at).collect()
}

/// Returns the places of lines that were not there before, however often each was.
fn new_lines(before: &[Line], now: &[Line]) -> Vec<usize> {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for line in before {
        *known.entry(&line.text).or_default() += 1;
    }
    let mut is_new = |line: &Line| match known.get_mut(line.text.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => !line.text.is_empty(),
    };
    now.iter().enumerate().filter(|(_, line)| is_new(line)).map(|(index, _)| index).collect()
}
