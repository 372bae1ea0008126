//! A row of text in the order in which it stands on the screen.

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

use super::join::{Cluster, shaped};
use crate::locale::width::{cells, clusters};

/// Where a row begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// At the right, unless all its letters are of other languages.
    RightToLeft,
    /// At the left, whatever its letters are.
    LeftToRight,
}

/// What is drawn into one cell, or into several of a wide letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned<'a> {
    /// Where it starts in the text as it is read.
    pub at: usize,
    /// Its letters.
    pub text: Cow<'a, str>,
    /// How many cells it takes.
    pub cells: usize,
}

/// Returns what stands in the cells of a row, from left to right.
///
/// Pieces that are set apart by a gap are each turned by themselves and follow each other from the base on. A piece
/// without one right-to-left letter keeps its order: an address or a sentence that nobody has translated yet.
/// Marks that only give a direction are left out: the order says all that they would.
pub fn turned(text: &str, base: Base) -> Vec<Turned<'_>> {
    let mut out = Vec::with_capacity(text.len());
    match base {
        Base::LeftToRight => turn_piece(&mut out, text, 0..text.len(), Level::ltr()),
        Base::RightToLeft => {
            for piece in pieces(text).into_iter().rev() {
                let level = level_of(text.get(piece.clone()).unwrap_or_default());
                turn_piece(&mut out, text, piece, level);
            }
        }
    }
    out
}

/// Returns at which side a piece begins: at the left only where all its letters are read from there.
fn level_of(piece: &str) -> Level {
    let is_other = !has_right_to_left(piece) && piece.chars().any(char::is_alphabetic);
    if is_other { Level::ltr() } else { Level::rtl() }
}

/// Returns a row as it stands on the screen, for a sample of it.
pub fn turn(text: &str) -> String {
    turned(text, Base::RightToLeft).into_iter().map(|turned| turned.text).collect()
}

/// Returns how many cells stand left of the letter that is `read` cells on in a text that begins at the left.
pub fn cells_before(text: &str, read: usize) -> usize {
    let mut left = read;
    let mut at = 0;
    for (cluster, cells) in clusters(text) {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(cells);
        at += cluster.len();
    }
    let row = turned(text, Base::LeftToRight);
    let last = row.iter().map(|turned| turned.at).filter(|start| *start <= at && at < text.len()).max();
    row.iter().take_while(|turned| Some(turned.at) != last).map(|turned| turned.cells).sum()
}

/// Tells whether there is a letter that is read from right to left.
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|letter| letter >= '\u{590}' && is_right_to_left(letter))
}

/// Returns text for a terminal that turns it round itself, with a mark in each gap after right-to-left words.
///
/// Without it two such texts on one row change places (measured in VTE 0.70). The mark takes no cell.
pub fn kept_apart(text: &str) -> Cow<'_, str> {
    let pieces = pieces(text);
    if pieces.len() < 2 || !has_right_to_left(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 3);
    for piece in pieces {
        let is_last = piece.end == text.len();
        let piece = text.get(piece).unwrap_or_default();
        out.push_str(piece);
        if !is_last && has_right_to_left(piece) {
            out.push('\u{200E}');
        }
    }
    Cow::Owned(out)
}

fn is_right_to_left(letter: char) -> bool {
    matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// Returns the text in pieces: words with single spaces between them, gaps of two and more, and bars of a chart.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut in_gap = None;
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, letter)| *letter);
        let has_gap_beside = [before, after].iter().any(|beside| beside.is_none_or(is_of_gap));
        let of_gap = letter == BAR || letter == ' ' && has_gap_beside;
        if in_gap.is_some_and(|in_gap| in_gap != of_gap) {
            pieces.push(start..at);
            start = at;
        }
        in_gap = Some(of_gap);
        before = Some(letter);
    }
    pieces.push(start..text.len());
    pieces
}

/// What the bars of charts are drawn with.
const BAR: char = '█';

fn is_of_gap(letter: char) -> bool {
    matches!(letter, ' ' | BAR)
}

fn turn_piece<'a>(out: &mut Vec<Turned<'a>>, text: &'a str, piece: Range<usize>, level: Level) {
    let start = piece.start;
    let Some(text) = text.get(piece) else { return };
    let levels = ParagraphBidiInfo::new(text, Some(level)).reordered_levels(0..text.len());
    let clusters = shaped(text);
    let level_of = |cluster: &Cluster<'_>| levels.get(cluster.at).copied().unwrap_or(level);
    let cluster_levels: Vec<Level> = clusters.iter().map(level_of).collect();
    for index in ParagraphBidiInfo::reorder_visual(&cluster_levels) {
        let Some(cluster) = clusters.get(index) else { continue };
        let text = drawn(cluster.text.clone(), level_of(cluster).is_rtl());
        if !text.is_empty() {
            let cells = cells(&text);
            out.push(Turned { at: start + cluster.at, text, cells });
        }
    }
}

/// Returns what is drawn of a cluster, a bracket the other way round where its row is.
fn drawn(cluster: Cow<'_, str>, is_turned: bool) -> Cow<'_, str> {
    let kept = |letter: char| !matches!(letter, '\u{200E}' | '\u{200F}' | '\u{61C}');
    let mirror = |letter: char| if is_turned { mirrored(letter) } else { letter };
    if cluster.chars().all(|letter| kept(letter) && mirror(letter) == letter) {
        return cluster;
    }
    Cow::Owned(cluster.chars().filter(|letter| kept(*letter)).map(mirror).collect())
}

/// Letters that look like each other in a mirror (rule L4), those that occur in texts.
const PAIRS: [(char, char); 10] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('«', '»'),
    ('‹', '›'),
    ('≤', '≥'),
    ('⟨', '⟩'),
    ('「', '」'),
    ('『', '』'),
];

/// Returns the letter that looks like this one in a mirror.
fn mirrored(letter: char) -> char {
    let other = |(one, other): &(char, char)| match letter {
        letter if letter == *one => Some(*other),
        letter if letter == *other => Some(*one),
        _ => None,
    };
    PAIRS.iter().find_map(other).unwrap_or(letter)
}

#[cfg(test)]
mod tests;
