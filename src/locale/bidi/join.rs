//! The joined shapes of Arabic letters, for terminals that draw each letter by itself.
//!
//! Unicode keeps a ready shape for each place in a word. They are for drawing alone: no text is kept so, and none is
//! found so. Letters of Arabic, Persian and Urdu have such shapes; others, as in Kurdish and Uyghur, stay as they are.
//! A table of our own, because marks stay with their letters and cells are counted per cluster; the library at hand
//! (ar-reshaper) drops the marks unless told otherwise.

use std::borrow::Cow;

use crate::locale::width::{ZERO_WIDTH_SPACE, clusters};

/// What stands in one cell, or in several of a wide letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// Where it starts in the text.
    pub at: usize,
    /// Its letters in their shapes.
    pub text: Cow<'a, str>,
    /// How many cells it takes.
    pub cells: usize,
}

/// How a letter joins its neighbours, which is also how many shapes it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joins {
    /// None.
    Neither,
    /// The one before.
    Before,
    /// Both.
    Both,
}

/// Each letter with its shape when it stands alone. The next ones are final, initial and medial.
const LETTERS: [(char, char, Joins); 52] = {
    use Joins::{Before, Both, Neither};
    [
        ('\u{621}', '\u{FE80}', Neither),
        ('\u{622}', '\u{FE81}', Before),
        ('\u{623}', '\u{FE83}', Before),
        ('\u{624}', '\u{FE85}', Before),
        ('\u{625}', '\u{FE87}', Before),
        ('\u{626}', '\u{FE89}', Both),
        ('\u{627}', '\u{FE8D}', Before),
        ('\u{628}', '\u{FE8F}', Both),
        ('\u{629}', '\u{FE93}', Before),
        ('\u{62A}', '\u{FE95}', Both),
        ('\u{62B}', '\u{FE99}', Both),
        ('\u{62C}', '\u{FE9D}', Both),
        ('\u{62D}', '\u{FEA1}', Both),
        ('\u{62E}', '\u{FEA5}', Both),
        ('\u{62F}', '\u{FEA9}', Before),
        ('\u{630}', '\u{FEAB}', Before),
        ('\u{631}', '\u{FEAD}', Before),
        ('\u{632}', '\u{FEAF}', Before),
        ('\u{633}', '\u{FEB1}', Both),
        ('\u{634}', '\u{FEB5}', Both),
        ('\u{635}', '\u{FEB9}', Both),
        ('\u{636}', '\u{FEBD}', Both),
        ('\u{637}', '\u{FEC1}', Both),
        ('\u{638}', '\u{FEC5}', Both),
        ('\u{639}', '\u{FEC9}', Both),
        ('\u{63A}', '\u{FECD}', Both),
        ('\u{641}', '\u{FED1}', Both),
        ('\u{642}', '\u{FED5}', Both),
        ('\u{643}', '\u{FED9}', Both),
        ('\u{644}', '\u{FEDD}', Both),
        ('\u{645}', '\u{FEE1}', Both),
        ('\u{646}', '\u{FEE5}', Both),
        ('\u{647}', '\u{FEE9}', Both),
        ('\u{648}', '\u{FEED}', Before),
        ('\u{649}', '\u{FEEF}', Before),
        ('\u{64A}', '\u{FEF1}', Both),
        ('\u{679}', '\u{FB66}', Both),
        ('\u{67E}', '\u{FB56}', Both),
        ('\u{686}', '\u{FB7A}', Both),
        ('\u{688}', '\u{FB88}', Before),
        ('\u{691}', '\u{FB8C}', Before),
        ('\u{698}', '\u{FB8A}', Before),
        ('\u{6A9}', '\u{FB8E}', Both),
        ('\u{6AF}', '\u{FB92}', Both),
        ('\u{6BA}', '\u{FB9E}', Before),
        ('\u{6BE}', '\u{FBAA}', Both),
        ('\u{6C0}', '\u{FBA4}', Before),
        ('\u{6C1}', '\u{FBA6}', Both),
        ('\u{6CC}', '\u{FBFC}', Both),
        ('\u{6D2}', '\u{FBAE}', Before),
        ('\u{6D3}', '\u{FBB0}', Before),
        (TATWEEL, TATWEEL, Both),
    ]
};

/// The stroke that lengthens a word; it has one shape.
const TATWEEL: char = '\u{640}';
const LAM: char = '\u{644}';
const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// Returns what is drawn into each cell, with letters in the shapes of their places.
pub fn shaped(text: &str) -> Vec<Cluster<'_>> {
    let mut at = 0;
    let mut all = Vec::with_capacity(text.len());
    for (cluster, cells) in clusters(text) {
        all.push(Cluster { at, text: Cow::Borrowed(cluster), cells });
        at += cluster.len();
    }
    if !text.chars().any(|letter| letter_of(letter).is_some()) {
        return all;
    }
    let mut out: Vec<Cluster<'_>> = Vec::with_capacity(all.len());
    let mut joined = false;
    let mut rest = all.into_iter().peekable();
    while let Some(mut cluster) = rest.next() {
        let next = rest.peek().and_then(|next| next.text.chars().next());
        let Some(place) = place(&cluster.text, joined, next) else {
            joined = false;
            out.push(cluster);
            continue;
        };
        joined = place.goes_on;
        let mut drawn = String::from(place.shape);
        drawn.extend(marks(&cluster.text));
        if place.takes_next
            && let Some(alef) = rest.next()
        {
            drawn.extend(marks(&alef.text));
        }
        cluster.text = Cow::Owned(drawn);
        out.push(cluster);
    }
    out
}

