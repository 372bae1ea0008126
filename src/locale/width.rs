//! How many terminal cells text takes, and how it is wrapped, cut and padded to them.
//!
//! Everything is counted per grapheme cluster, because that is what is drawn into a cell.
//! Never guesses word breaks: languages without spaces carry U+200B where a line may end.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Where a line may end without a sign of it.
pub const ZERO_WIDTH_SPACE: char = '\u{200B}';

/// Returns text without the signs for where a line may end, for whoever copies it or reads it elsewhere.
pub fn without_breaks(text: &str) -> Cow<'_, str> {
    if text.contains(ZERO_WIDTH_SPACE) {
        Cow::Owned(text.replace(ZERO_WIDTH_SPACE, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns the cells that a line takes.
pub fn cells(text: &str) -> usize {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.len();
    }
    clusters(text).map(|(_, width_cells)| width_cells).sum()
}

/// Returns what is drawn into each cell, with its width, in order and without a gap.
///
/// What has no width of its own belongs to the cell before it. Only what stands before the first cell
/// comes alone, with width 0.
pub fn clusters(text: &str) -> Clusters<'_> {
    Clusters { rest: text }
}

/// The iterator that [`clusters`] returns.
#[derive(Debug, Clone)]
pub struct Clusters<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Clusters<'a> {
    type Item = (&'a str, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let mut letters = self.rest.chars();
        // Most text needs no table: looking a letter up costs more than everything else that is done with it.
        let (end, cells) = match (letters.next()?, letters.next()) {
            (first, None) if is_plain(first) => (first.len_utf8(), 1),
            (first, Some(next)) if is_plain(first) && is_plain(next) => (first.len_utf8(), 1),
            _ => whole_cluster(self.rest),
        };
        let (cluster, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some((cluster, cells))
    }
}

/// Tells whether a letter takes one cell and never joins another one of its kind.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// Returns the end and the cells of the cluster that the text begins with, any kind of letter considered.
fn whole_cluster(text: &str) -> (usize, usize) {
    let mut parts = text.graphemes(true).flat_map(apart);
    let first = parts.next().unwrap_or_default();
    let more: usize = parts.take_while(|next| cluster_cells(next) == 0).map(str::len).sum();
    (first.len() + more, cluster_cells(first))
}

/// Splits what Unicode calls one letter before each letter that has a cell of its own.
fn apart(grapheme: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(grapheme);
    std::iter::from_fn(move || {
        let whole = rest.take()?;
        let at = whole.char_indices().skip(1).find(|(_, letter)| stands_apart(*letter)).map(|(at, _)| at);
        let (part, after) =
            at.and_then(|at| whole.split_at_checked(at)).map_or((whole, None), |(a, b)| (a, Some(b)));
        rest = after;
        Some(part)
    })
}

/// Tells whether a letter has a cell of its own in every terminal, although Unicode joins it to the one before.
///
/// Sara am of Thai and Lao. Drawn as one letter of two cells, its half stayed on the screen when the next screen had
/// a space there (measured in tmux 3.3a).
fn stands_apart(letter: char) -> bool {
    matches!(letter, '\u{E33}' | '\u{EB3}')
}

/// Breaks text into lines of at most `width_cells`.
///
/// Lines end at line feeds, at spaces, which are dropped there, and at U+200B; a longer word ends between
/// clusters. A cluster that is wider than a line stands alone on one. Spaces before the first word stay
/// where they fit. Always returns at least one line; a last line feed adds none.
pub fn wrap(text: &str, width_cells: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        Wrapper::new(paragraph, width_cells).run(&mut lines);
    }
    if lines.is_empty() {
        lines.push("");
    }
    lines
}

/// Shortens a line to `width_cells`, with a sign of it where anything was cut.
pub fn cut(text: &str, width_cells: usize, ascii: bool) -> Cow<'_, str> {
    if cells(text) <= width_cells {
        return Cow::Borrowed(text);
    }
    let ellipsis: String = if ascii { "..." } else { "…" }.chars().take(width_cells).collect();
    let room_cells = width_cells - cells(&ellipsis);
    let mut used_cells = 0;
    let mut kept = String::with_capacity(text.len());
    for (cluster, cluster_cells) in clusters(text) {
        used_cells += cluster_cells;
        if used_cells > room_cells {
            break;
        }
        kept.push_str(cluster);
    }
    kept.truncate(kept.trim_end().len());
    kept.push_str(&ellipsis);
    Cow::Owned(kept)
}

