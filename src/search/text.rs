//! One kind of text of all entries in one piece.

use memchr::memmem::Finder;

/// Ends the text of each entry: no word holds it, so that no hit reaches over it.
const END: char = '\n';

/// The titles, or the bodies, of all entries, one after another.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    text: String,
    /// Where the text of each entry ends.
    ends: Vec<usize>,
}

impl Text {
    /// Adds the text of the next entry in the form that `push` gives it.
    pub(super) fn add(&mut self, original: &str, push: fn(&mut String, &str)) {
        push(&mut self.text, original);
        self.text.push(END);
        self.ends.push(self.text.len());
    }

    /// Adds the texts of further entries.
    pub(super) fn append(&mut self, other: &Self) {
        let before = self.text.len();
        self.text.push_str(&other.text);
        self.ends.extend(other.ends.iter().map(|end| before + end));
    }

    /// Gives back the memory that was reserved for more.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Tells whether a word is in the text of one entry.
    pub(super) fn holds(&self, entry: usize, word: &Finder<'_>) -> bool {
        let start = entry.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(entry).copied().unwrap_or(start);
        self.text.as_bytes().get(start..end).is_some_and(|text| word.find(text).is_some())
    }

    /// Returns the entries whose text holds a word, in their order. Goes over the whole text once.
    pub(super) fn entries_with(&self, word: &Finder<'_>) -> impl Iterator<Item = usize> {
        let text = self.text.as_bytes();
        let mut ends = self.ends.iter().copied().enumerate();
        let mut from = 0;
        std::iter::from_fn(move || {
            let at = from + word.find(text.get(from..)?)?;
            let (entry, end) = ends.find(|(_, end)| at < *end)?;
            from = end;
            Some(entry)
        })
    }
}
