//! Folds text so that search finds it however it was typed: "ma hoa" finds "mã hóa".
//!
//! Drops what people leave out when they type in a hurry, and nothing else: the vowel signs of Thai, Lao,
//! Khmer and Burmese stay, because without them words are other words. Never romanises.

use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

/// Folded text and the way back to the text it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of the folded text the byte where its character begins in the original;
    /// one more at the end holds the length of the original.
    pub map: Vec<usize>,
}

impl Folded {
    /// Returns the bytes of the original that a range of the folded text was made from, with their marks.
    ///
    /// Both ends are character boundaries of the original. A range that is no range of this text is empty.
    pub fn original_range(&self, range: Range<usize>) -> Range<usize> {
        let Some(&[start, ..]) = self.map.get(range.start..) else { return 0..0 };
        let Some(&last) = range.end.checked_sub(1).and_then(|at| self.map.get(at)) else {
            return start..start;
        };
        if range.is_empty() {
            return start..start;
        }
        let after = self.map.get(range.end..).unwrap_or_default();
        let end = after.iter().copied().find(|at| *at > last).or_else(|| self.map.last().copied());
        start..end.unwrap_or(last)
    }
}

/// Folds text, and keeps the way back for highlighting.
pub fn fold(text: &str) -> Folded {
    let mut folded =
        Folded { text: String::with_capacity(text.len()), map: Vec::with_capacity(text.len() + 1) };
    fold_each(text, |letter, at| {
        folded.text.push(letter);
        folded.map.resize(folded.text.len(), at);
    });
    folded.map.push(text.len());
    folded
}

/// Folds text character by character: gives each folded one with the place it comes from.
pub fn fold_each(text: &str, mut give: impl FnMut(char, usize)) {
    let mut marks = Marks::default();
    for (at, letter) in text.char_indices() {
        let known = if letter.is_ascii() {
            Some(letter.to_ascii_lowercase())
        } else {
            LATIN.get(letter).map(|(_, folded)| folded)
        };
        if let Some(kept) = known {
            marks.give_all(&mut give);
            give(kept, at);
            continue;
        }
        fold_parts(letter, |kept| {
            if canonical_combining_class(kept) == 0 {
                marks.give_all(&mut give);
                give(kept, at);
            } else {
                marks.0.push((kept, at));
            }
        });
    }
    marks.give_all(&mut give);
}

/// Gives what is left of a letter, in parts.
fn fold_parts(letter: char, mut give: impl FnMut(char)) {
    decompose_canonical(letter, |part| part.to_lowercase().filter_map(fold_part).for_each(&mut give));
}

/// Returns the small form of a character that is its own normal form, marks and all, where that is quickly known.
pub fn quick_lower(letter: char) -> Option<char> {
    match letter {
        _ if letter.is_ascii() => Some(letter.to_ascii_lowercase()),
        // Signs and quotation marks, but nothing invisible.
        '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{BF}' | '\u{2010}'..='\u{2027}' => Some(letter),
        _ => LATIN.get(letter).map(|(lower, _)| lower),
    }
}

/// Latin letters with marks, worked out once and then looked up: most of Vietnamese is made of them.
static LATIN: LazyLock<Latin> = LazyLock::new(|| Latin {
    supplements: std::array::from_fn(|index| alone('\u{C0}', index)),
    additional: std::array::from_fn(|index| alone('\u{1E00}', index)),
});

/// The small form of a letter, and what it folds to, where each is one letter.
type Forms = Option<(char, char)>;

struct Latin {
    /// U+00C0 to U+024F.
    supplements: [Forms; 0x190],
    /// U+1E00 to U+1EFF.
    additional: [Forms; 0x100],
}

impl Latin {
    fn get(&self, letter: char) -> Forms {
        let at = |first: char| usize::try_from(u32::from(letter).checked_sub(u32::from(first))?).ok();
        let found = at('\u{1E00}').and_then(|index| self.additional.get(index));
        found.or_else(|| at('\u{C0}').and_then(|index| self.supplements.get(index))).copied().flatten()
    }
}

fn alone(first: char, index: usize) -> Forms {
    let letter = u32::try_from(index).ok().and_then(|index| char::from_u32(u32::from(first) + index))?;
    let mut parts = Vec::new();
    fold_parts(letter, |part| parts.push(part));
    let lower: Vec<char> = letter.to_lowercase().collect();
    match (&lower[..], &parts[..]) {
        ([lower], [kept]) if canonical_combining_class(*kept) == 0 => Some((*lower, *kept)),
        _ => None,
    }
}

