//! Which words of the glossary stand in a text.
//!
//! Pure. A word counts where it stands by itself, whatever the size of its letters; its accents count, because without
//! them Vietnamese words are other words.

use std::ops::Range;

use super::model::{Library, Term, Text};

/// Returns the ids of the words that stand in some of these texts, as they are shown, in the order of the glossary.
///
/// Where one word stands within a longer one, the longer one counts: "encryption" in "end-to-end encryption" does not.
pub fn in_texts(library: &Library, texts: &[&Text]) -> Vec<String> {
    let terms: Vec<&Term> = library.terms().map(|(_, term)| term).collect();
    let mut found = vec![false; terms.len()];
    for text in texts {
        let text = text.shown.to_lowercase();
        let places: Vec<(Range<usize>, usize)> = terms
            .iter()
            .enumerate()
            .flat_map(|(index, term)| {
                let text = &text;
                names(term)
                    .flat_map(move |name| places(text, &name).into_iter().map(move |place| (place, index)))
            })
            .collect();
        for (place, index) in &places {
            let is_within = |other: &Range<usize>| {
                other.start <= place.start && place.end <= other.end && other.len() > place.len()
            };
            if !places.iter().any(|(other, _)| is_within(other))
                && let Some(found) = found.get_mut(*index)
            {
                *found = true;
            }
        }
    }
    let found = terms.iter().zip(found).filter(|(_, found)| *found);
    found.map(|(term, _)| term.id.to_string()).collect()
}

/// Returns what a word is called, in small letters.
fn names(term: &Term) -> impl Iterator<Item = String> {
    let also = term.also.iter().map(|name| name.to_lowercase());
    [term.title.shown.to_lowercase(), term.title.english().to_lowercase()].into_iter().chain(also)
}

/// Returns where a name stands in a text as a word of its own, an English plural included.
fn places(text: &str, name: &str) -> Vec<Range<usize>> {
    if name.is_empty() {
        return Vec::new();
    }
    let (first, last) = (name.chars().next(), name.chars().next_back());
    let place = |(at, _): (usize, &str)| {
        let end = at + name.len();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let rest = text.get(end..)?;
        let endings = ["", "es", "s"].into_iter().filter(|ending| rest.starts_with(ending));
        let ending = endings.map(str::len).find(|ending| {
            let next = rest.get(*ending..).and_then(|rest| rest.chars().next());
            is_edge(last, next)
        })?;
        is_edge(first, before).then_some(at..end + ending)
    };
    text.match_indices(name).filter_map(place).collect()
}

/// Tells whether a word ends between two letters. Thai and Chinese put no spaces between words, and Arabic writes small
/// words in one with the next, so that there every place may be an end.
fn is_edge(own: Option<char>, beside: Option<char>) -> bool {
    let parts_words = |letter: char| letter < '\u{590}' || ('\u{1e00}'..'\u{2000}').contains(&letter);
    !own.is_some_and(parts_words) || !beside.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    #[track_caller]
    fn check(text: &str, name: &str, expected: bool) {
        assert_eq!(!places(&text.to_lowercase(), name).is_empty(), expected, "{name} in {text}");
    }

    #[test]
    fn a_word_counts_where_it_stands_by_itself() {
        check("Turn on the kill switch.", "kill switch", true);
        check("Two Kill Switches help.", "kill switch", true);
        check("VPNs", "vpn", true);
        check("skill switch", "kill switch", false);
        check("Pins and needles", "pin", true);
        check("a pinned message", "pin", false);
        check("Bật công tắc ngắt ngay", "công tắc ngắt", true);
        check("ma", "má", false);
        check("เปิดคิลสวิตช์ก่อน", "คิลสวิตช์", true);
        check("打开加密功能", "加密", true);
        check("anything", "", false);
    }

    #[test]
    fn of_two_words_in_one_place_the_longer_counts() {
        let library = crate::content::built::library();
        let found = |words: &'static str| in_texts(&library, &[&Text::source(Cow::Borrowed(words))]);
        assert_eq!(found("Use end-to-end encryption."), ["end-to-end-encryption"]);
        assert_eq!(found("Nothing hard stands here."), Vec::<String>::new());
        assert_eq!(found("The VPN has a kill switch."), ["vpn", "kill-switch"]);
    }
}
