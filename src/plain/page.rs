//! A screen as lines: what a view holds, said in words instead of drawn. Pure; needs no width.

use std::iter;

use crate::export::bars::Bar;
use crate::guide::app::App;
use crate::guide::screens::Screen;
use crate::guide::screens::home::state_words;
use crate::guide::view::{Block, Choice, Field, Mark, Target, Tone, View};
use crate::plain::text;
use crate::t;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its words; empty between two sections.
    pub text: String,
    /// Whether it belongs to the line before, so that nothing may come between the two.
    pub joined: bool,
    /// The step that it belongs to, counted from 0.
    pub step: Option<usize>,
}

/// A screen as lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Which screen, and how many are open; nothing while it is hidden.
    pub place: Option<(usize, Screen)>,
    /// Everything on it.
    pub lines: Vec<Line>,
    /// What can be chosen by number, counted from 1.
    pub targets: Vec<Target>,
    /// The steps that can be walked through.
    pub steps: Vec<Target>,
}

impl Page {
    /// Returns the lines of a step.
    pub fn step_lines(&self, step: usize) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.step == Some(step))
    }
}

/// Returns the visible screen.
pub fn page(app: &App) -> Page {
    let view = app.view();
    let mut teller = Teller { app, page: Page::default(), all_steps: all_steps(&view), step: None };
    if app.hidden {
        // The name of the neutral screen is neutral only as it stands.
        teller.line(&view.title);
    } else {
        teller.page.place = Some((app.stack.len(), app.place().screen.clone()));
        teller.line(&t!(app.locale, "plain-screen", title = view.title.as_str()));
    }
    if !view.pinned.is_empty() {
        teller.sentences(&view.pinned);
    }
    for block in &view.blocks {
        teller.block(block);
    }
    teller.page
}

/// Returns what the field of the visible screen asks for.
pub fn field_label(app: &App) -> String {
    let label = |block: &Block| match block {
        Block::Field(field) => Some(text::said(&field.label, &app.locale)),
        _ => None,
    };
    app.view().blocks.iter().find_map(label).unwrap_or_default()
}

/// Returns how many steps a view has.
fn all_steps(view: &View) -> usize {
    let is_step = |block: &&Block| match block {
        Block::Marked { mark: Mark::Number(_), .. } => true,
        Block::Choice(choice) => matches!(choice.target, Target::Step(_)),
        _ => false,
    };
    view.blocks.iter().filter(is_step).count()
}

struct Teller<'a> {
    app: &'a App,
    page: Page,
    all_steps: usize,
    step: Option<usize>,
}