/// Returns the key that a Vietnamese input method turned into this letter.
///
/// Telex makes `ư` of a lone `w` and `đ` of a second `d`; all other letters go to their base. A vowel with a tone
/// so becomes that vowel's key once more, and Backspace comes before it: neither should be an action by itself.
pub fn fold_key(key: char) -> char {
    match key {
        'ư' => return 'w',
        'Ư' => return 'W',
        'đ' => return 'd',
        'Đ' => return 'D',
        _ => {}
    }
    let mut base = key;
    let mut is_base = true;
    decompose_canonical(key, |part| {
        if std::mem::take(&mut is_base) {
            base = part;
        }
    });
    if base.is_ascii_alphabetic() { base } else { key }
}

/// Tells whether a character is never seen and never typed, such as the breaks put into Thai.
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Folds one decomposed lower-case character, or drops it.
fn fold_part(letter: char) -> Option<char> {
    Some(match letter {
        // Marks of Latin, Greek and Cyrillic; Arabic vowel signs and hamza above or below; tatweel.
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' => return None,
        _ if is_invisible(letter) => return None,
        'đ' => 'd',
        'ς' => 'σ',
        '’' => '\'',
        // Alef wasla and the alefs with a wavy or joined hamza; the common ones were decomposed.
        '\u{671}'..='\u{673}' | '\u{675}' => '\u{627}',
        // Alef maksura and Farsi yeh.
        '\u{649}' | '\u{6CC}' => '\u{64A}',
        // Farsi kaf.
        '\u{6A9}' => '\u{643}',
        other => other,
    })
}

/// Kept marks of one letter, which are given in canonical order: Thai is typed in either.
#[derive(Default)]
struct Marks(Vec<(char, usize)>);

impl Marks {
    fn give_all(&mut self, give: &mut impl FnMut(char, usize)) {
        if self.0.is_empty() {
            return;
        }
        let places: Vec<usize> = self.0.iter().map(|(_, at)| *at).collect();
        self.0.sort_by_key(|(mark, _)| canonical_combining_class(*mark));
        // The places stay in order, so that the map never runs backwards.
        for ((mark, _), at) in self.0.drain(..).zip(places) {
            give(mark, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text).text, expected);
    }

    #[test]
    fn looking_up_gives_what_working_out_gives() {
        for letter in ('\u{80}'..='\u{2FFF}').filter(|letter| quick_lower(*letter).is_some()) {
            let lower: String = letter.to_lowercase().filter(|letter| !is_invisible(*letter)).nfc().collect();
            assert_eq!(quick_lower(letter).unwrap().to_string(), lower, "{letter:?}");
            let mut parts = String::new();
            fold_parts(letter, |part| parts.push(part));
            assert_eq!(fold(&letter.to_string()).text, parts, "{letter:?}");
        }
        assert_eq!(quick_lower('Ệ'), Some('ệ'));
        assert_eq!([quick_lower('\u{301}'), quick_lower('\u{AD}'), quick_lower('\u{200B}')], [None; 3]);
    }

    #[test]
    fn vietnamese_is_found_without_marks() {
        check("Mã hóa ổ đĩa trước khi đi đường", "ma hoa o dia truoc khi di duong");
        check("MÃ HÓA Ổ ĐĨA", "ma hoa o dia");
        check("hoá hóa", "hoa hoa");
        check(
            &"Mã hóa ổ đĩa trước khi đi đường".nfd().collect::<String>(),
            "ma hoa o dia truoc khi di duong",
        );
        check("ờ ứ ẫ ỹ ặ", "o u a y a");
        check("Ơ Ư Ă Â Ê Ô Đ", "o u a a e o d");
    }

    #[test]
    fn all_accented_vietnamese_letters_become_ascii() {
        let letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        assert_eq!(letters.chars().count(), 67);
        for letter in letters.chars().chain(letters.to_uppercase().chars()) {
            let folded = fold(&letter.to_string()).text;
            assert!(folded.len() == 1 && folded.is_ascii(), "{letter} -> {folded}");
        }
    }

