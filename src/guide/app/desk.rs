//! Translated lines that a fluent person reads, one after the other, a batch at a time.

use std::path::PathBuf;

use crate::content::TextState;
use crate::translate::decide::Decision;
use crate::translate::review::{BATCH, Line};

/// What became of a line in this session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    /// Nothing yet, or left for later.
    #[default]
    Open,
    /// It got other words, and is a draft.
    Changed,
    /// It is reviewed.
    Accepted,
}

/// The lines of one language, and how far one has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// The language.
    pub tag: String,
    /// Its files.
    pub folder: PathBuf,
    lines: Vec<Line>,
    marks: Vec<Mark>,
    at: usize,
    /// Where the batch ends.
    end: usize,
    /// What the disk was asked to keep.
    pending: Option<Decision>,
}

impl Desk {
    /// Begins with the first batch of lines that come in the order in which to read them.
    pub fn new(tag: &str, folder: PathBuf, lines: Vec<Line>) -> Self {
        let (marks, end) = (vec![Mark::Open; lines.len()], BATCH.min(lines.len()));
        Self { tag: tag.to_owned(), folder, lines, marks, at: 0, end, pending: None }
    }

    /// Returns the line on screen; nothing behind the last one of a batch.
    pub fn line(&self) -> Option<&Line> {
        self.lines.get(self.at).filter(|_| self.at < self.end)
    }

    /// Returns what became of the line on screen.
    pub fn mark(&self) -> Mark {
        self.marks.get(self.at).copied().unwrap_or_default()
    }

    /// Returns the number of the line on screen and of the last one of the batch.
    pub fn place(&self) -> (usize, usize) {
        (self.at + 1, self.end)
    }

    /// Returns how many lines have become this.
    pub fn count(&self, mark: Mark) -> usize {
        self.marks.iter().filter(|other| **other == mark).count()
    }

    /// Returns how many lines come after this batch.
    pub fn left(&self) -> usize {
        self.lines.len() - self.end
    }

    /// Goes to the next line.
    pub fn next(&mut self) {
        self.at = (self.at + 1).min(self.end);
    }

    /// Goes to the line before; returns false where there is none.
    pub fn before(&mut self) -> bool {
        let moves = self.at > 0;
        self.at = self.at.saturating_sub(1);
        moves
    }

    /// Goes on with the next batch.
    pub fn more(&mut self) {
        self.at = self.end;
        self.end = (self.end + BATCH).min(self.lines.len());
    }

    /// Decides about the line on screen, with other words or as it is.
    pub fn decide(&mut self, words: Option<String>) -> Option<Decision> {
        let Line { key, english, words: seen, meaning_rev, .. } = self.line()?.clone();
        self.pending = Some(Decision { key, english, seen, meaning_rev, words });
        self.pending.clone()
    }

    /// Takes in that the disk has kept the last decision; returns what became of the line.
    pub fn kept(&mut self) -> Mark {
        let Some(decision) = self.pending.take() else { return Mark::Open };
        let mark = if decision.words.is_some() { Mark::Changed } else { Mark::Accepted };
        if let Some(line) = self.lines.get_mut(self.at) {
            line.state = if mark == Mark::Accepted { TextState::Reviewed } else { TextState::Draft };
            line.words = decision.words.unwrap_or(decision.seen);
        }
        if let Some(own) = self.marks.get_mut(self.at) {
            *own = mark;
        }
        mark
    }

    /// Forgets the last decision: it is not on the disk.
    pub fn not_kept(&mut self) {
        self.pending = None;
    }
}

#[cfg(test)]
mod tests;