/// Fills a line with spaces up to `width_cells`; a longer one stays as it is.
pub fn pad_end(text: &str, width_cells: usize) -> String {
    let missing_cells = width_cells.saturating_sub(cells(text));
    let mut padded = String::with_capacity(text.len() + missing_cells);
    padded.push_str(text);
    padded.extend(std::iter::repeat_n(' ', missing_cells));
    padded
}

/// Returns the cells of one cluster.
///
/// Terminals that count each character draw more cells than the cluster has, and then overwrite what comes
/// next: Khmer was measured to lose vowels so. The greater count leaves a gap instead. Emoji joined by ZWJ
/// are drawn as one in every terminal that can draw them.
fn cluster_cells(cluster: &str) -> usize {
    let Some(first) = cluster.chars().next() else { return 0 };
    if first.is_control() || matches!(first, '\u{2028}' | '\u{2029}') {
        return 0;
    }
    let whole = cluster.width();
    if is_joined_emoji(cluster) {
        return whole;
    }
    whole.max(cluster.chars().filter_map(UnicodeWidthChar::width).sum())
}

/// Tells whether a cluster is several emoji joined by ZWJ, which Indic letters use too.
pub(crate) fn is_joined_emoji(cluster: &str) -> bool {
    cluster.contains('\u{200D}')
        && cluster.starts_with(|first| {
            // The blocks that hold all emoji which ZWJ sequences begin with.
            matches!(first, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
        })
}

/// Tells whether a line may end at this space. No-break spaces keep their words together.
fn is_break_space(letter: char) -> bool {
    letter.is_whitespace() && !letter.is_control() && !matches!(letter, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// A place where the line may end.
#[derive(Debug, Clone, Copy)]
struct Break {
    /// Where the line ends, without its last spaces.
    line_end: usize,
    /// Where the next line begins.
    next_start: usize,
    /// The cells up to there.
    cells: usize,
}

/// Breaks one paragraph.
#[derive(Debug)]
struct Wrapper<'a> {
    paragraph: &'a str,
    width_cells: usize,
    line_start: usize,
    /// The end of what is not a break space; equal to `line_start` while there is nothing else.
    content_end: usize,
    line_cells: usize,
    last_break: Option<Break>,
}

impl<'a> Wrapper<'a> {
    fn new(paragraph: &'a str, width_cells: usize) -> Self {
        Self { paragraph, width_cells, line_start: 0, content_end: 0, line_cells: 0, last_break: None }
    }

    fn run(mut self, lines: &mut Vec<&'a str>) {
        let mut at = 0;
        for (cluster, cells) in clusters(self.paragraph) {
            let end = at + cluster.len();
            if cluster.chars().all(|letter| is_break_space(letter) || letter == ZERO_WIDTH_SPACE) {
                self.line_cells += cells;
            } else {
                self.make_room(at, cells, lines);
                self.line_cells += cells;
                self.content_end = end;
            }
            // Spaces at the start are an indentation and no place to break.
            if self.content_end > self.line_start && may_end_after(cluster) {
                self.last_break =
                    Some(Break { line_end: self.content_end, next_start: end, cells: self.line_cells });
            }
            at = end;
        }
        self.push_line(self.content_end, lines);
    }

    /// Ends lines until the cluster at `at` fits, or is the first of its line.
    fn make_room(&mut self, at: usize, cells: usize, lines: &mut Vec<&'a str>) {
        while self.line_cells + cells > self.width_cells && at > self.line_start {
            if let Some(place) = self.last_break.take() {
                self.push_line(place.line_end, lines);
                self.line_start = place.next_start;
                self.line_cells -= place.cells;
            } else {
                if self.content_end > self.line_start {
                    self.push_line(at, lines);
                }
                self.line_start = at;
                self.line_cells = 0;
            }
            self.content_end = self.content_end.max(self.line_start);
        }
    }

    fn push_line(&self, end: usize, lines: &mut Vec<&'a str>) {
        lines.push(self.paragraph.get(self.line_start..end).unwrap_or_default());
    }
}

fn may_end_after(cluster: &str) -> bool {
    cluster.contains(ZERO_WIDTH_SPACE) || cluster.starts_with(is_break_space)
}

#[cfg(test)]
mod tests;