    #[test]
    fn eight_ways_to_type_find_the_same_line() {
        let line = fold("Mã hóa ổ đĩa trước khi đi đường").text;
        for query in ["ma hoa", "mã hoá", "mã hóa", "o dia", "duong", "đuong", "truoc", "dường"] {
            assert!(line.contains(&fold(query).text), "{query}");
        }
    }

    #[test]
    fn vowel_signs_that_carry_meaning_stay() {
        check("รหัสผ่าน", "รหัสผ่าน");
        check("ລະຫັດຜ່ານ", "ລະຫັດຜ່ານ");
        check("ខ្មែរ", "ខ្មែរ");
        check("စကားဝှက်", "စကားဝှက်");
        // Typed with the tone before the vowel below it.
        assert_eq!(fold("กู\u{E48}").text, fold("ก\u{E48}\u{E39}").text);
    }

    #[test]
    fn arabic_and_farsi_forms_are_one() {
        check("شَفِّر", "شفر");
        check("أإآٱا", "ااااا");
        check("می\u{200C}خواهم", "ميخواهم");
        check("یىي کك", "ييي كك");
        check("مـــرور", "مرور");
        check("مؤمن شئ", "مومن شي");
    }

    #[test]
    fn breaks_and_case_do_not_matter() {
        check("ก่อน\u{200B}เดิน", "ก่อนเดิน");
        check("ПРИВЕТ Ёж", "привет еж");
        check("İstanbul", "istanbul");
        check("ΟΔΟΣ ὁδός", "οδοσ οδοσ");
        check("don’t", "don't");
        check("密码", "密码");
        check("", "");
    }

    #[track_caller]
    fn check_range(original: &str, query: &str, expected: &str) {
        let folded = fold(original);
        let query = fold(query).text;
        let at = folded.text.find(&query).expect("the query is in the text");
        let range = folded.original_range(at..at + query.len());
        assert_eq!(original.get(range), Some(expected));
    }

    #[test]
    fn ranges_lead_back_to_the_original() {
        check_range("Mã hóa ổ đĩa", "hoa", "hóa");
        check_range("Mã hóa ổ đĩa", "o dia", "ổ đĩa");
        check_range("o\u{302}\u{309} dia", "o", "o\u{302}\u{309}");
        check_range("đường", "g", "g");
        check_range("한국", "한", "한");
        check_range("한국", "ㅎ".nfkd().collect::<String>().as_str(), "한");
        check_range("شَفِّر هاتفك", "شفر", "شَفِّر");
        check_range("ก่อน\u{200B}เดิน", "ก่อน", "ก่อน\u{200B}");
    }

    #[test]
    fn odd_ranges_are_empty() {
        let folded = fold("ổ đĩa");
        assert!(folded.original_range(2..2).is_empty());
        assert!(folded.original_range(0..0).is_empty());
        assert!(folded.original_range(99..100).is_empty());
        assert!(folded.original_range(0..99).is_empty());
        assert!(Folded::default().original_range(0..0).is_empty());
    }

    #[track_caller]
    fn check_key(pairs: &str) {
        for pair in pairs.split(' ') {
            let keys: Vec<char> = pair.chars().collect();
            assert_eq!(fold_key(keys[0]), keys[1], "{pair}");
        }
    }

    #[test]
    fn keys_of_vietnamese_typing_are_the_keys_that_were_pressed() {
        check_key("ưw ƯW đd ĐD ăa âa êe ôo ơo ÂA ÊE ÔO ƠO ĂA");
        check_key("áa ếe ộo ứu ỳy");
        check_key("aa ww ?? // ไไ");
        assert_eq!(fold_key('\n'), '\n');
        assert_eq!(fold_key('й'), 'й');
    }

    proptest! {
        #[test]
        fn the_map_fits_the_text(text in "\\PC{0,20}") {
            let folded = fold(&text);
            prop_assert_eq!(folded.map.len(), folded.text.len() + 1);
            prop_assert!(folded.map.is_sorted());
            prop_assert!(folded.map.iter().all(|at| text.is_char_boundary(*at)));
        }

        #[test]
        fn composed_and_decomposed_text_fold_alike(text in "[a-zA-Zà-ỹĐđ\u{E01}-\u{E4E}أ-ي ]{0,20}") {
            prop_assert_eq!(fold(&text.nfc().collect::<String>()).text, fold(&text.nfd().collect::<String>()).text);
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,20}") {
            let once = fold(&text).text;
            prop_assert_eq!(&fold(&once).text, &once);
        }
    }
}
