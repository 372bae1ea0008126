//! Search over titles and texts that forgives how words are typed.
//!
//! The index keeps all folded text in one piece, so that a key press costs one pass over it.
//! Knows nothing of checklists: whoever builds it says what a hit leads to. Never stores a query.

use std::cell::{OnceCell, RefCell};
use std::cmp::Reverse;
use std::ops::Range;

use crate::locale::fold::fold;

mod text;
mod word;

use text::Text;
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
    pub in_title: u32,
    /// How many are there with the marks as typed.
    pub exact: u32,
    /// How many begin a word there.
    pub at_start: u32,
}

/// All entries, ready to be searched.
#[derive(Debug, Clone)]
pub struct Index<T> {
    targets: Vec<T>,
    titles: Vec<Box<str>>,
    folded: Fields,
    /// Only tells which hit comes first, and costs as much as all the rest: made when there is a hit.
    exact: OnceCell<Fields>,
    /// The bodies as they were given, until `exact` is made of them.
    bodies: RefCell<Vec<Box<str>>>,
}

/// One form of the text.
#[derive(Debug, Clone, Default)]
struct Fields {
    titles: Text,
    bodies: Text,
}

impl<T: Clone> Index<T> {
    /// Builds the index. It takes a while for thousands of entries: build it when search is first opened.
    pub fn build<'a>(entries: impl Iterator<Item = Entry<'a, T>>) -> Self {
        let mut index = Self {
            targets: Vec::new(),
            titles: Vec::new(),
            folded: Fields::default(),
            exact: OnceCell::new(),
            bodies: RefCell::default(),
        };
        for entry in entries {
            index.targets.push(entry.target);
            index.titles.push(entry.title.into());
            index.folded.titles.add(entry.title, push_folded);
            index.folded.bodies.add(entry.body, push_folded);
            index.bodies.get_mut().push(entry.body.into());
        }
        index
    }

    /// Returns at most `limit` entries that hold all words of the query, the best first, else in their order.
    ///
    /// Only the longest 64 words count.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit<T>> {
        let words = Word::all_of(query);
        let in_titles = self.words_in_titles(&words);
        let mut found: Vec<(Score, usize)> = Vec::new();
        for count in (0..=words.len()).rev() {
            let wanted = limit.saturating_sub(found.len());
            if wanted == 0 {
                break;
            }
            let mut scored: Vec<_> = self
                .entries_with(&words, &in_titles, count)
                .take(wanted.max(MAX_COMPARED))
                .enumerate()
                .map(|(before, (entry, in_title))| {
                    let compared = if before < MAX_COMPARED { &words[..] } else { &[] };
                    (self.score(compared, entry, in_title), entry)
                })
                .collect();
            scored.sort_by_key(|(score, _)| Reverse(*score));
            found.append(&mut scored);
        }
        found.truncate(limit);
        found.into_iter().filter_map(|(score, entry)| self.hit(score, entry, &words)).collect()
    }

    /// Returns for each entry the words in its title, as bits.
    fn words_in_titles(&self, words: &[Word]) -> Vec<u64> {
        let mut in_titles = vec![0; self.titles.len()];
        for word in words {
            for entry in self.folded.titles.entries_with(&word.anywhere) {
                in_titles[entry] |= word.bit;
            }
        }
        in_titles
    }

    /// Returns the entries that hold all words, `count` of them in the title, in their order.
    fn entries_with<'a>(
        &'a self,
        words: &'a [Word],
        in_titles: &'a [u64],
        count: usize,
    ) -> Box<dyn Iterator<Item = (usize, u64)> + 'a> {
        let holds_rest = move |entry: usize, known: u64| {
            words
                .iter()
                .filter(|word| known & word.bit == 0)
                .all(|word| self.folded.bodies.holds(entry, &word.anywhere))
        };
        let Some(longest) = words.first() else { return Box::new(std::iter::empty()) };
        if count == 0 {
            // The longest word, the rarest most likely, leads through all bodies in one go.
            let entries = self.folded.bodies.entries_with(&longest.anywhere);
            let apart = entries.filter(|entry| in_titles.get(*entry) == Some(&0));
            return Box::new(
                apart.filter(move |entry| holds_rest(*entry, longest.bit)).map(|entry| (entry, 0)),
            );
        }
        let entries = in_titles.iter().copied().enumerate();
        let at_level = entries.filter(move |(_, in_title)| in_title.count_ones() as usize == count);
        Box::new(at_level.filter(move |(entry, in_title)| holds_rest(*entry, *in_title)))
    }

    fn exact(&self) -> &Fields {
        self.exact.get_or_init(|| {
            let mut exact = Fields::default();
            for (title, body) in self.titles.iter().zip(self.bodies.take()) {
                exact.titles.add(title, push_exact);
                exact.bodies.add(&body, push_exact);
            }
            exact
        })
    }

    fn score(&self, words: &[Word], entry: usize, in_title: u64) -> Score {
        let exact = self.exact();
        let mut score = Score { in_title: in_title.count_ones(), exact: 0, at_start: 0 };
        for word in words {
            let (folded, exact) = if in_title & word.bit == 0 {
                (&self.folded.bodies, &exact.bodies)
            } else {
                (&self.folded.titles, &exact.titles)
            };
            score.exact += u32::from(exact.holds(entry, &word.exact));
            score.at_start += u32::from(folded.holds(entry, &word.at_start));
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
