//! One line of a plan: `12 = 2 + 8 + 2 | Title | [list/item]`, `10 | Title | [break]` or `10 | Words of one's own`.

use super::FaultKind;
use crate::content::{ItemId, Library};
use crate::sanitize;
use crate::workshop::agenda::fit::MOST_MINUTES;
use crate::workshop::agenda::markdown::own_words;
use crate::workshop::agenda::{Part, What};

/// This much of a wrong word is shown.
const SHOWN: usize = 60;

/// Returns what stands after the dash where a line is a part.
pub fn of_part(line: &str) -> Option<&str> {
    // Word processors turn a dash into a longer one or into a dot.
    let rest = line.strip_prefix(['-', '*', '+', '–', '—', '•'])?;
    // A rule across the page and bold text begin alike.
    rest.starts_with(char::is_whitespace).then(|| rest.trim())
}

/// Reads what stands after the dash.
pub fn part(line: &str, library: &Library) -> Result<Part, FaultKind> {
    let (before, after) = match line.split_once(['|', '｜']) {
        Some((before, after)) => (before, Some(after)),
        None => (line, None),
    };
    let before: String = before.chars().map(plain).collect();
    if !before.starts_with(|letter: char| letter.is_ascii_digit()) {
        return Err(FaultKind::NoMinutes);
    }
    let Some(after) = after else { return Err(FaultKind::NoBar) };
    let (minutes, split) = minutes(&before)?;
    let what = match bracketed(after) {
        Some(id) => named(id, minutes, split, library)?,
        None if split.is_some() => return Err(FaultKind::NotAnItem),
        None => What::Own(words(after)?),
    };
    Ok(Part { minutes, what })
}

/// Minutes to show, to do and to check.
type Split = [u16; 3];

/// Reads `12`, or `12 = 2 + 8 + 2`.
fn minutes(written: &str) -> Result<(u16, Option<Split>), FaultKind> {
    let (all, split) = match written.split_once('=') {
        Some((all, split)) => (all, Some(split)),
        None => (written, None),
    };
    let minutes = number(all, 1)?;
    let Some(split) = split else { return Ok((minutes, None)) };
    let numbers = split.split('+').map(|one| number(one, 0)).collect::<Result<Vec<u16>, _>>()?;
    let Ok([show, act, check]) = <Split>::try_from(numbers) else { return Err(FaultKind::NotThree) };
    let sum = u32::from(show) + u32::from(act) + u32::from(check);
    if sum != u32::from(minutes) {
        return Err(FaultKind::WrongSum { minutes: u32::from(minutes), sum });
    }
    Ok((minutes, Some([show, act, check])))
}

fn number(written: &str, least: u16) -> Result<u16, FaultKind> {
    let written = written.trim();
    let is_number = !written.is_empty() && written.chars().all(|letter| letter.is_ascii_digit());
    let number = written.parse().ok().filter(|number| is_number && (least..=MOST_MINUTES).contains(number));
    number.ok_or_else(|| FaultKind::BadMinutes { word: shown(written) })
}

/// Returns what stands in brackets at the end of a line, if that could be an id.
fn bracketed(line: &str) -> Option<&str> {
    let inner = line.trim_end().strip_suffix(']')?;
    let (before, id) = inner.rsplit_once('[')?;
    let id = id.trim();
    // A backslash makes brackets a part of the words, as everywhere in Markdown.
    let is_words = before.ends_with('\\') || id.ends_with('\\') || id.contains(char::is_whitespace);
    (!is_words && !id.is_empty()).then_some(id)
}

fn named(id: &str, minutes: u16, split: Option<Split>, library: &Library) -> Result<What, FaultKind> {
    if let Some(what) = What::FIXED.into_iter().find(|what| what.id().as_deref() == Some(id)) {
        return if split.is_some() { Err(FaultKind::NotAnItem) } else { Ok(what) };
    }
    if !id.contains('/') {
        return Err(FaultKind::UnknownKind { word: shown(id) });
    }
    let known = ItemId::parse(id).map(|id| library.current_id(&id)).filter(|id| library.item(id).is_some());
    let id = known.ok_or_else(|| FaultKind::UnknownItem { word: shown(id) })?;
    let [show, act, check] = split.unwrap_or_else(|| divided(minutes));
    Ok(What::Item { id, show, act, check })
}

/// Divides the minutes of an item for which only their number was written.
fn divided(minutes: u16) -> Split {
    let side = (minutes / 5).min(6);
    [side, minutes - 2 * side, side]
}

/// Returns a trainer's own words without the backslashes that keep them apart from Markdown.
fn words(written: &str) -> Result<String, FaultKind> {
    let mut text = String::new();
    let mut letters = written.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters.next_if(|next| letter == '\\' && next.is_ascii_punctuation());
        text.push(escaped.unwrap_or(letter));
    }
    let words = own_words(&text);
    if words.is_empty() { Err(FaultKind::NoWords) } else { Ok(words) }
}

/// Returns the plain form of a digit or sign: keyboards of many languages type their own.
pub fn plain(letter: char) -> char {
    const ZEROS: [char; 4] = ['\u{660}', '\u{6F0}', '\u{E50}', '\u{FF10}'];
    let digit = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10);
    if let Some(digit) = ZEROS.iter().find_map(digit) {
        return char::from_digit(digit, 10).unwrap_or(letter);
    }
    match letter {
        '＝' => '=',
        '＋' => '+',
        other => other,
    }
}

fn shown(word: &str) -> String {
    sanitize::for_screen(word.trim(), SHOWN, false).into_owned()
}
