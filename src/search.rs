//! Search over titles and texts that forgives how words are typed.
//!
//! The index keeps all folded text in one piece, so that a key press costs one pass over it.
//! Knows nothing of checklists: whoever builds it says what a hit leads to. Never stores a query.

use std::cmp::Reverse;
use std::ops::Range;

use crate::locale::fold::fold;

mod text;
mod word;

use text::Text;
use word::{Word, is_separator, push_exact, push_folded};

/// So many entries with equally many words in the title are compared further; what comes after them stays in its
/// order. Nobody reads so many hits, and comparing them costs more than finding them.
const MAX_COMPARED: usize = 150;

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
    /// The bodies as they were given: their marks only tell which hit comes first, and are looked at for few.
    bodies: Vec<Box<str>>,
    folded: Fields,
}

/// One form of the text.
#[derive(Debug, Clone, Default)]
struct Fields {
    titles: Text,
    bodies: Text,
}

impl Fields {
    /// Returns titles and bodies in the form in which words are looked for.
    fn folded(words: &[(&str, &str)]) -> Self {
        let mut fields = Self::default();
        for (title, body) in words {
            fields.titles.add(title, push_folded);
            fields.bodies.add(body, push_folded);
        }
        fields
    }

    fn append(&mut self, other: &Self) {
        self.titles.append(&other.titles);
        self.bodies.append(&other.bodies);
    }

    fn shrink(&mut self) {
        self.titles.shrink();
        self.bodies.shrink();
    }
}

impl<T: Clone> Index<T> {
    /// Builds the index, on two threads. It takes a while for thousands of entries: build it when search is first opened.
    pub fn build<'a>(entries: impl Iterator<Item = Entry<'a, T>>) -> Self {
        let (mut targets, mut words) = (Vec::new(), Vec::new());
        for entry in entries {
            targets.push(entry.target);
            words.push((entry.title, entry.body));
        }
        let (first, second) = words.split_at(words.len() / 2);
        let mut folded = std::thread::scope(|scope| {
            let other = std::thread::Builder::new().spawn_scoped(scope, || Fields::folded(second));
            let mut folded = Fields::folded(first);
            // Where no thread may be started, or one stopped, the same is done here.
            let other = other.ok().and_then(|other| other.join().ok());
            folded.append(&other.unwrap_or_else(|| Fields::folded(second)));
            folded
        });
        folded.shrink();
        let boxed = |words: &str| Box::from(words);
        Self {
            targets,
            titles: words.iter().map(|(title, _)| boxed(title)).collect(),
            bodies: words.iter().map(|(_, body)| boxed(body)).collect(),
            folded,
        }
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

    fn score(&self, words: &[Word], entry: usize, in_title: u64) -> Score {
        let mut score = Score { in_title: in_title.count_ones(), exact: 0, at_start: 0 };
        let exact = |texts: &[Box<str>]| {
            let mut exact = String::new();
            if let Some(text) = texts.get(entry) {
                push_exact(&mut exact, text);
            }
            exact
        };
        let (mut title, mut body) = (None, None);
        for word in words {
            let (folded, exact) = if in_title & word.bit == 0 {
                (&self.folded.bodies, body.get_or_insert_with(|| exact(&self.bodies)))
            } else {
                (&self.folded.titles, title.get_or_insert_with(|| exact(&self.titles)))
            };
            score.exact += u32::from(word.exact.find(exact.as_bytes()).is_some());
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