impl Teller<'_> {
    fn block(&mut self, block: &Block) {
        // What is to be copied for a step belongs to it.
        if !matches!(block, Block::Code(_)) {
            self.step = None;
        }
        match block {
            Block::Gap => self.gap(),
            Block::Text(Tone::Heading, text) => self.line(&text::heading(&self.said(text))),
            Block::Text(_, text) => self.sentences(text),
            Block::Marked { mark, text, .. } => self.marked(mark, text),
            Block::Code(code) => self.code(code),
            Block::Chart { bars, .. } => self.chart(bars),
            Block::Columns { columns, .. } => {
                for (heading, text) in columns {
                    self.line(&text::heading(&self.said(heading)));
                    self.sentences(text);
                }
            }
            Block::Choice(Choice { target: target @ Target::Step(_), mark, label, note, .. }) => {
                self.step = Some(self.page.steps.len());
                self.page.steps.push(target.clone());
                self.marked(mark, label);
                self.note(note);
            }
            Block::Choice(choice) => self.choice(choice),
            Block::Field(field) => self.field(field),
        }
    }

    fn said(&self, text: &str) -> String {
        text::said(text, &self.app.locale)
    }

    fn gap(&mut self) {
        if self.page.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.page.lines.push(Line { text: String::new(), joined: false, step: None });
        }
    }

    fn line(&mut self, text: &str) {
        self.page.lines.push(Line { text: text::bare(text).into_owned(), joined: false, step: self.step });
    }

    fn joined(&mut self, text: &str) {
        self.page.lines.push(Line { text: text::bare(text).into_owned(), joined: true, step: self.step });
    }

    fn sentences(&mut self, text: &str) {
        for sentence in text::sentences(&self.said(text)) {
            self.line(sentence);
        }
    }

    /// A first line, and the rest of its sentences joined to it.
    fn statement(&mut self, text: &str) {
        let mut sentences = text::sentences(text).into_iter();
        self.line(sentences.next().unwrap_or_default());
        for sentence in sentences {
            self.joined(sentence);
        }
    }

    fn marked(&mut self, mark: &Mark, text: &str) {
        let (words, address) = text::split_address(text);
        let words = self.said(words);
        match mark {
            Mark::Number(number) => {
                let (number, all) = (*number, self.all_steps);
                let said =
                    t!(self.app.locale, "plain-step", number = number, all = all, text = words.as_str());
                self.statement(&said);
            }
            Mark::Before(before) if before != "-" => {
                let before = before.trim().trim_end_matches(':');
                self.statement(&text::with_state(before, &words));
            }
            Mark::State(state) => {
                self.statement(&text::with_state(&words, &state_words(&self.app.locale, *state)));
            }
            // The words of a need say how much it is needed.
            _ => self.statement(&words),
        }
        if let Some(address) = address {
            self.joined(&t!(self.app.locale, "plain-address", address = address));
        }
    }

    /// Lines to copy stand as they are, after a line that says so: no colour sets them apart here.
    fn code(&mut self, code: &str) {
        let lines: Vec<&str> = code.trim_matches('\n').split('\n').collect();
        self.joined(&t!(self.app.locale, "plain-copy", count = lines.len()));
        for line in lines {
            self.joined(line);
        }
    }

    fn chart(&mut self, bars: &[Bar]) {
        for bar in bars {
            self.line(&text::with_state(&bar.label, &bar.value.to_string()));
        }
    }

    fn choice(&mut self, choice: &Choice) {
        let label = match &choice.mark {
            Mark::Before(before) => text::with_state(before, &self.said(&choice.label)),
            _ => self.said(&choice.label),
        };
        let said = text::with_state(&label, &self.state(&choice.mark));
        self.numbered(choice.target.clone(), &said);
        self.note(&choice.note);
    }

    fn note(&mut self, note: &str) {
        for sentence in text::sentences(&self.said(note)) {
            self.joined(sentence);
        }
    }

    fn state(&self, mark: &Mark) -> String {
        let locale = &self.app.locale;
        match mark {
            Mark::Any(true) | Mark::One(true) => t!(locale, "plain-chosen"),
            Mark::Any(false) | Mark::One(false) => t!(locale, "plain-not-chosen"),
            Mark::Current => t!(locale, "plain-current"),
            Mark::State(state) => state_words(locale, *state),
            Mark::Weight(None) => t!(locale, "need-off"),
            // The words of a need say how much it is needed; a place in an order is heard as the order.
            Mark::Weight(Some(_)) | Mark::None | Mark::Number(_) | Mark::Before(_) => String::new(),
        }
    }

    /// A field is chosen like a line. What a secret field holds is never said.
    fn field(&mut self, field: &Field) {
        let secret = self.app.place().screen.has_secret_field();
        let typed = if secret || field.shown.is_empty() {
            t!(self.app.locale, "plain-nothing-typed")
        } else {
            field.shown.clone()
        };
        let label = self.said(&field.label);
        let label = label.trim_end_matches([':', '：']);
        self.numbered(Target::Field, &text::with_state(label, &typed));
    }

    fn numbered(&mut self, target: Target, said: &str) {
        self.page.targets.push(target);
        let number = self.page.targets.len();
        self.line(&format!("{number}. {said}"));
    }
}

/// More lines at once are hard to keep in mind, and a window of ordinary size shows them all.
pub const PART: usize = 16;

/// Returns where each part of a page ends: before a section where that is possible, never within what belongs
/// together.
pub fn parts(lines: &[Line]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut from = 0;
    while lines.len() - from > PART + PART / 4 {
        let may_end = |at: &usize| lines.get(*at).is_some_and(|line| !line.joined);
        let is_section = |at: &usize| lines.get(*at).is_some_and(|line| line.text.is_empty());
        let section = (from + PART / 2..=from + PART).rev().find(is_section);
        let anywhere = (from + 1..=from + PART).rev().find(may_end);
        let later = || (from + PART..lines.len()).find(may_end);
        let Some(end) = section.or(anywhere).or_else(later) else { break };
        ends.push(end);
        from = end;
    }
    ends.into_iter().chain(iter::once(lines.len())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(shape: &str) -> Vec<Line> {
        let line = |sign| Line {
            text: if sign == ' ' { String::new() } else { "x".to_owned() },
            joined: sign == '+',
            step: None,
        };
        shape.chars().map(line).collect()
    }

    #[test]
    fn parts_end_before_sections_and_part_nothing_that_belongs_together() {
        let check = |shape: &str, expected: &[usize]| assert_eq!(parts(&lines(shape)), expected, "{shape}");
        check("", &[0]);
        check("xxxx", &[4]);
        check(&"x".repeat(20), &[20]);
        check(&"x".repeat(21), &[16, 21]);
        check(&format!("{} {}", "x".repeat(10), "x".repeat(20)), &[10, 26, 31]);
        check(&format!("{}x++++{}", "x".repeat(14), "x".repeat(10)), &[14, 29]);
        check(&format!("x{}x", "+".repeat(40)), &[41, 42]);
    }
}
