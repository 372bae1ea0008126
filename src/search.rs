//! Search over titles and texts that forgives how words are typed.
//!
//! The index keeps all folded text in one piece, so that a key press costs one pass over it.
//! Knows nothing of checklists: whoever builds it says what a hit leads to. Never stores a query.

use std::cmp::Reverse;
use std::ops::Range;

use crate::locale::fold::fold;

mod text;
mod word;

use text::{Cursor, Text};
use word::{Word, is_separator, push_exact, push_folded};

/// So many entries with equally many words in the title are compared further; what comes after them stays in its
/// order. Nobody reads so many hits, and comparing them costs more than finding them.
const MAX_COMPARED: usize = 1_000;

/// One thing to find.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a, T> {
    /// What a hit leads to.
    pub target: T,
    /// The title: what is found here comes first.
    pub title: &'a str,
    /// Everything else.
    pub body: &'a str,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<T> {
    /// What the hit leads to.
    pub target: T,
    /// How well it fits; greater is better.
    pub score: Score,
    /// The bytes of the title to highlight: in order, apart from each other, empty where only the body fits.
    pub title_ranges: Vec<Range<usize>>,
}

/// How well an entry fits: words in the title first, then words with exactly the typed marks, then words found
/// at their start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Score {
    /// How many words of the query are in the title.
    pub in_title: usize,
    /// How many are there with the marks as typed.
    pub exact: usize,
    /// How many begin a word there.
    pub at_start: usize,
}

/// All entries, ready to be searched.
#[derive(Debug, Clone)]
pub struct Index<T> {
    targets: Vec<T>,
    titles: Vec<Box<str>>,
    /// Folded, with `WORD_START` before each word.
    folded: Text,
    /// In lower case and NFC, with all marks.
    exact: Text,
}

impl<T: Clone> Index<T> {
    /// Builds the index. Costs milliseconds for thousands of entries: build it when search is first opened.
    pub fn build<'a>(entries: impl Iterator<Item = Entry<'a, T>>) -> Self {
        let mut index =
            Self { targets: Vec::new(), titles: Vec::new(), folded: Text::default(), exact: Text::default() };
        for entry in entries {
            index.targets.push(entry.target);
            index.titles.push(entry.title.into());
            index.folded.add(entry.title, entry.body, push_folded);
            index.exact.add(entry.title, entry.body, push_exact);
        }
        index
    }

    /// Returns at most `limit` entries that hold all words of the query, the best first, else in their order.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit<T>> {
        let words = Word::all_of(query);
        let mut found = Vec::new();
        for (in_title, entries) in self.by_words_in_title(&words).into_iter().enumerate().rev() {
            let mut scored: Vec<(Score, usize)> = entries
                .into_iter()
                .enumerate()
                .map(|(before, entry)| {
                    let score = Score { in_title, ..Score::default() };
                    (if before < MAX_COMPARED { self.compare(score, entry, &words) } else { score }, entry)
                })
                .collect();
            scored.sort_by_key(|(score, _)| Reverse(*score));
            found.append(&mut scored);
            if found.len() >= limit {
                break;
            }
        }
        found.truncate(limit);
        found.into_iter().filter_map(|(score, entry)| self.hit(score, entry, &words)).collect()
    }

    /// Returns the entries that hold all words, in their order, by how many of them are in the title.
    ///
    /// Goes over the text once, led by the longest word, the rarest most likely.
    fn by_words_in_title(&self, words: &[Word]) -> Vec<Vec<usize>> {
        let mut found = vec![Vec::new(); words.len() + 1];
        let Some(leader) = (0..words.len()).max_by_key(|at| words[*at].plain.len()) else { return found };
        let text = self.folded.text.as_bytes();
        let mut cursors: Vec<Cursor<'_>> =
            words.iter().map(|word| Cursor::new(&word.anywhere, text)).collect();
        let mut entry = 0;
        let mut from = 0;
        while let Some(at) = cursors[leader].next_from(from) {
            while self.folded.place_of(entry).end <= at {
                entry += 1;
            }
            let place = self.folded.place_of(entry);
            let in_title = cursors.iter_mut().try_fold(0, |in_title, cursor| {
                let at = cursor.next_from(place.start).filter(|at| *at < place.end)?;
                Some(in_title + usize::from(at < place.title_end))
            });
            if let Some(entries) = in_title.and_then(|in_title| found.get_mut(in_title)) {
                entries.push(entry);
            }
            from = place.end;
        }
        found
    }

    /// Completes the score of an entry that holds all words.
    fn compare(&self, mut score: Score, entry: usize, words: &[Word]) -> Score {
        let (folded, exact) = (self.folded.fields(entry), self.exact.fields(entry));
        for word in words {
            let in_title = score.in_title > 0 && word.anywhere.find(folded.title).is_some();
            let (folded, exact) =
                if in_title { (folded.title, exact.title) } else { (folded.body, exact.body) };
            score.exact += usize::from(word.exact.find(exact).is_some());
            score.at_start += usize::from(word.at_start.find(folded).is_some());
        }
        score
    }

    fn hit(&self, score: Score, entry: usize, words: &[Word]) -> Option<Hit<T>> {
        let title_ranges =
            if score.in_title == 0 { Vec::new() } else { title_ranges(self.titles.get(entry)?, words) };
        Some(Hit { target: self.targets.get(entry)?.clone(), score, title_ranges })
    }
}

/// Returns where the words stand in a title, each once, at the start of a word where it is at one.
fn title_ranges(title: &str, words: &[Word]) -> Vec<Range<usize>> {
    let folded = fold(title);
    let mut ranges: Vec<Range<usize>> = words
        .iter()
        .filter_map(|word| {
            let is_start =
                |at: usize| folded.text.get(..at).is_some_and(|before| before.ends_with(is_separator));
            let places = || folded.text.match_indices(&word.plain).map(|(at, _)| at);
            let at = places().find(|at| *at == 0 || is_start(*at)).or_else(|| places().next())?;
            Some(folded.original_range(at..at + word.plain.len()))
        })
        .collect();
    ranges.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests;
