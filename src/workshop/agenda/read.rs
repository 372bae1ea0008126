//! A plan read back from Markdown that people may have changed in any editor.
//!
//! A line that begins with a dash at its very start is a part; everything else is for people. What counts in it is
//! numbers and an id in brackets, so that it does not matter which language the plan was written in. Everything that
//! is wrong is told at once.

mod line;

use super::{Agenda, Part};
use crate::content::Library;

/// A plan is a page or two. What is longer is something else.
pub const LARGEST_BYTES: usize = 256 * 1024;
/// Nobody leads a session of more parts.
const MOST_PARTS: usize = 200;
/// So many faults are told at once.
const MOST_FAULTS: usize = 20;

/// What is wrong with a plan, and in which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1; 0 where it is the whole file.
    pub line: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a plan. Words in it are safe to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The line begins like a part, but no minutes follow.
    NoMinutes,
    /// The minutes are none, or more than a session can have.
    BadMinutes {
        /// As it stands there.
        word: String,
    },
    /// There is no bar after the minutes.
    NoBar,
    /// Minutes to show, to do and to check are not three.
    NotThree,
    /// They make another number than the minutes of the part.
    WrongSum {
        /// The minutes of the part.
        minutes: u32,
        /// What they make.
        sum: u32,
    },
    /// Minutes to show, to do and to check, and no item.
    NotAnItem,
    /// No item has this id.
    UnknownItem {
        /// The id.
        word: String,
    },
    /// No kind of part has this name.
    UnknownKind {
        /// The name.
        word: String,
    },
    /// A part of the trainer's own without a word.
    NoWords,
    /// There are more parts than this.
    TooManyParts,
    /// The file is too large to be a plan.
    TooLarge,
    /// There is no part in it.
    NoParts,
    /// There are more faults, from this line on.
    More,
}

/// Reads a plan.
///
/// # Errors
/// All that is wrong, in the order of the lines; some twenty at most. No part of such a plan may be used.
pub fn read(text: &str, library: &Library) -> Result<Agenda, Vec<Fault>> {
    if text.len() > LARGEST_BYTES {
        return Err(vec![Fault { line: 0, kind: FaultKind::TooLarge }]);
    }
    let mut parts: Vec<Part> = Vec::new();
    let mut faults = Vec::new();
    for (number, written) in lines(text) {
        let Some(written) = line::of_part(written) else { continue };
        let kind = match line::part(written, library) {
            Ok(_) if parts.len() == MOST_PARTS => FaultKind::TooManyParts,
            Ok(part) => {
                parts.push(part);
                continue;
            }
            Err(_) if faults.len() + 1 == MOST_FAULTS => FaultKind::More,
            Err(kind) => kind,
        };
        let is_last = matches!(kind, FaultKind::TooManyParts | FaultKind::More);
        faults.push(Fault { line: number, kind });
        if is_last {
            break;
        }
    }
    match (faults.is_empty(), parts.is_empty()) {
        (false, _) => Err(faults),
        (true, true) => Err(vec![Fault { line: 0, kind: FaultKind::NoParts }]),
        (true, false) => Ok(Agenda { parts }),
    }
}

/// Returns the text of a file as editors write it: UTF-8, or UTF-16 where an older Notepad was asked for "Unicode".
pub fn text_of(bytes: &[u8]) -> Option<String> {
    let units = |read: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().skip(1).map(|pair| read(*pair)).collect();
        if rest.is_empty() { String::from_utf16(&units).ok() } else { None }
    };
    match bytes {
        [0xFF, 0xFE, ..] => units(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => units(u16::from_be_bytes),
        _ => str::from_utf8(bytes).ok().map(str::to_owned),
    }
}

/// Returns the minutes that the heading of a plan says, if it says a number.
///
/// They are for people: after a change by hand they need not be those of the parts.
pub fn announced(text: &str) -> Option<u32> {
    let (_, heading) = lines(text).find(|(_, line)| line.starts_with('#'))?;
    let digits = heading.chars().map(line::plain).skip_while(|letter| !letter.is_ascii_digit());
    digits.take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Returns the lines with their numbers. Some editors put a mark before the first letter.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.lines().enumerate().map(|(index, line)| (index + 1, line))
}

#[cfg(test)]
mod tests;
