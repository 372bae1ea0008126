//! Which words of the glossary stand in a text.
//!
//! Pure. A word counts where it stands by itself, whatever the size of its letters; its accents count, because without
//! them Vietnamese words are other words.

use super::model::{Library, Term, Text};

/// Returns the ids of the words that stand in some of these texts, as they are shown, in the order of the glossary.
pub fn in_texts(library: &Library, texts: &[&Text]) -> Vec<String> {
    let texts: Vec<String> = texts.iter().map(|text| text.shown.to_lowercase()).collect();
    let stands = |term: &Term| {
        let mut names = names(term);
        names.any(|name| texts.iter().any(|text| holds(text, &name)))
    };
    let found = library.terms().filter(|(_, term)| stands(term));
    found.map(|(_, term)| term.id.to_string()).collect()
}

/// Returns what a word is called, in small letters.
fn names(term: &Term) -> impl Iterator<Item = String> {
    let also = term.also.iter().map(|name| name.to_lowercase());
    [term.title.shown.to_lowercase(), term.title.english().to_lowercase()].into_iter().chain(also)
}

/// Tells whether a text holds a name as a word of its own, an English plural included.
fn holds(text: &str, name: &str) -> bool {
    let ends = |rest: &str| {
        let plural = rest.strip_prefix("es").or_else(|| rest.strip_prefix('s'));
        is_edge(name.chars().next_back(), rest.chars().next())
            || plural.is_some_and(|rest| is_edge(name.chars().next_back(), rest.chars().next()))
    };
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            let (before, rest) = (text.get(..at), text.get(at + name.len()..));
            let starts = is_edge(name.chars().next(), before.and_then(|before| before.chars().next_back()));
            starts && rest.is_some_and(ends)
        })
}

/// Tells whether a word ends between two letters. Thai and Chinese put no spaces between words, and Arabic writes small
/// words in one with the next, so that there every place may be an end.
fn is_edge(own: Option<char>, beside: Option<char>) -> bool {
    let parts_words = |letter: char| letter < '\u{590}' || ('\u{1e00}'..'\u{2000}').contains(&letter);
    !own.is_some_and(parts_words) || !beside.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, name: &str, expected: bool) {
        assert_eq!(holds(&text.to_lowercase(), name), expected, "{name} in {text}");
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
}