/// A letter in its place.
struct Place {
    shape: char,
    /// Whether the next letter is joined to it.
    goes_on: bool,
    /// Whether both are one shape.
    takes_next: bool,
}

/// Returns the place of a letter between the one before, if they join, and the next one.
fn place(cluster: &str, joined: bool, next: Option<char>) -> Option<Place> {
    let (letter, alone, joins) = letter_of(cluster.chars().next()?)?;
    let joined = joined && joins != Joins::Neither;
    let is_open = joins == Joins::Both && !cluster.contains([NON_JOINER, ZERO_WIDTH_SPACE]);
    let next = next.filter(|_| is_open);
    if let Some(ligature) = next.filter(|_| letter == LAM).and_then(lam_alef) {
        return Some(Place { shape: nth(ligature, u32::from(joined)), goes_on: false, takes_next: true });
    }
    let goes_on = next.and_then(letter_of).is_some_and(|(.., joins)| joins != Joins::Neither)
        || is_open && cluster.ends_with(JOINER);
    let shape =
        if letter == TATWEEL { TATWEEL } else { nth(alone, u32::from(joined) + 2 * u32::from(goes_on)) };
    Some(Place { shape, goes_on, takes_next: false })
}

/// Returns what stands on a letter, without what only joins or parts it.
fn marks(cluster: &str) -> impl Iterator<Item = char> {
    cluster.chars().skip(1).filter(|letter| !matches!(*letter, NON_JOINER | JOINER))
}

fn letter_of(letter: char) -> Option<(char, char, Joins)> {
    // Most letters on a screen are none of these.
    if letter < '\u{621}' {
        return None;
    }
    LETTERS.iter().find(|(known, ..)| *known == letter).copied()
}

/// Returns the one shape for lam and this alef, where they stand alone; the next one is joined to the letter before.
fn lam_alef(letter: char) -> Option<char> {
    Some(match letter {
        '\u{622}' => '\u{FEF5}',
        '\u{623}' => '\u{FEF7}',
        '\u{625}' => '\u{FEF9}',
        '\u{627}' => '\u{FEFB}',
        _ => return None,
    })
}

fn nth(first: char, index: u32) -> char {
    char::from_u32(u32::from(first) + index).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let drawn: String = shaped(text).iter().map(|cluster| cluster.text.as_ref()).collect();
        let codes =
            |text: &str| text.chars().map(|letter| format!("{:X}", letter as u32)).collect::<Vec<_>>();
        assert_eq!(drawn, expected, "{text}: {:?}", codes(&drawn));
    }

    #[test]
    fn letters_take_the_shape_of_their_place() {
        check("بيت", "\u{FE91}\u{FEF4}\u{FE96}");
        check("دار", "\u{FEA9}\u{FE8D}\u{FEAD}");
        check("باب", "\u{FE91}\u{FE8E}\u{FE8F}");
        check("ماء", "\u{FEE3}\u{FE8E}\u{FE80}");
        check("ب ب", "\u{FE8F} \u{FE8F}");
        check("VPN ب", "VPN \u{FE8F}");
        check("هـ", "\u{FEEB}ـ");
    }

    #[test]
    fn marks_stay_on_their_letters_and_part_nothing() {
        check("شفّر", "\u{FEB7}\u{FED4}\u{651}\u{FEAE}");
        check("شَفَّرَ", "\u{FEB7}\u{64E}\u{FED4}\u{64E}\u{651}\u{FEAE}\u{64E}");
        assert_eq!(shaped("شَفَّرَ").len(), 3);
    }

    #[test]
    fn lam_and_alef_become_one() {
        check("لا", "\u{FEFB}");
        check("سلام", "\u{FEB3}\u{FEFC}\u{FEE1}");
        check("الأمان", "\u{FE8D}\u{FEF7}\u{FEE3}\u{FE8E}\u{FEE5}");
        check("أوّلًا", "\u{FE83}\u{FEED}\u{651}\u{FEFB}\u{64B}");
        check("للآن", "\u{FEDF}\u{FEF6}\u{FEE5}");
        check("ل\u{200C}ا", "\u{FEDD}\u{FE8D}");
        assert_eq!(shaped("لا").iter().map(|cluster| cluster.cells).sum::<usize>(), 1);
    }

    #[test]
    fn persian_and_urdu_letters_join_and_a_non_joiner_parts_them() {
        check("می\u{200C}خواهم", "\u{FEE3}\u{FBFD}\u{FEA7}\u{FEEE}\u{FE8D}\u{FEEB}\u{FEE2}");
        check("گپ", "\u{FB94}\u{FB57}");
        check("ہے", "\u{FBA8}\u{FBAF}");
        check("ه\u{200D}", "\u{FEEB}");
    }

    #[test]
    fn every_shape_is_the_letter_it_stands_for() {
        for (letter, alone, joins) in LETTERS.into_iter().filter(|(letter, ..)| *letter != TATWEEL) {
            let shapes = match joins {
                Joins::Neither => 1,
                Joins::Before => 2,
                Joins::Both => 4,
            };
            for index in 0..shapes {
                let shape = nth(alone, index).to_string();
                assert_eq!(shape.nfkc().collect::<String>(), letter.to_string(), "{index} of {letter}");
            }
        }
        for alef in ['\u{622}', '\u{623}', '\u{625}', '\u{627}'] {
            for index in 0..2 {
                let shape = nth(lam_alef(alef).unwrap(), index).to_string();
                assert_eq!(shape.nfkc().collect::<String>(), format!("ل{alef}"));
            }
        }
    }
}
