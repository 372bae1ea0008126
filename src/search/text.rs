//! The text of all entries in one piece, and ways through it.

use std::ops::Range;

use memchr::memmem::Finder;

/// Ends each title and each body: no word holds it, so that no hit reaches over it.
const END: char = '\n';

/// The titles and bodies of all entries, one after another.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    pub(super) text: String,
    /// For each entry where its title ends, and where its body and with it the entry ends.
    ends: Vec<[usize; 2]>,
}

impl Text {
    pub(super) fn add(&mut self, title: &str, body: &str, push: fn(&mut String, &str)) {
        push(&mut self.text, title);
        self.text.push(END);
        let title_end = self.text.len();
        push(&mut self.text, body);
        self.text.push(END);
        self.ends.push([title_end, self.text.len()]);
    }

    pub(super) fn place_of(&self, entry: usize) -> Place {
        let start = entry.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |[_, end]| *end);
        let [title_end, end] = self.ends.get(entry).copied().unwrap_or([self.text.len(); 2]);
        Place { start, title_end, end }
    }

    pub(super) fn fields(&self, entry: usize) -> Fields<'_> {
        let Place { start, title_end, end } = self.place_of(entry);
        let bytes = |range: Range<usize>| self.text.as_bytes().get(range).unwrap_or_default();
        Fields { title: bytes(start..title_end), body: bytes(title_end..end) }
    }
}

/// Where an entry stands in a `Text`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) start: usize,
    pub(super) title_end: usize,
    pub(super) end: usize,
}

/// The text of an entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) title: &'a [u8],
    pub(super) body: &'a [u8],
}

/// Remembers the next hit, so that a text is searched at most once from start to end however many ask.
pub(super) struct Cursor<'a> {
    finder: &'a Finder<'a>,
    text: &'a [u8],
    /// `None` before the first search; `usize::MAX` where there is no further hit.
    next: Option<usize>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(finder: &'a Finder<'a>, text: &'a [u8]) -> Self {
        Self { finder, text, next: None }
    }

    /// Returns the first hit at or after `from`, which never goes back.
    pub(super) fn next_from(&mut self, from: usize) -> Option<usize> {
        let next = match self.next {
            Some(next) if next >= from => next,
            _ => {
                let rest = self.text.get(from..).unwrap_or_default();
                self.finder.find(rest).map_or(usize::MAX, |at| from + at)
            }
        };
        self.next = Some(next);
        (next != usize::MAX).then_some(next)
    }
}
