//! Words of a query, and the two forms of text in which they are looked for.

use std::cmp::Reverse;

use memchr::memmem::Finder;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::locale::fold::{fold, fold_each, is_invisible, quick_lower};

/// Stands in the folded text before each word. No control character is in a query word.
const WORD_START: char = '\u{1}';

/// One word of a query.
#[derive(Debug)]
pub(super) struct Word {
    /// Stands for it in sets of words.
    pub(super) bit: u64,
    /// Folded, as it is in a folded title.
    pub(super) plain: String,
    /// Finds it in the folded text of the index.
    pub(super) anywhere: Finder<'static>,
    /// Finds it there at the start of a word.
    pub(super) at_start: Finder<'static>,
    /// Finds it with its marks.
    pub(super) exact: Finder<'static>,
}

impl Word {
    /// Splits a query in its words, each once, the longest first.
    pub(super) fn all_of(query: &str) -> Vec<Self> {
        let mut words: Vec<Self> = Vec::new();
        for typed in query.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
            let plain = fold(typed).text;
            if !plain.is_empty() && words.iter().all(|word| word.plain != plain) {
                words.push(Self::new(typed, plain));
            }
        }
        words.sort_by_key(|word| Reverse(word.plain.len()));
        words.truncate(64);
        for (word, place) in words.iter_mut().zip(0..) {
            word.bit = 1 << place;
        }
        words
    }

    fn new(typed: &str, plain: String) -> Self {
        let mut marked = String::with_capacity(plain.len() + 1);
        push_folded(&mut marked, typed);
        let anywhere = marked.strip_prefix(WORD_START).unwrap_or(&marked);
        let mut exact = String::with_capacity(typed.len());
        push_exact(&mut exact, typed);
        Self {
            anywhere: Finder::new(anywhere).into_owned(),
            at_start: Finder::new(&marked).into_owned(),
            exact: Finder::new(&exact).into_owned(),
            plain,
            bit: 0,
        }
    }
}

/// Adds folded text with `WORD_START` before each word. Control characters separate words.
pub(super) fn push_folded(text: &mut String, original: &str) {
    let mut after_separator = true;
    text.reserve(original.len());
    for (run, others) in plain_runs(original) {
        if !run.is_empty() {
            if after_separator {
                text.push(WORD_START);
            }
            after_separator = false;
            push_lower(text, run);
        }
        fold_each(others, |letter, _| {
            let is_separator = !letter.is_ascii_alphanumeric() && is_separator(letter);
            if after_separator && !is_separator {
                text.push(WORD_START);
            }
            after_separator = is_separator;
            text.push(if is_separator && letter.is_control() { ' ' } else { letter });
        });
    }
}

/// Adds text in lower case and NFC, with all marks.
pub(super) fn push_exact(text: &mut String, original: &str) {
    let before = text.len();
    text.reserve(original.len());
    let is_quick = plain_runs(original).all(|(run, others)| {
        push_lower(text, run);
        others.chars().all(|letter| quick_lower(letter).map(|lower| text.push(lower)).is_some())
    });
    if is_quick {
        return;
    }
    text.truncate(before);
    let lower = original.chars().filter(|letter| !is_invisible(*letter)).flat_map(char::to_lowercase);
    if is_nfc_quick(original.chars()) == IsNormalized::Yes {
        text.extend(lower);
    } else {
        text.extend(lower.nfc());
    }
}

/// Cuts text into runs of plain letters and digits, each with what follows it: half of Vietnamese and nearly all of
/// English is plain, and copied in one go.
fn plain_runs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (run, others) = split_where(rest, |byte| !byte.is_ascii_alphanumeric());
        // Bytes of other letters are no ASCII letters: this ends where a letter ends.
        let (others, next) = split_where(others, |byte| byte.is_ascii_alphanumeric());
        let is_end = std::mem::replace(&mut rest, next).is_empty();
        (!is_end).then_some((run, others))
    })
}

fn split_where(text: &str, ends: impl Fn(u8) -> bool) -> (&str, &str) {
    let at = text.bytes().position(ends).unwrap_or(text.len());
    text.split_at_checked(at).unwrap_or((text, ""))
}

fn push_lower(text: &mut String, plain: &str) {
    let from = text.len();
    text.push_str(plain);
    if let Some(added) = text.get_mut(from..) {
        added.make_ascii_lowercase();
    }
}

/// Tells whether a character stands between words. Marks and letters without spaces around them do not.
pub(super) fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || letter.is_ascii_punctuation()
        || matches!(letter, '«' | '»' | '·' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{3001}'..='\u{3011}')
}
