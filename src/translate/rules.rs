//! What no translation may do, whatever it translates: marks that its letters do not need, lost addresses and code.

use crate::content::finding::LintCode;
use crate::locale::width;

use super::placeholders::{addresses, code_spans};

/// One broken rule: which, and what about it.
pub type Fault = (LintCode, String);

/// Returns what a translation lost, added or holds that it may not.
pub fn of_words(english: &str, words: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if addresses(english) != addresses(words) {
        faults.push((LintCode::ChangedAddress, "has other addresses than the English".to_owned()));
    }
    if code_spans(english) != code_spans(words) {
        let why = "has other words between backticks than the English";
        faults.push((LintCode::ChangedCode, why.to_owned()));
    }
    if let Some(mark) = needless_mark(words) {
        let why = format!("holds U+{:04X}, which its letters do not need", u32::from(mark));
        faults.push((LintCode::NeedlessMark, why));
    }
    faults
}

/// Returns how many columns a text takes beyond what there is for it.
pub fn excess(words: &str, limit: Option<usize>) -> Option<(usize, usize)> {
    let columns = words.lines().map(width::cells).max().unwrap_or_default();
    limit.filter(|limit| columns > *limit).map(|limit| (columns, columns - limit))
}

/// Returns the first mark without a shape of its own that the letters of the text do not need.
///
/// Parts of emoji are among them: terminals draw such emoji in different widths.
fn needless_mark(text: &str) -> Option<char> {
    text.chars().find(|&mark| match mark {
        '\u{200B}' => !text.chars().any(is_without_spaces),
        '\u{200C}' | '\u{200D}' => !text.chars().any(is_joining),
        '\u{200E}' | '\u{200F}' => !text.chars().any(is_right_to_left),
        '\u{20E3}' | '\u{FE0E}' | '\u{FE0F}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F3FB}'..='\u{1F3FF}' => true,
        _ => false,
    })
}

/// Tells whether a letter belongs to a script that puts no spaces between words.
fn is_without_spaces(letter: char) -> bool {
    matches!(letter,
        '\u{E00}'..='\u{FFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{19E0}'..='\u{1AAF}'
        | '\u{2E80}'..='\u{9FFF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AADF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Tells whether a letter belongs to a script whose letters join, so that a mark can keep them apart.
fn is_joining(letter: char) -> bool {
    matches!(letter,
        '\u{600}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{A840}'..='\u{A87F}'
        | '\u{A8E0}'..='\u{A8FF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' | '\u{11000}'..='\u{11FFF}')
}

/// Tells whether a letter is written from right to left.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<char>) {
        assert_eq!(needless_mark(words), expected, "{words:?}");
    }

    #[test]
    fn marks_stand_where_letters_need_them() {
        for fine in [
            "می\u{200c}خواهم",
            "\u{200e}Signal\u{200f} عربي",
            "ไทย\u{200b}ไทย",
            "ක්\u{200d}ෂ",
            "你\u{200b}好",
            "plain",
        ] {
            check(fine, None);
        }
        check("Si\u{200d}gnal", Some('\u{200d}'));
        check("Cài\u{200b}đặt", Some('\u{200b}'));
        check("Öffnen\u{200f}", Some('\u{200f}'));
        check("ไทย\u{200c}", Some('\u{200c}'));
        check("👍\u{1F3FD}", Some('\u{1F3FD}'));
        check("1\u{FE0F}\u{20E3}", Some('\u{FE0F}'));
    }

    #[test]
    fn width_is_counted_in_columns_of_the_widest_line() {
        assert_eq!(excess("你好你好", Some(7)), Some((8, 1)));
        assert_eq!(excess("aaaa\nbb", Some(4)), None);
        assert_eq!(excess(&"a".repeat(500), None), None);
    }

    #[test]
    fn what_was_lost_is_told() {
        let codes = |words| {
            of_words("Type `wg` at https://a.org", words)
                .into_iter()
                .map(|(code, _)| code)
                .collect::<Vec<_>>()
        };
        assert_eq!(codes("Gõ `wg` ở https://a.org"), []);
        assert_eq!(codes("Gõ wg ở https://b.org"), [LintCode::ChangedAddress, LintCode::ChangedCode]);
    }
}
